import { testIndex } from '../../src/test-index.ts';
import { countRecorded, readRecorded } from '../model/recorded.ts';
import { retrievalFound } from '../retrieval/evaluate.ts';
import { calibrateAll } from './calibrated.ts';
import { FILES } from './files.ts';
import { askGate } from './gate-messages.ts';
import type { Report } from './report.ts';

/** What a run of this program measures besides its cases. */
export interface Besides extends Pick<Report, 'retrieval' | 'calibrated' | 'recorded'> {
  readonly gate: Report['safety']['gate'];
}

/** @param isWhole - every case and scorer is asked; otherwise only the gate is, which costs nothing */
export async function measureBesides(target: string | null, isWhole: boolean): Promise<Besides> {
  if (target !== null) return { gate: null, retrieval: null, calibrated: null, recorded: null };
  return {
    gate: await askGate(FILES.messages),
    retrieval: isWhole ? await retrievalFound(await testIndex()) : null,
    calibrated: isWhole ? calibrateAll() : null,
    recorded: isWhole ? countRecorded(await readRecorded(FILES.recorded)) : null,
  };
}
