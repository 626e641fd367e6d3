import type { Intensity } from '../answer.ts';
import { compilePhrases, type Folded } from '../phrases.ts';
import type { Phase } from '../question.ts';
import { isOfTheDay, type SignId } from './signs/index.ts';

const HAPPENING = compilePhrases([
  'right now',
  'now',
  'just|literally walked|came|found|caught|threw|hit|bit|kicked|swept|screamed|told|said|ran|slammed|smashed|flipped|snatched|threw|broke|called|spat',
  'still',
  'at this moment',
  'as we speak',
  'is|are|hes|shes|theyre|was screaming|crying|hitting|biting|kicking|throwing|yelling|refusing|shouting|sobbing|melting|hiding|running|banging|howling|freaking|clinging',
  'keeps hitting|biting|kicking|poking|throwing|spitting|screaming|pushing|pulling|grabbing|running|slapping|pinching|scratching',
  'wont stop',
  'wont let go',
  'wont get',
  'screaming in|on|at|for|because',
  'on the floor',
  'im outside|in the',
]);
const OVER = compilePhrases([
  'i|we|they|someone found him|her|them',
  'got him|her|them back',
  'heart ... pounding|racing|hammering',
  'is|are|hes|shes|theyre safe|back now',
  'calmer',
  'fell|fallen|drifted|dropped asleep|off_to_sleep',
  'passed out in|on my',
  'asleep in|on my|me',
  'calmed',
  'on my lap',
  'came|come|comes for a cuddle|hug',
  'came|come back to me',
  'has|hes|shes|theyre stopped',
  'stopped now',
  'gone out|off to|into',
  'stormed off|out',

  'over it now',
  'hes|shes|theyre|is|are calm|calmer|quiet|okay|settled now',
  'hes|shes|theyre calm|quiet|asleep',
  'hes|shes|theyre|is|are fine|ok|happy|playing|sleeping|better|over_it now|again',
  'just had|finished a|an|another ... tantrum|meltdown|fight|row|argument|outburst',
  'i grabbed|caught|got|stopped|pulled him|her|them',
  'i|just|barely caught|grabbed|got|yanked|pulled ... hood|arm|coat|jacket|back|in_time|just_in_time|hand|collar',
  'now hes|shes|theyre calm|quiet|crying and',
  'went quiet',
  'its all calm',
  'calmer now',
  'calmed down',
  'its over',
  'all over now',
  'quiet now',
  'its quiet',
  'stopped crying|screaming',
  'finally asleep|calm|quiet|stopped|settled',
  'after the|a|his|her|their tantrum|meltdown|outburst|fight|row|incident',
  'just finished',
  'went|ran|stormed|gone|goes|run to ... room',
  'locked ... room|bathroom',
  'in ... room now',
  'came down from',
  'has stopped',
  'its calm',
  'coming down',
  'worn out after',
  'sobbing quietly',
  'cuddling now',
  'asleep now',
  'broke it|them up',
  'sitting|sat apart|separately now',
  'changed now',
]);
const LATER_ON = compilePhrases([
  'yesterday',
  'last night',
  'this morning',
  'earlier',
  'tomorrow',
  'the other day',
  'last week',
  'apologi*',
  'say sorry',
  'make it up',
  'make it right',
  'make up with',
  'make things right',
  'repair',
  'fix it with|things',
  'after school today',
  'today',
  'reconnect',
  'mend',
]);
const PATTERN = compilePhrases([
  'new baby in',
  'in # weeks|months|days',
  'due in',
  'next week|month|year|term',
  'expecting',
  'how do i stay|keep|stop|become|be',
  'every morning|night|day|evening|time|single|week|afternoon|weekend|bedtime|lesson|monday',
  'always',
  'all the time',
  'how do|can|should|would|to i|we|you ... stop|prevent|handle|deal|help|teach|make|get|talk|prepare|change|avoid|respond|build|support|set|settle|encourage|tell|say|explain|do',
  'whats the|a ... way',
  'how to',
  'next time',
  'tomorrow',
  'whenever',
  'when he|she|they|my|a|the ... what',
  'plan',
  'prepare',
  'in future|advance',
  'ahead of',
  'going forward',
  'nightly',
  'constantly',
  'for weeks|months',
  'lately',
  'these days',
  'upcoming',
  'next week|month',
  'starts|starting school|nursery|daycare|kindergarten|preschool',
  'going to start|have|be',
  'ways to',
  'strateg*',
  'ideas for',
  'routine',
  'tips',
  'advice',
  'usually',
  'often',
  'keeps happening',
  'each time|morning|night',
  'differently',
  'since september|october|november|january|february|march|april|may|half|christmas|easter|the',
  'what can|could|should i|we do before',
  'before it|he|she|they|the ... happens|starts|arrives|comes',
]);
/** A habit told in the present, or a question about children in general: nobody waits for an answer this minute. */
const HABIT_OR_QUESTION = compilePhrases([
  'any ideas|suggestions|thoughts|tricks',
  'why does|do|is|are|wont|cant he|she|they|my|our|the|a|it|kids|children',
  'why do|does',
  'why is|are ... so|always|worse|hard|harder',
  'wants|want|wanting to quit|give_up|drop',
  'difference between',
  'too young|old|late|early|soon for|to',
  'takes|lasts|lasting # hours|hour|minutes|mins',
  'takes|lasts|spend|spends an|ages|forever|hours|two|three|all',
  'how do|can|should you|people|parents|others|other',
  'do|does|did|will ... work|help|works',
  'every ... day|morning|night|week|time|weekend|sunday|secs|seconds|minutes|meal',
  'all weekend|evening|summer|holiday|holidays|half_term',
  'nothing but|except|all_weekend|all_day',
  'i|we end|ends up',
  'll|will|hell|shell|theyll|only eats|drinks|wears|sleeps|listens|only_eat|only_drink|only_wear|only_sleep',
  'unless i|we|its|mum|dad|theres',
  'stays|staying|stay up till|until|late',
  'insists on',
  'why he|she|they only|always|does|do|is|are',
  'should i|we|he|she|they|it|kids|children|a|you',
  'shall|do|can i|we let|make|pay|bother|buy|wake|force|insist',
  'is it ok|okay|normal|bad|wrong|fine|time|too|worth|really|fair|right|harmful',
  'am i wrong|being|too|mean|making|spoiling|right',
  'how much|many|long|old|often|early|late should|do|does|is|would|for|before|pocket|money',
  'what age|time should|do|is|can',
  'what do i|we|you do when|about',
  'what does|do ... mean',
  'what is|are|s the|a|an ... way',
  'good|best|better|kind|right way|time|moment to',
  'every time|single|meal|mealtime|bath|school|sunday|friday|#',
  '# times a day|night|week',
  'most|many|some mornings|nights|days|evenings|afternoons|weekends',
  'on school|week|sunday|monday|wednesday days|nights|mornings|evenings',
  'the second|minute|moment we|he|she|they|i',
  'as soon as we|he|she|they|i|its',
  'on|every mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends',
  'no|says_no|refuses to absolutely|everything|anything',
  'everything is a',
  'never wants|eats|sleeps|listens|does|tidies|helps|goes|stays|gets|puts|says|remembers|finishes',
  'for|the past|last|two|three|four|six weeks|months|few|year|couple',
  'since september|january|christmas|easter|summer|half|he|she|we|the started|moved|baby|term|turned|holidays',
  'keeps forgetting|losing|asking|coming|getting|waking|refusing|leaving',
  'has|hes|shes|have|theyre|been started|stopped|refusing',
  'has|have|been|started|keeps waking',
  'permanently',
  'all day long',
  'gets worse',
  'i|we dread',
  'after school every|he|she|is|are|meltdown*',
  'not sure whether|if|how|what',
]);
/** What somebody does, and not what is being done: of a topic of the day, that tells of every day. */
const DOES = compilePhrases([
  'asks|hides|wakes|eats|needs|argues|practises|practices|spends|forgets|loses|moans|whines|whinges|interrupts|follows|sleeps|drinks|plays|watches|dawdles|sneaks|negotiates|pretends|complains|saves',
]);
/** The next time is asked about, though the last one is told. */
const ASKS_AHEAD = compilePhrases([
  'what about tomorrow|next|monday|later|tonight',
  'do|say|change|try tomorrow|next_time|tonight',
  'for|about tomorrow|next_time',
]);
/** The adult’s own habit, and the wish to be rid of it. */
const WISHES_TO_STOP = compilePhrases([
  'how do|can|to|could|should i|we|you ... stop|avoid|prevent|not|keep|make|have|handle|get',
  'i|we always|constantly|usually ... yell*|shout*|snap*|scream*|lose|hiss*',
  'i|we ... end|ends|ended up ... yelling|shouting|snapping|screaming|hissing|nagging every|most|each',
  'every|most single|morning|night|evening|bedtime|day|mornings|nights|evenings|days ... i|we',
  'i|we|it ... yell*|shout*|snap*|scream*|nag* ... every|most morning|night|evening|day|single|mornings|nights',
]);
const IMMEDIATE = compilePhrases([
  'now kicks|hits|bites|screams|refuses|cries|wont|throws|spits',
  'just did|bit|hit|threw|kicked|said|told|called|ran|spat|slapped|slammed|poured|broke|happened',
  'on the floor',
  'again just now',
  'hes|shes|theyre|is|are sobbing|howling|hiding|melting|kicking|biting|standing|lying|sat|stood|sitting|refusing',
  'im stood|standing|sat|sitting|hiding|in|outside',
  'as i type',
  'going to be mad|angry|here|late',
  'right now',
  'just now',
  'im|hes|shes|theyre|were ... feeding|driving|coming|running|screaming|standing|crying|hiding|refusing|lying|kicking now',
  'hes|shes|theyre coming at|for|towards me|us|him|her',
  'due|have|need|supposed|meant|got to leave|go|be_there|be_at_work in',
  'what do i say|do now',
  'do i ... or just|not',
  'do i make|drag|carry|pick|pull|leave|let|go|take him|her|them|in|it|after',
  'do i tell him|her|them off|now',
  'standing|stood|sat|sitting|waiting here',
  'third|last|final|second warning',
  'say right now',
  'at this moment',
  'still screaming|crying|going|yelling|shouting|hitting|refusing|awake|up|in|on|under|at|out|here|hasnt|wont|not|sobbing|naked|sat|sitting',
  'we|im|were|are # mins|minutes late',
  'school|work|bus|taxi|guests|leave|leaving|here|out|starts in # mins|minutes',
  '# mins|minutes to_go|until|till|before',
  'since #am|#pm|lunch|breakfast|dinner',
  'hes|shes|theyre|is|are|stood|sat|lying on|in|under|up|behind ... bath|floor|rug|table|bed|stairs|sofa|corridor|hall|hallway|doorway|cot|carpet',
  'howling|sobbing|wailing|bawling for|on|in|at|because',
  'need|have|got to leave now|in',
  'is screaming|crying|hitting|yelling|throwing|refusing|kicking|shouting',
  'hes|shes|theyre screaming|crying|hitting|yelling|throwing|refusing|kicking|shouting|hiding',
]);

