import { meantIn, sentencesIn } from './meant.ts';

/**
 * Wording that an answer never uses, as data: the rule that it breaks, and how it sounds.
 * Applied to everything that we write; quotations of the articles are exempt, being somebody else's voice.
 */
interface ToneRule {
  readonly rule: string;
  readonly sounds: RegExp;
  /** No fault where it is denied: “you don’t need the right words”. Such a pattern has the `g` flag, and is held against plain text. */
  readonly deniable?: true;
}

const TONE_RULES: readonly ToneRule[] = [
  {
    rule: 'labels the child',
    sounds:
      /\b(?:tantrums?|meltdowns?|defian(?:t|ce)|naught(?:y|iness)|manipulat\w+|attention[- ]seeking|spoil(?:ed|t)|brat|bad (?:boy|girl|kid|child))\b/i,
  },
  { rule: 'orders a feeling', sounds: /\b(?:calm down|stay calm|settle down|be patient)\b|(?:^|[.?…“]\s*)relax,/i },
  {
    rule: 'preaches',
    sounds:
      /\b(?:(?:you should|you must|you need to|just(?! (?:as|before|after|outside|inside|behind|beside|above|past|enough|out of|us|the two|(?:her|him|you|me|them) and|for (?:him|her|them|you))\b)|simply|consistency is key)\b|remember,)/i,
  },
  {
    rule: 'prescribes a script',
    deniable: true,
    sounds:
      /\b(?:say exactly|exact words|the right words|word for word|repeat after me|the correct (?:words|response))\b/gi,
  },
  {
    rule: 'promises that it works',
    sounds: /\b(?:always works?|never fails?|guarantee\w*|will (?:definitely|certainly)|works every time|foolproof)\b/i,
  },
  {
    rule: 'threatens',
    sounds:
      /\b(?:or else|if you (?:don’t|do that again|hit again|keep)|last (?:chance|warning)|i(?:’m going to|’ll| will) count to|there will be consequences|no more (?:park|tv|tablet|treats))\b/i,
  },
  {
    rule: 'bribes',
    sounds:
      /\b(?:if you (?:stop|behave|are good|eat)\b[^.,?]{0,30}, (?:you|i|we)|sticker chart|reward (?:him|her|them)|earn a treat)\b/i,
  },
  {
    rule: 'shames',
    sounds:
      /\b(?:shame on|you’re a big (?:boy|girl)|act your age|big (?:boys|girls) don’t|what is wrong with you|disappointed in you|look what you)\b/i,
  },
  {
    rule: 'compares',
    sounds: /\b(?:why can’t you be|like your (?:brother|sister)|(?<!\bthe )other children (?:can|don’t))\b/i,
  },
  {
    rule: 'diagnoses',
    sounds:
      /\b(?:(?:he|she|they|your child) (?:has|have|may have|might have|is|could be) (?:adhd|autis\w+|odd|anxiety disorder|depress(?:ed|ion)))\b/i,
  },
  {
    rule: 'states a brain claim as fact',
    sounds: /\b(?:amygdala|prefrontal|cortisol|neural|nervous system|lizard brain|upstairs brain)\b/i,
  },
  {
    rule: 'forces touch or eye contact',
    deniable: true,
    sounds:
      /\b(?:look at me when|make (?:him|her|them) look|make eye contact|hold (?:him|her|them) down|pin (?:him|her|them))\b/gi,
  },
  {
    rule: 'advises venting',
    deniable: true,
    sounds: /\bpunch(?:ing)? (?:a|the) (?:pillow|bag)|scream into a pillow\b/gi,
  },
  {
    rule: 'speaks as a person',
    sounds: /\b(?:as an ai|great question|i understand how|i hope this helps|you’ve got this(?! one))\b/i,
  },
  { rule: 'shouts', sounds: /!|[\u{1F300}-\u{1FAFF}]/u },
];

/** Names the tone rules that a text of ours breaks; [] when it breaks none. A straight apostrophe hides nothing: models write those. */
export function toneFaults(text: string): readonly string[] {
  const curly = text.replaceAll("'", '’');
  const sentences = sentencesIn(text);
  return TONE_RULES.filter(({ sounds, deniable }) =>
    deniable ? sentences.some((sentence) => meantIn(sentence, sounds).length > 0) : sounds.test(curly),
  ).map(({ rule }) => rule);
}
