import { describe, expect, test } from 'vitest';
import type { Answer, Card, Citation, Step } from '../answer.ts';
import { assist } from '../assistant.ts';
import { PHASES } from '../question.ts';
import { cardForPage, unregisteredNumbers } from '../safety/index.ts';
import { testIndex } from '../test-index.ts';
import { WORDS_BY_PHASE, wordsOf } from './budgets.ts';
import { type CheckContext, faultsOf } from './invariants.ts';
import { countWords } from './words.ts';

const index = await testIndex();
const CONTEXT: CheckContext = { texts: index.articles, short: false, unregisteredNumbers };

/** A good answer of the assistant’s own, as it is sent; its last steps shortened so that each test has words to spare. */
async function goodAnswer(): Promise<Answer> {
  const sent = await assist({ message: 'She is 4 and screaming on the kitchen floor.', phase: 'now' }, { index });
  const lean = { R: 'Sit low.', T: 'It may take a while.' } as const;
  return {
    ...sent,
    steps: sent.steps.map((each) =>
      each.part === 'R' || each.part === 'T' ? { ...each, text: lean[each.part], say: [] } : each,
    ),
    skip: null,
    note: null,
    coverage: 'direct',
  };
}

const good = await goodAnswer();
const card: Card = cardForPage('medical_emergency', 'US');
const firstSteps = good.steps.slice(0, 2).map((each) => ({ ...each, cites: [] }));
const support = { ...good, kind: 'support', steps: [], citations: [], followUps: [] } as const satisfies Answer;
const emergency: Answer = { ...support, safety: { tier: 'emergency', category: 'medical_emergency', card } };
const urgent: Answer = { ...support, safety: { tier: 'urgent', category: 'eating_disorder', card }, steps: firstSteps };
const note: Answer = { ...good, kind: 'note', steps: [], note: 'Here is why.', citations: good.citations.slice(0, 2) };

/** `answer` with the step of `part` changed. */
const withStep = (answer: Answer, part: Step['part'], change: Partial<Step>): Answer => ({
  ...answer,
  steps: answer.steps.map((each) => (each.part === part ? { ...each, ...change } : each)),
});

const withCitation = (change: Partial<Citation>): Answer => ({
  ...good,
  citations: good.citations.map((each, at) => (at === 0 ? { ...each, ...change } : each)),
});

const stepOf = (part: Step['part']): Step => good.steps.find((each) => each.part === part) as Step;
const [first, second] = good.citations as [Citation, Citation];
const last = good.citations.length;
const words = (count: number) => 'slow '.repeat(count).trim();
const { P, A, R, T } = { P: stepOf('P'), A: stepOf('A'), R: stepOf('R'), T: stepOf('T') };

describe('a good answer has no fault', () => {
  test.for([
    ['guidance', good],
    ['urgent help', urgent],
    ['an emergency', emergency],
    ['a note', note],
    [
      'guidance that cites nothing and says so',
      {
        ...good,
        coverage: 'none',
        note: 'All of this is ours.',
        citations: [],
        steps: good.steps.map((each) => ({ ...each, cites: [] })),
      },
    ],
    [
      'guidance with a boundary and its note',
      {
        ...good,
        safety: { tier: 'boundary', category: 'corporal_punishment', card: null },
        note: 'Hitting isn’t something this helps with.',
      },
    ],
    ['one passage cited by two steps', withStep(good, 'T', { cites: [...T.cites, 1] })],
    ['a registered number', withStep(good, 'T', { text: 'If it gets worse, call 911.' })],
  ] as const)('%s', ([, answer]) => {
    expect(faultsOf(answer as Answer, CONTEXT)).toEqual([]);
  });

  test('the answer that the others are made of has what they need', () => {
    expect(good.steps.map(({ part }) => part)).toEqual(['P', 'A', 'R', 'T']);
    expect(last).toBeGreaterThanOrEqual(3);
    expect(P.cites).toEqual([1]);
    expect(A.cites).toEqual([2]);
    expect(wordsOf(good)).toBeLessThan(60);
  });
});

