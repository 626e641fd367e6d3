export type Child = 'he' | 'she' | 'they';

const HE = /\b(?:he|hes|him|his|himself|son|boy)\b/i;
const SHE = /\b(?:she|shes|her|hers|herself|daughter|girl)\b/i;
/** Somebody else whom “he” or “she” may mean. */
const OTHERS =
  /\b(?:husband|wife|partner|ex|mums?|moms?|mother|mam|dads?|father|nan|nana|gran\w*|grandad|grandpa|aunt\w*|uncle|brothers?|sisters?|sis|bro|teacher|boys|girls|sons|daughters|twins|friends?|boyfriend|girlfriend|miss|sir|mil|dh)\b/i;

/** The one child that a text speaks of: he or she where the words say nothing else, otherwise they. */
export function childIn(text: string): Child {
  const [he, she] = [HE.test(text), SHE.test(text)];
  return he === she ? 'they' : he ? 'he' : 'she';
}

/** Whether nobody but the child can be meant by “he” or “she”. */
export const speaksOfOne = (text: string): boolean => childIn(text) !== 'they' && !OTHERS.test(text);

/** “her” is “him” where a pause or a little word follows, and otherwise “his”. */
const OBJECT =
  /\bher\b(?=\s*(?:$|[^\w\s'’]|(?:to|up|down|in|on|off|out|at|for|from|with|by|and|but|or|so|if|when|while|because|cos|bc|as|that|the|a|an|i|im|it|its|not|after|before|again|now|back|over|into|about|away|get|go|do|eat|sleep|every|what|why|how|how to|cry|crying|screaming)\b))/gi;

const SWAPS: Readonly<Record<'he' | 'she', readonly (readonly [RegExp, string])[]>> = {
  he: [
    [/\bhe\b/gi, 'she'],
    [/\bhes\b/gi, 'shes'],
    [/\b(?:him|his)\b/gi, 'her'],
    [/\bhimself\b/gi, 'herself'],
    [/\bson\b/gi, 'daughter'],
    [/\bboy\b/gi, 'girl'],
  ],
  she: [
    [OBJECT, 'him'],
    [/\bshe\b/gi, 'he'],
    [/\bshes\b/gi, 'hes'],
    [/\bher\b/gi, 'his'],
    [/\bhers\b/gi, 'his'],
    [/\bherself\b/gi, 'himself'],
    [/\bdaughter\b/gi, 'son'],
    [/\bgirl\b/gi, 'boy'],
  ],
};

const swapAll = (text: string, pairs: readonly (readonly [RegExp, string])[]) =>
  pairs.reduce((words, [pattern, by]) => words.replace(pattern, by), text);

/** A text about the other gender: “my son hit his friend” → “my daughter hit her friend”. */
export function otherGender(text: string): string {
  const child = childIn(text);
  return child === 'they' ? text : swapAll(text, SWAPS[child]);
}

/** A text about a child whose gender the words do not say; verbs keep their endings, as hurried people leave them. */
export const unsaidGender = (text: string): string =>
  swapAll(childIn(text) === 'she' ? otherGender(text) : text, [
    [/\bhe's\b|\bhe’s\b|\bhes\b|\bhe is\b/gi, 'they are'],
    [/\bhe was\b/gi, 'they were'],
    [/\bhe has\b/gi, 'they have'],
    [/\bhe does\b/gi, 'they do'],
    [/\bhe\b/gi, 'they'],
    [/\bhim\b/gi, 'them'],
    [/\bhis\b/gi, 'their'],
    [/\bhimself\b/gi, 'themselves'],
    [/\b(?:son|boy)\b/gi, 'child'],
  ]);
