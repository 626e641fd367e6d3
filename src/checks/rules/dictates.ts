import { anyOf } from './classes.ts';
import type { Rule } from './rule.ts';

const SCRIPT = 'it lays words down as a script: they can only be offered';
const META = 'it speaks of itself, of its orders or of what it was given';
const LECTURE = 'it lectures, explains or asks why while it is hot: no lesson now';
const LABEL = 'it calls the child a name';

/** What is said. */
const WORDS = '(?:words?|sentences?|lines?|phrases?|scripts?|wording|apology|sorry|text|speech|statement|formula)';
/** How it is nailed down. */
const FIXED =
  '(?:exact\\w*|precise\\w*|verbatim|unchanged|unaltered|word[- ]perfect|nothing (?:else|before|after|added|extra)|no (?:extras?|additions?|changes?|variations?|other|more and no less)|the way (?:it|they) (?:stands?|is|are)(?: written)?|as (?:it|they) (?:is|are) (?:on|in|written|above)|as (?:written|printed|given)|start to finish|beginning to end|from (?:start|top) to|one and the same|full stop|(?:twice|three times|five times|\\d+ times)(?: over| a day| in a row)|by heart|from memory|any (?:extra|other|additional|added|longer) (?:word|sentence)?|in (?:that|exactly (?:that|this)|the (?:right|given)) order|no less|only (?:this|these|that))';
const SAYS =
  '(?:say|says|saying|use|read|speak|tell|repeat|deliver|copy|recite|keep|stick|write|put|learn|practi[sc]e|give|send|hold|follow|begin|open|answer|reply|utter|pronounce|memori[sz]e|rehearse)';

