import type { Score, Scorer } from '../types.ts';
import { meant, plain, unit } from './reading.ts';
import { without } from './without.ts';

/** What makes an audience of a class, or a lever of love: control, however warm it sounds. */
const CONTROL =
  /\bname on the board\b|\btick\b|\bin front of (?:the |your |everyone|them)|\bmake an example\b|\bstep to the front\b|\bclass,? (?:would|what|let's|who)\b|\bask the class\b|\blet the (?:class|others|rest)\b|\bask(?:s|ed)? (?:everyone|the others|the rest)\b|\b(?:ask|request|invite|have|make) (?:him|her|them) (?:to )?(?:stand|read|come up|present|explain to)\b|\bhold up the\b|\bthe rest of you\b|\b(?:class|group|room) (?:gives?|claps?|cheers?|to respond|decides?)\b|\bsilent cheer\b|\bpoint(?:ing)? out how (?:well|strong|good|nicely)\b|\bbeside a good\b|\bpeers hold\b|\bfrom the front\b|\bup (?:the|to the) front\b|\bso (?:the|that the) (?:table|class|others|room)\b|\bapologi[sz]ed? to (?:everyone|the (?:class|group|room))\b|\bin this (?:room|class|house|family)\b|\bwe'll wait\b|\bcan't (?:start|begin|go on) (?:till|until)\b|\blist of names\b|\b(?:mr|mrs|ms|miss) \w+'s office\b|\bpairs of eyes\b|\bput that right\b|\bmaturity\b|\bpresent your\b|\bto the (?:headmistress|head ?teacher|principal|office)\b|\beveryone (?:wait|is waiting|else is)\b|\bhave everyone\b|\bso (?:that )?the others\b|\bothers (?:also )?(?:learn|see)\b|\bfeels? them looking\b|\bi'll wait\b|\bwe're (?:all )?waiting\b|\bgive (?:him|her|them) a clap\b|\bclapped\b|\bnon-negotiable\b|\bauthority\b|\bgaze\b|\b(?:hold|holds|holding) the line\b|\btesting\b|\bfold your arms\b|\bwho's got space\b|\bpublic(?:ly)?\b|\bexpect(?:s|ed|ations?)?\b|\bunacceptable\b|\binsist\b|\brequire\b|\bimmediately\b|\bfirm(?:ly)? (?:but|voice|tone)\b|\bin charge\b|\bmust (?:learn|know|understand|see|finish|say|be)\b|\bcompl(?:y|iance)\b|\bobey\b|\bdisciplin\w+\b|\bmisbehav\w+\b|\bbehav(?:iour|ior)\b|\brules?\b|\bstandards?\b|\bpraise\b|\bwin(?:s|ning)? (?:it|this|the)\b|\bgiv(?:e|ing) in\b|\b(?:good|brave|kind|generous|sensible|clever|lovely|beautiful) (?:boy|girl|children|one|ones|choice|choices)\b|\b(?:right|loving|good|better|kind) choice\b|\bmy love (?:is|depends)\b|\bi(?:'d| would) be so (?:sad|proud|happy)\b|\bmakes? (?:me|mummy|daddy) (?:so )?(?:sad|happy|proud|cry)\b|\bdon't you (?:love|want|care)\b|\bwe don't want that\b|\bpolite(?:ly)?\b|\brespectful(?:ly)?\b|\bhow it works\b|\bno excuse\b|\bhold (?:him|her|them) accountable\b|\bno bargaining\b|\bdon't negotiate\b|\bearns nothing\b|\bstand up straight\b|\bargue with\b|\bgiv(?:e|ing) in\b|\bno sitting down\b|\bhave to win\b|\bmust(?:n't)? (?:be|get)\b|\binstruction\b/g;

export const dignity = without(
  'dignity',
  'nobody is managed, shown up, praised into line or levered with love',
  CONTROL,
  0.34,
);

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

const TEACHES =
  /\b(?:class|classroom|students?|pupils?|teacher|teach|lesson|(?:year|yr|y|grade|std|ks) ?\d|\d(?:st|nd|rd|th) grade|reception|kindergarten|nursery|preschool|homeroom|tutor group|assembly|ta\b|form group)\b/;
const APART =
  /\b(?:at (?:break|lunch|recess|the (?:door|bell|end)|(?:his|her|their) desk)|after (?:class|the lesson|the bell|school)|afterwards|on (?:your|his|her|their) own|private(?:ly)?|quiet word|whisper\w*|note|in passing|as you (?:pass|go|walk)|pass(?:ing)? by|corridor|out of earshot|sideways|side-on|separately|your back to|see your back|nobody(?:'s| else| films)?|only (?:to )?(?:him|her|them)|to (?:him|her|them) alone|just (?:you|the two)|the two of you|crouch|elbow|end seat|corner|later|tomorrow)\b/g;

/** One child’s matter laid before everybody: kindly meant, too. */
const BEFORE_ALL =
  /\b(?:(?:do we|don't we|shall we|can we),? (?:everyone|everybody|class|folks)|boys and girls|folks|friends,|(?:let|have|ask|invite|get|lead|gather|open it up to) (?:each|every|them all|all of them|everyone|the (?:class|others|rest|group|room|pupils|children))|circle time|(?:a|the) circle|as a (?:class|community|group|family|team)|community|(?:a|the|silent|little) cheer|clap\w*|who'd like to|who would like to|who can|how (?:it|that|this) (?:made|felt|feels|affects)|how (?:it|that|does it|does that) (?:makes?|feels?)|made (?:us|them|everyone) feel|tell (?:her|him|them) how|in front of|openly|out in the open|each child|find their voice|see (?:his|her|their) hands|others can wait|everyone (?:will|can|sees|gets|in)|all (?:see|hear|watch)|bystanders|peers|public(?:ly)?)\b/g;

export const apart: Scorer = {
  name: 'apart',
  measures: 'before a class, what concerns one child is kept between two',
  score({ said, text }): Score {
    if (!TEACHES.test(plain(said.join(' ')))) return { score: null, reason: 'no class is there' };
    const [between, before] = [new Set(meant(text, APART)), meant(text, BEFORE_ALL)];
    return {
      score: unit(0.4 + 0.25 * between.size - 0.3 * before.length),
      reason:
        before.length > 0
          ? `before everybody: “${before.slice(0, 3).join('”, “')}”`
          : between.size > 0
            ? [...between].slice(0, 3).join(', ')
            : 'nothing is kept between two',
    };
  },
};
