import type { Rule } from '../rule.ts';

const abuse = { category: 'abuse_disclosure', actor: 'other', subject: 'child' } as const;
const sexual = { category: 'sexual_abuse', actor: 'other', subject: 'child' } as const;

const HURT = `
  DAD|PARTNER|ADULT|dads|moms|mums|they ~3 HITS|hitting ~2 HIM|CHILD|me !feelings|homework|ball|roof|road|team|friends|bike|toy|toys|room|lunch|bag|phone|cake|party
  DAD|PARTNER|ADULT ~4 smack+|spank+ ~3 hard|face|marks|mark|bruise*|belt|head|everyday|black|scared|drunk ; get+|is|was|been|being ~1 hit|beaten|slapped|punched|kicked|whipped|choked|hurt|burned|burnt|thrown|beat|belted|bashed|locked|starved ~2 by|at ~3 DAD|PARTNER|ADULT|home|their|her|his|my|dads|moms|mums !brother|sister|friend|classmate|ball
  hit|beat|hurt|burned|burnt|whipped ~2 HIM|CHILD|me ~4 with|using ~3 belt|stick|cord|spoon|hanger|shoe|slipper|paddle|cable|hose|cane|bat|iron|cigarette|broom|wire|switch
  abus* ~1 HIM|CHILD|at|by|home|my ; being|been|was|is|getting|were abused|neglected|mistreated|maltreated ; suspect*|worried|sign|signs|suspicion|disclos*|reported|report|witness*|evidence|concerned|allegation* ~4 abuse+|neglect|maltreat*|neglected ; physical*|emotional*|domestic|child abuse ~3 at|by|home|disclos*|from ; disclos* ~3 abuse|something|to|that|about|at ; fractures|fracture|broken ~5 explain*|explanation|story|abuse
`;

const HURT_LOOSELY = ` burn|cigarette|belt|finger|hand|bite|rope|strap ~1 mark|marks|bruise|bruises & CHILD|HIM|his|her|boy|girl|student|class|arm|hands|back|legs|wrists|neck ; always|every|often & hungry|dirty|filthy|tired|cold & noone|nobody|no|alone|parents|mum|mom|dad & home|night|food|house|weekend|there ; hit|hits|hitting|beat|slap|smack|scream|screaming|hurt & toddler|child|kid|kids|baby|son|daughter|children & neighbour|neighbor|neighbours|neighbors|nextdoor|upstairs|downstairs|couple|mother|father & every|night|hear|always|again|cry|crying|says|told ; spank+|smack+|hit|hits|beat|whip+ & with ~2 hairbrush|belt|spoon|slipper|shoe|cord|stick|paddle|switch|cane|ruler|hanger & says|told|babysitter|dad|mum|mom|stepdad|grandma|teacher|nanny|bleeds|marks|daughter|son|student ; leaves|leave|left|leaving & kids|children|CHILD|toddler|baby & alone & night|nights|overnight|days|weekend|hours|drunk|bar|pub ; bruise|bruises|burns|marks|welts|injuries & wont|doesnt|refuses|cant|changes|different & tell|say|explain|talk|story|how|stories ; bruise|bruises|marks & (all over|arms|back|ribs|neck|thighs|face) & wont|scared|home|every|again|new|asked|told|says|dad|mum|mom ; makes|make|made|forces us ~2 stand|sleep|stay|kneel|eat|sit ; INJURY & (did it|done it|did this|did that|hurt me|hurt him|hurt her) & says|said|told|mommys|mummys|daddys|dad|mom|mum|friend|boyfriend|someone|he|she ; wet|wets|begged|begs|shook|terrified|trembl*|cower* & call|phone|tell|email|note & dad|father|home|mum|mom|parents|stepdad|mother ; (looks after|takes care of|feeds|cooks for|raising|raises) & baby|siblings|brother|sister|brothers|sisters & mum|mom|dad|parents & out|gone|drunk|passed|drugs|days|night|sleeping|disappears ; thrown|throws|threw|slammed|slams|shoved & HIM|CHILD|me & wall|walls|stairs|floor|door & DAD|PARTNER|ADULT|drunk|drinking ; cigarette|cigarettes|lighter|iron|stove & burns|burned|burnt|burn & HIM|CHILD|me|mum|mom|dad|arms|told|says ;
      DAD|PARTNER|ADULT|dads|moms|mums|exs|stepdads ~4 HITS|yanked ~3 HIM|CHILD|me|arm|leg & bruise*|marks|scared|told|says|said|hard|again|drunk|weekend|visit|hair|floor|wall|ear|hitting|arm|face|head ; belt|whip|switch|cord|buckle|loop|cane & marks|mark|bruise*|welts|lines & back|legs|bottom|arms|thighs|his|her ; do+|did ~1 bad|mean|horrible|nasty|weird|scary|dirty|rude things|stuff ~1 to ~1 me|HIM|CHILD ; what & does|did to|with me|HIM|CHILD & (at night|secret|bed|told|works|alone) ; bad|horrible|scary things & to|with me|him|her & works|nights|home|dad|uncle|when|stepdad|mum|mom|boyfriend ; make+|forced|forces HIM|CHILD|me|our ~1 kids? sleep|stand|kneel|stay|eat|drink & garage|outside|shed|floor|rice|basement|dog|blanket|cold|soap|vomit|hours|naked|rain|snow|bathroom|cellar ; pinned|holding|held|pinning & bed|floor|wall|down & hitting|hit|choking|beating|punching|screaming & CHILD|HIM ; lock+|left|leaves & outside|garden|yard|porch|balcony & night|cold|dark|misbehav*|rain|snow|winter|hours & HIM|CHILD|us ; nobody|noone|no ~2 feeds|fed|feed|cooks|cares|looks ; doesnt|dont|didnt|not|never|wont|cant wake|wakeup|feed|cook & mum|mom|dad|mummy|mommy|parents & food|hungry|home|house|lunch|herself|drunk|pills|medicine|alone ; scared|afraid|terrified|frightened|wets|wetting|panics|shakes|hides|freezes|cries & when|if|because|every & dad|stepdad|mom|mum|uncle|father|boyfriend|partner|grandpa|he & comes|drinks|home|drunk|angry|visits|picks|shouts & home|drunk|hits|hurts|room|night|belt|drinks ; hurt+|hit|hits|beats|beating & at home & says|said|told|disclosed|someone|student|tells|kid|child ; neglect* & CHILD|home|parents|suspect|think|report
    `;
