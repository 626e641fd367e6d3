import { LECTURES } from '../wordings.ts';
import type { Rule } from './rule.ts';

/** What merely speaks of teaching or learning is no lesson. */
const SPEAKS_OF_IT = /^(?:teach(?:es|ing)?|lesson|learns? (?:that|to|from)|verdict|ask (?:both )?who)$/;

const RULE = 'it lectures, explains or asks why while it is hot: no lesson now';

export const HEAT: readonly Rule[] = [
  {
    rule: RULE,
    heat: true,
    sounds: LECTURES,
    but: SPEAKS_OF_IT,
    hits: ['Why did you do that?', 'Use your words.', 'Explain to her why we brush.', 'We don’t hit.'],
    misses: ['No “why did you”.', 'The lesson can wait.', 'This is not the time to explain why.'],
  },
  {
    rule: RULE,
    heat: true,
    sounds:
      /\b(?:explain|point out|spell out|go over|discuss|talk (?:\w+ )?through|talk about (?:what|why|how|feelings?|choices?|respect)|review|debrief|reason (?:it )?with|walk (?:him|her|them) through|lecture|teach (?:him|her|them)|show (?:him|her|them) (?:why|that|how))\b[^.]{0,40}\b(?:why|what|how|that|rules?|reasons?|feelings?|choices?|consequences?|happened|wrong|them|him|her|it|behaviou?r|sharing|respect)\b|\btell (?:him|her|them|the \w+) (?:why|how (?:it|that|much|people)|that (?:hitting|screaming|biting|throwing|shouting|it's (?:not|wrong|rude|bad|dangerous)|this is (?:not|wrong)|we (?:don't|never)))\b|\bask (?:him|her|them) (?:why|what (?:he|she|they) (?:was|were|did|thinks?|could|should|might|learn\w*)|what (?:happened|went|rule)|how (?:it|that|his|her|the other|he would|she would|they would)|if (?:he|she|they) (?:knows?|understands?|thinks?|would))\b|\bmake sure (?:he|she|they) (?:understands?|knows?|hears?|gets?)\b|\b(?:so|until|that) (?:that )?(?:he|she|they) (?:can |will )?(?:see|sees|understands?|learns?|knows?|gets?) (?:why|what|how|that)\b|\b(?:hitting|screaming|biting|throwing|kicking|shouting|yelling|pushing|spitting) (?:is(?! (?:fine|okay|ok|allowed|alright))|isn't|hurts|makes|never|doesn't|does not)\b[^.]{0,12}\b(?:not|wrong|bad|people|us|ok|okay|allowed|nice|kind|solve|help|others|acceptable|everyone)\b|\byou (?:need|have|must|should|ought) to (?:understand|learn|know|think|realise|realize|listen|remember|share|be)\b|\b(?:do|can) you (?:understand|see|know) (?:why|what|how|that)\b|\bhow (?:would|do) you (?:like it|feel (?:if|when)|think)\b|\bwhat did (?:we|i|you) (?:say|tell|talk|learn|agree|do|think)\b|\bremember (?:what|when|how|that) we\b|\bthis is (?:a good|the) (?:moment|time|chance) to (?:teach|talk|explain|learn)\b|\bteachable\b|\bin (?:this|our) (?:family|house|home|class|classroom),? we\b/g,
    hits: [
      'Explain to her that sugar makes tiny holes.',
      'Tell him that hitting hurts people.',
      'Ask her what she was thinking.',
      'This is a teachable moment.',
      'Hitting is not okay.',
    ],
    misses: [
      'Explaining can wait.',
      'Don’t explain it now.',
      'Talk low.',
      'Tell her you’re near.',
      'The why can wait.',
    ],
  },
  {
    rule: RULE,
    heat: true,
    where: 'say',
    sounds:
      /\b(?:sharing|hitting|cheating|lying|stealing|screaming|grabbing|kindness|manners|listening|respect|honesty|being \w+) (?:matters?|is (?:how|what|why|so|very|really|important)|makes?)\b|\b(?:it's|that's|this is|it is|that is) (?:\w+ )?(?:mean|unkind|rude|wrong|naughty|dangerous|not (?:nice|kind|polite|okay|ok|acceptable|how we|what we))\b|\bbecause when (?:we|you)\b|\b(?:friends?|people|cousins?|children|kids|others|they|nobody|no one|everyone) (?:\w+ )?(?:won't|don't|will not|will stop|will) (?:\w+ )?(?:like|play|trust|want|be (?:sad|cross|hurt|scared))\b|\b(?:that's|this is) (?:why|how|what happens when) (?:we|you)\b|\bwe (?:share|always|never|take turns|say (?:please|sorry|thank)|wait our|look after|are (?:kind|gentle)|(?:have|need) to (?:share|learn|be))\b|\b(?:our|your) (?:friends?|brother|sister|cousins?|classmates?) (?:feels?|is|are|gets?) (?:so |very )?(?:sad|hurt|scared|upset)\b/g,
    hits: ['Sharing matters, because when we grab, our friends feel sad.', 'It’s mean to cheat.', 'We take turns.'],
    misses: ['That hurt.', 'It’s not fair, you think.', 'You both want it.', 'I’m holding the truck.'],
  },
];
