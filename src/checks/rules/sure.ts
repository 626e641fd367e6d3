import { A_NUMBER, anyOf } from './classes.ts';
import type { Rule } from './rule.ts';

const PROMISE = 'it promises that something works: nobody can know that';
const FIGURES = 'it claims research, experts or figures';
const BRAIN = 'it makes a claim about the brain or the body’s chemistry';

const IT =
  '(?:he|she|they|it|this|that|things|everything|all (?:this|that|of it)|nobody|no one|both|(?:the|your|his|her|their|these|those|every|each|any) (?:[\\w-]+ ){0,2}?[\\w-]+)';
/** What is hoped for. */
const OUTCOME =
  '(?:calm\\w*|settl\\w+|stop\\w*|end(?:s|ed)?|fad\\w+|vanish\\w*|disappear\\w*|melt\\w*|dissolv\\w+|sleep\\w*|fall asleep|drift off|nod off|drop off|love[sd]?|trust\\w*|thank\\w*|forgiv\\w+|forget\\w*|listen\\w*|obey\\w*|cooperat\\w+|co-operat\\w+|comply|behave|relax\\w*|come (?:round|around|running|back|to you|out|down|home|along|in)|open up|let go|give (?:it )?(?:up|in)|grow (?:out|up)|learn\\w*|improv\\w+|get (?:better|easier)|be (?:over|fine|gone|calm|asleep|quiet|happy|easy|easier|better|okay|ok|ready|dry|settled|healed|mended|solved|different|closer|alright|all right|safe|confident|secure|back|able|grateful|friends|a different|done)|feel (?:better|safe|loved|secure|closer|calm)|heal\\w*|mend\\w*|work\\w*|succeed|laugh\\w*|smil\\w+|sit (?:still|down)|quieten\\w*|go (?:quiet|away|in|smoothly|well|to (?:sleep|school|bed))|turn (?:out|round|around|to|into)|talk\\w*|tell you|ask (?:you|for)|say sorry|apologi[sz]e|respect\\w*|follow\\w*|eat\\w*|remember (?:this|it) (?:fondly|forever)|never|always|return|recover|thrive|flourish|blossom|bloom|regain|cry (?:less|no)|wake up|clear up|loosen\\w*|unwind|reach)';
const SOON =
  '(?:by (?:the (?:\\w+ )?(?:weekend|end|morning|time|summer|holidays|evening|week|door|gate|page|minute)|tomorrow|tonight|next|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bedtime|then|breakfast|supper|dinner|lunch|easter|christmas|spring|autumn|half term)|in no time|from (?:now on|then on|tonight|tomorrow)|for good|at once|straight ?away|right away|for ?ever|every (?:single )?(?:time|night|morning|day)|overnight|instantly|in (?:a|an|one|two|three|four|five|six|seven|ten|under|less|about|no more|\\d+) (?:\\w+ )?(?:minutes?|seconds?|days?|nights?|weeks?|tries|hours?|breaths?|goes|heartbeats?|moments?|instant|while)|(?:within|after) (?:a|an|one|two|three|four|five|six|seven|ten|\\d+) (?:\\w+ )?(?:minutes?|seconds?|days?|nights?|weeks?|tries|hours?|breaths?|evenings?|mornings?|times)|like magic|like a charm|for sure|without fail|once and for all|never again|this time|any more|anymore|all by (?:itself|himself|herself|themselves)|completely|for life)';

