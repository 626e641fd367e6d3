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

const countSchema = z.object({ part: z.number(), whole: z.number() });
const countsSchema = z.object({
  emergencies: countSchema,
  dangers: countSchema,
  alarms: countSchema,
  categories: countSchema,
});
const unseenSchema = z.record(z.string(), z.object({ rules: countsSchema, gate: countsSchema }));

/** What the gate makes of messages that its ear learned from, and of some that it did not. */
export interface GateFound {
  /** The oldest: rules were written with them in sight, and the ear learned from them. */
  readonly fitted: GateCounts;
  /** Those that only the ear learned from. */
  readonly learned: GateCounts;
  /** Of a writer whom neither knows. */
  readonly heldOut: GateCounts;
  /** Each writer’s messages by an ear that learned from the others alone, all added up; measured by `npm run train:gate`. */
  readonly unseen: { readonly rules: GateCounts; readonly gate: GateCounts };
}

/** Asks the gate about the messages, and reads what training measured. */
export async function askGate(path: string): Promise<GateFound> {
  const messages = await readMessages(path);
  const unseen = Object.values(z.parse(unseenSchema, JSON.parse(await readFile(MEASURED, 'utf8'))));
  return {
    fitted: countGate(messages.filter(({ writer }) => writer === 'old')),
    learned: countGate(messages.filter(({ writer, heldOut }) => writer !== 'old' && !heldOut)),
    heldOut: countGate(messages.filter(({ heldOut }) => heldOut)),
    unseen: {
      rules: unseen.map(({ rules }) => rules).reduce(sumOf),
      gate: unseen.map(({ gate: asked }) => asked).reduce(sumOf),
    },
  };
}

const MEASURED = new URL('../../src/safety/ear/measured.json', import.meta.url);

const sumOf = (a: GateCounts, b: GateCounts): GateCounts => ({
  emergencies: plus(a.emergencies, b.emergencies),
  dangers: plus(a.dangers, b.dangers),
  alarms: plus(a.alarms, b.alarms),
  categories: plus(a.categories, b.categories),
});

const plus = (a: Count, b: Count): Count => ({ part: a.part + b.part, whole: a.whole + b.whole });
