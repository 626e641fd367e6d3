import { writeFileSync } from 'node:fs';
import { featuresOf } from '../scorers/voice/features.ts';
import { type Preference, trainVoice, weighVoice } from '../scorers/voice/train.ts';
import { VOICE_FILE } from '../scorers/voice/voice.ts';
import { agreedPairs, calibrationTexts, stampOf } from './texts.ts';

const PARTS = 5;

const agreed = agreedPairs(calibrationTexts(false).pairs);
const preferences = agreed.map(({ a, b, readings: [preferred] }): Preference => {
  const [better, worse] = preferred === 'a' ? [a, b] : [b, a];
  return [featuresOf(better), featuresOf(worse)];
});

const right = Array.from({ length: PARTS }, (_, part) => {
  const weights = trainVoice(preferences.filter((_each, at) => at % PARTS !== part));
  return preferences.filter(
    ([better, worse], at) => at % PARTS === part && weighVoice(better, weights) > weighVoice(worse, weights),
  ).length;
}).reduce((sum, each) => sum + each, 0);

const weights = trainVoice(preferences);
const scale = Math.max(...weights.map(Math.abs)) / 127;
const bytes = Int8Array.from(weights, (weight) => Math.round(weight / scale));
const file = {
  pairs: stampOf(agreed),
  scale,
  weights: Buffer.from(bytes.buffer).toString('base64'),
  crossValidated: { right, of: preferences.length },
};
writeFileSync(VOICE_FILE, `${JSON.stringify(file, null, 2)}\n`);
console.log(
  `Learned from ${preferences.length} pairs; on pairs not learned from: ${right} of ${preferences.length} right.`,
);
