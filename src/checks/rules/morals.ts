import { anyOf } from './classes.ts';
import type { Rule } from './rule.ts';

const LECTURE = 'it lectures, explains or asks why while it is hot: no lesson now';
const SCRIPT = 'it lays words down as a script: they can only be offered';

const WHOM = '(?:him|her|them|both|the (?:\\w+ )?\\w+|your \\w+)';
const WORDS = '(?:words?|sentences?|lines?|phrases?|phrasing|wording|script|formula|text|statement)';

export const MORALS: readonly Rule[] = [
  {
    rule: LECTURE,
    heat: true,
    sounds: anyOf(
      `(?:so|so that|until|till|to make sure|to be sure|sure|to help ${WHOM}) (?:that )?(?:he|she|they|you|it|the lesson|the message|the point|your \\w+)(?:'ll| will| can| finally| really| both| fully| truly| soon)* (?:learn|understand|know|remember|realis|realiz|grasp|see|think|get|appreciate|respect|reflect|consider|connect|own|accept|sink|land|stick|make the link|feel (?:how|what))\\w*\\b(?! (?:you|your (?:face|hands?|eyes)|him|her|them|the (?:door|exit|bag|way|light)|where|it coming|out|up|down|off|home|some|a (?:drink|breath)|dressed|there|to you|through|with|near|when|who))`,
      `(?:explain|point out|spell out|go (?:over|through|back over)|run through|discuss|talk (?:\\w+ )?(?:through|about|over)|review|debrief|reason with|walk ${WHOM} through|lecture|teach|show ${WHOM}|tell ${WHOM}|remind ${WHOM}|ask ${WHOM}|help ${WHOM} (?:see|understand|think|connect|name|work out|imagine|realise|realize|list|reflect)|get ${WHOM} to (?:see|think|list|name|say)|have ${WHOM} (?:think|list|name|draw|write|imagine)|mention|add|let ${WHOM} know|describe|make (?:it )?clear|use (?:this|it|the moment)|take (?:a|the|this) (?:minute|moment|chance))\\b[^.?!]{0,30}\\b(?:why (?:we|he|she|they|you|it|that|this|people|hitting|\\w+ing)|how (?:\\w+ )?(?:feel|felt|would feel|hurt|sad|others|other|friends|people|much|hard|unkind|dangerous)\\w*|what (?:\\w+ ){0,3}(?:would feel|felt|feel|could|should|might|did wrong|went wrong|happens (?:if|when)|(?:\\w+ing) (?:does|costs|means|leads))|(?:that|because) (?:\\w+ ){0,3}(?:hurts?|costs?|is (?:wrong|rude|unkind|mean|unsafe|dangerous|not|important|never|how|what|a)|matters?|means?|breaks?|makes?|need|needs|deserve|lose|loses|work|works|have feelings|feel)|(?:the )?(?:rules?|reasons?|consequences?|lesson|manners|respect|kindness|sharing|honesty|gratitude|empathy|fairness|responsib\\w+|choices?|values?|moral|safety|hygiene|germs|dangers?|value of))\\b`,
      `\\w+ (?:is|means) when (?:we|you|people|someone|everybody|everyone|i)\\b`,
      `(?:kindness|sharing|honesty|respect|manners|patience|friendship|fairness|fair play|truth|telling the truth|trust|losing|winning|waiting|listening|lying|stealing|cheating|hitting|shouting|screaming|grabbing|gratitude|thank you|please|sorry|a promise|promises|caring|being (?:kind|fair|honest|brave|polite|grateful|a good \\w+|part of)) (?:\\w+ )?(?:is|are|means?|matters?|counts?|costs?|makes?|comes? (?:first|before|with)|starts?|begins?|takes|needs|breaks?|hurts?|builds?|works? both)\\b(?! (?:over|done|hard|allowed|later|enough|here|for (?:later|tomorrow|another)|loud|awful|rotten|horrible|still|not easy|the (?:worst|hardest)))`,
      `(?:imagine|picture|think|consider) (?:how|what|if|about how|about what|of how|about the|of (?:the|all the|your)|for a moment how)\\b[^.?!]{0,40}\\b(?:feels?|felt|would|must|children|people|others?|friends?|poor|hungry|sad|happens|could|think|it's like)\\b`,
    ),
    unless: /\b(?:later|tomorrow|tonight|another day|not now|can wait|when it's calm|weeks? from now)\b/,
    hits: [
      'Kindness is when we think of how the other girl feels.',
      'Let her sit there so that she learns the night is for sleep.',
      'Tell her what she would feel if she had to wait.',
      'Talk him through why roads are dangerous.',
      'Imagine how the other boy feels.',
    ],
    misses: [
      'Tell her you’re near.',
      'Stay so she knows where you are.',
      'Sharing is hard.',
      'The talk about rules can wait.',
      'Sit where she can see you.',
    ],
  },
  {
    rule: LECTURE,
    heat: true,
    where: 'say',
    sounds: anyOf(
      `we (?:all |always |never |only |do |don't |must |should |need to |have to |try to |also |just )*(?:talk to|speak|use|treat|share|listen|help|respect|look after|take care|care for|keep our|eat what|wash|tidy|are kind|are gentle|are nice|are honest|ask (?:before|first|for|nicely)|tell the truth|say|take turns|hit|bite|kick|throw|grab|snatch|lie|steal|cheat|yell|shout|scream|laugh at|leave|waste|break|spit|push|hurt|play (?:fair|nicely)|think (?:of|about)|are thankful|are grateful|behave|apologi[sz]e|forgive|include|let everyone|put others|win|lose|finish what|keep promises|wait our)\\b`,
      `(?:our |your |good |real |kind |true |other |all )?(?:friends|people|teachers|doctors|nurses|drivers|animals|cats|dogs|pets|brothers|sisters|cousins|families|children|kids|boys|girls|grown-ups|mums|dads|parents|grannies|neighbours|toys|books|things|words|hands|teeth|feet|voices|plants|insects|bees) (?:\\w+ )?(?:work|works|have|need|don't|can't|won't|do|are|aren't|feel|get|help|share|deserve|cost|break|hurt|were|like|should|must|matter|listen|look after|take turns|stop|remember)\\b(?! (?:here|gone|waiting|cold|hot|empty|mine|tired))`,
      `(?:because|so|and|since) (?:\\w+ ){0,4}(?:feelings?|hurts? (?:too|people|others|me|your|him|her|them|feelings|mummy|daddy)|work(?:s|ed)? (?:so |very )?hard|is (?:sharing|caring)|matters?|get(?:s)? (?:sad|hurt|scared|broken)|won't trust|dangerous|rude|unkind|unfair|not fair (?:on|to))\\b`,
      `(?:how|what) (?:do|would|does|did|might|must) (?:you think|you feel|(?:your|the|that|he|she|they|we|it|daddy|mummy|granny|\\w+) (?:\\w+ )?(?:feel|felt|think|learn|learned|want(?:ed)? to))\\b|(?:what|which|whose) (?:is|was|are|were) (?:the|our|your) (?:rule|agreement|deal|promise|choice|better|kind|right)\\b|how could you have\\b|what (?:have you|did you|can you|can we|could you|will you|should you|should we) (?:learn\\w*|do (?:better|differently|instead|next)|done)\\b`,
      `(?:you know|remember|you see|see|look|the thing is|the truth is|in life|in this (?:house|class|family)|that's (?:why|how|because|the rule)|the rule (?:is|says)|it's (?:important|not (?:nice|kind|right|fair to|okay|ok|polite|safe) to|kind to|good to|rude to|polite to|never)|when (?:we|people|someone|somebody|you) \\w+)[^.?!]{0,50}(?:\\bwe\\b|\\bpeople\\b|\\bothers?\\b|\\bfriends\\b|\\beveryone\\b|\\bfeel|\\bhurt|\\bsad\\b|\\bturn|\\brule|\\btrust)`,
      `(?:next time|from now on|in (?:the )?future),? (?:you|we|please|try|use|ask|say|remember|think|let's|i (?:want|need|expect) you)\\b`,
      `you (?:have|need|ought|must|should|will have|'ll have|'ve got) to (?:learn|understand|know|think|realise|realize|remember|share|be (?:kind|fair|nice|gentle|brave|polite|honest)|treat|respect|consider|accept|take|use|say|apologi[sz]e)\\b`,
    ),
    unless: /\b(?:we (?:say|said|need|have|are|do) (?:goodbye|to go|here|one)|won't let you|let me|i'll|later)\b/,
    hits: [
      'We talk to teachers with kind voices.',
      'Friends share their toys.',
      'Because he has feelings too.',
      'How do you think your brother feels?',
      'Next time, use your kind hands.',
    ],
    misses: ['We’re going home.', 'I won’t let you hit people.', 'We can wait here.', 'People are looking. Let them.'],
  },
  {
    rule: SCRIPT,
    where: 'text',
    sounds: anyOf(
      `(?:say|read|use|repeat|recite|speak|tell|give|deliver|copy|learn|follow|memori[sz]e|write) (?:\\S+ ){0,4}?(?:${WORDS}|it|this|them|exactly|every\\w*|all of it) (?:\\S+ ){0,4}?(?:as (?:they|it) (?:stand|stands|is|are|comes?)|as (?:written|given|printed|is)|exactly|in full|in (?:exactly )?(?:this|that|the same) (?:order|tone|way)|unchanged|without (?:changing|adding|altering|a change|deviat\\w+|variation|improvis\\w+)|and (?:nothing|no) (?:else|more|other)|no more(?:,| and) no less|(?:three|four|five|ten|\\d+) times|letter by letter|by heart|each time|every time|every (?:night|morning|evening|day)|to the letter|from memory)\\b`,
      `(?:these|those|the|this|that) (?:exact |same |very |precise |\\w+ )?${WORDS} (?:only|alone|exactly|must|has to|have to|needs? to|should|will (?:do|work|reach|open|calm|end|fix)|that (?:will|calms?|opens?|ends?|heals?|repairs?|works?|do|does)|and (?:nothing|no|only)|in (?:this|that|exactly)|are the (?:only|ones|right)|is the (?:only|one|right)|first|every)\\b`,
      `(?:add|change|leave out|swap|drop|alter|replace|skip|soften|shorten|paraphras\\w*|improvis\\w*|vary|reword\\w*) (?:nothing|none|no(?:t a| )?(?: single)? ?(?:words?|syllables?|line)?|not (?:one|a)|anything|a (?:single )?(?:word|syllable)|any(?: of)? (?:it|them|words?|this|these))\\b`,
      `(?:don't|do not|never|not to|without) (?:change|alter|add|paraphras\\w*|improvis\\w*|vary|reword\\w*|swap|depart|stray|rephras\\w*|shorten|skip|changing|altering|adding|leave out)\\b[^.?!]{0,30}(?:words?|line|sentence|syllable|it|them|a thing|anything|order|wording|from)`,
      `(?:exactly|precisely|only|just|in) (?:these|this|those|the following|the same|that) (?:\\w+ )?(?:${WORDS}|order|way)\\b|(?:the|this|one) (?:only|single|right|correct|one|proper|best|exact|ideal|perfect|magic) (?:thing to say|way to (?:say|put|apologi\\w+|open|begin|ask|tell|answer)|answer|${WORDS})\\b|(?:the )?(?:words|sentence|line|phrase) (?:to (?:use|say|memori[sz]e|learn|repeat)|is|are|goes?|runs?|reads?) ?(?:this|these|as follows|:)`,
      `(?:any|a single|one) (?:other|different|wrong|missing|extra|changed) (?:words?|order|wording|phrase|syllable)\\b[^.?!]{0,40}\\b(?:undo|spoil|ruin|lose|break|weaken|not|won't|start|cost|close)\\w*|(?:first|begin with|start with|open with):? ["']?[^.?!]{3,60}["']?,? (?:then|next|and then|followed by) (?:say|add|with)\\b|(?:word|syllable|sentence) (?:for|by) (?:word|syllable|sentence)\\b|no more(?:,| and) no less\\b|in (?:exactly )?(?:\\w+ )?words:|not a (?:word|syllable) (?:more|less|different)|must (?:be said|say|hear|use|begin|start|end|contain|include)\\b|has to be (?:said|these|this|in)`,
    ),
    unless: /\b(?:your own|your way|no (?:exact|right|perfect|magic)|or (?:any|your|something)|own words|as you like)\b/,
    hits: [
      'Read these words to him as they stand.',
      'Say the line three times.',
      'Don’t change a word of it.',
      'The only way to put it is this.',
      'Not a word more.',
    ],
    misses: ['Say it in your own words.', 'Read him the book in the same order.', 'A word or two will do.'],
  },
];
