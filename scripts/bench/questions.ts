/** What the bench asks, in turn: short and long, calm and not, one in danger. */
export const BENCH_QUESTIONS: readonly string[] = [
  'my 4 year old is screaming on the floor at the supermarket and everyone is staring, what do I say right now?',
  'she bit her brother over the red car. she is 2',
  'hes 15 and hasnt come out of his room since school',
  'whole class is wild after wet play, year 3',
  'I shouted at her at breakfast and she cried all the way to nursery, how do I make it right',
  'every single evening the tablet ends in a fight, he is 8. how do I do this differently',
  'my student put her head on the desk and says she is stupid',
  'my daughter is 12 and wrote that she wants to disappear for good',
  'he won’t get in the car seat and I am late for work, 3yo',
  'grandma gives him sweets every time I say no',
];
