import { anyOf } from './classes.ts';
import type { Rule } from './rule.ts';

const SHAME = 'it shames, blames or compares the adult or the child';

/** Somebody else, held up against the one who is spoken to. */
const OTHERS =
  '(?:everyone(?: else)?|everybody(?: else)?|all (?:the |these |your |those )?(?:others?|other \\w+|nice \\w+|good \\w+|\\w+ people|children|kids|boys|girls|friends|people)|(?:the )?other (?:children|kids|boys|girls|pupils|families|babies|toddlers|teens|ones|year [\\w]+s)|nobody else|no one else|no other \\w+|not one of (?:the|your) \\w+|the (?:whole|rest of the) \\w+|your (?:\\w+ )?(?:brother|sister|cousins?|friends?|twin|classmates?|mates?|neighbours?|\\w+ sister|\\w+ brother)|(?:some|lots of|most|many|plenty of|millions of|so many|poor) (?:children|kids|boys|girls|people|families)|(?:even )?(?:the|your|a) (?:baby|little ones?|younger ones?|babies|smaller ones?|\\w+-year-olds?))';
/** What they do better, or what they see. */
const BETTER =
  "(?:already\\b|even (?!if|when|though)|all by|on (?:his|her|their) own\\b|without (?:mumm\\w+|dadd\\w+|a fuss|fuss|tears|crying|help|being|any)|having (?:a )?(?:nice|fun|good|lovely)|managed?\\b|manages\\b|does it|do it\\b|did it\\b|don't (?:cry|need|make|mind|fuss|scream|shout|behave|act)|doesn't (?:cry|need|make|mind|fuss|scream|shout)|aren't (?:cry|scream|making|shout|scared|afraid)|isn't (?:cry|scream|making|shout|scared|afraid)|(?:have|has) (?:no|nothing|much less|it worse|never)\\b|haven't\\b|would (?:love|be (?:glad|happy|so)|give|die)|would never|wouldn't|(?:is|are|'s|'re) (?:\\w+ )?(?:looking|watching|staring|laughing|hearing|listening|waiting for (?:you|a|him|her)|disappointed|embarrassed|sad|ashamed|so (?:good|nice|brave|quiet|kind)|being (?:so |very )?(?:good|nice|kind|quiet|brave|sensible|gentle)|sitting (?:nicely|still|so)|ready|dressed|playing (?:nicely|so)|behaving|smiling)|can (?:sit|share|manage|use|sleep|lose|behave|do (?:it|this|that)|be|stop|eat|hear you|see you)\\b|knows? how|gets? to|sits? (?:nicely|still)|shares?\\b|listens?\\b|behaves?\\b|smiles?\\b)";

