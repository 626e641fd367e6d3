import { type Element, elementSchema, tidied } from './element.ts';

/**
 * Takes a text piece by piece and gives each element as soon as its last brace is there: the objects of the first list
 * of objects. What stands around that list (a code fence, a polite word) and what is no element is passed over. Looks
 * at every character once.
 */
export function elementFinder(): (piece: string) => readonly Element[] {
  let [depth, isListed, isOver, isQuoted, isEscaped] = [0, false, false, false, false];
  let [last, object] = ['', ''];

  /** Steps over one character; true where it ends an object of the list. */
  const ends = (char: string): boolean => {
    if (isQuoted) {
      if (isEscaped) isEscaped = false;
      else if (char === '\\') isEscaped = true;
      else if (char === '"') isQuoted = false;
      return false;
    }
    if (char === '"') isQuoted = depth > 0;
    else if (char === '{' && (depth > 0 || isListed || last === '[')) {
      depth += 1;
      isListed = true;
    } else if (char === '}' && depth > 0) {
      depth -= 1;
      return depth === 0;
    } else if (char === ']' && depth === 0) isOver = isListed;
    if (char.trim() !== '') last = char;
    return false;
  };

  return (piece) => {
    const found: Element[] = [];
    let from = 0;
    for (let at = 0; at < piece.length && !isOver; at += 1) {
      const wasOutside = depth === 0;
      const isEnd = ends(piece[at] as string);
      if (wasOutside && depth > 0) from = at;
      if (!isEnd) continue;
      const element = elementOf(object + piece.slice(from, at + 1));
      object = '';
      if (element !== null) found.push(element);
    }
    if (depth > 0) object += piece.slice(from);
    return found;
  };
}

/** The element that a text holds, whatever stands around it; null where it holds none. Lists that are left out are empty. */
export function elementOf(text: string): Element | null {
  try {
    const value: unknown = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    const read = elementSchema.safeParse({ say: [], cites: [], ...(value as object) });
    return read.success ? tidied(read.data) : null;
  } catch {
    return null;
  }
}
