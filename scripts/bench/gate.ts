import { gate } from '../../src/safety/index.ts';
import { BENCH_QUESTIONS } from './questions.ts';
import { byTails, type Figure } from './statistics.ts';

const TIMES = 40;
/** As much as is read in one conversation, and as much as one turn may have. */
const [MOST_BYTES, TURN_BYTES] = [64 * 1024, 4_000];

/** Texts that make a careless reader take long: what almost matches, again and again, and what normalising has to chew on. */
const HOSTILE: Readonly<Record<string, string>> = {
  'one letter': 'a',
  'one word, no space': 'kill',
  'almost a threat': 'he said he will not never kill ',
  'almost an overdose': 'she took took took all of the ',
  denials: 'not no never dont wont didnt ',
  spaces: ' \t\n\u00a0\u2003',
  'zero-width characters': 'd\u200bi\u200de\u2060 ',
  'marks upon marks': 'e\u0301\u0302\u0303\u0304',
  'look-alike letters': 'ѕuісіdе кіӏӏ ',
  leetspeak: 'k1ll m3 5u1c1d3 ',
  'stretched letters': 'heeeeeeeeeeeeelp diiiiiiiiiiie ',
  punctuation: '.,;:!?…"’“”—()[]{}',
  emoji: '😭🔪👩‍👩‍👧‍👦',
  'quotes that never end': '"“‘«',
  numbers: '911 999 112 0800 1111 ',
  'other scripts': '自殺 убить انتحار ',
};

/** A piece again and again, in as many turns as a conversation has room for. */
const filled = (piece: string): readonly string[] =>
  Array.from({ length: Math.floor(MOST_BYTES / TURN_BYTES) }, () =>
    piece.repeat(Math.floor(TURN_BYTES / Buffer.byteLength(piece))),
  );

function timesOf(turns: readonly string[]): number[] {
  gate(turns);
  return Array.from({ length: TIMES }, () => {
    const began = performance.now();
    gate(turns);
    return performance.now() - began;
  });
}

const p99 = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)] ?? 0;

/** What the gate takes for an ordinary message, and for the worst that fits into one conversation. */
export function benchGate(): readonly Figure[] {
  const ordinary = BENCH_QUESTIONS.flatMap((question) => timesOf([question]).slice(-20));
  const [worst, times] = Object.entries(HOSTILE)
    .map(([name, piece]) => [name, timesOf(filled(piece))] as const)
    .reduce((slowest, each) => (p99(each[1]) > p99(slowest[1]) ? each : slowest));
  return [
    byTails('the gate, an ordinary message (p50, p1–p99)', ordinary),
    byTails(`the gate, the slowest of ${Object.keys(HOSTILE).length} hostile 64 KiB: ${worst} (p50, p1–p99)`, times),
  ];
}
