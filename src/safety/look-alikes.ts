/** Where harmless words must stand for a dangerous match to be harmless as well. */
export type Scope = 'before' | 'near' | 'sentence' | 'turn';

interface Guard {
  readonly scope: Scope;
  readonly words: string;
}

/**
 * What makes frightening words harmless, as data: play, stories, figures of speech, questions about
 * what might happen, things long over. A rule names the guards that count for it.
 */
export const GUARDS = {
  /** Something asked about beforehand, feared, taught or imagined; the danger is not there. */
  imagined: {
    scope: 'before',
    words: `
      how ~2 prevent|avoid|childproof|babyproof|teach ; prevent* ; avoid* ; in case ; just in case ; if|incase THEY|CHILD ~1 ever|were
      so ~2 doesnt|dont|wont|cant|never ; stop HIM|CHILD from ; keep HIM|CHILD from ; make sure ~3 dont|doesnt|never|not
      might|could|would|may|will|hell|shell|theyll ~1 ; scared|worried|afraid|anxious|nervous|terrified|paranoid about|of ; fear|phobia|risk|risks|danger|dangers|chance|signs|symptoms|odds of
      nightmare*|dream*|dreamt|dreamed ; imagin* ; pretend* ; as if ; like THEY|I|its ; first aid|cpr course|class|training
      what happens if|when ; stories|story|news|article|book|video about ; learn* about|how ; lesson|unit|assembly|drill on|about ; safety ~2 talk|lesson|rules ; hazard* ; almost|nearly ; could have ; pretending
      what ~3 if ~2 ever ; allergy|asthma|seizure action plan ; used to
    `,
  },
  /** Long over. */
  past: {
    scope: 'near',
    words: `
      years|months|weeks ago ; last year|month|summer|winter|spring|autumn|fall|christmas|term|semester ; when THEY|CHILD ~1 was|were ~3 baby|newborn|infant|toddler|little|small|younger|born|#|one|two|three|four|five|six|yo|mo
      as a baby|toddler|newborn|child|kid|teen|teenager ; back in ; used to ; a year|month ago ; a few|couple ~1 years|months|weeks ago ; years before ; at birth ; growing up ; when i was ; in college|highschool|university ; in my teens|twenties ; long time ago ; previous* ; in the past ; as kids ; before THEY|HIM|CHILD was|were born
      ever since the ; since then ; fully|since recovered ; history of ; once had ; was born
    `,
  },
  /** It was looked at and is over. */
  resolved: {
    scope: 'turn',
    words: `
      all clear ; got|given|gave ~3 all clear ; doctor|doctors|hospital|er|ambulance|paramedics|nurse|pediatrician|gp ~3 said|says|checked|cleared ~4 fine|ok|okay|clear|well|good|healthy ; is|hes|shes|was completely|totally|absolutely|perfectly fine|ok|okay now?
      hes|shes|everyone|everybody|theyre fine|ok|okay|safe|recovered|better now ; back home|safe ; turned out ~3 fine|ok|nothing ; home|out|back from ~1 hospital ; found HIM ; found CHILD ; we found ; came back ; turned up safe ; hide and seek
      is|hes|shes fine now ; was|is found ; treated and ; recovering ; discharged
    `,
  },
  game: {
    scope: 'near',
    words: `
      fortnite|minecraft|roblox|zelda|mario|pokemon|cod|halo|gta|warzone|valorant|overwatch|pubg|apex|xbox|playstation|nintendo|ps4|ps5|switch|gaming|gamer|videogame|videogames ; video|board|computer|online|card|mobile|tag game|games ; among us ; call of duty ; in ~2 game|games ; game over ; laser|freeze tag ; laser quest ; paintball|airsoft|nerf ; playing|plays|played ~2 dead|zombie|zombies|war|soldiers|cops|pirates|ninja|ninjas|superheroes|army|games|monsters ; level|boss|respawn* ; his|her|the character|avatar|player|enemy|team ; play|plays|playing|played pretend ; pretend* ; make believe ; tag ; dodgeball ; chess ; d and d|dnd ; dungeons
    `,
  },
  toy: {
    scope: 'near',
    words: `
      toy|toys|nerf|pretend*|plastic|foam|lego|legos|duplo|cardboard|squirt|bubble|cap|glue|hot glue|playdough|playdoh|play doh|imaginary|wooden|inflatable|water|potato|finger|fingers|stick|sticks|twig|banana|toast|sandwich|laser|dart|costume|halloween|cosplay|butter|plush|cap|magnatiles|blaster|blasters|lightsaber|lightsabers|sword|super soaker|soaker|super|radar|staple|tattoo|heat|massage|label|nail|temperature|thermometer
    `,
  },
  story: {
    scope: 'before',
    words: `
      watch*|saw|read|reading|heard|hear ~4 movie|film|show|video|story|book|news|article|documentary|podcast|series|about ; movie|film|episode|novel|book|story|documentary|news|podcast|song|lyrics|series|netflix|cartoon|disney|anime|article|history|chapter|scene where|about|when|in|of|with|that ; bambi|simba|mufasa ; in the news ; character* ; news story ; school play ; on tv ; shakespeare|romeo|hamlet
    `,
  },
  /** Hyperbole and set phrases. */
  figure: {
    scope: 'near',
    words: `
      embarrass* ; of ~1 boredom|laughter|laughing|shame|cringe|cuteness|curiosity|happiness|excitement ; laughing ; lol|lmao|haha|hahaha|rofl|lolz ; dying to|for ; to die for ; die hard ; die down ; so cute ; one more time|lego|episode|verse|song|minute ; baby shark|peppa|cocomelon|bluey|paw patrol ; figure of speech|speaking ; not literally ; joke* about ; exagger* ; metaphor* ; so to speak ; murder a coffee|tea|curry|pizza|biscuit|sandwich|burger|drink|wine|pint|beer|chocolate
    `,
  },
  suicideWord: {
    scope: 'near',
    words: `
      suicide|suicides runs|run|drills|drill|sprints|sprint|squad|awareness|prevention|sprints|doors|door|conditioning|training|lesson|assembly ; political|career|social|commercial suicide ; running|ran|run|run|doing suicides ; coach ~6 suicides ; suicides ~4 practice|coach|team|gym|pe|court|field|laps
    `,
  },
  /** Someone has died; the child grieves, or asks. */
  grief: {
    scope: 'near',
    words: `
      died|lost ~2 by|to suicide ; lost ~4 suicide ; CHILD|PARTNER|DAD|ADULT|friend|friends|cousin|celebrity|singer|actor|classmate|neighbour ~3 died by ; killed himself|herself|themselves ~3 last|ago|yesterday|this|and|in|when|before|at|recently ; took his|her|their own life ; committed|completed suicide ; funeral ; anniversary of ; bereave* ; grieving|grief ; survivors ; after ~3 suicide of ; 's suicide ; suicide of a|his|her|our|my|the ; dads|moms|mums|brothers|sisters|fathers|mothers|friends|uncles|teachers|cousins|parents|students|classmates suicide
    `,
  },
  /** Painted, iced, dressed up. */
  coloured: {
    scope: 'near',
    words: `
      paint*|popsicle*|lolly|lollipop*|candy|slush*|slushie|freezie|icee|dye|dyed|food coloring|colouring|marker|markers|pen|pens|ink|chalk|crayon*|makeup|facepaint|lipstick|frosting|icing|cake|hair|berries|blueberr*|blackberr*|juice|gatorade|ice|rage|cold|swim*|jumper|sweater|shirt|dress|eyes|cup|bowl|toy
    `,
  },
  sleepy: {
    scope: 'sentence',
    words: 'school|alarm|nap|naps|morning|mornings|bus|class|work|bedtime|lie|time|nursery|early|breakfast|shift|shoulder|dinner|exhausted|couch|sofa|bed|movie|party',
  },
  /** A child resisting with their whole body. */
  protest: {
    scope: 'sentence',
    words: 'tantrum*|meltdown*|refus*|protest*|wont walk|walk|carry|supermarket|store|shop|shops|aisle|target|noodle|rag|jelly|carseat|buggy|stroller|pram|pick|shoes|when|whenever|every|dressed|giggl*|laugh*|floor|dentist|tickl*|leave|dance|handshake|wrist|hand|bunny|bear|teddy|lettuce',
  },
  /** A child’s body and its care, as usual. */
  care: {
    scope: 'sentence',
    words: 'wipe*|wiping|diaper*|nappy|nappies|potty|toilet|bathroom|bath|bathing|shower|wash*|rash|cream|doctor|nurse|checkup|pediatrician|paediatrician|puberty|constipat*|uti|thrush|eczema|worms|pinworms|his own|himself|herself|themselves|own',
  },
  taught: {
    scope: 'sentence',
    words: 'lesson|lessons|taught|teach|teaching|curriculum|unit|book|books|puberty|sex ed|rse|pshe|consent|assembly|workshop|training|course|drill|drills|lockdown|policy|explain|awareness|news|movie|film|show|documentary|article|podcast|rules|history|safety|prevent',
  },
  found: {
    scope: 'turn',
    words:
      'hide and seek ; found HIM !not ; i|we found HIM|CHILD ; came back ; come back home|now|safe ; back home|now|safe ; turned up ; hes|shes back ; is back ; hiding under|in|behind ; was hiding ; returned|home safe* ; home now ; brought HIM back ; caught up ; caught HIM ; safe now ; is safe ; sound asleep|safe ; found ~3 safe',
  },
  threatOnly: {
    scope: 'before',
    words:
      'threat* ; says|said|saying|keeps|yells|screams|shouts|announced THEY ~2 ; wants|wanted to ; if i|you|we ; how ~3 stop ; going|gonna to ; pack* ; tried to ; tries to ; tends|likes|loves to ; always|often|sometimes|whenever|constantly|every ; scared|worried|afraid ~2 ; prevent* ; might|could|would ; used to ; keeps ; from me ; from the',
  },
  pet: {
    scope: 'near',
    words: 'dog|dogs|puppy|cat|cats|kitten|hamster|rabbit|gerbil|goldfish|fish|bird|guinea|pet|toy|toys|doll|dolls|teddy|bear|lovey|stuffie|blanket|blankie|bunny|dinosaur|homework|phone|shoe|shoes|coat|glasses|retainer|book|plant|spider|ant|ants|bug|bugs|fly|flies|bee|wasp|worm|snail',
  },
  /** Hitting between children, and what children do in anger. */
  peers: {
    scope: 'near',
    words: 'brother|sister|sibling|siblings|twin|classmate*|friend|friends|peer|peers|another|other kid|kids|child|children',
  },
  selfDoubt: {
    scope: 'near',
    words: 'am i ; is it|this|that ~2 abus* ; considered abus* ; count* as ; does it|that count ; phone|tablet|screen|ipad|privilege*|power|trust|substance|alcohol|drug|language ; verbally abusive child|teen|kid|son|daughter ; abusive to me',
  },
  sport: {
    scope: 'near',
    words: 'match|game|final|finals|team|coach|soccer|football|basketball|hockey|netball|rugby|cricket|tennis|tournament|race|exam|test|audition|karate|judo|wrestling|boxing|bjj|mma|practice|bike|fence|scooter|trampoline|playground|climbing|skate*|knee|knees|shin|shins',
  },
  work: {
    scope: 'near',
    words: 'laundry|paperwork|work|marking|grading|emails|debt|guilt|noise|dishes|admin|chaos|toys|homework|planning|screaming|it all|stuff|books|clutter|bills|love|kisses|attention|data|ieps|in it',
  },
} as const satisfies Record<string, Guard>;

