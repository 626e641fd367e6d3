const field = (form: HTMLFormElement) => form.elements.namedItem('message') as HTMLTextAreaElement;

/** Puts the form of a page that has come in the place of this one’s; what is half typed stays. */
export function placeForm(coming: HTMLFormElement | null, sent?: string): void {
  const form = document.querySelector<HTMLFormElement>('.ask');
  if (!form || !coming) return;
  const fresh = document.importNode(coming, true);
  fresh.slot = form.slot;
  const draft = field(form).value;
  if (draft.trim() !== sent?.trim()) field(fresh).value ||= draft;
  form.replaceWith(fresh);
}
