import { learnScenes } from '../../scripts/train-scenes/learn.ts';
import { toldScenes } from '../../scripts/train-scenes/told.ts';
import { everyday } from '../../src/moment/everyday.ts';
import { plainly } from '../../src/moment/idioms.ts';
import { readByRule } from '../../src/moment/read-moment.ts';
import { rankScenes } from '../../src/moment/scenes/likely.ts';
import { openRecogniser } from '../../src/moment/scenes/recognise.ts';
import type { SignId } from '../../src/moment/signs/index.ts';
import { readQuestions } from '../reading/questions.ts';

/** One telling in six is set aside, of one scene in three it is asked: enough to tell two settings apart by two in a hundred. */
const OF = 6;
const EVERY = 3;

const told = await toldScenes();
const asideOf = (at: number) => at % OF;
const rest = told.map((scene, at) => ({ ...scene, told: scene.told.filter((_, each) => each !== asideOf(at)) }));
const questions = readQuestions().filter(({ heldOut }) => !heldOut) as { sign: SignId; text: string }[];
const recogniser = openRecogniser(learnScenes(rest, questions));

const places = told.flatMap((scene, at) => {
  const text = scene.told[asideOf(at)];
  if (at % EVERY !== 0 || text === undefined) return [];
  const { moment, phase, signs, turns } = readByRule([text], {});
  const turn = { text: plainly(everyday(text)), signs: turns[0]?.signs ?? [] };
  const { likely } = rankScenes([turn], { ...moment, phase, signs }, {}, recogniser);
  return [likely.findIndex((each) => each.scene.id === scene.id)];
});
const percent = (count: number) => `${((100 * count) / places.length).toFixed(1)} %`;
const within = (most: number) => percent(places.filter((place) => place >= 0 && place < most).length);
console.log(
  `${places.length} tellings set aside: their scene comes first in ${within(1)}, among five in ${within(5)}.`,
);
