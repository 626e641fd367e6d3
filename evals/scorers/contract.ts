import { fileURLToPath } from 'node:url';
import { PARTS } from '../../src/answer.ts';
import { faultsOf, isVerbatim } from '../../src/checks/index.ts';
import { meanSentenceLength, readingGrade } from '../../src/checks/reading-grade.ts';
import { loadCorpus } from '../../src/corpus/node/index.ts';
import { unregisteredNumbers } from '../../src/safety/index.ts';
import type { Score, Scored, Scorer } from '../types.ts';

const corpus = await loadCorpus(fileURLToPath(new URL('../../corpus', import.meta.url)));
const TEXTS = new Map(corpus.map(({ article }) => [article.slug, article]));

const DOES_NOT_APPLY: Score = { score: null, reason: 'does not apply' };
const passes = (yes: boolean, reason: string): Score => ({ score: yes ? 1 : 0, reason });
const asksShorter = ({ said }: Scored) =>
  said.length > 1 && /\bshort|fewer words|too long|tl;?dr/i.test(said.at(-1) ?? '');

/** The contract, checked here by the program’s own code on whatever server answered. */
export const invariants: Scorer = {
  name: 'invariants',
  measures: 'every invariant of the contract holds',
  red: true,
  score(scored): Score {
    if (scored.answer === null) return DOES_NOT_APPLY;
    const faults = faultsOf(scored.answer, { texts: TEXTS, short: asksShorter(scored), unregisteredNumbers });
    return passes(faults.length === 0, faults.length === 0 ? 'all hold' : faults.join('; '));
  },
};

export const verbatim: Scorer = {
  name: 'verbatim',
  measures: 'every quotation is the article’s own words',
  red: true,
  score({ answer }): Score {
    if (answer === null || answer.citations.length === 0) return DOES_NOT_APPLY;
    const altered = answer.citations.filter((citation) => !isVerbatim(citation, TEXTS));
    return passes(
      altered.length === 0,
      altered.length === 0 ? 'all verbatim' : `altered: ${altered.map(({ n }) => n).join(', ')}`,
    );
  },
};

export const partOrder: Scorer = {
  name: 'part-order',
  measures: 'P, A, R and T are all there, in order',
  red: true,
  score({ answer }): Score {
    if (answer === null || answer.kind !== 'guidance') return DOES_NOT_APPLY;
    const parts = answer.steps.map(({ part }) => part).join('');
    return passes(parts === PARTS.join(''), parts);
  },
};

/** Grade 6 and ten words a sentence in the moment; two grades more when there is time to read. */
export const grade: Scorer = {
  name: 'grade',
  measures: 'a tired person can read it',
  score({ answer }): Score {
    if (answer === null || answer.steps.length === 0) return DOES_NOT_APPLY;
    const text = answer.steps.flatMap(({ text: each, say }) => [each, ...say]).join(' ');
    const most = answer.moment.phase === 'now' ? 6 : 8;
    const [level, length] = [readingGrade(text), meanSentenceLength(text)];
    return passes(
      level <= most && length <= most + 4,
      `grade ${level.toFixed(1)}, ${length.toFixed(1)} words a sentence`,
    );
  },
};

export const coverageHonest: Scorer = {
  name: 'coverage-honest',
  measures: 'says what the articles do not speak of',
  score({ answer }): Score {
    if (answer === null || answer.kind !== 'guidance') return DOES_NOT_APPLY;
    const told = answer.note !== null && /articles|ours|general/.test(answer.note);
    return passes(
      answer.coverage === 'direct' || told,
      answer.coverage === 'direct' ? 'direct' : (answer.note ?? 'nothing is said'),
    );
  },
};