export const SURE: readonly Rule[] = [
  {
    rule: PROMISE,
    sounds: anyOf(
      `${IT}(?:'ll| will|'s going to| is going to| are going to|'re going to| (?:is|are) (?:sure|certain|bound|guaranteed|set) to)\\b[^.?!,]{0,40}?\\b${OUTCOME}\\b[^.?!]{0,25}\\b${SOON}\\b`,
      `(?:do|try|keep|follow|repeat|stick|use|say|give|hold|stay|sit|hum|breathe|start|begin|offer|name|wait|count|rub|rock|sing|put|turn|once|after|as soon as|when|whisper|read|speak|lower|dim|walk|let|this|if|the moment|every time)\\b[^.?!]{0,70}?(?:,| and| then| -|:) ?(?:and |then )?${IT}(?:'ll| will|'s going to| is going to|'re going to| are going to) (?:\\w+ )?${OUTCOME}\\b`,
      `${IT}(?:'ll| will)? (?:stops?|ends?|vanish(?:es)?|disappears?|calms?|quietens?|melts?|fades?|dissolves?|settles?|sleeps?|clears?|ceases?|heals?|mends?|falls asleep|drops off|gives (?:up|in)|forgets|(?:is|are|be) (?:over|gone|done|fine|calm|asleep|quiet|dry|mended|healed|solved|easy|back)) (?:\\w+ ){0,3}?${SOON}\\b`,
      `(?:works?|helps?|calms?|soothes?|settles?|suits?|does it|fails?) (?:\\w+ )?(?:with|for|on|in|of|to)? ?(?:any|every|all|each|100|absolutely) (?:\\w+ )?(?:two |one )?(?:bab(?:y|ies)|child\\w*|kids?|toddlers?|teens?|teenagers?|boys?|girls?|famil\\w+|class(?:es)?|parents?|ages?|home|case|situations?|time|night|one)\\b`,
      `(?:stops?|ends?|is over|calms?|quietens?|settles?|vanishes) (?:\\w+ )?the (?:very )?(?:moment|minute|second|instant)\\b(?! they say)|(?:that (?:was|is|will be)|you(?:'ve| have) had) (?:your|his|her|their) last\\b|${SOON},? ${IT}(?:'ll| will) (?:\\w+ )?(?:be (?:\\w+ )?(?:laugh|fine|over|sleep|better|happy|back|smil|gone|dancing|asleep)\\w*|${OUTCOME})`,
      `(?:no|not a single|never (?:met )?a|there isn't a|show me a) (?:child|baby|toddler|kid|teen|teenager|boy|girl|one|fear|tears?|sulk|fight|quarrel|anger|worry|\\w+ storm) (?:\\w+ )?(?:can|could|will|would|ever|resists?|lasts?|survives?|outlasts?|stays|refuses|goes on|keeps on|carries on|has ever)\\b`,
      `(?:you'll|you will|you can|you're going to|you) (?:soon |quickly |both |be )?(?:see|have|find|notice|be amazed|be surprised|get|watch|count on|bet|rely on|expect|look forward)\\b[^.?!]{0,40}\\b(?:change|difference|different|new|calm\\w*|gone|end|stop\\w*|better|back|asleep|happy|peace\\w*|quiet\\w*|result|smil\\w+|run\\w*|love|close\\w*|it|that)\\b[^.?!]{0,25}${SOON}\\b`,
      `(?:(?<!\\bi )(?<!\\bi'll )(?<!\\byou )(?<!\\byou'd )always|invariably|unfailingly|inevitably|automatically|certainly|surely|definitely|undoubtedly|reliably) (?:\\w+ )?(?:ends?|calms?|brings?|settles?|heals?|mends?|works?|helps?|leads?|turns?|comes?|melts?|gives?|reaches|opens?|soothes?|eases?|fixes|repairs?|restores?|wins?|follows?|softens?|puts?|does|will|sleep|falls?)\\b`,
      `(?:never fails?|(?:he|she|they)(?:'ll never| will never| won't|'d never) (?:\\w+ )?(?:happen|need|hit|bite|do|cry|scream|refuse|throw|lie|be afraid|be scared|fight)\\w*[^.?!]{0,20}\\b(?:again|any ?more))\\b`,
      `(?:that|this|which|it) (?:alone |simply |really |one \\w+ )?(?:is|does|will be|'s|'ll be) (?:all (?:that )?(?:it takes|(?:he|she|they|you) needs?|is needed|you have to)|the (?:end|last) of (?:it|that|the)|enough to (?:end|stop|fix|cure|solve|mend)|what (?:stops|ends|cures|fixes|solves|works|calms|settles)|the (?:cure|answer|solution|fix|remedy|trick|secret)|does the trick|solves? (?:it|this|the)|sorted|fixed|the one thing that)\\b|does the trick\\b|works (?:wonders|magic|like)\\b|(?:solves?|cures?|fixes) (?:it|this|that|the \\w+|every\\w*|any|all|most) (?:\\w+ )?(?:problem|fight|tears|battle|fear|row|quarrel|habit|whole|night|one|bedtime|at|for)?`,
      `i (?:can )?(?:assure|swear|guarantee|vouch)\\b|(?:there(?:'s| is) no (?:doubt|question|way (?:he|she|it|this|they))|mark my words|rest assured|it(?:'s| is) (?:certain|sure|only a matter of time|a sure|impossible)|without question|beyond doubt|hands down|take it from me)\\b`,
    ),
    unless:
      /\b(?:may|might|perhaps|maybe|probably|likely|sometimes|often|mostly|usually|nobody|it'll never|no one|may not|don't know|hope|if it|not yet|whether|or not|even if it doesn't)\b/,
    hits: [
      'This works with any two babies, every time.',
      'Hum low, and she will drift off.',
      'The tears end within two minutes.',
      'Not a single child can resist it.',
      'You’ll see the change by Friday.',
      'That alone is what stops it.',
    ],
    misses: [
      'Hum low. She may drift off.',
      'It will pass, and it may come again.',
      'Nobody can promise that.',
      'You’ll have a rest tonight.',
      'She will be hungry later.',
    ],
  },
  {
    rule: BRAIN,
    sounds: anyOf(
      "(?:hippocamp\\w+|cerebr\\w+|cerebell\\w+|thalam\\w+|hypothalam\\w+|brain ?stem|frontal|(?:temporal|parietal) lobes?|lobes?|gr[ae]y matter|hemispheres?|neural\\w*|neurons?|neuro\\w+|nerves?(?= (?:sends?|is|are|fires?|needs?|calms?|endings?|carr))|endorphins?|adrenal\\w*|noradrenal\\w+|cortisol\\w*|melatonin|hormon\\w+|glucose|insulin|blood sugar|(?:para)?sympathetic|polyvagal|vagal|limbic|reptil\\w+|primal|evolution\\w*|genes?|genetic\\w*|dna|epigen\\w+|survival (?:mode|brain|instinct|response)|executive functions?|window of tolerance|receptors?|mirror (?:cells|neurons?)|cells|impulse control|working memory|brains?|wiring|wired|wires? in (?:his|her|their|the)|nerve (?:that|runs|in)|(?:a|the|that|this) nerve\\b|(?:upstairs|downstairs|top|back|front) (?:part )?of (?:his|her|their|the) (?:head|mind)|(?:slows?|steadies|calms|lowers) (?:the|his|her|their) (?:heart|pulse)\\b(?! and)|circuit\\w*|pathways?|synap\\w+|plasticity|myelin\\w*|transmitters?|alarm (?:system|centre|center|part|bell in)|(?:thinking|feeling|emotional|rational|logical|language) (?:part|centre|center|side|mind)|startle reflex|moro reflex|heart rate|heartbeat (?:slows|drops|falls|syncs|matches)|blood pressure|immune system|metaboli\\w+|proprioce\\w+|vestibul\\w+|interocept\\w+|co-?regulat\\w+|self-?regulat\\w+|dysregulat\\w+|attachment (?:system|figure|bond)s?|stress (?:system|hormones?|levels|chemicals?)|subconscious\\w*|unconscious\\w*|cognitive\\w*|developmentally|physically (?:cannot|can't|unable|incapable)|biochemi\\w+|bonding (?:hormone|chemical)|arousal|sensory (?:system|input|overload|cortex))",
    ),
    unlessGiven: true,
    evenDenied: true,
    unless:
      /\b(?:no|not|without|never mind|needn't know|don't need|forget|nobody needs|leave out|skip) (?:a |any |the |to know |talk of |about |word (?:of|about) )*(?:brains?|hormones?|science|neuro\w*|biology|chemistry)\b/,
    hits: [
      'Repeating is how the hippocampus files a fright.',
      'Her alarm system is still ringing.',
      'It is how children are wired.',
    ],
    misses: [
      'No brain talk needed.',
      'The smoke alarm rang.',
      'Her heart is full.',
      'You don’t need brain science for this.',
    ],
  },
  {
    rule: FIGURES,
    needs: A_NUMBER,
    sounds: anyOf(
      '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|half|nearly half|almost all|two thirds|a third|a quarter|three quarters|dozens|hundreds|thousands|millions) (?:[\\w-]+ ){0,2}?(?:in|out of|of)\\b (?:every |all |the |our |about )?(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|a hundred|hundred|children|kids|toddlers|teens|teenagers|parents|mothers|fathers|families|babies|boys|girls|teachers|pupils|aunts|uncles|grandparents|siblings|couples|all \\w+)\\b(?! (?:hands|steps|breaths|minutes|turns|us|you|them|songs|pages|the (?:morning|night|afternoon|evening)))',
      '(?:half|a third|a quarter|two thirds|three quarters|the (?:vast )?majority|ninety|eighty|seventy|sixty) (?:of )?(?:all |the |our )?(?:children|kids|toddlers|teens|teenagers|parents|mothers|fathers|mums|dads|families|babies|boys|girls|teachers|pupils|aunts|uncles|\\w+-year-olds|\\w+ year olds|such \\w+|cases|couples)\\b',
      '(?:\\d+|two|three|four|five|six|ten) times (?:as |more |less |faster|likel\\w+|longer|a day on)|(?:twice|three times) as (?:likely|fast|often|long|well|hard|quick\\w*|many)\\b|on average\\b|the average (?:\\w+ )?(?:child|toddler|parent|teen|baby|family|boy|girl|tantrum|cry|storm|\\w+-year-old|\\w+ lasts)|by (?:\\d+|ten|twenty|thirty|forty|fifty) ?(?:percent|per cent|%)',
      '(?:lasts|runs?(?: for)?|peaks? (?:at|after|around)|fades? (?:in|after|within)|ends? (?:in|after|within)|passes (?:in|after|within)|is over (?:in|after|within)|drops? (?:in|after|within)|settles? (?:in|after|within)|leaves? (?:the body )?(?:in|after|within)|is (?:exactly|about|roughly|around|on average)) (?:exactly |about |around |roughly |only |just |no more than |at most |between |up to |some |an average of )?(?:\\d+|ninety|sixty|forty(?:-five)?|twenty(?:-one)?|thirty|eleven|twelve|seven|eight|nine|six|fifteen|eighteen|ninety) ?(?:to \\w+ |and \\w+ |or \\w+ )?(?:seconds|minutes|hours|days|weeks|repetitions|times|tries|months|exposures|breaths)\\b',
      '(?:surveys?|polls?|stud(?:y|ies)|research\\w*|trials?|data|figures|statistics|numbers|science|scientists?|reports?|findings|a lab|meta-analys\\w+|experiments?) (?:\\w+ ){0,4}?(?:show|shows|showed|shown|found|finds|find|say|says|said|prove|proves|proved|suggest\\w*|report\\w*|reveal\\w*|tell|tells|confirm\\w*|counted|measured|followed|put|puts|have|of \\w+)\\b|(?:counted|measured|surveyed|timed|interviewed) (?:\\w+ )?(?:in|by|among|across|at)\\b',
      "ninety seconds|takes (?:\\d+|three|four|five|six|seven|ten) [^.?!]{1,30} to (?:outweigh|undo|balance|make up for|cancel|mend)|up to (?:\\d+|\\w+) (?:times|words|minutes|questions) (?:a|per|an|each) (?:day|hour|night|week|minute)|(?:hears?|says?|asks?|laughs?|cries|cry|need|needs|wakes?) (?:\\w+ ){0,2}?(?:\\d+|two hundred|three hundred|four hundred|forty|sixty|twelve|eight|twenty) (?:\\w+ )?(?:times|words|questions|hugs|noes|no's|hours|minutes) (?:a|per|an|each|every) (?:day|hour|night|week|minute)",
    ),
    but: /^(?:one of the (?:boys|girls|children|kids|parents|teachers|mothers|fathers|families|babies|pupils)|two of (?:the|your)|(?:one|two|three|half|\d+) (?:\w+ )?(?:in|of) (?:the|our|your) \w+|\w+ (?:(?!third|quarter|half|child|toddler|parent|bab|boy|girl|teen|famil|uncle|aunt|mother|father|kid|teacher)\w+ ){1,2}(?:in|out of|of) \w+|one (?:\w+ )?of (?:the|all) \w+|most (?:\w+ )?(?:children|kids|toddlers|teens|teenagers|parents|families|babies)|half the (?:\w+))$/,
    unless:
      /\b(?:don't know|nobody knows|no (?:stud(?:y|ies)|research|figures|numbers|statistics?)|without|needn't|you don't need|not a (?:study|statistic|figure)|never mind the)\b/,
    hits: [
      'Four uncles in five feel lost on a first such ride.',
      'Two thirds of families see this.',
      'A feeling lasts ninety seconds.',
      'Twice as many tears come at six.',
      'Grief runs about six weeks.',
    ],
    misses: [
      'One of the two will come.',
      'Two in the bath is a lot.',
      'You don’t need a study to know it.',
      'It may take six minutes.',
    ],
  },
];
