import type { Problem } from '../problem.ts';

/** What went wrong, where OpenAI's clients look for it. */
export interface OpenAiError {
  readonly message: string;
  readonly type: 'invalid_request_error' | 'server_error';
  /** The path of the first field that does not fit. */
  readonly param: string | null;
  readonly code: string | null;
}

const CODES: Readonly<Record<number, string>> = {
  404: 'not_found',
  405: 'method_not_allowed',
  413: 'request_too_large',
  422: 'invalid_question',
};

export function openAiError({ status, detail, errors }: Problem): OpenAiError {
  return {
    message: detail,
    type: status < 500 ? 'invalid_request_error' : 'server_error',
    param: errors?.[0]?.path ?? null,
    code: CODES[status] ?? null,
  };
}

/** A problem document that also says it where OpenAI's clients look. */
export const openAiProblem = (problem: Problem): Problem & { readonly error: OpenAiError } => ({
  ...problem,
  error: openAiError(problem),
});
