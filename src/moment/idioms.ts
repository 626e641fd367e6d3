import type { Folded } from '../phrases.ts';

/** What is said of trucks, nuts and dying, and means none of them. */
const IDIOMS: readonly (readonly [RegExp, string])[] = [
  [/ (?:been |got |was |am )?hit by a (?:truck|bus|train|lorry|freight train|ton of bricks)(?= )/g, ' worn out'],
  [
    / (?:driving|drives|drove|sending|sends) (?:me|us) (?:[^ .]+ )?(?:nuts|mad|crazy|insane|bonkers|bananas|up the wall|round the bend|over the edge)(?= )/g,
    ' wearing me out',
  ],
  [
    / thr(?:ow|ows|ew|owing) (?:[^ .]+ ){0,3}?(?:fits?|tantrums?|wobbl(?:y|ies)|strops?|padd(?:y|ies)|meltdowns?|hiss(?:y|ies)(?: fits?)?)(?= )/g,
    ' having a tantrum',
  ],
  [/ thr(?:ow|ows|ew|owing) (himself|herself|themselves)(?= )/g, ' flings $1'],
  [
    / (?:nearly|almost|practically|could have|couldve) died(?: of (?:shame|embarrassment))?(?= )/g,
    ' was so embarrassed',
  ],
  [/ (tablet|ipad|phone|battery|laptop|switch|tv|telly|car|wifi|toy|game|kindle) died(?= )/g, ' $1 ran out'],
  [/ kinder (?:eggs?|surprise|bueno|chocolate)(?= )/g, ' chocolate egg'],
  [
    / (coffee|tea|drink|water|milk|juice|wee|pee|poo|it|toys|clothes|phone|cup|glass) (?:all over|everywhere on|on) the floor(?= )/g,
    ' $1 on there',
  ],
  [
    / (everyone|everybody|room|shop|place|they) (?:all )?(?:is |was |went |goes |fell |goes totally )?silent(?= )/g,
    ' $1 staring',
  ],
  [/ died (?:of|from) (?:shame|embarrassment)(?= )/g, ' was so embarrassed'],
];

/** Says plainly what an idiom means, so that nobody reads a blow, a drive or a death in it. */
export const plainly = (text: Folded): Folded =>
  IDIOMS.reduce<string>((said, [idiom, meant]) => said.replace(idiom, meant), text) as Folded;