/** A shout that comes back: what is wanted is a change, beyond the next sorry. */
const HABIT = compilePhrases([
  'every day|night|morning|evening|time|single|bedtime|afternoon',
  'keep yelling|shouting|screaming|snapping|losing|doing|exploding|blowing',
  'always yell|yelling|shout|shouting|scream|screaming|snapping|losing|end',
  'how do|can|to i|stop stop|yelling|shouting|screaming|snapping|losing',
  'yell|shout|snap|scream|yelled|shouted again and again|every|all',
  'stop yelling|shouting|screaming|snapping|losing',
  'i yell|shout ... again',
  'all the time',
  'constantly',
]);

const OWNED: ReadonlySet<SignId> = new Set([
  'adult-yelled',
  'went-too-far',
  'broke-promise',
  'adults-argued',
  'hurting-words',
  'wrongly-blamed',
  'rash-punishment',
  'snooped',
  'gone-for-good',
  'late-sorry',
  'little-sorry',
  'was-drunk',
  'left-waiting',
  'laughed-at',
  'sorry-not-taken',
  'sorry-worn-out',
  'shamed-student',
  'shamed-class',
]);
const ABOUT_THE_ADULT: ReadonlySet<SignId> = new Set([
  'missed-years',
  'face-leaks',
  'school-gate',
  'numb',
  'dont-like-them',
  'hate-playing',
  'own-parents-voice',
  'alone-with-it',
  'guilt',
  'failing',
  'comparing',
  'distracted',
  'exhausted',
  'reconnect',
  'own-strength',
  'seen-crying',
]);
const HOT: ReadonlySet<SignId> = new Set([
  'hitting',
  'biting',
  'throwing',
  'breaking',
  'spitting',
  'running-off',
  'self-hurt-small',
  'screaming',
  'near-the-edge',
  'student-outburst',
  'class-tipping',
  'too-much',
  'students-fight',
  'threatened',
  'parent-on-child',
]);
const WARM: ReadonlySet<SignId> = new Set([
  'crying',
  'refusing',
  'hate-you',
  'back-talk',
  'swearing',
  'sibling-fight',
  'drop-off',
  'anxious',
  'scared',
  'wants-other-parent',
  'self-critical',
  'perfectionist',
  'baby-crying',
  'student-refusing',
  'adult-yelled',
  'leaving',
  'screens',
  'bullying',
  'homesick',
  'insulted',
  'exam-fear',
  'on-show',
  'wont-move',
  'hurtful-remark',
]);

