import { HELP_LINES } from '../safety/index.ts';
import { reaches } from './reach.ts';

/** The registry's own line for a reader whose country is not known. */
const ANYWHERE = HELP_LINES.filter(({ region, needs }) => region === 'ZZ' && needs.includes('emergency'));

/** A strip that holds on every page that has nothing better to offer: no country, no question, no lookup. */
export function EmergencyNumbers() {
  return (
    <section class="card" aria-labelledby="in-danger">
      <h2 id="in-danger">Someone in danger now? Call your emergency number.</h2>
      <p class="calls">
        {ANYWHERE.flatMap(reaches).map(({ href, label, where }) => (
          <a href={href ?? undefined}>
            {label} <small>{where}</small>
          </a>
        ))}
      </p>
    </section>
  );
}
