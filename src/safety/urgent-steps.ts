import type { Role } from '../question.ts';
import type { CategoryId, Verdict } from './verdict.ts';

interface Hold {
  /** Something to do with one’s own body; at most twelve words. */
  readonly do: string;
  /** How to be beside them. */
  readonly be: string;
  /** One line to borrow; at most twelve words. */
  readonly say: string;
}

export interface UrgentSteps {
  readonly P: { readonly text: string; readonly say: readonly string[] };
  readonly A: { readonly text: string; readonly say: readonly string[] };
}

const BY_CHILD: Hold = {
  do: 'Sit down first. One breath; you don’t need the right words.',
  be: 'Then listen more than you talk. A nod from them is enough.',
  say: 'I’m so glad I know. I’m staying.',
};

const HOLDS: Partial<Record<CategoryId, Hold>> = {
  child_suicide_self_harm: BY_CHILD,
  caregiver_suicide: {
    do: 'Feet on the floor. One hand on your chest. Breathe out.',
    be: 'If the children are near, few words are enough.',
    say: 'I’m having a hard day. It’s not because of you.',
  },
  caregiver_may_harm_child: {
    do: 'Step back until you can’t reach them. Open your hands.',
    be: 'Later, when your body is quiet, go back and own it in one line.',
    say: 'That wasn’t okay, and it wasn’t your fault.',
  },
  shaken_baby: {
    do: 'Lay the baby down. Walk out. Close the door.',
    be: 'The baby can cry there and be safe. When you’re back, low and slow.',
    say: 'I’m back. I’m here.',
  },
  abuse_disclosure: {
    do: 'Drop your shoulders. Keep your face soft.',
    be: 'Let them stop when they stop. Make no promise to keep it secret.',
    say: 'You did right to tell. Others will help us.',
  },
  sexual_abuse: {
    do: 'Drop your shoulders. Keep your face soft.',
    be: 'Let them stop when they stop. Make no promise to keep it secret.',
    say: 'You did right to tell. You’re not in trouble.',
  },
  domestic_violence: {
    do: 'Feet on the floor. One slow breath out.',
    be: 'The children feel you near. Keep it short.',
    say: 'Grown-up fights are never your fault.',
  },
  weapon_violence: {
    do: 'Low voice. Hands open where they can be seen.',
    be: 'No argument about whether they meant it. Stay with those who are scared.',
    say: 'I take this seriously. I’m getting help.',
  },
  psychosis_postpartum: {
    do: 'Slow your breath before you answer.',
    be: 'Take up the fear in it, and leave the story alone.',
    say: 'That sounds so scary. You’re not alone with it.',
  },
  eating_disorder: {
    do: 'Drop your shoulders before you go in.',
    be: 'Speak of how they are, and leave food and looks out.',
    say: 'You seem worn out. I’m on your side.',
  },
  restraint_seclusion: {
    do: 'Step back and get low. Hands open.',
    be: 'Give them air, space and a way out.',
    say: 'It’s over. You can move. I’m here.',
  },
  child_user: {
    do: 'Put both feet on the floor. Breathe out slowly.',
    be: 'You don’t have to say it well. One sentence to one grown-up is enough.',
    say: 'I need help, and I don’t know how to say it.',
  },
};

const WITH_STUDENT: Partial<Record<CategoryId, Hold>> = {
  child_suicide_self_harm: {
    do: 'Sit down beside them, away from the others. One breath.',
    be: 'Don’t leave them alone; walk with them to your lead.',
    say: 'I’m so glad I know. We’ll go together.',
  },
};

/** The only steps of an `urgent` answer: presence and attunement, in this project’s own words. */
export function urgentSteps(verdict: Verdict, role: Role | null): UrgentSteps {
  const { category } = verdict;
  const hold = (role === 'educator' ? WITH_STUDENT[category] : undefined) ?? HOLDS[category] ?? BY_CHILD;
  return { P: { text: hold.do, say: [] }, A: { text: hold.be, say: [hold.say] } };
}
