import { STARVED } from '../look-alikes.ts';
import type { Rule } from '../rule.ts';

const psychosis = { category: 'psychosis_postpartum', subject: 'adult' } as const;
const eating = { category: 'eating_disorder', tier: 'urgent', subject: 'child', actor: 'child' } as const;

const UNREAL = ` voice|voices & saying|says|telling|tells|told & should|must|put|throw|hurt|kill|drown|leave ~3 HIM|baby|in|out|down ;
  hear+ ~4 voices !carry|raised|of|through|outside|from|downstairs|next|upstairs|loud|over ; voice|voices ~3 inside|in ~1 my|his|her head ; voice|voices ~3 tell*|told|say*|command*|order* ~3 me|him|her|to|us|my|hurt|kill|them|do
  hallucinat* ; see+ ~2 things|people|demons|shadows|figures|faces ~5 not|arent|isnt|nobody|no|werent|cant|else ; delusion* ; psychosis ; paranoid ~5 poison*|watch*|follow*|camera*|spy*|after|govern*|out ; people|they|someone|neighbors|neighbours|government|cia|fbi|police|cameras|everyone|tv|radio|phone|hospital|nurses ~3 watching|following|spying|poisoning|recording|listening|after|plotting|sending|talking|tracking ~2 me|us|baby|him|her|messages|signals|through the
  messages ~3 in|from|through|on ~2 tv|radio|television|songs|license ; signs|signals|codes & tv|radio|television|songs|license|phone|internet ; baby|newborn|child|infant|HIM|son|daughter|kids|she|he|shes|hes ~5 possessed|demon|demonic|devil|satan|evil|antichrist|imposter|impostor|replaced|swapped|switched|changeling|robot|messiah|jesus|chosen|prophet|alien|angel|cursed ; baby|newborn|infant ~3 isnt|not|doesnt|wasnt ~2 mine|real|my|ours|human|look like mine|really|belong|her ~1 baby|mine|$|real|child|one|ours|and ; isnt|not|never my|our|her|really real? ~1 baby|newborn ~5 swapped|switched|replaced|someone|they|hospital|look|else|eyes|$ ; god|jesus|satan|devil|angels|demons|spirits ~4 tell+|speaking|talks|talking|wants|commands|chose|chosen|speaks|says|said|sending|sends|instruct*|gave ~3 me|him|her|to|us|through|my|messages|signs|that|mission ; secret|hidden|special|coded messages|message|signs|meaning|mission|powers ~5 tv|radio|phone|plates|songs|god|everywhere|save|numbers
  NEG ~3 sleep+|need|needed ~4 days|nights|since|week|sleep ~8 energy|talking|fast|racing|feel|amazing|need|dont|wired|manic|voices|strange|signs|baby|birth|things|paranoid|powers|god|clean*|fine|never|special ; dont|doesnt need ~1 sleep|to sleep ; manic|mania ; losing ~2 touch|grip ~2 reality|with ; not ~2 making sense ~8 baby|birth|sleep|slept|days|strange|wife|god|voices|eyes
`;

const UNREAL_LOOSELY = ` believes|thinks|says|convinced & (hes god|shes god|he is god|she is god|jesus|god|chosen|prophet|immortal|superpowers) & slept|sleep|talking|fast|preach*|teen|son|daughter|brother|wife|husband ; cameras|chip|chips|microphones|wires|bugs & teeth|head|brain|walls|skin|food|room|body & says|thinks|believes|convinced|sure ; baby|newborn|son|daughter & (already dead|is dead|rotting|empty inside|an alien|talking to her|talking to me|speaks to me|speaks to her) & thinks|believes|says|convinced|telling|talking ; tv|television|radio|phone|walls|internet & talking|talks|speaking|telling|sending|messages & to|him|her|me|son|daughter & thinks|believes|says|convinced|sure ; demons|spirits|aliens|angels|ghosts|government & following|follow|after|watching|talking|telling|inside|control* & him|her|me|son|daughter|she|he|slept|says|believes|friend ; nurses|doctors|hospital|midwife|neighbours|neighbors|husband|family|mother & (plotting|poison*|take him|take her|take my baby|steal|swap*|spying) & baby|slept|sleep|him|her|son|daughter ; hears|hear|hearing|sees & dead|nobody|wall|walls & telling|tells|talks|talking|saying|says|orders & him|her|me|things ; wife|husband|partner|sister|he|she|son|daughter & believes|thinks|convinced|sure|certain & codes|signals|messages|mind|thoughts|chosen|signs|cameras|chip & send*|reads|read|reading|watching|god|tv|in|from ;
      hear+|see+|talks|talking & people|voices|things|whispering|whispers|someone|man|shadows|faces & arent|isnt|not|nobody|noone|werent|wasnt & there|real|else|around ; convinced|believes|thinks|certain|sure|insists|swears & (follow him|follow her|follow me|watch him|watch her|watch us|poison*|bugged|watching him|watching her|watching us|watching me|listening to|tracking|cameras|spying|plotting|microchip*|chipped|following him|following her|after him|after her|out to get|implanted) & food|us|we|he|she|school|house|neighbo*|government|teachers|him|her|phone|walls|everyone|people|thoughts|police ; convinced|believes|thinks|whisper*|says|insists|swears & devil|demon|possessed|satan|evil|cursed|jesus|messiah|chosen|replaced|swapped & slept|sleep|pacing|baby|days|eats|eyes|voices|god|wife|husband|sister
    `;

