import { PAIRS } from '../../shorthand.ts';
import { IDEAS } from './index.ts';
import { isBetween, rootOf } from './roots.ts';

/** The phrases that begin with the same roots. */
interface Node {
  readonly ideas: number[];
  readonly next: Map<string, Node>;
}

export const IDEA_NAMES: readonly string[] = Object.keys(IDEAS);

const newNode = (): Node => ({ ideas: [], next: new Map() });

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

function grow(): Node {
  const tree = newNode();
  IDEA_NAMES.forEach((name, idea) => {
    for (const phrase of (IDEAS[name] ?? '').split(' ')) {
      const words = joined(phrase.split('_'));
      let node = tree;
      for (const word of words.length === 1 ? words : words.filter((each) => !isBetween(each))) {
        const root = rootOf(word);
        const there = node.next.get(root) ?? newNode();
        node.next.set(root, there);
        node = there;
      }
      if (!node.ideas.includes(idea)) node.ideas.push(idea);
    }
  });
  return tree;
}

let grown: Node | undefined;
const NONE: readonly number[] = [];

/**
 * The ideas of words `from` to `to`, for each word those that begin with it. A phrase keeps to its sentence, and the
 * longest is of few words: takes time linear in the text.
 *
 * @param sentenceEnds - for each word of the text, where its sentence ends
 */
export function findIdeas(
  words: readonly string[],
  sentenceEnds: readonly number[],
  from: number,
  to: number,
): readonly (readonly number[])[] {
  grown ??= grow();
  const roots = words.slice(from, to).map(rootOf);
  const found: (readonly number[])[] = [];
  for (let at = from; at < to; at++) {
    const first = grown.next.get(roots[at - from] as string);
    if (first === undefined) {
      found.push(NONE);
      continue;
    }
    if (first.next.size === 0) {
      found.push(first.ideas);
      continue;
    }
    const ideas = [...first.ideas];
    const end = Math.min(to, sentenceEnds[at] ?? to);
    let node = first;
    for (let next = at + 1; next < end; next++) {
      const longer = node.next.get(roots[next - from] as string);
      if (longer === undefined) {
        if (isBetween(words[next] as string)) continue;
        break;
      }
      node = longer;
      for (const idea of node.ideas) if (!ideas.includes(idea)) ideas.push(idea);
      if (node.next.size === 0) break;
    }
    found.push(ideas);
  }
  return found;
}
