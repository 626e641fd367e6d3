import type { Place } from './choices.ts';
import { PartHeading, Sentences } from './steps.tsx';

const FIRST_WORDS: Readonly<Record<Place, { cue: string; how: string }>> = {
  home: { cue: 'Drop your shoulders. Breathe out, slowly.', how: 'Or say nothing, and stay near.' },
  class: { cue: 'Feet still. Drop your shoulders.', how: 'Quietly, for one child. Or say nothing, and stay near.' },
};

/** What holds of any moment: there before anything is asked, and where nothing could be answered. */
export function FirstWords({ place }: { readonly place: Place }) {
  const { cue, how } = FIRST_WORDS[place];
  return (
    <section class="hold" aria-label="First">
      <PartHeading part="P" />
      <p class="cue">
        <Sentences text={cue} />
      </p>
      <PartHeading part="A" aside="you might say" />
      <p class="line">
        <Sentences text="“I’m here with you.”" />
      </p>
      <p class="how">{how}</p>
    </section>
  );
}
