import type { Score, Scorer } from '../types.ts';
import { denied, meant, spokenLines } from './reading.ts';

/** What tempts at such a moment, and keeps. */
const TEMPTING =
  /\b(?:pep talk|silver lining|speech|lecture|lesson|lessons|sticker|stickers|reward|rewards|trial|who started|why|sorry|explain\w*|calm down|use your words|reasons?|rules?|plan|perfect (?:words|line|answer|sentence)|right (?:words|line|answer|sentence)|script|apolog\w+|statement|questions?|advice|fix(?:ing|ed)?|teach\w*|words|talk(?:ing)?)\b/g;

export const leavesBe: Scorer = {
  name: 'leaves-be',
  measures: 'what can wait is told to wait',
  score({ text }): Score {
    const left = new Set(denied(text, TEMPTING));
    const pressed = new Set(
      meant(text, TEMPTING).filter((each) => !spokenLines(text).some((line) => line.includes(each))),
    );
    if (left.size === 0 && pressed.size === 0) return { score: null, reason: 'nothing tempting is named' };
    return {
      score: left.size / (left.size + pressed.size),
      reason:
        left.size > 0
          ? `leaves ${[...left].slice(0, 3).join(', ')}`
          : `takes up ${[...pressed].slice(0, 3).join(', ')}`,
    };
  },
};
