import type { CategoryId, Verdict } from './verdict.ts';

const BOUNDARIES: Partial<Record<CategoryId, string>> = {
  corporal_punishment:
    'Hitting, even lightly, isn’t something this helps with. It frightens more than it teaches; what follows can take its place.',
  medication_diagnosis: 'A diagnosis or a dose is for your doctor or pharmacist. What helps in the moment is here.',
  manipulation_punishment:
    'This doesn’t help to scare or shame a child. Here is something kind that still holds the limit.',
  caregiver_burnout: 'This much tiredness deserves another person: a friend, your doctor, or a parent helpline.',
  restraint_seclusion:
    'Holds are taught in training, not here. They are only for imminent serious physical harm; follow your school’s plan.',
  abuse_disclosure: 'What was done to you then wasn’t your fault. A doctor or a counsellor can help you carry it.',
  child_user: 'This is made for grown-ups. The card above shows people who are there for you.',
};

/** One plain sentence or two, at most 25 words, for tier `boundary`; else null. */
export function boundaryNote(verdict: Verdict): string | null {
  return verdict.tier === 'boundary' ? (BOUNDARIES[verdict.category] ?? null) : null;
}

const REMINDERS: Partial<Record<CategoryId, string>> = {
  child_suicide_self_harm: 'What you said before still matters most: stay close, and call a crisis line today.',
  caregiver_suicide:
    'What you said before still matters most: please be with another adult, and call a crisis line today.',
  caregiver_may_harm_child:
    'What you said before still matters most: step away when you need to, and let another adult come.',
  shaken_baby: 'What you said before still matters most: a shaken baby needs a doctor, even if they look fine.',
  medical_emergency: 'What you said before still comes first: if they haven’t been seen, call for medical help now.',
  child_user: 'What you said before still matters most: tell a grown-up you trust, or call the line above.',
};

const REMINDER = 'What you said before still comes first: the people on the card above can help today.';

/** The one line, at most 25 words, that keeps an earlier danger in view; null unless the verdict is sticky. */
export function reminderNote(verdict: Verdict): string | null {
  return verdict.sticky ? (REMINDERS[verdict.category] ?? REMINDER) : null;
}
