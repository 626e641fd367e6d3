import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { Answer } from '../../answer.ts';
import type { Writing } from '../../model/index.ts';
import type { RequestRecord } from '../service.ts';

const METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

const QUICK = [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 45, 60];
const OF_A_MODEL = [0.5, 1, 2, 3, 4, 6, 8, 12, 16, 24, 32, 45, 60];

/** How often the event loop is looked at; every look wakes an idle process. */
const LOOK_EVERY_MS = 100;

/**
 * What is counted, in a registry of its own. Every label has few values, all of which stand in this program: a route as
 * a pattern, never an address; a kind of failure, never a message.
 */
export function createInstruments() {
  const registry = new Registry();
  const common = (name: string, help: string) => ({ name: `right_here_${name}`, help, registers: [registry] });

  const requests = new Counter({
    ...common('requests_total', 'Requests by route pattern, method and class of status.'),
    labelNames: ['route', 'method', 'status'] as const,
  });
  const requestSeconds = new Histogram({
    ...common('request_seconds', 'Seconds until a response began; a streamed one goes on after that.'),
    labelNames: ['route'] as const,
    buckets: QUICK,
  });
  const answers = new Counter({
    ...common('answers_total', 'Answers by kind, tier of danger, engine, and whether embedded steps stood in.'),
    labelNames: ['kind', 'tier', 'engine', 'fellBack'] as const,
  });
  const answerSeconds = new Histogram({
    ...common('answer_seconds', 'Seconds until an answer was whole, by engine.'),
    labelNames: ['engine'] as const,
    buckets: QUICK,
  });
  const modelSteps = new Counter({
    ...common('model_steps_total', 'Steps wanted of the model: kept as written, mended, or replaced by embedded ones.'),
    labelNames: ['outcome'] as const,
  });
  const modelCalls = new Counter({
    ...common('model_calls_total', 'Answers that a model was wanted for, by what failed; resting: it was not asked.'),
    labelNames: ['failure'] as const,
  });
  const modelTokens = new Counter({
    ...common('model_tokens_total', 'Tokens that the server says it read (input) and wrote (output).'),
    labelNames: ['direction'] as const,
  });
  const modelSeconds = new Histogram({
    ...common(
      'model_seconds',
      'Seconds from asking the model until its part of the answer was done and its tokens were told.',
    ),
    buckets: OF_A_MODEL,
  });
  const modelResting = new Gauge(
    common('model_resting', '1 where the last answer left the server alone because it keeps failing, else 0.'),
  );
  collectDefaultMetrics({ register: registry, eventLoopMonitoringPrecision: LOOK_EVERY_MS });

  return {
    registry,
    request({ method, route, status, ms }: RequestRecord) {
      const known = METHODS.has(method) ? method : 'other';
      requests.inc({ route, method: known, status: `${Math.floor(status / 100)}xx` });
      requestSeconds.observe({ route }, ms / 1000);
    },
    answered({ kind, safety, engine }: Pick<Answer, 'kind' | 'safety' | 'engine'>) {
      answers.inc({ kind, tier: safety.tier, engine: engine.name, fellBack: String(engine.fellBack) });
      answerSeconds.observe({ engine: engine.name }, engine.ms / 1000);
    },
    wrote({ kept, mended, replaced, failure, tokens, ms }: Writing) {
      for (const [outcome, steps] of Object.entries({ kept, mended, replaced })) modelSteps.inc({ outcome }, steps);
      modelCalls.inc({ failure: failure ?? 'none' });
      modelTokens.inc({ direction: 'input' }, tokens.input);
      modelTokens.inc({ direction: 'output' }, tokens.output);
      modelResting.set(failure === 'resting' ? 1 : 0);
      if (failure !== 'resting') modelSeconds.observe(ms / 1000);
    },
  };
}

export type Instruments = ReturnType<typeof createInstruments>;
