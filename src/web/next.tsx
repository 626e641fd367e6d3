import type { Step } from '../answer.ts';
import { Carried } from './carried.tsx';
import type { Context, Place } from './choices.ts';
import { inLanguage } from './language.tsx';

interface NextProps {
  readonly followUps: readonly string[];
  /** That of the taps, where it is not the page’s. */
  readonly lang: string | undefined;
  readonly turns: readonly string[];
  readonly context: Context;
  readonly place: Place;
}

/** What may happen next, each one tap: a tap is the next question. */
export function Next({ followUps, lang, turns, context, place }: NextProps) {
  if (followUps.length === 0) return null;
  return (
    <form class="next" method="post" action="/ask" aria-label="What’s happening now">
      <Carried turns={turns} place={place} context={context} />
      {followUps.map((followUp) => (
        <button type="submit" name="message" value={followUp} {...inLanguage(lang)}>
          {followUp}
        </button>
      ))}
    </form>
  );
}

/** What may be done with an answer, where a script runs. */
export function Keep({ steps }: { readonly steps: readonly Step[] }) {
  return (
    <div class="keep scripted">
      {steps.length > 0 && (
        <>
          <button type="button" data-do="print">
            Print a fridge card
          </button>
          <button type="button" data-do="send">
            Send to someone
          </button>
        </>
      )}
      <button type="button" data-do="clear" hidden>
        Clear it from this tab
      </button>
    </div>
  );
}
