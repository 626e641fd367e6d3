import type { Citation, Step } from '../../answer.ts';
import { type Folded, fold, type PhraseMatch } from '../../phrases.ts';
import { termsOf } from '../../retrieval/index.ts';
import { sentencesIn } from '../meant.ts';
import { findIdeas } from './ideas.ts';

/** From here on a quotation counts as supporting a line. */
export const SUPPORTED = 0.5;

/** What denies the rest of its clause, and what denies the clause’s beginning. */
const BEFORE =
  / (?:not|never|no|dont|doesnt|didnt|wont|cant|cannot|neednt|isnt|arent|wasnt|werent|shouldnt|hasnt|nobody|nothing|without|avoid|skip|instead of|rather (?:[^ ]+ ){0,5}?than|more than|better than|beats|resist|forget|stop [^ ]+ing|drop|leave out|less|let go of|letting go of|busy|hunting|chasing|worrying|ignor[^ ]+|hid(?:e|ing)|withhold[^ ]*|refus[^ ]+|neither|nor|never mind|hardly) /;
const AFTER =
  / (?:can wait|(?:dont|doesnt|didnt|wont) (?:matter|count|help)|(?:isnt|arent|not) (?:needed|the point|it)) /;

/** What is asked of the child, or given only for something, is no help of the adult’s. */
const ASKED_OF_THE_CHILD =
  / (?:(?:have|make|get) (?:him|her|them|the child) (?!feel|laugh|safe|a )|(?:tell|ask|teach|expect|order|remind) (?:him|her|them|the child) to |(?:he|she|they|the child) (?:must|has to|have to|had better|ought to) )/;
const GIVEN_FOR_SOMETHING =
  / (?:once|until|till|unless|only (?:if|when|after|once)|if|when) (?:he|she|they|hes|shes|theyre|theyve)(?: has| have| is| are)? (?:been )?(?:sorry|good|stopped|stops|behave[sd]?|apologi[sz]e[sd]?|says? sorry|earned?s?|deserves?d?) /;

const clausesOf = (text: string): readonly Folded[] =>
  text
    .split(/[.,;:!?…—–\n()“”"]+/)
    .map(fold)
    .filter((clause) => clause.length > 2);

interface Read {
  readonly said: ReadonlySet<string>;
  /** Said with a “not”, which may deny the idea or something beside it. */
  readonly unsaid: ReadonlySet<string>;
  /** Outright the opposite. */
  readonly opposed: ReadonlySet<string>;
}

type Found = PhraseMatch<string>;
const ideaOf = ({ id }: Found) => id.slice(1);
const within = (small: Found, large: Found) =>
  ideaOf(small) === ideaOf(large) &&
  small.text.length < large.text.length &&
  small.index >= large.index &&
  small.index + small.text.length <= large.index + large.text.length;

/**
 * The ideas of a text: those that it stands for, and those that it stands against. A phrase gives way to a longer one
 * around it: “rest” to “rest when they’ve left”.
 */
function readIdeas(text: string): Read {
  const said = new Set<string>();
  const unsaid = new Set<string>();
  const opposed = new Set<string>();
  for (const clause of clausesOf(text)) {
    const found = findIdeas(clause);
    for (const match of found.filter((each) => !found.some((other) => within(each, other)))) {
      const before = clause.slice(0, match.index + 1);
      const turned = BEFORE.test(before) || AFTER.test(clause.slice(match.index + match.text.length));
      const wrong = match.id.startsWith('-') || ASKED_OF_THE_CHILD.test(before) || GIVEN_FOR_SOMETHING.test(clause);
      (wrong === turned ? said : wrong ? opposed : unsaid).add(ideaOf(match));
    }
  }
  return { said: new Set([...said].filter((idea) => !opposed.has(idea))), unsaid, opposed };
}

/** Of the articles’ passages, which are few and come again and again; what people and models wrote is not kept. */
const known = new Map<string, Read>();

function ideasQuoted(quote: string): Read {
  const read = known.get(quote) ?? readIdeas(quote);
  known.set(quote, read);
  return read;
}

/** Share of the shorter text’s telling words that are in the other too. */
function sharedTerms(line: string, quote: string): number {
  const [a, b] = [new Set(termsOf(line)), new Set(termsOf(quote))];
  const least = Math.min(a.size, b.size);
  return least === 0 ? 0 : [...a].filter((term) => b.has(term)).length / least;
}

/**
 * Whether a quotation supports the line that stands over it, by the ideas that both hold. Which side the line takes
 * matters; which side a quotation’s words are on does not, for the articles name a harm only to warn of it. Words in
 * common alone never reach {@link SUPPORTED}: a packed lunch is no “perfect lunches”.
 *
 * @returns 0 where the line goes against an idea of the quotation
 */
export function supportOf(line: string, quote: string): { readonly score: number; readonly reason: string } {
  const { said, unsaid, opposed } = readIdeas(line);
  const quoted = ideasQuoted(quote);
  const heldBy = (ideas: ReadonlySet<string>) =>
    [...ideas].filter((idea) => quoted.said.has(idea) || quoted.unsaid.has(idea) || quoted.opposed.has(idea));
  const against = (ideas: readonly string[]) => ({ score: 0, reason: `goes against “${ideas.join('”, “')}”` });
  const [shared, missed, contrary] = [heldBy(said), heldBy(unsaid), heldBy(opposed)];
  if (contrary.length > 0) return against(contrary);
  if (shared.length > 0) {
    return { score: SUPPORTED + 0.5 * (shared.length / said.size), reason: `both: ${shared.join(', ')}` };
  }
  if (missed.length > 0) return against(missed);
  return { score: 0.4 * sharedTerms(line, quote), reason: 'no idea in common' };
}

/** How well a step’s quotations support it, by the sentence and the quotation that fit best: one idea bears a step. */
export function supportOfStep(
  { text, say }: Pick<Step, 'text' | 'say'>,
  quotations: readonly Pick<Citation, 'quote'>[],
): number {
  const lines = [text, ...say].flatMap((each) => sentencesIn(each).map((sentence) => sentence.text));
  return Math.max(0, ...lines.flatMap((line) => quotations.map(({ quote }) => supportOf(line, quote).score)));
}
