/** Verbs whose forms do not follow the rule, each with the forms beyond `-s` and `-ing`. */
const IRREGULAR: Readonly<Record<string, string>> = {
  hit: '',
  hurt: '',
  cut: '',
  put: '',
  shut: '',
  beat: 'beaten',
  throw: 'threw thrown',
  shake: 'shook shaken',
  take: 'took taken',
  bite: 'bit bitten',
  fall: 'fell fallen',
  break: 'broke broken',
  eat: 'ate eaten',
  drink: 'drank drunk',
  hide: 'hid hidden',
  leave: 'left',
  lose: 'lost',
  find: 'found',
  hold: 'held',
  bring: 'brought',
  shoot: 'shot',
  swim: 'swam swum',
  run: 'ran',
  go: 'went gone',
  come: 'came',
  get: 'got gotten',
  give: 'gave given',
  make: 'made',
  say: 'said',
  tell: 'told',
  write: 'wrote written',
  send: 'sent',
  sell: 'sold',
  steal: 'stole stolen',
  tear: 'tore torn',
  think: 'thought',
  keep: 'kept',
  feel: 'felt',
  hear: 'heard',
  see: 'saw seen',
  know: 'knew known',
  drive: 'drove driven',
  swear: 'swore sworn',
  meet: 'met',
  sleep: 'slept',
  swing: 'swung',
  stick: 'stuck',
  sit: 'sat',
  stand: 'stood',
  lie: 'lay lying',
  wake: 'woke woken',
  burn: 'burned burnt',
  bleed: 'bled',
  hang: 'hung hanged',
  forbid: 'forbade forbidden',
  draw: 'drew drawn',
  bind: 'bound',
  spit: 'spat',
  show: 'showed shown',
  build: 'built',
  buy: 'bought',
  freeze: 'froze frozen',
  tie: 'tied tying',
  die: 'died dying',
};
const DOUBLES = /^[^aeiou]*[aeiou][bdgmnpt]$/;

const known = new Map<string, readonly string[]>();

/** A verb in all its forms: `slap` gives slap, slaps, slapped, slapping. */
export function formsOf(verb: string): readonly string[] {
  const forms = known.get(verb) ?? inflect(verb);
  known.set(verb, forms);
  return forms;
}

function inflect(verb: string): readonly string[] {
  const stem = /[^aeoy]e$/.test(verb) ? verb.slice(0, -1) : DOUBLES.test(verb) ? `${verb}${verb.at(-1)}` : verb;
  const s = /(?:s|sh|ch|x|z)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const ed = /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${stem}ed`;
  const irregular = IRREGULAR[verb];
  return [
    verb,
    s,
    `${stem}ing`,
    ...(irregular === undefined ? [ed] : irregular.split(' ').filter((form) => form !== '')),
  ];
}
