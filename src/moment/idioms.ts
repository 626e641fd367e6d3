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
  // “Swears there’s a monster”, “swore it was done”: no bad word was said. “Ate two bites”: nobody was bitten.
  [
    / (?:swears|swore|swearing) (?:blind )?(?=(?:that |to god |it |its |he |hes |she |shes |they |theyre |there |theres |all (?:his|her|the|my|their) (?!time |day |way )|everything |nothing |nobody |his |her |i ))/g,
    ' insists ',
  ],
  [/ (a|one|two|three|four|five|few|couple of|\d) (?:more )?bites(?= )/g, ' $1 mouthfuls'],
  [/ died (?:of|from) (?:shame|embarrassment)(?= )/g, ' was so embarrassed'],
  // It was not the asker who lost their temper.
  [
    / (he|she|they|owner|lady|man|woman|stranger) (?:just |then |also |even )?(?:snapped|snaps|hissed) at(?= (?!himself|herself))/g,
    ' $1 was cross with',
  ],
  // Nobody was bitten, and nobody was hit where a thing was.
  [/ love bites?(?= )/g, ' hickey'],
  [
    / knocked (?:[^ .]+ ){0,2}?(over|off|down) (?=(?:his|her|their|my|the|our) (?!(?:sister|brother|sibling|baby|friend|cousin|little|big|twin|other|toddler|son|daughter|gran|nan|dad|mum|mom)))/g,
    ' tipped $1 ',
  ],
];

/** Says plainly what an idiom means, so that nobody reads a blow, a drive or a death in it. */
export const plainly = (text: Folded): Folded =>
  IDIOMS.reduce<string>((said, [idiom, meant]) => said.replace(idiom, meant), text) as Folded;
