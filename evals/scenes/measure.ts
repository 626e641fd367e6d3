import { readMoment } from '../../src/moment/index.ts';
import { gate } from '../../src/safety/index.ts';
import { readSceneQuestions, type SceneQuestion } from './questions.ts';

type Outcome = 'fits' | 'near' | 'open' | 'wrong' | 'none' | 'danger';

/** What became of a question: the gate took it for danger, or the scene that was recognised fits, is near, or neither. */
function outcomeOf({ text, fits, near }: SceneQuestion): Outcome {
  if (['urgent', 'emergency'].includes(gate([text], {}).tier)) return 'danger';
  const [scene] = readMoment([text], {}).scenes;
  if (!scene) return 'none';
  if (fits.includes(scene.id)) return 'fits';
  if (near.includes(scene.id)) return 'near';
  return scene.open ? 'open' : 'wrong';
}

const OUTCOMES: readonly (readonly [Outcome, string])[] = [
  ['fits', 'the scene fits'],
  ['near', 'it helps nearly as well'],
  ['open', 'one told without a cause stood in'],
  ['wrong', 'it is another moment'],
  ['none', 'none was recognised'],
  ['danger', 'taken for danger'],
];

for (const heldOut of [false, true]) {
  const asked = readSceneQuestions().filter((question) => question.heldOut === heldOut);
  const outcomes = asked.map(outcomeOf);
  const told = OUTCOMES.map(([outcome, words]) => `${words} ${outcomes.filter((each) => each === outcome).length}`);
  console.log(`${heldOut ? 'Held out' : 'Development'}, ${asked.length} questions: ${told.join(', ')}.`);
}
