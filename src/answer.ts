import * as z from 'zod/mini';
import { PHASES, ROLES, SETTINGS } from './question.ts';

export const AGE_BANDS = ['infant', 'toddler', 'preschool', 'school-age', 'teen'] as const;
export const INTENSITIES = ['low', 'medium', 'high'] as const;
export const TIERS = ['none', 'boundary', 'urgent', 'emergency'] as const;
export const PARTS = ['P', 'A', 'R', 'T'] as const;

export type AgeBand = (typeof AGE_BANDS)[number];
export type Intensity = (typeof INTENSITIES)[number];
export type Tier = (typeof TIERS)[number];
export type Part = (typeof PARTS)[number];

/** The four parts of every answer, named as the article that sets them out names them. */
export const PART_NAMES: Readonly<Record<Part, string>> = {
  P: 'Practice presence',
  A: 'Attune to emotions',
  R: 'Respond mindfully',
  T: 'Trust the process',
};

export const momentSchema = z.object({
  role: z.nullable(z.enum(ROLES)),
  childAge: z.nullable(z.number()),
  ageBand: z.nullable(z.enum(AGE_BANDS)),
  setting: z.nullable(z.enum(SETTINGS)),
  phase: z.enum(PHASES),
  intensity: z.enum(INTENSITIES),
  signs: z.array(z.string()),
});

export const resourceSchema = z.object({
  name: z.string(),
  reach: z.string(),
  kind: z.enum(['call', 'text', 'web']),
  audience: z.string(),
  region: z.string(),
  url: z.string(),
});

export const cardSchema = z.object({
  title: z.string(),
  message: z.string(),
  callIf: z.array(z.string()),
  resources: z.array(resourceSchema).check(z.maxLength(3)),
  action: z.string(),
  ask: z.nullable(z.string()),
  say: z.nullable(z.string()),
  settle: z.nullable(z.string()),
});

export const stepSchema = z.object({
  part: z.enum(PARTS),
  name: z.string(),
  text: z.string(),
  say: z.array(z.string()).check(z.maxLength(2)),
  cites: z.array(z.number()),
  /** BCP 47; absent in English, `und` where the language has no name here. */
  lang: z.optional(z.string()),
});

export const citationSchema = z.object({
  n: z.number(),
  article: z.string(),
  title: z.string(),
  author: z.nullable(z.string()),
  publisher: z.string(),
  published: z.nullable(z.string()),
  url: z.string(),
  section: z.string(),
  quote: z.string(),
  start: z.number(),
  end: z.number(),
  href: z.string(),
});

export const answerSchema = z.object({
  id: z.string(),
  kind: z.enum(['guidance', 'support', 'note']),
  moment: momentSchema,
  safety: z.object({ tier: z.enum(TIERS), category: z.string(), card: z.nullable(cardSchema) }),
  steps: z.array(stepSchema),
  skip: z.nullable(z.string()),
  note: z.nullable(z.string()),
  followUps: z.array(z.string()),
  /** BCP 47 of what is not in English, by field; a step says its own. Absent where nothing is. */
  lang: z.optional(
    z.object({ skip: z.optional(z.string()), note: z.optional(z.string()), followUps: z.optional(z.string()) }),
  ),
  coverage: z.enum(['direct', 'principle', 'none']),
  citations: z.array(citationSchema),
  engine: z.object({
    name: z.enum(['embedded', 'model']),
    model: z.nullable(z.string()),
    fellBack: z.boolean(),
    ms: z.number(),
  }),
});

export type Moment = z.infer<typeof momentSchema>;
export type Resource = z.infer<typeof resourceSchema>;
export type Card = z.infer<typeof cardSchema>;
export type Step = z.infer<typeof stepSchema>;
export type Citation = z.infer<typeof citationSchema>;
export type Answer = z.infer<typeof answerSchema>;
export type Coverage = Answer['coverage'];

/**
 * What of an answer is ready to be shown, in this order: the moment, a card where there is danger, the steps one by one,
 * each with the citations that no step before it had, and at last the whole answer. Nothing shown is ever replaced.
 */
export type AnswerEvent =
  | { readonly type: 'moment'; readonly moment: Moment; readonly safety: Pick<Answer['safety'], 'tier' | 'category'> }
  | { readonly type: 'card'; readonly card: Card; readonly tier: Tier }
  | { readonly type: 'step'; readonly step: Step; readonly citations: readonly Citation[] }
  | { readonly type: 'answer'; readonly answer: Answer };

/** The steps of an answer, from one place to another, as they are shown one after the other. */
export function stepEvents({ steps, citations }: Answer, from: number, to?: number): readonly AnswerEvent[] {
  const known = new Set(steps.slice(0, from).flatMap(({ cites }) => cites));
  return steps.slice(from, to).map((step) => {
    const fresh = citations.filter(({ n }) => step.cites.includes(n) && !known.has(n));
    for (const { n } of fresh) known.add(n);
    return { type: 'step', step, citations: fresh };
  });
}
