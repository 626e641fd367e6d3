import type { Role } from '../question.ts';
import { agesIn, areTooYoungToWish } from './age.ts';
import { GROWN_UP, HURTS_ME, MY_PARENTS, OWN_AGE, UNSAFE_NOW } from './child-user.ts';
import { type Heads, hear, isHeldBack, raised, type Sounds, soundsOf, together } from './ear/index.ts';
import { ANGER, CORRECTION, GUARD_IDS, GUARDS, SADNESS } from './look-alikes.ts';
import { indexPatterns, type Span } from './matching.ts';
import { isDenied } from './negation.ts';
import { type Read, read } from './normalise.ts';
import { GRAVE_WORDS, ORDINARY } from './ordinary.ts';
import type { Rule } from './rule.ts';
import { IN_SIGHT, INJECTION, OFF_TOPIC } from './signals/aside.ts';
import { RULES } from './signals/index.ts';
import { spellingOf } from './spelling.ts';
import { BENIGN, precedence, type Reading, TIER_RANK } from './verdict.ts';
import { doerOf, reported, whoseWish } from './who.ts';

/** How near, in words, a word that cancels a match must stand to it, and a word that a match needs. */
const CANCELS_WITHIN = 3;
const NEEDED_WITHIN = 30;
/** “He is not suicidal”, “no, she hasn’t taken anything”. */
const FEW_THAT_DENY = 5;
/** Where a small child shouts of dying in anger, the ear must be this sure, in log-odds, that there is more to it. */
const SURE_BESIDE_ANGER = 2;

const INDEX = indexPatterns({
  ...Object.fromEntries(RULES.map((rule) => [rule.id, rule.any])),
  ...Object.fromEntries(RULES.map((rule) => [`${rule.id} not`, rule.not ?? ''])),
  ...Object.fromEntries(RULES.map((rule) => [`${rule.id} with`, rule.with ?? ''])),
  ...Object.fromEntries(GUARD_IDS.map((id) => [`unless ${id}`, GUARDS[id].words])),
  anger: ANGER,
  sadness: SADNESS,
  misread: CORRECTION.misread,
  harmless: CORRECTION.harmless,
  'own age': OWN_AGE,
  'my parents': MY_PARENTS,
  'grown up': GROWN_UP,
  'hurts me': HURTS_ME,
  'unsafe now': UNSAFE_NOW,
  injection: INJECTION,
  'off topic': OFF_TOPIC,
  'in sight': IN_SIGHT,
});
const SPELLING = spellingOf(INDEX, GRAVE_WORDS, ORDINARY);

/** What one turn says, and what of it bears on the turns before. */
export interface TurnReading extends Reading {
  /** The turn says that an earlier one was misread. */
  readonly corrects: boolean;
  /** For the ear, which may hear more in several turns than in each. */
  readonly sounds: readonly Sounds[];
}

interface Turn {
  readonly text: Read;
  readonly found: (group: string) => readonly Span[];
  readonly ages: readonly number[];
  readonly youngAsker: boolean;
}

/** What the asker said of themselves beside their words. */
export interface Known {
  readonly role?: Role | undefined;
  readonly childAge?: number | undefined;
}

/** A turn in plain words, as rules and ear read it. */
export const readText = (message: string): Read => read(message, SPELLING);

/** What the ear hears in a turn. */
export function soundsIn(message: string): readonly Sounds[] {
  const text = readText(message);
  return soundsOf(text, INDEX.findAll(text));
}

/**
 * Reads one turn. Takes time linear in its length.
 *
 * @param heads - the ear’s; null to read by the rules alone
 */
