import { type Explicit, readMoment } from '../moment/index.ts';
import { choose, idsOf } from './choose.ts';

/**
 * The moves that the answers to earlier turns used. The engine replays itself to know: what a client says was
 * answered has no authority, and nothing is stored.
 */
export function movesUsed(earlier: readonly string[], explicit: Explicit): ReadonlySet<string> {
  const used = new Set<string>();
  for (let turns = 1; turns <= earlier.length; turns += 1) {
    const reading = readMoment(earlier.slice(0, turns), explicit);
    for (const id of idsOf(choose(reading, used))) used.add(id);
  }
  return used;
}
