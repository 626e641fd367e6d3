export { denied, meant, plain, type Sentence, sentencesIn, spokenLines } from '../../src/checks/index.ts';

export const wordsIn = (text: string): number => text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;

/** Clips to 0–1. */
export const unit = (value: number): number => Math.max(0, Math.min(1, value));
