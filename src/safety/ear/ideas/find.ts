import type { Text } from '../../matching.ts';
import { PAIRS } from '../../shorthand.ts';
import { IDEAS } from './index.ts';
import { isBetween, rootOf } from './roots.ts';

/** The phrases that begin with the same roots. */
interface Node {
  /** What has been said with it: ideas of its own, and of the phrases that it goes on from. */
  readonly ideas: number[];
  /** By the root that follows; null where no longer phrase begins so. */
  next: Map<string, Node> | null;
}

export const IDEA_NAMES: readonly string[] = Object.keys(IDEAS);

/** As `normalise.ts` joins them: `wake up` is one word. */
function joined(words: readonly string[]): readonly string[] {
  const out: string[] = [];
  for (const word of words) {
    const pair = PAIRS.get(`${out.at(-1)} ${word}`);
    if (pair === undefined) out.push(word);
    else out[out.length - 1] = pair;
  }
  return out;
}

function after(node: Node, root: string): Node {
  node.next ??= new Map();
  const there = node.next.get(root) ?? { ideas: [], next: null };
  node.next.set(root, there);
  return there;
}

function grow(): Node {
  const tree: Node = { ideas: [], next: null };
  IDEA_NAMES.forEach((name, idea) => {
    for (const phrase of (IDEAS[name] ?? '').split(' ')) {
      const words = phrase.includes('_') ? joined(phrase.split('_')) : [phrase];
      let node = tree;
      for (const word of words.length === 1 ? words : words.filter((each) => !isBetween(each)))
        node = after(node, rootOf(word));
      if (!node.ideas.includes(idea)) node.ideas.push(idea);
    }
  });
  for (const first of tree.next?.values() ?? []) passOn(first);
  return tree;
}

/** Whoever says a longer phrase has said the shorter one. */
function passOn({ ideas, next }: Node): void {
  for (const longer of next?.values() ?? []) {
    longer.ideas.splice(0, Number.POSITIVE_INFINITY, ...new Set([...ideas, ...longer.ideas]));
    passOn(longer);
  }
}

let grown: Node | undefined;
const NONE: readonly number[] = [];

/** What the words of a text are to phrases, for each distinct one. */
export interface Phrased extends Text {
  readonly roots: readonly string[];
  /** The phrases that begin with it. */
  readonly firsts: readonly (Node | undefined)[];
  readonly between: readonly boolean[];
}

export function phrased(text: Text): Phrased {
  grown ??= grow();
  const { next } = grown;
  const roots = text.distinct.map(rootOf);
  return { ...text, roots, firsts: roots.map((root) => next?.get(root)), between: text.distinct.map(isBetween) };
}

/**
 * The ideas of words `from` to `to`, for each word those that begin with it. A phrase keeps to its sentence, and the
 * longest is of few words: takes time linear in the text.
 */
export function findIdeas(text: Phrased, from: number, to: number): readonly (readonly number[])[] {
  const found: (readonly number[])[] = [];
  for (let at = from; at < to; at++) {
    const first = text.firsts[text.ids[at] as number];
    found.push(first === undefined ? NONE : ideasFrom(first, text, at + 1, Math.min(to, text.to[at] ?? to)));
  }
  return found;
}

/** The ideas of a first word, and of the phrases that go on with the words from `from` on. */
function ideasFrom(first: Node, { ids, roots, between }: Phrased, from: number, end: number): readonly number[] {
  let node = first;
  for (let at = from; at < end && node.next !== null; at++) {
    const id = ids[at] as number;
    const longer = node.next.get(roots[id] as string);
    if (longer !== undefined) node = longer;
    else if (between[id] !== true) break;
  }
  return node.ideas;
}
