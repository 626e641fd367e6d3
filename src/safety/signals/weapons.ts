import type { Rule } from '../rule.ts';

const weapon = { category: 'weapon_violence', subject: 'other', actor: 'child' } as const;
const PLAY = ['inGame', 'toy', 'story', 'taught', 'figure', 'past'] as const;
const NOT = `
  bb|pellet|water|cap|glue|toy|nerf|foam ~1 gun|guns ; gun control|violence|safe|safety|debate|range|show|laws|rights|metal ; butter|palette|plastic knife ; fork ; knife skills ; cook*|chop*|slic*|carv*|bak* ; veg|vegetables|fruit|carrots|cucumber|apple|banana|bread|cake|pumpkin|dinner|lunch|butter ; draw+|drawings ; birthday|christmas|wants|ask+|for ~2 (a|nerf|toy) ~1 gun|guns ; baseball|cricket bat ; hunting|hunt|range|locked|safe|licen* ; pencil|safety|craft|art|round|kitchen|paper ~2 scissors ; shaving ; top gun ; gun shot sounds ; jump* the gun ; stick|sticks ; big guns ; bullet|bullets point+|journal ; baseball|softball|cricket|practice|hits the ball ; screwdriver|hammer ~4 (build*|help*|dad|fix*|nails|tool) ; (tools|toolbox|woodwork|shop class|ammo) ~2 game ; switch ~1 blade ; fan|grass|snow blade ; razor thin|sharp|scooter ; shot|shots ~3 (doctor|vaccine|flu|clinic|nurse|pediatrician|photo|goal) ; drill|drills|lockdown
`;

