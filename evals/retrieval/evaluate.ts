import type { SearchIndex } from '../../src/retrieval/index.ts';
import { bootstrapMean, type Interval, mean } from '../run/statistics.ts';
import { type Agreement, agreementOf, loadSecondReading } from './agreement.ts';
import { type Grade, KINDS, type Labels } from './labels.ts';
import { type Measured, measureFinding } from './measure-finding.ts';
import { productRankings, type RankingWay, referenceRankings } from './rankings.ts';
import { loadLabels } from './read-labels.ts';
import { type AcceptedQuestion, labelsOf } from './regression.ts';

/** One way of ranking over one half. Means over questions, with 95 % intervals. */
export interface Row {
  readonly ndcg: Interval | null;
  readonly reciprocalRank: Interval | null;
  readonly recall: Interval | null;
  /** By how much the whole is better in nDCG, question by question. */
  readonly lead: Interval | null;
  /** Junk sentences in all top tens together. */
  readonly junk: number;
  readonly articles: number | null;
}

export const HALVES = ['development', 'heldOut'] as const;
export type Half = (typeof HALVES)[number];
export type Halves<T> = Readonly<Record<Half, T>>;

/** A question of the development half, told in full. */
export interface Told {
  readonly id: string;
  readonly turns: readonly string[];
  readonly ndcg: number;
  readonly found: readonly { readonly grade: Grade; readonly junk: boolean; readonly text: string }[];
  /** What would have helped, and was not found. */
  readonly missed: readonly string[];
}

export interface RetrievalFound {
  readonly questions: Halves<number>;
  readonly agreement: Agreement;
  readonly rankings: readonly ({ readonly name: string; readonly what: string } & Halves<Row>)[];
  /** nDCG of the whole by kind, beside that of one list for everyone. */
  readonly kinds: readonly ({ readonly kind: string } & Halves<{
    readonly whole: Interval | null;
    readonly oneList: number | null;
  }>)[];
  readonly worst: readonly Told[];
  /** nDCG of the whole by question: of the development half only, so that nobody tunes by the other. */
  readonly byQuestion: Readonly<Record<string, AcceptedQuestion>>;
}

const SEED = 7;
const WORST = 10;

const halvesOf = <T>(make: (half: Half) => T): Halves<T> => ({
  development: make('development'),
  heldOut: make('heldOut'),
});
const inHalf = (half: Half) => (each: Measured) => each.question.heldOut === (half === 'heldOut');

function rowOf(all: readonly Measured[], whole: readonly Measured[], half: Half): Row {
  const own = all.filter(inHalf(half));
  const best = whole.filter(inHalf(half));
  const interval = (of: (each: Measured, at: number) => number) => bootstrapMean(own.map(of), SEED);
  return {
    ndcg: interval((each) => each.ndcg),
    reciprocalRank: interval((each) => each.reciprocalRank),
    recall: interval((each) => each.recall),
    lead: interval((each, at) => (best[at]?.ndcg ?? 0) - each.ndcg),
    junk: own.reduce((sum, { junk }) => sum + junk, 0),
    articles: mean(own.map(({ articles }) => articles)),
  };
}

function tell({ question: { id, turns, grades }, ndcg: score, found }: Measured, { sentences }: Labels): Told {
  const ids = new Set(found.map((sentence) => sentence?.id));
  return {
    id,
    turns,
    ndcg: score,
    found: found.flatMap((sentence) =>
      sentence ? { grade: grades.get(sentence.id) ?? 0, junk: sentence.junk, text: sentence.text } : [],
    ),
    missed: sentences.filter((each) => grades.get(each.id) === 2 && !ids.has(each.id)).map(({ text }) => text),
  };
}

async function measureAll({ questions }: Labels, way: RankingWay): Promise<readonly Measured[]> {
  const measured: Measured[] = [];
  for (const question of questions) measured.push(measureFinding(question, await way.find(question)));
  return measured;
}

/** How well labelled questions find what was labelled, by the whole retrieval, by its parts, and by chance. */
export async function retrievalFound(index: SearchIndex, given?: Labels): Promise<RetrievalFound> {
  const labels = given ?? (await loadLabels());
  const ways = [...productRankings(index, labels), ...referenceRankings(index, labels)];
  const measured = await Promise.all(ways.map(async (way) => ({ way, all: await measureAll(labels, way) })));
  const allOf = (name: string) => measured.find(({ way }) => way.name === name)?.all ?? [];
  const [whole, oneList] = [allOf('whole'), allOf('one list')];
  const development = whole.filter(inHalf('development'));
  return {
    questions: halvesOf((half) => whole.filter(inHalf(half)).length),
    agreement: agreementOf(labels, loadSecondReading()),
    rankings: measured.map(({ way: { name, what }, all }) => ({
      name,
      what,
      ...halvesOf((half) => rowOf(all, whole, half)),
    })),
    kinds: KINDS.map((kind) => {
      const scores = (all: readonly Measured[], half: Half) =>
        all.filter((each) => inHalf(half)(each) && each.question.kind === kind).map((each) => each.ndcg);
      return {
        kind,
        ...halvesOf((half) => ({
          whole: bootstrapMean(scores(whole, half), SEED),
          oneList: mean(scores(oneList, half)),
        })),
      };
    }),
    worst: development
      .toSorted((a, b) => a.ndcg - b.ndcg)
      .slice(0, WORST)
      .map((each) => tell(each, labels)),
    byQuestion: Object.fromEntries(
      development.map(({ question, ndcg: now }) => [
        question.id,
        { labels: labelsOf(question), ndcg: Number(now.toFixed(4)) },
      ]),
    ),
  };
}
