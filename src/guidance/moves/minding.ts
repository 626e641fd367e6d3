import type { MoveSet } from '../move.ts';

/** Grandparents, childminders and nannies, who do the same evenings in somebody else’s way. */
export const minding: MoveSet = {
  moves: [
    // mealtime
    {
      id: 'minding-mealtime.now-t',
      part: 'T',
      text: 'Another house, other food, other smells. A slow start at your table is normal.',
      principle: null,
      for: { signs: ['mealtime'], phases: ['now'], roles: ['caregiver'] },
    },
    {
      id: 'minding-mealtime.now-r',
      part: 'R',
      text: 'Put out one thing {he} know{s} from home, sit, and eat your own. At pick-up tell home what {he} did eat.',
      say: ['You can look. You don’t have to eat.'],
      principle: 'warmth-over-control',
      for: { signs: ['mealtime'], phases: ['now'], roles: ['caregiver'] },
    },
    {
      id: 'minding-mealtime.plan-r',
      part: 'R',
      text: 'Ask home what {he} eat{s} there and serve one of those each day, with a dot of the new beside it. Sit and eat the same thing yourself. No bites on demand, no report in front of {him}. At pick-up say what went down and how {he} {was}, in one line. If a parent is cross, ask what worries them most: often it’s weight, or one bad night.',
      say: ['I’ll put it there. No need to eat it.'],
      principle: 'warmth-over-control',
      for: { signs: ['mealtime'], phases: ['planning'], roles: ['caregiver'] },
    },

    // screens
    {
      id: 'minding-screens.now-t',
      part: 'T',
      text: 'Your house can have its own ways. Children learn two sets quite well.',
      principle: null,
      for: { signs: ['screens'], phases: ['now'], roles: ['caregiver'] },
    },
    {
      id: 'minding-screens.plan-r',
      part: 'R',
      text: 'Make one rule for your place and say it at the door: when it goes on, when it goes off. Ask their parents what theirs is, and stay near it. Put something you like doing in the slot after: cards, seeds, biscuits to make. Give the end five minutes of your company. When they moan, agree that it’s hard, and carry on.',
      say: ['At mine it’s off at tea. Who’s dealing?'],
      principle: 'kind-boundaries',
      for: { signs: ['screens'], phases: ['planning'], roles: ['caregiver'] },
    },

    // bedtime
    {
      id: 'minding-bedtime.now-t',
      part: 'T',
      text: 'A strange ceiling makes a long evening. Being near is plenty.',
      principle: 'here-with-you',
      for: { signs: ['bedtime'], phases: ['now'], roles: ['caregiver'] },
    },
    {
      id: 'minding-bedtime.now-r',
      part: 'R',
      text: 'Ask what happens first at home, and do it their way. Door open, light in the hall, you within call.',
      say: ['At home, what comes after the story?'],
      principle: null,
      for: { signs: ['bedtime'], phases: ['now'], roles: ['caregiver'] },
    },
    {
      id: 'minding-bedtime.plan-r',
      part: 'R',
      text: 'Ask home for the order they use, and keep it to the letter: same song, same light, same last words. Something that smells of home in the bed. Arrive early in the evening, not at the goodbye. When tears come, sit close and say when they come back.',
      say: ['Story, song, then I sit here.'],
      principle: null,
      for: { signs: ['bedtime'], phases: ['planning'], roles: ['caregiver'] },
    },
  ],
  followUps: [],
};
