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
      `(?:so|so that|until|till|to make sure|to be sure|sure|to help ${WHOM}) (?:that )?(?:he|she|they|you|it|the lesson|the message|the point|your \\w+)(?:'ll| will| can| finally| really| both| fully| truly| soon)* (?:learn|understand|know|remember|realis|realiz|grasp|appreciate|respect|reflect|consider|connect|own|accept|sink|make the link|feel (?:how|what))\\w*\\b(?! (?:which|you|your (?:face|hands?|eyes)|him|her|them|the (?:door|exit|bag|way|light)|where|it coming|out|up|down|off|home|some|a (?:drink|breath)|dressed|there|to you|through|with|near|when|who))`,
      `(?:explain|point out|spell out|go (?:over|through|back over)|run through|discuss|talk (?:\\w+ )?(?:through|about|over)|review|debrief|reason with|walk ${WHOM} through|lecture|teach|show ${WHOM}|tell ${WHOM}|remind ${WHOM}|ask ${WHOM}|help ${WHOM} (?:see|understand|think|connect|name|work out|imagine|realise|realize|list|reflect)|get ${WHOM} to (?:see|think|list|name|say)|have ${WHOM} (?:think|list|name|draw|write|imagine)|mention|add|let ${WHOM} know|describe|make (?:it )?clear|use (?:this|it|the moment)|take (?:a|the|this) (?:minute|moment|chance))\\b[^.?!]{0,30}\\b(?:why (?:we|\\w+s are|he|she|they|you|it|that|this|people|hitting|\\w+ing)|how (?:\\w+ ){0,3}(?:feels?|felt|would feel|sad|unkind|dangerous)\\b|what (?:\\w+ ){0,3}(?:would feel|felt|feel|could|should|might|did wrong|happens (?:if|when)|(?:\\w+ing) (?:does|costs|means|leads))|(?:that|because) (?:\\w+ ){0,3}(?:hurts?|costs?|is (?:wrong|rude|unkind|mean|unsafe|dangerous|not|important|never|how|what|a)|matters?|means?|breaks?|makes?|deserve|loses?|have feelings)|(?:the )?(?:golden rules?|class rules?|house rules?|rules? (?:about|for|of|again)|consequences?|lesson|manners|respect|kindness|sharing|honesty|gratitude|empathy|fairness|responsib\\w+|choices?|values?|moral|safety|hygiene|germs|dangers?|value of))\\b`,
      `\\w+ (?:is|means) when (?:we|you|people|someone|everybody|everyone|i)\\b`,
      `(?<!your |their )(?:kindness|sharing|honesty|respect|manners|friendship|fairness|fair play|telling the truth|trust|gratitude|promises|caring|being (?:kind|fair|honest|polite|grateful|a good \\w+|part of)) (?:\\w+ )?(?:(?:is|are) (?:how|what|why|when|part|important|the way|more)|means?|matters?|counts?|costs?|makes?|comes? (?:first|before|with)|starts?|begins?|builds?|works? both)\\b`,
      `ask\\w*[^.?!]{0,50}\\b(?:what (?:he|she|they) (?:makes? of|learn\\w*)|(?:would|should|could) have (?:done|said)|what (?:a|the) (?:fair|kind|good|nice|better|right) \\w+)|(?:list|name|think of|come up with|find|say|choose|practi[sc]e|tell\\w*) (?:some |three |two |a )?(?:better|kinder|different|safer|fairer|other) (?:choices?|ways?|ideas?|words)\\b|which of (?:our|the) (?:\\w+ )?rules`,
      `(?:imagine|picture|consider|think) (?:how (?:he|she|they|the|your)|if|about how|about what|of how|about the|of (?:the|all the|your)|for a moment how)\\b[^.?!]{0,40}\\b(?:feels?|felt|would|must|children|people|others?|friends?|poor|hungry|sad|happens|could|think|it's like)\\b`,
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
      `we (?:all |always |never |only |do |don't |must |should |need to |have to |try to |also |just )*(?:talk to|speak|use (?:our|kind|gentle|nice|soft|words)|treat|share|respect|take care|care for|keep our|eat what|are kind|are gentle|are nice|are honest|ask (?:before|first|for|nicely)|tell the truth|waste|play (?:fair|nicely)|think (?:of|about)|are thankful|are grateful|behave|apologi[sz]e|forgive|include|let everyone|put others|win|lose|finish what|keep promises|wait our)\\b`,
      `(?:our |your |good |real |kind |true |other |all )?(?:friends|people|teachers|doctors|nurses|drivers|animals|cats|dogs|pets|brothers|sisters|cousins|families|children|kids|boys|girls|grown-ups|mums|dads|parents|grannies|neighbours|toys|books|things|words|hands|teeth|feet|voices|plants|insects|bees) (?:\\w+ )?(?:(?:work|works) (?:so |very )?hard|have feelings|need (?:us|kind|our|gentle|care|your)|don't (?:like|want|hit|bite|grab|play|trust|feel)|won't (?:like|want|play|trust)|are for sharing|feel (?:sad|hurt|scared|it|pain|things)|get (?:hurt|sad|scared)|share|deserve|cost|should|must|matter|take turns)\\b`,
      `(?:because|and|since) (?:\\w+ ){0,4}(?:(?<!sad |big )feelings (?:too|get|are)|have feelings|hurts? (?:too|people|others|me|your|him|her|them|feelings|mummy|daddy)|work(?:s|ed)? (?:so |very )?hard|is (?:sharing|caring)|gets? (?:sad|hurt|broken)|won't trust|is (?:dangerous|rude|unkind))\\b`,
      `(?:how|what) (?:do|would|does|did|might|must) (?:you think (?:he|she|they|your|the|that|daddy|mummy|\\w+ feels?)|you feel if|(?:your|the|that|daddy|mummy|granny) \\w+ (?:feel|think|learn))\\b(?! (?:it|is|there)\\b)|what happens (?:to \\w+ when|when|if)\\b|(?:can you|who can|could you) tell (?:me|us)\\b|tell me (?:why|what (?:happens|you (?:did|learned|should)))|golden rules?\\b|a (?:fairer|better|kinder|nicer|safer) (?:way|choice|idea)|(?:what|which|whose) (?:is|was|are|were) (?:the|our|your) (?:rule|agreement|deal|promise|choice|better|kind|right)\\b|how could you have\\b|what (?:have you|did you) learn\\w*|what (?:can|could|will|should) you do (?:better|differently)\\b`,
      `(?:you know|remember|the thing is|the truth is|in life|in this (?:house|class|family)|that's (?:why|the rule)|the rule (?:is|says)|it's (?:important|not (?:nice|kind|right|polite) to|kind to|rude to|polite to)|when (?:we|people|someone|somebody) (?:take|break|hit|shout|scream|lie|grab|push|bite|throw|are|say)\\w*)[^.?!]{0,50}(?:\\bwe\\b|\\bpeople\\b|\\bothers?\\b|\\bfriends\\b|\\beveryone\\b|\\bfeels?\\b|\\bhurts?\\b|\\btrust)`,
      `(?:next time|from now on|in (?:the )?future),? (?:you|please|try to|use|remember|think|i (?:want|need|expect) you)\\b`,
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
      `(?:say|read|use|repeat|recite|speak|tell|give|deliver|copy|learn|follow|memori[sz]e|write) (?:\\S+ ){0,4}?(?:${WORDS}|it|this|them|exactly|every\\w*|all of it) (?:\\S+ ){0,4}?(?:as (?:they|it) stands?|as (?:written|given|printed)|in full|in (?:exactly )?(?:this|that|the same) (?:order|tone|way)|unchanged|without (?:changing|adding|altering|a change|deviat\\w+|variation|improvis\\w+)|and (?:nothing else|no other)|no more(?:,| and) no less|(?:three|four|five|ten|\\d+) times|letter by letter|by heart|from memory|off (?:your|a|the) \\w+)\\b`,
      `(?:these|those|the|this|that) (?:exact |same |very |precise |\\w+ )?${WORDS} (?:alone|exactly|must|has to|have to|needs? to|should|will (?:do|work|reach|open|calm|end|fix)|that (?:calms?|opens?|ends?|heals?|repairs?|works?)|and (?:nothing else|no other)|are the (?:only|ones|right)|is the (?:only|right))\\b`,
      `(?:add|change|leave out|swap|drop|alter|replace|skip|soften|shorten|paraphras\\w*|improvis\\w*|vary|reword\\w*) (?:none of (?:it|them|these)|not? (?:a |one |single )*(?:words?|syllables?|line)|a single (?:word|syllable)|any (?:of the )?words?)\\b`,
      `(?:don't|do not|never|not to|without) (?:change|alter|add|paraphras\\w*|improvis\\w*|vary|reword\\w*|swap|depart|stray|rephras\\w*|shorten|skip|changing|altering|adding|leave out)\\b[^.?!]{0,20}\\b(?:words?|sentence|syllable|wording)\\b|(?:stick|keep|hold) to "|(?:begin|start|open) with "[^"]+",? (?:never|not)|a changed word|any wording|read (?:them|it|both) off|(?:undo|blur|spoil) (?:it|the (?:apology|sorry))|(?:or|and) you'll lose (?:him|her|them)`,
      `(?:exactly|precisely|only|in exactly) (?:these|this|those|the following|the same|that) (?:\\w+ )?(?:words|sentences?|lines|phrases?|order|way)\\b|the (?:only|right|correct|proper|exact|ideal|perfect|magic) (?:thing to say|way to (?:say|put|apologi\\w+|open|begin|tell|answer)|words|sentence|line|phrase|wording)\\b|(?:the )?(?:words|sentence|line|phrase) (?:to (?:use|say|memori[sz]e|learn|repeat)|is|are|goes?|runs?|reads?) ?(?:this|these|as follows|:)`,
      `(?:any|a single|one) (?:other|different|wrong|missing|extra|changed) (?:words?|order|wording|phrase|syllable)\\b[^.?!]{0,40}\\b(?:undo|spoil|ruin|lose|break|weaken|not|won't|start|cost|close)\\w*|(?:word|syllable|sentence) (?:for|by) (?:word|syllable|sentence)\\b|no more(?:,| and) no less\\b|in (?:exactly )?these words:|not a (?:word|syllable) (?:more|less|different)|must be said\\b|has to be (?:said|these|this|in)`,
    ),
    unless:
      /\b(?:your own|your way|no (?:exact|right|perfect|magic)|or (?:any|your|something)|own words|as you like)\b/,
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