export function readTurn(message: string, { role, childAge }: Known, heads: Heads | null): TurnReading {
  const text = readText(message);
  const matches = INDEX.findAll(text);
  const found = (group: string) => matches.get(group) ?? [];
  const has = (group: string) => found(group).length > 0;
  const ownAge = found('own age').some(
    (span) => reported(text, span.start) === null && text.quoted[span.start] !== true,
  );
  const youngAsker = ownAge || (role === undefined && has('my parents') && !has('grown up'));
  const turn: Turn = { text, found, ages: childAge === undefined ? agesIn(text) : [childAge], youngAsker };
  const corrects = has('misread') && has('harmless');
  const sounds = soundsWith(childAge, soundsOf(text, matches));
  const heard = heads && hear(sounds, heads);
  let best: Reading = BENIGN;
  let denied = false;
  let isAnger = false;
  for (const rule of RULES) {
    if (TIER_RANK[rule.tier] < TIER_RANK[best.tier]) continue;
    for (const span of found(rule.id)) {
      if (isDenied(text, span)) {
        denied = true;
        continue;
      }
      if (isHeldBack(rule, text.words.length, heard) || !stands(rule, span, turn)) continue;
      const reading = readingOf(rule, span, turn);
      if (reading.tier === 'none') isAnger = true;
      else if (isBefore(reading, best)) best = reading;
      break;
    }
  }
  // One word or two tell of nothing that a rule would not know, and a few that deny it tell of nothing else.
  const isTold = text.words.length > (denied ? FEW_THAT_DENY : 2);
  const isHeard = !isAnger || (heard !== null && heard.danger > SURE_BESIDE_ANGER);
  if (!corrects && isTold && isHeard) best = raised(best, heard, turn.ages);
  best = forYoungAsker(best, turn);
  if (best.tier === 'none') best = { ...aside(turn), negated: denied };
  return { ...best, corrects, sounds };
}

/** An age set beside the words is heard as if it stood among them. */
function soundsWith(childAge: number | undefined, sounds: readonly Sounds[]): readonly Sounds[] {
  if (childAge === undefined) return sounds;
  const age = soundsOf(readText(`${childAge} yo`));
  return sounds.map((each) => together([each, ...age]));
}

function isBefore(a: Reading, b: Reading): boolean {
  const rank = TIER_RANK[a.tier] - TIER_RANK[b.tier];
  return rank > 0 || (rank === 0 && precedence(a.category) < precedence(b.category));
}

/** Whether nothing around a match makes it harmless, and all that it needs is there. */
function stands(rule: Rule, span: Span, turn: Turn): boolean {
  const { text, found, ages } = turn;
  if (rule.ages !== undefined) {
    const fits = (age: number) => rule.ages?.some(([from, to]) => age >= from && age < to) ?? true;
    if (ages.length === 0 ? rule.knownAge === true : !ages.some(fits)) return false;
  }
  if (found(`${rule.id} not`).some((other) => near(text, other, span, CANCELS_WITHIN))) return false;
  if (rule.unless?.some((id) => GUARD_HOLDS[GUARDS[id].where](found(`unless ${id}`), span, text, GUARDS[id].within)))
    return false;
  if (rule.by !== undefined) {
    const doer = doerOf(text, span);
    if (rule.by === 'asker' ? doer === 'child' : doer !== 'adult') return false;
  }
  if (rule.with === undefined) return true;
  return found(`${rule.id} with`).some(
    (other) =>
      other.start < span.end + NEEDED_WITHIN && other.end > span.start - NEEDED_WITHIN && !isDenied(text, other),
  );
}

/** Whether two matches stand in one sentence with at most `most` words between them. */
function near(text: Read, a: Span, b: Span, most: number): boolean {
  return a.start - b.end <= most && b.start - a.end <= most && text.from[a.start] === text.from[b.start];
}

type GuardCheck = (spans: readonly Span[], match: Span, text: Read, within: number) => boolean;

const GUARD_HOLDS: Readonly<Record<'before' | 'around' | 'past' | 'turn', GuardCheck>> = {
  turn: (spans) => spans.length > 0,
  around: (spans, match, text, within) => spans.some((span) => near(text, span, match, within)),
  before: (spans, match, text, within) =>
    spans.some(
      (span) =>
        span.start <= match.start &&
        match.start - span.end <= within &&
        text.from[span.start] === text.from[match.start],
    ),
  past: (spans, match, text, within) =>
    !isPresent(text, match) && spans.some((span) => wasPast(text, span, match, within)),
};

const PRESENT =
  /^(?:now|today|tonight|currently|again|another|still|help|minutes?|isnt|cant|wont|doesnt|dont|arent|hes|shes|im|is|are|keeps|theyre|just|having|turning|going|coming)$/;

function isPresent(text: Read, match: Span): boolean {
  for (let i = match.start; i < Math.min(match.end + 2, text.to[match.start] ?? 0); i++) {
    if (i >= match.end && text.apart[i] === true) return false;
    if (PRESENT.test(text.words[i] ?? '')) return true;
  }
  return false;
}

