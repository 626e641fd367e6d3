import type { Passage } from '../corpus/index.ts';
import { aboutOf } from './word-index.ts';

/** Text to embed for a passage: its words in their surroundings, and what it is about. */
export function embeddingText(passage: Passage): string {
  const surroundings = [passage.section, passage.question, passage.leadIn].filter((each) => each !== null);
  return `${surroundings.join('. ')}\n${passage.text}\nAbout: ${aboutOf(passage)}.`;
}
