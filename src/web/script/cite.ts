/** Unfolds a mark’s passage under its line, and folds it again; while the passage is on its way the mark stays a link. */
export function unfold(mark: HTMLAnchorElement, event: Event): void {
  const passage = document.querySelector(`${mark.hash} figure`);
  const line = mark.closest('p');
  if (!passage || !line?.closest('.step')) return;
  event.preventDefault();
  const open = line.parentElement?.querySelector(`[data-of="${mark.hash}"]`);
  mark.setAttribute('aria-expanded', `${!open}`);
  if (open) {
    open.remove();
    return;
  }
  const copy = document.createElement('div');
  copy.className = 'passage';
  copy.dataset.of = mark.hash;
  copy.append(passage.cloneNode(true));
  // It leads back to where the reader already is.
  copy.querySelector('a[href^="#"]')?.remove();
  line.after(copy);
}
