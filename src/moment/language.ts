import type { Folded } from '../phrases.ts';

/** A language that a message is written in; `other` is any that this program cannot name. */
export type Language = 'en' | 'es' | 'fr' | 'de' | 'other';

const TAGS = { en: undefined, es: 'es', fr: 'fr', de: 'de', other: 'und' } as const satisfies Record<Language, unknown>;

/** BCP 47, as what is written in a language is marked; undefined in English, in which everything else is. */
export const tagOf = (language: Language) => TAGS[language];

const FUNCTION_WORDS: Readonly<Record<Language, string>> = {
  en: 'the and is if are be an my what do i to a in of he she they when how me it not for with his her but say hes shes wont im you so at on was have has just keeps after help kid son daughter class why that this no now thanks still more can dont cant about up out all we our their old asking asked',
  es: 'el la los las que de mi mis y en un una no se me lo por con para está esta es hijo hija niño niña qué hago cómo como cuando pero ella llora grita pega años ayuda digo tiene muy porque quiere al le su hermano hermana',
  fr: 'le la les de mon ma mes et un une des est ne pas que je il elle dans pour avec qui quoi dire fils fille enfant ans fait quand comment mais crie pleure frappe sur ce au son sa veut tout faire sœur frère aide',
  de: 'der die das und ich mein meine ist nicht ein eine er sie was wie zu in mit den dem für auf wenn sagen soll sohn tochter kind jahre schreit weint haut aber mir mich will kann hilfe jetzt schlägt auch es bruder schwester',
  // Portuguese, Italian, Dutch, Polish, Turkish, Swedish, together: enough to know that it is none of the others.
  other:
    'o os meu minha filho filha não nao eu ele ela com uma isso quando como está dizer muito de que para e mio mia figlio figlia che non il lo gli di è cosa una come piange urla sono mijn zoon dochter niet een het ik hij zij wat moet zeggen van naar maar en is się nie mój moja syn córka jest co mam jak ale to na i w do oğlum kızım ve bir çok ne bu beni bana değil için mitt inte och jag han hon vad ska att det är på',
};

const WORDS = Object.entries(FUNCTION_WORDS).map(([language, words]) => ({
  language: language as Language,
  words: new Set(words.split(' ')),
}));

/** Reads the language of a message by its function words, and by its script. In doubt it is English. */
export function readLanguage(text: Folded): Language {
  const letters = text.replaceAll(/[^\p{L}]/gu, '');
  const foreign = letters.replaceAll(/\p{Script=Latin}/gu, '');
  if (letters.length > 0 && foreign.length / letters.length > 0.5) return 'other';
  const words = text.trim().split(' ');
  const counts = WORDS.map(({ language, words: known }) => ({
    language,
    count: words.filter((word) => known.has(word)).length,
  }));
  const english = counts.find(({ language }) => language === 'en')?.count ?? 0;
  const [best] = counts.filter(({ language }) => language !== 'en').sort((a, b) => b.count - a.count);
  if (best && best.count > english && best.count >= Math.max(2, words.length / 5)) return best.language;
  const accented = words.filter((word) => /[^\u0020-\u007e]/.test(word)).length;
  return english === 0 && words.length >= 5 && accented >= 2 ? 'other' : 'en';
}