/** A weapon that is there, or a threat with a name, a time or a means. */
export const WEAPONS: readonly Rule[] = [
  {
    ...weapon,
    id: 'gun-there',
    tier: 'emergency',
    any: ` bomb|bombs|explosive|explosives|grenade & closet|room|bag|school|house|garage|locker|found|has|made|making|car !bath|photo ; shooting|shooter|gunman|attacker & (mall|school|store|church|street|in here|hiding|kids|now|were in) & someone|somebody|man|active|is|theres ; shot|shots|shooting|gunfire|gunshots & outside|house|street|hiding|table|floor|neighbo*|window & kids|us|our|heard|fired|someone|now ;
      has|have|had|get+|holding|hold|brought|bringing|carry+|pulled|waving|waves|point+|grabbed|picked|took|taken|found|finds|hide+|theres|is|with|showed|showing|loaded|loading|unlocked|stole|see+|packed|keeps|aimed|aiming|playing|fired|firing ~4 GUN !range|show|ban
      GUN ~4 in|at|from ~3 bag|backpack|room|school|locker|drawer|house|car|hand|hands|bed|waistband|class|classroom|pocket|jacket|mattress|kitchen|table|glovebox|closet ; active shooter ; theres|there ~1 been|is|was a? shooting|stabbing & school|kids|son|daughter|class|building|my ; shooting|stabbing at my|our|his|her ~2 school|kids ; pic|picture|photo & gun & kids|goodbye|me|ex|dad ;  shooter in|at|on ; shots|gunshots|gunfire|gunshot fired|outside|heard|in|hear ; heard ~2 shots|gunshots ; shooting ~3 right now|kids|at school now|happening ; bomb|bombs|explosive|explosives|grenade|pipebomb|molotov ~5 bag|backpack|school|locker|making|made|building|built|room|garage|brought|car|house|there|has|found ; making|made|building|built|has|brought|found|planted ~3 bomb|bombs|explosive|explosives|pipebomb|grenade !bath|cocoa|chocolate|seed ; wont|refus* ~3 put|give ~3 GUN|knife down|up|back
    `,
    not: `${NOT} ; bomb site|shell|disposal ; like ~1 bomb ; bath|seed|photo|stink|f (bomb|cocoa|chocolate|glitter bomb|bombs) ; play*|playing with ~1 guns ; playing ~1 gun|guns ; finger|fingers`,
    unless: PLAY,
  },
  {
    ...weapon,
    id: 'blade-there',
    tier: 'emergency',
    any: ` student|kid|boy|girl|man|someone|parent|teen|classmate & has|with|holding|carrying & machete|axe|sword|hatchet|knife & cafeteria|school|class|hall|hallway|playground|bus|gym|lunch|corridor ; walked|came|burst|ran|standing|someone|man|parent|student|kid ~5 with ~2 a ~2 KNIFE|weapon ;
      has|had|got|hold+|brought|bringing|carrying|carries|pulled|waving|waves|pointing|pointed|grabbed|grabs|picked|took|taken|found|hide+|theres|is|with|swinging|swings|chasing|chased|brandish*|came|coming|keeps|gets|gone ~4 KNIFE|sword|spear|bottle|brick|crossbow|taser|bow|arrow|hockey|pole|shovel
      KNIFE ~5 in|at|from|to|under ~3 bag|backpack|locker|pocket|school|throat|neck|pillow|bed|mattress|sister|brother|me|student|hand|hands|face|sock|waistband
      holding|got|brought|has|pulled|waving|hidden|wielding|chasing|threat* ~3 weapon|weapons
    `,
    with: ` cafeteria|canteen|gym|machete|axe|sword ; reception|office|building|lobby|corridor|hall|classroom|gate|door|walked|burst ;
      threat*|stab*|kill|hurt|attack*|chas*|lung*|swing*|wont|refus*|scream*|angry|rage|raging|put ~2 down ; at|toward|towards|after|near ~3 sister|brother|me|mom|mum|dad|us|teacher|kids|class|another|other|classmate*|students|student|him|her|peer|wife|husband|baby|dog|everyone ; school|backpack|locker|bag|class|classroom|recess|bus|playground|pillow|mattress|waistband|students|hallway|lunch ; threat* ; stab* ; kill ; chas* ; come near|closer ; locked|barricad* ; scared|afraid|terrified|frightened ; his|her|my|their throat|neck
    `,
    not: NOT,
    unless: PLAY,
  },
  {
    ...weapon,
    id: 'attack',
    tier: 'emergency',
    any: `
      stabbed|stabbing|shot|shooting|slashed ~2 HIM|CHILD|me|another|teacher|mom|dad|a ~4 with|in|and|$|arm|leg|chest|blood|stomach|neck|face|now|hand|knife|eye ; been stabbed|shot ; strangl*|throttl* ~2 his|her|another|a|the ~1 brother|sister|student|classmate|child|kid|peer|cousin|baby ; hands around ~2 her|his|another|brothers|sisters|students ~2 neck|throat ; choking ~2 his|her|another|my|a|the ~2 brother|sister|student|kid|child|cousin|baby|friend
      hold+|pushing|pushed ~3 brother|sister|baby|cousin|him|her|kid|child ~3 under ~2 water|$ ; pillow ~3 over|on ~3 sisters|brothers|babys|baby|sister|brother ~1 face|head ; attacking|beating|kicking ~4 another|student|sister|brother|teacher|classmate|kid ~4 unconscious|stop|head|bleed*|blood|ground|wont|brick|chair|bat
    `,
    not: `${NOT} ; look|looks|glance|daggers|back ; pencil|fork|crayon|pen|plastic|ruler ; photo|photos|video|film|goal|hoop|hoops|ball|basket|nerf ; in the arm|bum|butt ~2 (nurse|doctor) ; vaccine|vaccines`,
    unless: PLAY,
  },
  {
    ...weapon,
    id: 'threat-with-means',
    tier: 'urgent',
    any: `
      bring+|bringing|taking ~3 KNIFE|GUN|weapon ~2 in|to|into|on ~2 SOON|school|class|lesson|for ;
      shoot+|bomb|bombing|blow|blowing|stab|stabbing|murder|massacre|burn|slaughter|gun ~3 up|down? ~3 school|everyone|class|classmates|classmate|teacher*|kids|students|people|place|building|them|us|church|mall|principal|everybody|cafeteria|prom ; kill ~3 everyone|everybody|classmates|students|teacher|teachers|kids|people|whole|principal|them ~4 at|in|school|class|tomorrow|friday|monday|all|with|list|next|who ~3 $|school|class|bullied|gun|knife|tomorrow|friday|monday|bus|and|he|lunch|assembly
      school|mass shooter|shooting|shootings|shooters ~8 want*|plan*|going|admire*|obsess*|manifesto|say+|threat*|post*|joke*|drew|wrote|praise*|next|list|columbine|like|researching|be ; want*|plan*|going|admire*|obsess*|threat*|post*|joke*|drew|wrote|praise*|said|says|talk*|be ~6 school|mass shooter|shooting|shootings|massacre|shooters ; columbine ; kill|hit|death|target list ; list ~3 of ~3 people|kids|classmates|names|students|teachers|those ~4 kill|hurt|hates|dead|die|hate|pay|first|shoot|get
      bring+|buy|buying|get|getting|take|taking|using|use|grab|stealing|steal ~3 GUN|knife|weapon|bomb|knives|machete ~6 school|class|tomorrow|kill|stab|shoot|sort|show|protect|them|back|teach|scare|him|her ; kill|stab|shoot|murder|slit|cut ~3 HIM|CHILD|me|us|family|mom|dad|mum|teacher|everyone|throat|sleep|neck|friend ~8 tomorrow|friday|monday|tonight|knife|gun|plan|planned|list|serious*|meant|means|lunch|school|sleep|bat|hammer|axe|detail*|specific|how|throat|blood|calmly|calm|night|asleep|weapon|poison
      stab|stabbing|shoot|shooting|knife ~2 HIM|CHILD|mom|mum|dad|teacher|another|staff|principal|us|someone|somebody|people|sisters|brothers !hoops|goals|baskets|nerf|photo|photos|video|daggers ; threat*|vowed|swore ~4 kill|stab|shoot|attack|bomb|weapon|gun|knife|burn ; post+|photo|photos|pictures|selfie|story ~5 with|of|holding ~3 GUN|knife|weapon|weapons ; ask+|searched|googled|googling|researching|looking|watch* ~5 how|make|build|buy|get ~4 bomb|gun|explosive*|weapon|guns|bombs|poison|silencer ; killed|killing|torturing|tortured|hurting|strangled|drowned|burned|burnt ~3 cat|cats|dog|puppy|kitten|kittens|animals|hamster|rabbit|bird|pet ~4 purpose|fun|with|and|laugh*|$|deliberately|knife|slowly ; manifesto ; hitlist
    `,
    not: ` typhoid|flu|vaccine|measles|covid|hpv|booster|tetanus|jab shot ; got|had|getting|having a|his|her ~1 shot ; rubber|elastic|spit|paper|water|nerf ~1 bands|band|balls|ball|planes|wads|guns|bullets ; elastic ; shoot ~1 (SELF) ;${NOT} ; lego|pillow|water|photo|photos|video|hoops|goal|goals|blow up ~2 (balloon|balloons|mattress|pool|ball|photo) ; balloon* ; volcano ; pillow fort ; scared|worried|afraid|nervous|anxious|asking|asked|news|heard|hears|drill|drills|talk|explain|about the school shooting ; shoot ~2 (basket|hoops|me a|a text|a message|an email) ; rehears* ; shot of ; flu`,
    unless: PLAY,
    ages: [[7, 19]],
  },

  {
    ...weapon,
    id: 'threat-loosely',
    tier: 'urgent',
    any: ` stab|shoot|kill|murder|burn|poison & in ~1 (his|her|their|my|our) ~1 sleep ; (going to|gonna|will|wants to|plans to|says|said|threat*) & stab|shoot|knife|gun|strangle|poison & stepdad|dad|mum|mom|teacher|sister|brother|family|him|her|boy|girl|kid|classmate ; posting|posted|posts|post|story|pics|pictures|photos & knife|knives|gun|guns|weapon|weapons & watch|monday|school|wait|see|soon|revenge|pay|happens|caption|sorry ; make|making & (them pay|everyone pay|sorry|regret) & gun|knife|school|brothers|dads|weapon|bring ; set|sets|setting|lit & cat|dog|kitten|puppy|rabbit|hamster|animal & fire|alight ;
      map|list|plan|plans|drawing|drew|wrote|story|journal|notebook|note & die|dies|dead|kill|killed|shoot|bomb|attack & class|classroom|school|classmates|teacher|names|students|first|kids|who ; dont|not come|go ~2 to? school & tomorrow|monday|friday|guns|gun|warned|told ; kill+|tortur*|hurt+|strangled|drowned|burn*|stabbed|skinned & cat|kitten|puppy|dog|animal|animals|rabbit|hamster|bird|birds|squirrel & laugh*|purpose|fun|deliberately|bragg*|smil*|cold|remorse|neighbo*|again|calm*|knife|cruel* ; threat* & kill|stab|shoot|knife|gun|bomb|weapon & school|class|teacher|students|sister|brother|me|classmate|tomorrow|family|mother ; obsess*|fascinat* & shooters|shooter|shootings|columbine|weapons|bombs|killing|massacre* & school|writes|drawing*|quotes|hates|kids|isolat*|says
    `,
    not: ' is|was|pure poison ; toxic ;zombie*|dinosaur*|pirate*|minecraft|fortnite|game|games|book|movie|homework essay ; dog died|cat died ; died ; vet ; accident* ; tail ; drill|lockdown|news|explain|scared|worried|afraid ; dont want to go|come ; nerf|water ; lego',
    unless: PLAY,
    ages: [[7, 19]],
  },
];
