import { anyOf } from './classes.ts';
import type { Rule } from './rule.ts';

const SHAME = 'it shames, blames or compares the adult or the child';
const LABEL = 'it calls the child a name';

/** A trait, as it is said of a person rather than of an hour. */
export const TRAIT =
  '(?:shy|sneaky|sly|cunning|crafty|devious|lazy|idle|naughty|bossy|pushy|stubborn|obstinate|pig-headed|headstrong|strong-willed|wilful|fussy|picky|faddy|clingy|needy|moody|sulky|whiny|whingy|jealous|possessive|aggressive|violent|rough|wild|feral|rude|cheeky|insolent|selfish|self-centred|self-centered|spoil(?:ed|t)|greedy|mean|nasty|spiteful|cruel|unkind|vain|dramatic|theatrical|over-?sensitive|hyper|hyperactive|nervy|timid|clumsy|messy|slow|difficult|problem|challenging|demanding|disruptive|defiant|disobedient|unruly|hot-?headed|hot-?tempered|bad-tempered|short-tempered|explosive|volatile|grumpy|sullen|surly|ungrateful|immature|babyish|childish|careless|thoughtless|attention-?\\w+|manipulative|controlling|calculating|dishonest|untrustworthy|weak|soft|wimpy|cowardly|pathetic|hopeless|impossible|tricky|scatter-?brained|dreamy|forgetful|antisocial|unfriendly|cold|fragile|delicate|precious|entitled|bratty|melodramatic|high-maintenance|loud-?mouthed|hysterical|crazy|mad|nuts|odd|weird|strange|anxious|nervous)';
const NAME =
  "(?:biter|hitter|kicker|screamer|whiner|moaner|sulker|shouter|quitter|runner|thrower|liar|fibber|thief|cheat|cheater|sneak|snitch|tell-?tale|schemer|charmer|trickster|troublemaker|handful|nuisance|brute|thug|pest|menace|savage|animal|madam|princess|prince|queen|king|rascal|scamp|monkey|minx|hothead|firebrand|firecracker|lazybones|slacker|couch potato|scaredy[- ]cat|chicken|coward|mouse|chatterbox|slowcoach|fusspot|worrier|worrywart|misery|grump|grouch|terror|tyrant|monster|beast|demon|devil|imp|diva|drama \\w+|show-?off|control freak|bully|dictator|emperor|tsar|boss|ringleader|actor|actress|general|gremlin|hooligan|hurricane|tornado|whirlwind|volcano|time bomb|powder keg|wildcat|tiger|shark|rebel|sook|slob|zombie|addict|narcissist|cry-?bab(?:y|ies)|loner|oddball|dreamer|daydreamer|clown|know-?it-?all|perfectionist|control-lover|mule|mama's boy|mummy's boy|daddy's girl|piece of work|wild child|wild one|late bloomer|softie|wimp|weakling|baby|bundle of nerves|bag of nerves|attention \\w+|sore loser|bad loser|poor loser|problem|nightmare|puzzle|fighter|bruiser|ruffian|vandal|hoarder|glutton|piggy|pig|little thing|night owl|tough nut|wet blanket|spoilsport|sourpuss|crosspatch)";
const BE =
  "(?:(?:he|she|they|you|child|son|daughter|boy|girl|one)(?:'s| is|'re| are| was| can be| will be| has always been|'s being| is being|'s always been)|being|becom\\w+|turn\\w* into|raising|dealing with|have got|have|got|with|for|like|behave\\w* like|known as|called)";

