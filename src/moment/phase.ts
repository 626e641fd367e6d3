import type { Intensity } from '../answer.ts';
import { compilePhrases, type Folded } from '../phrases.ts';
import type { Phase } from '../question.ts';
import type { SignId } from './signs/index.ts';

const HAPPENING = compilePhrases([
  'right now',
  'now',
  'just|literally threw|hit|bit|kicked|swept|screamed|told|said|ran|slammed|smashed|flipped|snatched|threw|broke|called|spat',
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
  'how do|can|should|would|to i|we|you ... stop|prevent|handle|deal|help|teach|make|get|talk|prepare|change|avoid|respond|build|support|set|encourage|tell|explain|do',
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
  'what do i say|do now',
  'say right now',
  'at this moment',
  'still',
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

/** Reads when it is, by what the words say of time and by whose act it is; null when they do not tell, and `now` is meant. */
export function readPhase(text: Folded, signs: readonly SignId[]): Phase | null {
  const owned = signs.some((sign) => OWNED.has(sign));
  const child = signs.some((sign) => HOT.has(sign) || sign === 'crying');
  if (owned) {
    if (HABIT.test(text) && !LATER_ON.test(text) && !IMMEDIATE.test(text)) return 'planning';
    if (OVER.test(text) || LEFT_CRYING.test(text)) return 'just-after';
    if (LATER_ON.test(text)) return 'repair';
    return child && HAPPENING.test(text) ? 'now' : 'repair';
  }
  if (OVER.test(text)) return 'just-after';
  if (PATTERN.test(text) && !IMMEDIATE.test(text))
    return signs.length > 0 && signs.every((sign) => ABOUT_THE_ADULT.has(sign)) ? 'repair' : 'planning';
  if (HAPPENING.test(text)) return 'now';
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
