import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const from = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Where the evals keep things. The report is written anew by every run; baseline and history are committed. */
export const FILES = {
  cases: from('cases'),
  messages: from('safety/messages.jsonl'),
  recorded: from('model/recorded'),
  baseline: from('baseline.json'),
  history: from('history.jsonl'),
  report: from('report'),
} as const;

const git = async (...words: readonly string[]) =>
  (await promisify(execFile)('git', [...words], { cwd: FILES.cases })).stdout.trim();

/** The commit that was run, with a plus where files of this folder had changed since; "unknown" where there is no git. */
export async function commitNow(): Promise<string> {
  try {
    const [commit, changed] = await Promise.all([
      git('rev-parse', '--short', 'HEAD'),
      git('status', '--porcelain', ':/'),
    ]);
    return changed === '' ? commit : `${commit}+`;
  } catch {
    return 'unknown';
  }
}
