import type { Moment } from '../answer.ts';
import { DetailFields } from './ask-form.tsx';
import { Carried } from './carried.tsx';
import { type Context, type Place, understood } from './choices.ts';
import { TYPED } from './language.tsx';
import { cut } from './wording.ts';

/** How much of a question is shown before it is opened: two lines on a phone. */
const GLANCE = 84;

interface AskedProps {
  readonly asked: readonly string[];
  readonly moment: Moment;
  readonly context: Context;
  readonly place: Place;
}

/**
 * What was asked and what was understood, in one fold with the means to correct it.
 * In class the words stay off the screen: somebody may be reading along.
 */
export function Asked({ asked, moment, context, place }: AskedProps) {
  const last = asked.at(-1);
  const read = understood(moment);
  if (last === undefined) {
    return (
      <p class="asked">
        {read} <a href="#detail-childAge">Change</a>
      </p>
    );
  }
  const shown = place === 'class' ? [] : asked;
  return (
    <details class="asked">
      <summary>
        {shown.length > 0 && (
          <span class="asked-words">
            <span class="unseen">You asked: </span>
            <span {...TYPED}>{cut(last, GLANCE)}</span>
          </span>
        )}
        <span>
          {read} <u>Change</u>
        </span>
      </summary>
      <form method="post" action="/ask" aria-label="Change what was understood">
        <Words turns={shown} />
        <Carried turns={asked.slice(0, -1)} place={place} />
        <input type="hidden" name="message" value={last} />
        <DetailFields chosen={{ ...readContext(moment), ...context }} />
        <button type="submit">Ask again with this</button>
      </form>
    </details>
  );
}

/** What was understood, so that correcting one thing keeps the rest. */
function readContext({ childAge, phase, role, setting }: Moment): Context {
  return {
    childAge: childAge === null ? undefined : Math.floor(childAge),
    phase,
    role: role ?? undefined,
    setting: setting ?? undefined,
  };
}

function Words({ turns }: { readonly turns: readonly string[] }) {
  const last = turns.at(-1);
  const earlier = turns.slice(0, -1);
  return (
    <>
      {last !== undefined && last.length > GLANCE && <p {...TYPED}>{last}</p>}
      {earlier.length > 0 && (
        <>
          <p>Before that:</p>
          <ol>
            {earlier.map((turn) => (
              <li {...TYPED}>{turn}</li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
