import type { Answer, Card, Step } from '../src/answer.ts';

type Style = 'bold' | 'dim' | 'yellow';

interface TextOptions {
  /** Width to wrap at. */
  readonly columns: number;
  /** Adds a style on a terminal, and nothing in a pipe. */
  readonly paint: (style: Style, text: string) => string;
}

/** Breaks a text at spaces so that no line is longer than `columns`, a longer word aside, and indents each. */
export function wrap(text: string, columns: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.trim().split(/\s+/)) {
    if (line !== '' && `${indent}${line} ${word}`.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

/** A card: in an emergency the number and what to do come first, else a sentence for the person who reads. */
function cardText(card: Card, inEmergency: boolean, { columns, paint }: TextOptions): string {
  const people = card.resources.map(({ name, reach }) => `${name}: ${reach}`);
  const say = card.say && `“${card.say}”`;
  const lines = inEmergency
    ? [...people, card.action, say, card.settle, card.message]
    : [card.message, ...people, card.action, card.ask && `“${card.ask}”`, say, card.settle];
  const said = lines
    .filter((line): line is string => line !== null && line !== '')
    .map((line) => wrap(line, columns, '  '));
  const callIf = card.callIf.map((each) => wrap(`· ${each}`, columns, '    '));
  const reasons = callIf.length > 0 ? ['  Call now if:', ...callIf] : [];
  return [paint('bold', wrap(card.title, columns)), ...said, ...reasons].join('\n');
}

/** A step: A leads with what the mouth might say, the others with what to do. */
function stepText({ part, name, text, say, cites }: Step, options: TextOptions): string {
  const { columns, paint } = options;
  const marks = cites.map((n) => `[${n}]`).join('');
  const ours = cites.length === 0 ? ' (ours, not from the articles)' : ` ${marks}`;
  const lines = say.map((line) => paint('bold', wrap(`“${line}”`, columns, '  ')));
  const advice = wrap(`${text}${ours}`.trim(), columns, '  ');
  return [
    `${paint('yellow', part)} ${paint('dim', name)}`,
    ...(part === 'A' ? [...lines, advice] : [advice, ...lines]),
  ].join('\n');
}

/** An answer for people, in the order of the page: the card before everything, then P.A.R.T., then what it rests on. */
export function asTerminalText(answer: Answer, options: TextOptions): string {
  const { columns, paint } = options;
  const { safety, steps, skip, note, citations, followUps } = answer;
  const sources = citations.map(({ n, quote, title, author, publisher }) =>
    [
      wrap(`[${n}] “${quote}”`, columns, '  '),
      paint('dim', wrap(`${title} · ${author ?? 'Author not named'} · ${publisher}`, columns, '      ')),
    ].join('\n'),
  );
  return [
    safety.card ? cardText(safety.card, safety.tier === 'emergency', options) : null,
    ...steps.map((step) => stepText(step, options)),
    skip ? wrap(`Leave out for now: ${skip}`, columns, '  ') : null,
    note ? wrap(note, columns) : null,
    sources.length > 0 ? `${paint('dim', 'Why this')}\n${sources.join('\n')}` : null,
    followUps.length > 0 ? paint('dim', wrap(`Next: ${followUps.join(' · ')}`, columns)) : null,
  ]
    .filter((block) => block !== null)
    .join('\n\n');
}