const HURT_NOT = ` burn+ ~2 paper|toast|candle|leaves|calories ; burned out ; dog|dark|spider|ghost|basement|noise ; when i was ; growing up ; as a kid|child ; used to ; hit on ; by ~2 friends|mates|group ;
      feelings|ball|game|puberty|milestone* ; his|her|their|a|the brother|sister|friend|cousin|classmate|peer hits|hit|kicked|pushed|bit|hurt ; he|she|they hit|hits|kicked|bit|slapped|punched his|her|the|a|my dad|mom|mum|teacher|aide|father|mother|husband|wife|partner|grandma ; CHILD|THEY ~1 hit+|kicked|bit|bites|slapped|kicks|punched ; football|soccer|rugby|bike|playground|sport|karate|wrestl* ; (test|exam|grade|grades|marks out|report) ; brush* ; seat ; mascot|clown|santa|costume|beard ; on me lol ; lol ; by ~1 ball|friends ; burned by|out ; movie ; deployed|work trip|airport ; ~1 dog|cat ; yells|shouts ~1 $ ; new baby
    `;
const SEXUAL = `
  boyfriend|stepdad|uncle|cousin|grandpa|grandad|coach|tutor|man|neighbour|neighbor|stepbrother ~1 does|did ~1 stuff|things|something ~5 night|me|her|him|them|tell|secret ; was|were|been|got|being touched|molested|fondled|groped|kissed|fingered ~1 by|at|when|under ; man|stranger|someone|guy|neighbour|neighbor|photographer & shirt|clothes|pants|top|underwear|dress|bra & off|undress|strip & asked|told|made|photos|pictures|wanted|wants ;
      DAD|PARTNER|ADULT|men|boy|cousin|brother|he|they|friends|friend|swim|person|driver|hes|kid|student|him ~5 touch*|fondl*|grop*|lick*|rub*|finger+|grab*|hand|hands|play+|kiss+|tickle+|look+|photograph* ~5 privates|private|genitals|vagina|penis|willy|crotch|groin|breast|breasts|boobs|peepee|weewee|bum|bottom|butt|underwear|knickers|panties|pants|fanny|pussy|dick|vulva|thigh|thighs|legs|down !up|off|changing|wet|stairs|slide
      touch*|fondl*|grop*|lick*|rub*|fingered|grab*|kiss*|tickl*|hurt|hurts ~2 me|my|HIM|CHILD|his ~5 privates|private|genitals|vagina|crotch|breasts|boobs|there|willy|penis|bottom|bum|pants|peepee|weewee|underwear|knickers|panties|parts|inappropriat*|sexual*|wrong|wierd|weird|places|place !in ; touch*|touched ~3 down there ; touch* ~3 inappropriate*|sexually|wrongly ; inappropriate*|bad|unwanted|weird|uncomfortable|wrong|secret touch*|touches ; make+|forced|forces|ask+|told|paid|wants|wanted ~2 HIM|CHILD|me|my ~4 (touch|undress|strip|naked|suck|lick|sexual*|nude|nudes|clothes|watch porn)
      (naked|nude|undress*|shower*|no clothes|without clothes) & game|grandpa|uncle|coach|stepdad|man|photos|pictures|filmed|films|photo|secret|camera|boyfriend & says|said|drew|told|tells|took|takes|made|makes|wants|asked ; photos|pictures|films|videos|photographs|filmed & shower|showers|changing|undress*|naked|toilet|bathroom & coach|teacher|man|uncle|staff|stepdad|someone|adult|he ; talking|talks|chatting|texting|messaging|meet+|dating|boyfriend|dming|friends & guy|man|men|boy|dude|someone|stranger|person|woman & GROWN & online|discord|meet|snapchat|instagram|roblox|internet|secret|photos|pictures|love|tiktok|chat|app|dating|texting ; make+ ~1 me|HIM|CHILD do ~3 things|stuff ; stepdad|uncle|grandpa|coach|neighbour|neighbor|cousin|teacher|babysitter|stepbrother|boyfriend|man|priest ..3 touch+ ~1 HIM|CHILD|me $|and|in|when|at|under|on|there|again|is|while|every|last ; molest*|rape+|rapist|incest|pedo*|paedo*|groomed|grooming|sextort*|sexploit* !gang|dog|room ; sexual|sexually ~1 abuse*|assault*|touch*|exploit*|harass*|acts|act|contact|activit*|active|explicit|inappropriate|attack*|violent|violat* ; had|have|having sex with ~4 HIM|CHILD|old|man|minor|coach|teacher|stepdad|uncle ; sexual abuse|assault
      secret|secrets ~10 touch*|uncle|grandpa|grandad|stepdad|coach|neighbo*|babysitter|cousin|privates|bath*|bed*|tickle|naked|undress*|game|games|camera|pictures|special|our ~8 tell|mommy|mummy|mom|mum|anyone|trouble|told|touch*|us|game|hurt*|said|says|between|never ; told|tell|not|dont|never ~4 tell ~6 secret|touch*|tickle|game|bed|hurt*|uncle|coach|privates|anyone ~6 touch*|uncle|grandpa|coach|stepdad|bed|privates|naked|tickle|secret|hurt|dad|die|kill|bathroom|trouble ; special|tickle|tickling|secret|rude|naughty|doctor|kissing|bath|wiggle|naked game|games|touch|touching|time|tickles ~8 uncle|grandpa|stepdad|coach|man|boyfriend|neighbo*|teacher|secret|older|tell|sitter|dad
      uncle|grandpa|grandad|grandfather|stepdad|stepbrother|stepfather|coach|teacher|boyfriend|brother|cousin|man|neighbour|neighbor|babysitter|dad|father|daddy|papa|tutor|priest ~6 bed|room|shower|bathroom|bath ~6 night|touch*|naked|undress*|watch*|her|him|me|sleeps|secret|hurts|clothes|locks|door|scared ~3 night|touch*|naked|her|him|me|and|when|$|sore|scared|hurts|secret|asleep !story|stories
      nude|nudes|naked|topless|explicit|dick|sexual|underwear|intimate|inappropriate ~3 pic*|photo*|image*|video*|selfie*|snap*|message*|texts|content ~10 send+|ask*|wants|share*|leak*|post*|threat*|blackmail*|money|online|phone|school|boy|man|guy|older|stranger|discord|snapchat|instagram|whatsapp|spread*|group|classmate*|him|them ; send+|ask+|wants|wanted|share*|leak*|post*|threat*|demanding|took|taking|has|found|trading|sell*|spread* ~6 nude|nudes|naked|topless|dick|explicit|sext|sexts ; pics|pictures|photos|photo|picture|video|videos ~4 of ~2 body|chest|underwear|privates|breasts|her|him|naked|without ~3 clothes|body|underwear|chest|naked|privates|undress*|online|shower* !bath ; blackmail* ~10 photo*|pic*|nude*|video*|online|money|image*|HIM|CHILD ; nudes ; sext+ ; extort*
      older|grown|adult|strange|random|unknown|30|40|35|45|25|50|28|32|22|24|26|21|20|19|creepy man|guy|boy|boyfriend|men|dude|woman|yo|person|stranger|adult|male ~10 online|discord|snap*|roblox|insta*|game|chat*|meet*|texting|messag*|secret|love|gifts|internet|app|dating|boyfriend|dms|talking|photos|picture* ; talk*|chat*|messag*|texting|dating|dms|dming|meet+|boyfriend|girlfriend|relationship|friends|friend ~6 older|grown|adult|stranger|strangers|30|40|35|45|25|50|28|32|22|24|26|21 ~2 man|guy|men|boy|yo|adult|online|dude|person|woman|stranger|$ ; stranger|someone|man|guy|person|boy ~5 online|internet|discord|snap*|roblox|instagram|app|game ~8 meet*|photo*|pic*|naked|secret|address|gift*|money|send*|love|bra|body|underwear|come|tell ; meet+ ~4 up? ~2 with? ~2 someone|stranger|guy|man|boy|person|him|friend ~4 online|internet|discord|snap*|instagram|roblox|app|game
      coach|teacher|tutor|pastor|priest|uncle|instructor|counselor|leader|man|neighbor|neighbour|adult|staff|ta|stepdad|driver ~5 text+|messag*|dm|dms|dming|snap*|send+|gifts|buys|gives ~8 late|night|private*|pictures|photos|love|beautiful|secret|heart*|sexy|gifts|delete|alone|flirt*|bra|kiss*|girlfriend|special|personal|sexual*|pretty|underwear|lingerie
      blood|bleed*|sore|pain|hurts|hurting|discharge|torn|bruise*|bruising|redness|swollen ~5 underwear|knickers|private|privates|vagina|genital*|panties|penis|anus|between ~10 dad*|uncle|visit*|weekend|secret|said|told|daycare|sitter|babysitter|stepdad|scared|explain|why|wont|after|touch*|grandpa|cousin|someone|coach ; knows|know|act+|simulat*|draw+|describ*|talks|talking|using|asking|asked|demonstrat*|imitat*|humping|re ~5 sex|sexual*|porn|oral|blowjob|intercourse|penetrat*|orgasm|sexy ~4 acts|act|things|detail|details|positions|dolls|doll|men|with|behav*|graphic*|on|adult|moves|way|shouldnt|no ; show+|exposed|flashed|flashing ~4 his|himself|me|HIM|penis|willy|privates|porn|private ~3 privates|private|penis|willy|porn|parts|genital*|thing|dick|herself|himself ; prostitut*|traffick* ; sugar daddy ; onlyfans
    `;
