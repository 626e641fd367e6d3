import { made, wordsOf } from './dom.ts';

const region = (role: string) => document.querySelector(`body > [role=${role}]`) as HTMLElement;

/** One short line of what is going on, for those who do not see the page. */
export function tell(line: string): void {
  region('status').textContent = line;
}

/**
 * Reads each section out once, when it is whole. The page itself is not live: a section that is still growing would be
 * cut off, or said twice.
 *
 * @returns tells what has become whole; the whole answer, once it is over
 */
export function telling(): (turn: readonly Element[], over: boolean) => void {
  const told = new WeakSet<Element>();
  const log = region('log');
  log.replaceChildren();
  return (turn, over) => {
    for (const part of turn.flatMap((each) => [...each.querySelectorAll('.step, .skip, .note, .note-alone, .card')])) {
      if (told.has(part) || !(over || isFollowed(part))) continue;
      told.add(part);
      log.append(spoken(part));
    }
  };
}

/** The words of a section as one line, each in the language that the page says it is in. */
function spoken(part: Element): HTMLElement {
  const line = document.createElement('p');
  const blocks = part.matches('.step, .card');
  for (const each of blocks ? part.children : part.childNodes) {
    const words = wordsOf(each);
    if (words === '') continue;
    const piece = made('span', words);
    const { lang } = each as HTMLElement;
    if (lang) piece.lang = lang;
    line.append(line.firstChild ? (blocks ? '. ' : ' ') : '', piece);
  }
  return line;
}

/** Does anything stand after it, so that nothing can be added to it? */
function isFollowed(part: Element): boolean {
  for (let at: Element | null = part; at && at.localName !== 'main'; at = at.parentElement)
    if (at.nextElementSibling) return true;
  return false;
}
