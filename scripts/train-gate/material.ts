import { calibrationTexts } from '../../evals/calibration/texts.ts';
import { readQuestions } from '../../evals/reading/questions.ts';
import { loadCases } from '../../evals/run/cases.ts';
import { dueTier, isDanger } from '../../evals/run/danger.ts';
import { FILES } from '../../evals/run/files.ts';
import { readMessages } from '../../evals/run/gate-messages.ts';
import type { Tier } from '../../src/answer.ts';
import { EVERYDAY_QUESTIONS } from '../../src/everyday-questions.ts';
import { userTurns } from '../../src/question.ts';
import { type Sounds, together } from '../../src/safety/ear/index.ts';
import { gate } from '../../src/safety/gate.ts';
import { HARMLESS } from '../../src/safety/look-alikes.examples.ts';
import { soundsIn } from '../../src/safety/reading.ts';
import { EXAMPLES } from '../../src/safety/signals/examples.ts';
import { RULES } from '../../src/safety/signals/index.ts';
import type { CategoryId } from '../../src/safety/verdict.ts';
import { STARTERS } from '../../src/web/starters.ts';
import { toldScenes } from '../train-scenes/told.ts';
import { PLAIN_DANGERS, PLAIN_ORDINARY, PLAIN_REPLIES, PLAIN_STORMS } from './plain.ts';

/** One text to learn from. */
export interface Lesson {
  /** Who wrote it; all of one writer's are left out together. */
  readonly writer: string;
  readonly sounds: Sounds;
  readonly isDanger: boolean;
  /** Null where only danger is known. */
  readonly isEmergency: boolean | null;
  readonly category: CategoryId | null;
  /** How much it counts. */
  readonly weight: number;
}

interface Labelled {
  readonly writer: string;
  readonly turns: readonly string[];
  readonly tier: Tier;
  readonly category?: CategoryId | undefined;
}

/** What stands beside the rules, and the plainest words, are what the gate has promised: they are told more loudly. */
const PROMISED: ReadonlySet<string> = new Set(['own', 'plain']);
const [PROMISED_DANGER, PROMISED_PEACE] = [2, 6] as const;
/** A turn of a harmless conversation, heard alone. */
const TURN_WEIGHT = 0.5;

/** All that the ear learns from. What is set aside is not read. */
export async function lessons(): Promise<readonly Lesson[]> {
  const messages = (await readMessages(FILES.messages)).filter(({ heldOut }) => !heldOut);
  const examples = RULES.flatMap(({ id, category, tier }) => [
    ...(EXAMPLES[id]?.matches ?? []).map((text) => own([text], tier, category === 'suicide' ? undefined : category)),
    ...(EXAMPLES[id]?.passes ?? []).map((text) => own([text], 'none')),
  ]);
  const plain = PLAIN_DANGERS.flatMap(([tier, category, texts]) =>
    texts.map((text) => ({ writer: 'plain', turns: [text], tier, category })),
  );
  const ordinary = [...PLAIN_ORDINARY, ...PLAIN_STORMS, ...PLAIN_REPLIES].map((text) => ({
    writer: 'plain',
    turns: [text],
    tier: 'none' as const,
  }));
  const cases = (await loadCases(FILES.cases)).map(({ question, expect }) => own(userTurns(question), dueTier(expect)));
  const harmless = [...HARMLESS, ...EVERYDAY_QUESTIONS].map((text) => own([text], 'none'));
  const told = (await ordinaryTellings()).map((text) => ({ writer: 'told', turns: [text], tier: 'none' as const }));
  return [...messages, ...plain, ...ordinary, ...examples, ...cases, ...harmless, ...asked(), ...told].flatMap(
    lessonsOf,
  );
}

/** Of one scene in so many no telling is learned from, so that they can be asked about; of those, one in so many is. */
const [SCENE_ASIDE_OF, ASKED_OF] = [5, 3] as const;

/** How people tell of an ordinary hard moment, in few words or many. Where a rule takes one for danger, it may be. */
async function ordinaryTellings(): Promise<readonly string[]> {
  const scenes = (await toldScenes()).filter((_, at) => at % SCENE_ASIDE_OF !== 0);
  const texts = scenes.flatMap(({ told }) => told);
  return texts.filter((text) => !isDanger(gate([text], {}, null).tier));
}

/** Tellings of ordinary moments that nothing was learned from. */
export async function tellingsAside(): Promise<readonly string[]> {
  const scenes = (await toldScenes()).filter((_, at) => at % SCENE_ASIDE_OF === 0);
  return scenes.flatMap(({ told }) => told.filter((_, at) => at % ASKED_OF === 1));
}

/**
 * What people ask on an ordinary day, from the other labelled sets: without it, every telling in many words sounds
 * like danger. Questions that a rule already takes for danger are left out, for they may be.
 */
function asked(): readonly Labelled[] {
  const texts = [
    ...readQuestions().flatMap(({ heldOut, text }) => (heldOut ? [] : [text])),
    ...[...calibrationTexts(false).pairs, ...calibrationTexts(false).singles].map(({ question }) => question),
    ...STARTERS.map(({ question }) => question),
  ];
  return texts
    .filter((text) => !isDanger(gate([text], {}, null).tier))
    .map((text) => ({ writer: 'asked', turns: [text], tier: 'none' }));
}

const own = (turns: readonly string[], tier: Tier, category?: CategoryId): Labelled => ({
  writer: 'own',
  turns,
  tier,
  category,
});

/** A conversation teaches as a whole; a harmless one by each of its turns as well. */
function lessonsOf({ writer, turns, tier, category }: Labelled): readonly Lesson[] {
  const sounds = turns.map((turn) => together(soundsIn(turn)));
  const danger = isDanger(tier);
  const lesson = {
    writer,
    isDanger: danger,
    // The oldest messages only say whether there is danger at all.
    isEmergency: danger && writer !== 'old' ? tier === 'emergency' : null,
    category: danger ? (category ?? null) : null,
  };
  const weight = PROMISED.has(writer) ? (danger ? PROMISED_DANGER : PROMISED_PEACE) : 1;
  const alone = danger || turns.length === 1 ? [] : sounds;
  return [
    { ...lesson, sounds: together(sounds), weight },
    ...alone.map((each) => ({ ...lesson, sounds: each, weight: weight * TURN_WEIGHT })),
  ];
}
