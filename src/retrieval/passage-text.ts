import type { Passage } from '../corpus/index.ts';
import { NEEDS, type NeedId } from '../moment/index.ts';
import { aboutOf } from './word-index.ts';

/** Names needs in an embedded text, alike for passages and for questions. */
export const forNeeds = (needs: Iterable<NeedId>): string => [...needs].map((id) => NEEDS[id].about).join(', ');

/** Text to embed for a passage: its words in their surroundings, what it is about, whom it helps, and what they ask. */
export function embeddingText(passage: Passage): string {
  const surroundings = [passage.section, passage.question, passage.leadIn].filter((each) => each !== null);
  const parts = [
    `${surroundings.join('. ')}\n${passage.text}`,
    `About: ${aboutOf(passage)}.`,
    `For: ${forNeeds(passage.helps)}.`,
    passage.asked.join('\n'),
  ];
  return parts.filter((part) => part !== '').join('\n');
}
