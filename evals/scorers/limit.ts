import { limitLetGo, limitStands } from '../../src/checks/index.ts';
import type { Score, Scorer } from '../types.ts';
import { plain } from './reading.ts';

const HURTING =
  /\b(?:hit|hits|hitting|bit|bite(?! of)|(?<!more )bites(?! of)|biting|kick\w*|punch\w*|slap\w*|scratch\w*|push\w*(?! (?:the|his|her|their) (?:paper|plate|food|bowl|chair|desk|work))|shov\w*|threw|throw\w*|pull\w* (?:\w+ )?hair|pinn\w+|fight\w*|hurt\w*|chok\w+|stabb\w+|spit\w*|spat|headbutt\w*|attack\w*|pull\w* (?:\w+ ){0,3}(?:tail|ear|hair|arm)|sitting on (?:\w+ )?(?:other|his|her|the)|on (?:the other's|his|her) chest|strangl\w+|grabb\w+|smash\w*)\b/;

export const limit: Scorer = {
  name: 'limit',
  measures: 'where somebody is being hurt, a limit is there, and kind',
  score({ said, text, case: evalCase }): Score {
    const applies = evalCase?.expect.limit ?? HURTING.test(plain(said.join(' ')));
    if (!applies) return { score: null, reason: 'nobody is being hurt' };
    const stands = limitStands(text);
    if (limitLetGo(text)) return { score: stands ? 0.4 : 0, reason: 'the hurting is let be' };
    return stands ? { score: 1, reason: 'a limit stands' } : { score: 0.2, reason: 'no limit is said or done' };
  },
};
