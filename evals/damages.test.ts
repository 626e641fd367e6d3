import { describe, expect, test } from 'vitest';
import { type Answer, PARTS, type Part, type Step } from '../src/answer.ts';
import { userTurns } from '../src/question.ts';
import { answerText } from './run/answer-text.ts';
import { inProcess } from './run/answerer.ts';
import { loadCases } from './run/cases.ts';
import { FILES } from './run/files.ts';
import { SCORERS } from './scorers/index.ts';
import type { EvalCase, Score } from './types.ts';

/** Breaks an answer on purpose, or says that this answer has nothing there to break. */
type Damage = (answer: Answer) => Answer | null;

const onlyStep =
  (part: Part, change: (step: Step) => Partial<Step>): Damage =>
  (answer) => ({
    ...answer,
    steps: answer.steps.map((step) => (step.part === part ? { ...step, ...change(step) } : step)),
  });

const saying = (part: Part, line: string) => onlyStep(part, () => ({ say: [line] }));
const adding = (part: Part, words: string) => onlyStep(part, ({ text }) => ({ text: `${text} ${words}` }));
const all =
  (...damages: readonly Damage[]): Damage =>
  (answer) =>
    damages.reduce<Answer | null>((broken, damage) => broken && damage(broken), answer);

const citedOneTooFar: Damage = (answer) =>
  answer.citations.length === 0
    ? null
    : { ...answer, citations: answer.citations.map((each) => ({ ...each, start: each.start + 1, end: each.end + 1 })) };

/** Each step keeps its numbers; what stands under them is about other families’ photographs. */
const citedBesideThePoint: Damage = (answer) =>
  answer.citations.length === 0
    ? null
    : {
        ...answer,
        citations: answer.citations.map((each) => ({
          ...each,
          quote: 'Social media amplifies this by showing highlight reels of other families.',
        })),
      };

/** What bears the adult’s body is put under the trust, and the other way round. */
const citesSwapped: Damage = (answer) => {
  const of = (part: Part) => answer.steps.find((step) => step.part === part)?.cites ?? [];
  const [first, last] = [of('P'), of('T')];
  if (first.length === 0 || last.length === 0) return null;
  return all(
    onlyStep('P', () => ({ cites: last })),
    onlyStep('T', () => ({ cites: first })),
  )(answer);
};

const without =
  (part: Part): Damage =>
  (answer) => ({ ...answer, steps: answer.steps.filter((step) => step.part !== part) });

/** Every line that might hold a limit gives way to one that holds none. */
const limitRemoved: Damage = (answer) => ({
  ...answer,
  steps: answer.steps.map((step) => ({
    ...step,
    text: 'Breathe out. It passes.',
    say: step.part === 'A' ? ['I’m here.'] : [],
  })),
  skip: null,
  note: null,
});

const longerThanAnyBudget: Damage = (answer) =>
  onlyStep('R', ({ text }) => ({ text: `${text} ${'Sit near and wait a little longer. '.repeat(40)}`.trim() }))(answer);

const coverageUnsaid: Damage = (answer) => (answer.coverage === 'direct' ? null : { ...answer, note: null });

const threat = saying('R', 'If you don’t stop, there’s no park today.');
const shame = saying('R', 'Big boys don’t cry. Shame on you.');
const script = adding('A', 'Say exactly these words, word for word.');
const lecture = saying('R', 'Why did you do that? What should you have done?');
const HARD =
  'Subsequently facilitate appropriate communicative opportunities notwithstanding considerable dysregulation.';
/** Twice in every step: a plan has room for one hard sentence among easy ones. */
const hardEverywhere = all(...PARTS.flatMap((part) => [adding(part, HARD), adding(part, HARD)]));
const bodyGone = all(
  onlyStep('P', () => ({ text: 'Tell the child that it is over.' })),
  onlyStep('A', () => ({ text: 'Then tell the others.', say: ['It is over.'] })),
);

