/** What went wrong with a call, by name: for counters and logs, never with a word of the server's or the asker's. */
export type FailureKind =
  | 'late'
  | 'silent'
  | 'malformed'
  | 'refused'
  | 'too-many-requests'
  | 'server-error'
  | 'unreachable'
  | 'resting';

export interface Failure {
  readonly kind: FailureKind;
  /** Whether asking again at once may help. */
  readonly retryable: boolean;
  /** How long the server asked to be left alone, in milliseconds. */
  readonly retryAfterMs: number | null;
}

/** Seconds, or a date. @see https://www.rfc-editor.org/rfc/rfc9110#field.retry-after */
function retryAfter(headers: Readonly<Record<string, string>> | undefined): number | null {
  const given = headers?.['retry-after'];
  if (given === undefined) return null;
  const wait = /^\d+$/.test(given.trim()) ? Number(given) * 1000 : Date.parse(given) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

const statusKind = (status: number): FailureKind =>
  status === 429 ? 'too-many-requests' : status >= 500 || status === 408 ? 'server-error' : 'refused';

/** Reads an error of the AI SDK, or of the way to the server. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof Error)) return { kind: 'server-error', retryable: true, retryAfterMs: null };
  const { statusCode, responseHeaders } = error as {
    statusCode?: number;
    responseHeaders?: Record<string, string>;
  };
  if (statusCode !== undefined && statusCode >= 400) {
    const kind = statusKind(statusCode);
    return { kind, retryable: kind !== 'refused', retryAfterMs: retryAfter(responseHeaders) };
  }
  if (error.name === 'TimeoutError') return { kind: 'silent', retryable: true, retryAfterMs: null };
  const malformed = /NoOutputGenerated|JSONParse|TypeValidation|InvalidResponse/.test(error.name);
  return { kind: malformed ? 'malformed' : 'unreachable', retryable: true, retryAfterMs: null };
}
