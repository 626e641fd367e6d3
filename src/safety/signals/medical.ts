import type { Rule } from '../rule.ts';

const medical = { category: 'medical_emergency', tier: 'emergency' } as const;
const REAL = ['imagined', 'possible', 'past', 'checked', 'inGame', 'story', 'petItself'] as const;

/** Bodies in danger. Anyone’s: a child’s, the asker’s, another adult’s. */
export const MEDICAL: readonly Rule[] = [
  {
    ...medical,
    id: 'breathing',
    any: `
      NEG ~1 breathe+ ; NEG ~2 get|getting|catch|catching|draw|take|taking|drawing ~2 breath|air ; stop+|quit ~1 breathing
      struggl*|fight*|trouble|difficulty|difficulties|labored|laboured|problems|distress|gasping|gasps|heaving ~2 breath*|air ; gasping $|like|again|for ; barely breathing ; breathing|breaths ~2 weird|funny|strange|shallow|stopped|raspy|rattl* ; breathing|breaths ~3 hard|fast & ribs|blue|pale|grey|gray|baby|newborn|mo|wo|limp|fever|feed|feeding|sleepy|drowsy|lips|sweating
      ribs|skin|chest|stomach ~3 suck*|pull*|cav* ~2 in ; short of breath ; wheez* ~5 inhaler|blue|cant|wont|worse|bad|badly ; inhaler|nebuli* ~3 not|isnt|doesnt|wasnt|empty|nothing|ran|lost ; asthma attack ; gurgling|rattling ~2 breath*|noise|sound ; turning blue ; no pulse|heartbeat ; cant find ~2 pulse ; pulse ~2 stopped|weak ; his|her|their|babys|the|childs ~1 heart ~1 stopped ; bluish|grayish|greyish
      airway ~2 block*|clos* ; doing cpr ; start* cpr ; need|needs cpr ; respiratory distress|arrest ; cardiac arrest ; grunting ~3 breath
    `,
    not: ' said|says|told ~3 couldnt ; nobody|noone ~2 breathing|dares ; and i cant ~1 breathe $ ; i|couldnt ~2 breathe & laugh* ; nose|stuffy|snotty|snuffly|bunged|congested|blocked|latch*|sobbing|laughing|swim*|lap|lengths ; holding|hold|held ~2 breath ; breathing exercise|exercises|technique|techniques|space|room|down ; breathe in|easy|again|easier ; breathing room|space ; hard to breathe when i ; my neck ; over my shoulder ; under control ; a word ; finding it hard to breathe when i think ; time to breathe ; chance to breathe ; room to breathe ; moment to breathe ; second to breathe ; minute to breathe ; need to breathe ; forget to breathe ; remember to breathe ; space to breathe',
    unless: [...REAL, 'figure', 'nerves'],
  },
  {
    ...medical,
    id: 'blue',
    any: `
      lips|lip|face|fingertips|fingers|fingernails|nails|skin|mouth|tongue|THEY|hands|feet|HIM|CHILD ~3 blue|grey|gray|purple|bluish|greyish|grayish !crayon|shirt|car|cup|one|marker|is|paint|bottle|dress|bowl|toy|hair|plate|pen|block
    `,
    not: ' screaming|scream|yelling|crying|shouting blue|purple ; blue murder ; shiver*|chattering|teeth ; jam|juice|squash|dye|felt ; wants|want|wear*|favou*|color|colour|draw*|feeling|feels ; blue|purple ~1 crayon|shirt|car|cup|one|marker|paint ; in the face ; with rage|anger ; screams ~3 purple|blue ; bruise* ; toe nail ; nail polish ; black and blue ; eyes ; scream* ; code',
    unless: [...REAL, 'coloured', 'figure'],
  },
  {
    ...medical,
    id: 'unresponsive',
    any: `
      unrespons* !to ; unconscious* ; uncontious|unconcious|unconsious ; lose+|loss of? conscious* ; out cold ; lifeless ; NEG respond+|responsive !to|when|well|in|at|by|with|the ; NEG respond* to me|us|anything|voice|pain|touch ~2 eyes|limp|breathing|$ ; not moving $|or|and|at|now|anymore|help|please|her|his|hes|shes|blood ; isnt moving ; wont|doesnt|cant|couldnt ~1 move ~2 legs|arms|neck|arm|leg|body|head|face|side ; wont|doesnt|cant|couldnt ~1 move & fell|fallen|hit|crash*|blood|bleed*|pale|limp|unconscious|breath*|floor|seizure|fever|stiff|cars|ambulance !on|up|house|to ; wont open ~2 eyes ; NEG ~1 conscious
      eyes ~3 roll* ~2 back|up|backward|backwards|into ; dead weight ~2 breathing ; collapsed ~4 unconscious|breathing|seizing|chest|wont|cant ; foaming ~2 mouth ; froth* ~2 mouth|lips ; lying ~4 not moving ; glassy eyes ~3 limp
    `,
    not: ' says|said ~1 hes|shes|theyre not moving ; put|puts|head ~3 head|down|desk ; respond ~2 when i|to my (questions|texts) ;start|do|finish|join ~3 work|task|worksheet|activity|lesson ; refus* ; my texts|text|messages|calls|emails|praise|discipline|consequences|rewards|treatment|reasoning|therapy ; nearly|almost|practically|basically ~2 passed|fainted|collapsed ; wont move ~3 until|unless ; passed out from ~1 exhaustion|tiredness|the heat? ~1 (after|of)? ; from exhaustion|tiredness ; passed|passes|blacked out ~3 asleep|sleep|exhausted|tired|bed|crib|couch|sofa|minutes|snoring ; of the way ; tickl* ; his legs when ; passed out ~2 (drunk) ; moving house|schools',
    unless: [...REAL, 'figure'],
  },
  {
    ...medical,
    id: 'fainted',
    any: `
      passed|passes|passing|blacked|blacking out !papers|books|sheets|candy|sweets|treats|cookies|flyers|the|worksheets|cards|homework|tests|snacks|cupcakes|invitations ; keeled over
      THEY|CHILD|HIM|PARTNER|DAD|ADULT|i|has|have|just|suddenly|is ~2 collapsed|collapses !into|on|onto|crying|from|with|under|laughing|giggling|because|when|like|over|sobbing ; fainted !at|from|when|with ; faint+ ~5 again|twice|times|hit|wont|still|shaking|pale|cant
      desmay* ; desmaiou|desmaiado|desmaiada ; svenuto|svenuta ; zemdlał|zemdlała ; flauwgevallen
    `,
    not: ' fainted|collapsed|out ~6 last week ; nearly|almost|practically|basically ~2 passed|fainted|collapsed ; passed out from ~1 exhaustion|tiredness|the heat? ~1 (after|of)? ; from exhaustion|tiredness ; passed|passes|blacked out ~3 asleep|sleep|exhausted|tired|bed|crib|couch|sofa|minutes|snoring ; passed out ~2 (drunk) ; tickl* ; laugh*|giggl* ; heap ; in tears|laughter|hysterics|giggles ; cake|tent|den|tower|lego|chair|gazebo|bouncy',
    unless: [...REAL, 'figure', 'starved'],
  },
  {
    ...medical,
    id: 'cannot-wake',
    any: `
      unable|hard|difficult|impossible|NEG ~3 wake+|rouse|wakeup|awaken|arouse|roused ; wont stay awake ; cant stay|keep ~1 awake ; keeps ~2 passing|drifting out|off ; only half conscious ; NEG be woken|roused
    `,
    with: ` mum|mom|dad|mummy|mommy|daddy|grandma|grandpa|nan|sister|brother ; 39|40|41|103|104|105|burning|degrees ;
      limp|floppy|pale|grey|gray|blue|breath*|pill|pills|tablets|took|taken|drink+|vomit*|fever|hot|hit|head|fell|baby|newborn|mo|wo|properly|unrespons*|shak*|help|slap*|cold|hours|strange|weird|nothing|ambulance|911|999|tried|everything|alcohol|party|medicine|seizure|insulin|diabet*|nap|feed+
    `,
    not: ' without waking|wakeup ; fell asleep ~6 (car|couch|sofa) ;baby|babys dad|mum|mom|husband|partner ; husband|wife|partner|dad|him for ~2 night|feed|feeds ; for school|nursery|class|the|breakfast|dinner|his alarm ; dont|to|not|never|without|rather wake the|HIM|my|everyone|baby|our ; wakeup call|early|at|so ; want* ~1 to wake* ; wants to ~3 wake ; alarm ; by himself ; doesnt|didnt|isnt ~1 wake* ~4 (night)|early|until|anymore ; through the night ; dont want ; scared ; hope* ; before wakeup ; sleep forever ; never wakeup ; not wakeup ; i ~3 wakeup',
    unless: REAL,
  },
  {
    ...medical,
    id: 'limp',
    any: `
      limp|floppy $|and|all|in|like|no|cant|wont|shes|hes|not|but|help|now|please|pale|his|her|eyes|breath*|after|with|baby|ragdoll ; THEY|CHILD|went|gone|going|so|very|really|is|feels|completely|all limp|floppy
    `,
    not: ' goes|went floppy and says|laughs|giggles|said ;every|each time i|we ..6 limp ; limp ..7 kick*|wriggl*|shout* ; limp when|as|whenever|every|on ; kick*|wriggl*|fight*|shout*|giggl* ; carried|carry|carrying ; walk* with ; walks ; flop|flops ; parents|lettuce ; hair|ears|hat|lettuce|bunny|ear|plant|handshake|wrist|dog|disk ; when|if i|we ~4 (pick|try|put|ask|carry|leave|say|get|tell|mention|read|want|open) ; every|each ~1 time|morning|day|night ; say|says|said|ask|tell ~6 limp',
    unless: [...REAL, 'protest'],
  },
  {
    ...medical,
    id: 'seizure',
    any: `
      having|had|has|have|hes|shes|start*|another|first|a|in|into|mid|this|suffer*|took|taken ~2 seizure|convulsion|convulsions|siezure|seisure|fits !plan|training|protocol|disorder|dog|medication|meds|history|action|when|free
      fit & going|lasted|lasting & minutes|mins|min ; fit|fitting & jerking|unconscious|foaming|stiff|drooling|eyes|epilep*|ambulance|shaking ; seizures ~4 now|stop|stopping|row|back ; seizing !the|a|up|on|every|control|my|his|her ; convuls* ; THEY|CHILD|started|is fitting $|and|on|for|again|now|wont|help|hes|shes
      body|arms|legs|whole|limbs|THEY|hands ~4 jerk*|twitch*|stiffen*|stiff|shaking ~6 respond*|roll*|eyes|uncontroll*|stop|unconscious|violently|drool*|seizure|fever|rigid|look
      jerking|twitching ~3 uncontrol*|all|arms|legs|limbs ; shaking uncontrol*|violently and|eyes
    `,
    not: ' (in|into) fits !and|of|with|on ; that|which|still|nothing|really|coat|shoe|size fits ; fits of ~1 giggles|laughter|giggling|rage|tears|temper|crying|screaming ; screaming|crying|laughing|giggling|hissy|coughing|sneezing|giggle|shouting|angry fit|fits ; throw*|threw|pitch*|having a fit|had a (fit|tantrum|every fit|crying|anger|angry|rage|furious|cold|scared|nervous) ; fitting in|into|room|for a',
    unless: REAL,
  },
  {
    ...medical,
    id: 'choking',
    any: ` and|baby|shes|hes|is|cant ~1 choking $|what|help|please|now|i|on ;
      THEY|CHILD|I|is|are|was|started|starts|still|help|think|thinks|someone|chokes|be|HIM choking !hazard*|me|game|up|with|back|games|HIM|CHILD|his|us|hold|holds|tears|under
      choking on !tears|words|laughter ; choked|chokes ~1 on & still|cant|wont|blue|breath*|cough*|whistl*|wheez*|drool*|earlier !tears|words|laughter ; something|food|grape|grapes|coin|toy|hotdog|sweet|candy|marble|bead|piece|popcorn|nut|bone|bit|lego|balloon|apple|carrot|bite|chunk|sausage|it|one|pretzel|meat ~4 stuck|lodged|caught|wedged|blocking|blocked ~3 throat|windpipe|airway|airways|gullet
      NEG swallow ~6 drool*|breath*|throat|spit* ; heimlich maneuver|manoeuvre|on|and|is|isnt|not|helped|worked ; doing|did|do|tried|trying ~2 heimlich ; back blows ; is|hes|shes|baby|was|being ~1 suffocat* !me|us|him|her|my|the|by ; suffocating $ ; coin|bead|grape|marble|food|toy|lego|button|sweet|balloon|hotdog|magnet|battery|cap|lid & throat|windpipe|airway ; clutch*|grab*|holding ~2 his|her|their throat ; cant|NEG cough|speak|talk|cry|make ~5 choking|throat|blue|food|sound|breath* ; swallowed ~6 cant|not|isnt ~1 breath*
    `,
    not: ' suffocating me|us|him|her ; i|im ~1 suffocat* ; fear|fears|scared|afraid|frightened|worry|worries|phobia ; choke|choking on ~2 (words|pride|tears) ; choking hazard|hazards|up|game ; choked up ; match|penalty|shootout|final|exam|audition ; choke hold ; under pressure',
    unless: [...REAL, 'figure', 'fine'],
  },
  {
    ...medical,
    id: 'head-injury',
    any: `
      hit+|bang*|bump*|bonk*|fall+|dropped|knock*|crack*|smack*|landed|slam*|struck|whack*|bash*|collided|concuss*|tumbled|thrown|tripped ~7 head|skull|forehead|temple|headfirst|noggin ; head injury|knock|bump|trauma ; concuss* ; fell|fallen|tumbled|rolled|dropped off|down|from|out ; bang|bump|knock|hit|blow to|on ~1 head ; blow to ; landed on ~2 head ; head ~3 hit|hits|bang*|slam*|crack*|smack*
    `,
    with: `
      vomit*|puk*|threwup ; throw*|threw|chuck*|chundering up ; being|been|was|is|got|hes|shes|be|feels sick ; sick twice|once|times|again|everywhere ; sleepy|drows*|groggy|lethargic|dazed|slurr*|confus*|disorient*|unconscious|limp|floppy|unrespons*|blacked|seizure|dizzy|wobbly|stagger*|glazed|dilated|pupil|pupils|unsteady|passed|knocked|delirious|incoherent|uneven
      wont|cant|keeps|not|doesnt|trying|wants|want ~3 wake|wakeup|awake|walk|sleep|asleep|falling|respond*|focus|remember|recogni* ; so|very|really|unusually|super|getting|suddenly|gone|went|now tired|quiet|pale|sleepy|still|white ; out cold|for ; lost consciousness ; fluid|liquid|blood|bleed* ~4 ear|ears|nose|eyes ; not ~2 making sense|right|himself|herself|acting ; arm|leg|side ~2 weak|numb|floppy ; cant see ; isnt ~1 making|acting|himself|herself|right ; acting weird|strange|odd|funny|drunk|off ; doesnt ~3 remember|know ; talking nonsense|gibberish ; soft|squishy|dent|dented|sunken|caved ~3 spot|head|skull|in ; cross eyed ; double vision ; seeing double ; soft spot ; falling asleep ; worst headache ; headache ~3 worse ; staring ; rolled back ; cant ~2 (feel|move)
    `,
    not: 'no|not|without|hasnt|didnt|isnt|wasnt ~1 vomit*|throw*|threw|sick|sleepy|drows* ; car sick',
    unless: REAL,
  },
  {
    ...medical,
    id: 'great-fall',
    any: `
      fall+|dropped|jumped|tumbled|pushed ~2 from|off|out|down ~3 window|balcony|roof|storey|story|floor|bridge|upstairs|cliff|tree|ladder|height|flight|stairs|loft ~6 moving|move|unconscious|breath*|blood|bleed*|limp|hurt|screaming|broken|bone|feel|wake*
      fell|fallen|dropped|jumped|tumbled ~2 from|off|out|of ~4 window|balcony|roof|storey|bridge|cliff !cleaner
      dropped ~2 baby|newborn|infant|wo|mo ~4 head|floor|tile|concrete|stairs|hardwood ; baby|newborn|infant|mo|wo ~4 fell ~5 head|tile|concrete|hardwood ; i dropped ~2 baby|newborn !off|at ; fell ~5 and cant|wont|isnt ~2 move|moving|feel|walk
      hit|run|knocked|struck|ran ~1 by|over|down ~2 car|truck|bus|van|lorry|vehicle|motorbike|train|ebike
      bone ~3 stick*|poking|through|visible|showing|out ; arm|leg|wrist|ankle|neck|elbow ~5 wrong way|angle ; bent ~3 wrong|backwards|funny|weird ; cant|NEG feel|move ~2 legs|arms|neck|toes|fingers|feet ; cant|cannot|couldnt lift ~2 hands|arms|legs ; neck ~2 broken|snapped
    `,
    not: 'fell out of ~2 (favour|bed)|love|touch|use ; ball|toy|phone|doll|dropped off',
    unless: REAL,
  },
  {
    ...medical,
    id: 'swallowed',
    actor: 'child',
    any: ` (took|taken|swallowed|had PILL) & NEG ~3 wake|wakeup|waking|respond|breathing|awake|moving ;
      swallow*|eat+|ingest*|drink+|chewed|chewing|licked|gulped|sipped|swigged|sucked|necked ~5 POISON|perfume|cologne|mushroom|mushrooms|berries|foxglove|nightshade|toadstool|rhubarb|varnish|polish|solvent|glowstick|peroxide|drano|tide|persil|ariel|fairy|zoflora|dishwashing|washing|laundry|toilet|oven|eliquid|juul|cigarette|cigarettes|cigs|gummy|cbd|lsd|mdma|ecstasy|molly|cocaine|crack|heroin|meth|roofie|hash|shrooms|insulin|coins|penny|quarter|dime|marble|marbles|lightbulb|thumbtack|tack|paperclip|staple|hairpin|jewelry|ring|earring|beads|bead
      swallow*|ate|eaten|ingest*|drank|chewed|chewing|gobbled|downed|munched ~5 PILL !chewing|vitamin
      take+|had|has|given|gave ~1 all|whole|entire|bottle|packet|box|handful|bunch|loads|lots|load|too|extra|some|several|rest|half|twice|double|ton|at ~5 PILL
      take+|swallowed|had|necked # ~4 PILL ; took|taken my|his|her|moms|mums|dads|nans|grandmas|grandpas|grandads|sisters|brothers|someones|a ~3 PILL !this|and|for|at|every|as|again|like|before|late|fine|with|because|in|on|when|without|away
      get+|broke|found|opened|raided ~2 into|hold|in|open|the|my|a ~4 PILL|POISON|cabinet|cleaning|chemicals ~8 missing|empty|gone|mouth|eaten|ate|open|everywhere|how|many|swallow*|all|some|drank|face|lips|hand|hands
      PILL|bottle|battery|batteries|magnet|blister|packet ~6 missing|empty|gone ; sucking|playing on|with ~3 button|disc|coin battery|batteries ; battery|magnet|bead|button|magnets ~4 up ~2 nose|nostril ; battery ~3 in|up|inside ~2 nose|ear|mouth|throat|stomach|tummy
      bleach|cleaner|detergent|chemical|chemicals|acid|ammonia|spray|sanitizer|lye|pod ~4 in|on|into|all ~3 eyes|eye|face|mouth|lips ; overdos* ; od|oded|oding on|ed|d|$ ; wrong|double|twice|triple|extra|too|ten|10 ~3 dose|dosage|amount ~3 given|gave|PILL|baby ; gave ~4 double|wrong|too|twice|triple ~3 dose|PILL
      swallow*|ate|eaten|drank|drunk|ingest*|chewed|licked|got|gotten|inhaled|sucked|mouth|bit|bitten & POISON|chemicals|toilet cleaner ; swallow*|ate|eaten|chewed|got|gotten|found|mouth|missing|taken|opened & PILL & some|bottle|many|all|few|handful|missing|empty|gone|how|spilled|open|opened|grandmas|nans|grandpas|grans|mums|moms|dads|my|whole|cabinet|bag|purse|handbag|several|couple ; medicine|pill|bathroom|cleaning cabinet|cupboard|bottle & how many|much|what|empty|open|missing|gone|ate|swallowed ; medicine cabinet & got|into|empty|how|swallowed|ate ; carbon monoxide ; poisoned|poisoning $|by|from|herself|himself|and
    `,
    not: ` DAD|PARTNER drink+ ~2 wine|beer|gin|vodka|whisky|whiskey|cider ; contraceptive* ; chocolate coins ; lets|let ~5 drink beer|wine|cider ; medicine spoon|cup|syringe|dropper ;
      ice|cake|bubble|water|magic pill|pills ; pride ; gum ; tooth ; seed|seeds ; playdough|playdoh|dirt|crayon* ; food|toxic|lead|parental|sun poisoning ; of|on|with ~2 sugar|candy|chocolate|sweets|screen|screens|cuteness|tv|youtube|tiktok|easter|cake|cartoons|bluey|dancing|glitter|culture|telly|gaming ; poisoned against ; glass of ; glass water|milk|juice|wine ; from a|the glass ; wont|refus*|hates|forgot|fights|hide|spit* ~3 PILL ; as prescribed|usual ; screen time ; battery ~2 dead|low|flat|died ; phone|tablet|toy battery ; need* batteries ; out of batteries ; tide ~2 (over)|high|low ; weed ~1 garden|out|killer ; toilet|bath bomb ; vitamin gummies ; gummy|gummies ~1 bears|worms|vitamins ; energy drink ; juice|milk cup ; washing up|machine|hands|line|his|her|their ; laundry basket|pile ; onion rings|ring
    `,
    unless: [...REAL, 'taught'],
  },
  {
    ...medical,
    id: 'allergy',
    any: `
      anaphyla* ; throat ~3 (clos*|tight*|swell*|swollen|itchy|scratchy) ; lips|tongue|mouth ~3 swell*|swollen|puff*|balloon*|huge|tingl* ; face ~3 swell*|swollen|puff*|balloon*|blown
      epipen|epi|epinephrine|inhaler & NEG|wheez*|second|expired|empty|help|worse|swell*|hives ; use+|need*|wheres|cant find|give+|expired|administer*|jab* ~3 epipen|epi|epinephrine|auvi|jext|adrenaline
      voice & squeaky|croaky|hoarse|funny|raspy|gone & welts|hives|blotches|swollen|puffy|stung|ate|eaten|nut|nuts|throat|lips ; eyes|face|lips|tongue & puffy|puffed|swollen|swelling & throat|voice|stung|breath* ; hives|rash|welts ~8 breath*|vomit*|swell*|swollen|wheez*|lips|cough*|throat|spreading ; allerg* ~12 swell*|swollen|hives|wheez*|breath*|vomit*|cough*|throat|reaction ; allergic reaction ; ate|eaten|stung|sting ~6 swell*|swollen|wheez*|hives|lips|throat ; nut|nuts|peanut|peanuts|cashew|almond|egg|sesame|bee|wasp|shellfish|prawn|milk|satay|snickers ~12 swell*|swollen|wheez*|hives|throat|lips|puffy
    `,
    not: 'from crying ; cry* ; policy|plan|bag|carry|training|form|prescription|menu|free ; puffy ~1 eyes ; mumps|tooth|teeth|dentist|braces|mosquito|lip ~2 bit|busted|football ; to ~2 (school|homework|vegetables|work|mornings|chores|bedtime) ; hay fever ; dentist',
    unless: [...REAL, 'figure'],
  },
  {
    ...medical,
    id: 'bleeding-burns',
    any: `
      bleed*|blood ~5 stop|stopping|everywhere|lot|heavily|badly|profusely|pouring|pours|gush*|spurt*|squirt*|pool|puddle|soak*|loads|lots|tons|deep|head|artery|uncontrol* ; stop|stopping ~2 bleed*|blood ; covered in blood ; coughing|vomiting|throwing|spitting ~2 up? blood ; deep|huge|massive|big cut|gash|wound ; cut ~4 bone|artery|deep|badly ; finger|hand|toe|thumb|foot|arm ~3 cut|chopped|came|sliced|severed|hanging off ; severed|amputat* ; stabbed|shot ~2 in|through ~3 arm|leg|chest|stomach|back|neck|head|face|hand|eye|side|belly !playing
      burn*|scald* ~7 (boiling|kettle|hot water|hot oil|tea|coffee|soup|stove|fire|blister*|peeling|iron|steam|oven|face|chest|badly|arm|grill|bbq|acid|skin) ; boiling|scalding|hot ~1 water|tea|coffee|oil|soup|kettle|noodles ~5 on|over|onto|down|all ~2 HIM|CHILD|his|their|himself|herself ; pulled|tipped|spilled|knocked|poured ~4 kettle|coffee|tea|boiling|saucepan|pan|pot|fryer ~4 HIM|himself|herself|his|over|onto
      electrocut* ; electric|electrical shock ; snake|dog|spider|redback ~3 bite+|attack*|maul* ~5 face|neck|bleed*|deep|swell*|him|her|CHILD ; bitten|bit|stung|mauled|attacked by ~3 snake|dog|spider|jellyfish|redback|rattlesnake|viper
    `,
    not: ' tiny|little|wee ~1 bit|drop|spot|speck ~1 blood ; carpet|rug|friction burn* ; DAD|PARTNER|ADULT|girlfriend burns|burned|burnt ~1 HIM|CHILD ; burn+ ~4 lesson|punish*|purpose ; to teach ; cigarette* ; (nose|nosebleed|nosebleeds|period|gum|gums|scrape|scraped|graze|knee|picking|hangnail|loose tooth|lip) ; nurse|doctor|vaccine|jab|booster|flu ; burn* ~1 out|down|calories|energy|off|bridges|cd ; dinner|toast|cookies|cake|tongue ; sunburn ; test|tests|donat* ; shot ~3 hoop|goal|basket|photo|video ; bad blood ; blood sugar|pressure|relative|family',
    unless: [...REAL, 'figure'],
  },
  {
    ...medical,
    id: 'very-ill',
    any: `
      rash ~8 fade+|disappear*|blanch*|glass|tumbler ; NEG ~1 fade|fading|blanch* ~5 glass|press* ; glass test ; stiff neck ; neck ~2 stiff ~8 fever|light|rash|vomit*|headache ; mening* ~3 signs|symptoms|like|think|could|rash ; soft ~1 spot|bit ~5 bulg*|sunk*|hard|egg|dipped ; fontanel* ~3 bulg*|sunk* ; bulging soft ; breath & (pear drops|nail polish|nail varnish|acetone|fruity) ; pads|pad & hour|clots|soaked|soaking & baby|birth|stand|dizzy|sparkly|delivered ; eyes & pinholes|pinpricks|pinpoint
      newborn|wo|weeks ~8 fever|temperature|temp|100|101|102|103|38|39 ; fever|temperature|temp ~8 newborn|wo ; 1|2|one|two month ~4 fever|temperature|temp ; # mo ~4 fever ~3 limp|lethargic|floppy|wont|breath*|pale
      fever|temp|temperature ~5 105|106|107|41|42 ; no|NEG ~3 wet|dry? nappy|nappies|diaper|diapers|peed|wee ~8 hours|day|since|yesterday|24|12 ; floppy and ; lethargic|listless ~6 fever|feed*|baby|drink*|wont|eat|breath* ; stopped|refusing|NEG feed|feeding|nurse|nursing ~8 limp|floppy|lethargic|sleepy|cold|pale|quiet|vomit* ; sunken eyes
      heat stroke|heatstroke|hypothermi* ; hypo|diabetic|dka|insulin|blood sugar ~8 unconscious|wake*|passed|confus*|coma|shaking|unrespons*|swallow|fruity|low|seizure ; stroke|heart attack !of ; face ~2 droop* ; slurred speech ; slurring ; chest ~2 pain|pains|hurts|tight|crushing ; having ~2 stroke ; testicle ~4 pain|twisted|swollen ; vomit* ~3 green|blood|bile ; sepsis|septic ; mottled ; water broke ; overheated ~4 vomit*|confus*|passed|faint*
    `,
    not: ' goes|went floppy and says|laughs|giggles|said ;ive|i ~1 not|havent ; give+|nearly|almost|about|have|had|practically|mini|another|mom|mum ~2 heart attack ; nearly|almost|gave ~2 stroke ; of luck|genius|midnight|brush|pen|bad ; breast|back|free|butterfly stroke ; of work ; stroke his|her|the|my|their ; off my chest ; treasure chest ; tight hug',
    unless: [...REAL, 'figure'],
  },

  {
    ...medical,
    id: 'young-fever',
    any: 'fever|feverish|temperature|temp|100|101|102|103|38|39|burning',
    with: ' baby|newborn|infant ~3 # week|weeks|month|months ; 1|2|3|one|two|three week|weeks|month|months ;newborn|wo ; 1|one|2|two mo|month ; # weeks ; # day baby',
    not: 'ago ; vaccines|jabs ; room temperature ; bath ; weeks pregnant',
    unless: REAL,
  },
  {
    ...medical,
    id: 'body-loosely',
    any: ` eaten|ate|drank|drunk|swallowed|licked|eating|drinking & (poison*|toxic|chemical|chemicals|from under the sink|something bad) ; so much blood|lots of blood|blood everywhere|blood all over|losing blood|pouring with blood ; glass|window & fell|went|through|smashed & blood|bleeding|cut|arm|deep ; having|had|think|maybe & a stroke|heart attack !of|scare & face|droop*|arm|speech|chest|help|kid|son|daughter|husband|wife|mum|mom|dad ; face|mouth|eyelid|smile & (droop*|lopsided|one sided|sagging) ; burning|fever|temp|temperature|41|42|105|106 & wont|cant|NEG|hard ~2 wake|rouse|respond|drink|move ; caught|stuck|trapped|jammed & arm|hand|leg|foot|finger|head|hair & (escalator|lift|elevator|machine|blender|mixer|door shut|treadmill|chain) ; staring|drooling|drool & jerking|twitching|respond|responding|blank|unresponsive|stiff ; one side & face|body & jerking|drooping|twitching|numb|weak|droopy ; rash & (press|glass|fade|fades|fading|go away|disappear|spreading fast) & NEG|hot|fever|purple|baby|dark ; rash & (purple|bruise like|doesnt go away|wont go away|doesnt fade) & press|pressed|glass|hot|fever ; trouble|cant|hard|hardly|difficulty & seeing|see|breathing|swallowing|walking|standing|talking & berries|mushroom*|plant|swallowed|ate|drank|fell|hit|head|fever|suddenly ; ate|eaten|swallowed|took|taken|had & heart|blood|iron|nans|nannys|grans|grannys|grandads|grandmas & pills|tablets|capsules|tablet ; fell|fallen|falling|dropped|rolled|bumped|banged|knocked & vomited|vomiting|threwup|(threw up|thrown up|been sick|was sick|is sick) & hours|since|twice|sleepy|asleep|sleep|headache|changing|stairs|bunk ; jerking|twitching|fitting & (going since|minutes now|for minutes|doesnt look|wont look|not looking|wont stop) ; blood & (all over|everywhere|covered|floor|sheets) & door|locked|bathroom|open|bed|hands|wrists|room ; took|taken|swallowed ~1 them all|all of them|the whole bottle|every one|everything in ; (inhaled|aspirated|breathed in) & bead|nut|peanut|toy|lego|popcorn|seed|coin|water|balloon ; whistl* & breath|breathing|breaths|choked ; (thrown back|shocked|zapped|electric shock|electrocuted) & socket|outlet|plug|wire|scissors|cable|light ; electric*|power|live & cable|line|wire|wires|pylon & down|touch*|holding|hold+|fell ; bled|bleeding|soaking|soaked ~1 through ; gave|given|give|had|took & dose|doses|amount|medicine|calpol|tylenol|ibuprofen|PILL & mistake|wrong|double|twice|10x|accident*|times|extra|overdose ; allergic reaction ; testicle|testicles|balls & hurt|hurts|pain|swollen|twisted|throwing ; found & HIM & unconscious|lifeless|unresponsive|cold|blue|floor|unresponsive|bath & breath*|wake|pill|pills|vomit|bottle|moving|help|respond* ;
      taken|took|had|drank|given|swallowed & something|stuff|drugs|drug & pupils|nodding|slurr*|wobbl*|drows*|sleepy|wake|breath*|confused|weird|strange|vomit*|stagger*|seeing|hallucinat* ; nostrils & flar* ; grunting & breath*|baby|ribs|newborn ; pupils & tiny|pinpoint|huge|dilated|different|blown ; in labor|labour ; baby is coming !home|back|to|over|with|soon ; waters broke ; waters have|just|had ~1 gone ; fork|knife|key|pin|finger & socket|outlet & acting|strange|shock*|hair|burn*|now|stuck|crying|hurt|black ; ambulance & need|coming|come|way|should|call|called & CHILD|he|she|him|her|shes|hes
      wedged|trapped|stuck|suffocat*|smother* & baby|newborn|infant|mo|wo & bed|wall|sofa|pillow|between|mattress|crib|cot|blanket|face ; cant|NEG swallow & shaky|confused|drool*|sweat*|diabet*|hypo|tongue ; blood ~2 sugar & low|high|confus*|shaky|wake|drows* ; drowsy|lethargic|unrousable|semi conscious & CHILD|he|she|hes|shes & after|drank|took|fell|fever|hit|pool|pond|hot|cant|wont|really|very ; turn*|going|went|gone|is|looks ~2 grey|gray|white|ashen|yellow & limp|still|breath*|cold|floppy|sweat*|baby|wake|respond* ; choking|choked & cant|wont|help|blue|throat|breath* ; suffocating & blue|breath*|throat|help ; heart & racing|stopped|fluttering|pounding & faint*|collapse*|chest|blue|pale ; stung|bitten|bit & swell*|swollen|throat|breath*|hives|dizzy|lips|tongue|spreading|vomit* ; scald*|burn* & blister*|peeling|skin|face|badly|chest & kettle|tea|coffee|oil|water|fire|stove|iron|soup|hot|firework* ; drink+ & vodka|alcohol|whiskey|sanitizer|spirits|bottle & slurr*|stumbl*|stagger*|passed|unconscious|wake|vomit*|cold|confus*|respond*|breath* ; swallowed|took|taken|downed all ~1 my|of|the|his|her ~3 kids|asleep|upstairs|$|sorry|PILL ; sleeping PILL & kids|children|baby|them & give+ ; knife|screw|nail|glass|pencil|stick|arrow & stuck|impaled|sticking & eye|leg|foot|chest|neck|head|stomach|through
    `,
    not: ' stuck standing ;blue murder ; because|cos|fear|scared|afraid of choking ; match|penalty|shootout|final|exam|audition|game ; monitor ; traffic|toy|ambulance truck|siren|book|lego ; play* ; labor day|laws|of love ; labour party ; nearly|almost ; tired ; not ~2 (ambulance|hospital) ; eye roll* ; white lie|board|noise ; christmas|sister|brother|sibling ~4 coming ; new baby|due|weeks|month|months|nursery',
    unless: [...REAL, 'figure', 'fine', 'taught'],
  },
];
