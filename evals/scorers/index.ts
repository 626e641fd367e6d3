import type { Scorer } from '../types.ts';
import { criteria } from './criteria.ts';
import { EXPECTATIONS } from './expectations.ts';

/** Every scorer, in the order of the report. */
export const SCORERS: readonly Scorer[] = [criteria, ...EXPECTATIONS];
