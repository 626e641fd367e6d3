import type { Answer, Card } from '../answer.ts';
import type { AnswerPageProps } from './answer-props.ts';
import { AskForm } from './ask-form.tsx';
import { SafetyCard } from './card.tsx';
import { Carried } from './carried.tsx';
import { Why } from './citation.tsx';
import { CountryForm } from './country-form.tsx';
import { NoteWords } from './language.tsx';
import { Layout } from './layout.tsx';
import { LeavePage } from './leave-page.tsx';
import { StepSection } from './steps.tsx';
import { dateInWords } from './wording.ts';

interface SupportPageProps extends AnswerPageProps {
  readonly card: Card;
  readonly tier: 'urgent' | 'emergency';
}

export const isUnsafeHome = ({ safety }: Answer) => safety.category === 'domestic_violence';

/** The answer where somebody may be in danger: the card, and only then anything else. Words are not shown again. */
export function SupportPage(props: SupportPageProps) {
  const { answer, asked, card, context, outside, place, tier } = props;
  const unsafeHome = isUnsafeHome(answer);
  return (
    <Layout
      title={unsafeHome ? 'Right here' : card.title}
      place={place}
      above={unsafeHome && <LeavePage />}
      ask={
        <AskForm
          label="What’s happening now?"
          place={place}
          turns={asked}
          context={context}
          sticky={false}
          outside={outside}
        />
      }
    >
      <SafetyCard card={card} tier={tier} />
      <WhereYouAre {...props} />
      {answer.steps.map((step) => (
        <StepSection step={step} />
      ))}
      <BelowCard {...props} />
    </Layout>
  );
}

/** Where the card had to name what holds anywhere: the same question again, with a country. */
export function WhereYouAre({
  card,
  asked,
  context,
  place,
}: Pick<SupportPageProps, 'card' | 'asked' | 'context' | 'place'>) {
  const last = asked.at(-1);
  if (last === undefined || !card.resources.some(({ region }) => region === 'ZZ')) return null;
  return (
    <CountryForm method="post" action="/ask" region={null}>
      <Carried turns={asked.slice(0, -1)} place={place} context={{ ...context, region: undefined }} />
      <input type="hidden" name="message" value={last} />
    </CountryForm>
  );
}

/** What stands below a card and its steps: a plain line, the proof, whose words these are, and the way back. */
export function BelowCard({ answer, asked, context, numbersCheckedOn, passages, place }: AnswerPageProps) {
  return (
    <>
      {answer.note && (
        <p class="note">
          <NoteWords note={answer.note} lang={answer.lang?.note} />
        </p>
      )}
      <Why citations={answer.citations} passages={passages} steps={answer.steps} />
      <Standing numbersCheckedOn={numbersCheckedOn} />
      <form class="next" method="post" action="/ask" aria-label="Not what you meant?">
        <p>Not what you meant?</p>
        <Carried turns={asked} place={place} context={context} />
        <button type="submit" name="message" value="That’s not what I meant: nobody is in danger.">
          Nobody is in danger
        </button>
      </form>
    </>
  );
}

/** What these words are, and are not. */
export function Standing({ numbersCheckedOn }: { readonly numbersCheckedOn?: string }) {
  return (
    <p class="fine">
      These words are fixed, not written for you. No clinician has reviewed these words yet.
      {numbersCheckedOn && ` Numbers last checked ${dateInWords(numbersCheckedOn)}.`}
    </p>
  );
}
