/** Danger is as grave whoever is in it: boy or girl, he, she or they. Words by what they are heard as. */
const HEARD_AS: Readonly<Record<string, string>> = {
  he: 'she they',
  him: 'her his hers them their theirs',
  hes: 'shes theyre',
  hed: 'shed theyd',
  hell: 'shell theyll',
  himself: 'herself themselves themself',
  son: 'daughter',
  sons: 'daughters',
  boy: 'girl',
  boys: 'girls',
  brother: 'sister',
  brothers: 'sisters',
  grandson: 'granddaughter',
  nephew: 'niece',
  stepson: 'stepdaughter',
  boyfriend: 'girlfriend',
  husband: 'wife partner',
};

const ALIKE: ReadonlyMap<string, string> = new Map(
  Object.entries(HEARD_AS).flatMap(([as, words]) => words.split(' ').map((word) => [word, as] as const)),
);

/** A word as the ear hears it. */
export const alike = (word: string): string => ALIKE.get(word) ?? word;
