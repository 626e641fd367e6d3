import type { Child } from 'hono/jsx';
import { PART_NAMES, type Part, type Step } from '../answer.ts';
import { stepAnchor } from './anchors.ts';
import { CiteMarks } from './citation.tsx';
import { inLanguage } from './language.tsx';
import { quoted, sentences } from './wording.ts';

/** Beyond these many characters a line is set smaller, so that it stays one glance. */
const LONG_CUE = 64;
const LONG_LINE = 36;

/** A part's name as a heading, its initial bold: down the page they spell P.A.R.T. */
export function PartHeading({ part, aside }: { readonly part: Part; readonly aside?: string }) {
  const name = PART_NAMES[part];
  return (
    <h2 class="part">
      <b>{name.slice(0, 1)}</b>
      {name.slice(1)}
      {aside && ` · ${aside}`}
    </h2>
  );
}

/**
 * A short text that, where it needs two lines, breaks between its sentences.
 * What ends it stays with the last of them.
 */
export function Sentences({ text, end }: { readonly text: string; readonly end?: Child }) {
  const all = sentences(text);
  return (
    <>
      {all.map((sentence, index) => (
        <>
          {index > 0 && ' '}
          <span class="sentence">
            {sentence}
            {index === all.length - 1 && end}
          </span>
        </>
      ))}
    </>
  );
}

/** One step of an answer. P leads with what the body does, A with what the mouth might. */
export function StepSection({ step }: { readonly step: Step }) {
  const { part, text, say, cites, lang } = step;
  const ours = cites.length === 0;
  const spokenFirst = part === 'A' && say.length > 0;
  const lines = <Lines lines={say} size={part === 'A' ? 'line' : 'line-small'} lang={lang} />;
  return (
    <section class={ours ? 'step ours' : 'step'} id={stepAnchor(part)}>
      <div class="part-row">
        <PartHeading part={part} aside={spokenFirst ? 'you might say' : undefined} />
        {part === 'P' && ours && <Ours />}
      </div>
      {spokenFirst && lines}
      {text !== '' && (
        <p class={textClass(step, spokenFirst)} {...inLanguage(lang)}>
          {part === 'P' && text.length <= LONG_CUE ? (
            <Sentences text={text} end={<CiteMarks cites={cites} />} />
          ) : (
            <>
              {text}
              <CiteMarks cites={cites} />
            </>
          )}
        </p>
      )}
      {!spokenFirst && say.length > 0 && (
        <>
          <p class="might">You might say</p>
          {lines}
        </>
      )}
      {part !== 'P' && ours && <Ours />}
      {text === '' && cites.length > 0 && (
        <p class="how">
          <CiteMarks cites={cites} />
        </p>
      )}
    </section>
  );
}

/** What no passage supports is this project's own advice, and says so. */
function Ours() {
  return <p class="ours-note">Ours, not from the articles</p>;
}

function textClass({ part, text }: Step, spokenFirst: boolean): string {
  if (part === 'P') return text.length > LONG_CUE ? 'cue cue-long' : 'cue';
  return spokenFirst ? 'how' : 'do';
}

interface LinesProps {
  readonly lines: readonly string[];
  readonly size: 'line' | 'line-small';
  readonly lang: string | undefined;
}

function Lines({ lines, size, lang }: LinesProps) {
  return (
    <>
      {lines.map((line, index) => (
        <>
          {index > 0 && <p class="or">or</p>}
          <p class={line.length > LONG_LINE ? `${size} line-long` : size} {...inLanguage(lang)}>
            <Sentences text={quoted(line)} />
          </p>
        </>
      ))}
    </>
  );
}
