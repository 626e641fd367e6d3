import type { Rule } from '../rule.ts';

const missing = { category: 'runaway_missing', tier: 'emergency', subject: 'child' } as const;

/** A child is gone, or cannot be reached. */
export const MISSING: readonly Rule[] = [
  {
    ...missing,
    id: 'cannot-find',
    any: `
      bolted|ran|run|wandered|walked|slipped|gone ~5 # min|mins|minutes|hour|hours|hr|hrs ago ; shouting|calling|yelling|searching|looking & (his name|her name) & lake|river|woods|forest|campsite|beach|lost|gone|bolted|missing ; # min|mins|minutes|hour|hours ~2 since ~4 saw|seen|left|ran ;
      unable|NEG ~2 find|found|locate|see ~2 him|them|CHILD anywhere|$|and|at|in|help|please|hes|shes|he|she|we|i|ive|its|now|since|nowhere|where|what|school|store|park|weve|been|for ; NEG ~2 find|locate her anywhere|$|and|at|please|shes|she|we|i|ive|its|now|since|nowhere|for|help|been|phone
      CHILD|hes|shes|he|she|theyre|is|been|has|went|gone|reported ~3 missing $|and|since|from|for|at|now|help|what|i|we|after|please|hours|overnight|school ; where ~1 my|the son|daughter|child|kid|toddler|boy|girl|baby|student ~2 is ; lost|losing ~1 my|our|a|the|sight ~2 son|daughter|child|kid|toddler|boy|girl|student|littleone|baby|yo ~4 at|in|on|store|mall|park|beach|crowd|station|airport|zoo|festival|shop|supermarket|market|fair|trip|here|somewhere ; lost|lose sight|track|hold of ~2 HIM|CHILD ~6 at|in|crowd|store|park|beach|trip|cant|gone|mall|water
      turned|looked|glanced|blinked|second|seconds|minute|moment|woke|bed|store|park|shop|mall|playground|beach|yard|garden|pool ..10 hes|shes|theyre|THEY|CHILD|was|were|just|is ~1 gone|vanished|disappeared !to|off|home|through|on|quiet|up|wild|crazy|back|for|all|red|white|limp|stiff|into|outside|silent|out|round|a|very|really|funny ; looked|turned|seconds|minute ..6 nowhere $|and|to ; bed|trainers|shoes|coat|bag|window|bike|passport & gone|empty & CHILD|HIM|THEY|hes|shes & bed|night|find|morning|phone|window|snow|dark|missing|note ; isnt|wasnt|arent|not ~1 in|on ~1 the|his|her|their ~1 yard|garden|street|house|bed|cot|room|playground|tent & door|gate|window|open|unlatched|autis*|anywhere|street|garden|house|looked|called ; passport|passports & gone|missing|taken|took & HIM|CHILD|his|her|flat|dads|exs|father & back|due|flat|phone|bag|wont|answer*|kids|empty ; should|supposed|due|meant ~3 home|back & phone|answer*|hours|yesterday|police|nobody|dark ; hasnt|havent|isnt|never|not ~1 come|came|been|returned ~1 back|home & phone|dark|hours|since|police|search*|midnight ; bed ~3 cold|empty|pillows & window|phone|gone|left|car ; CHILD|hes|shes|theyre|he|she|son|daughter ~2 vanished|disappeared ~2 $|from|at|on|during|hours|last|since|between ; nowhere to|2 be ~1 found|seen ; bed ~3 empty|slept ~6 window|gone|phone|find|morning|him|her
    `,
    not: ' book|toy|shoe|ring|bag|kit|jumper|coat|homework|purse|money is|was|has missing|gone|lost ;out of nowhere ; since ~1 mum|dad|mummy|daddy|mom|mommy|mama|papa|amma|nan|parents|drop ~1 left|off|went ; daddy|dad|mum|mummy|mommy|husband|wife|partner|nanny|buyer|family ~3 gone|vanished|disappeared ; colour|funny|puffy|voice|eyes|lips|face ~2 gone ; under|into|behind ~2 (hood|phone|room|headset|headphones|duvet|blanket|covers|tutu) ; appetite|smile|sparkle|wobbly|rabbit|bunny|teddy|blanket|lovey|dummy|soother|cat|dog|guinea|hamster|class|audience|playlist|confidence ; gone limp|quiet|silent|red|mad|mental|home|floppy|stiff|bright ; words|way|balance|point|patience|link|tooth|dream|imaginary|smile|appetite|spark|confidence|motivation|funeral ; gone ~1 to (bed|school|sleep|work|nursery|college) ; is gone|out on ; lost my ~2 (shoes|phone|keys|temper)',
    unless: ['imagined', 'past', 'found', 'inGame', 'story', 'pet', 'grief'],
  },
  {
    ...missing,
    id: 'taken-by-stranger',
    any: `
      stranger|strangers|someone|somebody|man|woman|bloke|guy|lady|men|car|van ~4 drove|driven|driving|ran|sped|walked|walking|gone|went|took|taken|made off|away with ~2 CHILD|him|her|my|our
      stranger|strangers|someone|somebody|man|woman|bloke|guy|lady|men ~3 took|grabbed|snatched|kidnapped|abducted|taken|pulled|dragged ~2 CHILD|him|her ~4 car|van|away|off|street|park|gate|playground|arms|pram
      kidnapped|abducted & CHILD|him|her & my|our|someone|just|help|police|man|stranger
    `,
    not: 'toy|ball|teddy|scooter|bike|phone|bag|blanket|dog|cat|prize|trophy ; nightmare|dream*|pretend*|drill|book|story|game|imagin* ; might|could|would|if|what ; police|policeman|fireman|paramedic*|ambulance|doctor|teacher|grandma|grandad ; hand|temperature|photo|picture|name ; plays|playing|lego|doll|dolls|barbie',
    unless: ['imagined', 'possible', 'past', 'found', 'inGame', 'story', 'pet', 'grief'],
  },
  {
    ...missing,
    id: 'where-unknown',
    any: `
      dont|no|didnt|doesnt|nobody|noone|not|have ~2 know|idea|clue|knows|sure|told ~2 where ~1 he|she|they|hes|shes|theyre|CHILD|my|the ~2 is|are|was|went|gone|hes|shes|has|could|run|ran|might|at|$ !coming|getting|going|with|on|at ; have no idea where ~3 is|went|gone
      still|NEG ~2 come|came|returned|return|arrived|arrive|got|back|home|show|showed|made|turned ~2 home|back|school|up|here|house ~10 night|hours|hour|since|phone|school|yesterday|morning|last|answer*|calls|police|midnight|curfew|dark|bus|worried|now|3am|2am|1am|friends|text*|pm|am|late ; didnt|hasnt|never|not ~2 come|came|returned ~1 home|back $|last|from|after|and|tonight|yet|since ; not home ~6 phone|hours|night|answer*|since|friends ; supposed|meant ~3 home|back ~8 hours|ago|phone|answer*|hour ; never ~2 got|came|arrived|made|showed|turned ~3 home|school|bus|class|up|there|off ~6 $|and|phone|today|this|find|bus|know|where|police|morning|cant
      stopped|off|straight|NEG ~2 answer*|picking|respond*|reply*|voicemail|reach*|contact ~8 home|gone|left|hours|night|where|missing|since|yesterday|school|ran|run|find|know|police
    `,
    not: 'where ~2 (gets|got|learned|learnt|heard|picked|comes) ; dad|father|husband|wife|partner|ex|cat|dog|mom|mum|doctor|teacher|school|office ~3 (didnt|hasnt|never|not|isnt|wont) ; answer* questions|back',
    unless: ['imagined', 'past', 'found', 'inGame', 'story', 'pet', 'grief'],
  },
  {
    ...missing,
    id: 'ran-away',
    any: ` has|hes|shes|have|had|just ~1 run|ran|gone ~1 away|missing !with|laughing|from me ; run|ran|runs|running away from home|school|care|foster|us ; run|ran|running|runs away|off & home|night|note|police|find|missing|hours|phone|yesterday|gone|dark ;
      run+ away ($|and|from home|last|this|again|after|its|it|two|three|#|since|an hour|we|hes|shes|with|tonight|yesterday|hours|i|she|he|because|an|when|today|to|in|from school|from) the house|from (care|overnight|from foster|police|left|taking|took) ; runaway ; run|ran|running|snuck|sneaked|stormed|walked|bolted|took|escaped|wandered|climbed|slipped|got|gone|eloped|elope|fled|missing ~2 off|out|away|from|past|through|home|house|school|campus|building|classroom|grounds|gate|window|daycare|nursery|yard|garden|fence|site|woods|forest ~12 NEG|cant|dont|nobody|noone|not|still|lost|no ~3 find|found|know|answer*|seen|see|sight|returned|back|reach|idea|phone|sign|where ; run|ran|running|snuck|sneaked|stormed|walked|bolted|escaped|wandered|climbed|slipped|got|gone|eloped|fled|missing ~2 off|out|away|from|past|through|home|house|school|campus|building|grounds|gate|window|daycare|nursery|yard|garden|fence|site ~10 (missing|hours|woods|police|search*|dark|autistic|nonverbal|highway|motorway|pond|river|lake|canal|overnight|barefoot|hour ago|min ago|mins ago|minutes ago)
      eloped !with|last ; elopement ~4 now|happening|today|just|student|minutes|find ; has|just|have|hes|shes|had ~1 eloped|absconded|escaped|fled ; has|just|have|hes|shes|had ~1 bolted|wandered|run|ran ~2 off|out|away|from & gone|find|nowhere|nobody|noone|building|site|grounds|gate|lost|sight|highway|crowd|woods|field|platform ; note|letter|text ~5 say+|left ~6 leaving|left|running|gone|look|bye|coming|dont ~4 for|back|away|home|me|find|follow|us|look|worry|$ ; left ~2 house|home|school|campus|building ~6 find|without|alone|hours|middle|night|angry|dark|barefoot|know ; climbed|took|went|got ~3 window ~10 gone|left|cant|find|missing|night|boyfriend|hour|phone|passport ; took|stole|taken ~3 car|keys ~6 gone|left|find|answer*|know|missing|hours ; taken by|from ~2 (his|her|their|the)? ~2 dad|father|mom|mother|ex|stranger|someone ~8 custody|return*|back|missing|know|answer*|country|without|permission ; ex|dad|father|mother|mom ~4 took|taken|kept|kidnapped ~4 kids|son|daughter|child|children|him|her ~8 wont|answer*|know|refus*|disappeared|back|return|country|phone
    `,
    not: ' off with ~3 phone|ipad|tablet|keys|shoe|shoes|ball|toy|remote|biscuit|sweets|scooter ; of ~1 shift|job|lesson|exam|interview|work ; is|was|are back ; i got in|home|back ~1 from work ; bolted|bolts ~1 the|his|her|herself|himself ; through ~2 phone|messages|bag|drawers ; without looking ; run of|it|out|wild|straight|behind ; about to run ; nursery|school|paper|milk|bath run ; run a|round|around|the|my|our|up|over ; hid|hides|playground|laughing|giggling|giggles|threat*|wants|says|said ~3 run+ ; packed ~3 (bag|suitcase) ~3 says|saying|said|because|but|stands|standing|sits|sitting|stood|waiting|going|leaving ; packs|packing ~3 (bag|suitcase) ; like|loves|tends ; from me|from us|from the table|from my|from him|from problems|from the teacher|with the ball ; from ~1 (bath|homework|dinner|problems|spider|dog|bee|vacuum|nappy|diaper|shower|hairbrush|responsibil*|conflict) ; going|gonna|want* to run ; elopement plan|risk ; every time ; room|bedroom ; to ~1 (his|her|their|my) ~1 (room|bedroom|hiding|den|corner|bed) ; milk|snacks|patience|energy|steam|time|ideas|things|clean|wipes|money|space|puff|juice|of (milk|time|patience|ideas|energy)|battery ; to toilet|bathroom|loo ; hallway|corridor|hall ; came ~2 back|home ; back ~2 (minutes|later|safe)',
    unless: ['imagined', 'past', 'found', 'inGame', 'story', 'pet', 'threatOnly'],
  },

  {
    ...missing,
    id: 'missing-loosely',
    any: ` hasnt|hasn|havent|not|nobody|noone ~2 (been seen|seen) & since|hours|morning|night|yesterday|bus|school|anywhere ; slipped|snuck|got|wandered|escaped|walked ~1 out|off|away & (nobody|noone|dont|cant|no idea|where) & daycare|nursery|school|house|yard|garden|class|CHILD ; nobody|noone|dont|no idea ~2 knows|know ~2 where ~1 HIM|THEY|CHILD|hes|shes|he|she|my ; snatched|stolen|stole|taken & car|van|pram|stroller & baby|CHILD|inside|sleeping ;
      drove|took|ran|walked|stormed|gone|disappeared|snuck|climbed & (sorry for everything) & CHILD|he|she|HIM ; drove|took|left|ran|walked|stormed|gone|disappeared|snuck|climbed & (goodbye|not picking|isnt answering|not answering|wont answer|phone off|voicemail|no answer|not replying|unreachable|left her phone|left his phone|phone is dead|phone dead|phone is off) & CHILD|he|she|HIM ; wasnt|isnt|not|nobody|noone|cant & with the|there|seen|see|find|anywhere & others|group|class|since|back|lake|park|beach|trip|bus|pickup|crowd & CHILD|him|her|he|she|them|lost|missing|looked ; gate|door|window & open|unlocked|ajar & gone|missing|find|cant|isnt & CHILD|he|she|him|her ; counted|headcount|roll|register & one|missing|short|gone & student|kid|child|pupil|trip|bus|missing
    `,
    not: ' dog|cat|vet|pet ; took HIM goodbye ;dad|father|mother|husband|wife|partner|ex|cat|dog|shoe|shoes|toy|homework ~2 left|gone|missing|lost|walked|drove|took ; in his|her|their room ; to his|her room ; movie ; found ; tooth|teeth ; progress|grades ; seen his|her|the|him|them ~1 smile|smiling|laugh|laughing|eat|eating|cry|happy|cheerful|play|room|work',
    unless: ['imagined', 'possible', 'past', 'found', 'inGame', 'story', 'pet', 'grief', 'threatOnly'],
  },
];