const SEXUAL_NOT = `
      wipe*|wiping|diaper*|nappy|nappies|potty|toilet*|doctor|nurse|gp|pediatrician|puberty|constipat*|uti|thrush|eczema|worms|rash ; his|her|their own ; SELF ; bath|baths photo*|pic*|time ; grandma posts ; (lesson|taught|teach*|rse|pshe|consent|curriculum|sex ed|workshop) ; touch* ~2 (everything|base|lives|screen|grass|wood|stuff|food|toys|heart|hearts|button|nerve|my phone) ; hand* in ~1 pants ; down the (stairs|slide|hill|hall|street)|there ~1 at ; touched by ; book|books ; surprise|birthday|present|party|santa|christmas|gift for ; imaginary friend ; private school|message|lessons|tutor|time|room ; friends online with headset ; safely ; classmate ~3 crush ; kick*|punch*|ball ~4 groin|privates|crotch|nuts ; rub ~2 (back|tummy) ; grooming ~1 dog|pet ; plane|pant* leg ; bum ~1 bag ; kiss* ~2 (goodnight|booboo|better|boo|cheek|bye|goodbye) ; changing|change
    `;
const SEXUAL_LOOSELY = ` teacher|coach|staff|tutor|counselor|pastor & messaging|texting|messages|texts|dms|snapchatting|dating|flirting & student|pupil|kid|girl|boy|daughter|son & night|private*|secret*|late|snap*|instagram|alone|love|photos|inappropriate* ; stepfather|stepdad|father|uncle|brother|dad|grandpa|cousin|boyfriend|man & comes|came|coming|gets|goes|climbs|sneaks & into & bed|room|shower & told|says|said|keeps|every|night|me|my|her|home|student|daughter ; kisses|kissed|kissing|kiss & teacher|coach|uncle|man|stepdad|tutor|priest|boss|grownup|adult|staff & her|him|me|mouth|lips|student|says|told|daughter|son ; std|sti|chlamydia|gonorrhea|herpes & CHILD|daughter|son|old|she|he|HIM ; pregnant & 9|10|11|12|13|14 ; pregnant & (wont say|who|dont know|father|scared) & CHILD|daughter|student|she ; pics|pictures|photos|nudes|images|video & (post|share|leak|send more|pay|threat*|blackmail*|everyone|expose) & online|someone|they|him|HIM|CHILD|stranger|daughter|son ; touching|touches|touched ~1 HIM|me|CHILD & (right now|hear|again|still|scared|stop|tonight|secret|bed|room|alone) ; lap|skirt|bra|shirt|nightie|blanket|covers & feels|feeling|rubs|rubbing|hand|hands|touch*|strokes & her|his|him|me & man|friend|uncle|dad|dads|coach|teacher|neighbo*|stepdad|grandpa|says|said ; caught|found|walked|saw|discovered & bed|naked|touching|clothes|pants|top & brother|stepson|cousin|step|stepbrother|teenage|16|17|15|14|son & daughter|son|sister|niece|nephew|her|him|toddler ; finger|fingers|hand|hands|thing|willy|tongue & in|inside|on|up|down & knickers|pants|underwear|bottom|privates|vagina|nightie|diaper|pyjamas|pajamas & daddy|dad|grandad|granddad|grandpa|uncle|he|man|brother|stepdad|secret|teacher|coach ; (dirty|rude|sexy|adult|naked videos|pictures|films|movies|magazines) & made|showed|makes|show|watch & her|him|me|CHILD & touched|cousin|uncle|brother|man|stepdad|babysitter|grandpa|older ;
      private|privates|naked|nude|underwear|genitals|penis|vagina|breasts|boobs|body & video|videos|photo|photos|pic|pics|picture|pictures|image|images|webcam|camera|livestream & send+|asked|asks|got|wants|online|someone|roblox|snapchat|discord|threat*|share*|posted|instagram|him|man|stranger|boy|show* ; rub+|hump*|grind*|touch*|lick* & daddy|dad|uncle|grandpa|stepdad|papa|cousin|brother|teacher|coach|man & does|did|do|showed|taught|says|said|told|like|this ; seeing|dating|relationship|together|boyfriend|girlfriend|sleeping|pregnant|love & 12|13|14|15|11|10 & GROWN ; brother|stepbrother|cousin|uncle|stepdad|grandpa|dad|father|boyfriend|man|stepfather & come+|gets|got|climbs|sneaks|goes|into & bed|room|bedroom|shower & night|touch*|nights|asleep|dark|lock*|mum|mom|drunk|secret|clothes|hurts|tell ; force+|pressur*|made|makes & me|her|him|daughter|son & sex|sexual*|things|stuff|touch*|naked|pictures|photos|kiss* & boyfriend|girlfriend|he|uncle|coach|man|boy|teacher|cousin|stepdad|guy ; sore|hurts|bleed*|blood|red|bruise*|pain & bottom|bum|privates|private|vagina|penis|underwear|downstairs|there & secret|tell|visit*|dad|dads|uncle|stepdad|weekend|wont|scared|grandpa|cousin|sitter|someone ; secret & dad|uncle|daddy|grandpa|stepdad|coach|cousin|teacher|neighbo*|babysitter|brother|man & tell|touch*|night|bed|trouble|mustnt|allowed|keep|privates ; raped|rape|molest*|sexually|assaulted & CHILD|HIM|me|party|friend|by|was|got|she|he ; take+ advantage & of ~1 HIM|CHILD|me ; show+|made & porn|naked & uncle|stepdad|man|coach|grandpa|cousin|brother|babysitter|neighbo*|teacher|older|HIM
    `;
