import type { Role } from '../question.ts';
import { statedRegion } from './region.ts';
import { BENIGN, type Verdict } from './verdict.ts';

export interface GateOptions {
  readonly region?: string | undefined;
  readonly defaultRegion?: string | undefined;
  readonly role?: Role | undefined;
  readonly childAge?: number | undefined;
}

export function gate(userTurns: readonly string[], options: GateOptions = {}): Verdict {
  const region = options.region ?? statedRegion(userTurns) ?? options.defaultRegion ?? null;
  return { ...BENIGN, region, sticky: false };
}
