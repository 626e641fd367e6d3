import { readMoment } from '../../src/moment/index.ts';
import { gate } from '../../src/safety/index.ts';
import { type Question, readQuestions } from './questions.ts';

const signsIn = (text: string): readonly string[] => readMoment([text], {}).signs;
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;

function tell(name: string, asked: readonly Question[]): void {
  const read = asked.map(({ sign, text }) => ({ sign, signs: signsIn(text) }));
  const leads = read.filter(({ sign, signs }) => signs[0] === sign).length;
  const told = read.filter(({ sign, signs }) => signs.includes(sign)).length;
  const none = read.filter(({ signs }) => signs.length === 0).length;
  const stopped = asked.filter(({ text }) => ['urgent', 'emergency'].includes(gate([text], {}).tier)).length;
  console.log(
    `${name}: ${asked.length} questions; the sign leads in ${percent(leads, asked.length)}, is read in ${percent(told, asked.length)}; nothing is read in ${percent(none, asked.length)}; the gate takes ${percent(stopped, asked.length)} for danger`,
  );
}

/** How well what is going on is read from questions whose words nobody had in sight. */
for (const part of [false, true]) {
  tell(
    part ? 'Held out' : 'Development',
    readQuestions().filter(({ heldOut }) => heldOut === part),
  );
}