const SEXUAL_LOOSELY_NOT = `
      wipe*|wiping|diaper*|nappy|nappies|potty|toilet*|puberty|constipat*|uti|thrush|worms ; bath photos|time|photo ; toddler|toddlers|baby runs|running|naked ; (lesson|taught|body safety|consent|curriculum|book|books) ; surprise|birthday|present|party|santa|christmas|gift ; to sleep|nightmare*|bad dream|monster* ; into ~1 (our|my|the) ~1 (bed) ~2 (at night|every night|because|when) ; cuddle* ; reads|story|stories|tucks ; loves|love ~2 (school|dinosaurs|lego|him|her|you|to) ; crush ; own room ; pimple* ; boot|roller|dog|cat|rash ; body image|positive ; school photos|photo|pictures
    `;
/** The person is there, on the way, or can reach the child again. */
const SEXUAL_NOW = `
  alone with|in|together ; with|in ~1 HIM|the ~1 room|house|now|right ; hes|shes|is|are ~2 here|downstairs|upstairs|outside|alone|babysitting ; coming|heading|on ~3 over|way|back|here|round|tonight|now|to ; still lives|living|stays|staying|sees|has|goes|there|coaches|teaches|with ; lives|living|stays|staying ~2 with|here|in ~2 us|me|her|him|house|home ; right now ; tonight ; still happening ; is happening ; every|each night|weekend|time|day|week ; going|goes|has to go|supposed to go|back ~2 there|to ~3 house|home|his|her|dads|uncles|him|tonight|today|tomorrow|weekend ; pick+ ~2 up ; babysit*|babysat|baby sit*|sleepover ; meet|meeting ~3 him|tonight|now|up|today|tomorrow|man|guy|someone|person ; on|drove|gone|left ~3 to meet ; keeps happening|doing|touching|coming ; this morning ; last night ; just ~2 happened|told|now ; in the next room ; has HIM now|today|tonight|this
`;

