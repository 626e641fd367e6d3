/** Words that stand between the words of a phrase without changing it: `took_pills` is `took all his pills` too. */
const BETWEEN: ReadonlySet<string> = new Set(
  'the a an his her him them their our your its it this that these just really so very all some el los las un una le les des une der das ein eine einen'.split(
    ' ',
  ),
);

export const isBetween = (word: string): boolean => BETWEEN.has(word);

const SHORTEST_ROOT = 3;
const ENDINGS = ['ing', 'ed', 'es', 's', 'ly', 'en'] as const;

/**
 * What the forms of a word have in common: `tablet` of `tablets`, `chok` of `choke` and `choking`. It need not be a
 * word, only the same for all of them. Takes time linear in the word.
 */
export function rootOf(word: string): string {
  let root = word;
  for (const ending of ENDINGS) {
    if (!root.endsWith(ending) || root.length - ending.length < SHORTEST_ROOT) continue;
    root = root.slice(0, -ending.length);
    break;
  }
  const last = root.length - 1;
  if (root.length > SHORTEST_ROOT && root[last] === root[last - 1]) return root.slice(0, last);
  if (root.length > SHORTEST_ROOT && (root[last] === 'e' || root[last] === 'y' || root[last] === 'i'))
    return root.slice(0, last);
  return root;
}
