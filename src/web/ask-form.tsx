import { LIMITS } from '../question.ts';
import { Carried } from './carried.tsx';
import { type Context, DETAILS, type Place } from './choices.ts';
import { MicIcon } from './icons.tsx';

interface AskFormProps {
  readonly label: string;
  readonly place: Place;
  readonly turns?: readonly string[];
  readonly context?: Context;
  /** Offers the details; without them, the chosen ones travel unseen. */
  readonly details?: boolean;
  readonly placeholder?: string;
  /** Text typed before, put back. */
  readonly kept?: string;
  /** Stays in the thumb's reach; never where it could cover a number to call. */
  readonly sticky?: boolean;
  /** The host that what is typed is sent to. */
  readonly outside?: string | null | undefined;
  /** Sent before the page’s own words, and shown after them: `Layout` has the slot for it. */
  readonly early?: boolean;
}

/** The form in which the reader's own words are asked. */
export function AskForm(props: AskFormProps) {
  const { label, place, turns = [], context = {}, details = false, placeholder, kept, outside, sticky = true } = props;
  return (
    <form
      class={sticky ? 'ask ask-sticky' : 'ask'}
      id="ask"
      method="post"
      action="/ask"
      aria-label="Ask"
      slot={props.early ? 'last' : undefined}
    >
      <Carried turns={turns} place={place} context={details ? undefined : context} />
      <div class="ask-top">
        <label for="message">{label}</label>
        {details && (
          <details>
            <summary>Add a detail</summary>
            <DetailFields chosen={context} />
          </details>
        )}
      </div>
      <div class="ask-row">
        <div class="field">
          <textarea
            id="message"
            name="message"
            rows={1}
            maxlength={LIMITS.messageLength}
            required
            autocapitalize="sentences"
            dir="auto"
            placeholder={placeholder}
            aria-describedby={outside ? 'sent-to' : undefined}
          >
            {kept}
          </textarea>
          <button type="button" class="mic" data-do="voice" aria-label="Speak instead of typing" aria-pressed="false">
            <MicIcon />
          </button>
        </div>
        <button type="submit">Ask</button>
      </div>
      {outside && (
        <p class="sent-to" id="sent-to">
          What you type is sent to {outside} to be answered. Nothing is kept here.
        </p>
      )}
    </form>
  );
}

/** Selects for all that a reader may add; each may be left out. */
export function DetailFields({ chosen }: { readonly chosen: Context }) {
  return (
    <div class="details">
      {DETAILS.map(({ name, label, choices }) => (
        <div>
          <label for={`detail-${name}`}>{label}</label>
          <select id={`detail-${name}`} name={name}>
            <option value="">Not said</option>
            {choices.map((choice) => (
              <option value={choice.value} selected={`${chosen[name]}` === choice.value}>
                {choice.label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </div>
  );
}
