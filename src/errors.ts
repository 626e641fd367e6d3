/** Everything that can go wrong by name. Expected outcomes (nothing retrieved, nothing to cite) are values, never errors. */
export type ErrorCode =
  | 'config-invalid'
  | 'article-unreadable'
  | 'corpus-empty'
  | 'index-missing'
  | 'index-damaged'
  | 'index-mismatch'
  | 'embedding-failed'
  | 'port-in-use';

/**
 * The one error of this program. Its message says what happened, what was expected, what came, and what to do next,
 * and is meant for the person who runs the program: a client only ever sees a problem document.
 */
export class RightHereError extends Error {
  readonly code: ErrorCode;
  /** Whether the same call may succeed later without anybody changing anything. */
  readonly retryable: boolean;

  constructor(code: ErrorCode, message: string, options: { cause?: unknown; retryable?: boolean } = {}) {
    super(message, { cause: options.cause });
    this.name = 'RightHereError';
    this.code = code;
    this.retryable = options.retryable ?? false;
  }
}
