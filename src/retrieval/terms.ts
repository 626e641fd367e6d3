import { stemmer } from 'stemmer';
import { everyday } from '../moment/index.ts';

/** Words too common to tell one passage, or one question, from another. */
const STOPWORDS = new Set(
  'a about after again all am an and any are as at be because been before being but by can cant could did didnt do does doesnt doing dont down for from get gets getting got had has have having he her here hers him his how i if im in into is isnt it its ive just like me more most my no not now of off on once one only or other our out over own really right same say she should so some such than that thats the their them then there these they theyre this those through to too up us very was we were what when where which while who why will with would you your youre year years old hes shes wont wasnt havent hasnt shouldnt child children son daughter boy girl'.split(
    ' ',
  ),
);

const stems = new Map<string, string>();

function stemOf(word: string): string {
  const known = stems.get(word);
  if (known !== undefined) return known;
  const stem = stemmer(word);
  // Askers make up words without end, and an index has a few thousand.
  if (stems.size < 10_000) stems.set(word, stem);
  return stem;
}

/** “4yo”, “12”, “3y”: an age tells whom a question is about, and not what it is about. */
const NUMBER = /^\d/;

/** The stems of a text's telling words, in plain words and in order, repeats kept. */
export function termsOf(text: string): readonly string[] {
  return everyday(text)
    .split(' ')
    .filter((word) => word.length > 1 && !STOPWORDS.has(word) && !NUMBER.test(word))
    .map(stemOf);
}
