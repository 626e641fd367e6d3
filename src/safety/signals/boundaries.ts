import type { Rule } from '../rule.ts';

const tier = 'boundary' as const;
const MED =
  'PILL|zarbees|gripe|sudafed|dramamine|robitussin|gravol|phenergan|piriton|strattera|ssri|cbd|magnesium|antibiotics|amoxicillin|dimetapp|piriteze|dose|doses';

/** Not danger, but a line this project does not cross: said in one sentence, with help for now. */
export const BOUNDARIES: readonly Rule[] = [
  {
    id: 'spanking',
    category: 'corporal_punishment',
    tier,
    subject: 'child',
    actor: 'asker',
    any: `
      spank* ; paddle+ ~2 HIM|CHILD|a ; corporal|physical punishment|discipline ; i|ive|we|weve|id|just|should|can|could|to|ill|do|me|okay|ok|wrong|dont|still|husband|wife|partner|mil|grandma|grandpa|grandad|nan|dad|mum|mom|mother|father|inlaws|ex|he|she ~3 smack+|swat+|whoop+|whup|whupped|whip|whipping|slap+|hit|hitting|belt|tap|tapped|wallop|cane|caning|beat|pop|popped|clip|clipped|flick|flicked ~3 HIM|CHILD|bottom|bum|butt|hand|hands|wrist|bottoms|behind|backside|mouth|legs|leg|ear !phone|ball|road|roof|gym|back
      hit|hitting|slap|slapping|smack|smacking|beat ~2 my|our|your|the|a ~2 son|daughter|child|kid|kids|children|toddler|yo|baby|students ; good hiding|smack|spanking|whooping|beating|thrashing|whipping|slap ; clip round|around|across ; wooden spoon ~6 HIM|use*|bottom|spank|work*|hit|threat* ; hot sauce|soap ~4 mouth|tongue ; quick|light|little|one|small|firm|proper smack|swat|slap|tap ~2 on|to|never|$|is|was ; bring back the belt|cane ; get ~1 the belt ; never did me ~1 harm
    `,
    not: 'nearly|almost slapped|smacked|hit|spanked ; i ~1 say|said ~1 no ; i ~1 dont|wont|never|refuse|disagree ~2 smack|hit|spank|believe|agree ; hit|hits|hitting ~1 (rock bottom|the wall|a wall|puberty|snooze) ;me ~1 (hit|hits|slap*) ; his|her|their brother|sister|friend|friends|classmate*|teacher|dad|mum|mom|face|baby|cousin|dog|cat|head|own|peers ; another|other|others ; the tv|table|wall|floor|door ; hits|hitting me|us|others|other|teachers|staff|everyone|his|her|back|kids|people|peers|friends ; smack talk|bang|dab|middle ; tap water|dance|out|on the shoulder|gently ; slap* on the wrist|bracelet|dash ; stop* ~2 hitting ; hit* ~1 the|a ~1 (bag|pillow|ball|road|wall) ; milestones|puberty|growth|jackpot|target ; hit me|us ; whip* cream|up ; beat ~1 (eggs|up|the|boredom|traffic) ; pop ~1 (quiz|in|up|out|over|music) ; when|after|because|that|if|so|and|but he|she|they hit+|slaps|smacks|slapped|smacked ; HIM hitting',
    unless: ['inGame', 'story', 'pet', 'grief'],
    by: 'asker',
  },
  {
    id: 'punish-hard',
    category: 'manipulation_punishment',
    tier,
    subject: 'child',
    actor: 'asker',
    any: `
      how|what|way|ways|want|wanted|should|can|could|would|going|gonna|need|ok|okay|plan|planning|trying|thinking|idea|ideas|best|help|give|tell|something|effective|good|like|ill|make ..6 scare|scaring|frighten|terrify|shame|shaming|humiliate|humiliating|embarrass|embarrassing|guilt|traumatize|intimidate|bully|blackmail|threaten|threatening|break|manipulate|trick|bribe|punish ~4 HIM|CHILD|class|his|into|spirit|will|straight|back|harder|harshly|severely|properly|so
      make+ ~1 HIM|CHILD|class ~2 regret|pay|suffer|fear|scared|afraid|ashamed|cry|obey|beg|feel ~2 bad|guilty|ashamed|small|scared|$|for|this|it|me|stupid|pain|sorry|awful|terrible|worthless|how|what ; make ~1 HIM|CHILD sorry|suffer|pay|obey|regret ; teach|learn ~2 HIM|CHILD ~1 a|the|his|her lesson ..6 hard|forget|never|pain|scare|real|once|show|harsh|cold|out|food ; break ~2 his|her|their|the will|spirit|stubborn*
      silent treatment ; ignore|ignoring|freeze|freezing|refuse|refusing|stop|stopping ~2 HIM|CHILD|talking|speaking|hugging|loving|hug|talk|speak ..5 days|week|until|lesson|apologi*|punish*|whole ; withhold*|withdraw*|deny|denying|remove|take|taking ~2 away? ~1 love|affection|hugs|cuddles|food|dinner|meals|comfort|water|sleep|blanket|bed ; no|without|skip|miss ~1 dinner|food|supper|meals ..5 punish*|lesson|bed|until|behav*|misbehav*|consequence ; tell|telling|say|saying|pretend|pretending|threat* ~4 HIM|CHILD ..5 police|policeman|cops|jail|prison|orphanage|monster|boogeyman|bogeyman|leave|adopt*|foster|dont|wont|stop|hate|unlovable ~4 take|come|arrest|get|away|him|her|behind|there|love|up|you|them|$ ; tell|say|threaten|tells|told|ill|i ~3 (dont|wont|stop) love|loving|want ~1 HIM ~2 anymore|any|if|until|unless
      wash|washing ~2 mouth ; cold shower|showers|bath ..6 punish*|tantrum*|calm|lesson|discipline|meltdown* ; make+ ~1 HIM|CHILD ~2 kneel|stand ..5 rice|corner|hour|hours|wall ; public|publicly ~3 sham*|humiliat*|apolog* ; post|posting|video|film ~4 tantrum*|meltdown* ..6 shame|embarrass*|lesson|online|show ; harsh*|severe*|brutal|strict*|worst|tough*|cruel*|hardest|extreme ~2 punishment|punishments|discipline|consequence|consequences ; punish* ~4 hard|harder|harshly|severely|properly|worse|brutally ; name and shame ; dunce ; walk* ~2 of shame ; lock ~2 HIM|CHILD ~3 out|outside|in ~3 room|house|bedroom|night|cold|lesson|$ ; leave|leaving ~2 HIM|CHILD ..5 side|road|store|shop|park|there|behind ..5 lesson|scare|if|show|listen|see|drive|walk|so
    `,
    not: 'made ~3 cry|scared|afraid|ashamed|guilty|small|bad|sad|sorry|feel ; telling|tells|tell|told HIM to|off ;  break from|time|for|the news ; i|ill wont be ~1 there|home|back|here|around|in ; he|hes|she|shes|they|theyre|husband|wife|partner|dad|ex|mum|mom|daughter|son|teen ~1 giving|gives|gave|given ~5 silent treatment ; boys dont cry ; dont cry ; need a break ;not|without|dont|never|stop|avoid|instead|rather|didnt|wont|quit ~3 scar*|sham*|frighten*|humiliat*|embarrass*|threaten*|guilt*|punish*|brib*|yell* ; scare ~1 (away|crow)|monsters ; guilt|shame ~2 (i feel|myself|my own) ; i feel ~2 guilt|shame ; embarrass* me ; i (feel|felt) ; make* me feel ; HIM embarrass* ; break ~2 (habit|bread|news|down|up|it|the) ; will break ; made me ; afraid|worried ~4 (scare|scar) ; not to ; birthday|surprise|magic ; bribe* ~2 (work|ok) ; make ~1 (me|us) ; teach* ~2 (math|lesson about|lessons|lesson on) ; lesson plan ; guilt free',
    unless: ['inGame', 'story'],
  },
  {
    id: 'dose',
    category: 'medication_diagnosis',
    tier,
    subject: 'child',
    any: `
      how|what ~1 much|many|dose|dosage|amount ..6 ${MED}|give ; dose|dosage|dosing|mg|ml|milligrams ..6 ${MED}|of|for|should|can|give|safe|what|how ; can|could|should|ok|okay|safe|may|want|thinking|thought|would|do|is|if|about ..5 give|giving|take|try|trying|use|using|start|stop|increase|double|skip|put|switch|medicate|crush|hide ~4 HIM|CHILD|on|taking|his|the|some|my|a ~3 ${MED}|medicated|ssris|vitamins|drugs ; ${MED} ..5 safe|ok|okay|work|calm|sleep|knock|dose|help|how|side ~3 for|down|out|to|HIM|$|effects|much|at ; medicate ~2 HIM|CHILD|my ; knock ~1 HIM|CHILD out
    `,
    not: 'wont|refus*|hates|spits|fights|forgot|hide|crush ~4 take|medicine ; own medicine ; sleeping ~1 (through|arrangement|in|bag|baby|beauty|alone|well|habits|again) ; hammer ; dose of (reality|patience|calm|love)',
    unless: ['inGame', 'story'],
  },
  {
    id: 'diagnosis',
    category: 'medication_diagnosis',
    tier,
    subject: 'child',
    any: `
      is|are|does|do|could|might|can|think|thinks|wonder|wondering|suspect|suspects|maybe|if|signs|symptoms|possibly|probably|sound|sounds|seem|seems|look|looks|diagnose|diagnosis|convinced|worried|test|tested|assess*|sure|or|believe|guess|worry|normal|whether|know|say|says|mean|means|tell ..6 autis*|adhd|asd|asperger*|odd|ocd|pda|dyslexi*|dyspraxi*|bipolar|tourette*|spd|neurodiv*|spectrum|depression|disorder|borderline|sociopath|psychopath|narcissis*|retarded|delayed|audhd !son|daughter|kid|child|boy|girl|student|yo|brother|sister|students|class|meltdown|meltdowns|teen|toddler|friendly|kids|children|support|one|behavior|out|man|ball|looks|jobs|number|numbers|socks|hours|time|thing|noise|noises|way|question|day|that|to|a ; diagnos* ~3 HIM|CHILD|my|what|with|$|from|or|this ; whats|what ~1 wrong with ~1 HIM|CHILD
    `,
    not: 'son|daughter|child|boy|girl|kid|grandson|granddaughter|pupil|student|he|she|toddler|teen|teenager is|has autistic|adhd|autism|dyslexic|asd|audhd|pda|dyslexia ; crying|screaming|sobbing|hiding autistic ; waiting ~4 assessment|diagnosis|referral|test|assessed ; was|been|is diagnosed ; with autism|adhd|asd|ocd|odd|pda|dyslexia|spd|audhd ; brother|sister|brothers|sisters|sibling|cousin|friend|partner|husband|wife|eldest|youngest|i|im is|are|has|am|im? autistic|adhd|autism|dyslexic|audhd ; diagnosed with|at|as|last|in|autistic|adhd ; has|i have|we have adhd|autism|asd|ocd|odd|pda|dyslexia|spd ; our|my|an autistic|adhd CHILD ; who is|has|are ; hes|shes autistic|adhd ; odd ~1 (one|that|to|how|behav*|noises|time|thing)',
    unless: ['inGame', 'story'],
  },
  {
    id: 'burnout',
    category: 'caregiver_burnout',
    tier,
    subject: 'adult',
    actor: null,
    any: `
      burn+ ~1 out ; burnout ; NEG ~2 do|cope|take|handle|manage|go|keep|continue|survive ~2 this|it|on|any|anymore|doing|going|like|another|with|parenting|teaching|single|coping|much ~3 anymore|longer|more|like|day|night|this|today|it ; im|am|feel|ive not|no|nothing cop*|left|longer ~2 coping|cope|give|left|$|in ; nothing|no ~2 left ~2 to|in ~2 give|me|tank|offer ; got nothing left ; running|run on empty|fumes ; break+|snapping point ; end of my rope|tether ; falling|fallen|coming|come apart ~2 $|i|and|here|at|as|inside|completely|seams ; completely|utterly|totally|so|just|beyond|past|physically|emotionally|mentally|chronically|constantly|absolutely exhausted|depleted|drained|spent|wiped|shattered|done|knackered ~12 months|weeks|every|alone|nobody|help|years|cry*|cant|anymore|left|no|break|single|nothing|support|never|always|myself|sleep|all|since
      NEG ~2 slept|sleep|rest|break|showered ~4 months|weeks|nights|days|year|years|since ; hate|regret|resent|hating|regretting ~3 being|having|becoming|motherhood|fatherhood|parenthood|parenting|my ~2 mom|mum|mother|parent|dad|father|kids|children|life|$|a|child|teaching|job ; want|wish|fantasi*|dream|wanted ~3 run|walk|drive|get|fly ~2 away|out|off ~3 $|from|and|of|everything|this|all|it|forever !hour|weekend|bit|minute|day|few|while|an|a ; quit ~1 (being|teaching|motherhood)|parenting ; need ~2 break ..5 months|badly|from|desperate*|kids|being ; cry+ ~4 every|all|bathroom|shower|car|floor|night ~3 day|night|time|morning|alone|$|after|because|again ..5 exhaust*|tired|alone|cope|overwhelm*|help|$ ; overwhelm* ~8 alone|everything|cant|nobody|help|drowning|cope|anymore|exhaust* ; im|feel|feeling|like drowning|sinking|underwater ; empty inside ; numb ~4 inside|kids|all|anymore|everything ; no ~1 support|village|help|one ~10 exhaust*|tired|alone|cope|overwhelm*|cant|drown* ; survival mode
    `,
    not: 'were|both|hes|shes|theyre|him|her crying ; candle ; toast ; crying it out ; he|she|they cant|wont|dont|doesnt|cannot ; hes|shes|theyre burnt ; class|student|child|kid burn* ; sunburn* ; minute|moment|second break ; break ~1 time ; milk|snacks|homework|candy ; minutes left ; for an|a ~2 (hour|minute|day|weekend|bit|while|second) ; in ~1 (laundry|guilt|noise|paperwork|toys|dishes|marking|stuff|emails)',
    unless: ['inGame', 'story'],
    by: 'asker',
  },
  {
    id: 'own-past',
    category: 'abuse_disclosure',
    tier,
    subject: 'adult',
    actor: 'other',
    when: 'past',
    any: `
      i|ive|me|my|we ~3 abused|beaten|molested|raped|neglected|hit|belted|whipped|assaulted|spanked|hurt ..5 as|when|growing|by|throughout|child|childhood|kid|young|was|little|at|boy|girl|teen|teenager ~3 child|kid|growing|i|my|childhood|young|up|little|dad|father|mother|mom|mum|stepdad|uncle|was|boy|girl|parents|grandfather|myself|home|coach|teen ; DAD|brother|coach|teacher|they used|would|always ~2 hit|beat|hurt|touch|whip|belt|spank|abuse|molest|scream|slap|lock|smack ~2 me|us ; DAD|teacher|coach ~1 hit|beat|abused|molested|hurt|raped|belted|whipped|slapped|smacked|spanked|beats ~1 me|us ..5 when|as|growing|every|child*|kid|was|little|all|until|for|throughout|years|a|young ; grew up ~4 abus*|hit|beaten|violen*|belt|alcoholic|fear ; survivor of|child* ; my ~2 childhood ~2 abus*|trauma ; abusive|violent ~1 home|childhood|household|parents|father|mother|upbringing|dad|mom|mum|stepdad ; childhood abuse|sexual|trauma
    `,
    not: 'when|as|while ~1 i|im ~2 doing|changing|trying|getting|putting|making|holding|feeding|brushing|washing|said|told|took|turned|asked|picked|carried|bent|sat',
    unless: ['inGame', 'story'],
  },
];
