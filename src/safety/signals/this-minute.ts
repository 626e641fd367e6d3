import { UNREAL } from '../look-alikes.ts';
import type { Rule } from '../rule.ts';

/** What is going on this minute, told by what is seen or heard and where everybody is. */
export const THIS_MINUTE: readonly Rule[] = [
  {
    id: 'shooting-heard',
    category: 'weapon_violence',
    tier: 'emergency',
    any: `
      shots|gunshots|gunfire|gunman|shooter|shooting|bangs & under|hiding|barricade*|lockdown|lights|door & desks|desk|tables|table|class|classroom|hall|corridor|school|closet|cupboard
      shots|gunshots|gunfire ~2 fired|outside|inside|downstairs|upstairs|hall|corridor|building|playground & school|class|kids|children|pupils|students|we|were
      GUN|glock ~5 pointing|points|pointed|aiming|aims|aimed|waving & baby|brother|sister|CHILD|him|her|them|me|us|class
      GUN|glock & (holding it|holds it|has it|got it) & CHILD|nephew*|niece*|he|hes|she|shes
      cleaver|machete|axe|knife & backing|cornered|cornering|chasing & sister|brother|me|him|her|them|us
      CHILD|he|she|hes|shes|grader ~4 has|holding|carrying|got|found|walked ~6 real|loaded|my|husbands|wifes|dads|grandads ~2 GUN|glock
    `,
    not: 'new year ; nerf|toy|water|lego|game|fortnite|film|movie|drill|practice|firework*|sparkler*|cork|basketball|hoop|goal|goals|football|netball|penalty|photo|photos|hair|rehearsal|play|drama|script|locked|glue|nail|price|heat|squirt|laser|tag|paintball|airsoft|cap|licence|safe|banger|bangers ; flu|covid|baby|vaccination* shots ; big|top|sure ~1 gun',
    unless: UNREAL,
  },
  {
    id: 'gone-from-view',
    category: 'runaway_missing',
    tier: 'emergency',
    subject: 'child',
    any: `
      vanished|disappeared & half|hour|hours|minutes|mins|market|crowd|festival|fair|beach|woods|forest|park|shop|store|mall & CHILD|yo|old|he|she|hes|shes|him|her
      opened|open|unlocked|left & gate|door|fence & is|hes|shes|theyre gone !wild|quiet|silent|mad|mental|bright|red|white|crazy|all|off|up|to|in|home|back|into|very|really|a|limp|stiff|floppy|shy
      headcount|count|counted|roll|register & (one short|two short|one missing|one down|missing one|missing a|a child short|one child short)
      (not in class|not in lesson|not in lessons|not in the classroom|not in registration) & (not on site|not anywhere|cant find|cannot find|no sign|gate open|gate was open|nobody has seen)
      taken|grabbed|snatched|led ~3 from ~2 school|nursery|gate|gates|playground|park|pram|garden|shop ~4 by ~2 woman|man|stranger|someone|somebody|couple|guy
      nobody|noone ~2 seen ~1 CHILD|him|her|them ~1 for|since|anywhere & hour|hours|minutes|mins|dark|night
    `,
    not: 'dog|cat|puppy|kitten|rabbit|hamster|tortoise|photo|photos|picture|pictures|video|toy|teddy|doll|phone|shoe|shoes|sock|socks|bag|coat|keys|biscuit*|cookie*|cake|sweets|money|pencil*|book|smile|appetite|friend|friends|dad|daddy|father|ex|husband|wife|interest|confidence|puzzle|pieces|piece|cards|card|tooth ; into ~2 (room|bedroom|phone|bathroom|headphones|shell) ; to ~1 (room|bed|school|work|bathroom)',
    unless: [...UNREAL, 'found', 'pet', 'grief'],
  },
  {
    id: 'by-their-hand-now',
    category: 'caregiver_may_harm_child',
    tier: 'emergency',
    actor: 'asker',
    any: `
      i|ive|ill threw|thrown|slammed|kicked|hurled|flung|punched ~3 him|her|them|CHILD|baby & (not getting up|not moving|isnt moving|wont get up|cant get up|not waking|wont wake|not breathing|gone limp|knocked out)
      im|i still|keep ~1 kicking|beating|choking|punching|hitting|shaking|strangling|drowning ~1 him|her|them|CHILD & now|stop|cant|help|still|again
      im|i ~2 holding|pushing|keeping ~2 him|her|CHILD|head|face ~3 under|scalding|boiling|hot & water|tap|shower|bath|now|screaming|iron|hob|stove
      crushed|mixed|put|ground ~3 pills|tablets in|into their|kids|childrens|her|his milk|juice|food|dinner|squash|cocoa & drinking|together|sleep|kinder|forever
    `,
    not: 'ball|toy|game|phone|tablet|teddy|bag|book|pillow fight|tickl*|punchbag|hair|antibiotic*|calpol|vitamin*|doctor|prescribed|refuses|refuse|prizes ; hot water bottle',
    unless: UNREAL,
  },
  {
    id: 'back-to-whom',
    category: 'sexual_abuse',
    tier: 'emergency',
    actor: 'other',
    any: `
      rapes|raping|raped|abuses|abusing|molests|molesting|(touches her|touching her|touches him|touching him|comes into her bed|comes in her bed|gets into her bed|comes into his bed|gets in his bed) & (go home to|goes home to|going home to|back to him|back with him|hes home now|is home now|he is home|at his now|in her room now|in his room now|her room this minute|picks her up|picks him up|collects her|collects him|holt sie|holt ihn|sleeps there tonight|there tonight|this afternoon|in an hour)
    `,
    not: 'class|assembly|policy|training|rash|nappy|potty|wipe|bath|wash|doctor|nurse|cream ; police|arrested|prison|jail|court ~2 him|now|already',
    unless: ['imagined', 'possible', 'inGame', 'story'],
  },
  {
    id: 'sees-what-is-not',
    category: 'psychosis_postpartum',
    tier: 'emergency',
    subject: 'adult',
    any: `
      birth|postpartum|postnatal|newborn|delivered|(had a baby|had the baby|had our baby|had my baby|days old|weeks old|week old|weeks since|since the birth) & see|sees|seeing|saw|hears|hear|hearing|(laughs with|talks to|talking to) & demon*|spiders|dead|devil*|snakes|insects|shadows|angels|faces|blood|spirits|ghosts
    `,
    not: 'halloween|film|movie|book|dream|dreams|dreamt|nightmare*|poster|garden|shed|cobweb*|monitor|scan|screen|documentary|lungs|tired|battery|grave|funeral|grief|cat|dog ; birth of ~1 his|her|their|the ; my toddler|preschooler',
    unless: UNREAL,
  },
  {
    id: 'followed-or-taken',
    category: 'child_user',
    tier: 'emergency',
    subject: 'child',
    actor: 'other',
    any: `
      man|mans|bloke|guy|stranger|someone|car|van ~3 following|followed|chasing ~1 me & now|rn|still|behind|home|walking|street|dark|bus|school
      im|(i am) in his|a|this|some car|van|house|flat & (took my phone|wrong way|didnt go home|not going home|dont know him|dont know where|wont let me|locked|sent by my)
    `,
    not: 'insta|instagram|tiktok|snapchat|snap|youtube|twitch|profile|account|followers|game|fortnite|roblox|minecraft|dream|nightmare|film|book|play|dog|cat|puppy|toddler|son|daughter|child|kids',
    unless: UNREAL,
  },
  {
    id: 'silent-at-the-water',
    category: 'child_immediate_danger',
    tier: 'emergency',
    subject: 'child',
    any: `
      left|leave ~2 CHILD|old|yr|him|her|them ~1 in ~2 bath|tub|bathtub|pool & silent|quiet|silence|(no sound|no splashing|stopped splashing|not answering)
      ice & cracked|cracking|broke|broken|breaking|gave & under|through & CHILD|them|him|her|team|kids|boys|girls|he|she
      shoes|coat|bike|towel|clothes & edge|bank|jetty|side|shore|steps & pond|dam|lake|river|canal|pool|sea|creek|reservoir & only|gone|no|nobody|cant|missing|silent|quiet|alone
      lying|lies|laid|sitting|sits|sat|standing|stood|playing|walking|running|jumped ~2 on|onto|down ~3 rails|tracks|(the line|train line|railway line|level crossing) & now|wont|barriers|train|trains|bells|lights|laughing|coming|get|minutes|metro|drunk
    `,
    not: 'running|toy|brio|wooden|duplo|lego|model|thomas|cube|cubes|cream|skating rink|drink|glass|lolly|pack|breaker|hockey|bath running ; curtain|towel|stair|clothes rails|guard|hand|hotel|lifeguard|swimming lesson|swimming club ; quiet ~1 (time|day|holiday|morning|evening|life) ; peace and',
    unless: [...UNREAL, 'checked', 'fine'],
  },
  {
    id: 'about-to-elsewhere',
    category: 'suicide',
    tier: 'emergency',
    any: `
      voy|iba ~2 tirarme|tirarse|saltar|ahorcarme|ahorcarse|matarme|matarse|(a tirar|a matar|a ahorcar) & balcon|ventana|puente|tren|vias|metro|noche|hoy|ahora|hijos|ninos|adios|vivir|puedo
      me ~1 voy ~1 a ~1 tirar|matar|ahorcar|suicidar
      je|il|elle|me|se ~2 vais|va|vas ~2 sauter|jeter|pendre|tuer|(me jeter|me tuer|me pendre|se jeter|se tuer|se pendre) & pont|fenetre|balcon|train|metro|soir|nuit|maintenant|enfants|adieu|fini|vivre
      tabletten|pillen|seil|strick|brucke|balkon|messer|dach & (nicht mehr leben|will sterben|mich umbringen|sich umbringen|bringe mich um|bringt sich um|nicht mehr weiter|springe|springt jetzt)
    `,
    not: 'piscina|piscine|pool|trampol*|cama|lit|bett|juego|jeu|spiel|agua|eau|wasser|foto|risa|rire|lachen|becken|schwimmbad|trampolin|pedo|siesta',
    unless: ['inGame', 'story'],
  },
];
