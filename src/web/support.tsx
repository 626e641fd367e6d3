import type { Card } from '../answer.ts';
import type { AnswerPageProps } from './answer-props.ts';
import { AskForm } from './ask-form.tsx';
import { SafetyCard } from './card.tsx';
import { Carried } from './carried.tsx';
import { Why } from './citation.tsx';
import { Layout } from './layout.tsx';
import { LeavePage } from './leave-page.tsx';
import { StepSection } from './steps.tsx';
import { dateInWords } from './wording.ts';

interface SupportPageProps extends AnswerPageProps {
  readonly card: Card;
  readonly tier: 'urgent' | 'emergency';
}

/** The answer where somebody may be in danger: the card, and only then anything else. Words are not shown again. */
export function SupportPage(props: SupportPageProps) {
  const { answer, asked, card, context, numbersCheckedOn, outside, passages, place, tier } = props;
  const unsafeHome = answer.safety.category === 'domestic_violence';
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
      {answer.steps.map((step) => (
        <StepSection step={step} />
      ))}
      {answer.note && <p class="note">{answer.note}</p>}
      <Why citations={answer.citations} passages={passages} steps={answer.steps} />
      <Standing numbersCheckedOn={numbersCheckedOn} />
      <form class="next" method="post" action="/ask" aria-label="Not what you meant?">
        <p>Not what you meant?</p>
        <Carried turns={asked} place={place} context={context} />
        <button type="submit" name="message" value="That’s not what I meant: nobody is in danger.">
          Nobody is in danger
        </button>
      </form>
    </Layout>
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
