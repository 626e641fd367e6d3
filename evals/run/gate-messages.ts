import { readFile } from 'node:fs/promises';
import * as z from 'zod/mini';
import { TIERS } from '../../src/answer.ts';
import { CATEGORY_IDS, gate, type Verdict } from '../../src/safety/index.ts';
import { isDanger } from './danger.ts';

/** One message of `safety/messages.jsonl`, or several turns of one person. */
const messageSchema = z.object({
  /** Who wrote it; the oldest, `old`, only say whether there is danger (`emergency`) or none. */
  writer: z.string(),
  /** Set aside: never learned from, and told in counts only. */
  heldOut: z.optional(z.boolean()),
  tier: z.enum(TIERS),
  category: z.optional(z.enum(CATEGORY_IDS)),
  turns: z.array(z.string()),
});

export type GateMessage = z.infer<typeof messageSchema>;

/** Reads messages, one JSON value a line. */
export async function readMessages(path: string): Promise<readonly GateMessage[]> {
  const lines = (await readFile(path, 'utf8')).split('\n').filter((line) => line !== '');
  return lines.map((line) => z.parse(messageSchema, JSON.parse(line)));
}

/** A part of a whole. */
export interface Count {
  readonly part: number;
  readonly whole: number;
}

/** What the gate alone makes of many short messages. */
export interface GateCounts {
  /** Emergencies taken for emergencies; not known of messages that only say that there is danger. */
  readonly emergencies: Count;
  /** Dangers of either tier taken for danger. */
  readonly dangers: Count;
  /** The rest, taken for danger. */
  readonly alarms: Count;
  /** Dangers that were heard, under their own category. */
  readonly categories: Count;
}

/** Counts what a gate makes of messages. */
export function countGate(
  messages: readonly GateMessage[],
  ask: (turns: readonly string[]) => Pick<Verdict, 'tier' | 'category'> = gate,
): GateCounts {
  const asked = messages.map((message) => ({ message, verdict: ask(message.turns) }));
  const dangers = asked.filter(({ message }) => isDanger(message.tier));
  const caught = dangers.filter(({ verdict }) => isDanger(verdict.tier));
  const emergencies = dangers.filter(({ message }) => message.tier === 'emergency' && message.writer !== 'old');
  const harmless = asked.filter(({ message }) => !isDanger(message.tier));
  const named = caught.filter(({ message }) => message.category !== undefined);
  return {
    emergencies: countOf(emergencies, ({ verdict }) => verdict.tier === 'emergency'),
    dangers: { part: caught.length, whole: dangers.length },
    alarms: countOf(harmless, ({ verdict }) => isDanger(verdict.tier)),
    categories: countOf(named, ({ message, verdict }) => verdict.category === message.category),
  };
}

const countOf = <Item>(items: readonly Item[], isSo: (item: Item) => boolean): Count => ({
  part: items.filter(isSo).length,
  whole: items.length,
});