export type GuardId = keyof typeof GUARDS;
export const GUARD_IDS = Object.keys(GUARDS) as readonly GuardId[];

/** A turn that says the earlier one was misread. Only with one of `harmless` does it lower anything. */
export const CORRECTION = {
  misread: `
    not|never|isnt|wasnt ~2 what i|he|she|we|they meant|mean|said|was ; i|he|she|they meant|mean ; misunder* ; misread ; you ~2 wrong ; wrong idea ; talking|talks|talked about ; it was about ; i was referring ; referring to ; typo|autocorrect ; to clarify ; to be clear ; let me clarify ; i should clarify|explain|have said ; sorry i ~2 meant ; was|were quoting ; its|it was just|only a ; in the game ; not real
  `,
  harmless: `
    game|games|fortnite|minecraft|roblox|movie|film|book|song|lyrics|story|play|show|character|xbox|videogame|toy|nerf|joke|figure|figuratively|metaphor|pretend|costume|coffee|vaccine|photo|photos|vaccination|jab|doll|teddy|hamster|goldfish|dog|cat|lego|sport|match|basketball|drill|tv|cartoon|level|homework|embarrass*|expression|speech|essay|poem|rehears*|lines|script|drama|history|typo|autocorrect ; nobody|noone|none ~3 hurt|danger|dangers|suicidal|harmed|dead|dying ; not ~1 hurt|danger|suicidal|injured ; isnt|wasnt ~1 hurt|danger|suicidal|injured|real ; no danger|injury|one ~2 hurt ; is|was perfectly|completely safe
  `,
} as const;
