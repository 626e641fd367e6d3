import type { Answer, AnswerEvent, Card, Citation, Step, Tier } from '../answer.ts';

const blocks = (...each: readonly (string | null | false)[]): string =>
  each.filter((block): block is string => typeof block === 'string' && block !== '').join('\n\n');

/** Text as Markdown that shows it as it stands: one paragraph, which is no list, and in which nothing is marked. */
const plain = (text: string): string =>
  text
    .trim()
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_[\]<>#~]|&(?=#?\w+;)|(?:^[-+=]|(?<=^\d+)[.)])(?= )/g, String.raw`\$&`);
const quoted = (line: string): string => `> “${plain(line)}”`;

/** A card in the order of the page: in an emergency the number and what to do come first, else a sentence for the reader. */
function cardMarkdown(card: Card, tier: Tier): string {
  const { title, message, resources, action, ask, say, settle, callIf } = card;
  const people = resources.map(({ name, reach, url }) => `- **${plain(reach)}** · [${plain(name)}](${url})`);
  return blocks(
    `### ${plain(title)}`,
    tier !== 'emergency' && plain(message),
    people.join('\n'),
    plain(action),
    ask && quoted(ask),
    say && quoted(say),
    settle && plain(settle),
    tier === 'emergency' && plain(message),
    callIf.length > 0 && `Call now if:\n${callIf.map((each) => `- ${plain(each)}`).join('\n')}`,
  );
}

function stepMarkdown({ part, name, text, say, cites }: Step, marks: string): string {
  const lines = say.map(quoted);
  const advice = [plain(text), cites.length === 0 ? '*(ours)*' : marks].filter((each) => each !== '').join(' ');
  return blocks(`**${name}**`, ...(part === 'A' ? [...lines, advice] : [advice, ...lines]));
}

/** What stands below the steps: what to leave out, the note, and where there were no steps, what is quoted. */
function closingMarkdown({ kind, skip, note, citations }: Answer, mark: (citation: Citation) => string): string {
  return blocks(
    skip && `Leave out for now: ${plain(skip)}`,
    note && `*${plain(note)}*`,
    ...(kind === 'note' ? citations.map((each) => `> ${plain(each.quote)} ${mark(each)}`) : []),
  );
}

/**
 * An answer as Markdown, event by event: the texts, one after the other, are the whole.
 *
 * @param mark - how a citation is marked at the end of a step
 */
export function markdownWriter(mark: (citation: Citation) => string): (event: AnswerEvent) => string {
  const known = new Map<number, Citation>();
  let written = false;
  const next = (text: string): string => {
    const separated = written && text !== '' ? `\n\n${text}` : text;
    written ||= text !== '';
    return separated;
  };
  return (event) => {
    switch (event.type) {
      case 'moment':
        return '';
      case 'card':
        return next(cardMarkdown(event.card, event.tier));
      case 'step': {
        for (const citation of event.citations) known.set(citation.n, citation);
        const marks = event.step.cites.flatMap((n) => known.get(n) ?? []).map(mark);
        return next(stepMarkdown(event.step, marks.join(' ')));
      }
      case 'answer':
        return next(closingMarkdown(event.answer, mark));
    }
  };
}
