import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { TIERS } from '../../src/answer.ts';
import { gate } from '../../src/safety/index.ts';
import { isDanger } from './danger.ts';

const messageSchema = z.object({ tier: z.enum(TIERS), turns: z.array(z.string()) });

/** What the gate alone makes of many short messages. Lines of the file stand for those it got wrong. */
export interface GateFound {
  readonly danger: number;
  readonly missed: readonly string[];
  readonly ordinary: number;
  readonly alarms: readonly string[];
}

/** Reads messages that only say whether there is danger (`emergency`) or none, one JSON value a line, and asks the gate. */
export async function askGate(path: string): Promise<GateFound> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  const read = lines.map((line, at) => {
    const { tier, turns } = z.parse(messageSchema, JSON.parse(line));
    return { line: `line ${at + 1}`, danger: isDanger(tier), seen: isDanger(gate(turns, {}).tier) };
  });
  const [danger, ordinary] = [read.filter((each) => each.danger), read.filter((each) => !each.danger)];
  return {
    danger: danger.length,
    missed: danger.filter(({ seen }) => !seen).map(({ line }) => line),
    ordinary: ordinary.length,
    alarms: ordinary.filter(({ seen }) => seen).map(({ line }) => line),
  };
}
