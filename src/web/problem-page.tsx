import { AskForm } from './ask-form.tsx';
import { type Context, DETAILS, type Place } from './choices.ts';
import { EmergencyNumbers } from './emergency-numbers.tsx';
import { FirstWords } from './first-words.tsx';
import { homeOf, Layout } from './layout.tsx';

interface ProblemPageProps {
  readonly status: number;
  readonly title: string;
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
  /** What was typed, put back so that nothing is lost. */
  readonly kept?: string;
  /** The earlier turns of the conversation and the chosen details, which travel on. */
  readonly turns?: readonly string[];
  readonly context?: Context;
  readonly place: Place;
  readonly outside?: string | null | undefined;
}

/** Something went wrong: what still holds, what happened, and the way on. */
export function ProblemPage(props: ProblemPageProps) {
  const { status, title, detail, errors = [], kept, turns, context, place, outside } = props;
  const overloaded = status === 429 || status >= 500;
  return (
    <Layout
      title={`${title}: right here`}
      place={place}
      ask={
        <AskForm
          label={kept ? 'Your words, still here' : 'In your own words'}
          place={place}
          kept={kept}
          turns={turns}
          context={context}
          sticky={false}
          outside={outside}
        />
      }
    >
      <h1 class={overloaded ? 'unseen' : undefined}>{title}</h1>
      {overloaded && (
        <>
          <FirstWords place={place} />
          <p class="note">The rest isn’t coming through. What’s above still holds.</p>
        </>
      )}
      <p class="do">{detail}</p>
      {errors.length > 0 && (
        <ul class="errors">
          {errors.map(({ path, message }) => (
            <li>
              {fieldName(path)}
              {/^(?:is|holds) /.test(message) ? ' ' : ': '}
              {message}
            </li>
          ))}
        </ul>
      )}
      {overloaded && <EmergencyNumbers />}
      {!overloaded && (
        <p class="links">
          <a href={homeOf(place)}>Words for right now</a>
        </p>
      )}
    </Layout>
  );
}

function fieldName(path: string): string {
  if (path === 'message' || path.startsWith('messages')) return 'What you wrote';
  const detail = DETAILS.find(({ name }) => name === path);
  return detail?.label ?? path;
}
