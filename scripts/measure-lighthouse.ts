import { execFile } from 'node:child_process';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import * as z from 'zod/mini';
import { findChromium } from '../src/browser.setup.ts';
import { RightHereError } from '../src/errors.ts';
import { buildOffline, buildServer } from './build.ts';
import { runCommand } from './command.ts';
import { buildIndex } from './ingest.ts';
import { PATHS } from './paths.ts';

const run = promisify(execFile);

/** Fetched when it is asked for: with all that it brings, it is 176 MB that nobody needs in order to run or to change the page. */
const LIGHTHOUSE = 'lighthouse@13.5.0';
const ROUNDS = 5;
const FLAGS = '--headless=new --no-sandbox --disable-gpu --disable-background-networking';

const PAGES = {
  home: '/',
  answer: '/s/home/screaming',
  reader: '/articles/perfection-isnt-the-goal?p=699-775#p',
  urgent: '/urgent/child_suicide_self_harm?region=US',
} as const;

const score = z.object({ score: z.number() });
const reading = z.object({ numericValue: z.number() });

/** What of Lighthouse’s report is read. */
const reportSchema = z.object({
  categories: z.object({ performance: score, accessibility: score, 'best-practices': score, seo: score }),
  audits: z.object({
    'largest-contentful-paint': reading,
    'cumulative-layout-shift': reading,
    'total-blocking-time': reading,
  }),
});
type Report = z.infer<typeof reportSchema>;

interface Measure {
  readonly name: string;
  readonly of: (report: Report) => number;
  readonly least?: number;
  readonly most?: number;
}

const MEASURES: readonly Measure[] = [
  { name: 'performance', of: ({ categories }) => categories.performance.score * 100, least: 98 },
  { name: 'accessibility', of: ({ categories }) => categories.accessibility.score * 100, least: 100 },
  { name: 'best practices', of: ({ categories }) => categories['best-practices'].score * 100, least: 100 },
  { name: 'SEO', of: ({ categories }) => categories.seo.score * 100, least: 95 },
  { name: 'LCP ms', of: ({ audits }) => audits['largest-contentful-paint'].numericValue, most: 1000 },
  { name: 'CLS', of: ({ audits }) => audits['cumulative-layout-shift'].numericValue, most: 0 },
  { name: 'TBT ms', of: ({ audits }) => audits['total-blocking-time'].numericValue, most: 50 },
];

/** How often a run is tried: now and then a browser gives Lighthouse no trace that it can read. */
const TRIES = 3;

/** One run in a browser of its own, on the phone and the slow network that Lighthouse reckons with by itself. */
async function readReport(address: string, chromium: string, tries = TRIES): Promise<Report> {
  const options = ['--output=json', '--quiet', '--no-enable-error-reporting', `--chrome-flags=${FLAGS}`];
  const environment = { ...process.env, CHROME_PATH: chromium };
  try {
    const command = ['--yes', LIGHTHOUSE, address, ...options];
    const { stdout } = await run('npx', command, { env: environment, maxBuffer: 64 * 1024 * 1024 });
    return reportSchema.parse(JSON.parse(stdout));
  } catch (cause) {
    if (tries > 1) return readReport(address, chromium, tries - 1);
    // The whole of what it printed would hide what it said.
    const said = cause instanceof Error && 'stderr' in cause ? cause.stderr : cause;
    throw new Error(`Lighthouse could not measure ${address}: ${said}`);
  }
}

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/** The median of each measure, and what falls short of its bound. */
function judge(page: string, reports: readonly Report[]) {
  const medians = MEASURES.map((measure) => ({ ...measure, value: median(reports.map(measure.of)) }));
  return {
    row: Object.fromEntries(medians.map(({ name, value }) => [name, Math.round(value * 1000) / 1000])),
    short: medians
      .filter(({ value, least = value, most = value }) => value < least || value > most)
      .map(
        ({ name, value, least, most }) => `${page}: ${name} ${value}, expected ${least ? `≥ ${least}` : `≤ ${most}`}`,
      ),
  };
}

async function measure(origin: string, chromium: string): Promise<void> {
  const rows: Record<string, Record<string, number>> = {};
  const short: string[] = [];
  for (const [page, path] of Object.entries(PAGES)) {
    const reports: Report[] = [];
    // One after the other: they would take the processor from each other.
    for (let round = 0; round < ROUNDS; round += 1) reports.push(await readReport(origin + path, chromium));
    const judged = judge(page, reports);
    rows[page] = judged.row;
    short.push(...judged.short);
  }
  console.table(rows);
  console.log(`Medians of ${ROUNDS}; load of the machine over the last minute: ${loadavg()[0]?.toFixed(1)}`);
  for (const each of short) console.error(each);
  if (short.length > 0) process.exitCode = 1;
}

await runCommand(async () => {
  const chromium = findChromium();
  if (chromium === null)
    throw new RightHereError(
      'config-invalid',
      'No Chromium was found. Install it, or set CHROMIUM_PATH to where it is.',
    );
  const [, offline] = await Promise.all([buildServer(), buildIndex(process.env).then(buildOffline)]);
  const { serve }: typeof import('../src/node.ts') = await import(pathToFileURL(join(PATHS.server, 'node.js')).href);
  const server = await serve({ PORT: '0', LOG_LEVEL: 'silent' }, PATHS.index, offline);
  try {
    await measure(server.address, chromium);
  } finally {
    await server.stop();
  }
});
