import { compilePhrases, type Folded } from '../phrases.ts';

/** What the asker named, in words that an answer can take up. */
export interface Particulars {
  /** The asker's own pronoun for the child; null when none was used. */
  readonly pronoun: 'he' | 'she' | 'they' | null;
  /** "the tablet" */
  readonly thing: string | null;
  /** Who else is in it, as in "the baby", "{his} brother": a template like a move's. */
  readonly other: string | null;
  /** "the supermarket" */
  readonly place: string | null;
  /** Who the child wants and has not, in the asker’s own word: "Daddy". */
  readonly missed: string | null;
}

const HE = compilePhrases([
  'my|our|a|the|year|yo|old|one little|big|oldest|youngest|eldest|own|only|teenage|autistic|foster|step ... son|boy|grandson|nephew|stepson',
]);
const SHE = compilePhrases([
  'my|our|a|the|year|yo|old|one little|big|oldest|youngest|eldest|own|only|teenage|autistic|foster|step ... daughter|girl|granddaughter|niece|stepdaughter',
]);
const HE_NOUN = / (?:son|sons|boy|grandson|nephew|stepson|lad) /;
const SHE_NOUN = / (?:daughter|daughters|girl|granddaughter|niece|stepdaughter|lass) /;
const BOTH =
  / (?:son|boy)s? and (?:my |our |a )?(?:daughter|girl)s? | (?:daughter|girl)s? and (?:my |our |a )?(?:son|boy)s? /;
const THEY_NOUN = / (?:class|students|pupils|kids|twins|boys|girls) /;
/** "In my class he …", "the other kids say she …": a room around one child. */
const ONE_CHILD = / (?:he|hes|she|shes) /;
const BYSTANDERS = / (?:class|students|pupils|(?:the |some |all )?other (?:kids|boys|girls|students|pupils))(?= )/g;
/** "One of my students … she": one child, with a pronoun of their own. */
const ONE_OF_THEM =
  / (?:one|another|each) of (?:[^ ]+ ){1,3}(?:students|pupils|kids|boys|girls|twins) .* (?:he|hes|his|him|she|shes|her) /;
const OTHER_ADULT =
  / (?:husband|wife|partner|dad|mum|mom|mother|father|teacher|ex|grandma|grandpa|daddy|mummy|mommy|sister|brother|coparent|mil) /;

/** Which pronoun the asker uses for the child. Another adult's pronoun ("my husband … he") does not count. */
function readPronoun(text: Folded): Particulars['pronoun'] {
  if (BOTH.test(text)) return 'they';
  const he = HE.exec(text)?.index ?? HE_NOUN.exec(text)?.index ?? -1;
  const she = SHE.exec(text)?.index ?? SHE_NOUN.exec(text)?.index ?? -1;
  if (he >= 0 && she >= 0) return he === she ? 'they' : he < she ? 'he' : 'she';
  if (he >= 0) return 'he';
  if (she >= 0) return 'she';
  const bystanders = ONE_CHILD.test(text) ? text.replaceAll(BYSTANDERS, ' ') : text;
  if (THEY_NOUN.test(bystanders) && !ONE_OF_THEM.test(text)) return 'they';
  const masculine = [...text.matchAll(/ (?:he|hes|him|his|himself|hed|hell)(?= )/g)];
  const feminine = [...text.matchAll(/ (?:she|shes|her|hers|herself|shed)(?= )/g)];
  const aboutAdult = ({ 0: word, index }: RegExpExecArray) =>
    /^ (?:he|hes|she|shes)$/.test(word) && OTHER_ADULT.test(`${text.slice(Math.max(0, index - 24), index)} `);
  const first = (found: RegExpExecArray[]) =>
    found.find((match) => !aboutAdult(match))?.index ?? Number.POSITIVE_INFINITY;
  const [heAt, sheAt] = [first(masculine), first(feminine)];
  if (heAt === sheAt) return / (?:they|theyre|them|their) /.test(text) ? 'they' : null;
  return heAt < sheAt ? 'he' : 'she';
}

/**
 * Things that a child may want, hold or miss, each as an answer says it; furniture, tasks and meals are none.
 * The word is looked up whole; the longest that matches wins.
 */