/** What an adult’s outburst leaves behind: "i yelled at him, hes crying now". */
const LEFT_CRYING =
  / (?:crying|sobbing|in tears|hiding|shaking|wont look at me|wont come|scared of me|flinched)(?: \.| now|$)/;
/** "Until she’s asleep", "once he is calm": that is not over yet, it is waited for. */
const NOT_YET =
  / (?:until|till|once|when|if|unless|before) (?:hes|shes|theyre|its|he is|she is|they are|it is) (?:[^ .]+ )?/g;
const EVERY_SINGLE = / every \. single /;
/** “Every time I get close” is part of what goes on, and no habit. */
const WITHIN_THE_MOMENT =
  / every time (?:i|we) (?:get|come|go|walk|move|step|look|reach|try to (?:get|come|touch|pick|move|help|hold|lift)|open my mouth|speak|touch) (?:(?:close|near|closer|over|towards|up|at|for|to|in|him|her|them|away|past|it)(?= ))?/g;

/** Reads when it is, by what the words say of time and by whose act it is; null when they do not tell, and `now` is meant. */
export function readPhase(text: Folded, signs: readonly SignId[]): Phase | null {
  const over = OVER.test(text.replaceAll(NOT_YET, ' '));
  if (signs[0] === 'asks-meaning') return 'planning';
  const owned = signs.some((sign) => OWNED.has(sign));
  const child = signs.some((sign) => HOT.has(sign) || sign === 'crying');
  if (owned) {
    if (HABIT.test(text) && !LATER_ON.test(text) && !IMMEDIATE.test(text)) return 'planning';
    if (OVER.test(text) || LEFT_CRYING.test(text)) return 'just-after';
    if (LATER_ON.test(text)) return 'repair';
    if (WISHES_TO_STOP.test(text) && !IMMEDIATE.test(text)) return 'planning';
    return child && HAPPENING.test(text) ? 'now' : 'repair';
  }
  if (over && !ASKS_AHEAD.test(text)) return 'just-after';
  const habits = text.replaceAll(WITHIN_THE_MOMENT, ' ');
  if ((PATTERN.test(habits) || HABIT_OR_QUESTION.test(habits) || EVERY_SINGLE.test(text)) && !IMMEDIATE.test(text))
    return signs.length > 0 && signs.every((sign) => ABOUT_THE_ADULT.has(sign)) ? 'repair' : 'planning';
  if (HAPPENING.test(text)) return 'now';
  if (signs[0] && isOfTheDay(signs[0]) && DOES.test(text)) return 'planning';
  if (signs.length > 0 && signs.every((sign) => ABOUT_THE_ADULT.has(sign))) return 'repair';
  return null;
}

/** Reads how much of a storm it is. */
export function readIntensity(raw: string, signs: readonly SignId[], phase: Phase): Intensity {
  if (phase === 'planning' || phase === 'repair') return 'low';
  const letters = raw.replaceAll(/[^\p{L}]/gu, '');
  const shouted = letters.length > 12 && letters.replaceAll(/[^\p{Lu}]/gu, '').length / letters.length > 0.7;
  if (phase === 'just-after') return 'medium';
  if (shouted || /!{2,}/.test(raw) || signs.some((sign) => HOT.has(sign))) return 'high';
  return signs.some((sign) => WARM.has(sign)) ? 'medium' : 'low';
}
