/** Listens for a server that says nothing any more. */
export interface Silence {
  /** Aborted, with a `TimeoutError`, when nothing was heard for too long. */
  readonly signal: AbortSignal;
  /** Something was heard. */
  broken(): void;
  end(): void;
}

/** One timer however much is heard: a stream has hundreds of pieces. @param ms - as long as a silence may be */
export function startSilence(ms: number): Silence {
  const tooLong = new AbortController();
  let heardAt = performance.now();
  let timer: ReturnType<typeof setTimeout>;
  const wait = (left: number) => {
    timer = setTimeout(() => {
      const more = heardAt + ms - performance.now();
      if (more > 0) wait(more);
      else tooLong.abort(new DOMException('The model fell silent.', 'TimeoutError'));
    }, left);
  };
  wait(ms);
  return {
    signal: tooLong.signal,
    broken: () => {
      heardAt = performance.now();
    },
    end: () => clearTimeout(timer),
  };
}
