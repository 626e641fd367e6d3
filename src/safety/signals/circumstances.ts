import type { Rule } from '../rule.ts';

/** What endangers a child and is told without a word for it: by what is seen, planned for them, or given to them. */
export const CIRCUMSTANCES: readonly Rule[] = [
  {
    id: 'neglect-seen',
    category: 'abuse_disclosure',
    tier: 'urgent',
    actor: 'other',
    any: `
      hungry|starving|famished & every|always|all|most|constantly|weeks & dirty|filthy|smells|smelly|unwashed|soiled|coat|shoes|thin|clothes|steals|stealing
      dirty|filthy|unwashed|soiled & every|always|constantly|weeks|same & hungry|coat|shoes|alone|lice|nits|nobody|noone|thin|late|collected|nursery
      (no lunch|without lunch|without breakfast|no breakfast|no food|nothing to eat|anything to eat) & every|always|all|most|weeks|again|mondays|weekend|weekends & CHILD|he|she & class|school|nursery|pupil|student|steals|stealing|bins|bin|smell*|dirty|coat|alone|crumbs
      same clothes|uniform|clothing|jumper & week|weeks|days|every|always & smell*|dirty|hungry|wet|cold|thin|tired
      left|collected|picked ~3 (nursery|school|club|us|me|here|late|last) & always|every|again|often|weeks & filthy|dirty|hungry|drunk|soiled
    `,
    not: 'football|rugby|mud|muddy|puddle*|sandpit|garden|dog|cat|puppy|growth|spurt|paint|painting ; his favourite|her favourite|favourite ; wont|refuses ~2 (eat|wash|change|bath|shower|wear)|bathe ; teenager|teenagers ; he|she wont|refuses',
    unless: ['imagined', 'story', 'inGame', 'pet', 'past'],
  },
  {
    id: 'pictures-passed-round',
    category: 'sexual_abuse',
    tier: 'urgent',
    actor: 'other',
    any: `
      nude|nudes|naked|topless|intimate|explicit & passing|passed|pass|sharing|shared|share|sending|sent|spreading|spread|posted|posting|leaked|forwarded|everyone|group|round|around|airdropped & my|our|CHILD|her|him|pupil|student & picture|pictures|photo|photos|pic|pics|video|videos|image|images|of|selfie|selfies|screenshot|deepfake|ai|chat|snap
      blackmail*|sextort*|threat* ~6 picture|pictures|photo|photos|pic|pics|video|videos|images|nudes
    `,
    not: 'baby|babies|toddler|bath|statue|museum|painting|art|artist|lesson|assembly|policy|breastfeed*|birth ; naked ~2 eye|truth|cat',
    unless: ['imagined', 'story', 'inGame', 'taught'],
  },
  {
    id: 'wedding-against-will',
    category: 'abuse_disclosure',
    tier: 'urgent',
    actor: 'other',
    any: `
      forced|forcing|made|making|pressured|have|has ~1 to? marry|marriage & CHILD|she|he|her|him|they|pupil|student|parents|cousin|family
      taken|taking|sent|sending|flown|flying|going|fly ~3 abroad|overseas|pakistan|bangladesh|india|somalia|home|village|country|away|back ~5 married|marry|wedding|engaged & CHILD|pupil|student|niece|she|her|15|16|14|13|17 & scared|doesnt|dont|doesn|will|being|against|marry|married|refuse*|secret|holiday|ticket
    `,
    not: 'cousins|sisters|brothers|uncles|aunts|friends wedding ; bridesmaid|flowergirl|pageboy ; getting married (next|in|to my) ; im|were|we ~2 getting|been married ; play|teddy|playground|pretend',
    unless: ['imagined', 'story', 'inGame', 'past'],
  },
  {
    id: 'girls-cut',
    category: 'abuse_disclosure',
    tier: 'urgent',
    actor: 'other',
    any: `
      fgm ; genital ~1 mutilation|cutting ; circumcis* & girl|girls|her|she|daughter|niece|granddaughter
      have|having|get|getting|got ~2 her|daughter|girls|niece cut & tradition|custom|ceremony|village|clean|woman|women|elders
      girls get|got|are cut & village|tradition|turn|ceremony|custom|elders
      have|having|get|getting|going|gonna|want|wants ~3 her|daughter|girls|niece|granddaughter|me|us ~1 cut & girls|women|tradition|custom|ceremony|gran|grandmother|auntie|aunt|holiday|holidays|abroad|clean|village|summer & like|other|all|before|tradition|custom|ceremony|clean|village|abroad|elder|elders
    `,
    not: 'hair|fringe|bangs|nails|haircut|barber|team|squad|ribbon|cake|cord ; policy|training|lesson|assembly',
    unless: ['story', 'taught'],
  },
  {
    id: 'bought-with-gifts',
    category: 'sexual_abuse',
    tier: 'urgent',
    actor: 'other',
    any: `
      new|second|another|expensive|two|burner ~2 phone|phones|trainers|sneakers|clothes|cash|money|jewellery|necklace & 1am|2am|3am|4am|midnight|nights|overnight|night|missing|older|men|man|lads|guys|strangers|someone & goes|going|out|comes|coming|disappears|sneak*|picked|wont|never|secret*|car|hotel|train & CHILD|he|hes|she|shes|they
      carries|carrying|holding|selling|runs|running|dealing|moving ~3 drugs|weed|packages|packets|parcels|bags|stuff|coke|wraps|gear & older|lads|gang|owes|debt|men|them|county|train|someone|guys & CHILD|he|hes|she|shes|him
    `,
    not: 'birthday|christmas|santa|football|match|sleepover|camp|paper round|film|movie|series|game ; lost ~2 phone|trainers ; wants|asked|begging|saving ~3 phone|trainers',
    unless: ['imagined', 'story', 'inGame', 'past'],
  },
  {
    id: 'saw-violence',
    category: 'domestic_violence',
    tier: 'urgent',
    subject: 'adult',
    actor: 'other',
    any: `
      watch*|saw|see|seen|sees|seeing|witness*|heard|hears|listening ~2 me ~1 being|getting|get|been|be ~1 hit|beaten|thrown|punched|dragged|choked|kicked|pushed|slapped|hurt|battered|attacked|strangled|shoved|beat|knocked
      watch*|saw|see|seen|sees|witness*|heard ~2 (their|his|her) ~1 dad|father|stepdad|mum|mom|mother|boyfriend|partner ~2 hit|beat|punch|drag|choke|kick|hitting|beating|punching|dragging|choking|kicking|strangle|batter ~2 me|mum|mom|her|mummy
    `,
    not: 'ball|pool|swing|wave|waves|film|movie|match|boxing|karate|judo|wrestling ; by CHILD|THEY ; (hit|kicked|punched|pushed|slapped|beaten) by ~2 (brother|sister|toddler|son|daughter|child) ; at cards|chess|monopoly|tennis|fifa|uno',
    unless: ['story', 'inGame'],
  },
];