const THINGS: Readonly<Record<string, string>> = {
  ipad: 'the iPad',
  tablet: 'the tablet',
  tv: 'the TV',
  telly: 'the TV',
  television: 'the TV',
  xbox: 'the Xbox',
  playstation: 'the game',
  ps5: 'the game',
  nintendo: 'the game',
  minecraft: 'the game',
  roblox: 'the game',
  fortnite: 'the game',
  'video game': 'the game',
  'video games': 'the game',
  youtube: 'the video',
  laptop: 'the laptop',
  chromebook: 'the laptop',
  'his phone': 'the phone',
  'her phone': 'the phone',
  'their phone': 'the phone',
  screen: 'the screen',
  bluey: 'the show',
  cartoon: 'the show',
  toast: 'the toast',
  cup: 'the cup',
  'blue cup': 'the blue cup',
  'red cup': 'the red cup',
  'green cup': 'the green cup',
  'pink cup': 'the pink cup',
  plate: 'the plate',
  bowl: 'the bowl',
  spoon: 'the spoon',
  banana: 'the banana',
  sandwich: 'the sandwich',
  pasta: 'the pasta',
  cereal: 'the cereal',
  cookie: 'the cookie',
  biscuit: 'the biscuit',
  sweets: 'the sweets',
  candy: 'the candy',
  chocolate: 'the chocolate',
  'ice cream': 'the ice cream',
  lollipop: 'the lollipop',
  snack: 'the snack',
  cake: 'the cake',
  shoes: 'the shoes',
  shoe: 'the shoe',
  socks: 'the socks',
  sock: 'the sock',
  coat: 'the coat',
  jacket: 'the jacket',
  pajamas: 'the pajamas',
  pyjamas: 'the pyjamas',
  helmet: 'the helmet',
  hat: 'the hat',
  stroller: 'the stroller',
  buggy: 'the buggy',
  pushchair: 'the pushchair',
  drawing: 'the drawing',
  picture: 'the picture',
  tower: 'the tower',
  puzzle: 'the puzzle',
  lego: 'the Lego',
  legos: 'the Lego',
  book: 'the book',
  books: 'the books',
  toy: 'the toy',
  toys: 'the toys',
  truck: 'the truck',
  doll: 'the doll',
  ball: 'the ball',
  bike: 'the bike',
  scooter: 'the scooter',
  block: 'the block',
  blocks: 'the blocks',
  teddy: 'the teddy',
  blanket: 'the blanket',
  remote: 'the remote',
  swing: 'the swing',
  balloon: 'the balloon',
  'board game': 'the game',
  uno: 'the game',
  monopoly: 'the game',
  toothbrush: 'the toothbrush',
};
/** Places that askers name, each as an answer says it. */
const PLACES: Readonly<Record<string, string>> = {
  supermarket: 'the supermarket',
  'grocery store': 'the store',
  grocery: 'the store',
  store: 'the store',
  shop: 'the shop',
  shops: 'the shop',
  mall: 'the mall',
  target: 'the store',
  walmart: 'the store',
  costco: 'the store',
  tesco: 'the shop',
  aldi: 'the shop',
  aisle: 'the aisle',
  checkout: 'the checkout',
  'the till': 'the till',
  park: 'the park',
  playground: 'the playground',
  library: 'the library',
  restaurant: 'the restaurant',
  cafe: 'the café',
  bus: 'the bus',
  plane: 'the plane',
  airport: 'the airport',
  church: 'church',
  wedding: 'the wedding',
  party: 'the party',
  zoo: 'the zoo',
  museum: 'the museum',
  pool: 'the pool',
  beach: 'the beach',
  'waiting room': 'the waiting room',
  'soft play': 'soft play',
  pickup: 'pickup',
  'school gate': 'the school gate',
  playdate: 'the playdate',
  kitchen: 'the kitchen',
  hallway: 'the hallway',
  bathroom: 'the bathroom',
  bedroom: 'the bedroom',
  stairs: 'the stairs',
  corridor: 'the corridor',
  carpet: 'the carpet',
  canteen: 'the canteen',
  cafeteria: 'the cafeteria',
  'dinner hall': 'the dinner hall',
  gym: 'the gym',
  pitch: 'the pitch',
  'parking lot': 'the parking lot',
  'car park': 'the car park',
};

/** Who gets hurt, taken from, or fought with; surest first. */
const OTHERS: readonly { readonly said: RegExp; readonly other: string }[] = [
  { said: compilePhrases(['baby brother|sister', 'the|our|my baby', 'newborn']), other: 'the baby' },
  { said: compilePhrases(['his|her|their|little|big|older|younger brother|brothers']), other: '{his} brother' },
  { said: compilePhrases(['his|her|their|little|big|older|younger sister|sisters']), other: '{his} sister' },
  { said: compilePhrases(['twins', 'each other|others', 'both kids|boys|girls|children']), other: 'the other one' },
  { said: compilePhrases(['cousin|cousins']), other: '{his} cousin' },
  { said: compilePhrases(['the|our|my dog|puppy']), other: 'the dog' },
  { said: compilePhrases(['the|our|my cat|kitten']), other: 'the cat' },
  {
    said: compilePhrases([
      'another|other|younger|smaller student|pupil|classmate',
      'a|his|her|their classmate|classmates|table partner',
    ]),
    other: 'the other student',
  },
  {
    said: compilePhrases([
      'another|other|smaller|younger kid|child|boy|girl|toddler',
      'his|her|their friend',
      'a friend',
      'other kids|children',
      'kids at',
      'a kid|boy|girl at|in|on',
      'pushed|hit|bit|kicked|shoved|punched|scratched|hurt|slapped|pushes|hits|bites|kicks a|another|some|one kid|child|boy|girl|toddler|friend',
    ]),
    other: 'the other child',
  },
];

function lookUp(text: Folded, table: Readonly<Record<string, string>>): string | null {
  const words = text.trim().split(' ');
  for (const [at, word] of words.entries()) {
    const three = [word, words[at + 1], words[at + 2]].join(' ');
    const two = [word, words[at + 1]].join(' ');
    const found = [three, two, word].find((key) => Object.hasOwn(table, key));
    if (found !== undefined) return table[found] ?? null;
  }
  return null;
}

const WANTED = compilePhrases([
  'want|wants|wanted|wanting|only|miss|misses|missing|cry|cries|crying|scream|screams|screaming|sob|sobs|sobbing|ask|asks|asking|shout|shouts|shouting ... daddy|dad|mummy|mommy|mum|mom|mama|papa|nana|nanny|grandma|granny',
  'prefers|loves ... daddy|dad|mummy|mommy|mum|mom|nana|nanny|grandma|granny',
]);

/** "screaming for daddy" → "Daddy". */
function readMissed(text: Folded): string | null {
  const word = WANTED.exec(text)?.[0].split(' ').at(-1);
  return word ? word.charAt(0).toUpperCase() + word.slice(1) : null;
}

/** Reads what the asker named. Nothing is pasted from the message: each word is looked up, and ours is said. */
export function readParticulars(text: Folded): Particulars {
  return {
    pronoun: readPronoun(text),
    thing: lookUp(text, THINGS),
    other: OTHERS.find(({ said }) => said.test(text))?.other ?? null,
    place: lookUp(text, PLACES),
    missed: readMissed(text),
  };
}