export const JUDGES: readonly Rule[] = [
  {
    rule: LABEL,
    evenDenied: true,
    unlessGiven: true,
    sounds: anyOf(
      `${BE} (?:(?!not\\b|no\\b|never\\b|less\\b)\\w+ ){0,3}?(?:an?|such an?|quite the|the|our|your|my|one of (?:those|the)|little|real|right|bit of an?|proper|born|natural|typical) (?:(?!not\\b|no\\b|other\\b|new\\b|big brother|feel)[\\w-]+ ){0,2}?${NAME}\\b(?! (?:to|of (?:a|the|an) (?:day|moment|morning|night)))`,
      `(?:he|she|they)(?:'s|'re| is| are| can be| has always been|'s always been| was always) (?:(?:just|only|simply|always|being|so|too|very|such|a bit|a little|rather|naturally|really|quite|often|clearly|plainly|born|by nature|known to be|sometimes) )+${TRAIT}\\b`,
      `(?:he|she|they)(?:'s|'re| is| are)(?: being)? (?:stubborn|lazy|sneaky|sly|bossy|selfish|greedy|spiteful|manipulative|rude|cheeky|defiant|spoil(?:ed|t)|naughty|mean|nasty|needy|whiny|over-?sensitive|dramatic|melodramatic|aggressive|difficult|demanding|entitled|ungrateful|immature|bratty|unruly|headstrong|hot-?headed|controlling|shy|picky)\\b`,
      `(?:an?|such an?|the|your|our|this|that|her|his|their|my|one|these|those|little|most|many|some) (?:[\\w-]+,? ){0,2}?${TRAIT},? (?:[\\w-]+ )?(?:girl|boy|child|kid|baby|toddler|teen|teenager|daughter|son|student|pupil|lad|lass|madam|man|lady|princess|(?:little|young) (?:one|thing)|nature|streak|temperament|character|personality|children|kids|boys|girls|creature|soul|side|ways?)\\b`,
      `(?:your|his|her|their|our|the|that|this) (?:little |own |usual |famous )?(?:stubbornness|laziness|selfishness|bossiness|rudeness|naughtiness|sneakiness|greed|spite|meanness|shyness|clinginess|neediness|vanity|attitude|cheek|insolence|bad temper|hot temper|tantrums?|antics|theatrics|histrionics|drama(?:s|tics)?|hysterics|scheming|tricks|wickedness|mischief|manipulation|wild side|mean streak|nasty streak|dark side)\\b`,
      `(?:little|mr|mrs|miss|mister|master|your|our|that|the) (?:little |wee |small |own )?(?:miss |mr |madam )?${NAME}\\b(?= (?:is|at|in|of|has|again|needs|wants|may|might|will|can|who|just|won't|strikes|knows|loves|still|on|himself|herself)|'s|[.,?"]|$)`,
      `[a-z]{4,}s (?:like|such as) (?:him|her|them|yours?|your (?:\\w+ )?(?:boy|girl|son|daughter|child|little \\w+|one)|this (?:one|boy|girl))\\b|of the (?:\\w+ly )?\\w+ (?:sort|type|breed|variety)\\b|(?:an?|\\w+) (?:\\w+ )?(?:${TRAIT}|competitive|stubborn|mean|cruel|wild|lazy|jealous|perfectionist|possessive) streak\\b`,
      `(?:natural-?born|a born|the born) \\w+|(?:know-?it-?alls?|perfectionists?|introverts?|extroverts?|worriers?|worrywarts?|(?:sore|bad|poor) losers?|drama queens?|show-?offs?|chatterboxes|fusspots?|troublemakers?|attention[- ]seekers?|control freaks?|crybab(?:y|ies)|hotheads?|quitters?|sulkers?|whiners?|moaners?|scaredy[- ]cats?|homebod(?:y|ies)|night owls?|tearaways?|brats?|little (?:perfectionists?|lawyers?|bosses|tyrants?|worriers?|charmers?|schemers?))\\b`,
    ),
    but: /\b(?:(?:people|children|days|nights|things|words|others|kids|friends|parents|teachers|families|hours|mornings|evenings|weeks|moments|lots|looks|feels|tastes|smells|sounds|seems|does|is|was|this|that|always|sits?|adults|grown-ups|books|games|toys|plays|acts|eyes|lines) (?:like|such as) \w+(?: \w+)*|the (?:boss|baby|problem|puzzle|king|queen|animal|general|mouse|monkey|tiger|shark|chicken|runner|monster)|(?:your|my|his|her|their) boss|(?:the|your|our) (?:fighter|clown|prince|princess|volcano)|a (?:baby|puzzle|problem|mouse)|(?:with|for|like|have|got) (?:\w+ )*?(?:baby|boss|king|queen|animal|mouse|monkey|tiger|monster|runner|problem|puzzle|actor|general|princess|shark|chicken|pig))$/,
    hits: [
      'She is a sneaky little thing only because she’s tired.',
      'He’s a born schemer.',
      'She can be rather spiteful.',
      'His laziness hides a worry.',
      'Your little volcano may go off again.',
    ],
    misses: [
      'She is a small girl on a long day.',
      'It isn’t a problem to be late.',
      'He’s with the baby.',
      'This is a difficult hour.',
      'You may be the boss of the torch.',
    ],
  },
  {
    rule: SHAME,
    sounds: anyOf(
      `(?:(?<!\\bthe )other|normal|all the other|every other|any other|any normal|real|better|proper|happier|calmer) (?:\\w+ ){0,2}?(?:parents?|mothers?|fathers?|mums?|moms?|dads?|daughters?|sons?|girls?|boys?|children|kids|toddlers|teens?|teenagers|families|classes|pupils|teachers?|adults|carers|siblings|brothers|sisters|year-olds|aunts|uncles|grandparents|grandmothers|grandfathers)\\b(?: of \\w+)?(?: at (?:this|that|his|her|their) age)?(?: \\w+ly)? (?:would|get to|manage|can|cope|know|do|don't|have (?:long|already|learned|learnt|stopped)|never|seem|sit|sleep|eat|share|listen|behave|walk|notice|spot|make time|turn up|aren't|are (?:past|out of|over|long|already|kind|quiet|asleep|able)|wouldn't|didn't|had|did)\\b`,
      `(?:in (?:our|my) (?:day|time|generation|young days)|when (?:i|we) (?:was|were) (?:your|his|her|their|young|small|little|a (?:girl|boy|child))|(?:a|any) (?:lad|girl|boy|child|kid|daughter|son|pupil|mother|father|mum|dad|parent|teacher|decent \\w+|good \\w+|real \\w+|loving \\w+) (?:would|should|ought|could|might) (?:have|never|not|know)|hung? (?:his|her|their|your) head)`,
      `(?:at|by) (?:your|his|her|their) age,? (?:he|she|they|you|most|others|children|i|we)\\b`,
      `(?:too|quite|plenty|more than|far too|much too|surely|really) (?:old|grown|clever|bright|smart)(?: a (?:boy|girl))? (?:enough )?(?:for|to)\\b(?! be (?:carried|lifted))|old enough to (?:know|behave|do better|understand|stop|control|share|wait|manage|see)`,
      `(?:you (?:could|should|ought to)|(?:he|she|they) (?:should|ought to)) (?:easily |simply |at least |really |surely |only )?have (?:\\w+ly )?(?:been|seen|known|noticed|stopped|come|asked|listened|done|thought|put|left|said|told|stayed|checked|watched|planned|avoided|kept|spoken|looked|prevented|heard|chosen|learned|spared|tried|given|had|waited|caught)\\b`,
      `(?:if (?:only )?you(?:'d| had)|had you) (?:\\w+ )?(?:been|put|listened|noticed|watched|looked|planned|come|stayed|asked|thought|paid|kept|spent|done|not|taken|read|given|seen|known|left|held|set|shown|started|said)\\b[^.?!]{2,60}(?:\\bwould|\\bcould|\\bmight|'d\\b)`,
      `(?:this|that|it|which)(?:'s| is| was)? (?:what (?:comes|happens|you get)|the (?:price|result|cost|fruit) of|comes of|because of you|down to (?:you|how)|on your (?:watch|conscience|shoulders)|your doing|your making)\\b`,
      `(?:lucky|kind|generous|big|patient|good) (?:of (?:him|her|them)|(?:that )?(?:he|she|they|you|we)) (?:to |even |still )+(?:forgiv\\w+|love\\w*|trust\\w*|put\\w*|want\\w*|talk\\w*|speak\\w*|let\\w*)|(?:lucky|generous) (?:that )?(?:he|she|they|you) (?:still|even)`,
      `(?:expect|ask)\\w* (?:so |too |this |very )?(?:little|more|better)\\b (?:of|from) (?:him|her|them|you|a|yourself)|deserv\\w+ (?:a )?(?:better|more|so much more|a calmer|a kinder|a mother|a father|a parent|a mum|a dad)|owes? (?:you|him|her|them)\\b(?! (?:no|nothing))`,
      `even (?:the|your|his|her|a|my|our) (?:\\w+ )?(?:baby|toddler|dog|cat|puppy|brother|sister|cousin|neighbou?rs?|little \\w+|younger \\w+|\\w+-year-old|friends?|twin|hamster|other \\w+)\\b`,
      `(?:what|how) (?:would|will|must|do|does|might) (?:\\w+ )?(?:\\w+ )?(?:think|say|feel) (?:of|about|if|to see|when) (?:you|this|him|her|they|he|she)\\b|(?:everyone|everybody|people|they|the (?:other|whole) \\w+|daddy|mummy|granny|grandma|grandpa|santa|your \\w+)(?:'s| is| are|'ll be| will be| would be|'d be| must be| can) (?:all |so |very |really |quite )?(?:look\\w*|star\\w+|watch\\w*|laugh\\w*|listening|disappoint\\w+|sad|ashamed|cross|embarrassed|upset|hurt) (?:at you|you|if|when|by|that|to|with you|how|what)\\b`,
      `(?:you|he|she|they)(?:'ve| have|'s| has)? (?:made|make|makes|hurt|broke|broken|spoil\\w*|ruin\\w*|wreck\\w*|embarrass\\w*|disappoint\\w*|upset|fail\\w*) (?:mummy|daddy|mommy|me|us|granny|grandma|everyone|everybody|the (?:whole|rest)|your (?:\\w+ )?(?:sister|brother|teacher|friends?|family)|it for|this (?:for|day|trip|party)|my|our|the (?:day|trip|party|family|class))\\b`,
      `(?:wonder|think|imagine|guess|know|hate to think) what [^.?!]{1,30} (?:would|will|must|might) (?:think|say|make of)|hop(?:e|es|ed|ing) for better\\b`,
      `had to be (?:the|your) (?:mother|parent|adult|grown-up)|it's you who (?:put|made|left|did|broke|started)\\b|you(?:'re| are) the one who (?:put|made|did|left|broke)|you put (?:him|her|them) (?:there|through)|(?:he|she|they) (?:paid|pays?|had to pay|carr(?:y|ies|ied)) (?:\\w+ ){0,2}for (?:it|your)`,
      `(?:(?:let|show|tell|remind) (?:him|her|them)|(?:he|she|they) may like to know)(?! when)(?![^.?!]*(?:n't|not) because)[^.?!]{0,40}\\b(?:how (?:tired|sad|hurt|upset|worn)|you (?:\\w+ )?(?:sobbed|cried|wept|couldn't sleep|were so)|it makes you|makes your (?:face|heart|eyes)|because of (?:it|him|her|them)\\b)`,
      `(?:sad|heavy|sore|hurt\\w*|tired|ach\\w+|broken?)\\b[^.?!]{0,20}\\b(?:in )?(?:my|mummy's|daddy's) (?:tummy|heart|chest|eyes)|(?:my|mummy's|daddy's) (?:heart|tummy|eyes) (?:\\w+ )?(?:is|are|hurts?|aches?|breaks?|feels?|sinks?|go(?:es)?|cr(?:y|ies))\\b|break\\w* (?:my|mummy's|daddy's|\\w+'s|(?:the|your) \\w+'s) heart`,
      `(?:i|we|mummy|daddy|your \\w+) (?:thought|expected|hoped|believed) (?:you|that you|better|more|my|you're)\\b[^.?!]{0,30}(?:big|better|kinder|older|more|bigger|brave|nice|good|than|were|grown|could)|(?:isn't|not|doesn't|wasn't) (?:how|the way|what) (?:a )?(?:big|nice|good|kind|brave|clever|grown|sensible|polite|my|our|friends?|brothers?|sisters?|sons?|daughters?)\\b`,
    ),
    unless:
      /\b(?:other (?:children|people|families|parents|kids) (?:are|would|have been) (?:there|tired|here)|you(?:'re| are) not (?:too|old)|nobody|from me|what did you think|lucky to have)\b/,
    hits: [
      'Other daughters of eight get to play after school.',
      'In our day a lad would have hung his head.',
      'You could easily have seen it coming.',
      'If you had put the phone down, he’d be calmer.',
      'Even the baby manages it.',
      'She’s lucky that you still love her.',
      'Grandma would be so sad to see you like this.',
    ],
    misses: [
      'Any parent would be tired.',
      'She is big enough to hold the bag.',
      'You could have a drink of water.',
      'Others may look. Let them.',
      'The other children can wait with the helper.',
    ],
  },
];
