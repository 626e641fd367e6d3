import type { Rubric, RubricCriterion } from './rubric.ts';

/** What is judged, as the message: JSON, so that no text can end its own quotation. */
export const materialText = (material: object): string => JSON.stringify(material, null, 2);

const criterionText = ({ question, levels: [none, some, full], applies }: RubricCriterion): string =>
  [
    `The criterion: ${question}`,
    `0: ${none}`,
    `1: ${some}`,
    `2: ${full}`,
    ...(applies ? [`It applies only where ${applies}.`] : []),
  ].join('\n');

const NULL = ' Where the criterion does not apply, the score is null.';

/** The instruction for one criterion on one answer. */
export const singlePrompt = (rubric: Rubric, criterion: RubricCriterion): string =>
  [
    rubric.single,
    criterionText(criterion),
    rubric.quoted,
    `Answer with one JSON object and nothing else: {"reason": "one short sentence", "score": 0, 1 or 2}.${criterion.applies ? NULL : ''}`,
  ].join('\n\n');

/** The instruction for one criterion on two answers. */
export const pairPrompt = (rubric: Rubric, criterion: RubricCriterion): string =>
  [
    rubric.pair,
    criterionText(criterion),
    rubric.quoted,
    'Answer with one JSON object and nothing else: {"reason": "one short sentence", "better": "first", "second" or "neither"}.',
  ].join('\n\n');