/** Somebody hurts or neglects a child. */
export const ABUSE: readonly Rule[] = [
  {
    ...abuse,
    id: 'abuse-now',
    tier: 'emergency',
    any: `
      DAD|PARTNER|ADULT|hes|shes|theyre is|are|was|keeps|hes|shes|theyre|right|wont|currently ~2 hitting|beating|kicking|choking|strangling|punching|hurting|attacking|whipping|smothering|drowning|throwing|dragging|slapping|belting|stop ~2 HIM|CHILD|hitting|beating|hurting|choking
      hitting|beating|kicking|choking|strangling|punching|hurting|attacking|whipping ~3 HIM|CHILD ~3 right|now|as|downstairs|upstairs|next|room|door|stop ; hear+|listening|see|seeing|watching ~5 beating|hitting|hurting|screaming|beaten|hit|thrown|smashing ~6 kid|child|children|kids|baby|neighbor*|neighbour*|door|upstairs|wall|now|help ; DAD|PARTNER|ADULT ~3 drunk|high|angry|raging ~6 outside|coming|way|pick|door|drive|collect|hurting|hit|hitting ~5 HIM|CHILD|pickup|car|now
    `,
    not: 'holes ; in ~1 (his|her|the|their) ~1 (door|wall|bedroom) ; roof|road|ball ; game|sport ; feelings ; laughing ; brother|sister|friend|classmate|cousin hitting|kicking|punching ; hitting ~3 (brother|sister|dog|other|kids at|children at|peers|friends) ; attitude ; his|her|their|the ~1 (chest|head|drum|drums|puberty|milestones) ; keeps hitting (me|us)',
    unless: ['inGame', 'story', 'past', 'figure', 'taught', 'pet'],
  },
  {
    ...abuse,
    id: 'abuse-happening',
    tier: 'emergency',
    any: `${HURT};${HURT_LOOSELY}`,
    with: `
      right now ; is|hes|shes|theyre|keeps ~2 hitting|beating|choking|strangling|kicking|hurting|punching|coming|drunk|outside|here|upstairs|downstairs ; at ~1 the|my door ; on ~1 (his|her|their|the) way ; coming ~2 get|pick|home|collect|back|now ; wont stop ; as we speak ; happening ; i can hear ; cant stop HIM ; to pick HIM ; picks|picking HIM ~1 up ~2 drunk|today|now|in
    `,
    not: `${HURT_NOT} ; feelings ; keeps hitting me|us|others`,
    unless: ['inGame', 'story', 'past', 'selfDoubt', 'taught', 'grief'],
  },
  {
    ...abuse,
    id: 'abuse-hurt',
    tier: 'urgent',
    any: HURT,
    not: ` when i was ~2 little|young|kid|child|small|growing|$|#|a ; growing up ; as a kid|child ; used to ; by ~2 friends|friend|mates|group|clique|class ; hit on ;
      feelings|homework ; when|until|unless CHILD|THEY hit* ; tell* ~2 HIM ; HIM|CHILD hit* ; hit* ~1 back ; hit* it off ; by ~2 (ball|car|bus|truck|another|other|classmate|friend|peer|kid|student|brother|sister) ; tv|screen|sugar ; beats|beat ~1 (at|game|chess|record) ; hits ~1 (hard|home) ; hurts ~2 (to see|to watch|when she brushes) ; brush* ; kicks me|him|her out ; burned ~2 (dinner|out) ; threw ~3 (ball|party|toy|out|up|away) ; drag* ~2 (feet|shopping|out of bed|to) ; dog|cat ; verbal* abuse* me ; abusive to ; kicks ~2 (ball|off|seat) ; choke* up ; beat ~1 SELF ; belts ~2 (in|seat) ; seat
    `,
    unless: ['inGame', 'story', 'selfDoubt', 'taught', 'grief', 'pet'],
  },
  {
    ...abuse,
    id: 'abuse-they-hurt',
    tier: 'urgent',
    any: 'hits|beats|hurts|slaps|punches|kicks|whips|chokes|burns|belts|smacks|bashes|strangles|abuses|hit|beat|choked|punched ~1 HIM|CHILD|us ~5 with|when|every|if|at|and|because|drunk|drinks|home|says|$',
    not: 'feelings ; back ; brother|sister|friend|classmate|peer|ball|game',
    unless: ['inGame', 'story', 'taught', 'pet'],
    by: 'adult',
  },
  {
    ...abuse,
    id: 'abuse-signs',
    tier: 'urgent',
    any: `
      bruise+|welt|welts|handprint|handprints|burns|lashes|scratches|fingerprints|scars|cuts ~14 dad*|mom*|mum*|father*|mother*|stepdad|stepmom|boyfriend*|partner*|ex|exs|home|weekend|visit*|explain*|story|stories|say|belt|fingers|unexplained|flinch*|scared|afraid|hide+|covers|lies|every|again|secret|excuses|cigarette|cord|told|wince*|monday|mondays|shape|shaped|pattern|babysitter|daycare|nursery|sitter|asked|uncle|grandma|grandpa
      unexplained|suspicious|cigarette|fresh|belt|loop|finger|hand|adult|odd ~1 bruise*|mark|marks|burn|burns|injur*|welt*|scars ; bite marks ~3 adult|arm|back ; flinch*|cower*|ducks|ducked|cringes & hand|hands|raise*|reach*|arm|near|touch*|voice|men|man|adults|dad ; bruise|bruises|mark|marks|welt*|burn|burns|cuts|handprint & hand|handprint|fingers|fingerprints|belt|loop|buckle|shape*|cigarette|iron|thumb|adult|cord ; flinch*|cower*|duck+|cring* ~6 hand|hands|raise*|move*|reach*|touch*|near|voice|lift*|arm|walk*|man|men|fast|close
      scared|afraid|terrified|frightened|petrified|beg+|dreads|panics|cries|sobs|sobbing ~5 go|going|goes|sent|send|back|alone ~3 home|dads|dad|moms|mums|mom|mum|stepdad|stepmom|father|mother|uncle|grandpa|boyfriend|coach|babysitter|fathers|mothers !from|party|late|early|reaction|beard|snoring|costume|mask|new|sneeze* ; scared|afraid|terrified|frightened|petrified of ~2 dad|stepdad|father|mom|mum|mother|stepmom|uncle|grandpa|grandfather|boyfriend|babysitter|coach !reaction|beard|snoring|costume|mask|s|new|leaving|dying|disappointing|losing|going|finding|voice|shouting|yelling ; dont|not make|send ~2 me|him|her|them ~1 go|back ~1 home|to
      beg+|pleaded|asked ~3 not ~4 home|tell|parents|call|dads|dad|mom|mum ; come+|returns|returned|back|home ~3 from ~4 dads|moms|mums|dad|ex|exs|fathers|mothers|visit|visits|visitation|weekend|weekends|contact|access|custody|daycare|nursery|sitter|grandparents ~14 bruise*|mark|marks|scared|wetting|nightmares|terrified|sore|burn|burns|flinch*|silent|withdrawn|hurt|hungry|dirty|talk*|scratches
      no|nothing|without|isnt|enough ~3 food|eat|meals|heat|heating|electricity|water ~4 home|house|fridge|weekend|days|weekends ; leave+|home|alone ~4 alone ~5 night|nights|overnight|days|weekend|hours|weekends|baby|babies|siblings|week ; same|dirty|filthy|soiled ~2 clothes|uniform|clothing ~5 days|week|every|again|all|hungry|smell* ; hungry|starving|unfed|thin|skinny|dirty|smells|unwashed ~8 home|parents|nobody|mom|mum|dad|house|steals|stealing|weekends|feeds|feed|cook*|clothes|clothing|neglect* ~6 feed*|food|home|clothes|drunk|care|eat|cupboards|sleep*|passed|days|wash*|bag|bin|lunches|fridge|neglect*
      lock+|shut|shuts|tied|ties|kept|keeps|chained|chains ~3 HIM|CHILD|me|us ~3 in|inside|to|outside|out ~3 closet|cupboard|basement|cellar|shed|attic|garage|crate|cage|dark|wardrobe|overnight|radiator|bed|chair|rain|snow|cold|night ; mom|mum|dad|mother|father|parents|stepdad ~4 drunk|drinks|drugs|high|using|passed ~6 every|all|time|hits|hit|night|feed*|cook*|scared|alone|drive*|drove|floor
      tell+|said|says|wrote|disclosed|confided|admitted|shared|drew ~9 hit+|beat+|hurts|punches|kicks|slaps|chokes|burned|burnt|choked|punched|kicked|whips|whipped|hurting|abuses|abused ~1 HIM|CHILD|me ~3 at|with|when|and|$|because|sometimes|every|if|for|last|but ; someone|somebody ~4 hurt+|hitting|harming HIM|CHILD|me|my ; not|isnt|arent|doesnt|dont|never ~1 safe ~2 at|with|in|going|around ~2 home|house|dads|dad|mom|mum|moms|stepdad|uncle|father|mother|him|her
    `,
    not: ` dog|dark|spider|ghost|stairs|noise|far ; big dog ;
      (football|soccer|bike|scooter|sport|sports|knee|knees|shin|shins|tripped|playground|trampoline|rugby|hockey|tumble|skateboard*|monkey|climb*|ballet|gymnastics|karate|fell|falling|bumped|paint|marker|toddler legs|eye) ; noise*|loud|ball|dryer|vaccine|jab|needle|thunder|toilet|vacuum|hoover|sun ; party|park|playdate|holiday|vacation|disney|pool|beach|grandmas ; exam|marks|grades|test|mark|essay ; beard|costume|halloween|santa|mask ; of the dark ; snack|snacks|hungry before ; cuts|budget|paper ; picky ; dog|cat ; to school ; hospital ; my|his|her brother|sister|classmate|friend hits|hit|punched|kicked|pushed ; no food ~1 allergies|in class|before ; refus* ; leave me alone ; chicken pox|mosquito|eczema|birthmark ; is it|not safe ~2 (online|to|for)|from peanuts
    `,
    unless: ['inGame', 'story', 'selfDoubt', 'taught', 'grief'],
  },
  {
    ...sexual,
    id: 'sexual-now',
    tier: 'emergency',
    any: `${SEXUAL};${SEXUAL_LOOSELY}`,
    with: SEXUAL_NOW,
    not: `${SEXUAL_NOT};${SEXUAL_LOOSELY_NOT}`,
    unless: ['taught', 'story', 'past', 'care'],
  },
  {
    ...sexual,
    id: 'sexual',
    tier: 'urgent',
    any: SEXUAL,
    not: SEXUAL_NOT,
    unless: ['taught', 'story', 'care'],
  },

  {
    ...abuse,
    id: 'abuse-loosely',
    tier: 'urgent',
    any: HURT_LOOSELY,
    not: HURT_NOT,
    unless: ['inGame', 'story', 'selfDoubt', 'taught', 'grief'],
  },
  {
    ...sexual,
    id: 'sexual-loosely',
    tier: 'urgent',
    any: SEXUAL_LOOSELY,
    not: SEXUAL_LOOSELY_NOT,
    unless: ['taught', 'story', 'care'],
  },
];
