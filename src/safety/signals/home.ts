import type { Rule } from '../rule.ts';

const home = { category: 'domestic_violence', subject: 'adult', actor: 'other' } as const;
const VIOLENCE = ` PARTNER|hes|he ~4 smashing|breaking|destroying|trashing|throwing ~3 kitchen|house|things|everything|stuff|place|door|furniture|room ;
  PARTNER|dad|father|stepdad ~3 hit+|punch+|choke+|strangled|strangles|slapped|slaps|shoved|shoves|beat+|kicked|kicks|threaten+|pinned|pins|dragged|spat|hurt|hurts|grabbed|grabs|pushed|pushes|threw|throws|slammed|headbutted|attacked|attacks|rapes|raped|forces|forced|stalks|stalking|terrorizes|abuses|backhanded ~2 me|us !to|into|out|off|up|feelings|a
  PARTNER ~8 smash*|punch*|broke|breaks|kick*|throws|threw|slams|destroy* ~4 wall*|door*|phone|tv|plate|plates|things|furniture|window|glass|mirror|dishes|everything|stuff|house|my !open|up ; PARTNER ~6 control*|track*|monitor*|checks|checking|stalk*|isolat*|watches|locks|locked|hides|hid|took|takes|forbid*|spying|spies ~4 money|phone|location|everything|keys|car|me|passport|card|friends|family|accounts|access|leave|messages|where ; PARTNER ~3 wont|doesnt|never|not let|allow|lets ~1 me ~3 leave|see|work|talk|money|friends|family|phone|out|go|have|drive|sleep|call
  threat* ~5 kill|hurt|shoot|burn|stab|murder|take|harm ~3 me|us|kids|children|himself|herself|house|them|my ~4 if|when|leave|$|and|away|again|unless|because|never ; say*|said|told|swears|swore ~5 kill|shoot|bury|murder|stab|burn ~2 me|us|both|all ~4 if|leave|ever|when|kids|before|and|unless|or|$
  scared|afraid|terrified|frightened|fear|petrified|fearful of|for ~2 my? ~1 PARTNER !ing ; scared|afraid|terrified|frightened of ~1 what he|hell|PARTNER ; eggshells ~8 PARTNER|him|angry|explode|temper|home ; abusive|violent|controlling ~1 PARTNER|relationship|marriage|home|man|household|father|dad|situation|towards|with|toward|to ; PARTNER|hes|shes|he|she is|gets|was|has|been|being|becomes|turns|turned|got|hes|shes ~3 abusive|violent ; domestic violence|abuse|abuser ; abuser ; restraining|protective|protection|non|nonmolestation order ; say goodbye to ~1 them|face ; PARTNER ~6 smash+ ~2 windscreen|car|windows ; get|getting|leave|leaving out|away & hed|hell|he kill & us|me ; escape|flee|fleeing ~4 safely|away|out|without|before|from ~4 him|PARTNER|he|abus*|violent ; leave|leaving|get|getting ~3 safely|away|out|without|before ~3 him|PARTNER|he ~1 knowing|knows|notic*|kill*|finds|finding|hurt|hurts|comes|wakes|gets ; leave|leaving|get|getting ~2 safely|away|out from|with ~3 abus*|violent|husband|partner|boyfriend|ex ; plan*|trying|want|going|need|secretly ~3 leave|escape|flee ~2 him|PARTNER|abus* ~8 scared|afraid|kill|hurt|safe|safely|find*|threat*|angry|kids|violent|passport*|money|secret*|knowing|hit|hits|knows|shelter|refuge
  hands|hand ~2 around|on|round ~2 my|her|mums|moms neck|throat ; hit+|beat+|choked|punched|slapped|punches|threw|pushed|hurt|shoved|attacked|kicked ~2 my|his|her|their ~1 mom|mum|mother|wife|mummy|mommy|girlfriend|dad|husband ; black eye ~6 him|PARTNER|he|kids|makeup|gave ; womens|domestic ~1 shelter|refuge ; gun ~4 to|at my|me|us|head
`;
const NOT = ` hug|hugs|hugging|cuddles ; i said|threatened ~2 leave without ;
  when i was ~2 little|young|kid|child|small|growing|$|#|a ; growing up ; as a kid|child ;
  said|says|like kill me ~1 now|please ; unload|dishes|chores|dishwasher ; 
  roof|feelings|ball|homework|wrong ; hurt* me ~2 (when|to see|so much) ; CHILD|THEY ~1 (kicks|hits|bites|punches) me when ; in ~1 leg ; kick* me|us (out) ; push* ~2 (buttons|harder|myself) ; beats me ~1 (at|to|up the stairs|why) ; threw ~2 (party|ball|out|up|away|toys|tantrum) ; disappoint* ; reaction ~2 (when|to) ~3 grades ; threat* to take (away|his|her|the) ~1 (phone|ipad|tablet|toys|xbox) ; kill me|us with|if she finds the|when she finds out ~2 grade|broke|ate ; screen ; toddler|toddlers
`;