/** Voices, fixed beliefs, sleepless days; and food that has become an enemy. */
export const MIND: readonly Rule[] = [
  {
    ...psychosis,
    id: 'postpartum-psychosis',
    tier: 'emergency',
    any: `${UNREAL};${UNREAL_LOOSELY}`,
    with: `
      baby|babys|newborn|infant|birth|postpartum|postnatal|delivered|delivery|csection|breastfeed*|born|pregnan*|wo|mo ; after ~2 having|giving|birth
    `,
    not: ' (doesnt believe in) ; (dont believe in) ; (not believe in) ; believe+ ~1 in god|jesus ; no clothes ; holds|held out ~1 his|her arms ;absolute|little|right|proper|total|real devil|monster|demon|terror ; monitor|lol|haha|joke|joking|kidding|swear|honestly|sometimes i think|tantrum*|terrible|threenager|seems|costume|halloween|movie|toddlers|witching|teething ; baby cry+ ; voice ~1 (down|raised) ; told me ~1 (so)|it ; thank god ; phantom ; oh my god ; for gods sake ; my god ; isnt ~1 baby anymore ; not a baby ; an angel ; like an angel ; switched ~2 (formula|bottle|schools|rooms|off|to|daycare) ; evil genius ; stuff|everything|the cat',
    unless: ['inGame', 'figure'],
  },
  {
    ...psychosis,
    id: 'commanding-voices',
    tier: 'emergency',
    any: ` baby|twins|son|daughter|HIM has|have|must|needs ~1 to? die|be sacrificed|be drowned ; baby|twins|son|daughter|kids|child|HIM ~2 (has to|have to|must|needs to|should|need to) die|go to heaven|be with god|be sacrificed|suffer ; angel|angels|god|jesus|spirit|voice|voices & told|tells|telling|says|said|wants & send|heaven|sacrifice|kill|drown|end|save|free & twins|baby|kids|children|son|daughter|HIM|me ; god|jesus|angels|devil|lord & (give HIM back|send HIM back|ready|take HIM|return HIM|sacrifice|called HIM|wants HIM) & baby|bath|water|son|daughter|HIM|knife ; voice|voices & put|throw|hurt|kill|drown|smother|stab|burn|cut|drop & HIM|baby|myself|myself|them|oven|bath|window ;
      voice|voices ~4 tell*|told|say*|command*|order*|want*|scream*|whisper*|make|making ~5 hurt|kill|die|stab|harm|jump|cut|do|end|burn|bad|attack|drown|himself|herself|myself|knife|it
      god|jesus|satan|devil|angels|demons|spirits ~4 tell+|wants|commands|says|said|instructed|ordering ~5 hurt|kill|sacrifice|drown|cleanse|save|stab|die|send|harm|baptize|end ~4 HIM|CHILD|me|us|everyone|$|people|mom|family
    `,
    not: 'use|quiet|inside|outside|kind|raise|raised|teacher|mean|nice|loud|indoor voice ; bible|sunday|story|church',
    unless: ['story', 'inGame', 'past', 'taught'],
  },
  {
    ...psychosis,
    id: 'psychosis',
    tier: 'urgent',
    any: UNREAL,
    not: ' no clothes ;absolute|little|right|proper|total|real|complete devil|monster|demon|terror ; tummy|belly|imaginary|pretend*|costume|halloween|monster*|ghost|ghosts|bed|dark|nightmare*|little|lol|haha|joke|joking|kidding|swear|tantrum*|terrible|threenager|like|seems|movie|outside|inside|indoor|raise*|quiet|loud|singing|mean|my|his own ; baby|babys brother|sister ; switched ~2 (formula|bottle|schools|rooms|off|to|daycare) ; angel|robot|alien|evil ; prank* ; teacher* ~1 voice ; thank god ; oh my god ; my god ; toddler|toddlers|baby doesnt need|nap|naps ; dont need ~1 sleep ~2 (train*|over) ; wont sleep ; want to sleep ; doesnt need to sleep ; sleepover ; fever ~3 (high)|dream ; jesus ; cctv|camera|cameras|monitor ; santa|elf',
    unless: ['inGame', 'figure', 'imagined'],
    ages: [
      [0, 1],
      [8, 120],
    ],
  },
  {
    ...eating,
    id: 'purging',
    any: ` stopped|refuses|refusing ~1 eating & completely|almost|altogether|entirely|days|weeks ; 300|400|500|200|600|100|700|800 ~1 calories ; eats|eating ~3 calories ~1 a|per day ; terrified|scared|afraid|petrified|obsessed|panic* & weight|fat|calories|eating|food|carbs & (gain*|wont eat|eat|lose|losing|skinny|not eating) ; (faint+|passes out|passed out|blacks out|collapses) & eat|eats|food|meals|salad|diet|weight|lettuce|eating ; period|periods & exercise*|months|weight|eat*|runs|gym|stopped & hasnt|no|lost|missing|stopped|missed ; stopped|refuses|refusing|quit ~1 eating|to eat|food & completely|almost|weeks|days|altogether|entirely|14|13|15|16|12|teen|weight ; laxatives & weight|lose|thin|taking|takes|using|fat ; (only eats|barely eats|hardly eats|doesnt eat|wont eat) & faint*|thin|weight|dizzy|bones|cold|weak|period ; vomit|sick & bags|bag|hidden|hiding|jars|under|tubs|wardrobe & bed|room|found|closet|drawer ; period|periods & stopped|gone|lost|missing & eat*|runs|running|weight|food|exercise|thin|apple|gym|skinny|calories|training ; survives|lives|living & coffee|gum|air|apple|lettuce|water|celery|diet & passes|faint*|weight|thin|dizzy|only|weak ;
      mak*|made|forc*|stick* ~2 SELF ~2 sick|vomit*|throw|puke|puking|barf ; purg* !closet|toys|clothes ; bulimi* ; anorexi* ; throw+|vomit*|puk*|sick|toilet|bathroom ~2 up? after|every ~3 meal|meals|dinner|eating|eats|lunch|food|she|he ~5 $|water|running|purpose|fingers|shower|on|hear|hears|door|weight|day|run|lock*|night ; fingers|toothbrush ~2 down ~2 her|his|their|my throat ; laxative|laxatives|diuretics|ipecac & hid*|found|meals|skip*|thin|teen|drawer|weight ; diet pill|pills ; laxatives ~12 hid*|found|weight|taking|teen|daughter|son|abus*|room|drawer|skinny|thin|fat|meals ; starv* ~1 SELF ; eating disorder
      refus*|stopped|NEG ~3 eat+ ~4 # days|weeks ; refus*|stopped|NEG ~3 eat+ ~5 two|three|four|five|several|days|week|weeks|monday|tuesday|sunday|saturday !except|but|besides|vegetables|dinner|lunch
    `,
    not: ` tantrum ; purpose ~2 tantrum|toddler ;except|but|besides|vegetable*|veggies|broccoli|meat|fruit|crackers|nuggets|toddler|picky|fussy|sandwich* ; car sick|bug|tummy|virus|norovirus|reflux|gaggs ; constipat*|miralax ; recovered|recovery ; teach* ; at school ; breakfast ; his|her lunch`,
    unless: ['story', 'taught', 'past', 'pet', 'imagined'],
    ages: [[6, 19]],
  },
  {
    ...eating,
    id: 'faints-of-hunger',
    any: 'fainted|fainting|faints|collapsed|collapses|collapsing ; passed|passes|passing|blacked|blacking|blacks out ; desmay* ; umgekippt|umkippt|ohnmachtig ; evanouie|evanoui|evanouit',
    with: STARVED,
    not: 'toddler|baby|virus|flu|fever ; in|into ~1 heap|chair|tears',
    unless: ['story', 'past', 'pet'],
    ages: [[8, 19]],
  },
  {
    ...eating,
    id: 'wasting-away',
    any: `
      lost|losing|dropped|shed ~3 stone|stones|kg|kilo|kilos|pounds|lbs|weight & NEG|barely|hardly|stopped|refuses|refusing ~2 eat|eats|eating|food|meals & faint+|collapse*|dizzy|cold|period|periods|weak|hair|school|weeks|months|passed
    `,
    not: 'baby weight ; newborn|newborns|breastfeed*|latch|formula ; bug|virus|flu|tonsil*|braces|mumps|chemo|surgery|operation ; dog|cat|puppy|kitten|rabbit|hamster|pony ; my weight|diet|husband|wife|mother|grandmother ; i|ive ~1 lost|dropped',
    unless: ['story', 'taught', 'past', 'pet'],
    ages: [[8, 19]],
  },
  {
    ...eating,
    id: 'starving',
    any: `
      skip*|refus*|avoid*|stopped|barely|hardly|wont|never|isnt|not|doesnt|hid*|throw*|threw|count*|weigh*|restrict*|only|cut*|fast+|scared|afraid|terrified|lying|lies|obsess* ~5 meal|meals|eat+|food|lunch|lunches|dinner|dinners|calorie|calories|carbs|breakfast|weight|herself|himself|lettuce|celery|rice
      count+|obsess* ~2 calorie|calories ; thinks|says|convinced|believes|calls|feels|keeps ~4 fat|disgusting|huge|obese ; body check* ; thinspo|proana|ana ; pro ana ; exercise|workout|workouts|runs|running|situps|burpees ~6 hours|obsess*|compuls*|night|collapse*|hide|secret*|burn|until
    `,
    with: `
      (faint+|passed out|dizzy|collapsed|blacked) out ; period|periods ~3 stop*|gone|lost|missing|hasnt ; bones|ribs|spine|collarbone|skeletal|skin and bones|gaunt ; hair ~3 fall*|thin* ; lose+|dropped ~4 weight|pounds|kilos|kg|stone|lbs|# ; heart ~3 slow|racing|flutter*|skip* ; cold all ; weak|freezing|shivering ; thinks|says|feels|called|calls & fat ; scale ; vomit*|purg*|sick after|bathroom ; fine hair|lanugo ; exercises|exercising ; weighs|weighing ; skinny|thin|thinner ; baggy|hides food|hiding food ; days|weeks|months ; ~2 bmi ; lying about
    `,
    not: ' throw|cut|threw ~1 SELF ; leotard|dress|jeans|costume ; says|feels ~3 fat ~2 (in|$) ;toddler|baby|picky|fussy|vegetable*|nuggets|broccoli|crackers|pasta|arfid|bug|virus|flu|fever|snack* ; doesnt ~1 eat (breakfast|vegetables) ; baby weight ; my weight|diet ; lost ~2 (lunch|game)',
    unless: ['story', 'taught', 'past', 'pet'],
    ages: [[8, 19]],
  },

  {
    ...psychosis,
    id: 'unreal-loosely',
    tier: 'urgent',
    any: UNREAL_LOOSELY,
    not: ' (doesnt believe in) ; (dont believe in) ; (not believe in) ; believe+ ~1 in god|jesus ; holds|held out ~1 his|her arms ;is|was|pure poison ; (imaginary|pretend*|monster*|ghost*|nightmare*|dark|bed|toddler|preschool*|halloween|santa|little devil|absolute) devil|right devil|speak* ; like|lol|haha|joke* ; mind reading|reader ; reading book ; movie ; not real friend ; alone ; mind ~1 (of|if|that|games|set|his|her|my own) ; online|ai|fake',
    unless: ['inGame', 'figure', 'taught'],
    ages: [
      [0, 1],
      [8, 120],
    ],
  },
];
