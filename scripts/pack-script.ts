import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';
import { runCommand } from './command.ts';
import { PATHS } from './paths.ts';

const WEB = join(PATHS.source, 'web');

/** The page's script as one file, and the address that names its contents. */
export async function packScript(): Promise<{ address: string; text: string }> {
  const { outputFiles } = await build({
    entryPoints: [join(WEB, 'script', 'app.ts')],
    bundle: true,
    minify: true,
    format: 'esm',
    target: ['chrome112', 'safari16.4', 'firefox112'],
    write: false,
    logLevel: 'error',
  });
  const text = outputFiles.map((file) => file.text).join('');
  return { address: `/app-${createHash('sha256').update(text).digest('hex').slice(0, 12)}.js`, text };
}

/** Writes it to where the pages read it from. */
async function writeScript(): Promise<void> {
  await writeFile(join(WEB, 'script.json'), `${JSON.stringify(await packScript(), null, 2)}\n`);
}

if (import.meta.main) await runCommand(writeScript);
