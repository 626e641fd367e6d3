import { readFileSync } from 'node:fs';
import * as z from 'zod/mini';
import type { Score, Scorer } from '../../types.ts';
import { featuresOf } from './features.ts';
import { weighVoice } from './train.ts';

const fileSchema = z.object({
  /** Stands for the pairs that it was learned from. */
  pairs: z.string(),
  /** What one step of a weight is worth. */
  scale: z.number(),
  /** The weights, one signed byte each, in base64. */
  weights: z.string(),
  /** On pairs that the weights were not learned from: five parts, each judged by the other four. */
  crossValidated: z.object({ right: z.number(), of: z.number() }),
});

/** Written by `npm run train:voice`. */
export const VOICE_FILE = new URL('weights.json', import.meta.url);

export const voiceFile = z.parse(fileSchema, JSON.parse(readFileSync(VOICE_FILE, 'utf8')));
const bytes = new Int8Array(Buffer.from(voiceFile.weights, 'base64'));

/** 0–1, from the weight of an answer: 0.5 reads as much like one kind as like the other. */
export const toScore = (weight: number): number => 1 / (1 + Math.exp(-weight));

/** What wording scorers cannot list: how answers sound that people preferred, learned from the labelled pairs. */
export const voice: Scorer = {
  name: 'voice',
  measures: 'sounds like the answers that two readings preferred',
  score({ text }): Score {
    const weight = weighVoice(featuresOf(text), bytes) * voiceFile.scale;
    return {
      score: toScore(weight),
      reason: weight >= 0 ? 'more like the preferred ones' : 'more like those that were not',
    };
  },
};
