import type { Role, Setting } from '../question.ts';
import type { Place } from './choices.ts';

/** A moment so common that its answer needs no typing. */
export interface Starter {
  readonly place: Place;
  readonly slug: string;
  /** What the link says. */
  readonly label: string;
  /** What is asked in the reader's stead. */
  readonly question: string;
  readonly role: Role;
  readonly setting: Setting;
}

type Row = readonly [slug: string, label: string, question: string];

const AT_HOME: readonly Row[] = [
  ['screaming', 'Screaming, can’t settle', 'My child is on the floor screaming and nothing I say helps.'],
  ['hitting', 'Hitting, biting, throwing', 'My child is hitting and throwing things right now.'],
  ['leaving', 'Won’t go, won’t stop', 'It is time to go, and my child won’t stop playing and won’t leave.'],
  ['crying', 'Crying, can’t say why', 'My child is crying and can’t say why.'],
  ['i-shouted', 'I shouted, and now…', 'I shouted at my child a moment ago, and now we both feel awful.'],
];

const IN_CLASS: readonly Row[] = [
  [
    'throwing',
    'Throwing, hitting, pushing',
    'A student is throwing things and pushing others, and everyone is watching.',
  ],
  ['shouting', 'Shouting, can’t settle', 'A student is shouting and can’t settle, and everyone is watching.'],
  ['refusing', 'Won’t start, won’t move', 'A student won’t start the work and won’t move.'],
  ['crying', 'Crying, or gone silent', 'A student is crying at their desk and won’t say why.'],
  ['i-snapped', 'I snapped, and now…', 'I snapped and shouted at my class a moment ago.'],
];

/** Five starters a place, in the order in which the page lists them. */
export const STARTERS: readonly Starter[] = [
  ...AT_HOME.map(
    ([slug, label, question]): Starter => ({
      place: 'home',
      slug,
      label,
      question,
      role: 'parent',
      setting: 'home',
    }),
  ),
  ...IN_CLASS.map(
    ([slug, label, question]): Starter => ({
      place: 'class',
      slug,
      label,
      question,
      role: 'educator',
      setting: 'classroom',
    }),
  ),
];

/** The starter behind `/s/:place/:starter`, if there is one. */
export function findStarter(place: string, slug: string): Starter | undefined {
  return STARTERS.find((starter) => starter.place === place && starter.slug === slug);
}
