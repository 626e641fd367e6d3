import type { Rule } from './rule.ts';

const WHOM =
  '(?:him|her|them|the (?:child|kid|baby|boy|girl|toddler)|your (?:child|kid|son|daughter|baby|toddler|teen)|his|hers?|their)';

/** What no adult is told to do to a child. */
export const HARM: readonly Rule[] = [
  {
    rule: 'it forces touch, eye contact, food or stillness',
    sounds: new RegExp(
      [
        `\\b(?:make|have|force|get|insist (?:that|on)) ${WHOM} (?:to )?(?:\\w+ ){0,2}(?:look|hug|kiss|eye|shake hands|sit still|be still|hold still|touch|eat|finish|swallow|face you|stand)\\b`,
        `(?:^|[,."] ?|to |must )look (?:at )?me\\b(?! if| or)`,
        `\\beyes on me\\b|\\b(?:keep|hold|make|demand|get|need|require) (?:direct |firm |good )?eye contact\\b|\\beye to eye\\b`,
        `\\b(?:turn|tilt|lift|hold|take|cup) (?:his|her|their) (?:face|chin|head|cheeks|jaw)\\b`,
        `\\b(?:hold|holding|pin|pinning|strap|clamp|press|push|sit on|restrain\\w*) ${WHOM} ?(?:\\w+ )?(?:down|tight(?:ly)?|firmly|until|till|in place|flat|to the (?:floor|ground|bed|chair))\\b`,
        `\\brestrain\\w*\\b|\\bbear hug\\b|\\bhold on (?:tight )?(?:until|till|even)\\b`,
        `\\b(?:hold|holding|wrap|wrapp\\w+|grip|keep|clasp|press|carry|cling|hang on|squeeze)\\b[^.?!]{0,60}\\b(?:until|till) (?:he|she|they|the \\w+|it) (?:gives? (?:up|in|way)|(?:stops?|is done|has stopped|finish\\w*) (?:struggl|fight|resist|kick|screaming|crying|thrash)\\w*|goes? (?:limp|soft|quiet|still)|(?:is|lies|sits|stays) (?:still|quiet|limp|calm)|calms?|surrenders?|submits?|says? sorry|apolog|obeys?|complies)`,
        `\\b(?:firm|tight|strong|hard) (?:hold|hug|grip|embrace|squeeze)\\b|\\b(?:hold|grip|wrap|hug|squeeze)\\w*[^.?!]{0,30}\\b(?:firmly|tightly)\\b|\\bfrom behind\\b[^.?!]{0,40}\\b(?:hold|grip|lift|wrap)|\\b(?:hold|grip|wrap|arms)\\b[^.?!]{0,40}\\bfrom behind\\b`,
        `\\b(?:grab|drag|yank|haul|wrestle|jerk|shove|squeeze) ${WHOM}\\b`,
        `\\b(?:hug|hold|cuddle|kiss|touch|stroke|rub|carry|squeeze|wrap)\\w*\\b[^.]{0,40}\\b(?:even (?:if|though|when|as)|although|whether|despite|no matter|while (?:he|she|they)) ?(?:he|she|they)?[^.]{0,12}\\b(?:pull|struggl|fight|resist|says? no|squirm|push|kick|want|likes?|protest|object|scream|cr(?:y|ies))\\w*`,
        `\\bgive (?:me|him|her|granny|grandma|them|your \\w+) a (?:hug|kiss|cuddle)(?: now|,|$)`,
      ].join('|'),
      'g',
    ),
    hits: ['Hold her down until she stops.', 'Look at me.', 'Turn his face to you.', 'Hug her even if she struggles.'],
    misses: [
      'No eye contact needed.',
      'Hold her if she leans in.',
      'A hand near, if she wants it.',
      'Don’t hold him down.',
    ],
  },
  {
    rule: 'it forces touch, eye contact, food or stillness',
    sounds: new RegExp(
      [
        `\\b(?:steady|hold|keep|press|brace|grip|clasp|fix|tuck|trap|wedge)\\b[^.?!]{0,30}\\b(?:head|chin|face|jaw|arms?|wrists?|legs?|shoulders?)\\b[^.?!]{0,40}\\b(?:firm\\w*|tight\\w*|against|still|down|strong|be quick|so (?:he|she|they) (?:can't|cannot))\\b`,
        `\\b(?:pass|hand|give|lend|offer) ${WHOM} (?:over|up|round|across)\\b[^.?!]{0,12}\\bfor (?:a|one|the) (?:\\w+ )?(?:cuddle|hug|kiss|hold)`,
        `\\b(?:until|till|unless|when|once) (?:he|she|they|you)(?:'s|'ve| has| have)? (?:\\w+ )?ask(?:s|ed)? (?:\\w+ )?(?:nicely|properly|politely|in (?:a|the) (?:proper|nice|calm|polite|kind|big))`,
      ].join('|'),
      'g',
    ),
    hits: ['Steady her head with one firm hand.', 'Pass him over for one quick cuddle.', 'Wait until she asks nicely.'],
    misses: ['Keep a hand near her head.', 'Pass him the cup.', 'Wait until she asks.'],
  },
  {
    rule: 'it tells to ignore or leave a child who needs somebody',
    sounds: new RegExp(
      `\\b(?:don't|do not|never|avoid|stop) (?:look|glance|turn|go|move|speak|react)\\w*\\b[^.?!]{0,20}\\b(?:way|at ${WHOM}|near|to ${WHOM}|back|over)\\b[^.?!]{0,12}\\b(?:until|till|before|unless)|\\b(?:read|scroll|busy yourself|look away|turn away|pick up|hum|carry on|face away)\\b[^.?!]{0,30}\\b(?:until|till) (?:he|she|they|it)(?:'s|'ve|'re| is| has| have| are)? (?:\\w+ )?(?:finish\\w*|done|stop\\w*|quiet|calm\\w*|over)|\\bkeep your (?:arms|hands|hugs|voice|comfort) (?:to yourself|off|back|away)[^.?!]{0,12}(?:until|till|unless)`,
      'g',
    ),
    evenDenied: true,
    hits: ['Don’t look her way until she’s finished.', 'Keep your arms to yourself until he asks.'],
    misses: ['Look away from the onlookers.', 'Hum until it passes.'],
  },
  {
    rule: 'it makes somebody apologise',
    heat: true,
    sounds:
      /\b(?:help|make|get|coax|wait for|want|until|draw|ease|bring) (?:the|a|that|her|his|their) (?:\w+ )?(?:sorry|apology)\b/g,
    hits: ['Help the sorry come out of her mouth.'],
    misses: ['A sorry can wait.'],
  },
  {
    rule: 'it makes somebody apologise',
    unless: /\b(?:for both of you|yourself|for (?:him|her|them))\b/,
    sounds: new RegExp(
      `\\b(?:make|have|get|ask|tell|help|prompt|remind|invite|encourage|teach|expect) ${WHOM} (?:\\w+ )?(?:to )?(?:say (?:\\w+ )?sorry|apologi[sz]e|be sorry)\\b|(?:^|")(?:now |then )?(?:say (?:you're )?sorry (?:to|now)|apologi[sz]e to (?:your|her|him|them))|\\b(?:tell|say to) (?:her|him|them|your \\w+|\\w+) (?:that )?you're sorry\\b|\\b(?:an|the) apology (?:from (?:him|her|them)|is (?:due|needed|expected))\\b|\\b(?:he|she|they) (?:has|have|needs?|must|should|ought) (?:to )?(?:say sorry|apologi[sz]e)\\b`,
      'g',
    ),
    heat: true,
    hits: ['Make him say sorry now.', 'Say sorry to your sister.', 'She has to apologise.'],
    misses: ['Say sorry once, and mean it.', 'No need to make him say sorry.', 'I’m sorry I yelled.'],
  },
  {
    rule: 'it tells to ignore or leave a child who needs somebody',
    sounds: new RegExp(
      [
        `\\bignor(?:e|es|ing) (?:${WHOM}|the (?:cry|scream|shout|whin|tear|behav|noise he|noise she|tantrum)\\w*|it|all of it|every)\\b`,
        `\\bcry (?:it|herself|himself|themselves) (?:out|to sleep)\\b|\\bleave ${WHOM} (?:to )?(?:cry|scream|sob|howl)\\w*|\\blet ${WHOM} (?:cry|scream|sob|howl)\\w* (?:alone|until|till|by|on (?:his|her|their) own|with (?:no|nobody)|for (?:\\w+ )?minutes)`,
        `(?<!\\b(?:may|might|he|she|they|will|'ll) )\\b(?:act|carry on|go on|behave) as (?:if|though) (?:${WHOM}|he|she|they|nothing|you (?:can't|don't|didn't))\\b|\\bpretend (?:not to|you (?:can't|don't|didn't|haven't)|he|she|they|nothing)\\b`,
        `\\b(?:leave|stay out|wait (?:outside|away|downstairs)|don't|say nothing|refuse|walk away|keep away|do nothing|stand back|hold out)\\b[^.?!]{0,60}\\b(?:until|till) (?:he|she|they|the \\w+|it) (?:gives? (?:up|in)|stops? (?:crying|screaming|shouting|whining|sobbing|asking)|goes? quiet|(?:is|are) (?:quiet|calm|done crying)|calms?|begs?|says? sorry|apolog\\w+|runs? out)`,
        `\\b(?:don't|do not|never) (?:comfort|soothe|go to ${WHOM}|respond to ${WHOM}|answer ${WHOM}|speak to ${WHOM}|give ${WHOM} (?:any )?(?:attention|comfort))\\b`,
        `\\b(?:give|pay|get|gets|gives) (?:\\w+ )?(?:no|zero|any less) (?:attention|answer|response|reaction|audience|comfort)\\b|\\b(?:gets?|finds?|brings?|has) no (?:answer|response|reaction|reply)\\b|\\b(?:withdraw|take away|remove) (?:your |all )?attention\\b`,
        `\\bsilent treatment\\b|\\bgive ${WHOM} the cold shoulder\\b|\\bturn your back (?:on|to) ${WHOM}\\b|\\bfreeze ${WHOM} out\\b`,
        `\\b(?:go|walk|move|stay|wait) (?:in(?:to)?|to|out|off|away)\\b[^.]{0,30}\\b(?:and )?(?:let|leave) ${WHOM}\\b|\\bleave ${WHOM} (?:alone )?(?:in|on|at|with) (?:the|his|her|their|a) (?:car|bath|tub|shop|aisle|street|pavement|floor|garden|hall\\w*|dark|step|room)\\b|\\b(?:drive|walk|go) (?:off|away|home)(?: a little)? (?:without|so (?:he|she|they))\\b`,
        `\\b(?:shut|close) the door (?:and (?:let|walk)|on ${WHOM})\\b|\\bstay (?:away|out) (?:until|till)\\b|\\b(?:no|any) (?:comfort|response|reaction|contact|talking|attention) (?:until|till)\\b|\\bself-?soothe\\b`,
      ].join('|'),
      'g',
    ),
    hits: [
      'Let him cry it out.',
      'Ignore her until it stops.',
      'Don’t comfort him.',
      'Crying gets no answer.',
      'Pretend you can’t hear.',
    ],
    misses: ['Don’t ignore him.', 'Let her cry with you near.', 'Ignore the onlookers.', 'Let him cry in your arms.'],
  },
  {
    rule: 'it hurts or frightens a child',
    sounds: new RegExp(
      [
        '\\b(?:quick|light|little|small|gentle|firm|sharp|short|swift|brief|good) (?:\\w+ )?(?:spank|smack|slap|swat|pinch|flick|nip|tap on (?:the|his|her|their) (?:bottom|hand|leg|wrist|bum|fingers))\\b',
        `(?:^|[,;:] |"|you (?:can|could|may|might|should) )(?:\\w+ly )?(?:spank|smack|slap|swat|pinch|bite|hit|shake|flick|kick|scare|frighten) (?:${WHOM}|back)\\b`,
        `(?:^|[,;:] |and |then |can |could )(?:bite|hit|smack|slap|pinch|kick|scratch|push|pull|yell|shout|scream) (?:${WHOM} )?back\\b`,
        '\\bspank\\w*\\b|\\bcorporal\\b|\\bhot sauce\\b|\\bsoap (?:in|on) (?:his|her|their) (?:mouth|tongue)\\b|\\bwooden spoon\\b|\\b(?:cold|icy) (?:shower|water (?:on|over|in|at) (?:his|her|their))\\b|\\b(?:splash|throw|spray|tip|pour) (?:\\w+ )?water (?:on|in|at|over) (?:his|her|their|him)\\b',
        `\\b(?:taste of|see how it feels|show (?:${WHOM}) how it feels|let (?:${WHOM}) feel (?:it|what|how it))\\b|\\b(?:skip|miss|no|without) (?:his |her |their )?(?:dinner|supper|lunch|breakfast|food|tea)\\b(?= (?:tonight|until|till|if|for|as))|\\bscare ${WHOM}\\b|\\bgive (?:${WHOM}) a (?:fright|scare|shock)\\b|\\bshout(?:ing)? louder\\b|\\braise your voice\\b`,
      ].join('|'),
      'g',
    ),
    hits: ['A light tap on the hand is enough.', 'Bite her back, gently.', 'Splash cold water on his face.'],
    misses: [
      'You slapped his hand. You can mend it.',
      'I won’t let you hit him.',
      'No spanking.',
      'She may bite again.',
    ],
  },
  {
    rule: 'it shuts a child in, or sends a child away',
    sounds: new RegExp(
      `\\block (?:${WHOM}|the (?:\\w+ )?door|it (?:from|so|until))\\b|\\b(?:shut|close|confine) (?:him|her|them) (?:in|inside|to)\\b|\\bkeep (?:him|her|them) in (?:his|her|their|the) (?:bed)?room\\b|\\b(?:put|send|sends|sending|march|order|banish|take) ${WHOM} (?:\\w+ )?(?:in|into|to|on|off to|out (?:of|to)) (?:his|her|their|the|a) (?:own )?(?:bed)?(?:room|corner|naughty|step|hall\\w*|stairs|bed|corridor|office|cupboard|car|garden)(?! (?:together|with you))\\b|\\b(?:naughty|thinking|time-?out) (?:step|corner|chair|spot|mat)\\b|\\b(?:hold|block|keep) the (?:\\w+ )?door (?:shut|closed|locked)\\b|\\btime[- ]?outs?\\b|\\b(?:go|off) to your room\\b|\\bstay in your room\\b`,
      'g',
    ),
    hits: ['Send her to her room.', 'Lock the door until he is done.', 'Use the naughty step.'],
    misses: ['Take her to her room together.', 'Stay outside her room.', 'No time-out.', 'Don’t lock the door.'],
  },
  {
    rule: 'it advises a medicine, a dose or something to swallow',
    evenDenied: true,
    unlessGiven: true,
    sounds:
      /\b(?:melatonin|benadryl|calpol|tylenol|nurofen|paracetamol|ibuprofen|aspirin|diphenhydramine|antihistamine\w*|sedat\w+|medicat\w+|gummies|gummy|supplements?|vitamins?|magnesium|cbd|cannabis|alcohol|whisk(?:e)?y|brandy|rum|wine|beer|rescue remedy|(?:sickness|cough|allergy|cold|fever|sleepy) (?:\w+ )?(?:syrup|medicine|tablets?|drops)|(?:a |one )?(?:spoonful|teaspoon|dose|capful) of (?:\w+ ){0,3}(?:syrup|medicine|\w+ol)\b|(?:essential|lavender) oils?|sleep(?:ing)? (?:pills?|tablets?|aids?|drops)|gripe water|(?:give|take|try) (?:\w+ ){0,3}(?:pills?|syrup|medicines?|doses?)|(?:a|half a|one|double|small|extra) (?:\w+ )?doses?|valerian|homeopath\w*|herbal|chamomile|ritalin|stimulants?|antidepressants?|ssri\w*|drops of)\b/g,
    hits: ['A little melatonin helps.', 'Half a dose of Calpol.', 'Give him herbal drops.'],
    misses: ['A drink of water helps.', 'Sit near.'],
  },
  {
    rule: 'it advises a medicine, a dose or something to swallow',
    evenDenied: true,
    sounds:
      /\b(?:\d+(?:[.,]\d+)?|half a|one|two|three|five|ten) ?(?:mg|ml|milligrams?|millilit(?:re|er)s?|teaspoons? of|drops)\b/g,
    hits: ['Give 5 ml.', 'Three drops.'],
    misses: ['Three sips of water.'],
  },
  {
    rule: 'it advises venting: that feeds anger',
    sounds:
      /\b(?:hit|hits|hitting|punch|throw|rip|beat|bash|smash|stomp|stamp|scream|yell|shout|thump|whack|pound)\w*\b(?: (?!not\b|never\b)\w+){0,4} (?:pillows?|cushions?|mattress\w*|punch ?bags?|punching bags?|sofa|phone book|plates|beanbags?|trees?)\b|\b(?:scream|yell|shout|roar)\w* (?:together|it (?:all )?out|as loud|into (?:a|the)|at the (?:sky|sea|wall))\b|\b(?:let|get|getting|letting) (?:the (?:anger|rage|fury)|(?:his|her|their|all (?:the|that|of the)) (?:anger|rage|energy)|all (?:of )?(?:it|that)|it all) (?:all )?out\b|\b(?:blow|let) off (?:some )?steam\b|\bvent(?:s|ing|ed)?\b(?! (?:cover|grille))|\brage room\b|\b(?:release|burn off|burn out|discharge|work off|take out) (?:\w+ ){0,2}(?:anger|rage|fury|aggression|frustration)\b|\btake it out on\b/g,
    hits: [
      'Let her hit the sofa cushions.',
      'Give him a pillow: “Let it all out.” Scream into a towel.',
      'He can punch the mattress.',
      'Vent a little.',
    ],
    misses: ['Move the cushions near his head.', 'Put a pillow between them.', 'Don’t let him take it out on her.'],
  },
];
