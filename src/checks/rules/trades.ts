import { anyOf, COMPLY, LOST, MEEKLY, PERSON, WANTED } from './classes.ts';
import type { Rule } from './rule.ts';

const THREAT = 'it threatens in warm words: nothing may be lost, left behind or withdrawn for not complying';
const BRIBE = 'it bribes: nothing may be promised for stopping or complying';
const LOVE = 'it holds love or closeness back';

/** What is not wanted, as a thing that happens: “another scream”, “every shout”. */
const A_DEED =
  '(?:one|any|each|every|another|more|all (?:this|that)|keep|this|that|such)(?: more| bit of)? (?:\\w+ )?(?:scream|shout|yell|whine|hit|kick|bite|tear|fuss|noise|sound|peep|word|splash|throw|push|wriggle|outburst|lie|swear|no|sulk|grumble|complaint|moan|argument|spill|grab)\\w*';
const GETS =
  "(?:gets?|got|getting|can (?:have|choose|pick|watch|play|see|get|go|come|stay|open)|could (?:have|choose|pick|watch|see)|may (?:have|choose|pick|watch|stay)|(?:will|'ll) (?:have|get|be|go|buy|see|watch|give|make|let|bring|bake|stop (?:at|for|by)|visit|choose|pick)|have|has|earns?|wins?|there(?:'s a| is a|'ll be| will be)|is yours|promise|tempt|dangle)";

/** Whoever complies, and what such people get: “brave arms get to pick”, “quiet voices earn …”. */
const SUCH =
  '(?:brave|good|kind|quiet|calm|nice|gentle|clever|big|helpful|patient|sensible|polite|fast|quick|dry|clean|still|soft|happy|sweet|grown-up|tidy|smiling|careful|strong|well-behaved|friendly|listening|sleepy|ready|early|tear-free|dressed)';

