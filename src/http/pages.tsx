import { Hono, type Context as HonoContext } from 'hono';
import { type Answer, PART_NAMES, PARTS } from '../answer.ts';
import { answering, assist } from '../assistant.ts';
import { type Question, userTurns } from '../question.ts';
import { cardForPage, NUMBERS_CHECKED_ON, REGIONS, URGENT_PAGES } from '../safety/index.ts';
import {
  AnswerPage,
  ArticlesPage,
  answerPieces,
  type Context,
  carriedIn,
  findStarter,
  HomePage,
  type Place,
  ProblemPage,
  ReaderPage,
  SCRIPT,
  UrgentListPage,
  UrgentPage,
} from '../web/index.ts';
import { parseQuestion, readForm } from './body.ts';
import { only } from './methods.ts';
import { PROBLEMS, type Problem, ProblemError } from './problem.ts';
import { passagesAround, readerBlocks, stretchIn } from './reading.ts';
import type { Service } from './service.ts';
import { leaving, streamed } from './streamed.ts';

const placeOf = (given: string | null | undefined): Place => (given === 'class' ? 'class' : 'home');

/** The chosen details of a form; an empty choice counts as none. */
function contextOf(form: URLSearchParams): Record<string, string | number> {
  const given = ['role', 'setting', 'phase', 'region'].flatMap((name) => {
    const value = form.get(name);
    return value ? [[name, value] as const] : [];
  });
  const age = form.get('childAge');
  return { ...Object.fromEntries(given), ...(age ? { childAge: Number(age) } : {}) };
}

/** Forms send every line end as two characters, and the page's own limit counts one. */
const asTyped = (text: string) => text.replaceAll('\r\n', '\n');

/** A form as a question: earlier turns travel in hidden fields, because nothing is kept here. */
function questionOf(form: URLSearchParams, place: Place): Question {
  const message = asTyped(form.get('message') ?? '');
  const turns = form
    .getAll('turn')
    .filter((turn) => turn.trim() !== '')
    .map(asTyped);
  const said =
    turns.length === 0 || message.trim() === ''
      ? { message }
      : { messages: [...turns, message].map((content) => ({ role: 'user', content })) };
  return parseQuestion({ ...(place === 'class' ? { role: 'educator' } : {}), ...contextOf(form), ...said });
}

/** A refused form, for its reader: the page names below it what to change, field by field. */
const NOT_YET = {
  title: 'One thing to change first',
  detail: 'Nothing is wrong with your question. Change what is named here, and ask again.',
};

function explicitOf({ role, childAge, setting, phase, region }: Question): Context {
  return { role, childAge, setting, phase, region };
}

const STREAMED_PAGE = {
  'content-type': 'text/html; charset=UTF-8',
  // Proxies that hold back what trickles would hold back the first words.
  'x-accel-buffering': 'no',
};

