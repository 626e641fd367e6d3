/**
 * Brings a part of this page up to a parsed copy that has grown: adds what is new, and goes on only where the copy was
 * cut off when it was read before. What stands is never touched, so an open fold stays open.
 *
 * @param from - how many of the part's own nodes stand before those of the copy
 */
export function grow(live: Node, copy: Node, from = 0): void {
  copy.childNodes.forEach((node, at) => {
    const have = live.childNodes[from + at];
    if (!have) live.appendChild(document.importNode(node, true));
    else if (have === live.lastChild) {
      if (have instanceof Text) have.data = node.textContent ?? '';
      else grow(have, node);
    }
  });
}
