import type { Score, Scorer } from '../types.ts';
import { meant, plain, sentencesIn, spokenLines, unit, wordsIn } from './reading.ts';

const BODY =
  /\b(?:breath|breathe|breathing|exhale|shoulders?|jaw|hands?|feet|foot|knees?|kneel|sit|stand|lean|crouch|lower yourself|drop|loosen|soften|unclench|step (?:back|away|over)|walk|water on|cold (?:tap|water|wall)|palms?|belly|chest|pause|whisper|slow(?:ly|er)?|lips|teeth|squat|floor|stairs|stay)\b/;

export const adultFirst: Scorer = {
  name: 'adult-first',
  measures: 'the adult’s own body comes first',
  score({ text }): Score {
    const [first, second] = sentencesIn(text).filter(({ left }) => !left);
    if (first && BODY.test(first.text)) return { score: 1, reason: `begins: “${first.text}”` };
    if (second && BODY.test(second.text)) return { score: 0.7, reason: `second: “${second.text}”` };
    return BODY.test(plain(text))
      ? { score: 0.4, reason: 'comes later' }
      : { score: 0, reason: 'nothing for the adult’s own body' };
  },
};

/** Words between two pauses: more nobody can say, or take in, at the peak. */
const LONGEST_BREATH = 12;

export const sayable: Scorer = {
  name: 'sayable',
  measures: 'there is a short line to borrow, and none that must be recited',
  score({ text }): Score {
    const lines = spokenLines(text);
    if (lines.length === 0) return { score: 0.5, reason: 'no line to borrow' };
    const longest = Math.max(...lines.map(wordsIn));
    const breaths = lines.flatMap((line) => line.split(/(?<=[.!?…,])\s+/)).map(wordsIn);
    const breath = breaths.reduce((sum, words) => sum + words, 0) / breaths.length;
    if (breath > LONGEST_BREATH) return { score: 0.1, reason: `${breath.toFixed(0)} words in one breath` };
    return { score: unit(1 - Math.max(0, longest - 24) / 40), reason: `lines of up to ${longest} words` };
  },
};

const OFFERS =
  /\b(?:you might|might|could|maybe|perhaps|your own words|or (?:say )?nothing|or none|no words|say nothing|don't have to|doesn't have to|needn't|no need|either|if (?:he|she|they) (?:wants?|likes?|lets?|shows?|leans?)|unless|or not|fine too|whichever|silence|not talking|it's (?:fine|ok|okay)|that's (?:fine|ok|okay|enough)|can wait|or)\b/g;

export const offered: Scorer = {
  name: 'offered',
  measures: 'things are offered, and silence or other words are allowed',
  score({ text }): Score {
    const found = new Set(plain(text).match(OFFERS) ?? []);
    return {
      score: unit(0.25 + 0.25 * found.size),
      reason: found.size > 0 ? `offers: ${[...found].slice(0, 4).join(', ')}` : 'nothing is offered',
    };
  },
};

const PADDING =
  /\b(?:it's (?:completely |totally |so )?(?:normal|natural|understandable)|you've got this|you are doing|you're doing (?:great|amazing|so well|a great)|great (?:question|job)|remember(?: that|,)|that sounds (?:so|really|very)|thank you for|first of all|research|studies|literature|approach(?:es)?|overall|in this way|in other words|journey|nurtur\w+|holistic|sacred|foster\w*|cultivat\w+|embrac\w+|essential|consistent routine|self-care|wellbeing|well-being|moreover|furthermore|importantly|ultimately|by doing so|this (?:helps|shows|teaches|allows|creates|models)|which (?:helps|shows|teaches|allows|creates)|every (?:child|family) (?:is|finds|unfolds)|parenting (?:is|a)|bring\w* (?:you|us|them) (?:both )?(?:back )?(?:in)?to|beautiful|precious|amazing|not alone|(?:great|good|wonderful|lovely|powerful) way (?:of|to|for)|learning (?:experiences?|opportunity)|(?:primary|early|teenage|toddler) years|at the end of the day|worth (?:remembering|noting)|(?:keep|bear) in mind|that said|needless to say|of course|truly|indeed|really very|very common)\b/g;
const JARGON =
  /\b(?:co-?regulat\w+|regulat\w+|attun\w+|validat\w+|presence|present moment|mindful\w*|empath\w+|connect(?:ion|ed|ing)?|nervous system|safe space|hold(?:ing)? space|boundaries|emotional(?:ly)?|authentic\w*|resilien\w+|secure attachment|attachment|compassion\w*|trigger\w*|autonomy|trauma\w*|modeling|modelling)\b/g;
const CONCRETE =
  /\b(?:sit|kneel|floor|door|hand|hands|water|step|turn|walk|stairs|chair|coat|shoes?|cup|bag|blanket|toast|kitchen|table|desk|wall|window|lap|cot|bed|bath|tap|tissue|biscuit|drink|book|pencil|corridor|mat|hip|arm|feet|note|phone|lights?|lamp|car|seat|bin|sock|towel|spoon|plate|toy|bike|garden|shed|sofa|rug|step|shelf|pillow|flannel|song|hum)\b/g;

export const concrete: Scorer = {
  name: 'concrete',
  measures: 'things to do and see rather than the vocabulary of good parenting, and no padding',
  score({ text }): Score {
    const words = Math.max(20, wordsIn(text));
    const jargon = (plain(text).match(JARGON) ?? []).length;
    const padding = (plain(text).match(PADDING) ?? []).length;
    const things = new Set(plain(text).match(CONCRETE) ?? []).size;
    const score =
      0.45 +
      (things * 9) / words -
      (jargon * 12) / words -
      (padding * 14) / words -
      Math.max(0, words - 70) / 500 -
      Math.max(0, words - 130) / 200;
    return {
      score: unit(score),
      reason: `${things} things, ${jargon} words of jargon, ${padding} of padding, ${words} words`,
    };
  },
};

export const childSafe: Scorer = {
  name: 'child-safe',
  measures: 'a child may read it over the shoulder',
  score({ text }): Score {
    const labels = meant(
      text,
      /\b(?:tantrums?|meltdowns?|naughty|defian\w+|manipulat\w+|attention[- ]seeking|brat|spoil(?:ed|t)|bad (?:boy|girl|kid|child))\b/g,
    );
    return labels.length === 0 ? { score: 1, reason: 'no label' } : { score: 0, reason: `labels: “${labels[0]}”` };
  },
};
