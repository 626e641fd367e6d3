import type { Card, Resource, Tier } from '../answer.ts';
import type { Role } from '../question.ts';
import { AI_LINE, type CardSet, type CardText, COUNTRY_LINE, REPORT_LINE } from './card-text.ts';
import { EMERGENCY_CARDS } from './emergency-cards.ts';
import type { HelpLine, Need } from './help-lines.ts';
import { linesFor, rowOf } from './region.ts';
import { CHILD_CARD, URGENT_CARDS } from './urgent-cards.ts';
import type { CategoryId, Verdict } from './verdict.ts';

const MAX_RESOURCES = 3;

/** Harm done to a child, which an educator may have to report. */
const REPORTABLE: ReadonlySet<CategoryId> = new Set([
  'abuse_disclosure',
  'sexual_abuse',
  'shaken_baby',
  'restraint_seclusion',
]);

/** Where a country has no line of this kind, no other line takes its place. */
const NO_SUBSTITUTE: ReadonlySet<Need> = new Set(['emergency', 'poison', 'missing', 'health']);

/** The card of an urgent or emergency verdict, or of a young asker; else null. Fixed text: nothing typed is echoed. */
export function cardFor(verdict: Verdict, role: Role | null): Card | null {
  const set = cardSet(verdict.category, verdict.tier);
  return set === null ? null : render(wording(set, verdict, role), verdict, role);
}

/** Every category with a card, for the static pages. */
export const URGENT_PAGES: readonly {
  readonly slug: CategoryId;
  readonly title: string;
  readonly tier: 'urgent' | 'emergency';
}[] = [
  {
    slug: 'medical_emergency',
    title: 'Not breathing, choking, a seizure, something swallowed',
    tier: 'emergency',
  },
  { slug: 'child_immediate_danger', title: 'Water, height, traffic, fire, a locked car', tier: 'emergency' },
  { slug: 'runaway_missing', title: 'A child is missing', tier: 'emergency' },
  { slug: 'shaken_baby', title: 'A baby was shaken', tier: 'emergency' },
  { slug: 'weapon_violence', title: 'A weapon', tier: 'emergency' },
  { slug: 'child_suicide_self_harm', title: 'A child talks of dying, or hurts themselves', tier: 'urgent' },
  { slug: 'caregiver_suicide', title: 'You don’t want to be alive', tier: 'urgent' },
  { slug: 'caregiver_may_harm_child', title: 'You might hurt a child, or you did', tier: 'urgent' },
  { slug: 'abuse_disclosure', title: 'Someone is hurting a child', tier: 'urgent' },
  { slug: 'sexual_abuse', title: 'Sexual abuse, or blackmail online', tier: 'urgent' },
  { slug: 'domestic_violence', title: 'You’re not safe at home', tier: 'urgent' },
  {
    slug: 'psychosis_postpartum',
    title: 'After a birth: voices, no sleep, strange beliefs',
    tier: 'emergency',
  },
  { slug: 'eating_disorder', title: 'Not eating, or being sick after meals', tier: 'urgent' },
  { slug: 'restraint_seclusion', title: 'A child was held down or shut in', tier: 'urgent' },
  { slug: 'child_user', title: 'You’re a kid and need help', tier: 'urgent' },
];

/**
 * The card of a static page.
 *
 * @throws {RangeError} when the category has no page; {@link URGENT_PAGES} lists those that have
 */
export function cardForPage(slug: CategoryId, region: string | null): Card {
  const page = URGENT_PAGES.find((each) => each.slug === slug);
  if (page === undefined) throw new RangeError(`no urgent page "${slug}"; expected one of URGENT_PAGES`);
  const about = { tier: page.tier, category: slug, region } as const;
  const actor = slug === 'caregiver_suicide' || slug === 'caregiver_may_harm_child' ? 'asker' : null;
  const card = cardFor({ ...about, subject: 'child', actor, when: 'now', negated: false, sticky: false }, null);
  if (card === null) throw new RangeError(`no ${page.tier} card for "${slug}"`);
  return slug === 'medical_emergency' ? { ...card, resources: resourcesFor(['emergency', 'poison'], about) } : card;
}

function cardSet(category: CategoryId, tier: Tier): CardSet | null {
  if (tier === 'emergency') return EMERGENCY_CARDS[category] ?? null;
  if (tier === 'urgent') return URGENT_CARDS[category] ?? null;
  return tier === 'boundary' && category === 'child_user' ? { text: CHILD_CARD } : null;
}

function wording(set: CardSet, verdict: Verdict, role: Role | null): CardText {
  const variant = set.variants?.find((each) => each.for(verdict));
  return { ...set.text, ...variant?.text, ...(role === 'educator' ? set.educator : undefined) };
}

function render(text: CardText, verdict: Verdict, role: Role | null): Card {
  const { tier, category, region } = verdict;
  const number =
    rowOf(region) === 'ZZ' ? 'your local emergency number' : (linesFor(region, 'emergency')[0]?.reach ?? '');
  const message = [
    text.message,
    role === 'educator' && REPORTABLE.has(category) ? REPORT_LINE : '',
    rowOf(region) === 'ZZ' ? COUNTRY_LINE : '',
    tier === 'emergency' ? AI_LINE : '',
  ];
  return {
    title: text.title.replace('{number}', number),
    message: message.filter((sentence) => sentence !== '').join(' '),
    callIf: [...text.callIf],
    resources: resourcesFor(text.needs, verdict),
    action: text.action,
    ask: text.ask,
    say: text.say,
    settle: text.settle,
  };
}

/** One voice line for each need, then a written way beside it while there is room: a caller may be overheard. */
function resourcesFor(
  needs: readonly Need[],
  { tier, region, category }: Pick<Verdict, 'tier' | 'region' | 'category'>,
): Resource[] {
  const forAdults = category !== 'child_user';
  const fits = (line: HelpLine) => line.audience !== (forAdults ? 'children' : 'adults');
  const options = (need: Need) => {
    const lines = linesFor(region, need);
    const fitting = lines.filter(fits);
    return fitting.length > 0 || NO_SUBSTITUTE.has(need) ? fitting : linesFor(region, 'any').filter(fits);
  };
  const emergency = linesFor(region, 'emergency').slice(0, 1);
  const others = needs.filter((need) => need !== 'emergency');
  const voices = others.flatMap((need) =>
    options(need)
      .filter((line) => line.kind !== 'text')
      .slice(0, 1),
  );
  const written = others.flatMap((need) =>
    options(need)
      .filter((line) => line.kind === 'text')
      .slice(0, 1),
  );
  const people = [...new Set([...voices.slice(0, 1), ...written, ...voices.slice(1)])].slice(0, MAX_RESOURCES - 1);
  return (tier === 'emergency' ? [...emergency, ...people] : [...people, ...emergency]).map(toResource);
}

function toResource(line: HelpLine): Resource {
  const { name, reach, kind, audience, url } = line;
  return { name, reach, kind, audience, region: line.region, url };
}
