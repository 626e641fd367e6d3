/** Food has become an enemy: what is told of it beside a faint. */
export const STARVED = `
  period|periods|laxative*|calorie*|purg*|weigh|weighs|weighed|weight|diet|lettuce|fasting|restrict*|anorexi*|bulimi*|keto|skinny|fat ; NEG|barely|hardly|stopped ~2 eat|eats|eating|eaten ; skip+ ~2 meals|lunch|breakfast|dinner ; only ~1 eats|eating ; after (every meal|each meal|meals) ; makes|making ~1 SELF sick
  lechuga|vomito|laxantes|adelgazar|isst|abfuhrmittel|abnehmen|regles|laxatifs ; sin|sans comer|manger ; ne mange
`;

/** Where harmless words must stand for a frightening match to be harmless as well. */
interface Guard {
  /** `before` and `around`: within `within` words, in the same sentence. `past` is `around`, and reads tenses. */
  readonly where: 'before' | 'around' | 'past' | 'turn';
  readonly within: number;
  readonly words: string;
}

const GAMES =
  'fortnite|minecraft|roblox|zelda|mario|pokemon|cod|halo|gta|warzone|valorant|overwatch|pubg|xbox|playstation|nintendo|ps4|ps5|videogame|videogames|game+';

/**
 * What makes frightening words harmless, as data: play, stories, figures of speech, questions about
 * what might happen, things long over. A rule names the guards that count for it.
 */
