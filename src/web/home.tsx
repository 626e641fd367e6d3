import { AskForm } from './ask-form.tsx';
import type { Place } from './choices.ts';
import { FirstWords } from './first-words.tsx';
import { Chevron } from './icons.tsx';
import { homeOf, Layout } from './layout.tsx';
import { STARTERS } from './starters.ts';

const PLACES: readonly { readonly place: Place; readonly label: string }[] = [
  { place: 'home', label: 'Home' },
  { place: 'class', label: 'Class' },
];

const PLACEHOLDERS: Readonly<Record<Place, string>> = {
  home: 'She’s on the floor and…',
  class: 'He’s under the table and…',
};

/** The first page: already an answer, before anything is asked. */
export function HomePage({ place, outside }: { readonly place: Place; readonly outside?: string | null | undefined }) {
  return (
    <Layout
      title="Right here: what do I say right now?"
      place={place}
      ask={
        <AskForm
          label="Or in your own words"
          place={place}
          details
          context={place === 'class' ? { role: 'educator', setting: 'classroom' } : {}}
          placeholder={PLACEHOLDERS[place]}
          outside={outside}
        />
      }
    >
      <div class="first">
        <h1 class="unseen">What do I say right now?</h1>
        <FirstWords place={place} />
        <div>
          <div class="happening">
            <h2>What’s happening?</h2>
            <nav class="switch" aria-label="Where you are">
              {PLACES.map((each) => (
                <a href={homeOf(each.place)} aria-current={each.place === place ? 'page' : undefined}>
                  {each.label}
                </a>
              ))}
            </nav>
          </div>
          <ul class="rows">
            {STARTERS.filter((starter) => starter.place === place).map(({ slug, label }) => (
              <li>
                <a href={`/s/${place}/${slug}`}>
                  {label} <Chevron />
                </a>
              </li>
            ))}
          </ul>
          <p class="fine">
            {!outside && 'Nothing you type is kept. '}A program answers from <a href="/articles">four articles</a>: it
            is not a clinician, and it is for adults only.
          </p>
        </div>
      </div>
    </Layout>
  );
}