/** Long ago in the same sentence, or in the one before where the match is told as part of it. */
function wasPast(text: Read, span: Span, match: Span, within: number): boolean {
  if (near(text, span, match, within)) return true;
  return text.to[span.start] === text.from[match.start] && match.start - span.end <= within;
}

function readingOf(rule: Rule, span: Span, turn: Turn): Reading {
  const { category, tier } = rule;
  if (category === 'suicide') return wishReading(tier, span, turn);
  const young = turn.ages.length === 0 || turn.ages.some((age) => age < 8);
  const isMedical = category === 'medical_emergency' && tier === 'emergency';
  if (isMedical && ((rule.id === 'swallowed' && !young) || tookThemselves(span, turn)))
    return wishReading(tier, span, turn);
  return {
    tier,
    category,
    subject: rule.subject ?? 'child',
    actor: rule.actor === 'asker' && doerOf(turn.text, span) === 'adult' ? 'other' : (rule.actor ?? null),
    when: rule.when ?? 'now',
    negated: false,
  };
}

/** “I took all my pills”: whatever the age of the children who were told of beside it. */
const tookThemselves = (span: Span, { text }: Turn): boolean =>
  TAKES.test(text.words[span.start] ?? '') && doerOf(text, span) === 'asker' && whoseWish(text, span) === 'asker';
const TAKES = /^(?:took|taken|take|taking|swallowed|swallowing|downed|drank|drunk|popped|necked)$/;

function wishReading(tier: Rule['tier'], span: Span, { text, found, ages }: Turn): Reading {
  const whose = whoseWish(text, span);
  const past = GUARD_HOLDS.past(found('unless past'), span, text, GUARDS.past.within);
  const when = past ? 'past' : 'now';
  if (whose === 'asker' && past) return BENIGN;
  if (whose === 'asker')
    return { tier, category: 'caregiver_suicide', subject: 'adult', actor: 'asker', when, negated: false };
  if (whose === 'adult')
    return { tier, category: 'caregiver_suicide', subject: 'adult', actor: 'other', when, negated: false };
  if (tier === 'emergency' && areTooYoungToWish(ages))
    return { tier, category: 'medical_emergency', subject: 'child', actor: null, when, negated: false };
  const young = ages.length > 0 && ages.every((age) => age < 7);
  if (young && tier === 'urgent' && found('anger').length > 0 && found('sadness').length === 0) return BENIGN;
  return { tier, category: 'child_suicide_self_harm', subject: 'child', actor: 'child', when, negated: false };
}

const KEEPS_ITS_CATEGORY: ReadonlySet<string> = new Set([
  'medical_emergency',
  'child_immediate_danger',
  'weapon_violence',
  'runaway_missing',
]);

/** What a young asker needs: the card for them, whatever the matter. */
function forYoungAsker(best: Reading, { found, youngAsker }: Turn): Reading {
  if (!youngAsker) return best;
  const child = { category: 'child_user', subject: 'child', when: 'now', negated: false } as const;
  if (best.tier === 'emergency' && KEEPS_ITS_CATEGORY.has(best.category)) return best;
  const own = best.category === 'caregiver_suicide' || best.category === 'child_suicide_self_harm';
  if (own && (best.tier === 'urgent' || best.tier === 'emergency'))
    return { ...child, tier: best.tier, actor: 'asker' };
  const hurt = found('hurts me').length > 0;
  if (hurt && (found('unsafe now').length > 0 || best.tier === 'emergency'))
    return { ...child, tier: 'emergency', actor: 'other' };
  if (best.tier === 'emergency' || best.tier === 'urgent')
    return { ...child, tier: best.tier, actor: best.actor ?? 'other' };
  return { ...child, tier: hurt ? 'urgent' : 'boundary', actor: hurt ? 'other' : null };
}

/** Neither danger nor boundary: a parenting question, or something else altogether. */
function aside({ found }: Turn): Reading {
  if (found('injection').length > 0) return { ...BENIGN, category: 'prompt_injection' };
  const off = found('off topic');
  const inSight = found('in sight').some(
    ({ start, end }) => !off.some((each) => each.start <= start && end <= each.end),
  );
  if (off.length > 0 && !inSight) return { ...BENIGN, category: 'off_topic' };
  return BENIGN;
}
