/** The one main of the page. */
export const main = document.querySelector('main') as HTMLElement;

/** An element of ours, with its words. */
export function made<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  more: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { textContent: text }, more);
}

/** What is not said when a part of an answer is spoken, sent or folded away. */
const AROUND = '.cite, .passage, .unseen, .ours-note, .wait';

/** The words of a part of an answer, without what stands around them. */
export function wordsOf(part: Node): string {
  const copy = document.createElement('div');
  copy.append(part.cloneNode(true));
  for (const each of copy.querySelectorAll(AROUND)) each.remove();
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}