/** What is broken, who must notice it, and in which answers. */
const DAMAGES: readonly (readonly [what: string, scorer: string, damage: Damage])[] = [
  ['a threat in R', 'no-threat', threat],
  ['a line that shames', 'no-shame', shame],
  ['words that must be said exactly', 'no-script', script],
  ['a lecture', 'no-lecture', lecture],
  ['a promise that it works', 'no-certainty', adding('T', 'This always works.')],
  ['a feeling that is known for certain', 'hedged', saying('A', 'You’re just jealous of her.')],
  ['a child with a label', 'child-safe', adding('T', 'It is only a tantrum.')],
  ['a limit that is gone', 'limit', limitRemoved],
  ['nothing for the adult’s own body', 'adult-first', bodyGone],
  ['citations one letter too far', 'verbatim', citedOneTooFar],
  ['citations one letter too far', 'invariants', citedOneTooFar],
  ['citations of something else', 'support', citedBesideThePoint],
  ['a step that is missing', 'part-order', without('T')],
  ['a step that is missing', 'invariants', without('R')],
  ['twice the words', 'invariants', longerThanAnyBudget],
  ['words that are hard to read', 'grade', hardEverywhere],
  ['principles passed off as the articles’ own word', 'coverage-honest', coverageUnsaid],
  [
    'a threat, shame and a script',
    'connection',
    all(threat, script, adding('T', 'Shame on him. He must learn to obey.')),
  ],
];

/** A card demoted to guidance, for answers that had one. */
const CARD_DAMAGES: readonly (readonly [what: string, scorer: string, damage: Damage])[] = [
  ['its tier lowered', 'tier', (answer) => ({ ...answer, safety: { ...answer.safety, tier: 'none', card: null } })],
  ['guidance in its place', 'kind', (answer) => ({ ...answer, kind: 'guidance' })],
  ['the card taken away', 'invariants', (answer) => ({ ...answer, safety: { ...answer.safety, card: null } })],
  ['guidance beside it', 'invariants', (answer) => ({ ...answer, kind: 'guidance' })],
];

const cases = await loadCases(FILES.cases);
const answer = await inProcess();
/** The program’s answers of one kind, to the cases that expect that kind. */
async function answersOf(kind: Answer['kind']) {
  const due = cases.filter(({ expect: wanted }) => wanted.kind === kind);
  const answered = await Promise.all(due.map(async (asked) => ({ asked, sent: (await answer(asked)).answer })));
  return answered.filter(({ sent }) => sent.kind === kind);
}

const guidance = await answersOf('guidance');
const support = await answersOf('support');

function scoreOf(name: string, asked: EvalCase, sent: Answer): Score {
  const scorer = SCORERS.find((each) => each.name === name);
  if (scorer === undefined) throw new Error(`evals/scorers/index.ts has no scorer named "${name}"`);
  const scored = {
    question: asked.question,
    said: userTurns(asked.question),
    answer: sent,
    text: answerText(sent),
    case: asked,
  };
  return scorer.score(scored);
}

/** A scorer that had its doubts about the whole answer can hardly fall for the broken one. */
const SOUND = 0.7;

/** How many answers were sound and could be broken, and in which of those the scorer did not notice. */
function tried(name: string, damage: Damage, sample: typeof guidance) {
  const could = sample.flatMap(({ asked, sent }) => {
    const broken = damage(sent);
    const before = scoreOf(name, asked, sent).score;
    if (broken === null || (before ?? 1) < SOUND) return [];
    const after = scoreOf(name, asked, broken).score;
    const applies = before !== null || after !== null;
    return applies ? [{ id: asked.id, noticed: after !== null && after < (before ?? 1) }] : [];
  });
  return { count: could.length, unnoticed: could.filter(({ noticed }) => !noticed).map(({ id }) => id) };
}

describe('what is broken on purpose is noticed, in every answer where it can be broken', () => {
  test.for(DAMAGES)('%s: by %s', ([, scorer, damage]) => {
    const { count, unnoticed } = tried(scorer, damage, guidance);
    expect(unnoticed).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(5);
  });

  test.for(CARD_DAMAGES)('a card with %s: by %s', ([, scorer, damage]) => {
    const { count, unnoticed } = tried(scorer, damage, support);
    expect(unnoticed).toEqual([]);
    expect(count).toBeGreaterThanOrEqual(3);
  });

  test('citations swapped between the first step and the last: by support, but where either bears both', () => {
    const { count, unnoticed } = tried('support', citesSwapped, guidance);
    expect(count).toBeGreaterThanOrEqual(40);
    expect(unnoticed.length / count).toBeLessThan(0.25);
  });
});