export const DICTATES: readonly Rule[] = [
  {
    rule: SCRIPT,
    where: 'text',
    sounds: anyOf(
      `${SAYS}\\b[^.?!]{0,40}?\\b${WORDS}\\b[^.?!]{0,50}?\\b${FIXED}\\b`,
      `${SAYS}\\b[^.?!]{0,40}?\\b${FIXED}\\b[^.?!]{0,30}?\\b${WORDS}\\b`,
      `(?:off pat|word[- ]perfect|to the letter|word for word|no more(?:,| and) no less|nothing before it|(?:one and the|exactly the|always the) same (?:\\w+ )?${WORDS}|the following\\b(?=[:,]| words| sentence| line)|(?:copy|learn|keep to|read out|stick to) the (?:\\w+ )?(?:sentence|line|words|sorry|apology) (?:above|on|below|exactly|from)|(?:only|just) (?:this|that|these|one|the) (?:\\w+ )?(?:one|${WORDS}) (?:lands|works|helps|counts|will do|reaches|gets through|is right|mends|heals)|(?:any|every|one|each) (?:extra|other|added|additional|longer|different|changed|wrong|missing) (?:word|sentence|phrase|syllable|wording|version)\\w*|anything (?:longer|more|else|shorter|different)[^.?!]{0,20}(?:will|'ll|closes?|ruins?|spoils?|weakens?|undoes|breaks?|loses?|cancels?|waters?)|of all (?:the )?ways to (?:say|put|apolog\\w+|begin|tell)|(?:word|sentence|line|phrase)s? (?:in|into) (?:exactly |precisely )?(?:this|that|the given|the right) order)`,
      `(?:any|every) (?:other )?(?:wording|words|phrase|version) (?:but|except|other than|than) (?:the|this|that|these)|(?:for a (?:week|month|fortnight)|all (?:term|week|month|year)|until it sinks in|so that it sinks in|till it sticks)[^.?!]{0,30}${WORDS}|${WORDS}\\b[^.?!]{0,40}(?:all (?:term|year)|until it sinks in|so that it sinks in|till it sticks)`,
    ),
    unless:
      /\b(?:your own|your way|own words|no (?:exact|right|perfect|magic|script)|or (?:any|your|something|nothing)|as you like|don't (?:have|need)|needn't|not the (?:exact|same|right)|doesn't matter|no matter|roughly|something like|if (?:you|it) (?:like|helps))\b/,
    hits: [
      'Deliver the two sentences precisely as they are on the card, twice.',
      'Keep to the sentence on the screen, with nothing before it and nothing after it.',
      'Any extra word weakens it.',
      'Of all the ways to say sorry only this one lands.',
      'Use one and the same sentence, nothing else.',
      'Read her the sorry from your phone the way it stands there, start to finish.',
      'Learn the sentence off pat.',
      'Copy the line above exactly, no extras.',
    ],
    misses: [
      'Say it in your own words, twice if you like.',
      'One sentence is enough.',
      'Say sorry and nothing about the vase.',
      'Put the note on the same shelf each time.',
      'Tell her once, in a sentence.',
      'Keep the line short.',
    ],
  },
  {
    rule: META,
    where: 'text',
    evenDenied: true,
    sounds: anyOf(
      "i(?:'d| would) (?:normally |usually |also |just |only |gently |strongly )?(?:suggest|recommend|advise|add|say|encourage|offer|propose)\\b|i(?:'m| am) (?:only |just |not |un)?(?:\\w+ )?(?:able to (?:see|read|tell|give|help|offer|know|judge)|an? |here to|sorry (?:to hear|that you)|unable|happy to|glad you (?:asked|reached|shared)|not a )|i (?:can|could|may|will|do|must) (?:only |just |not |also )?(?:see your|offer|give|suggest|provide|recommend|help|tell you|assure|answer|speak to|advise|know how)\\b|i (?:can't|cannot|don't|do not|won't|couldn't) (?:see|know how|know your|know what|know who|know if|judge|tell from|have (?:access|enough|any information)|offer|give|promise you)|i (?:was|am|have been|'ve been)(?: \\w+)? (?:told|asked|instructed|given|trained|meant|built|made|set up) (?:to|with|that|not)|i (?:suggest|recommend|advise|encourage|urge|think you|believe|hope|wish|want you|understand|sense|notice|imagine|gather)\\b|(?:as|being|in my role as|speaking as) (?:your|an?|the) (?:\\w+ )?(?:assistant|helper|guide|coach|companion|adviser|advisor|model|program|tool|expert|professional|service|app)\\b|in (?:my|this) (?:role|position|capacity|format|answer|reply|response|setting)\\b|(?:only )?(?:offer|provide|give|share) (?:only )?(?:general|basic|limited) (?:support|advice|information|guidance|tips)|general (?:advice|information|guidance) only|(?:two|three|one) (?:lines|options|sentences|suggestions|choices|elements) (?:here|below|above|as|are given|to (?:pick|choose))|word (?:count|limit|budget)|(?:this|the above|the following) (?:response|answer|reply|advice|suggestion|guidance|message|step|section) (?:is|was|does|should|can|aims|covers|follows)|based on (?:what you(?:'ve| have)? (?:shared|told|described|written|provided)|your (?:message|question|description|words))|(?:not|isn't|never) (?:a )?(?:substitute|replacement) for|(?:seek|consult|see|speak to) a (?:professional|qualified|licensed)|let me (?:know|help|suggest|explain|share|offer|rephrase)|(?:happy|glad) to (?:help|assist|say more)|my (?:advice|suggestion|answer|role|recommendation|instructions|task|job here|guess is|limits|knowledge)\\b",
    ),
    unless:
      /"[^"]*\b(?:i|my|me)\b|^\W*say\b|\b(?:tell|say to|ask|whisper|write|text|think|to yourself)\b[^.?!]{0,25}[:,"]/,
    hits: [
      'I’m only able to see your words, not your car.',
      'I’d normally suggest two lines here, so pick one.',
      'What I was told to say is that it takes time.',
      'As your assistant I’d add that it takes time.',
      'In my role I can offer only general support.',
    ],
    misses: [
      'Say “I’d like to help”.',
      'Tell him: I can help you down.',
      'He was told to wait.',
      'Two lines of chalk will do.',
      'You can’t see her face.',
    ],
  },
  {
    rule: LECTURE,
    heat: true,
    where: 'say',
    sounds: anyOf(
      "(?:\\w+ing|that|this|it|mistakes?|waiting|losing|sharing) (?:is|are|'s) (?:a |just |all |only )?part of (?:playing|life|the game|growing|being|learning|sharing|it|having)\\b|feelings? (?:matter|count|hurt)\\b|(?:matters?|counts?|hurts?) (?:just )?as much as\\b|(?:same|just) (?:as|like) (?:you|yours|we) (?:do|are|would|feel)?\\b|(?:has|have|got) feelings\\b|in (?:this|our) (?:family|house|home|class|classroom|school),? we\\b|we(?:'re| are) (?:kind|gentle|nice|polite|friends|fair|careful) (?:to|with|here|about|in)\\b|(?:do|can) you see (?:how|what|why|that)\\b|(?:that's|this is) (?:how|why|what happens when) (?:people|accidents|someone|friends|things|hands)\\b|(?:nice|kind|good|big|real) (?:people|children|kids|friends|boys|girls) (?:don't|do|never|always|share|say|wait|use)\\b|(?:if everyone|imagine if)\\b",
    ),
    unless: /\b(?:it's okay|just like me|later|i'll help|hands are for me)\b/,
    hits: [
      'Losing is part of playing, and Grandpa’s feelings matter as much as yours.',
      'Kitty has feelings too, you know.',
      'Cats hurt when they’re tugged, same as you do, don’t they?',
      'In this family we speak kindly.',
      'No hitting. Do you see how scared he looks?',
    ],
    misses: [
      'That’s part of the tower.',
      'I see how much you want it.',
      'You two are stuck.',
      'Feelings are big today.',
    ],
  },
  {
    rule: LECTURE,
    heat: true,
    where: 'text',
    sounds: anyOf(
      "(?:help|get|make) (?:him|her|them|both) (?:to )?(?:see|understand|think about|imagine|picture|reflect on|feel|consider|name) (?:what|how|why|that|the (?:other|effect|harm|hurt))\\b(?! (?:you|it's over|warm))|show (?:him|her|them) (?:the |a )?(?:picture of (?:a|the) (?:sad|hurt|cry)|(?:sad|hurt|crying) face|(?:bite )?mark|bruise|damage|scratch|tears|what (?:he|she|they|it|his|her|their))|(?:practi[sc]e|rehearse|role-?play|act out|go over) (?:\\w+ )?(?:gentle|kind|nice|sorry|sharing|taking turns|what|how)|(?:list|think of|name|draw|find|choose) (?:\\w+ )?(?:better|kinder|safer|nicer|other) (?:choices?|ways?|words|things to)",
    ),
    unless: /\b(?:later|tomorrow|tonight|another day|not now|can wait|at bedtime|next week|in the bath)\b/,
    hits: ['Help him see what his teeth did.', 'Show him the picture of a sad face.', 'Help him list better choices.'],
    misses: ['Help him see you.', 'Show her the way out.', 'Help her feel the wall behind her.'],
  },
  {
    rule: LABEL,
    evenDenied: true,
    unlessGiven: true,
    sounds: anyOf(
      "(?:class|family|little|proper|real|born) (?:clowns?|rebels?|jokers?|lawyers?|bosses|fibbers?|drama queens?|divas?|monkeys|devils|terrors|warriors?|negotiators?|politicians?|comedians?|show-?offs)\\b|(?:clever|cheeky|crafty|cunning|sly) (?:little )?(?:fibbers?|monkeys?|so-and-so|thing|one|ones|devils?|minx|madam|beggars?)\\b|(?:whirlwind|tornado|live ?wire|firework|steamroller|limpet|drama queen|sponge|chatterbox|couch potato|bull|tiger|fibber|clown|schemer|sulker|hothead)e?s? like (?:him|her|them|this|yours|that|your)\\b|(?:slow[- ]to[- ]warm|strong[- ]willed|highly[- ]strung|attention[- ]hungry|easily[- ]led|hard[- ]to[- ]please|hot[- ]blooded|thin[- ]skinned)(?:[- ]up)?\\b|one of (?:those|these) (?:[\\w-]+ ){0,2}(?:children|kids|boys|girls|teens|toddlers|babies|people|types) (?:who|that)\\b|(?:jealous|older|middle|only|clingy|spoil\\w+|insecure|needy|sensitive|anxious|bossy|difficult|stubborn|competitive) (?:children|ones|siblings|brothers|sisters|boys|girls|kids|types) (?:do|are|always|often|tend|act|like|need|usually|will|can be)\\b(?! (?:there|here|welcome))|children like (?:him|her|this|these|yours?)\\b|(?:his|her|their|that|your \\w+'s) (?:\\w+ )?(?:jealous|bossy|needy|sulky|sneaky|lazy|selfish|nasty|mean|dramatic|controlling) (?:side|streak|nature|self|phase|ways?)\\b",
    ),
    hits: [
      'Class clowns run out of steam.',
      'You have a clever little fibber there.',
      'Whirlwinds like him run on other clocks.',
      'He’s one of those slow-to-warm children who needs a push.',
    ],
    misses: ['One of the children can help.', 'The older ones can wait.', 'Clever of you to ask.'],
  },
];
