import type { Card, Tier } from '../answer.ts';
import { SafetyCard } from './card.tsx';
import { CountryForm } from './country-form.tsx';
import { EmergencyNumbers } from './emergency-numbers.tsx';
import { Chevron } from './icons.tsx';
import { Layout } from './layout.tsx';
import { LeavePage } from './leave-page.tsx';
import { Standing } from './support.tsx';

interface UrgentListPageProps {
  readonly pages: readonly { readonly slug: string; readonly title: string; readonly tier: Tier }[];
}

/** Every kind of urgent help, behind the link that stands on each page. */
export function UrgentListPage({ pages }: UrgentListPageProps) {
  const groups = [
    { heading: 'A life may be at risk', pages: pages.filter(({ tier }) => tier === 'emergency') },
    { heading: 'Serious, and not this minute', pages: pages.filter(({ tier }) => tier !== 'emergency') },
  ];
  return (
    <Layout title="Urgent help: right here">
      <h1>Urgent help</h1>
      <EmergencyNumbers />
      {groups
        .filter((group) => group.pages.length > 0)
        .map((group) => (
          <section class="group">
            <h2>{group.heading}</h2>
            <ul class="rows">
              {group.pages.map(({ slug, title }) => (
                <li>
                  <a href={`/urgent/${slug}`}>
                    {title} <Chevron />
                  </a>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </Layout>
  );
}

interface UrgentPageProps {
  readonly slug: string;
  readonly title: string;
  readonly tier: 'urgent' | 'emergency';
  readonly card: Card;
  readonly region: string | null;
  readonly regions: readonly { readonly code: string; readonly name: string }[];
  /** ISO date. */
  readonly numbersCheckedOn: string;
}

/** One kind of urgent help: its card, with the numbers of the reader's country. */
export function UrgentPage({ slug, title, tier, card, region, regions, numbersCheckedOn }: UrgentPageProps) {
  const unsafeHome = slug === 'domestic_violence';
  return (
    <Layout title={unsafeHome ? 'Right here' : `${title}: right here`} above={unsafeHome && <LeavePage />}>
      <SafetyCard card={card} tier={tier} />
      <CountryForm method="get" action={`/urgent/${slug}`} region={region} regions={regions} />
      <Standing numbersCheckedOn={numbersCheckedOn} />
      <p class="links">
        <a href="/urgent">Other urgent help</a>
        <a href="/">What do I say right now?</a>
      </p>
    </Layout>
  );
}