describe('each broken rule is named, and nothing else', () => {
  test.for<readonly [fault: string, how: string, answer: Answer, short?: boolean]>([
    ['a quotation is not verbatim', 'a word more', withCitation({ quote: `${first.quote} Always.` })],
    ['a quotation is not verbatim', 'offsets one off', withCitation({ start: first.start + 1, end: first.end + 1 })],
    ['a quotation is not verbatim', 'another article', withCitation({ article: 'nothing' })],
    ['a quotation is not verbatim', 'an empty quotation', withCitation({ quote: '', end: first.start })],
    [
      'citations are not numbered 1, 2, 3 …',
      'in another order',
      { ...good, citations: [second, first, ...good.citations.slice(2)] },
    ],
    ['a mark leads nowhere', 'a mark beyond the last', withStep(good, 'T', { cites: [...T.cites, last + 1] })],
    [
      'a citation is not cited',
      'one more citation',
      { ...good, citations: [...good.citations, { ...first, n: last + 1 }] },
    ],
    [
      'marks are not in order of first use',
      'two marks exchanged',
      withStep(withStep(good, 'P', { cites: A.cites }), 'A', { cites: P.cites }),
    ],
    ['a note shows more than two citations', 'three of them', { ...note, citations: good.citations.slice(0, 3) }],
    [
      'the steps are not P, A, R, T',
      'T is missing',
      { ...good, steps: [P, A, { ...R, cites: [...R.cites, ...T.cites] }] },
    ],
    [
      'the steps are not P, A, R, T',
      'T stands twice',
      { ...good, steps: [...good.steps, { ...T, text: 'Later is fine.', cites: [] }] },
    ],
    [
      'the steps are not P, A, R, T',
      'T before R',
      { ...good, steps: [P, A, { ...T, cites: R.cites }, { ...R, cites: T.cites }] },
    ],
    ['a step is misnamed', 'P by another name', withStep(good, 'P', { name: 'Presence' })],
    ['a note has steps', 'one step', { ...note, citations: [], steps: [{ ...R, cites: [] }] }],
    ['a note says nothing', 'no note', { ...note, note: null }],
    [
      'guidance cites nothing and does not say so',
      'coverage still direct',
      { ...good, citations: [], steps: good.steps.map((each) => ({ ...each, cites: [] })) },
    ],
    ['coverage is not direct and no note says so', 'only a principle', { ...good, coverage: 'principle' }],
    [
      'coverage is not direct and no note says so',
      'none at all',
      { ...good, coverage: 'none', citations: [], steps: good.steps.map((each) => ({ ...each, cites: [] })) },
    ],
    [
      'danger without a card',
      'a note instead',
      { ...emergency, kind: 'note', note: 'Call for help.', safety: { ...emergency.safety, card: null } },
    ],
    ['danger without a card', 'a card, and yet a note', { ...emergency, kind: 'note', note: 'Call for help.' }],
    [
      'support without a card',
      'no danger, no card',
      { ...support, safety: { tier: 'none', category: 'benign', card: null } },
    ],
    ['an emergency has steps or citations', 'two steps', { ...emergency, steps: firstSteps }],
    ['urgent help has steps besides P and A', 'R as well', { ...urgent, steps: [...firstSteps, { ...R, cites: [] }] }],
    ['urgent help has steps besides P and A', 'P alone', { ...urgent, steps: firstSteps.slice(0, 1) }],
    ['urgent help has steps besides P and A', 'none', { ...urgent, steps: [] }],
    [
      'more than three resources',
      'four',
      { ...emergency, safety: { ...emergency.safety, card: { ...card, resources: Array(4).fill(card.resources[0]) } } },
    ],
    [
      'a boundary without its note',
      'no note',
      { ...good, safety: { tier: 'boundary', category: 'corporal_punishment', card: null } },
    ],
    ...PHASES.map(
      (phase) =>
        [
          'over the word budget',
          `one word more than ${phase} allows`,
          withStep({ ...good, moment: { ...good.moment, phase } }, 'T', {
            text: words(WORDS_BY_PHASE[phase] - wordsOf(good) + countWords(T.text) + 1),
          }),
        ] as const,
    ),
    [
      'over the word budget',
      'forty were asked for',
      withStep(good, 'T', { text: words(41 - wordsOf(good) + countWords(T.text)) }),
      true,
    ],
    ['the first thing to do is too long', 'thirteen words', withStep(good, 'P', { text: words(13) })],
    ['there is nothing to say first', 'A has no line', withStep(good, 'A', { say: [] })],
    ['the first thing to say is too long', 'thirteen words', withStep(good, 'A', { say: [words(13)] })],
    ['the first thing to say is too long', 'three sentences', withStep(good, 'A', { say: ['I see. I hear. I stay.'] })],
    ['a step offers more than two lines', 'three', withStep(good, 'R', { say: ['I see.', 'I hear.', 'I stay.'] })],
    ['something is said twice', 'T says what P does', withStep(good, 'T', { text: P.text })],
    ['something is said twice', 'R offers the line of A', withStep(good, 'R', { say: [A.say[0] ?? ''] })],
    ['the note is too long', 'twenty-six words', { ...good, note: words(26) }],
    ['a next tap is too long', 'seven words', { ...good, followUps: [words(7)] }],
    ['a number that is in no registry', 'in a step', withStep(good, 'T', { text: 'Call 555-012-3456.' })],
    ['a number that is in no registry', 'in a line', withStep(good, 'R', { say: ['Call 555-012-3456.'] })],
    ['a number that is in no registry', 'in what to leave out', { ...good, skip: 'The line 555-012-3456.' }],
    ['a number that is in no registry', 'in the note', { ...good, note: 'Call 555-012-3456.' }],
    ['a number that is in no registry', 'in a next tap', { ...good, followUps: ['Call 555-012-3456'] }],
    ['shouts', 'in a step', withStep(good, 'T', { text: 'It passes!' })],
    ['shouts', 'in a line', withStep(good, 'A', { say: ['I’m here!'] })],
    ['preaches', 'in what to leave out', { ...good, skip: 'Simply everything.' }],
  ])('%s (%s)', ([fault, , answer, short = false]) => {
    expect(faultsOf(answer, { ...CONTEXT, short })).toEqual([fault]);
  });

  test('an answer of exactly its budget is within it', () => {
    for (const phase of PHASES) {
      const text = words(WORDS_BY_PHASE[phase] - wordsOf(good) + countWords(T.text));
      const full = withStep({ ...good, moment: { ...good.moment, phase } }, 'T', { text });
      expect(wordsOf(full)).toBe(WORDS_BY_PHASE[phase]);
      expect(faultsOf(full, CONTEXT)).toEqual([]);
    }
  });

  test('the hold may be longer where nobody is in the middle of it', () => {
    const planned: Answer = { ...good, moment: { ...good.moment, phase: 'planning' } };
    expect(faultsOf(withStep(planned, 'P', { text: words(13) }), CONTEXT)).toEqual([]);
  });

  test('several faults are all named', () => {
    const broken = withStep({ ...withCitation({ quote: 'Never said.' }), followUps: [words(7)] }, 'T', {
      text: 'Calm down!',
    });
    expect(faultsOf(broken, CONTEXT)).toEqual([
      'a quotation is not verbatim',
      'a next tap is too long',
      'orders a feeling',
      'shouts',
    ]);
  });

  test('what is broken is told without a word of the answer', () => {
    const secret = 'Zachariah';
    const broken = withStep({ ...withCitation({ quote: secret }), note: `${secret} 555-012-3456!` }, 'P', {
      name: secret,
    });
    expect(faultsOf(broken, CONTEXT).join(' ')).not.toContain(secret);
    expect(faultsOf(broken, CONTEXT).length).toBeGreaterThan(2);
  });
});

describe('the assistant', () => {
  test('sends the plain hold rather than an answer whose passages are not there, and tells which rule broke', async () => {
    const told: (readonly string[])[] = [];
    const passages = index.passages.map((passage) => ({
      ...passage,
      highlights: passage.highlights.map((each) => ({ ...each, start: each.start + 1e6, end: each.end + 1e6 })),
    }));
    const deps = { index: { ...index, passages }, onFault: (faults: readonly string[]) => told.push(faults) };
    const sent = await assist({ message: 'She is 4 and screaming.' }, deps);
    expect(told).toEqual([['guidance cites nothing and does not say so']]);
    expect(sent).toMatchObject({ kind: 'guidance', coverage: 'none', citations: [] });
    expect(sent.steps.map(({ part }) => part)).toEqual(['P', 'A', 'R', 'T']);
    expect(faultsOf(sent, CONTEXT)).toEqual([]);
  });
});
