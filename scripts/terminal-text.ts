import type { Answer, Card, Step } from '../src/answer.ts';

type Style = 'bold' | 'dim' | 'yellow' | 'italic' | 'red';

interface TextOptions {
  /** Width to wrap at. */
  readonly columns: number;
  /** Adds a style on a terminal, and nothing in a pipe. */
  readonly paint: (style: Style, text: string) => string;
}

/** Breaks a text at spaces so that no line is longer than `columns`, and indents each. */
export function wrap(text: string, columns: number, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && `${indent}${line} ${word}`.length > columns) {
      lines.push(indent + line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, indent + line].join('\n');
}

function cardText(card: Card, { columns, paint }: TextOptions): string {
  const lines = [
    card.message,
    ...card.resources.map(({ name, reach }) => `${name}: ${reach}`),
    card.action,
    card.ask,
    card.say && `“${card.say}”`,
    card.settle,
  ];
  const said = lines
    .filter((line): line is string => line !== null && line !== '')
    .map((line) => wrap(line, columns, '  '));
  const callIf = card.callIf.map((each) => wrap(`· ${each}`, columns, '    '));
  return [paint('bold', card.title), ...said, ...callIf].join('\n');
}

function stepText({ part, name, text, say, cites }: Step, options: TextOptions): string {
  const { columns, paint } = options;
  const marks = cites.map((n) => `[${n}]`).join('');
  const ours = cites.length === 0 ? ' (ours, not from the articles)' : ` ${marks}`;
  return [
    `${paint('yellow', part)} ${paint('dim', name)}`,
    ...say.map((line) => paint('bold', wrap(`“${line}”`, columns, '  '))),
    wrap(`${text}${ours}`.trim(), columns, '  '),
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
    safety.card ? cardText(safety.card, options) : null,
    ...steps.map((step) => stepText(step, options)),
    skip ? wrap(`Leave out for now: ${skip}`, columns, '  ') : null,
    note ? wrap(note, columns) : null,
    sources.length > 0 ? `${paint('dim', 'Why this')}\n${sources.join('\n')}` : null,
    followUps.length > 0 ? paint('dim', wrap(`Next: ${followUps.join(' · ')}`, columns)) : null,
  ]
    .filter((block) => block !== null)
    .join('\n\n');
}
