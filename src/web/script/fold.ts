import { made, main } from './dom.ts';

const isEarlier = (part: Element) => part.matches('.earlier');

/** What stands on the page of the turn that is being shown. */
export function turnShown(): readonly Element[] {
  return [...main.children].filter((part) => !isEarlier(part));
}

/** Takes the shown turn off the page; an answer stays above, folded to one line. @param drop - leaves no trace of it */
export function fold(drop: boolean): void {
  const turn = turnShown();
  const answer = turn.find((part) => part.matches('.answer'));
  if (answer && !drop) {
    const words =
      main.querySelector(':scope > .asked .asked-words')?.lastChild ?? answer.querySelector('h1')?.firstChild;
    const fold = document.createElement('details');
    fold.className = 'earlier';
    const parts = [...answer.querySelectorAll('.step, .skip, .note, .note-alone')];
    for (const part of parts) {
      part.removeAttribute('id');
      for (const each of part.querySelectorAll('.cite, .passage')) each.remove();
    }
    const summary = made('summary', 'Before: ');
    summary.append(words?.cloneNode(true) ?? '');
    fold.append(summary, ...parts);
    main.append(fold);
  }
  for (const part of turn) part.remove();
}
