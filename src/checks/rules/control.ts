import { PRESCRIBES, SHAMES, THREATENS } from '../wordings.ts';
import type { Rule } from './rule.ts';

/** Things that are promised, or taken, to make a child comply. */
const GOODS =
  "(?:sweets?|ice ?cream|chocolates?|loll(?:y|ies|ipop)|cand(?:y|ies)|cookies?|biscuits?|crisps|cake|pudding|dessert|treats?|stickers?|stars?|prizes?|rewards?|surprises?|presents?|gifts?|toys?|lego|screen ?time|(?:time on )?the (?:tablet|ipad|phone|switch|tv|telly)|cartoons?|episodes?|money|pounds?|dollars?|euros?|pocket money|points|tokens?|marbles?|mcdonald'?s|pizza|sticker book|robux|v-?bucks|something (?:nice|special|good))";

/** Control by what comes of it, warmly said or not. */
export const CONTROL: readonly Rule[] = [
  {
    rule: 'it threatens: something is taken, counted down or held back to make somebody comply',
    sounds: THREATENS,
    but: /^(?:treats?|strap|santa|earn(?:s|ed|ing)?|stickers?|rewards?|prizes?|no story|what (?:he|she|they) will miss|(?:can|may) talk .*|tak(?:e|ing) away|if (?:you|we) can't.*)$/,
    hits: ['If you don’t stop, no tablet.', 'I’ll count to three.', 'Time-out, then.', 'This is your last chance.'],
    misses: ['No threats. No counting down.', 'Leave the consequences for another day.', 'The tablet can rest here.'],
  },
  {
    rule: 'it threatens in warm words: nothing may be lost, left behind or withdrawn for not complying',
    evenDenied: true,
    sounds:
      /\b(?:one|any|another) more (?!(?:minute|turn|page|go|story|song|push|slide|book|hug|breath|sip|bite|try|day|night)\b)(?:\w+ ){1,3}(?:and|means)\b|\b(?:or|and|then|else) (?:then )?(?:the|your|that|this|my|all) (?:\w+ ){1,2}(?:goes|go|has to go|will go|gets put|will be|comes|has to be|is|are) (?:away|gone|over(?! it)|off(?! the)|in the (?:bin|cupboard|car|bag)|up high|back to|taken|cancelled)\b|\b(?:(?:go|goes|going|leaves?|leaving|drives?|walks?|home|start|eat|play) (?:\w+ ){0,2}without|(?<!(?:won't|not|never|don't|can't|about|me|mum|dad) )leav\w+) you(?: here| behind)?(?:, (?:then|sweet\w*|love|darling))?(?=[.?,"]|$| (?:if|then|and|here|behind|at))|\bleav\w+ (?:\w+ ){1,2}(?:at home )?(?:forever|behind|for good)\b|\b(?:i'd|i would|we'd|we would|i'll|mummy'd|daddy'd|mummy would|daddy would|it'd be|it would be|teddy would|teddy'd) (?:really |so |just )?(?:hate|be (?:so |very |really )?(?:sad|sorry|disappointed|hurt|lonely)|be (?:such )?a (?:shame|pity)|not want|love not)\b[^.]{0,20}\b(?:to|if|for|when)\b|\b(?:a|such a|what a) (?:shame|pity) (?:if|to)\b|\b(?:don't|doesn't|wouldn't|won't|not) (?:want|like|make) (?:to have to|\w+ to have to|me (?:to )?(?:leave|take|go|call|turn|cancel|stop|get|put|do))\b|\b(?:have|has|need|going) to (?:leave|go (?:away|home)|cancel) (?:without|if you|because you|it if)\b|\bwhat (?:happens|happened) to (?:\w+ ){1,3}who (?:don't|doesn't|won't)\b|\b(?:mummy|daddy|mommy|mum|mom|dad|granny|nana|i) (?:will|'ll|might|may|can|could)? ?(?:go|goes|leave|leaves|walk away|find another|give you (?:away|back))(?: away| home| off)? (?:if you|unless|without)\b|\b(?:unless|until) you(?:'re| are)? (?:stop|calm|behave|listen|finish|share|apologi[sz]e|nice|good|quiet|sorry|ready to (?:be|say|listen|behave))\w*\b/g,
    hits: [
      'Sweetheart, one more scream and the tablet goes away.',
      'I’d hate for us to have to leave.',
      'Mummy will go without you.',
      'We don’t want me to have to call Daddy.',
      'I’d be so sad to leave teddy at home forever.',
      'I’ll be over here until you calm down.',
    ],
    misses: [
      'One more minute, then shoes.',
      'I won’t leave you.',
      'I’m here until it’s over.',
      'We can leave when you’re ready.',
      'Sad to leave the park.',
      'I’d like to sit with you.',
    ],
  },
  {
    rule: 'it threatens in warm words: nothing may be lost, left behind or withdrawn for not complying',
    where: 'say',
    evenDenied: true,
    sounds:
      /\b(?:mummy|daddy|mommy|mum|mom|dad|granny|nana|i|we|it|the \w+|your \w+)(?:'ll| will| might| may| would|'d| could)? (?:has|have|need) to (?:close|leave|go (?:home|away|back|in|to|without|out)|take|put (?:it|the|that|this) (?:away|back)|turn (?:it|the|that|round|around|back)|cancel|miss|tell|call|ring|phone|sleep|live|eat)\b[^.?!]{0,40}\b(?:if|unless|and (?:neither|nobody|none|we|i|you)|because you|when you)\b|\b(?:might|may|could|would) have to (?:close|leave|go (?:home|away|without)|take|put (?:it|the|that|this) away|turn (?:it|round|around|back)|cancel|miss)\b|\bneither of us (?:wants?|would like)\b|\b(?:or|otherwise) (?:the|your|that|this|my|we|i|mummy|daddy|it|there) ?(?:\w+ )?(?:has|have|'ll|will|won't|is|goes|can't|might|may|go)\b|\byou (?:don't|do not|wouldn't|won't) want (?:me|us|mummy|daddy|teddy|that|to (?:lose|miss|be (?:left|alone)))\b/g,
    hits: [
      'Ten more, or the swing has to go away.',
      'Mummy might have to close the door if it’s loud.',
      'We’ll have to cancel the party, and neither of us wants that.',
      'You don’t want to miss the film.',
    ],
    misses: ['We have to go now.', 'The tablet has to rest.', 'Bath, or story first?', 'I have to move your hand.'],
  },
  {
    rule: 'it holds love or closeness back',
    evenDenied: true,
    sounds:
      /\b(?:mummy|daddy|mommy|mum|mom|dad|granny|grandma|nana|i|we|nobody|no one|people|friends|teachers?) (?:doesn't|don't|won't|can't|will not|cannot|do not|only|might not|may not)(?: want to| be able to)? (?:love|loves|like you|likes you|cuddle|cuddles|hug|hugs|play with|plays with|talk to|talks to|speak to|look at|be (?:near|close|with|your friend)|be friends|come near|want to (?:be|sit|play))\b(?! to)|\b(?:hugs?|cuddles?|kisses|love|stor(?:y|ies)|lap|arms?) (?:is|are|comes?|can come|will come|happens?|opens?) (?:for (?:\w+ )?(?:who|boys|girls|when)|only|when you|once you|after you|if you)\b|\bno (?:hugs?|cuddles?|kiss(?:es)?|stor(?:y|ies)|lap) (?:until|till|for|if|when|while|unless)\b|\b(?:can|could|may|might|will|'ll) (?:hug|cuddle|hold|kiss|sit with|come (?:back )?to|love|be near|be close to) (?:you|me) (?:again )?(?:when|once|after|as soon as|if) you(?:'re|'ve| are| have| stop| say| can| behave)\b|\b(?:come|come back|come to me|come out|find me|talk to me|i'll (?:listen|be (?:here|back|near)|talk|come back)) (?:when|once|as soon as|after|if) you(?:'re| are| can be|'ve| have| feel| stop| decide)?(?: ready to)? ?(?:be |being |say |done |finished )?(?:nice|kind|calm|quiet|good|polite|sorry|behave|sensible|gentle|lovely|stopped|screaming|crying|shouting)\b|\b(?:makes|make|hard for) (?:me|mummy|daddy|us) (?:not want|want to (?:leave|go)|to (?:love|like))\b|\b(?:withdraw|withhold|hold back|ration) (?:\w+ ){0,2}(?:love|affection|hugs?|cuddles?|warmth|attention|closeness)\b|(?:^|[,;] |and )(?:be|act|stay|go) (?:a (?:bit|little) )?(?:cold|distant|cool) (?:with|to|towards?)\b|\bgive (?:him|her|them) the cold\b/g,
    hits: [
      'I can’t cuddle a girl who screams.',
      'Mummy doesn’t like you when you shout.',
      'I’ll come back when you’re calm.',
      'Hugs are for children who listen.',
      'No cuddles until it’s quiet.',
      'I can hug you once you stop.',
    ],
    misses: [
      'I love you when you shout, too.',
      'I can hug you if you like.',
      'Come to me when you want.',
      'I’ll be here when you’re ready.',
      'You don’t like it.',
    ],
  },
  {
    rule: 'it bribes: nothing may be promised for stopping or complying',
    sounds: new RegExp(
      [
        `\\b${GOODS}\\b[^.?!]{0,25}\\b(?:(?:if|when|once|as soon as) (?:you|he|she|they)\\b|after (?:you|he|she|they) |(?:every|each) time (?:he|she|they|you)|for (?:being|stopping|sitting|getting|going|staying|not|good|putting|coming|trying|a (?:quiet|calm|good|dry|tear)))`,
        `\\b(?:(?:if|once|as soon as|when|each time|every time) (?:you|he|she|they)(?:'re|'ve|'s)?|for every|in (?:exchange|return) for)\\b[^.?!:]{3,50}\\b(?:gets?|can have|could have|(?:will|'ll) have|earns?|wins?|can choose|buy (?:you|him|her|them)|can pick|there's|there (?:is|will be)|there'll be|can watch|can play)\\b[^.?!]{0,20}\\b${GOODS}\\b`,
        `\\b(?:promis|brib|tempt|dangl|reward)\\w*\\b[^.?!]{0,30}\\b(?:${GOODS}|(?:him|her|them) (?:for|if|when|with))\\b|\\boffer (?:him|her|them)? ?(?:an? |the |some |one )?(?:\\w+ )?(?:sweets?|ice ?cream|chocolates?|lolly|cand(?:y|ies)|treats?|prizes?|rewards?|stickers?|money|screen ?time)\\b`,
        `\\b(?:is|are) (?:all )?yours (?:if|when|once|the (?:moment|second|minute)|as soon as|after)\\b`,
        `\\b${GOODS} (?:chart|jar|waiting|for you (?:if|when))\\b`,
        `\\b(?:quiet|still|dressed|in|stop|sit|finish|shoes on|be good|five minutes)[^.?!]{0,25}(?:,| and| then) (?:then )?(?:you|we|i)(?:'ll| can| will)? (?:get|have|buy|choose|pick|go for)\\b[^.?!]{0,20}\\b${GOODS}\\b`,
      ].join('|'),
      'g',
    ),
    hits: [
      'There will be a new sticker book if she goes in.',
      'Quiet for five minutes, and then we get ice cream.',
      'Offer her a sweet.',
      'Once you’re dressed you can have the tablet.',
    ],
    misses: [
      'Put the biscuits away, out of sight.',
      'No sticker chart.',
      'The tablet is off now.',
      'Offer a cup of water.',
    ],
  },
  {
    rule: 'it bribes: nothing may be promised for stopping or complying',
    unlessGiven: true,
    sounds:
      /\b(?:ice ?cream|chocolates?|loll(?:y|ies|ipops?)|cand(?:y|ies)|gumm(?:y|ies)|sweets|treats?(?! (?:it|him|her|them|this|that|as|like|you|both))|prizes?|rewards?|stickers?|bribes?|(?:extra|more) (?:screen|tablet|tv|game) ?(?:time|minutes)?|minutes? (?:of|on the) (?:screen|tablet|tv|telly|game|phone|cartoon)s?|screen ?time)\b|\b(?:earns?|buys?|wins?|gets?) (?:\w+ ){0,3}(?:minutes|stars?|points|turns?|tokens?)\b/g,
    hits: [
      'A little chocolate once both boots are on.',
      'Each one buys five minutes of screen.',
      'Keep a treat ready.',
    ],
    misses: ['No reward needed.', 'Treat her as you would a friend.', 'A drink of water.'],
  },
  {
    rule: 'it shames, blames or compares the adult or the child',
    sounds: SHAMES,
    but: /^(?:silly|rude|disappoint(?:ed|ing)|bab(?:y|ies)|being little|look at your (?:own|list)|good (?:parents|teachers)|(?:she|he) isn't scared)$/,
    hits: ['What is wrong with you?', 'Act your age.', 'Other children can sit still.', 'Stop crying.'],
    misses: ['You’re not a failure.', 'No “stop crying” needed.', 'Nobody needs to be brave.'],
  },
  {
    rule: 'it shames, blames or compares the adult or the child',
    sounds:
      /\b(?:a|any|most|other|good|real|better|calmer|loving|decent) (?:\w+ ){0,2}(?:parents?|mums?|moms?|dads?|fathers?|mothers?|teachers?|adults?|grown-?ups?|carers?)\b[^.?!]{0,50}\b(?:would (?:not|never|have)|wouldn't|don't (?:shout|yell|hit|lose|let|need)|doesn't|can (?:manage|handle)|would (?:know|see|be able)|never (?:shout|yell|hit|lose))\b|\byou (?:should have|could have (?:\w+ )?(?:done|seen|known|stopped|avoided|been)|ought to have|failed (?:him|her|them|as|at)|caused|brought this|made (?:him|her|them) (?:this|like this|that) (?:way|person)?|damaged|scarred|hurt (?:him|her|them) (?:deeply|for life))\b|\b(?:it|this|that)(?:'s| is| was) (?:all |partly |really |on |mostly )?(?:your|his|her|their) (?:own )?fault\b|\b(?:it|this|that)(?:'s| is) on you\b|\byou (?:should|ought to|must|can) (?:be|feel) (?:so |very |more |rather )?ashamed\b|\bashamed of (?:you|yourself)\b|\bfor goodness'? sake\b|(?:^|[.,] |")grow up\b|\byou(?:'re| are) (?:much |far )?too (?:old|big) (?:for|to)\b|\bat your age\b|\b(?:like a|such a|being a|don't be a|little) (?:baby|toddler|diva|drama queen|monster|terror|tyrant|devil|madam|princess|nightmare)\b|\bcry ?bab(?:y|ies)\b|\bdrama ?queen\b|\beven (?:your|his|her|the) (?:little|baby|younger|big|small)\w* (?:brother|sister|one|cousin)\b|\b(?:everyone|everybody|they|people|the whole \w+)(?:'s| is| are|'re) (?:all )?(?:looking|staring|laughing|watching) (?:at )?(?:you|because)\b|\b(?:none|not one) of (?:the|your) (?:other|friends|classmates)\b|\b(?:why )?can't you be (?:more )?like\b|\bmost (?:\w+[- ]){0,4}(?:boys|girls|children|kids|olds?|toddlers|teens|teenagers|pupils|students|families)(?: \w+){0,3} (?:have (?:grown|learned|learnt|stopped|outgrown|managed)|can (?:already|manage|sit|wait|do|share)|know (?:better|how|not)|are (?:past|over|dry|able|used)|manage|grow out|don't do)\b|\b(?:should|ought to|must) (?:be able|have \w+|know \w*|\w+)[^.?!]{0,25}\bby (?:now|(?:this|that|his|her) age)\b|\bgrown out of (?:this|it|that)\b|\bwhat kind of (?:\w+ )?(?:parent|mother|father|mum|dad|boy|girl|child|person|teacher)\b|\bhow (?:could|dare) you\b|\bpull yourself together\b|\bman up\b|\btoughen up\b|\bbig (?:boys|girls|kids) (?:don't|do|can|use|go|sleep|stay)\b|\bhurt(?:s|ing)? (?:my|mummy's|daddy's) feelings\b/g,
    hits: [
      'A parent who watched would not have slapped.',
      'You should have seen it coming.',
      'Don’t be a baby.',
      'It’s your own fault.',
      'Even your little sister can do it.',
    ],
    misses: [
      'It isn’t your fault.',
      'Any parent would be tired by now.',
      'You are not a bad parent.',
      'Nothing is ruined.',
    ],
  },
  {
    rule: 'it lays words down as a script: they can only be offered',
    sounds: PRESCRIBES,
    but: /^(?:you have to|make sure|practi[sc]e it|don't (?:swap|change|add)|those words|say (?:this|it back)|right order|same words .*)$/,
    where: 'text',
    hits: ['Say exactly the following.', 'There is one right way.', 'Step 1: sit.'],
    misses: ['There is no right way.', 'You don’t need the right words.'],
  },
  {
    rule: 'it lays words down as a script: they can only be offered',
    where: 'text',
    sounds:
      /\b(?:say|use|repeat|read|recite|tell (?:him|her|them)) (?:out )?(?:this|these|my|those) (?:exact |same |one |very |precise |following |next )*(?:words?|sentences?|lines?|phrases?|script|wording)\b|\b(?:say|use|repeat|recite) the (?:exact|following|precise|very) \w+\b|\b(?:exact|precise) (?:words?|sentences?|lines?|phrases?|wording)\b|\b(?:and )?no other(?: words?| sentence| line)?\b(?=[:.])|\b(?:word[- ]perfect|to the letter|line by line|(?:learn|know|have) \w+ (?:off )?by heart)\b|\bonly (?:these words|this sentence|this line)\b|\b(?:keep|stick|hold) to (?:these|those|the|this|that) (?:\w+ )?(?:words|wording|sentences?|lines?|script)\b|\bchange (?:none|nothing|no word|not one)\b|\bchange (?:nothing|not a word)\b|\b(?:the )?(?:words|sentence|line|phrase|formula|wording) (?:that )?(?:works?|always|must|need to|have to|has to)\b/g,
    hits: [
      'Say this exact sentence and no other.',
      'Use these words.',
      'Learn it by heart.',
      'Keep to those words.',
      'The phrase that works is short.',
    ],
    misses: ['Say it your way.', 'Your own words are as good.', 'No exact words needed.'],
  },
];

const TRAITS =
  'shy|lazy|naughty|bossy|difficult|stubborn|fussy|picky|clingy|needy|moody|sulky|whiny|jealous|aggressive|strong-willed|spirited|headstrong|wild|rude|selfish|mean|dramatic|over-?sensitive|hyper|anxious|timid|clumsy|bad|problem|challenging|demanding|violent|nasty|cheeky|grumpy|ungrateful|defiant';
const CHILDREN =
  'girl|boy|child|kid|baby|toddler|teen|teenager|daughter|son|student|pupil|lad|lass|madam|man|lady|princess';
const NAMES =
  'biter|hitter|screamer|whiner|moaner|sulker|troublemaker|handful|nuisance|brute|thug|pest|menace|savage|madam|princess|rascal|hothead|lazybones|scaredy[- ]cat|chatterbox|slowcoach|fusspot|worrywart|misery|grump|grouch|terror|tyrant|monster|beast|demon|devil|imp|diva|show-?off|control freak|bully|dictator|emperor|boss|actor|actress|general|gremlin|hooligan|firecracker|hurricane|tornado|wildcat|rebel|cheat|liar|sook|slob|zombie|addict|narcissist|drama llama|crybaby';

/** Names for a child, and for the adult. */
export const LABELS: readonly Rule[] = [
  {
    rule: 'it calls the child a name',
    evenDenied: true,
    sounds:
      /\b(?<!\b(?:i'm|i am|feel like|i was|like|a liar|is a|was a|said i'm|under|of the|about) (?:a |an |the )?(?:bit )?)(?:diva|brat\w*|drama queen|little (?:monsters?|terrors?|tyrants?)|little (?:devil|madam|horror|boss|dictator)|nightmare child|spoil(?:ed|t)|naught\w+|manipulat\w+|defian\w+|tantrums?|meltdowns?|attention[- ]seek\w+|whin(?:y|er)|cry ?baby|wimp|(?:(?:he|she|they)(?:'s| is|'re| are)|being|so|such a|too|little) (?:an? )?(?:(?!not|no\b|never)\w+ )?(?:stubborn|bossy|lazy|bully|liar|monster|drama)|difficult child|problem child|bad (?:boy|girl|kid|child)|disobedien\w+|misbehav\w+|(?:is|being|gone|goes) (?:wild|feral|psycho|hysterical))\b/g,
    unlessGiven: true,
    hits: ['Little diva’s at it again', 'He is being stubborn.', 'She’s a bully.'],
    misses: ['He’s at it again', 'She’s loud again.'],
  },
  {
    rule: 'it shames, blames or compares the adult or the child',
    evenDenied: true,
    sounds:
      /\b(?:one more|another|yet another|the (?:kind|sort|type) of|a typical) (?:\w+ )?(?:mothers?|mums?|moms?|fathers?|dads?|parents?|teachers?) (?:who|that|lost|glued|on|buried|too)\b|\bbeing (?:a |such a )(?:bad|lazy|selfish|absent|distracted|weak|soft|helicopter|neglectful|careless|cold) (?:mother|mum|mom|father|dad|parent|teacher)\b/g,
    hits: ['Being one more mother lost in her phone.', 'Being a lazy parent.'],
    misses: ['Asking another parent to watch.', 'Another mother may help.'],
  },
  {
    rule: 'it calls the child a name',
    evenDenied: true,
    sounds: new RegExp(
      `\\b(?:your|this|that|the|her|his|our|my|such an?|an?) (?:\\w+ )?(?:${TRAITS})(?:,? \\w+)? (?:${CHILDREN})\\b|\\b(?:your|our|this|that|my|little|such an?|(?:is|being|'s) an?|mr|mrs|miss|mister|master) (?:\\w+ )?(?:${NAMES})\\b|\\b(?:lazybones|fusspot|slowcoach|scaredy[- ]cat|sleepyhead|grumpy ?pants|\\w+y[- ]?pants|silly billy)\\b`,
      'g',
    ),
    hits: ['Your shy little girl may join later.', 'Your lazybones needs one small yes.', 'The little tyrant is up.'],
    but: /^(?:your|my|our|his|her|their) boss$/,
    misses: [
      'Your little girl may join.',
      'Your boss may hear a wail.',
      'There is no monster.',
      'The difficult part is over.',
      'The other child can wait.',
    ],
  },
];