/** The asker, or another adult at home, is hurt or ruled by fear. */
export const HOME: readonly Rule[] = [
  {
    ...home,
    id: 'home-now',
    tier: 'emergency',
    any: VIOLENCE,
    with: ` taking|taken|took ~1 the|my|our kids|children|baby|son|daughter ; just ~1 punched|hit|kicked|slapped|choked ; coming for|at ~1 me|us ; smashing ~2 up|everything|the ; just ~1 broke|broken ; screaming at ~2 (kids|us|me) ;
      outside|banging|breaking|kicking|pounding|smashing ~3 door|window|in|down ; hes|shes|he|she|is ~2 (outside|here|coming|back|downstairs|upstairs|door|home soon|driving) ; on|heading|driving ~2 his|her|the|way|here|over|back way|here|home|over|now ; be home|back ~2 soon|any|in|minutes|minute|hour ; coming ~2 home|back|here|over|now|for|soon|after ; hide+|locked ~5 bathroom|closet|room|ourselves|kids|car|myself|us|in|wardrobe|garage ; right now ; is hitting|punching|choking ; gun|knife|machete|weapon|axe ; kill me|us ~1 now|tonight ; strangling|choking ; found us|out where|our|me ; at the|my door ; trying to get in ; happening|started again ; hear him|her ; just ~2 hit|punched|choked|threw|left|pushed|beat|attacked ; tonight
    `,
    not: NOT,
    unless: ['inGame', 'story', 'past', 'figure', 'taught'],
  },
  {
    ...home,
    id: 'home-hiding',
    tier: 'emergency',
    any: ` PARTNER|ex & (broke the window|broke in|kicked the door|broke the door|broke down the door) & kill|knife|gun|hurt|kids|us|me|screaming|drunk|threat* ; PARTNER|ex & (is here|at the door) & kill|knife|gun|hurt|screaming|drunk|threat* ; he|hes & (broke the window|broke in|kicked the door|at the door|broke the door) & kill|knife|gun|hurt|drunk|threat* ;
      hiding|hid|locked ~8 bathroom|closet|room|bedroom|car|wardrobe|basement|shed ~8 him|PARTNER|hes|he|drunk|angry|dad|rage|raging|screaming|daddy|kids|children ~8 banging|door|outside|hit*|kill|find|come*|gun|knife|drunk|raging|rage|smash*|shout*|scared|angry|yell*|break*|threat*|stop*|quiet|safe ; PARTNER|ex ~3 outside|at ~2 door|window|house & scared|screaming|shouting|yelling|banging|pounding|drunk|leave|threat*|police|hid*|hiding|knife|gun|order|kill|violent|afraid|terrified|kicking|smash*|in|key|keys|follow*|watching|allowed ; PARTNER|hes|shes ~4 banging|pounding|kicking|breaking|smashing|trying ~3 door|house|window|get ~2 in|down|$|and|screaming|shouting|with|kids|threat*|drunk|again|wont ~4 $|in|drunk|screaming|threat*|kids|down|scared|kill|gun|help|violent|order|hit|yelling|wont ; PARTNER|he|hes|shes ~4 has|holding|got|with|pulled|waving|pointing|pointed|grabbed|loading ~2 a|the|his|my ~1 GUN|knife|machete|axe|bat|weapon ~8 us|me|kids|door|drunk|threat*|head|kill|room|everyone|downstairs|screaming|angry ; PARTNER|hes|shes ~3 going|coming|trying|about ~1 to|2 ~1 kill|shoot|murder|stab ~1 us|me|everyone|kids|all & now|tonight|outside|knife|gun|drunk|door|here|hiding|locked|help ; violent|hitting|attacking ~6 right now ; found|knows where we|us|i ~6 live*|are|shelter|hiding|staying|coming|moved
    `,
    not: ' (dont make me go) ; tapping ~2 watch|foot ; kicking|banging|hitting her|his|bedroom door ; banging on my door ; at the door ~6 watch|bag|jumper|handover|pick|collect|weekend ;CHILD|student|toddler ~1 is|was|keeps hitting|throwing|kicking ; hitting and throwing ; playing|hide and seek|game|games|surprise ; to cry ; for ~2 (minute|minutes|peace|break|chocolate|snack|wee) ; nerf|toy ; (peace|quiet time|eat|eating|scroll*|phone) ; toddler|toddlers ; banging on|at the door ~2 (mama|mommy|mummy) ; grades|grade|homework',
    unless: ['inGame', 'story', 'past', 'toy', 'figure'],
  },
  {
    ...home,
    id: 'home-locked-in',
    tier: 'emergency',
    any: `
      PARTNER|he|hes|shes|dad|stepdad ~3 locked|barricaded|trapped|shut|keeping|holding ~2 us|me|everyone|kids|children ~4 in|inside|here|hostage|room|house|flat & burn|fire|petrol|lighter|matches|kill|knife|gun|stab|gas
      pouring|poured|pours|splash* ~2 petrol|gasoline|fuel|kerosene|fluid ~5 us|house|door|floor|me|stairs|flat|car|everywhere|letterbox
    `,
    not: 'fireplace|campfire|bbq|barbecue|bonfire|mower|tank|drill ; toddler|preschooler|joke|game|wendy ; escape room',
    unless: ['inGame', 'story', 'past', 'figure', 'taught'],
  },
  {
    ...home,
    id: 'home',
    tier: 'urgent',
    any: VIOLENCE,
    not: NOT,
    unless: ['inGame', 'story', 'past', 'figure', 'taught', 'selfDoubt'],
  },
  {
    ...home,
    id: 'home-he',
    tier: 'urgent',
    any: ' he|hes|she|shes ~3 hit+|punched|punches|choke+|strangled|slapped|slaps|shoved|beat+|kicked|threatened|threatens|pinned|dragged|grabbed|pushed|slammed|headbutted|attacked|raped|forced|strangling ~1 me|us !to|into|out|off|up|feelings',
    not: NOT,
    unless: ['inGame', 'story', 'past', 'figure'],
    by: 'adult',
  },

  {
    ...home,
    id: 'home-loosely',
    tier: 'urgent',
    any: ` punched|choked|strangled|headbutted ~1 me & taking|took|kids|children|leave|leaving|blood|bleeding|police|scared ; husband|wife|partner|boyfriend|girlfriend|ex|he ~3 forces|forced|makes|made|raped|rapes me & sex|bed|touch|things|it|naked ; hits|hit|beats|punches|slaps|shoves|kicks ~1 me & (front of|kids|children) & he|husband|partner|boyfriend|wife !toddler ; PARTNER & threatened|threatens|threatening & knife|gun|kill|weapon|hurt|me|us ; wont|doesnt|never|refuses ~2 (give|let) me|us ~2 money|food|leave|have & husband|wife|partner|boyfriend ; controls|control|threatens|threatened|abuses|terrorizes|stalks|intimidates|hurts|humiliates ~1 me & he|she|husband|wife|partner|boyfriend|ex|kids|scared ; planning|plan|trying|want|ready|going|need|about & (leave him|leave her|leave my husband|leave my wife|leave my partner|get away from him|escape) & terrified|scared|afraid|safe|safely|kids|violent|dangerous|kill|find|shelter ; ex|husband|father|boyfriend & (showed up|turned up|came|shows up|standing outside) & screaming|threatening|threats|drunk|shouting|violent|refus*|angry & school|daycare|house|work|nursery|home ; beats|beat|pushes|pushed|shoves|hits|hit|slaps|slapped|punches|kicks|chokes ~1 me & wife|husband|partner|boyfriend|girlfriend|ex ; PARTNER ~4 pushes|pushed|shoves|hits|beats|chokes|slaps|punches|kicks|hurts ~1 me ; ex|husband|boyfriend|partner & (driving past|drives past|drive by|outside|waiting|parked) & threat*|texts|texting|house|school|scared ; texting|texts|sends|sending|leaving|sent ~2 threats|threatening ; threats & ex|husband|boyfriend|partner|texting & house|kids|me|us|kill ; PARTNER|he|she & broke|broken|fractured|split|busted & my ~1 arm|wrist|nose|rib|ribs|jaw|lip|tooth|finger ; hide|hid|hiding|took|taken|locked & (passport|passports|documents|my money|birth certificates) & he|husband|ex|kids|him|partner|leave ; take|takes|taking & kids|children|them & never see & said|says|threat*|if|husband|ex|partner|hed|hell ; choke+|strangle+ me ; mileage|odometer|receipts|stopwatch & PARTNER|he|hes & check+|count+|times|timed|reads|writes|wants|late|every|keeps ; keep+|hold+|takes|took|has ~1 my|our ~2 bank|card|cards|wages|passport|passports|benefits & PARTNER|he|hes & allowance|ask|cash|wont|let|lets|allowed|every|account|gives ; times|timed|counts ~2 me|my|the ~3 shop|shopping|shops|errands|journey|walk|bus|drive & PARTNER|he|hes ; dog|cat|puppy & wall|kicked|strangled|drowned|killed & PARTNER|he & next|looked ; whos next & PARTNER|he|looked|me ; locks|locked|kicked|threw|throws|shut ~2 me|us out & PARTNER|night|nightie|cold|kids|baby|inside|drunk ; get|getting|leave|leaving ~1 us|me ~1 out|away & (safely|safe|without him|watches|knowing|tracks|secret) ; he|she|husband|wife|partner & read|reads|found|saw & messages|phone|diary|texts & scared|afraid|home|angry|kill|hurt|furious ; burn & house|home & us|me|kids|inside|threat*|said|says|if ;
      tracks|tracking|checks|checking|controls|controlling|monitors|monitoring|takes|took|reads|goes|hides|hid & my ~1 phone|wages|money|salary|location|messages|keys|passport|bank|card|pay|emails|texts|account & wont|let|cant|leave|see|scared|husband|wife|partner|boyfriend|ex|he|threat*|allowed|afraid ; wont|doesnt|never|not let|allow|allowed|lets ~1 me ~2 see|talk|visit|work|drive|leave ~3 mum|mom|family|friends|sister|house|anyone|work|job|alone|parents|car|without ; explodes|rages|snaps|temper|drunk|drinks|rage|furious|angry|violent|scary & breaks|smashes|throws|punches|kicks|destroys|hits|hides|hide & things|stuff|kids|doors|walls|plates|us|children|rooms|me ; eggshells & PARTNER|he|hes|him !teen|toddler|daughter|son ; follow+|stalk*|harass* & ex|exhusband|exwife|exboyfriend|boyfriend & me|us|school|house|work|kids|home ; ex|he ~1 follows|followed us|me ~1 after|home|everywhere|again|around ; husband|partner ~2 follow+|stalk*|harass* ~1 me ; ex|exhusband|exwife|exboyfriend & waiting|parked|sitting|standing|turns|turned|shows|showed|hanging & outside|up|round|around & house|school|work|again|home|nursery & drunk|threat*|order|scared|every|banging|shout*|angry|texts|refus*|night|wont ; leave+|escape|escaping|run|away|getting|get & (dad|daddy|husband|wife|partner|ex|their father|boyfriend) & secret|secretly|scared|afraid|safe|safely|hurt|kill|violent|temper|hits|shelter|refuge & me|us|i|my|leave|escape|escaping !school ; throws|threw|hits|hit|kicks|punches|bites|scratches|slaps|shoves ~3 at|things|me|plates|stuff & wife|husband|partner|girlfriend|boyfriend & me|daughter|son|kids|saw|front ; kids|children|daughter|son|they & see+|watched|hear+ & dad|daddy|husband|him|he|father|boyfriend|wife & hit|hitting|choke|choking|hurt|beat|punch|push|pushed|attack|attacked|kill|threaten & me|mom|mum|mommy|mummy|wife|her|us ; afraid|scared|terrified & of him|husband|partner|ex|boyfriend & kids|leave|home|hurt|kill|temper|comes|drunk|angry|what
    `,
    not: ` holiday|holidays|trip|tyres|service|mot ; hug|hugs|hugging|cuddles ; with her|his hugs|love|arms ; without HIM and HIM|he|she ;
      takes my phone to|and watches|youtube ; toddler|yo|ipad|tablet|games|homework|curfew ; brush|help|hug|wash|cut|put|hold|change|touch|feed|dress ; his|her brother|sister|friend|teacher|classmate ; of the dark ; parties|chores|grades ; nightmare* ; bedtime ; undermin*|rules|screen|parenting ; hits me when i (say|tell|turn) ; tantrum*|meltdown* ; leave ~2 for (work|school) ; cries ; say* goodbye ; at (nursery|daycare|school) drop
    `,
    unless: ['inGame', 'story', 'past', 'figure', 'taught'],
  },
];
