/** Ordinary words one letter away from a signal’s; they are spelt as meant. */
export const ORDINARY: ReadonlySet<string> = new Set([]);
