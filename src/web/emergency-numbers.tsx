/** The numbers of the registry's line for an unknown country. */
const NUMBERS: readonly (readonly [number: string, where: string])[] = [
  ['911', 'US, Canada'],
  ['112', 'EU'],
  ['999', 'UK'],
  ['000', 'Australia'],
];

/** A strip that holds on every page that has nothing better to offer: no data, no lookup. */
export function EmergencyNumbers() {
  return (
    <section class="card" aria-labelledby="in-danger">
      <h2 id="in-danger">Someone in danger now? Call your emergency number.</h2>
      <p class="calls">
        {NUMBERS.map(([number, where]) => (
          <a href={`tel:${number}`}>
            Call {number} <small>{where}</small>
          </a>
        ))}
      </p>
    </section>
  );
}