/** The pages. Each works without a script; the form's words travel in a body, never in an address. */
export function pages(service: Service): Hono {
  const { deps, notReady, outsideServer: outside } = service;
  const { articles } = deps.index;
  const answerPage = (c: HonoContext, answer: Answer, asked: readonly string[], context: Context, place: Place) =>
    c.html(
      <AnswerPage
        answer={answer}
        asked={asked}
        context={context}
        passages={passagesAround(answer, articles)}
        place={place}
        numbersCheckedOn={NUMBERS_CHECKED_ON}
        outside={outside}
      />,
    );
  return (
    new Hono()
      .get('/', (c) => c.html(<HomePage place={placeOf(c.req.query('place'))} outside={outside} />))
      .all('/', only('GET'))
      // Browsers ask for one unasked; there is none to load.
      .get('/favicon.ico', (c) => c.body(null, 204))
      .get(SCRIPT.address, (c) =>
        // The address changes with what it holds.
        c.body(SCRIPT.text, 200, {
          'content-type': 'text/javascript; charset=UTF-8',
          'cache-control': 'public, max-age=31536000, immutable',
        }),
      )
      .all(SCRIPT.address, only('GET'))
      .post('/ask', async (c) => {
        const form = await readForm(c.req.raw);
        const place = placeOf(form.get('place'));
        try {
          const question = questionOf(form, place);
          const asked = userTurns(question);
          const context = explicitOf(question);
          const left = leaving(c.req.raw);
          const batches = answering(question, deps, left.signal);
          const first = (await batches.next()).value ?? [];
          const last = first.at(-1);
          if (last?.type === 'answer') return answerPage(c, last.answer, asked, context, place);
          const passagesOf = (answer: Answer) => passagesAround(answer, articles);
          const around = { asked, context, place, outside, numbersCheckedOn: NUMBERS_CHECKED_ON };
          const pieces = answerPieces({ first, later: batches, passagesOf, ...around });
          return await streamed(pieces, STREAMED_PAGE, service.onError, left);
        } catch (error) {
          const refused = error instanceof ProblemError;
          if (!refused && !c.req.raw.signal.aborted) service.onError?.(error);
          const problem: Problem = refused ? error.problem : PROBLEMS.fault;
          const { status, errors } = problem;
          const kept = asTyped(form.get('message') ?? '');
          const wrong = new Set(errors?.map(({ path }) => path));
          const context = Object.fromEntries(Object.entries(contextOf(form)).filter(([name]) => !wrong.has(name)));
          return c.html(
            <ProblemPage
              {...(status < 500 ? NOT_YET : problem)}
              status={status}
              errors={errors}
              kept={kept}
              turns={form.getAll('turn')}
              context={context}
              place={place}
              outside={outside}
            />,
            status,
          );
        }
      })
      .all('/ask', only('POST'))
      .get('/s/:place/:starter', async (c) => {
        const starter = findStarter(c.req.param('place'), c.req.param('starter'));
        if (!starter) throw new ProblemError(PROBLEMS.noStarter);
        const { question: message, role, setting, place } = starter;
        // Ready at once, and the same for everybody: no model is asked.
        const answer = await assist({ message, role, setting }, { ...deps, writer: undefined });
        return answerPage(c, answer, [], { role, setting }, place);
      })
      .all('/s/:place/:starter', only('GET'))
      .get('/articles', (c) => c.html(<ArticlesPage articles={[...articles.values()]} />))
      .all('/articles', only('GET'))
      .get('/articles/:slug', (c) => {
        const article = articles.get(c.req.param('slug'));
        if (!article)
          throw new ProblemError(notReady === null ? PROBLEMS.noArticle : { ...PROBLEMS.noArticle, detail: notReady });
        const wanted = c.req.query('p');
        const blocks = readerBlocks(article, stretchIn(article.text, wanted));
        const usedFor = PARTS.find((part) => part === c.req.query('for'));
        const outside = wanted !== undefined && blocks.every(({ marks }) => marks.length === 0);
        return c.html(
          <ReaderPage
            article={article}
            blocks={blocks}
            usedFor={usedFor ? PART_NAMES[usedFor] : null}
            outside={outside}
            then={carriedIn(c.req.queries('then')).filter((each) => articles.has(each.article))}
          />,
        );
      })
      .all('/articles/:slug', only('GET'))
      .get('/urgent', (c) => c.html(<UrgentListPage pages={URGENT_PAGES} />))
      .all('/urgent', only('GET'))
      .get('/urgent/:category', (c) => {
        const page = URGENT_PAGES.find(({ slug }) => slug === c.req.param('category'));
        if (!page) throw new ProblemError(PROBLEMS.noUrgentPage);
        const wanted = c.req.query('region') || deps.defaultRegion;
        const region = REGIONS.find(({ code }) => code === wanted)?.code ?? null;
        return c.html(
          <UrgentPage
            slug={page.slug}
            title={page.title}
            tier={page.tier}
            card={cardForPage(page.slug, region)}
            region={region}
            regions={REGIONS}
            numbersCheckedOn={NUMBERS_CHECKED_ON}
          />,
        );
      })
      .all('/urgent/:category', only('GET'))
  );
}
