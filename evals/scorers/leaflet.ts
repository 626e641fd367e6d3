import type { Score, Scorer } from '../types.ts';
import { plain, sentencesIn, unit, wordsIn } from './reading.ts';

/** Somebody is spoken to, or spoken of. */
const SOMEBODY =
  /\b(?:you|your|you're|you've|you'll|he|she|him|her|his|hers|they|them|their|he's|she's|they're|i|i'm|me|my|we|us)\b/;
/** What general truths are made of. */
const GENERAL =
  /\b(?:children|kids|parents|adults|teachers|families|people|everyone|everybody|many|most|some|every|each|research|studies|experts|science|being|is|are|can be|means|matters|builds|creates|supports|helps|requires|offers|invites|allows|reminds)\b/;
const TOLD_TO_DO =
  /^(?:[-•*]\s*)?(?:[a-z]+:\s*)?(?:\w+ly,? )?(?:sit|stand|kneel|step|stay|put|take|say|go|come|wait|breathe|drop|lean|move|turn|keep|let|give|hold|leave|lift|catch|block|ask|tell|bring|walk|look|hand|open|close|switch|find|ring|call|write|do|don't|no|not|later|then|if|when|and|or|but|"|first|one|two|low|once|same|swap|pick|check|nod|start|stop|hum|sing|get|make|try|tap|mop|wash|eat|make|offer|show|point|name|mend|skip|pull|push|pack|feed|read|play|draw|use|count)\b/;

/** Share of sentences that would stand in any leaflet: about people in general, to nobody. */
export const leaflet: Scorer = {
  name: 'no-leaflet',
  measures: 'speaks to this asker and not of children in general; praises nobody',
  score({ text }): Score {
    const sentences = sentencesIn(text.replaceAll(/[“"][^”"\n]{2,400}[”"]/g, '…'));
    const loose = sentences.filter(({ text: sentence }) => {
      if (wordsIn(sentence) < 4 || TOLD_TO_DO.test(sentence)) return false;
      return GENERAL.test(sentence) && !SOMEBODY.test(sentence);
    });
    const praise = (
      plain(text).match(
        /\b(?:thank you for|you've got this|you are enough|you're (?:doing|not failing|a good|already)|it's (?:wonderful|beautiful|so)|your (?:honesty|love|care|instinct)|what a|that sounds|well done|be proud|i hear you|kudos|bravo)\b/g,
      ) ?? []
    ).length;
    const share = (loose.length + 0.7 * praise) / Math.max(3, sentences.length);
    return {
      score: unit(1 - 2 * share),
      reason: loose[0] ? `would suit anybody: “${loose[0].text}”` : praise > 0 ? 'praises' : 'speaks to this asker',
    };
  },
};
