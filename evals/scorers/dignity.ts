import type { Score, Scorer } from '../types.ts';
import { meant, unit } from './reading.ts';

/** What makes an audience of a class, or a lever of love: control, however warm it sounds. */
const CONTROL =
  /\bname on the board\b|\btick\b|\bin front of (?:the |your |everyone|them)|\bmake an example\b|\bstep to the front\b|\bclass,? (?:would|what|let's|who)\b|\bask the class\b|\bpublic(?:ly)?\b|\bexpect(?:s|ed|ations?)?\b|\bunacceptable\b|\binsist\b|\brequire\b|\bimmediately\b|\bfirm(?:ly)? (?:but|voice|tone)\b|\bin charge\b|\bmust (?:learn|know|understand|see|finish|say|be)\b|\bcompl(?:y|iance)\b|\bobey\b|\bdisciplin\w+\b|\bmisbehav\w+\b|\bbehav(?:iour|ior)\b|\brules?\b|\bstandards?\b|\bpraise\b|\bwin(?:s|ning)? (?:it|this|the)\b|\bgiv(?:e|ing) in\b|\b(?:good|brave|kind|generous|sensible|clever|lovely|beautiful) (?:boy|girl|children|one|ones|choice|choices)\b|\b(?:right|loving|good|better|kind) choice\b|\bmy love (?:is|depends)\b|\bi(?:'d| would) be so (?:sad|proud|happy)\b|\bmakes? (?:me|mummy|daddy) (?:so )?(?:sad|happy|proud|cry)\b|\bdon't you (?:love|want|care)\b|\bwe don't want that\b|\bpolite(?:ly)?\b|\brespectful(?:ly)?\b|\bhow it works\b|\bno excuse\b|\bhold (?:him|her|them) accountable\b|\bno bargaining\b|\bdon't negotiate\b|\bearns nothing\b|\bstand up straight\b|\bargue with\b|\bgiv(?:e|ing) in\b|\bno sitting down\b|\bhave to win\b|\bmust(?:n't)? (?:be|get)\b|\binstruction\b/g;

export const dignity: Scorer = {
  name: 'dignity',
  measures: 'nobody is managed, shown up, praised into line or levered with love',
  score({ text }): Score {
    const found = meant(text, CONTROL);
    return {
      score: unit(1 - 0.34 * found.length),
      reason: found.length === 0 ? 'nobody is managed' : `“${found.slice(0, 3).join('”, “')}”`,
    };
  },
};

const NEARNESS =
  /\bi'm (?:here|near|with you|around|staying|right here|downstairs|close)\b|\bstay(?:ing|s)?\b|\bnear\b|\bbeside\b|\bnext to\b|\bwith (?:him|her|them|you)\b|\bclose\b|\btogether\b|\blap\b|\bquiet(?:ly)?\b|\bsoft(?:ly)?\b|\blow(?:er)?\b|\bgentl[ey]\b|\bwait\b|\blisten\b|\bcome back\b|\bafterwards?\b|\blater\b|\bfine\b|\benough\b|\bmend\w*\b|\bsorry\b/g;

export const nearness: Scorer = {
  name: 'nearness',
  measures: 'somebody stays, waits, comes back',
  score({ text }): Score {
    const found = new Set(meant(text, NEARNESS));
    return {
      score: unit(0.2 * found.size),
      reason: found.size > 0 ? [...found].slice(0, 4).join(', ') : 'nobody stays',
    };
  },
};
