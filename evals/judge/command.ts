import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { readSettings } from '../../src/config.ts';
import { calibrationTexts } from '../calibration/texts.ts';
import { scoreText } from '../run/wording.ts';
import { AGREEMENT_FILE, type Agreement, type Material, type Share } from './agreement.ts';
import { calibrateJudge } from './calibrate-judge.ts';
import { type Judge, makeJudge } from './judge.ts';

/** The judge’s flags, for `parseArgs`. */
export const JUDGE_OPTIONS = {
  judge: { type: 'string' },
  'judge-repeats': { type: 'string' },
  calibrate: { type: 'boolean', default: false },
  'held-out': { type: 'boolean', default: false },
} as const;

export const JUDGE_USAGE = `  --judge model (of the server at OPENAI_BASE_URL, or OpenAI with OPENAI_API_KEY) [--judge-repeats 3]
  --judge model --calibrate [--held-out] (the judge against the readings of evals/calibration)`;

export interface JudgeFlags {
  readonly model: string;
  readonly repeats: number;
  readonly calibrate: boolean;
  readonly heldOut: boolean;
}

/** What a calibration, which asks no case, has no use for. */
const OF_CASES = ['case', 'tag', 'scorer', 'target', 'reason'] as const;

interface Given extends Readonly<Partial<Record<(typeof OF_CASES)[number], string>>> {
  readonly judge?: string | undefined;
  readonly 'judge-repeats'?: string | undefined;
  readonly calibrate: boolean;
  readonly 'held-out': boolean;
}

const REPEATS = 3;
const MOST_REPEATS = 20;

/** @returns null without `--judge` @throws {Error} for flags that do not go together */
export function readJudgeFlags(given: Given): JudgeFlags | null {
  const { judge, 'judge-repeats': repeatsGiven, calibrate, 'held-out': heldOut } = given;
  const model = judge?.trim();
  if (model === undefined) {
    const [alone] = (['calibrate', 'judge-repeats', 'held-out'] as const).filter((name) => given[name]);
    if (alone) throw new Error(`--${alone}: only with --judge`);
    return null;
  }
  if (model === '') throw new Error('--judge: expected the name of a model');
  if (heldOut && !calibrate) throw new Error('--held-out: only with --calibrate');
  const besides = OF_CASES.find((name) => given[name] !== undefined);
  if (calibrate && besides) throw new Error(`--${besides}: not with --calibrate, which asks no case`);
  const repeats = Number(repeatsGiven ?? REPEATS);
  if (!Number.isInteger(repeats) || repeats < 1 || repeats > MOST_REPEATS)
    throw new Error(`--judge-repeats: expected 1 to ${MOST_REPEATS}, got "${repeatsGiven}"`);
  return { model, repeats, calibrate, heldOut };
}

/** @throws {RightHereError} `config-invalid` where the environment does not say who judges */
export function judgeOf(
  { model, repeats }: JudgeFlags,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<Judge> {
  const { OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = readSettings(environment);
  return makeJudge({ model, apiKey, baseUrl }, repeats);
}

const shareText = (name: string, { raw, kappa, n }: Share) =>
  `  ${name.padEnd(26)} raw ${scoreText(raw)}, κ ${scoreText(kappa)} (${n})`;

const materialLines = (name: string, { readings, first, second, consensus, unjudged, spread }: Material) => [
  `${name}: ${unjudged} not judged; spread over the repeats ${scoreText(spread)}`,
  shareText('judge and first reading', first),
  shareText('judge and second reading', second),
  shareText('judge and both, agreeing', consensus),
  shareText('the readings, each other', readings),
];

/** A calibration as it is read in a terminal. */
export const agreementText = ({ pairs, singles, sentence, heldOut }: Agreement): string =>
  [
    ...materialLines(`Pairs${heldOut ? ', held out' : ''}`, pairs),
    `  preferences that turned with the order: ${scoreText(pairs.flipped)}`,
    ...materialLines(`Singles${heldOut ? ', held out' : ''}`, singles),
    sentence,
  ].join('\n');

/**
 * Holds the judge against the readings and writes what came of it.
 *
 * @param reportFile - the run’s report.json, where nothing but the calibration then stands
 * @returns what a terminal shows
 */
export async function runCalibration(
  judge: Judge,
  { heldOut }: Pick<JudgeFlags, 'heldOut'>,
  reportFile: string,
): Promise<string> {
  const texts = calibrationTexts(heldOut);
  const agreement = await calibrateJudge(judge, texts, new Date().toISOString(), judgeProgress);
  const json = `${JSON.stringify(agreement, null, 2)}\n`;
  await mkdir(dirname(reportFile), { recursive: true });
  await Promise.all([writeFile(reportFile, json), writeFile(AGREEMENT_FILE, json)]);
  return `${agreementText(agreement)}\nWritten to evals/judge/agreement.json: commit it to take this judge on.`;
}

/** How far it is, on a terminal. */
export function judgeProgress(done: number, total: number): void {
  if (process.stderr.isTTY) process.stderr.write(done < total ? `\r\x1b[Kjudged ${done}/${total}` : '\r\x1b[K');
}