/** Others held up, guilt laid on, smallness told: to a child, and to an adult. */
export const CONTRASTS: readonly Rule[] = [
  {
    rule: SHAME,
    where: 'say',
    evenDenied: true,
    sounds: anyOf(
      `${OTHERS}(?: \\w+){0,3}? ?${BETTER}`,
      `(?:waiting|hoping|looking|wishing) for (?:an?|the|my|that) (?:\\w+ )?(?:girl|boy|child|kid|son|daughter|lad|grown-up)\\b|where(?:'s| is| has| did) (?:my|our|that|the) (?:\\w+ )?(?:girl|boy|kind|lovely|big|brave|good|happy|sweet|sensible|gentle)\\b|(?:what|i know) (?:an? |my )?(?:big|clever|kind|good|lovely|nice|sensible|bright|sweet|brave) (?:girl|boy|lad|child|one)\\b(?=[^.?!]*\\b(?:can|would|does|doesn't|wouldn't))|(?:an? )?(?:big|clever|kind|good|lovely|nice|sensible|bright|sweet|brave|grown-up) (?:\\w+ )?(?:girl|boy|lad|child|brother|sister|friend)s? (?:like you|doesn't|don't|wouldn't|does|do|would|can|could|knows?|never|shouldn't|says?|shares?|waits?|stops?|helps?|looks? after)\\b|(?:girl|boy|child|lad|lady|man) (?:of )?(?:your age|as big|as old|so big)`,
      `(?:look|see|think|listen) (?:at |to )?(?:how|what|who|the way) [^.?!]{0,25}(?:sad|scared|upset|hurt\\w*|cross|tired|frightened|cry\\w*|you(?:'ve| have)? (?:made|done|did)|feels?)\\b|(?:do|can|don't) you (?:see|know|realise|realize|notice|understand|want) [^.?!]{0,20}(?:how (?:sad|scared|upset|hurt|tired|cross|frightened|hard)|what you(?:'ve| have)? (?:did|done|made|do|doing))|(?:you(?:'ve| have)?|that) (?:\\w+ )?ma(?:de|kes?) (?:him|her|them|me|us|mummy|daddy|everyone|everybody|your \\w+|the \\w+|\\w+) (?:\\w+ )?(?:sad|cry|scared|tired|ill|unhappy|upset|look|late|feel|cross|jump)\\b|you(?:'d| would) (?:really )?(?:hurt|hit|bite|kick|push|scare|break|do (?:this|that|it)|say that|leave)[^.?!]{0,25}\\?`,
      `after (?:all|everything) (?:i|we|that|mummy|daddy|granny|she|he)\\b|all (?:i|we|mummy|daddy) (?:do|did|does|asked?|wanted?|want) (?:is|was|for you)|(?:my|mummy's|daddy's|granny's|grandma's) (?:heart|tummy|eyes|face|head|chest) (?:\\w+ ){0,3}(?:heavy|sad|hurts?|broken?|breaks?|aches?|aching|sinks?|sore|cry\\w*|tears|poorly)\\b(?! (?:too|is|feels|from running)\\b)|(?:sad|sore|heavy|hurt) (?:\\w+ )?(?:place|spot|feeling|patch|hole|lump) in (?:my|mummy's|daddy's)|(?:just |even |please |maybe )(?:for|this once for) (?:auntie|granny|grandma|grandpa|mummy|daddy|me|us|my sake|mum|dad)\\b(?:'s)?|for once\\b|just (?:this )?once|(?:could|can|if) (?:you )?(?:only )?(?:see|hear) yourself|(?:look|listen) (?:at|to) yourself|(?:mummy|daddy|granny|grandma|grandpa|teacher|god|jesus|santa)(?:'s| is| would be|'d be| will be|'ll be) (?:\\w+ )?(?:sad|disappointed|ashamed|upset|cross|not (?:pleased|happy|proud))`,
      `(?:a bit|a little|too|so|much too|rather|far too|getting) (?:too )?(?:big|old|clever|grown(?:-up)?|tall|smart) (?:for|to (?:be|cry|act|need|want|have|do|behave|hide|wet|suck))|silly (?:sausage|billy|goose|bean|boy|girl|monkey|thing|old|you|little|moo|pudding)|(?:such a|a lot of|all this|all that|so much|what a|quite a|enough) (?:fuss|noise|drama|carry-on|palaver|performance|silliness|nonsense|whining|song and dance|to-do|racket|cry-?baby)\\b|(?:nothing|not a (?:big )?(?:deal|thing)|not worth|not that bad|no reason|no need|no point|no good) (?:to (?:cry|be (?:scared|sad|upset|cross|afraid)|fuss|shout)|crying|tears|(?:in )?getting)\\b|(?:grateful|thankful|lucky) (?:for|to|that|girl|boy|child|you|kid|we)\\b|count your blessings|(?:crying|cry|tears|sad|upset|cross|all this|fuss) (?:over|about|for) (?:nothing|such|something so|a (?:silly|tiny|little)|just)`,
      `(?:expected|thought|hoped|know|expect|knew) (?:so much )?(?:better|more|you (?:were|could|would|'d)|you(?:'re| are) (?:bigger|better|kinder|older|cleverer))\\b|deserves? (?:better|more|a (?:nicer|kinder|better))|(?:counting|relying|depending) on (?:you|him|her)\\b|let(?:ting)? (?:everyone|the (?:team|class|side|family)|us|me|mummy|daddy|your \\w+|them|yourself) down|(?:that's|this is|it's) not (?:the|my|our|how (?:my|our)|like my) (?:\\w+ )?(?:girl|boy|son|daughter|you|i know|i raised|i brought)|(?:ashamed|embarrassed|mortified|proud of you (?:if|when))\\b|(?:how|so) (?:could|dare) you\\b(?! (?:tell|help|show|let|make it))|what(?:'s| is) (?:got into|the matter with|wrong with) you\\b`,
    ),
    unless:
      /\b(?:not your (?:fault|job)|it's not you|i made|my (?:fault|job)|wasn't (?:your|fair)|you didn't|i(?:'m| am) (?:sorry|lucky|so lucky)|nobody (?:minds|has to)|no rush|you don't have to|like you do|too|my shouting|i shouted|i yelled|i'm glad)\b/,
    hits: [
      'All these nice people are waiting for a girl who can use her words.',
      'Your cousin is smaller and already sits by herself.',
      'Look how sad you’ve made that little boy.',
      'Such a lot to be grateful for, love. Some girls have no friends.',
      'He’s tiny and he loves you so much, and you’d hurt him?',
      'Gran deserves better from a girl your age.',
      'You’re a bit big for ghosts.',
      'There’s a sad place in my tummy about it.',
      'Can you sit nicely, just for Auntie’s big day?',
    ],
    misses: [
      'The others can wait.',
      'Your sister wants a turn, too.',
      'Everybody’s here. You’re safe.',
      'That hurt him. I won’t let you hit.',
      'My hands are too big for that button.',
      'You’re too heavy for me to lift.',
      'Nobody is cross with you.',
    ],
  },
  {
    rule: SHAME,
    where: 'text',
    sounds: anyOf(
      `(?:an?|the|any|that) (?:(?:good|real|better|calm|calmer|loving|careful|attentive|prepared|patient|organised|decent|kind|proper|present|sensible|wise) )?(?:mother|father|mum|dad|mom|parent|teacher|carer|nanny|stepmother|stepfather|stepmum|stepdad|grandparent|grandmother|grandfather) who [^.?!]{3,40}\\b(?:doesn't (?!feel)|don't|never|wouldn't|won't|would have|would not|isn't|keeps?|has no|ends? up|sees? it)\\b`,
      `(?:he|she|they|your (?:son|daughter|child|children)|the (?:children|kids|baby|child)|children) (?:\\w+ )?(?:didn't|did not|never|haven't|hasn't) (?:choose|chosen?|ask(?:ed)? (?:for|to)|deserve[sd]?|want(?:ed)?|sign(?:ed)? up for|had a say)\\b[^.?!]{0,20}(?:;|,| -|\\band\\b|\\bbut\\b)[^.?!]{0,10}you\\b|(?:has|have|had) (?:\\w+ )?asked (?:for |you for )?(?:so little|so few|nothing (?:else|more|but))|(?:get|gets|got|getting|given|left with|handed) (?:only |just )?(?:the )?(?:leftovers?|scraps|crumbs|dregs|worst|remains|tail end|fag end) of (?:you|your)`,
      `(?:carr(?:y|ies)|bears?|lives? with|wears?|holds? on to|never forgets?|won't forget) (?:that|this|it|those|your|the (?:slap|hand|shout|words?|look)) [^.?!]{0,25}?(?:for (?:a (?:long|very long) (?:time|while)|years|life|ever|the rest|decades)|always|forever|into (?:adult\\w*|later)|long after|all (?:his|her|their) life|as long as)|better than you (?:were|did|have been|managed)|all you can do now|(?:least|best) you can do (?:now|is)|(?:too late|no way) to (?:undo|take (?:it|that) back)|(?:already )?(?:been )?(?:let down|disappointed|failed|hurt) (?:enough|once too often|again)|(?:damage|harm|scar)s? (?:is|has been|you(?:'ve)?|that you|was) (?:done|did|caused|made|left)`,
      `you (?:were|are) (?:meant|supposed) to (?:be|have|keep|protect|know|look after)|you(?:'re| are|'re meant to be| should be)? ?(?:the )?one (?:thing|person|adult) (?:\\w+ )?(?:needed|relied|counted|trusted|who (?:didn't|doesn't|should|was meant))|you (?:let (?:it|this|that|him|her|them) (?:get|come|go (?:this|so|too)|happen)|brought (?:it|this|him|her|them) (?:on|to this|into)|caused|started it|did this|allowed (?:it|this)|had one job|failed|broke (?:his|her|their) (?:trust|heart))\\b|that(?:'s| is) (?:what|how) (?:your|you) (?:temper|shouting|anger|absence|choices?|phone|work)`,
      `(?:ask yourself (?:why|how|what kind|whether)|take a (?:long|good|hard)[^.?!]{0,10} look at (?:yourself|what)|be honest with yourself|own up to (?:what|how)|face (?:the fact|up to|what you)|think (?:hard )?about (?:what you(?:'ve| have)? (?:did|done)|how you (?:got|came)|why you (?:can't|couldn't))|keep in mind (?:that |how )?(?:he|she|they) (?:only|get|gets|never|have|has))`,
    ),
    unless:
      /\b(?:you didn't|not your|nobody|no (?:parent|mother|father|teacher)|isn't|doesn't mean|everyone|every (?:parent|teacher))\b/,
    hits: [
      'A mother who stays a step ahead doesn’t end up slapping.',
      'She didn’t choose any of this; you did.',
      'They get the leftovers of you, and they have asked for so little.',
      'She will carry that hand with her for a long time.',
      'You were meant to be the one who didn’t.',
    ],
    misses: [
      'A parent who is tired may shout.',
      'He didn’t choose it, and he may say so.',
      'She may remember it for years that you came back.',
      'Ask yourself one kind thing.',
    ],
  },
];
