/** A problem as RFC 9457 describes it: what a client is told when its request cannot be answered. */
export interface Problem {
  readonly status: 400 | 404 | 405 | 413 | 415 | 422 | 500 | 503;
  readonly title: string;
  /** One or two plain sentences: what happened, what was expected, what to do next. */
  readonly detail: string;
  readonly errors?: readonly { readonly path: string; readonly message: string }[];
}

/** Thrown by whatever reads a request; turned into a document or a page where the answer is sent. */
export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.title);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

export const PROBLEMS = {
  malformedJson: {
    status: 400,
    title: 'The request is not JSON',
    detail: 'The body could not be read as JSON. Expected an object such as {"message": "…"}.',
  },
  malformedText: {
    status: 400,
    title: 'The request is not UTF-8',
    detail: 'The body has bytes that are not UTF-8 text. Send it again as UTF-8.',
  },
  notFound: {
    status: 404,
    title: 'There is nothing here',
    detail: 'No page or route has this address. The first page is at "/", the API is described at "/docs".',
  },
  noArticle: {
    status: 404,
    title: 'There is no such article',
    detail: 'No article has this name. GET /api/articles lists those there are.',
  },
  noStarter: {
    status: 404,
    title: 'There is no such starter',
    detail: 'This starter does not exist. The first page lists those there are.',
  },
  noUrgentPage: {
    status: 404,
    title: 'There is no such help page',
    detail: 'GET /urgent lists every kind of urgent help.',
  },
  noMetrics: {
    status: 404,
    title: 'Nothing is counted here',
    detail: 'This home of the program counts nothing. On Node, GET /metrics reads out what was counted.',
  },
  tooLarge: {
    status: 413,
    title: 'The request is too large',
    detail: 'A body may have 1 MiB. Send the part that matters now.',
  },
  notJson: {
    status: 415,
    title: 'The request is not of the right type',
    detail: 'Expected the content type application/json.',
  },
  notForm: {
    status: 415,
    title: 'The request is not of the right type',
    detail: 'Expected a form, sent as application/x-www-form-urlencoded.',
  },
  fault: {
    status: 500,
    title: 'Something broke on this side',
    detail:
      'It was not your question. Breathe out once, and ask again. If somebody is in danger, call your local emergency number.',
  },
} as const satisfies Record<string, Problem>;

/** A field and what is wrong with it, as one sentence. */
function told({ path, message }: { path: string; message: string }): string {
  return `"${path}"${/^(?:is|holds) /.test(message) ? ' ' : ': '}${message}`;
}

/** The problem of a request that reads well and asks for what cannot be. */
export function unprocessable(errors: readonly { path: string; message: string }[]): Problem {
  const [first] = errors;
  return {
    status: 422,
    title: 'The question does not have the right shape',
    detail: first ? `${told(first)}.` : 'The question does not have the right shape.',
    errors,
  };
}

/** The problem of a route that needs the articles, while they could not be loaded. */
export function unready(why: string): Problem {
  return { status: 503, title: 'The articles are not ready', detail: why };
}

/** The problem of a method that a route does not take. */
export function wrongMethod(method: string, allowed: readonly string[]): Problem {
  return {
    status: 405,
    title: 'This address does not take that method',
    detail: `${method} does nothing here. Expected ${allowed.join(' or ')}.`,
  };
}

export const PROBLEM_TYPE = 'application/problem+json; charset=utf-8';

/** A problem as the text of an `application/problem+json` document. */
export function problemDocument(problem: Problem): string {
  return JSON.stringify({ type: 'about:blank', ...problem });
}
