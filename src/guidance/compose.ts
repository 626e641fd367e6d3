import { type Answer, type Citation, type Coverage, PART_NAMES, PARTS, type Part, type Step } from '../answer.ts';
import { sentencesOf, WORDS_WHEN_SHORT, wordsOf } from '../checks/index.ts';
import type { Article, Passage } from '../corpus/index.ts';
import { type Reading, SIGNS, type Sign, type SignId } from '../moment/index.ts';
import type { PrincipleId } from '../principles.ts';
import type { Found } from '../retrieval/index.ts';
import type { Choice } from './choose.ts';
import { proofOf } from './cite.ts';
import { followUpsFor } from './follow-ups.ts';
import { aboutOf, coverageNote } from './notes.ts';
import { toTheChild, voiceOf, wordingOf } from './voice.ts';
import { fill } from './wording.ts';

/** What composing is given besides the moment and its passages. */
export interface ComposeOptions {
  readonly articles: ReadonlyMap<string, Article>;
  /** All four parts in forty words. */
  readonly short: boolean;
}

/** What composing makes, before it is numbered and checked. */
export interface Composed {
  readonly parts: Pick<Answer, 'steps' | 'skip' | 'followUps' | 'citations' | 'coverage' | 'note'>;
  /** The sign that led, null when nothing was recognised. */
  readonly lead: SignId | null;
  /** The idea of its first citation. */
  readonly idea: PrincipleId | null;
  /** What else it might say under R and T, closest first. */
  readonly besides: readonly string[];
  /** What is said of the articles’ part in an answer that cites these and no others. */
  readonly covered: (cited: readonly Citation[]) => Pick<Answer, 'coverage' | 'note'>;
}

/** Alternatives of a part that are handed on. */
const BESIDES = 3;

const firstSentence = (text: string): string => (sentencesOf(text)[0] ?? '').trim();

/** What stands in for a part that is told in too many words. */
const SPARE: Readonly<Record<Exclude<Part, 'A'>, string>> = {
  P: 'Stop. Let one breath go.',
  R: 'Stay near. Nothing to fix yet.',
  T: 'Slow is fine.',
};

/** Forty words in all: the first sentence of each part, and only the line of the hold. */
function shortened<T extends Pick<Answer, 'steps' | 'skip'>>(answer: T): T {
  const steps = answer.steps.map((step) => ({
    ...step,
    text: step.part === 'A' ? '' : firstSentence(step.text),
    say: step.part === 'A' ? step.say.slice(0, 1) : [],
  }));
  const sparing = (parts: readonly Part[]) =>
    steps.map((step) =>
      step.part !== 'A' && parts.includes(step.part) ? { ...step, text: SPARE[step.part], cites: [] } : step,
    );
  const shorter = [steps, sparing(['R', 'T']), sparing(['P', 'R', 'T'])].map((each) => ({
    ...answer,
    steps: each,
    skip: null,
  }));
  return shorter.find((each) => wordsOf(each) <= WORDS_WHEN_SHORT) ?? (shorter.at(-1) as T);
}

/**
 * Composes an answer from written moves: one a part, in the asker’s own pronouns and with what they named,
 * each tied to the passage, among those retrieved, that says its idea.
 */
export function compose(reading: Reading, choice: Choice, found: readonly Found[], options: ComposeOptions): Composed {
  const { situation } = choice;
  const voice = voiceOf(reading);
  const proofs = PARTS.map((part) => proofOf(choice.moves[part].principle, reading.signs, found, options.articles));

  const citations: Citation[] = [];
  const cite = (at: number): number[] => {
    const proof = proofs[at];
    if (!proof) return [];
    const known = citations.find(
      ({ article, start, end }) =>
        article === proof.citation.article && start === proof.citation.start && end === proof.citation.end,
    );
    if (known) return [known.n];
    citations.push({ ...proof.citation, n: citations.length + 1 });
    return [citations.length];
  };
  const stepOf = (part: Part, at: number): Step => {
    const { text, say } = wordingOf(choice.moves[part], reading);
    return {
      part,
      name: PART_NAMES[part],
      text: fill(text, voice),
      say: (say ?? []).map((line) => fill(line, toTheChild(voice))),
      cites: cite(at),
    };
  };

  const whole = {
    steps: PARTS.map(stepOf),
    skip: choice.skip ? fill(wordingOf(choice.skip, reading).text, voice) : null,
  };
  const { steps, skip } = options.short ? shortened(whole) : whole;
  const { lead } = situation;
  const ofIdeas = lead !== null && (SIGNS[lead] as Sign).asksOfIdeas === true;
  const speaks = ({ signs }: Passage) => lead !== null && (ofIdeas || signs.includes(lead));
  const coverageOf = (isCited: boolean, isDirect: boolean): Coverage =>
    isCited ? (isDirect ? 'direct' : 'principle') : 'none';
  const coverage = coverageOf(
    steps.some(({ cites }) => cites.length > 0),
    proofs.some((proof) => proof !== null && speaks(proof.passage)),
  );
  const about = choice.scene?.about ?? aboutOf(lead);
  const citing = PARTS.find((_, at) => (steps[at]?.cites.length ?? 0) > 0);
  const idea = citing ? choice.moves[citing].principle : null;
  return {
    parts: {
      steps,
      skip,
      followUps: choice.scene ? choice.scene.next.map((tap) => fill(tap, voice)) : [...followUpsFor(situation, voice)],
      citations,
      coverage,
      note: coverageNote(coverage, about, idea),
    },
    lead: situation.lead,
    idea,
    besides: (['R', 'T'] as const).flatMap((part) =>
      choice.others[part].slice(0, BESIDES).map((move) => fill(wordingOf(move, reading).text, voice)),
    ),
    covered: (cited) => {
      const isOf =
        ({ start, end, article }: Citation) =>
        (passage: Passage) =>
          passage.article === article && passage.start <= start && end <= passage.end;
      const passages = cited.flatMap((each) => found.map(({ passage }) => passage).filter(isOf(each)));
      const now = coverageOf(cited.length > 0, passages.some(speaks));
      // Another line may have taken the place of the one that had the idea.
      const kept = citing === 'P' || citing === 'A' ? idea : null;
      return { coverage: now, note: coverageNote(now, about, kept) };
    },
  };
}
