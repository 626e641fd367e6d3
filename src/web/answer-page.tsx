import type { Answer, Step } from '../answer.ts';
import type { Phase } from '../question.ts';
import type { AnswerPageProps } from './answer-props.ts';
import { AskForm } from './ask-form.tsx';
import { Asked } from './asked.tsx';
import type { Place } from './choices.ts';
import { Why } from './citation.tsx';
import { BreathIcon } from './icons.tsx';
import { Layout } from './layout.tsx';
import { Next } from './next.tsx';
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
  const { answer, asked, context, passages, place } = props;
  const { card, tier } = answer.safety;
  if (card) return <SupportPage {...props} card={card} tier={tier === 'emergency' ? tier : 'urgent'} />;
  const title = answer.kind === 'note' ? 'An answer' : TITLES[answer.moment.phase];
  return (
    <Layout
      title={`${title}: right here`}
      place={place}
      printsAs="card"
      ask={
        <AskForm
          label="What’s happening now?"
          place={place}
          turns={asked}
          context={context}
          details={asked.length === 0}
        />
      }
    >
      <Asked asked={asked} moment={answer.moment} context={context} place={place} />
      <article class="answer">
        <div>
          <h1 class="unseen">{title}</h1>
          <Guidance answer={answer} place={place} />
          <Next followUps={answer.followUps} turns={asked} context={context} place={place} />
        </div>
        <Why citations={answer.citations} passages={passages} steps={answer.steps} />
        <Credit answer={answer} />
      </article>
    </Layout>
  );
}

/** The hold, then the rest, then the one thing to leave out. */
function Guidance({ answer, place }: { readonly answer: Answer; readonly place: Place }) {
  const { kind, moment, note, safety, skip, steps } = answer;
  if (kind === 'note') return <p class="note-alone">{note}</p>;
  const boundary = safety.tier === 'boundary';
  const isHold = ({ part }: Step) => part === 'P' || part === 'A';
  return (
    <>
      <div class="hold">
        {steps.filter(isHold).map((step) => (
          <StepSection step={step} />
        ))}
        {boundary && note && <p class="note">{note}</p>}
        {boundary && (
          <p class="fine">
            If anyone might get hurt: <a href="/urgent">Urgent help</a>
          </p>
        )}
        {place === 'home' && moment.phase === 'now' && <Breath />}
      </div>
      <div class="rest">
        {steps
          .filter((step) => !isHold(step))
          .map((step) => (
            <StepSection step={step} />
          ))}
        {skip && <p class="skip">Leave out for now: {skip}</p>}
        {!boundary && note && <p class="note">{note}</p>}
      </div>
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

/** Whose words the printed card rests on; on the screen the passages say it. */
function Credit({ answer }: { readonly answer: Answer }) {
  const titles = new Set(answer.citations.map(({ title, author, publisher }) => `${title} (${author ?? publisher})`));
  return <p class="credit">{[...titles].map((title) => `${title}. `)}Not medical advice.</p>;
}
