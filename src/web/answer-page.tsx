import type { Child } from 'hono/jsx';
import type { Answer, Moment, Step } from '../answer.ts';
import type { Phase } from '../question.ts';
import type { AnswerPageProps } from './answer-props.ts';
import { AskForm } from './ask-form.tsx';
import { Asked } from './asked.tsx';
import type { Place } from './choices.ts';
import { Why } from './citation.tsx';
import { BreathIcon, SpeakerIcon } from './icons.tsx';
import { NoteWords, wordsIn } from './language.tsx';
import { Layout } from './layout.tsx';
import { Keep, Next } from './next.tsx';
import { StepSection } from './steps.tsx';
import { SupportPage } from './support.tsx';

const TITLES: Readonly<Record<Phase, string>> = {
  now: 'For right now',
  'just-after': 'For just after',
  repair: 'For making it right',
  planning: 'For next time',
};

/** One answer. Support comes first where somebody may be in danger; a note stands alone. */
export function AnswerPage(props: AnswerPageProps) {
  const { answer, asked, context, place } = props;
  const { kind, lang, moment, note, safety, skip, steps } = answer;
  if (safety.card)
    return <SupportPage {...props} card={safety.card} tier={safety.tier === 'emergency' ? 'emergency' : 'urgent'} />;
  const boundary = safety.tier === 'boundary';
  return (
    <AnswerFrame
      {...props}
      title={kind === 'note' ? 'An answer' : TITLES[moment.phase]}
      moment={moment}
      guidance={
        kind === 'note' ? (
          <p class="note-alone">
            <NoteWords note={note ?? ''} lang={lang?.note} />
          </p>
        ) : (
          <>
            <Hold steps={steps} moment={moment} place={place} boundary={boundary} note={boundary ? note : null} />
            <div class="rest">
              {steps
                .filter((step) => !isHold(step))
                .map((step) => (
                  <StepSection step={step} />
                ))}
              <Closing skip={skip} note={boundary ? null : note} lang={lang} />
            </div>
          </>
        )
      }
      next={
        <>
          <Next followUps={answer.followUps} lang={lang?.followUps} turns={asked} context={context} place={place} />
          <Keep steps={steps} />
        </>
      }
      proof={<Proof {...props} />}
    />
  );
}

interface FrameProps extends Pick<AnswerPageProps, 'asked' | 'context' | 'place' | 'outside'> {
  readonly title?: string;
  readonly moment: Moment;
  readonly guidance: Child;
  readonly next: Child;
  readonly proof: Child;
  /** The form is sent before the answer, and stands below it all the same. */
  readonly askFirst?: boolean;
}

/** What stands around an answer. */
export function AnswerFrame(props: FrameProps) {
  const { asked, askFirst, context, guidance, moment, next, outside, place, proof } = props;
  const { title = TITLES[moment.phase] } = props;
  return (
    <Layout
      title={`${title}: right here`}
      place={place}
      printsAs="card"
      askFirst={askFirst}
      ask={
        <AskForm
          label="What’s happening now?"
          place={place}
          turns={asked}
          context={context}
          details={asked.length === 0}
          outside={outside}
          early={askFirst}
        />
      }
    >
      <Asked asked={asked} moment={moment} context={context} place={place} />
      <article class="answer">
        <div>
          <h1 class="unseen">{title}</h1>
          {guidance}
          {next}
        </div>
        {proof}
      </article>
    </Layout>
  );
}

const isHold = ({ part }: Step) => part === 'P' || part === 'A';

interface HoldProps {
  readonly steps: readonly Step[];
  readonly moment: Moment;
  readonly place: Place;
  readonly boundary: boolean;
  readonly note?: string | null;
}

/** What to do and what to say first. */
export function Hold({ steps, moment, place, boundary, note }: HoldProps) {
  return (
    <div class="hold">
      {steps.filter(isHold).map((step) => (
        <StepSection step={step} />
      ))}
      {note && <p class="note">{note}</p>}
      {boundary && (
        <p class="fine">
          If anyone might get hurt: <a href="/urgent">Urgent help</a>
        </p>
      )}
      {place === 'home' && (
        <div class="tools">
          {moment.phase === 'now' && <Breath />}
          <button type="button" class="scripted" data-do="read">
            <SpeakerIcon />
            Read it aloud
          </button>
        </div>
      )}
    </div>
  );
}

/** What ends the guidance: the one thing to leave out, and a plain line. */
export function Closing({ skip, note, lang }: Pick<Answer, 'skip' | 'note' | 'lang'>) {
  return (
    <>
      {skip && <p class="skip">Leave out for now: {wordsIn(lang?.skip, skip)}</p>}
      {note && (
        <p class="note">
          <NoteWords note={note} lang={lang?.note} />
        </p>
      )}
    </>
  );
}

function Breath() {
  return (
    <details class="breath">
      <summary>
        <BreathIcon />
        One slow breath
      </summary>
      <p class="line-small">In. And out, longer.</p>
    </details>
  );
}

/** The passages, and for paper whose words they are. */
export function Proof({ answer, passages }: Pick<AnswerPageProps, 'answer' | 'passages'>) {
  return (
    <>
      <Why citations={answer.citations} passages={passages} steps={answer.steps} />
      <Credit answer={answer} />
    </>
  );
}

/** Whose words the printed card rests on; on the screen the passages say it. */
function Credit({ answer }: { readonly answer: Answer }) {
  const titles = new Set(answer.citations.map(({ title, author, publisher }) => `${title} (${author ?? publisher})`));
  return <p class="credit">{[...titles].map((title) => `${title}. `)}Not medical advice.</p>;
}
