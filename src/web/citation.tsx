import type { Citation, Part, Step } from '../answer.ts';
import { passageAnchor, stepAnchor } from './anchors.ts';
import { type Cited, readerAddress } from './reading-on.ts';
import { credit, cut } from './wording.ts';

/** A cited quote with the text around it in its article. */
export interface Passage {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

/** Numbered marks at the end of a step's text, each leading to its passage on the same page. */
export function CiteMarks({ cites }: { readonly cites: readonly number[] }) {
  return (
    <>
      {cites.map((n) => (
        <>
          {'\u00a0'}
          <a class="cite" href={`#${passageAnchor(n)}`} aria-label={`Passage ${n}`}>
            {n}
          </a>
        </>
      ))}
    </>
  );
}

interface WhyProps {
  readonly citations: readonly Citation[];
  readonly passages: Readonly<Record<number, Passage>>;
  readonly steps: readonly Step[];
}

/** The proof: every cited passage, the first one open, the others one tap away. */
export function Why({ citations, passages, steps }: WhyProps) {
  const [first, ...others] = citations;
  if (first === undefined) return null;
  const partOf = ({ n }: Citation) => steps.find((step) => step.cites.includes(n))?.part ?? null;
  const cited = citations.map((citation) => ({ ...citation, part: partOf(citation) }));
  const card = (citation: Citation) => (
    <PassageCard
      citation={citation}
      passage={passages[citation.n]}
      part={partOf(citation)}
      then={cited.slice(citations.indexOf(citation) + 1)}
    />
  );
  return (
    <aside class="why" aria-labelledby="why">
      <h2 id="why">Why this</h2>
      <div class="passage" id={passageAnchor(first.n)}>
        <p class="cite">
          <span class="unseen">Passage </span>
          {first.n}
        </p>
        {card(first)}
      </div>
      {others.map((citation) => (
        <details class="passage" id={passageAnchor(citation.n)}>
          <summary>
            <span class="cite">
              <span class="unseen">Passage </span>
              {citation.n}
            </span>
            <span class="peek">{cut(citation.quote, 60)}</span>
          </summary>
          {card(citation)}
        </details>
      ))}
    </aside>
  );
}

interface PassageCardProps {
  readonly citation: Citation;
  readonly passage: Passage | undefined;
  /** The step that it was used for. */
  readonly part: Part | null;
  /** The passages after it, which the reader leads on to. */
  readonly then: readonly Cited[];
}

function PassageCard({ citation, passage, part, then }: PassageCardProps) {
  const { before, quote, after } = passage ?? { before: '', quote: citation.quote, after: '' };
  return (
    <figure>
      <blockquote>
        {before}
        <span class="unseen">Quoted passage: </span>
        <mark>{quote}</mark>
        {after}
      </blockquote>
      <figcaption>
        <cite>{citation.title}</cite>
        <br />
        {credit(citation)}
      </figcaption>
      <p class="links">
        <a href={readerAddress([{ ...citation, part }, ...then])}>Read it in the article</a>
        {part && <a href={`#${stepAnchor(part)}`}>Back to the line</a>}
      </p>
    </figure>
  );
}
