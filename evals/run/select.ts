import { RightHereError } from '../../src/errors.ts';
import type { EvalCase, Scorer } from '../types.ts';

export interface Filter {
  /** Part of a case’s id. */
  readonly case?: string | undefined;
  readonly tag?: string | undefined;
  readonly scorer?: string | undefined;
}

/** The filter as it was typed; '' where nothing is left out. */
export const filterText = (filter: Filter): string =>
  (['case', 'tag', 'scorer'] as const).flatMap((name) => (filter[name] ? [`--${name} ${filter[name]}`] : [])).join(' ');

/** @throws {RightHereError} `config-invalid` where nothing is left */
export function select(
  { case: idPart, tag, scorer }: Filter,
  all: { readonly cases: readonly EvalCase[]; readonly scorers: readonly Scorer[] },
): { readonly cases: readonly EvalCase[]; readonly scorers: readonly Scorer[] } {
  const cases = all.cases.filter(
    ({ id, tags }) => (idPart === undefined || id.includes(idPart)) && (tag === undefined || tags.includes(tag)),
  );
  const scorers = all.scorers.filter(({ name }) => scorer === undefined || name === scorer);
  if (scorers.length === 0) {
    const names = all.scorers.map(({ name }) => name).join(', ');
    throw new RightHereError('config-invalid', `--scorer: expected one of ${names}; got "${scorer}"`);
  }
  if (cases.length === 0) {
    throw new RightHereError('config-invalid', `No case fits ${filterText({ case: idPart, tag })}.`);
  }
  return { cases, scorers };
}