export const GUARDS = {
  /** Taught, prepared for, or told of; nothing is happening. */
  imagined: {
    where: 'before',
    within: 8,
    words: `
      how ~2 prevent|avoid|childproof|babyproof|teach ; prevent*|preventing ; avoid|avoiding ; in case ; if THEY|CHILD ~1 ever|were ; stop|keep ~2 HIM|CHILD ; HIM|CHILD from ; make|making sure ~3 dont|doesnt|never ; so ~2 doesnt|dont|wont|never
      nightmare*|dream* ; phobia ; first aid|cpr course|class|training ; what happens if ; what ~3 if|when ~2 ever ; action plan for ; lesson|unit|assembly|drill on|about ; safety talk|lesson ; had|has a|this? dream ; signs|symptoms|risk|risks|danger|dangers|odds|chance of ; about ~1 how|what ~1 to do if ; learn* about
    `,
  },
  /** Feared or possible; only right before the words themselves. */
  possible: {
    where: 'before',
    within: 1,
    words: `
      might|could|would|may|hell|shell|theyll|will !have|be ; might|could|would|may be ; scared|worried|afraid|anxious|nervous|terrified|paranoid|panicking|worry about|of ~1 ; fear of ~1 ; scared|worried|afraid THEY ~1 might|will|could ; almost|nearly ; pretending to|2 ; pretend* ; as if ; like THEY|I|its ; acts like ; used to ; i thought ~2 was ; feel+ like
    `,
  },
  past: {
    where: 'past',
    within: 12,
    words: `
      years|months ago ; last year|month|summer|winter|spring|autumn|fall|christmas|term|semester ; when THEY|CHILD ~1 was|were ; when i was ; when we were ; as a baby|toddler|newborn|child|kid|teen|teenager ; back in ; a year|month ago ; years before ; at birth ; growing up ; in college|highschool|university ; long time ago ; in the past ; as kids ; ever since ; history of ; once had ; was born ; at ~1 1|2|3|4|5|6|7|two|three|four|five|six !am|pm|oclock|school|years ; in 2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025
    `,
  },
  /** Somebody who can tell has looked at it. */
  checked: {
    where: 'turn',
    within: 0,
    words: `
      all clear ; doctor|doctors|dr|hospital|er|paramedics|nurse|pediatrician|paediatrician|gp ~3 said|says|checked|cleared|confirmed ~4 fine|ok|okay|clear|well|good|healthy|out ; home|back|discharged ~1 from ~2 hospital|er|icu|nicu ; discharged ; we|i went ~2 er|hospital ~6 fine|ok|okay ; was treated
    `,
  },
  /** Food has become an enemy: who faints of that needs help today, and is not lying there now. */
  starved: {
    where: 'turn',
    within: 0,
    words: STARVED,
  },
  /** Known to whoever treats the child as worry, and told so. */
  nerves: {
    where: 'turn',
    within: 0,
    words:
      'doctor|doctors|dr|gp|paediatrician|pediatrician|psychologist|therapist|camhs ~3 says|said|thinks ~3 nerves|anxiety|panic',
  },
  fine: {
    where: 'turn',
    within: 0,
    words: `
      hes|shes|everyone|everybody|theyre ~2 fine|ok|okay|safe|recovered|unharmed|unhurt|alright !but|until|then ; is|was|were ~1 completely|totally|absolutely|perfectly|all|physically fine|ok|okay|safe|unharmed|unhurt|alright ; was|were fine|okay|ok $|now|afterwards|after|thankfully|luckily ; thankfully|luckily|thank ~4 fine|okay|ok|safe|hurt|out ; turned out ~3 fine|ok|nothing ; coughed it ~1 up|out ; caught HIM|CHILD ~2 in|just|before|and|$ ; got|grabbed|pulled ~2 HIM|CHILD ~2 out|back|in ~1 time ; nobody|noone ~2 hurt ; stopped|caught|grabbed HIM ~2 time|before
    `,
  },
  inGame: {
    where: 'around',
    within: 6,
    words: `in|on|at|with|play+|of ~2 ${GAMES} ; his|her|the|my character|avatar|player ; npc|zombie|zombies|respawn*|creeper|creepers|villager ; playing dead|pretend|house|doctor|hospital|doctors|cops|war|ninjas|superheroes|pirates|soldiers|tag ; play+ dead ; pretend*|make believe ; dodgeball|chess|monopoly|uno ; board|video|card game ; laser tag`,
  },
  toy: {
    where: 'around',
    within: 5,
    words: `toy|toys|nerf|pretend*|plastic|wooden|foam|lego|legos|duplo|cardboard|squirt|bubble|imaginary|inflatable|finger|twig|banana|toast|lightsaber|blaster|blasters|costume|halloween|cosplay|butter|magnatiles|soaker ; water gun|pistol|guns|pistols ; glue|cap|staple|nail|heat|massage|radar|bb gun|guns ; stick|sticks|fingers ~3 gun|guns|sword|as|into ; gun|guns|sword ~3 out|of|from ~2 lego|sticks|stick|blocks|fingers|paper|cardboard|toast|bread ; water|squirt|cap|dart ~1 guns|gun|pistol|pistols|fight ; paintball|airsoft ; laser tag ; play sword`,
  },
  story: {
    where: 'before',
    within: 8,
    words: `
      watch*|saw|read|reading|heard|hear ~4 movie|film|show|story|book|news|article|documentary|podcast|series ; movie|film|episode|novel|book|story|documentary|news|podcast|song|lyrics|series|cartoon|disney|anime|article|chapter|scene where|about|when|in|of|with|that|on ; bambi|simba|mufasa ; in|on the news ; character*|hero|villain ; news story ; on tv ; shakespeare|romeo|hamlet|macbeth ; i read|heard ~2 about
    `,
  },
  /** Hyperbole and set phrases. */
  figure: {
    where: 'around',
    within: 12,
    words: `
      dying to|for ; to die for ; one more time|lego|episode|verse|song|round ; baby shark|peppa|cocomelon|bluey|paw patrol ; figure of speech ; figuratively|metaphorically ; not literally ; murder a ; of ~1 boredom|laughter|laughing|shame|cringe|cuteness|embarrassment|curiosity|happiness|excitement|frustration ; if i|we ~3 hear|step|see|have ~4 one|another|again|lego|more
    `,
  },
  suicideWord: {
    where: 'around',
    within: 6,
    words: `
      suicide|suicides runs|run|drills|drill|sprints|sprint|squad|awareness|prevention|doors|door|conditioning|training|lesson|assembly|hotline|bomber|bombers ; political|career|social|commercial suicide ; run+|doing|do ~1 suicides ; coach|practice|laps|gym|pe|court ~6 suicides ; suicides ~4 practice|coach|team|gym|pe|court|field|laps
    `,
  },
  /** Someone has died; the child grieves, or asks. */
  grief: {
    where: 'around',
    within: 8,
    words: `
      died|lost|dead ~2 by|to|from suicide ; lost ~4 suicide ; killed himself|herself|themselves ~3 last|ago|yesterday|when|at|recently ; friend|cousin|uncle|aunt|dad|father|mother|mom|mum|brother|sister|classmate|teacher|husband|wife|neighbour|neighbor|grandpa|celebrity|singer|actor|student ~1 killed|hanged|hung|shot SELF3 ; took|taken his|her|their own life ; committed|completed suicide ; funeral ; bereave* ; grieving|grief ; suicide of ; dads|moms|mums|brothers|sisters|fathers|mothers|friends|uncles|teachers|cousins|parents|classmates suicide ; explain*|tell|talk ~4 suicide to
    `,
  },
  coloured: {
    where: 'around',
    within: 6,
    words:
      'paint*|popsicle*|lolly|lollipop*|candy|slush*|freezie*|icee|dye|dyed|colouring|marker|markers|pen|pens|ink|chalk|crayon*|makeup|lipstick|frosting|icing|blueberr*|blackberr*|gatorade|cupcake*|ribena|jumper|sweater|shirt|dress|cup|bowl|room|walls|nail|hair',
  },
  protest: {
    where: 'around',
    within: 10,
    words:
      'tantrum*|meltdown*|refus*|protest*|supermarket|store|shop|shops|aisle|target|noodle|rag|jelly|carseat|buggy|stroller|pram|shoes|dressed|giggl*|laugh*|tickl*|handshake|wrist|bunny|teddy|lettuce|spaghetti|kicking|kicks ; at the gate|door|desk',
  },
  care: {
    where: 'around',
    within: 6,
    words: 'wipe+|diaper*|nappy|nappies|potty|puberty|constipat*|uti|thrush|eczema|worms|pinworms|cream',
  },
  taught: {
    where: 'around',
    within: 8,
    words:
      'lesson|lessons|taught|teaching|teach|curriculum|rse|pshe|consent|assembly|workshop|drill|drills|lockdown|awareness|policy|body safety ; sex|health ed|education|class ; talk* to ~4 about ; news|documentary|podcast|article ; prevent*|training|course',
  },
  found: {
    where: 'turn',
    within: 0,
    words: `hide and seek ; found him|them ; found her $|in|at|hiding|safe|under|behind|asleep|and|playing|outside|on ; found my ~1 CHILD ; came back ; come|comes back home|now|safe ; back home|now|safe ; turned up ; hes|shes|theyre back|home ; is|are|was back|home $|now|safe ; was|is|were hiding ; returned|home safe* ; home now ; brought|caught HIM|up ; safe now ; is safe ; sound asleep ; found safe`,
  },
  threatOnly: {
    where: 'before',
    within: 6,
    words:
      'threat* ; say+|keeps|yells|screams|shouts|announced THEY|CHILD|ill ; want+ to ; if i|you|we ; how ~3 stop ; going|gonna to ; pack* ; tried|tries to ; tends|likes|loves|pretends to ; always|often|sometimes|whenever|constantly|keeps ; scared|worried|afraid ~2 ; prevent* ; might|could|would ; used to ; dream*',
  },
  pet: {
    where: 'around',
    within: 4,
    words:
      'dog|dogs|puppy|cat|cats|kitten|hamster|rabbit|gerbil|goldfish|fish|bird|guinea|pet|toy|toys|doll|dolls|teddy|lovey|stuffie|bunny|dinosaur|spider|ant|ants|bug|bugs|fly|flies|bee|wasp|worm|snail',
  },
  /** The animal is the one in danger. */
  petItself: {
    where: 'before',
    within: 1,
    words:
      'dog|puppy|cat|kitten|hamster|rabbit|gerbil|goldfish|fish|bird|guinea pig? ; dog|puppy|cat|kitten|hamster|rabbit|gerbil|goldfish|fish|bird|toy|doll|snowman|plant is|was|stopped|has',
  },
  selfDoubt: {
    where: 'around',
    within: 6,
    words:
      'am i ; is it|this|that ~2 abus* ; considered|called abus* ; count* as ; phone|tablet|screen|ipad|privilege*|power|trust|substance|alcohol|drug|language ; verbally abusive ; abusive to me ; feel ~2 abusive',
  },
  work: {
    where: 'around',
    within: 4,
    words:
      'laundry|paperwork|work|marking|grading|emails|debt|guilt|noise|dishes|admin|chaos|homework|planning|clutter|bills|love|kisses|attention|data|ieps|stuff',
  },
} as const satisfies Record<string, Guard>;

