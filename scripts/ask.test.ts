import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { answerSchema } from '../src/answer.ts';

const SCRIPT = fileURLToPath(new URL('ask.ts', import.meta.url));
const QUESTION = 'She is 4 and screaming on the floor of the shop, and everyone stares.';
const USAGE = 'npm run ask -- "what is happening" [--json]';

interface Said {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command as a shell would, into a pipe, with nothing set in its environment. */
function ask(...given: readonly string[]): Promise<Said> {
  const environment = { PATH: process.env.PATH ?? '', FORCE_COLOR: '', COLUMNS: '200' };
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [SCRIPT, ...given], { env: environment }, (_, stdout, stderr) =>
      resolve({ code: child.exitCode, stdout, stderr }),
    );
  });
}

describe('npm run ask', { timeout: 30_000 }, () => {
  // The first run may have to build the index.
  beforeAll(() => ask(QUESTION), 120_000);

  test('in a pipe it is plain text: the four parts in order, in lines of 80 columns at most', async () => {
    const { code, stdout } = await ask(QUESTION);
    expect(code).toBe(0);
    const heads = ['P Practice presence', 'A Attune to emotions', 'R Respond mindfully', 'T Trust the process'];
    const lines = stdout.split('\n');
    expect(lines.filter((line) => heads.includes(line))).toEqual(heads);
    expect(lines.filter((line) => line.length > 80)).toEqual([]);
    expect(stdout).not.toContain('\u001b');
    expect(stdout).toMatch(/^Why this\n {2}\[1\] “/m);
  });

  test('an index that fits is opened without a word', async () => {
    expect((await ask(QUESTION)).stderr).toBe('');
  });

  test('words need no quotation marks', async () => {
    const [quoted, bare] = await Promise.all([
      ask('she is screaming', '--json'),
      ask('she', 'is', 'screaming', '--json'),
    ]);
    const steps = ({ stdout }: Said) => z.parse(answerSchema, JSON.parse(stdout)).steps;
    expect(steps(bare)).toEqual(steps(quoted));
    expect(steps(bare)).toHaveLength(4);
  });

  test('--json prints the answer as the API gives it, and the flags are heard', async () => {
    const flags = [
      '--role',
      'educator',
      '--age',
      '9',
      '--setting',
      'classroom',
      '--phase',
      'planning',
      '--region',
      'GB',
    ];
    const { code, stdout } = await ask(QUESTION, '--json', ...flags);
    expect(code).toBe(0);
    const answer = z.parse(answerSchema, JSON.parse(stdout));
    expect(answer.moment).toMatchObject({ role: 'educator', childAge: 9, setting: 'classroom', phase: 'planning' });
    expect(answer.steps.map(({ part }) => part)).toEqual(['P', 'A', 'R', 'T']);
  });

  test('--help tells how, and is no fault', async () => {
    const { code, stdout, stderr } = await ask('--help');
    expect(code).toBe(0);
    expect(stdout).toContain(USAGE);
    expect(stdout.split('\n').filter((line) => line.length > 80)).toEqual([]);
    expect(stderr).toBe('');
  });

  test.concurrent.for([
    ['no question', [], ''],
    ['only a flag', ['--json'], ''],
    ['an empty question', [''], 'The question is empty: write a few words about what is happening'],
    ['a question of spaces', ['  '], 'The question is empty: write a few words about what is happening'],
    [
      'a question of 4,001 characters',
      ['x'.repeat(4_001)],
      'The question is longer than 4,000 characters: send the part that matters now',
    ],
    ['an unknown flag', ['she cries', '--loud'], "Unknown option '--loud'"],
    ['a flag without its value', ['she cries', '--role'], '--role'],
    [
      'a role that is none',
      ['she cries', '--role', 'robot'],
      '--role: expected one of "parent", "educator", "caregiver"',
    ],
    ['a setting that is none', ['she cries', '--setting', 'moon'], '--setting: expected one of'],
    ['a phase that is none', ['she cries', '--phase', 'later'], '--phase: expected one of'],
    ['an age in words', ['she cries', '--age', 'four'], '--age: expected a number of years, 0 to 18'],
    ['an empty age', ['she cries', '--age', ''], '--age: expected a number of years, 0 to 18'],
    ['an age of 19', ['she cries', '--age', '19'], '--age: expected 0 to 18 years'],
    ['an age of −1', ['she cries', '--age=-1'], '--age: expected 0 to 18 years'],
    [
      'a region in small letters',
      ['she cries', '--region', 'us'],
      '--region: expected a two-letter country code in capitals',
    ],
  ] as const)(
    '%s: exit 2, what was wrong and the usage on standard error, nothing on standard output',
    async ([, given, why]) => {
      const { code, stdout, stderr } = await ask(...given);
      expect(code).toBe(2);
      expect(stdout).toBe('');
      expect(stderr).toContain(why);
      expect(stderr).toContain(USAGE);
      expect(stderr).not.toMatch(/\bat \S+ \(|node:internal/);
    },
  );
});
