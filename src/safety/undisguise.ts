/** Letters of other scripts that look like Latin ones. */
const LOOKS_LIKE: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcхxуyіiѕsԁdһhјjӏlкkмmтtвbнnαaοoρpνvιiκkεeτtυuοo'].flatMap((letter, i, all) =>
    i % 2 === 0 ? [[letter, all[i + 1] ?? '']] : [],
  ),
);
const PICTURES: Readonly<Record<string, string>> = {
  '🔪': ' knife ',
  '🗡': ' knife ',
  '🔫': ' gun ',
  '💊': ' pills ',
  '🩸': ' blood ',
  '💀': ' ',
};

/** Most texts have nothing else, and little to undo. */
export const isAscii = (text: string): boolean => !/[^\0-\x7f]/.test(text);

/**
 * The text in plain small letters: no accents, no apostrophes, nothing invisible, no look-alike letters. Looks for
 * what is rare by what is rarest in it.
 */
export function undisguise(text: string): string {
  const shown = isAscii(text) ? text : text.normalize('NFKD').replace(/[\p{M}\p{Cf}]/gu, '');
  const small = shown.replace(/I(?<=[a-z]I)(?=[a-z])/g, 'l').toLowerCase();
  const latin = (isAscii(small) ? small : latinised(small)).replace(/['`]/g, '');
  return rejoined(latin.includes('/') ? unslashed(latin) : latin);
}

const latinised = (text: string): string =>
  text
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/[\u0370-\u052f]/g, (letter) => LOOKS_LIKE[letter] ?? letter)
    .replace(/\p{Extended_Pictographic}/gu, (picture) => PICTURES[picture] ?? ' ')
    .replace(/[’‘ʼ´′]/g, '');

const unslashed = (text: string): string =>
  text.replace(/\by\/o\b/g, 'yo').replace(/\bw\/o?\b/g, (short) => (short === 'w/o' ? 'without' : 'with'));

/** Words whose letters stand apart, as `d.i.e` and `d i e s`, in one piece. */
function rejoined(text: string): string {
  const undotted = /[.\-_*]\p{L}[.\-_*]/u.test(text)
    ? text.replace(/(?<![\p{L}\p{N}])(?:\p{L}[.\-_*]){2,}\p{L}(?![\p{L}\p{N}])/gu, (letters) =>
        letters.replace(/[^\p{L}]/gu, ''),
      )
    : text;
  if (!/ \p{L} \p{L} /u.test(undotted)) return undotted;
  return undotted.replace(/(?<![\p{L}\p{N}])(?:\p{L} ){3,}\p{L}(?![\p{L}\p{N}])/gu, (letters) =>
    letters.replaceAll(' ', ''),
  );
}
