import { AROUND } from './around.ts';
import { AWAY } from './away.ts';
import { BODY } from './body.ts';
import { DESPAIR } from './despair.ts';
import { HARM } from './harm.ts';
import { MANNER } from './manner.ts';
import { MEANS } from './means.ts';
import { ORDINARY_LIFE } from './ordinary.ts';
import { PEOPLE } from './people.ts';

/**
 * What words mean, as data: for each idea the words and phrases that people use for it, in English and the commonest
 * in Spanish, French and German. `_` stands for a space. What was learned of tablets is so known of pills, and of
 * `pastillas`. A word may be of several ideas; endings need not be written, see `roots.ts`.
 */
export const IDEAS: Readonly<Record<string, string>> = {
  ...AROUND,
  ...MEANS,
  ...BODY,
  ...DESPAIR,
  ...HARM,
  ...AWAY,
  ...PEOPLE,
  ...MANNER,
  ...ORDINARY_LIFE,
};
