import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Answer, AnswerEvent, Card, Step } from '../answer.ts';
import { AnswerFrame, Closing, Hold, Proof } from './answer-page.tsx';
import type { AnswerPageProps } from './answer-props.ts';
import { SafetyCard } from './card.tsx';
import { LeavePage } from './leave-page.tsx';
import { Keep, Next } from './next.tsx';
import { StepSection } from './steps.tsx';
import { BelowCard, isUnsafeHome, WhereYouAre } from './support.tsx';

interface PiecesProps extends Pick<AnswerPageProps, 'asked' | 'context' | 'place' | 'outside' | 'numbersCheckedOn'> {
  /** What is there at once: the moment, P and A. */
  readonly first: readonly AnswerEvent[];
  /** The rest, as it is ready. */
  readonly later: AsyncIterable<readonly AnswerEvent[]>;
  readonly passagesOf: (answer: Answer) => AnswerPageProps['passages'];
}

/** Where the page around an answer is cut open; no text on it can say this. */
const CUT = '<!--cut-->';

const html = (child: Child) => String(child);

/**
 * An answer’s page in the order of the document, piece by piece: first all that a reader needs to begin with, then each
 * step as it is ready. Nothing sent is replaced, and no script is needed. Out of the page’s order comes only the form,
 * which is live from the start.
 */
export async function* answerPieces({
  first,
  later,
  passagesOf,
  ...page
}: PiecesProps): AsyncGenerator<string, undefined> {
  const begun = first.find((event) => event.type === 'moment');
  if (!begun) return undefined;
  const { moment, safety } = begun;
  const held: readonly Step[] = first.flatMap((event) => (event.type === 'step' ? [event.step] : []));
  const cut = raw(CUT);
  const [open, afterRest, afterNext, close] = html(
    <AnswerFrame
      {...page}
      askFirst
      moment={moment}
      guidance={
        <>
          <Hold steps={held} moment={moment} place={page.place} boundary={safety.tier === 'boundary'} />
          <div class="rest">{cut}</div>
        </>
      }
      next={cut}
      proof={cut}
    />,
  ).split(CUT);

  const pieceOf = (event: AnswerEvent): string => {
    if (event.type === 'step') return html(<StepSection step={event.step} />) + (event.step.part === 'R' ? wait : '');
    if (event.type !== 'answer') return '';
    const { answer } = event;
    const passages = passagesOf(answer);
    if (answer.safety.card)
      return [
        html(<Raised {...page} answer={answer} card={answer.safety.card} />),
        afterRest,
        html(<BelowCard {...page} answer={answer} passages={passages} />),
        afterNext,
        close,
      ].join('');
    return [
      html(<Closing skip={answer.skip} note={answer.note} lang={answer.lang} />),
      afterRest,
      html(
        <Next
          followUps={answer.followUps}
          lang={answer.lang?.followUps}
          turns={page.asked}
          context={page.context}
          place={page.place}
        />,
      ),
      html(<Keep steps={answer.steps} />),
      afterNext,
      html(<Proof answer={answer} passages={passages} />),
      close,
    ].join('');
  };
  const wait = html(<Wait />);
  yield open + wait;
  for await (const events of later) yield events.map(pieceOf).join('');
  return undefined;
}

interface RaisedProps extends Pick<AnswerPageProps, 'asked' | 'context' | 'place'> {
  readonly answer: Answer;
  readonly card: Card;
}

/** Danger that was heard only now. The card goes out where the document stands, and the style puts it first. */
function Raised(props: RaisedProps) {
  const { answer, card } = props;
  const tier = answer.safety.tier === 'emergency' ? 'emergency' : 'urgent';
  return (
    <div class={`raised ${tier}`}>
      {isUnsafeHome(answer) && <LeavePage />}
      <SafetyCard card={card} tier={tier} />
      <WhereYouAre {...props} />
    </div>
  );
}

/** Stands still while the rest is on its way, and gives way to what follows it: the style shows it only as the last. */
function Wait() {
  return (
    <p class="wait">
      <span class="lamp" />
      Looking in the articles for the rest. What’s above is enough for now.
    </p>
  );
}