export type GuardId = keyof typeof GUARDS;
export const GUARD_IDS = Object.keys(GUARDS) as readonly GuardId[];

/** A young child’s anger, which says “die” as it says “no”; and the sadness that is not anger. */
export const ANGER = `
  tantrum*|meltdown*|angry|angrily|mad|furious|rage|raging|fuming|cross|temper|stomp*|scream+|yell+|shout+ ; say+|told|tell ~2 no ; wont|wouldnt|didnt|dont let|get|give|buy|allow ; take+|turn+ ~3 away|off ; when i|we|she|he|his|her ~2 say|said|ask|asked|told|tell|make|dont|wont|cant|took|take|turn|turned|lost|loses ; because i|we ; doesnt get ~2 way ; loses ~2 game ; out of anger|frustration ; in anger
`;
export const SADNESS = `
  (sad|sadly|quiet|quietly|calm|calmly|whisper*|flat|tearful|serious|seriously|withdrawn|every night|day) ; at bedtime|night ; in bed ; out of nowhere ; out of the blue ; hes|shes|has been so|really|very low|down|sad ; bullied|bullying ; miss+ ; lonely ; heaven ; nobody|noone likes|loves ; hates herself|himself ; hate myself ; soft voice
`;

/** A turn that says the earlier one was misread. Only with one of `harmless` does it lower anything. */
export const CORRECTION = {
  misread: `
    not|never|isnt|wasnt ~2 what i|he|she|we|they meant|mean|said|was ; i|he|she|they|we ~1 meant|mean ; misunder* ; misread ; you ~2 wrong ; wrong idea ; talk+ about ; it was about ; referring to ; typo|autocorrect ; to clarify|clear ; let me clarify ; i should clarify|explain ; was|were quoting ; its|it|that ~1 just|only|from a|the ; not real|literal|literally ; i was joking about
  `,
  harmless: `
    game|games|fortnite|minecraft|roblox|movie|film|book|song|lyrics|story|play|character|xbox|videogame|videogames|toy|nerf|figure|figuratively|metaphor|pretend|pretending|costume|coffee|vaccine|photo|photos|vaccination|jab|doll|teddy|hamster|goldfish|dog|cat|lego|match|basketball|drill|tv|cartoon|level|embarrass*|expression|speech|poem|rehears*|script|drama|typo|autocorrect|halloween|stuffed ; nobody|noone|none ~3 hurt|danger|suicidal|harmed|dead|dying ; not|isnt|wasnt|never ~2 hurt|danger|suicidal|injured|real ; no danger ; no ~1 one ~2 hurt ; completely|perfectly safe
  `,
} as const;

/** Guards for what is told of no real moment: supposed, nearly, played, read or taught. */
export const UNREAL = ['imagined', 'possible', 'inGame', 'story', 'taught'] as const satisfies readonly GuardId[];
