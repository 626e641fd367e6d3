import type { Language } from '../moment/index.ts';

/** Little words that stand in no other of these languages. */
const LITTLE: Readonly<Record<Exclude<Language, 'other'>, string>> = {
  en: 'the and you your of to for with she they it him his this that these what when where who let here there are is not can can’t cannot don’t isn’t i’m it’s you’re that’s i’ll be stay sit may might or if from by up down out off then than too as at one no a an her he we we’re my’ll into until after before now still both way own enough slow breath',
  es: 'el los las que del y en un una se lo por para con está estás es esto eso aquí ahí allí cuando como cómo pero muy más sin su sus tu tus te mi mis al ya ni puede puedes no hace falta algo nada también cerca solo él ella ellos usted le les siéntate quédate respira',
  fr: 'le les des et un une du est pas que ne je il elle dans pour avec qui ce cette ces son sa ses vous votre vos tu ton ta tes sur mais plus sans si ici là au aux c’est n’est il’y peut pouvez être rien aussi encore même quand comme près doucement restez reste',
  de: 'der die das und ist nicht ein eine einen einem dem den mit auf für zu im am bei du dein deine deinen ihr ihm ihn sie es ich wir kann kannst auch noch nur wenn aber oder hier da sich sein wird werden mehr nichts ohne bleib bleiben setz leise so wie was schon',
};

const SETS = Object.entries(LITTLE).map(([language, words]) => ({
  language: language as Exclude<Language, 'other'>,
  words: new Set(words.split(' ')),
}));

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replaceAll(/['‘]/g, '’')
    .match(/[\p{L}\p{M}]+(?:’\p{L}+)*/gu) ?? [];

function countsOf(words: readonly string[]): ReadonlyMap<Language, number> {
  return new Map(SETS.map(({ language, words: known }) => [language, words.filter((word) => known.has(word)).length]));
}

/** Mostly in letters that are not Latin. */
function isInOtherLetters(text: string): boolean {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  return letters.length > 0 && letters.replaceAll(/\p{Script=Latin}/gu, '').length / letters.length > 0.3;
}

/**
 * Whether a text is clearly in another language than the one wanted. Steps are short: one with few little words of any
 * language, as “Slow breath. Soft hands.”, is let be.
 */
export function isInAnotherLanguage(text: string, wanted: Language): boolean {
  const words = wordsOf(text);
  const counts = countsOf(words);
  const of = (language: Language) => counts.get(language) ?? 0;
  if (wanted === 'other') return of('en') >= Math.max(2, words.length / 4);
  if (isInOtherLetters(text)) return true;
  const other = Math.max(...SETS.filter(({ language }) => language !== wanted).map(({ language }) => of(language)));
  if (other > of(wanted) && other >= Math.max(2, words.length / 6)) return true;
  const accented = words.filter((word) => /[^\u0020-\u007e’]/.test(word)).length;
  return wanted === 'en' && words.length >= 3 && of('en') === 0 && other + accented >= 1 && accented >= 1;
}
