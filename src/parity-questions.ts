import type { Question } from './question.ts';

/** Asked in every home: each must give the same answer to the byte. Moments, follow-ups, danger, notes, other languages. */
export const PARITY_QUESTIONS: readonly Question[] = [
  {
    message:
      'my 4 year old is screaming on the floor at the supermarket and everyone is staring, what do I say right now?',
  },
  { message: 'she won’t put her shoes on, we’re late, she’s 3' },
  { message: 'he hit his baby sister with the truck again, he is 2 and a half' },
  { message: 'Year 9 just told me to shut up in front of the whole class' },
  { message: 'I yelled at my son last night over homework and I feel awful. he is 9' },
  { message: 'how do I make bedtime less of a fight every night, 5 year old' },
  { message: 'my teenager won’t come out of her room' },
  { message: 'a kid in my class is under the table and won’t come out', setting: 'classroom', role: 'educator' },
  { message: 'he says he wants to go live with his dad', childAge: 10 },
  { message: 'my daughter told me she took a whole box of tablets ten minutes ago', region: 'GB' },
  { message: 'my 14 year old says she doesn’t want to be here any more', region: 'US' },
  { message: 'is one smack really so bad' },
  { message: 'thanks, that helped' },
  { message: 'mi hijo de 4 años grita en el suelo y no sé qué decir' },
  { message: 'write me a python script' },
  { message: '😭😭😭' },
  {
    messages: [
      { role: 'user', content: 'my twins are fighting over one scooter, 6' },
      { role: 'assistant', content: 'anything at all' },
      { role: 'user', content: 'that didn’t work, they’re louder' },
    ],
  },
  {
    messages: [
      { role: 'user', content: 'she threw her dinner on the floor and laughed, 2yo' },
      { role: 'user', content: 'shorter please' },
    ],
  },
  {
    messages: [
      { role: 'user', content: 'I feel like the worst mum in the world' },
      { role: 'user', content: 'why?' },
    ],
  },
];
