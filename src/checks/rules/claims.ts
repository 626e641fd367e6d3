import { FEELING_FOR_CERTAIN, PROMISES } from '../wordings.ts';
import type { Rule } from './rule.ts';

/** A denial that claims nothing: “nobody can tell from here whether …”, “no study is needed to …”. */
const HONEST =
  /\b(?:nobody|no one|i|you|we|none of us) (?:here )?(?:can't|cannot|can(?! see)|don't have to|don't need to|needn't|don't need) (?:\w+ )?(?:say|tell|know|diagnose|name|label|be sure|judge|an?|any|research|experts?|science)\b|\b(?:no|needs no|need no|takes no|without|not) (?:a |an |any |brain )?(?:diagnos\w+|label|stud(?:y|ies)|research|science|experts?|statistics?|evidence|figures?|percentages?|brain (?:talk|science))\b(?!,? but)/;

/** What nobody can know from a few typed words. */
export const CLAIMS: readonly Rule[] = [
  {
    rule: 'it diagnoses',
    evenDenied: true,
    unless: HONEST,
    unlessGiven: true,
    sounds:
      /\b(?:adhd|a\.d\.h\.d|autis\w+|asperger\w*|o\.d\.d|oppositional\w*|sensory (?:processing|integration) \w+|ocd|bipolar|ptsd|trauma(?:s|tic|ti[sz]ed)?|attachment (?:disorder|issues?|problems?|style|wound)|(?:in)?secure(?:ly)? attach\w+|avoidant attach\w+|anxiety|anxious attach\w+|anxiety disorder|clinical\w*|depress(?:ed|ion|ive)|dyslexi\w+|dyspraxi\w+|pda|neurodiver\w+|neurotypical|on the spectrum|narcissis\w+|sociopath\w*|personality disorder|disorders?|syndrome|(?:developmental|speech|language) delay\w*|selective mutism|phobi\w+|symptoms? of|(?:a|early|earlier|get (?:him|her|them)) diagnos\w+|pathological|hyperactiv\w+|highly sensitive (?:child|person)|gifted|burn-?out|postnatal depression|ppd)\b/g,
    hits: ['A boy who moves this much most likely has ADHD.', 'It sounds like anxiety.', 'These are symptoms of it.'],
    misses: [
      'A boy who moves this much needs room.',
      'She may be worried.',
      'Add a cushion.',
      'Nobody can tell from here whether it is ADHD.',
    ],
  },
  {
    rule: 'it promises that something works: nobody can know that',
    sounds: PROMISES,
    but: /^(?:the (?:only|key|secret|trick)|every time|within days|(?:will|'ll) (?:come by|learn|soon))$/,
    hits: ['It is guaranteed to calm him.', 'This will stop the crying.', 'It never fails.'],
    misses: ['Nothing is guaranteed.', 'It won’t always work.', 'It may take a while.', 'The only job is to stay.'],
  },
  {
    rule: 'it promises that something works: nobody can know that',
    sounds:
      /\b(?:he|she|they|it|this|that|things|the [\w-]+) ?(?:'ll|will|(?:is|are) (?:going|sure|bound|certain) to|turns?) (?:\w+ly )?(?:turn )?(?:always|surely|definitely|certainly|be (?:over|fine|gone|calm|asleep|quiet|back to)|calm|stop|settle|end|fade|work|vanish|disappear|fall asleep|forget|forgive|come (?:round|around|to you|back to you)|listen|cooperate|obey|thank|sleep|love you|trust you|be grateful|respond|melt|change)\b|\b(?:in|within|after) (?:about |under |less than )?(?:a few|two|three|four|five|six|ten|\d+) (?:minutes|seconds|days|nights|weeks|tries|breaths)[^.]{0,30}\b(?:will|'ll|stops?|ends?|is over|are over|calms?|settles?|disappears?|be (?:gone|over|fine))\b|\b(?:(?:he|she|they|it|this|that|things)(?:'ll| will)|be (?:gone|over|fine|asleep))\b[^.]{0,30}\b(?:in|within|after) (?:about |under |less than )?(?:a few|two|three|four|five|six|ten|\d+) (?:minutes|seconds|days|nights|weeks|tries|breaths)\b|\b(?:always|every time) (?:works?|helps?|calms?|ends?|settles?|passes)\b|\b(?:works?|helps?|calms?) (?:every (?:child|kid|time)|all (?:children|kids)|without exception|like magic)\b|\bi (?:can )?promise (?:you )?(?:that )?(?:it|this|he|she|they)\b|\b(?:for sure|for certain|no doubt|without (?:a )?doubt|undoubtedly|certain to|sure to|bound to|100 ?%|hundred per ?cent|instantly|immediately (?:stop|calm)\w*|cures? (?:it|this|him|her|the)|fix(?:es)? everything)\b|\b(?:the )?(?:fastest|quickest|surest|most effective) (?:way|method|thing|trick) (?:to|that)\b/g,
    hits: [
      'The drop-offs are bound to turn calm.',
      'Within three days it will be over.',
      'The crying will stop.',
      'He will calm down for sure.',
      'This is the fastest way to end it.',
    ],
    misses: [
      'It may pass in a few minutes.',
      'This will not fix it.',
      'It can take weeks.',
      'Nobody can say for sure.',
    ],
  },
  {
    rule: 'it promises that something works: nobody can know that',
    sounds:
      /\b(?:do|try|keep|follow|repeat|stick|use|say|give)\b[^.?!]{0,40}\band (?:he|she|they|it|this|that|the \w+|things|bedtimes?|mornings?)(?:'ll| will)\b|\b(?:he|she|they|it|things|this|that|the \w+)(?:'ll| will)\b[^.?!]{0,40}\b(?:by (?:the (?:weekend|end|morning|time|summer|holidays)|tomorrow|tonight|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bedtime|then)|in no time|from now on|for good|at once|straight ?away|right away|for ever|forever)\b|\b(?:stops|ends|vanishes|disappears|calms|quietens|melts|fades|dissolves|settles|sleeps|listens|changes|clears|ceases|works|(?:is|are|be) (?:over|gone|done))\b[^.?!]{0,12}\b(?:for good|at once|straight ?away|right away|for ever|forever|every time|on its own within|overnight|in no time|like magic|like a charm)\b|\bnever (?:happens? again|comes? back)|\b(?:that's|this is|is) all (?:it takes|(?:he|she|they|you) needs?)\b|\balways (?:brings|gets|makes|ends|leads|stops|turns)\b|\b(?:works|work) (?:wonders|magic|for (?:every|all))\b|\bthere's no (?:better|faster|quicker)\b/g,
    hits: [
      'Do this and she will love bath time again.',
      'It will be gone by the weekend.',
      'Once your arm is there the pushing stops for good.',
      'This works wonders.',
    ],
    misses: [
      'It may be better by the weekend.',
      'Leave it for good.',
      'Stop at once if she pulls away.',
      'You never have to be perfect.',
    ],
  },
  {
    rule: 'it states a feeling or a motive as known: it can only be guessed at',
    where: 'text',
    sounds: FEELING_FOR_CERTAIN,
    but: /^(?:clearly|you(?:'re| are) (?:tired|overwhelmed|sad|scared|frightened)|(?:he|she|they)(?:'s|'re| is| are) being|that's why|really about)$/,
    hits: ['He feels what he does because he’s jealous.', 'I know exactly what she wants.'],
    misses: ['He may be jealous.', 'Say it clearly, once.'],
  },
  {
    rule: 'it states a feeling or a motive as known: it can only be guessed at',
    where: 'text',
    sounds:
      /\b(?:he|she|they)(?:'s|'re| is| are) (?:only |just |really |clearly |obviously |simply )?(?:testing|punishing|manipulating|playing|pushing your|trying to (?:control|get (?:at|back|a rise|attention|his|her)|win|hurt|annoy|provoke)|winding|doing (?:this|it) (?:to|because|for|on purpose)|faking|pretending|after (?:attention|a reaction)|jealous of)\b|\b(?:he|she|they) (?:knows?|wants?) (?:exactly|full well|perfectly|to (?:win|control|hurt you|punish|get (?:attention|at)))\b|(?:doing|did|does) (?:it|this|that) on purpose\b|\bfor (?:attention|a reaction|effect)\b/g,
    hits: ['She is testing you.', 'He knows exactly what he does.', 'They do it for attention.'],
    misses: ['She isn’t doing it to hurt you.', 'He’s not doing this on purpose.', 'She may want to win.'],
  },
  {
    rule: 'it makes a claim about the brain or the body’s chemistry',
    evenDenied: true,
    unless: HONEST,
    sounds:
      /\b(?:(?:his|her|their|the|your|child's|developing|young|little|thinking) brains?|brains? (?:is|are|can|will|learns?|needs?|develops?|floods?)|amygdala|cortex|prefrontal|cortisol|oxytocin|dopamine|serotonin|adrenaline|hormones?|neur\w+|nervous systems?|limbic|vag(?:us|al)|synaps\w+|fight[- ](?:or|and)[- ]flight|fight, flight|stress response|mirror neurons?|chemicals?|chemistry|hard-?wired|rewir\w+|dysregulat\w+|physiolog\w+|biolog\w+|lizard)\b/g,
    hits: ['Being close releases oxytocin.', 'His brain is offline.', 'This is fight or flight.'],
    misses: ['His body is still full of it.', 'No brain science is needed.', 'His head is full.'],
  },
  {
    rule: 'it claims research, experts or figures',
    evenDenied: true,
    unless: HONEST,
    sounds:
      /\b(?:research\w*|(?:a|the|one|recent|many|several|some|\w+) stud(?:y|ies) (?:show|find|found|say|suggest|by|from|at|of|prove|confirm|report)\w*|studies|surveys?|experts (?:say|agree|recommend|advise|call|suggest|warn|know|believe)|(?:sleep|parenting|child|family|development) experts?|psychologists?|paediatricians?|pediatricians?|scientists?|scientific\w*|science (?:says|shows|is|tells|of)|evidence|statistic\w*|proven|university|professors?|dr\.? \w+|doctors? (?:say|agree|recommend)|therapists? (?:say|agree|recommend)|specialists? (?:say|agree|recommend)|(?:\d+|ten|twenty|fifty|seventy|eighty|ninety) ?(?:percent|per cent)|(?:\d+|one|two|three|four|six|seven|eight|nine) (?:in|out of) (?:ten|five|four|three|\d+)|(?:most|nine|eight|seven) (?:children|kids|parents|families|toddlers|teens)\b[^.]{0,25}\b(?:by|in|within|under|after|for) (?:the age|about|\w+ (?:minutes|weeks|months|seconds)))\b|\d ?%|\b[\w-]+ (?:percent|per cent)\b|\b(?:two|three|five|ten|\d+) (?:hundred|thousand|million)\b|\b(?:a third|two thirds|three quarters|the majority|nine times out of ten) of (?:all )?(?:children|kids|parents|families|toddlers|teens|boys|girls|teachers|mothers|fathers|\w+ year olds)\b|\bnine times out of ten\b|\btwice as (?:likely|fast|often|long)\b|\bon average\b/g,
    hits: [
      'Studies show it.',
      'Experts agree.',
      'A Bristol study found that laps help.',
      'Nine in ten stop.',
      'It helps 80 % of children.',
    ],
    misses: ['Study can wait.', 'It needs no research to sit near.', 'Most children cry.', 'One or two words.'],
  },
];
