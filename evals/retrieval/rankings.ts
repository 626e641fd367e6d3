import { search } from '../../src/assistant.ts';
import { openIndex, retrieve, type SearchIndex, type Sought } from '../../src/retrieval/index.ts';
import { embeddingText } from '../../src/retrieval/passage-text.ts';
import { mulberry32 } from '../run/statistics.ts';
import type { LabelledQuestion, Labels, Sentence } from './labels.ts';
import { DEPTH } from './measures.ts';

/** What is found for a question, best first; null for a passage that no sentence of the list stands in. */
export type Finding = readonly (Sentence | null)[];

export interface RankingWay {
  readonly name: string;
  /** What it is, for a reader of the report. */
  readonly what: string;
  find(question: LabelledQuestion): Finding | Promise<Finding>;
}

interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

/** The sentence that a passage shares most letters with, the first of equals; null where it shares none. */
export function sentenceAt(place: Place, sentences: readonly Sentence[]): Sentence | null {
  let found: Sentence | null = null;
  let most = 0;
  for (const sentence of sentences) {
    if (sentence.article !== place.article) continue;
    const shared = Math.min(sentence.end, place.end) - Math.max(sentence.start, place.start);
    if (shared > most) [found, most] = [sentence, shared];
  }
  return found;
}

const withoutWords = (index: SearchIndex): SearchIndex => ({ ...index, words: { matching: () => [] } });
/** Without a vector for the question no passage is near it, which is how an embedding server that is away is lived with. */
const withoutVectors = (index: SearchIndex): SearchIndex => ({
  ...index,
  embedder: { ...index.embedder, embed: () => Promise.resolve([]) },
});

/** Opens the index anew without the questions that were noted beside passages. */
async function withoutAsked(index: SearchIndex): Promise<SearchIndex> {
  const passages = index.passages.map((passage) => ({ ...passage, asked: [] }));
  const vectors = await index.embedder.embed(passages.map(embeddingText));
  const { dimension } = index.vectors;
  const values = new Int8Array(passages.length * dimension);
  for (const [ordinal, vector] of vectors.entries()) values.set(vector, ordinal * dimension);
  const articles = [...index.articles.values()];
  return openIndex(
    { articles, passages, vectors: { dimension, values }, embedding: index.embedder.name },
    index.embedder,
  );
}

/** The product’s own retrieval, whole and in parts: a part is left out by handing it an index without that part. */
export function productRankings(index: SearchIndex, { sentences }: Labels): readonly RankingWay[] {
  const wordsOf = ({ turns }: LabelledQuestion) => turns.join('\n');
  const bare = (question: LabelledQuestion): Sought => ({
    words: wordsOf(question),
    signs: [],
    needs: new Map(),
    principles: new Map(),
  });
  const finding = (found: Awaited<ReturnType<typeof search>>) =>
    found.map(({ passage }) => sentenceAt(passage, sentences));
  const unread = (parts: SearchIndex) => async (question: LabelledQuestion) =>
    finding(await retrieve(bare(question), parts, DEPTH));
  const read = (parts: SearchIndex) => async (question: LabelledQuestion) =>
    finding(await search(wordsOf(question), parts, DEPTH));
  let unasked: Promise<SearchIndex> | undefined;
  const unaskedIndex = () => (unasked ??= withoutAsked(index));
  return [
    { name: 'whole', what: 'Needs, vectors and words, as the program searches', find: read(index) },
    {
      name: 'needs',
      what: 'What was read of the need and the moment alone',
      find: read(withoutVectors(withoutWords(index))),
    },
    { name: 'needs and words', what: 'The whole without vectors', find: read(withoutVectors(index)) },
    {
      name: 'unasked',
      what: 'The whole, without the questions noted beside passages',
      find: async (question) => read(await unaskedIndex())(question),
    },
    { name: 'fusion', what: 'Vectors and words, nothing read', find: unread(index) },
    { name: 'vectors', what: 'Vectors alone', find: unread(withoutWords(index)) },
    { name: 'words', what: 'Words alone', find: unread(withoutVectors(index)) },
  ];
}

/** The ten sentences that the development half’s labels are worth most in, for everyone alike. */
function bestForEveryone({ sentences, questions }: Labels): Finding {
  const own = questions.filter(({ heldOut }) => !heldOut);
  const worth = (id: string) => own.reduce((sum, { grades }) => sum + 2 ** (grades.get(id) ?? 0) - 1, 0);
  return sentences
    .map((sentence) => ({ sentence, worth: worth(sentence.id) }))
    .sort((a, b) => b.worth - a.worth)
    .slice(0, DEPTH)
    .map(({ sentence }) => sentence);
}

/** Written down, so that every run shuffles alike. */
const SEED = 7;

function shuffled<T>(values: readonly T[], random: () => number): readonly T[] {
  return values
    .map((value) => ({ value, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ value }) => value);
}

/** What any retrieval must beat: one good list for everyone, which has seen the development half, and chance. */
export function referenceRankings(index: SearchIndex, labels: Labels): readonly RankingWay[] {
  const same = bestForEveryone(labels);
  const passages = index.passages.map((passage) => sentenceAt(passage, labels.sentences));
  const random = mulberry32(SEED);
  return [
    {
      name: 'one list',
      what: 'The same ten good lines for everyone, chosen by the development half',
      find: () => same,
    },
    { name: 'chance', what: 'Ten passages drawn at random', find: () => shuffled(passages, random).slice(0, DEPTH) },
  ];
}