export const TRADES: readonly Rule[] = [
  {
    rule: THREAT,
    where: 'say',
    evenDenied: true,
    sounds: anyOf(LOST, '\\w+ goes to sleep'),
    beside: new RegExp(
      `\\b(?:(?:if|unless|until|till|once|because|next time|each time|every time|as long as|so long as|the moment|only) (?:\\S+ )?(?:you|your|we|it|that|this|there|the|anyone|somebody|someone)(?:'\\w+)? (?:\\S+ ){0,5}?${COMPLY}\\b|when (?:you|your) (?:\\S+ ){0,3}?${COMPLY}|${A_DEED}|(?:who|that|which) (?:don't|won't|doesn't|can't|aren't|isn't|didn't|scream|shout|hit|bite|kick|throw|fight|are|is|cry|whine|lie)\\w*|,? (?:or|otherwise|or else|and then) (?:\\w+ ){1,3}(?:will|'ll|can't|won't|goes|has|have|is|might|may|must|cannot))`,
    ),
    unless: /\b(?:i'm (?:here|staying|not going)|i(?:'ll| will) (?:stay|be here|wait|sit|not)|i won't (?:go|leave))\b/,
    hits: [
      'The tablet goes to sleep if you shout.',
      'Children who won’t dress can’t come to the party.',
      'Sit now, or the bus will leave without you.',
    ],
    misses: ['I won’t go away, even if you shout.', 'The park is closed now.', 'You can’t have it. I’m here.'],
  },
  {
    rule: THREAT,
    evenDenied: true,
    sounds: anyOf(
      `(?:tell|warn|let|remind|inform|show|mention to) (?:him|her|them|the \\w+|your \\w+) (?:\\w+ ){0,5}?(?:that |know )?(?:\\S+ ){0,8}?${LOST}[^.?!]{0,20}\\b(?:if|unless|until|when|once|the next time|should)\\b`,
      `${A_DEED},? (?:and|means|costs?|takes?|loses?|sends?|makes?|will|brings?|shuts?|closes?)\\b[^.?!]{0,50}${LOST}`,
      `${A_DEED} (?:costs?|takes?|loses?|shortens?|cuts?|removes?|eats?) (?:up |off |away )?(?:a|an|one|two|five|ten|the|your|his|her|their|you|him|more|another)\\b`,
      `(?:the|your|his|her|their|that|my|our|any|every|all) (?:\\w+ )?${WANTED} (?:\\w+ ){0,2}(?:is|are|gets?|goes|stays?|moves?|waits?|will|'ll|has|have|can|might|may|must|needs?|only|comes?|happens?|opens?)\\b[^.?!]{0,40}\\b(?:if|unless|only (?:when|if|once|after)|for (?:${PERSON}|those|the ones)) (?:you|he|she|they|your|his|her|their|it|there|the|who|nobody|everyone|we)\\b ?(?:\\S+ ){0,5}?${COMPLY}\\b`,
      `${WANTED},? unless\\b|(?:provided|so long as|as long as|on condition|depends on|depending on|hangs on)\\b[^.?!]{0,30}\\b(?:nicely|well|quiet\\w*|kind\\w*|calm\\w*|good|goes|ends|how (?:you|he|she|they))|(?:if|unless) (?:they|he|she|you) (?:can't|don't|won't|aren't|isn't)\\b[^.?!]{0,40}\\b(?:let (?:the|his|her|their) (?:\\w+ ){1,2}(?:slip|go|pass|drop)|skip|cancel|lose|miss)\\b`,
      `(?:open|yours|saved|reserved|kept|meant|there|is) (?:to|for) ${SUCH} (?:\\w+ )?${PERSON}\\b`,
      `no (?:stor(?:y|ies)|tablet|screen\\w*|park|pudding|dessert|treats?|tv|telly|game|film|ball|phone|cuddles?|hugs?|play|toys?) (?:for|until|till|unless) (?:(?:\\w+ )?(?:girls?|boys?|children|kids|people|friends|ones|those) (?:who|that)|(?:you|he|she|they|the|there|it|all|every\\w*)\\b ?(?:\\S+ ){0,4}?${COMPLY})`,
    ),
    unless:
      /\b(?:open if|leave (?:it|that) if|step back|(?:stop|pause|wait|rest) (?:if|when|until|as soon)|put it away if)\b/,
    hits: [
      'Tell him the bike will be gone if he shouts again.',
      'Each shout costs a minute of the film.',
      'The bath toys come back only if she behaves.',
      'No story until the room is tidy.',
    ],
    misses: ['Tell her the park is closed.', 'The story can wait till she is ready.', 'No words until she is calm.'],
  },
  {
    rule: THREAT,
    where: 'say',
    unlessGiven: true,
    heat: true,
    sounds: anyOf(
      `(?:i'm|i am|we're|mummy's|daddy's) (?:off(?! duty)|leaving|heading off|going (?:home|now|without))\\b[^?!]{0,20}(?:,|\\.|then|now|to)`,
      `(?:have|has|need|nothing|something|going|want|hate|like) to (?:tell|ring|call|phone|text) (?:daddy|mummy|mum|dad|granny|grandma|grandpa|miss|sir|your \\w+|the (?:head|teacher|police|doctor))`,
      `(?:fair(?:y|ies)|santa|father christmas|elf|elves|easter bunny|bogeyman|polic\\w+|jesus|god|angels?|witch\\w*|ghosts?)\\b[^.?!]{0,40}\\b(?:see|sees|saw|watch\\w*|hear\\w*|ears?|fl(?:y|ies)|come|comes|leave|leaves|bring|brings|list|hop\\w+|sad|take|takes|know|knows|only|visit|won't|don't|can't)\\b`,
      `(?:give|hand|sell|pass) (?:your|his|her) (?:\\w+ ){1,2}(?:away|to (?:someone|another|somebody))\\b`,
    ),
    hits: ['I’m off, then. Bye.', 'I’ll have to tell Daddy.', 'Fairies don’t come to loud houses.'],
    misses: ['I’m off duty. Sit with me.', 'We can tell Daddy if you like.'],
  },
  {
    rule: BRIBE,
    sounds: anyOf(
      `(?:an?|one|some|extra|the|your|his|her) (?:\\w+ )?${WANTED}(?: \\w+){0,3} (?:if|once|as soon as|for|every time|each time|the moment|provided|so long as|as long as|in exchange for|in return for) (?:you|he|she|they|both|all|every|each|no|not|${SUCH}) ?(?:\\S+ ){0,4}?(?:${MEEKLY}|${COMPLY})`,
      `(?:if|when|once|for) [^.?!,]{0,40}${MEEKLY}`,
      `(?:if|when|once|as soon as|after|for (?:every|each)|every time|each time|the moment|provided) (?:you|he|she|they|we|both|the|all|your|his|her|their|\\w+)\\b[^.?!]{0,50}?${COMPLY}\\b[^.?!:]{0,40}\\b${GETS}\\b[^.?!]{0,30}\\b${WANTED}\\b`,
    ),
    unless: /\b(?:anyway|whatever|won't|can't|doesn't|if (?:it's|there's|you're late|you can))\b/,
    beside: new RegExp(
      `\\b(?:get|gets|earn\\w*|win|wins|buys?|choose|chooses|pick|picks|promise|offer|tempt|treat|extra|special|new|surprise|bonus|reward|deal|bargain|bring|swap|trade|for (?:every|each|being|not|the first)|(?:a|an|one|some|little|small) ${WANTED}|${MEEKLY}|(?:will|'ll) (?:have|be|buy|go|give|make)|can (?:have|watch|play|pick|choose)|there(?:'s| is|'ll| will))\\b`,
    ),
    hits: [
      'A date from the tray if she walks without crying.',
      'Once he is sitting he gets a sticker.',
      'A badge for each dry night without fuss.',
    ],
    misses: [
      'When she is ready, a story and bed.',
      'Sit with her after the film.',
      'Offer water when the crying slows.',
    ],
  },
  {
    rule: BRIBE,
    sounds: anyOf(
      `${SUCH} (?:\\w+ )?${PERSON} (?:\\w+ )?(?:get to|gets to|earn|earns|win|wins|choose|chooses|pick|picks|deserve|deserves|can have|can choose|receive)\\b`,
      `(?:wages?|payment|earned|payable)\\b|${WANTED}[^.?!]{0,30}\\bfor (?:the )?(?:boys?|girls?|children|kids|those|anyone|whoever|people|friends) (?:who|that)\\b|(?:dots?|stars?|ticks?|points?|tokens?|stickers?|coins?|smileys?|stamps?|beads?|buttons?|marbles?|pennies)\\b (?:\\w+ ){0,5}for (?:every|each|\\w+ing)\\b`,
      `i'll (?:sing|buy|give|read|play|bake|draw|tell|show|get|make) [^.?!]{0,40}\\b(?:if|once|as soon as|after) (?:you|your)\\b`,
      `(?:film|cartoons?|tablet|phone|screen|videos?|telly|ipad)\\b[^.?!]{0,40}\\bwhile (?:the|he|she|they|you)\\b[^.?!]{0,20}(?:spoon|eat|brush|sit|cut|wash|dress|swallow)\\w*`,
      `(?:get|gets|earn|earns|win|wins|there(?:'s| is a|'ll be)|${WANTED}) [^.?!]{0,40}\\bfor (?:(?:all |the |my |a |our |any |every )?${SUCH} (?:\\w+ )?${PERSON})\\b`,
      `${WANTED} (?:\\w+ ){0,3}(?:${MEEKLY})`,
      `(?:${MEEKLY})[^.?!]{0,15}(?:,|and|-|means|:)(?: then)? ?(?:\\w+ ){0,6}${WANTED}\\b`,
      `(?:and|then|and then) (?:we|you|he|she|they|i)(?:'ll| will| can| could| get)? (?:all )?(?:get|have|go|buy|watch|choose|pick|see|share|open|bake|eat|visit|stop (?:at|by|for)) (?:to )?(?:\\w+ ){0,4}${WANTED}\\b`,
      `(?:dangle|hold out|hint at|mention|whisper about|save|slip (?:him|her|them)|bargain with|keep) (?:\\w+ ){0,3}${WANTED} (?:\\w+ )?(?:for (?:when|after|a)|as (?:a|an|something)|if|ready|in (?:your|a) (?:pocket|bag))`,
      `(?:a|the|this|that) (?:deal|bargain|bet|swap|trade)\\b[^.?!]{0,50}\\b${WANTED}`,
    ),
    unless:
      /\b(?:first and then|as a break|for both of you|whatever (?:happens|it was)|no (?:wages?|payment)|without another word)\b/,
    hits: [
      'There’s a toy shop downstairs, and brave arms get to pick.',
      'Teeth without fuss, then a song of your choice.',
      'Get in, and then we can go to the zoo.',
      'Keep a biscuit in your pocket for when she sits.',
    ],
    misses: ['A story, then sleep.', 'The brave thing is to stay.', 'Sit and share a story.'],
  },
  {
    rule: LOVE,
    sounds: anyOf(
      `(?:keep|save|hold back|hold off|ration|delay|leave out|skip|withhold|put off|reserve|wait with|limit|drop|cut|stop|no|end|pause) (?:the |all |any |your |all the |back )?(?:\\w+ )?(?:cuddl|hug|kiss|affection|warm|comfort|smil|closeness|praise|attention|lap|kind words|goodnight|bedtime stor|stor)\\w*(?: and \\w+)? (?:back )?(?:until|till|for (?:the |when|after|once|later|good|a )|while|if|unless|as long as|whenever|when|so)`,
      `(?:cuddl|hug|kiss|affection|warmth|smil|comfort|lap|closeness|kindness|company|love)\\w* (?:can |must |should |may |will |has to |have to |only )?(?:wait|come|return|resume|start|begin|follow|be earned|depend|is|are|has to be)\\w* (?:back |only |again )?(?:until|till|when|once|after|if|on (?:how|whether|her|his|their|your)|for (?:good|calm|kind|quiet|nice|later|when|those|children)|earned)`,
      `(?:be|stay|act|turn|go|look|sound|keep) (?:a little |a bit |rather |quite |politely |very )?(?:cool|cold|distant|chilly|stern|silent|icy|aloof|frosty|flat|unavailable)(?:er)? (?:with|to|towards?|until|till|so|for|at)\\b`,
      `(?:don't|do not|won't|can't|not) (?:hug|cuddle|hold|kiss|smile|speak|talk|answer|touch|comfort|go back|look at|come|say goodnight)\\b[^.?!]{0,30}\\b(?:until|till|unless) (?:you|he|she|they|it|there|the|a|your)\\b`,
    ),
    unless:
      /\b(?:she comes|he comes|they come|let (?:him|her|them) (?:come|be)|after loud|asks? for|reach(?:es)? out|wants? (?:one|it|you|to)|leans?|ready to (?:talk|come)|you(?:'re| are) calm|safe|is asleep)\b/,
    hits: [
      'Keep cuddles for the mornings after dry nights.',
      'Stay cool with her until she owns up.',
      'Hugs can wait until the shouting stops.',
      'Don’t smile until he says sorry.',
    ],
    misses: ['Hugs can wait until she asks for one.', 'Keep the story short.', 'Don’t hug unless she leans in.'],
  },
];
