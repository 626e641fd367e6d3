import type { Rule } from '../rule.ts';

const danger = { category: 'child_immediate_danger', tier: 'emergency' } as const;
const REAL = ['imagined', 'possible', 'past', 'checked', 'inGame', 'story', 'petItself'] as const;

/** A child in a dangerous place, or out of sight. */
export const DANGER: readonly Rule[] = [
  {
    ...danger,
    id: 'hot-car',
    any: ` trapped|locked|stuck|shut|asleep|left|alone & car|van|truck|vehicle & CHILD|HIM|toddler|baby & (degrees|hot|heat|90|95|100|35|34|36|38|sun|engine off|locksmith|aaa|minutes|keys|windows|summer|boiling) ;
      CHILD|HIM|himself|herself|THEY ~5 locked|stuck|trapped|left|alone|asleep|sleeping|inside ~4 car|van|vehicle|trunk|boot|suv|minivan ~10 hot|heat|degrees|sun|sunny|keys|locked|alone|windows|sweating|red|inside|cant|open|parking|roasting|boiling|baking|summer
      keys ~4 locked|inside|in ~4 car|van|vehicle ~8 CHILD|HIM|himself|herself ; locked ~3 CHILD|HIM ~4 car|van|vehicle|suv !seat ; CHILD|HIM|himself|herself locked ~2 in|inside ~3 car|van|vehicle|suv|minivan !seat
      left|leave|forgot|alone ~2 CHILD|HIM ~5 car|van|vehicle|bus ~8 hot|heat|degrees|sun|windows|cant|hours|alone|sweating ; hot car ~6 CHILD|HIM|left|alone|locked ; CHILD|HIM ~4 in ~2 hot|locked|boiling car|van|vehicle ; forgot|forgotten ~3 CHILD|HIM ~3 in|on ~3 car|van|bus ; car|van ~8 CHILD ~3 inside|alone|trapped|locked ~6 hot|heat|sun|degrees|windows|screaming|boiling|crying
      stuck|trapped|locked|climbed|shut|crawled ~2 in|inside|into ~3 fridge|freezer|dryer|washer|washing|chest|trunk|boot|elevator|well|drain|suitcase|oven ; left on ~2 bus ~6 locked|alone|cold|hot
    `,
    not: 'out of ~2 car ; my ~1 car with me ; with me ; drive home|him ; music|phone|toy|bag|lunch|shoes ; left ~3 (for school) ; traffic',
    unless: [...REAL, 'fine'],
  },
  {
    ...danger,
    id: 'height',
    any: ` (window sill|window ledge|windowsill|ledge) & outside|floor|5th|4th|3rd|2nd|high|storey|story|flat & CHILD|he|she|kid|on|standing|hes|shes ; outside ~1 on ~1 the window|roof|ledge|balcony ; dangling|hanging|hangs ~3 from|out|off|by & window|balcony|roof|ledge|railing|bridge|upstairs|tree|building ; climbed|climbing|leaning|hanging|dangling|standing|sitting|straddling & railing|railings|banister|balcony|ledge|window|roof|walkway|barrier|wall & over|out|outside|floor|storey|story|edge & CHILD|HIM|he|she|kid|hes|shes|student ;
      THEY|CHILD|is|are|was|got|gets|someone|climb*|stand*|sitting|sits|hang*|lean*|dangl*|stuck|up|out|crawl*|walking|perched|balanc* ~3 on|onto|over|off|to|from|outside ~3 HEIGHT !of
      climb*|stand*|sitting|sits|hang*|lean*|dangl*|crawl*|step*|halfway|half ~4 out|outside|through|in|on ~3 window|windows ; climb*|stand*|sitting|sits|lean* ~2 at ~2 open|wide window|windows ; window ~4 open|wide ~8 climb*|stand*|lean*|sitting|sill|storey|floor|hang*|alone ; open|third|second|fourth|fifth|3rd|2nd|4th|upstairs|top ~3 window|balcony ~8 climb*|lean*|stand*|sitting|hang*|alone|crawl* ; out ~3 window ~4 onto|on ; on the edge of ~4 HEIGHT|building|platform|drop|quarry ; going to jump ; about to jump !in|on|for|into ; on|onto|up|climb* & tower|crane|pylon|mast|billboard|rooftop|roof|ledge|scaffold*|chimney & CHILD|hes|shes|he|she|HIM ; threat* ~2 jump !on|in|into ; window ledge
    `,
    not: ' block|lego|brick|duplo|jenga|card|magnet|cup tower ; tower ~3 fell|collapsed|others|built|blocks|bricks|down ; knock+|kicked|pushed|wrecked|smashed ~6 tower ;hit*|through|go|went|shout* ~2 roof ; ball|frisbee|toy|toys|throw*|threw|drop*|cat|squirrel|bird|santa|reindeer|snow ; lock|locks|guard|safe|safety|net ; bridge ~2 game|troll|over ; look*|wave* ~2 out ; on ~2 roof of ~2 mouth ; car roof ; moving ; monkey bars ; trampoline ; walk*|drove|drive|cross* ~3 bridge ; view ; sitting on|by ~2 windowsill ~3 (read) ; window seat|shopping ; wouldnt go|cross',
    unless: [...REAL, 'fine'],
  },
  {
    ...danger,
    id: 'traffic',
    any: ` CHILD|he|she|hes|shes|kid ~2 ran|run|running|walked|wandered|cycled|rode ~2 onto|on ~1 the|a ~1 motorway|highway|freeway|interstate|tracks|railway|runway|dual ;
      is|hes|shes|theyre|CHILD ~1 sitting|sat|standing|stood|lie+|laying|running|wandering|crawling|toddling|walking|cycling ~3 in|into|onto|toward|towards|across|on|along ~2 the|a|traffic|oncoming ~1 ROAD !side|map|works|trip|safety|party|on|of|home|to ; sitting|sat|standing|stood|lie+|laying|toddling|middle ~3 in|on|of ~1 the|a|traffic|oncoming ~1 ROAD !side|map|works|trip|safety|party|on|of ; hes|shes|theyre in ~1 the ~1 road|street ; is|hes|shes|theyre|CHILD ~3 in|into|onto|near|(road to) ~1 the|a ~1 motorway|highway|freeway|interstate|tracks|traffic|railway|dual !jam|light|lights|with|noise
      ran|bolted|darted|dashed|run|gone|took|taken|escaped|wandered|got|just ~4 in|into|onto|toward|towards|across|out ~3 ROAD ~12 now|wont|cars|help|cant|still|coming|screaming|come|traffic|truck|barefoot
      just|has|hes|shes ran|bolted|darted|dashed|run|wandered ~5 in|into|onto|toward|towards|across|out ~4 ROAD ; middle of ~3 road|street|highway|motorway|freeway|traffic|tracks ~6 wont|cars|sitting|lying|refus*|cant|now|screaming|move ; wont ~3 out ~3 road|street|traffic|highway ; <nearly|almost in front of ~3 cars|traffic|train|bus ; train|railway|rail|subway tracks|track|line|lines ; jump*|running out|into|from ~3 moving car|traffic ; open* ~3 car door ~4 moving|motorway|highway|driving|mph|freeway|road ; unbuckl* ~6 climb* ~4 window|door|out ; toward|towards|into ~2 oncoming traffic
    `,
    not: ' his|her|their|toy|wooden train track|tracks|set ; nearly|almost in front ; ring road ; crossing ; down the road ; side of the road ; side of ~2 road ; on the road ~1 to ; road rage ; traffic jam|light|lights ; across the street ~2 (from)|neighbour|neighbor ; off the road ; train tracks set|toy|table|wooden ; tidy|tidying|guarding|rug|carpet|brio|duplo|playroom|toybox|sharing|snatch* ; thomas ; built|build*|set ; live*|play+|neighbors|house ; on ~1 right track ; sesame street ; street ~2 (food)|dance ; in the car ; stuck in ~2 traffic ; pulled over ; yesterday|earlier ; on track ; keeps|always|every|habit',
    unless: [...REAL, 'fine'],
  },
  {
    ...danger,
    id: 'water',
    any: `
      hes|shes|theyre|THEY|CHILD|HIM|is|are|was|were|someone|nearly|almost ~1 drowning !in|prevention|with|his|her|it|out|my|the|their|at ; drowning ~1 help|please|hurry|ambulance|911|999 ; nearly|almost|just ~1 drowned & now|breath*|cough*|sleepy|water|pool|bath|out|quiet ; fall+|slipped|went|gone|tumbled|jumped|dropped ~3 in|into|under|through|off ~3 WATER|ice|jetty|boat|pier|well|drain ; face down ~4 WATER ; facedown ~3 WATER ; under ~1 water ~6 long|minute|minutes|seconds|not|wont|isnt|cant|held|still|hasnt ; bottom of ~2 WATER ; pulled|dragged|fished|swept|carried ~4 out|from|away|by ~3 WATER|current|tide|rip|undertow|waves
      CHILD|HIM|THEY|alone|unattended|unsupervised ~4 in|near|by ~3 bath|tub|bathtub|pool|pond|lake ~8 alone|quiet|silent|silence|nobody|unattended|splashing|sound|under ; NEG ~2 come+|surface* ~2 up|surface ~6 air|dive|WATER
      through ~2 ice ; water ~3 over ~3 head ; WATER ~10 cant|dont|lost|cannot|couldnt ~2 see|find|hear|spot|sight ; cant|dont|lost|couldnt ~2 see|find|hear|sight ~12 WATER ; quiet|silent|silence|silently ~12 WATER ; WATER ~12 quiet|silent|silence|vanished|disappeared|nowhere|gone
      swallowed|inhaled|breathed ~4 pool|lake|sea|bath? water ~10 cough*|breath*|blue|sleepy|vomit*|limp ; cant swim ~6 in|fell|water|deep|pool
    `,
    not: 'in tears|work|laundry|paperwork|debt|guilt|noise|emails|marking|toys|homework|admin|it|sorrow|stuff ; drowning|drowned out ; silent|quiet since|about|with|all ; back|home|drive|drove|driving|journey from ~2 pool|beach|lake|baths|sea|river|swimming ..5 silent|quiet ; quiet time|please|beach|holiday|moment|spot ; lie|slip and slide ; swimming lesson* ; shoe|shoes|phone|toy|toys|ball|hat|boat|sunglasses|goggles|duck|towel|bunny|lovey|teddy|iphone|dummy|pacifier ; jumped in ~2 (puddle) ; in ~1 pool ~2 (with me) ; running ~1 bath ; bath running ~2 quiet|silent ; bath running and ~2 quiet|silent ; so calm|peaceful ; water bottle|cup|fountain|table|balloon* ; bath time ; splash*',
    unless: [...REAL, 'work', 'fine'],
  },
  {
    ...danger,
    id: 'fire',
    any: ` tent|caravan|boat|bus|barn|van|tree|camper|attic|bunk|cot|crib|pram|couch|mattress ~2 on fire ; on fire & kids|children|CHILD|inside|help|trapped|with ;
      house|home|kitchen|flat|apartment|room|bed|bedroom|curtain*|car|building|garage|oven|hair|clothes|shirt|sleeve|school|classroom|sofa|trailer|pan|shed|nextdoor|upstairs ~3 on fire ; on fire $|and|help|now|in|upstairs|downstairs|kids ; is|theres|a|had fire ~2 in|at ~3 house|kitchen|flat|apartment|room|bedroom|school|building|garage|basement|dorm ; smoke ~4 filling|everywhere|full|coming|pouring|thick|alarm ~6 kids|upstairs|trapped|out|children|room|under|door ; smoke ~2 filling|everywhere|pouring|under|through ; house|home|flat|kitchen|room|apartment & fire & kids|children|baby|son|daughter|upstairs|trapped|inside|help
      set+|lit|lighting ~4 fire|alight|ablaze !bell|place|pit|alarm|truck|drill|fighter|engine|works|camp ; trapped|stuck ~4 fire|smoke|burning|flames ; flames ~4 up|everywhere|ceiling|spreading ; smell* gas|burning ; smell ~2 gas ; gas leak ; monoxide alarm|detector|going ; burning house|building|car ; caught ~1 fire ; gas ~3 (on)|hissing
    `,
    not: ' my|his|her|our ~1 face|faces|cheeks|ears|ears ~1 on fire ; face|cheeks|ears ~1 on fire ;campfire|fireplace|firepit|bonfire|bbq|barbecue|candle|candles|drill|fireman|fireworks|firefighter|truck|engine|test|practice|wood ; fire pit|place|truck|drill|works|engine|station|man|alarm|safety|emoji ; team|today ~2 fire ; pants on fire ; light|lit|set ~1 (up) ~2 camp ; is on fire ~2 today|lately ; world ; like ~2 on ; fire ~1 drill|truck|engine|station|safety|man|pit|place|alarm test ; ass|butt|bum|mouth|dinner|toast',
    unless: [...REAL, 'fine'],
  },
  {
    ...danger,
    id: 'trapped',
    any: `
      trapped|pinned|crushed|squashed|stuck|caught ~3 under|underneath|beneath|behind ~3 tv|dresser|wardrobe|bookcase|bookshelf|drawers|furniture|car|fridge|cabinet|shelf|shelves|tree|tractor|rubble|wheel|gate|garage|door|sand|bed|machine ; tv|dresser|wardrobe|bookcase|bookshelf|drawers|cabinet|fridge|shelf|shelves|goalpost|headstone|wall|tree ~2 fell|fallen|toppled|tipped|came|collapsed|crashed ~2 on|onto|over|down ~3 CHILD|HIM
      head|neck ~4 stuck|trapped|caught|wedged ~4 railing*|bars|fence|banister*|crib|cot|chair|rails|slats|gate|between|stairs|bannister* ; cord|string|rope|blind|scarf|necklace|strap|straps|lanyard|belt|blinds|leash|cable|ribbon|hair ~5 around|round|wrapped ~3 neck|throat|necks ; plastic|carrier bag ~4 over|on ~3 head|face ; bag over ~2 his|her|their|babys ~1 head|face !and|drawing|picture ; strangl* ~3 SELF3|in|by ~4 cord|blind|rope|seat|strap|necklace|curtain ; being strangled ; hanging by ~2 neck|strap|collar ; blanket|pillow ~3 over ~2 face ~6 breath*|limp|blue ; buried ~4 sand|snow|rubble
      blackout|choking|passout|skullbreaker challenge|game ~6 did|doing|tried|playing|passed|done|again|belt ; did|doing|tried|play+ ~4 blackout|choking|passout challenge|game
      stuck ~2 in ~3 quicksand|mud ~6 sinking|tide|water ; live|exposed wire|wires ; holding|touch*|grabbed ~3 live|power|pylon wire|wires|line|lines ; stranger|man|woman|someone|somebody|car|van ~3 taking|took|grabbed|grabbing|dragging|dragged|pulled|snatched|snatching|following|lured ~3 my? ~1 CHILD|HIM ~3 van|car|away|bushes|street|park|store|shop|gone ; been|was|being|were|got|has|have|just|someone|man|ex|he ~2 kidnapped|abducted|abducting|kidnapping !by my|his|her ; kidnapped|abducted ~1 HIM|CHILD ; tried|trying to ~1 take|grab|snatch|abduct my ~1 CHILD ; climbed|climbing|fell|got ~3 into|in ~2 enclosure|cage|lion|bear|gorilla
      toddler|baby|preschooler|yo|kid|child|boy|girl ~6 wandering|alone|unattended|himself|herself ~6 street|road|outside|parking|park|night|highway|freezing|snow|nappy|diaper ; asleep|sleeping|left ~5 by himself|herself & house|flat & left|shift|work|out & CHILD|littleone ; asleep|sleeping|left ~5 on ~1 own & house|flat & left|shift|work|out & CHILD ; home alone|unattended ~8 baby|toddler|yo|babies|infant ; baby|toddler|infant|newborn|1|2|3|4|two|three|four ~4 home|house|left|been ~2 alone|unattended|unsupervised
    `,
    not: ' drew|drawn|draws|drawing|picture|painted ; heart strings ; toy|doll|teddy ; costume|scarf ~2 wear* ; movie ; how|when ~4 old ; is it ok|okay|safe|legal ; play* ~2 alone|himself|herself ; wont ~3 alone|himself|herself ; leave me ; sleep* ~3 alone ; in ~2 traffic ; cant leave ; never leave ; crying it ; for ~1 (second)|minute ; alone with ; walk* ~2 school ; my phone',
    unless: [...REAL, 'taught'],
  },

  {
    ...danger,
    id: 'danger-loosely',
    any: ` man|guy|stranger|someone & following|follows|followed|chasing|stalking & us|daughter|son|kid|child & home|now|scared|again|van|car|street|outside ; van|car & following|followed ~1 HIM|CHILD|us|me ~2 $|home|from|slowly|for|again|now ; arm|hand|leg|foot|finger|head & escalator|lawnmower|machinery|conveyor & caught|stuck|trapped ; (pool|pond|lake|river|water|hot tub) & open|off|gate|unlocked|cover & cant|dont|gone|see|find|where & CHILD|HIM|her|him|daughter|son ; smoke & house|room|school|hall|hallway|flat|kitchen|building & filling|full|fills|filled|pouring|thick ; grabbed|took|snatched|pulled|dragged|taken|forced & CHILD|HIM & (drove off|drove away|into a van|into his van|into a car|into his car|by a stranger|by stranger) ; man|someone|stranger|guy & (exposing himself|exposed himself|flashing|into his car|into a van|luring|lure|offering) & kid|kids|child|children|girl|boy|daughter|son ; burglar|intruder|prowler & in|inside|house|now|downstairs|window & hiding|help|heard|kids|broke|breaking ; under ~1 the ice ; river|sea|current|tide|waves|stream|rapids|flood & took|taken|swept|carried|pulling|dragging|washed & HIM|CHILD ; left|forgot|leave & baby|toddler|infant|newborn|sleeping & in ~2 car|van|bus & work|remembered|realised|realized|hours|hour|forgot|god|alone|locked|shop|store|hot ; with ~2 man|guy|stranger|person & online|internet|app & scared|met|meet|gone|find|help|messaged ;
      curtain*|house|kitchen|bed|room|hair|clothes|carpet|sofa|bin|roof|flat|garage|school|mattress & burning|flames|alight|ablaze & CHILD|HIM|lighter|matches|candle|he|she|help|upstairs|now ; lighter|matches & curtain*|bed|carpet|sofa|fire|burning|lit|set & now|flames|burning|smoke|alight ; jumped|dived|dove|went|fell|slipped|pushed & deep|water|pool|lake|river|pond|sea|under & come+|surface*|resurfac*|seen|see & NEG ; NEG ~1 come+ ~1 back? up & water|pool|dive|jumped|deep|under|lake|sea|wave*|river ; jump|jumping|leap|climb ~2 out & car|truck|van|bus & driving|moving|freeway|highway|motorway|mph|road|speed* ; man|someone|stranger|somebody & break+|in|inside & house|home|flat|apartment & help|hiding|kids|upstairs|scared|armed|knife|door|police|my ; pool|paddling|bath|bathtub|tub|pond|jetty|dock & floating|facedown|gone quiet|very quiet|so quiet|too quiet & CHILD|HIM|he|she|they|hes|shes|it|twins ; on|onto|through ~1 the ~2 ice|pond|lake|reservoir|canal & frozen|froze|ice|cracking|crack|creaking|solid & CHILD|boys|girls|they|them|kids|grandson|lads|him|her ; door|doors|gate|gates|latch ~3 open|unlatched|unlocked & pond|canal|river|lake|sea|beach|pool & he|she|gone|isnt|shoes|cant|autistic|him|her ; grain|silo|slurry|barley|wheat|corn|quicksand & neck|chest|waist|shoulders|sinking|deeper|buried|trapped & he|she|CHILD|him|her|hes|shes ; sat|sitting|playing|walking|filming|standing|lying ~3 on|along|by ~2 railway|rail|train|tram ~1 line|lines|track|tracks|crossing ; water|tide & rock|rocks|island|sandbank|causeway|cove & round|around|rising|waving|stranded|coming & CHILD|boys|girls|them|they|him|her ; well|shaft|manhole & cover & off|open|missing ; flood*|tornado|earthquake|avalanche & trapped|stuck|rising|roof !bathroom|kitchen|sink|toilet ; water & rising & car|house|kids|stuck|trapped ; NEG & seen & since|hours|anywhere|for & lake|pool|beach|park|woods|store|mall|trip|camp|zoo|he|him|her|she|them
    `,
    not: ' app|dream*|nightmare*|shadow|moon|sock|socks|duck|ducks|puppy ; toy|sandpit|sandbox|lego|sledge ; fire ~1 pit ; candle|campfire|fireplace|bbq|drill ; burning calories|out|question ; man in ~2 house ~3 (husband|dad) ; nobody|noone ~2 seen his|her|the|him|them ~1 toy|shoe|lovey|homework|movie|film|show|smile|smiling|laugh|laughing|eat|eating|cry|happy|cheerful|play|room|work ; movie|film|show|episode ; so (calm|happy|upset|angry|like this|this) behavior ; dad|father|husband|wife|friend|friends|cousin|cousins|grandma|grandpa|grandparents|mum|mom|doctor|therapist|santa|report ; in ~1 years|months ; improvement|progress|change',
    unless: [...REAL, 'fine', 'taught', 'pet'],
  },
];
