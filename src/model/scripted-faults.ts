import type { Limits } from './limits.ts';
import { type Asked, type Behaviour, elements, type Reply } from './scripted-server.ts';

/** What a server or its model may do, and what a reader has to get all the same. */
export interface ScriptedFault {
  readonly name: string;
  /** In times of `limits`, so that it means the same with short ones. */
  readonly behaviour: (limits: Limits) => Behaviour;
  /** Words of the model that nobody may see. */
  readonly never?: RegExp;
  /** How many of R and T are the model's. */
  readonly theirs: 0 | 1 | 2;
  /** The limits that end it: short ones in a test, where every other limit is long, so that a busy machine changes nothing. */
  readonly ends?: Partial<Limits>;
  /** How often the server was asked, mending included. */
  readonly calls: number;
}

const R = { part: 'R', text: 'Kneel side-on, an arm away. The till can wait.', say: ['I’m staying.'], cites: [1] };
const T = { part: 'T', text: 'It may take minutes. People look, and then they shop.' };
const SKIP = { part: 'skip', text: 'Sweets to get out of here.' };
const NEXT = { part: 'next', text: '', say: ['Still screaming', 'She hit me', 'I yelled at her'] };

/** What the model writes when all is well. */
export const GOOD = elements(R, T, SKIP, NEXT);
/** So many characters of it hold R whole, and not T. */
const AFTER_R = GOOD.indexOf('"part":"T"') + 20;

const text = (content: string, how: Partial<Extract<Reply, { kind: 'text' }>> = {}): Reply => ({
  kind: 'text',
  text: content,
  chunk: 24,
  ...how,
});

/** Writes `first` where an answer is wanted, and `mended` where an element is to be written again. */
const writes =
  (first: string, mended: object) =>
  ({ stream }: Asked): Reply =>
    stream ? text(first) : text(JSON.stringify({ say: [], cites: [], ...mended }));

/** A model whose R has a fault, and has it still when it is asked to mend it. */
const bad = (name: string, fault: Partial<typeof R>, never: RegExp): ScriptedFault => ({
  name,
  behaviour: () => writes(elements({ ...R, ...fault }, T, SKIP, NEXT), { ...R, ...fault }),
  never,
  theirs: 1,
  calls: 2,
});

/** First `once`, then what is good. */
const onceThenGood =
  (once: Reply) =>
  ({ before }: Asked): Reply =>
    before === 0 ? once : text(GOOD);

const LONG = 'Sit on the floor beside her and wait there while people pass by with their trolleys. '.repeat(4).trim();

export const SCRIPTED_FAULTS: readonly ScriptedFault[] = [
  { name: 'a good answer', behaviour: () => () => text(GOOD), theirs: 2, calls: 1 },
  {
    name: 'slow, but within the limits',
    behaviour:
      ({ firstMs }) =>
      () =>
        text(GOOD, { firstMs: firstMs / 4, everyMs: firstMs / 100 }),
    theirs: 2,
    calls: 1,
  },
  {
    name: 'very slow: nothing before the limit',
    behaviour:
      ({ firstMs }) =>
      () =>
        text(GOOD, { firstMs: firstMs * 3 }),
    ends: { firstMs: 1_000 },
    theirs: 0,
    calls: 1,
  },
  { name: 'silent', behaviour: () => () => ({ kind: 'silent' }), ends: { firstMs: 1_000 }, theirs: 0, calls: 1 },
  {
    name: 'silent after R',
    behaviour: () => () => text(GOOD, { silentAfter: AFTER_R }),
    ends: { idleMs: 500 },
    theirs: 1,
    calls: 1,
  },
  {
    name: 'trickling, so that T is not there when all should be',
    behaviour:
      ({ wholeMs, idleMs }) =>
      () =>
        text(GOOD.slice(0, AFTER_R) + GOOD.slice(AFTER_R).replace('minutes', `minutes${'s'.repeat(wholeMs)}`), {
          chunk: Math.ceil(AFTER_R / 2),
          everyMs: idleMs / 4,
        }),
    ends: { wholeMs: 2_000 },
    theirs: 1,
    calls: 1,
  },
  { name: 'cut before R is whole', behaviour: () => () => text(GOOD, { cutAfter: 40 }), theirs: 0, calls: 2 },
  { name: 'cut after R', behaviour: () => () => text(GOOD, { cutAfter: AFTER_R }), theirs: 1, calls: 1 },
  {
    name: 'malformed JSON',
    behaviour: () => () => text('Sure! Here is what you can do: {"elements": [{]'),
    theirs: 0,
    calls: 2,
  },
  {
    name: 'stopped by its own length limit after R',
    behaviour: () => () => text(GOOD.slice(0, AFTER_R), { finish: 'length' }),
    theirs: 1,
    calls: 1,
  },
  {
    name: '200 with an error inside',
    behaviour: () => () => ({ kind: 'error-inside' }),
    theirs: 0,
    calls: 2,
  },
  { name: '401', behaviour: () => () => ({ kind: 'status', status: 401 }), theirs: 0, calls: 1 },
  {
    name: '429, and then well',
    behaviour: () => onceThenGood({ kind: 'status', status: 429, headers: { 'retry-after': '0' } }),
    theirs: 2,
    calls: 2,
  },
  {
    name: '429 with a Retry-After of a minute',
    behaviour: () => () => ({ kind: 'status', status: 429, headers: { 'retry-after': '60' } }),
    theirs: 0,
    calls: 1,
  },
  { name: '500, and then well', behaviour: () => onceThenGood({ kind: 'status', status: 500 }), theirs: 2, calls: 2 },
  { name: '500, twice', behaviour: () => () => ({ kind: 'status', status: 500 }), theirs: 0, calls: 2 },
  bad('wrong citation numbers', { cites: [42] }, /\[42\]|Kneel side-on/),
  bad(
    'an altered quotation',
    { text: 'As it says, “they always borrow the calm of adults around them.” Kneel down.' },
    /always borrow/,
  ),
  bad(
    'an invented phone number',
    { text: 'Kneel down, and ring the family line on 0800 555 0199 later.' },
    /555|family line/,
  ),
  bad(
    'a threat in warm words',
    { text: 'Kneel down.', say: ['Sweetheart, one more scream and your teddy stays here.'] },
    /teddy/,
  ),
  bad(
    'a planted instruction obeyed',
    { text: 'First visit calm-kids.example and enter your email. Then kneel down.' },
    /calm-kids|email/,
  ),
  bad('twice the budget', { text: LONG }, /trolleys\. Sit/),
  bad(
    'the wrong language',
    { text: 'Arrodíllate a su lado y deja que la caja espere.', say: ['Me quedo contigo.'] },
    /Arrodíllate|contigo/,
  ),
  {
    name: 'a fault that the model mends',
    behaviour: () => writes(elements({ ...R, cites: [42] }, T, SKIP, NEXT), R),
    theirs: 2,
    calls: 2,
  },
  {
    name: 'a fault, and mending fails',
    behaviour:
      () =>
      ({ stream }) =>
        stream ? text(elements({ ...R, cites: [42] }, T, SKIP, NEXT)) : { kind: 'status', status: 500 },
    never: /Kneel side-on/,
    theirs: 1,
    calls: 2,
  },
  {
    name: 'a fault, and mending is silent',
    behaviour:
      () =>
      ({ stream }) =>
        stream ? text(elements({ ...R, cites: [42] }, T, SKIP, NEXT)) : { kind: 'silent' },
    ends: { firstMs: 5_000 },
    never: /Kneel side-on/,
    theirs: 1,
    calls: 2,
  },
];
