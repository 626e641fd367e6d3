export { featuresOf } from './features.ts';
export { likelyScenes } from './likely.ts';
export { openRecogniser, type Recogniser } from './recognise.ts';
export type { Scene, ToldScene } from './scene.ts';
