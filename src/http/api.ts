import { Hono } from 'hono';
import { answering, assist, search } from '../assistant.ts';
import type { Article } from '../corpus/index.ts';
import { readJsonQuestion } from './body.ts';
import { readChatQuestion } from './chat/question.ts';
import { UI_MESSAGE_STREAM, uiMessageText } from './chat/ui-message-stream.ts';
import { only } from './methods.ts';
import { PROBLEMS, ProblemError, unprocessable, unready } from './problem.ts';
import type { Service } from './service.ts';
import { leaving, streamed } from './streamed.ts';

const MOST_PASSAGES = 50;
const USUAL_PASSAGES = 8;
const LONGEST_QUERY = 4_000;

/** Reads `?k=`. @throws {ProblemError} 422 when it is no whole number from 1 to 50 */
function readCount(given: string | undefined): number {
  if (given === undefined) return USUAL_PASSAGES;
  const count = /^\d{1,2}$/.test(given) ? Number(given) : 0;
  if (count >= 1 && count <= MOST_PASSAGES) return count;
  throw new ProblemError(unprocessable([{ path: 'k', message: `expected a whole number from 1 to ${MOST_PASSAGES}` }]));
}

/** Reads `?q=`. @throws {ProblemError} 422 when it is empty or too long */
function readQuery(given: string | undefined): string {
  const query = given?.trim() ?? '';
  if (query !== '' && query.length <= LONGEST_QUERY) return query;
  throw new ProblemError(unprocessable([{ path: 'q', message: 'expected 1 to 4,000 characters to search for' }]));
}

/** What names an article to a reader. */
const named = ({ slug, title, author, publisher, published, url }: Article) => ({
  slug,
  title,
  author,
  publisher,
  published,
  url,
});

/** The routes that speak JSON. */
export function api(service: Service): Hono {
  const { deps, notReady } = service;
  const { articles } = deps.index;
  const ready = () => {
    if (notReady !== null) throw new ProblemError(unready(notReady));
  };
  return new Hono()
    .post('/ask', async (c) => c.json(await assist(await readJsonQuestion(c.req.raw), deps, c.req.raw.signal)))
    .all('/ask', only('POST'))
    .post('/chat', async (c) => {
      const question = await readChatQuestion(c.req.raw);
      const left = leaving(c.req.raw);
      const pieces = uiMessageText(answering(question, deps, left.signal), service.onError);
      return streamed(pieces, UI_MESSAGE_STREAM, service.onError, left);
    })
    .all('/chat', only('POST'))
    .get('/search', async (c) => {
      ready();
      const query = readQuery(c.req.query('q'));
      const found = await search(query, deps.index, readCount(c.req.query('k')));
      const passages = found.map(({ passage: { article, section, text, start, end }, score }) => ({
        article,
        section,
        quote: text,
        start,
        end,
        score,
      }));
      return c.json({ query, passages });
    })
    .all('/search', only('GET'))
    .get('/articles', (c) => {
      ready();
      return c.json({
        articles: [...articles.values()].map(named),
      });
    })
    .all('/articles', only('GET'))
    .get('/articles/:slug', (c) => {
      ready();
      const article = articles.get(c.req.param('slug'));
      if (!article) throw new ProblemError(PROBLEMS.noArticle);
      return c.json({ ...named(article), text: article.text });
    })
    .all('/articles/:slug', only('GET'));
}
