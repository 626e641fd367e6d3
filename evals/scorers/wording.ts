import type { Score, Scorer } from '../types.ts';
import { meant, spokenLines, unit } from './reading.ts';
import { without } from './without.ts';

export const noThreat = without(
  'no-threat',
  'nothing is taken, promised or counted down to make a child comply',
  /\bor else\b|\bif you (?:don't|do that|do it|hit|scream|keep|stop|can't|won't|behave|are good)[^.?!"]{0,60}\b(?:no|lose|losing|won't|will|can|get|go|goes|then|i'll)\b|\b(?:i'm going to|i'll|i will|let's) count\b|\bcount(?:ing)? (?:to|down)\b|\blast (?:chance|warning)\b|\bconsequences?\b|\b(?:take|taking|takes|took) (?:away(?! before you add|:? (?:a |one |the )?(?:sound|noise|light|smell)s?\b)|it away|the (?:tablet|phone|ipad|toy|game)s?)\b|\btime-?out\b|\bno (?:park|tv|telly|tablet|dessert|pudding|treats|screen time|bedtime story)\b|\b(?:sticker|stickers|reward|rewards|treat|prize)s?\b(?! chart with)|\bearn(?:s|ed|ing)?\b|\bgrounded\b|\b(?:five|three)\. (?:four|two)\b|\bif we can't\b|\bwon't be able to come\b|\bis for children who\b|\bcause and effect\b|\bprivileges?\b|\bconfiscat\w+|\bcomes? off until\b|\b(?:is yours|gone|lost) for (?:a|the) (?:day|week|month)\b|\b(?:until|till) (?:a sorry|it's said|(?:he|she|they|you) (?:says?|apolog\w+|can say|pick|finish|behave|use)\w*)|\bonly for (?:friends|children|those|people|boys|girls) who\b|\b(?:can|may) (?:go|play|have|join|come|talk) (?:out |back )?(?:when|once|after) you\b|\bwill be hearing about\b|\bmade (?:your|his|her|their) (?:choice|decision)\b|\bdecision you've made\b|\bcount (?:silently )?(?:to|from)\b|\bnone until\b|\bone star\b|\bstars? (?:for|will be|chart)\b|\bfor (?:children|kids|those|boys|girls) who aren't\b|\bwhat (?:he|she|they)(?:'ll| will) miss\b|\bno film\b|\b(?:will|you'll) (?:need|have) to (?:go (?:to|away|home|back)|fetch|call|ring|tell)\b|\bstrap\b|\bno (?:cake|biscuits?|sweets|games?|story|swimming|party)\b(?! of)|\bpromise (?:him|her|them)\b|\bcan have (?:a|his|her|their|it) (?:hug|cuddle|back)\b|\bgo(?:es)? home without you\b|\bleave you here\b|\bsanta\b|\bpolice(?:man)? will\b/g,
);

export const noShame = without(
  'no-shame',
  'neither the child nor the adult is made to feel small',
  /\bshame on\b|\bbig (?:boys|girls|boy|girl)\b|\bact your age\b|\bbab(?:y|ies)\b(?=[^.]{0,20}\b(?:are you|do that|cry)\b)|\bwhat(?:'s| is) wrong with you\b|\bdisappoint(?:ed|ing)\b|\bwhy can't you\b|\blike your (?:brother|sister|cousin)\b|\bother (?:children|kids) (?:can|don't|manage|are)\b|\bjust (?:so )?sad\b|\bnever do that to me\b|\bi(?:'ve| have) always told\b|\bfeel the weight\b|\bwin (?:my |your |back )+trust\b|\bso sad when\b|\bwhere's my (?:brave|good|big)\b|\b(?:isn't|wasn't) (?:she|he) (?:brave|good)\b|\b(?:she|he) isn't scared\b|\bbeing little\b|\b(?:she|he|granny|grandma|nana|mummy|daddy|i)'d be so (?:happy|sad|proud)\b|\bwant to hurt (?:her|him|granny|my|mummy|daddy)\b|\bi'm mortified\b|\bquitters?\b|\blook at (?:your|how (?:nicely|well)) \w+\b|\b(?:our|the) (?:shy|naughty|difficult) one\b|\bget over it\b|\bneeds to get over\b|\byou(?:'ve| have) paid\b|\blook rude\b|\bnothing to be (?:scared|afraid|sad|upset) (?:of|about)\b|\bcalm down\b|\bstop crying\b|\bfinished being\b|\bacting out\b|\bafter attention\b|\bfor attention\b|\byou forgive (?:him|her|them)\b|\byou still love me\b|\bdon't you\?|\bmake(?:s)? me (?:proud|sad|cry)\b|\bexpected (?:better|more)\b|\bexpect better\b|\bbetter than (?:this|that)\b|\bafter (?:all|everything) (?:i|we)\b|\blet (?:me|us|everyone|the team) down\b|\b(?:naughty|spoil(?:ed|t)|brat|manipulat\w+|attention[- ]seeking|selfish|rude|lazy|silly|pathetic|ungrateful|defian\w+)\b|\bproud of you(?:rself)? if\b|\bwhat (?:would|will) (?:people|everyone|your friends|granny|grandma|daddy|mummy) (?:think|say)\b|\blook what you\b|\bmake[s]? (?:mummy|daddy|mommy|me|us) (?:sad|cry|tired|ill)\b|\byou should (?:be|have|know)\b|\bgood (?:parents|mothers|teachers)\b|\ba (?:pride|bit of pride)\b|\bembarrass\w+ (?:me|us|mummy|daddy|daddy'll)\b/g,
);

export const noLecture = without(
  'no-lecture',
  'no why-question, lesson, moral or demand to repeat while it is hot',
  /\bwhy (?:did|do|are|would|have) (?:you|he|she|they)\b|\bexplain (?:to (?:him|her|them) )?(?:that|why|how|gently|calmly)\b|\bteach(?:es|ing)?\b|\blesson\b|\blearn(?:s)? (?:that|to|from)\b|\bnext time,? (?:you|he|she|they)\b|\bwhat (?:could|should|would|can|do) (?:you|we) (?:do|say|have done|throw|think)\b|\bhow (?:do|would) you (?:think|feel)\b|\b(?:says?|tells?) how (?:he|she|they) thinks?\b|\bthink about (?:what|how|that)\b|\bask (?:him|her|them) (?:to (?:repeat|say|tell|think|explain|restate)|why|what (?:he|she|they) (?:should|could))\b|\bremind (?:him|her|them)\b|\brepeat (?:after|it back|the)\b|\bcan you say\b|\bwe (?:use|don't hit|don't throw|do not)\b|\bgentle hands\b|\bunderstand (?:that|why)\b|\bhave (?:him|her|them) (?:repeat|say|apologi[sz]e|tell|write)\b|\bmake (?:him|her|them) say\b|\bask (?:both )?who\b|\b(?:which|a|what) strateg(?:y|ies)\b|\bchoose another time\b|\bthrow(?:ing)? it (?:all )?away\b|\bhis words do to\b|\b(?:his|her|their|your) (?:words|actions) (?:affect|do|did|made)\b|\bwho started\b|\bfair judge\b|\bverdict\b|\bhandshake\b|\bshake hands\b|\buse your words\b|\bpep talk\b|\bsilver lining\b|\bready to learn\b|\bbig problem or a little\b|\bmight (?:he|she|they) do (?:another|next)\b|\bwhat (?:could|might|should) (?:he|she|they) (?:improve|do|have)\b|\bsorry first\b|\bhow (?:it|that) feels to be\b|\bremind (?:him|her|them) of\b|\bapologi[sz]e to\b/g,
  0.34,
);

export const noCertainty = without(
  'no-certainty',
  'nothing is promised to work',
  /\balways works?\b|\bnever fails?\b|\bguarantee\w*\b|\b(?:will|'ll) (?:thank you|relax|come by)\b|\bwill (?:stop|calm|work|settle|soon|definitely|certainly|respect|learn|understand|come running|pass more quickly)\b|\bwithin (?:minutes|seconds|days|a week)\b|\bevery (?:single )?time\b(?! (?:he|she|they|you))|\bproven\b|\bresearch (?:shows|in many|says)\b|\bstudies show\b|\bthe (?:only|key|secret|trick)\b|\bconsistency is\b|\bwithout fail\b|\bfool-?proof\b|\bis essential\b|\bit is (?:important|crucial|vital|essential)\b/g,
  0.4,
);

export const noScript = without(
  'no-script',
  'no words are prescribed: whatever is offered may be changed or left out',
  /\bsay (?:exactly|precisely|clearly and|firmly|the following|this)\b|\b(?:exact|right|correct|perfect|recommended|proper|best|magic|following) (?:words|wording|phrase|script|response|sentence|line|way|sequence|formula|order)\b|\bword for word\b|\bverbatim\b|\bidentically\b|\bdon't (?:deviate|go off)\b|\bthose words\b|\bone right way\b|\bin this order\b|\bstep (?:1|2|3|one|two|three)\b|\bpractise it\b|\brehearse\b|\bmemori[sz]e\b|\bsame words (?:again|each|every)\b|\bscript\b|\b(?:says?|saying) (?:it|them) back\b|\bdon't (?:swap|change|add)\b|\bnever not worked\b|\bsay it (?:again )?(?:till|until)\b|\byou (?:must|need to|have to|should)\b|\bmake sure\b|\bit'?s (?:crucial|important|essential)\b/g,
  0.4,
);

export const hedged: Scorer = {
  name: 'hedged',
  measures: 'a feeling is guessed at, and may be wrong',
  score({ text }): Score {
    const certain = meant(
      text,
      /\byou(?:'re| are| feel| felt)(?: just| only| really| so)? (?:angry|jealous|sad|hurt|scared|frightened|ashamed|embarrassed|rejected|anxious|frustrated|tired|overwhelmed|attention)\b(?![^."]{0,20}\?)|\b(?:he|she|they)(?:'s|'re| is| are) (?:just |only |really |clearly |obviously )?(?:jealous|testing|seeking|doing it|trying to|manipulating|being|anxious|insecure)\b|\bbecause (?:you're|you are|he's|she's|they're)(?: just| really)? (?:jealous|angry|tired|hurt|scared|sad|insecure)\b|\bi know (?:exactly )?(?:what|why|how)\b|\byou (?:do care|are in denial|want to cry|think i)\b|\byou're in denial\b|\bif (?:he|she|they) says? (?:he|she|they) (?:doesn't|don't|isn't|aren't)[^.]{0,30}(?:does|do|is|are)\b|\bsee\? there it is\b|\byou're not (?:scared|sad|hurt|angry|tired)\b|\bthere's no such thing\b|\bclearly\b|\bobviously\b|\bthat's why\b|\breally (?:angry|about|at yourself)\b/g,
    );
    const guesses =
      text.match(
        /\b(?:maybe|perhaps|might|could be|sounds like|seems|i wonder|guess|may be|probably|or not|got it wrong|could be wrong|looks like|i think)\b/gi,
      ) ?? [];
    if (certain.length === 0 && guesses.length === 0) return { score: null, reason: 'no feeling is named' };
    return {
      score: unit(1 - 0.5 * certain.length + (certain.length > 0 ? 0.15 * guesses.length : 0)),
      reason: certain.length > 0 ? `certain of “${certain[0]}”` : `guesses: “${guesses[0]}”`,
    };
  },
};

export const cleanApology: Scorer = {
  name: 'clean-apology',
  measures: 'an apology owns what was done, without “but”, reasons or a wish to be comforted',
  score({ text }): Score {
    const spoken = spokenLines(text);
    const lines = spoken.some((line) => /\b(?:sorry|apologi[sz]e|i was wrong|shouldn't have)\b/.test(line))
      ? spoken
      : [];
    if (lines.length === 0) return { score: null, reason: 'nobody apologises' };
    const spoiled = lines.filter((line) =>
      /\bbut\b|\bbecause you\b|\bif (?:you|i|that) (?:felt|hurt|upset|made)\b|\byou made me\b|\bwhen you\b|\bi only\b|\bforgive me\b|\bcan you forgive\b|\bhug\b|\bthough\b|\bjust (?:want|wanted|worried)\b|\byou (?:haven't|hadn't|weren't|didn't)\b|\bso (?:hard|difficult|tired) for me\b|\bharder for me\b|\bmy job\b|\bi have to\b|\bhope you can see\b/.test(
        line,
      ),
    );
    return {
      score: spoiled.length > 0 ? 0 : 1,
      reason: spoiled.length > 0 ? `spoiled: “${spoiled[0]}”` : 'owned, and nothing after it',
    };
  },
};
