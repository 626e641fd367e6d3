import { stemmer } from 'stemmer';
import { fold } from '../phrases.ts';

/** Words too common to tell one passage, or one question, from another. */
const STOPWORDS = new Set(
  'a about after again all am an and any are as at be because been before being but by can cant could did didnt do does doesnt doing dont down for from get gets getting got had has have having he her here hers him his how i if im in into is isnt it its ive just like me more most my no not now of off on once one only or other our out over own really right same say she should so some such than that thats the their them then there these they theyre this those through to too up us very was we were what when where which while who why will with would you your youre'.split(
    ' ',
  ),
);

/** The stems of a text's telling words, in order, repeats kept. */
export function termsOf(text: string): readonly string[] {
  return fold(text)
    .split(' ')
    .filter((word) => word.length > 1 && !STOPWORDS.has(word))
    .map((word) => stemmer(word));
}
