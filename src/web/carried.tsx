import type { Context, Place } from './choices.ts';

interface CarriedProps {
  /** What the reader said before, oldest first. */
  readonly turns: readonly string[];
  readonly place: Place;
  readonly context?: Context;
}

/** What a form takes along to the next page, since nothing is kept on the server. */
export function Carried({ turns, place, context = {} }: CarriedProps) {
  return (
    <>
      {turns.map((turn) => (
        <input type="hidden" name="turn" value={turn} />
      ))}
      <input type="hidden" name="place" value={place} />
      {Object.entries(lasting(context)).map(([name, value]) => (
        <input type="hidden" name={name} value={`${value}`} />
      ))}
    </>
  );
}

/**
 * What stays true of the next question. "Right now" and "just after" pass, and an explicit phase
 * would win over the reader's next words ("calmer now"), so these two are left behind.
 */
function lasting(context: Context): Context {
  const { phase, ...rest } = context;
  const kept = phase === 'repair' || phase === 'planning' ? { ...rest, phase } : rest;
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}
