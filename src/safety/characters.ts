/** What a character does in a text that {@link undisguise} has been over. */
export const [UNKNOWN, NOTHING, WORD, INSIDE, END, DOT, APART, QUOTE, BLANK] = [0, 1, 2, 3, 4, 5, 6, 7, 8] as const;

/** By number. What is not named here is looked at when it is first met. */
const KINDS = new Uint8Array(0x110000);
for (const [kind, characters] of [
  [WORD, '@$'],
  [INSIDE, '*|+'],
  [END, '!?;\n'],
  [DOT, '.'],
  [APART, ',(–—:'],
  [QUOTE, '"“”«»„'],
  [BLANK, ' '],
] as const)
  for (const character of characters) KINDS[character.charCodeAt(0)] = kind;

const LETTER = /^[\p{L}\p{N}]/u;

export function kindAt(text: string, at: number): number {
  const code = text.codePointAt(at) ?? 0;
  const known = KINDS[code] as number;
  if (known !== UNKNOWN) return known;
  const kind = LETTER.test(String.fromCodePoint(code)) ? WORD : NOTHING;
  KINDS[code] = kind;
  return kind;
}

const isLetterAt = (text: string, at: number) => kindAt(text, at) === WORD && text[at] !== '@' && text[at] !== '$';

/** Whether two of the text’s units are one character. */
const isPairAt = (text: string, at: number) => (text.charCodeAt(at) & 0xfc00) === 0xd800;

/** Where the word that begins at `at` ends: signs may stand within it, an exclamation mark only before a letter. */
export function endOfWord(text: string, at: number): number {
  let end = at;
  for (;;) {
    const kind = kindAt(text, end);
    if (kind === WORD) end += isPairAt(text, end) ? 2 : 1;
    else if (kind === INSIDE || (kind === END && text[end] === '!' && isLetterAt(text, end + 1))) end++;
    else return end;
  }
}
