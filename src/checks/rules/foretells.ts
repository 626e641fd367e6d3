import { A_NUMBER, anyOf } from './classes.ts';
import type { Rule } from './rule.ts';

const PROMISE = 'it promises that something works: nobody can know that';
const FIGURES = 'it claims research, experts or figures';
const BRAIN = 'it makes a claim about the brain or the body’s chemistry';
const DIAGNOSES = 'it diagnoses';

const NUMBER =
  '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|eighteen|twenty|thirty|forty|forty-five|fifty|sixty|ninety|a hundred|a dozen|half a dozen|half an|an|a)';
/** Numbers that nobody says offhand. */
const EXACT =
  '(?:\\d+|four|six|seven|eight|nine|eleven|twelve|thirteen|fifteen|eighteen|twenty|twenty-\\w+|thirty|forty|forty-five|fifty|sixty|ninety|a hundred)';
const UNIT =
  '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|months?|years?|times|repetitions|tries|attempts|breaths|hugs|words|exposures)';
const ABOUT =
  '(?:about|around|roughly|approximately|some|nearly|almost|up to|at least|at most|under|over|on average|typically|usually|between|only|as little as|as many as|a good|no more than|fewer than|less than|more than|within|another)';
/** Whom or what a foretelling is about; never the adult who speaks. */
const WHO =
  '(?:he|she|they|it|this|that|things|everything|everyone|everybody|nobody|all (?:this|that|of it)|both|children|kids|(?:the|your|his|her|their|these|those|every) (?:[\\w-]+ ){0,2}?(?:boy|girl|child|kid|baby|toddler|teen\\w*|son|daughter|class|pupils?|twins?|crying|screaming|tears|fear|habit|biting|hitting|fights?|rows?|tantrums?|nights?|mornings?|bedtimes?|school runs?|trust|anger|worry|worries|sulk\\w*|mood|storm|seat|bath|bed|cot|plane|bus|man|woman|doctor|teacher|nap|potty|words?|mummy|daddy|mum|dad)|mummy|daddy|mum|dad|granny)';
const WILL = "(?:'ll| will| is going to| are going to|'s going to|'re going to)";
const SOON =
  "(?:by (?:the )?(?:\\w+ )?(?:weekend|end|morning|summer|holidays|evening|monday|tuesday|wednesday|thursday|friday|saturday|sunday|bedtime|breakfast|supper|dinner|lunch|easter|christmas|half term|third|second|next|time)|in(?:side)? (?:a|an|one|two|three|four|five|six|ten|under|less|about|\\d+) (?:\\w+ )?(?:minutes?|seconds?|days?|nights?|weeks?|tries|hours?|breaths?|moments?|months?)|within (?:a|an|one|two|three|four|five|six|ten|\\d+|the) \\w+|before (?:you(?:'ve| have)? (?:even )?(?:notic\\w+|know|finish\\w*|reach\\w*)|long|the (?:song|week|month|minute|door)|you get)|in no time|overnight|for (?:good|life|ever)|once and for all|after (?:two|three|a few|a couple) )";

export const FORETELLS: readonly Rule[] = [
  {
    rule: PROMISE,
    sounds: anyOf(
      `${WHO}${WILL} (?!not\\b|never\\b)[^.?!]{1,50}?\\b${SOON}\\b`,
      `${SOON},? [^.?!,]{0,25}?,? ?(?<!\\bi )${WHO}(?:${WILL} (?!not\\b|still)|'s (?:\\w+ )?(?:over|gone|asleep|calm|fine|back)|'ve forgotten)`,
      `(?:he|she|they|it|this|that|you|things|everything|everyone)(?:'ll| will| is going to|'s going to|'re going to) be (?:\\w+ )?(?:brilliant|great|amazing|fantastic|wonderful|perfect|first|the best|(?:a|the) star|forgotten|over\\b|gone|grateful|stronger|proud|thrilled|delighted|easy|a breeze|a different|transformed|cured|mended|healed|solved|sorted|running|laughing|asleep)`,
      `(?:${WHO}|fear|fight|row|tantrum|crying|tears|worst|habit)(?:'s|'re| is| are|'ll be| will be| turns?(?: in)?to| becomes?) (?:\\w+ ){0,2}?(?:gone|over|forgotten|mended|asleep|down|history|behind (?:you|him|her|them)|finished|solved) (?:\\w+ )?${SOON}|(?:turns?(?: in)?to|becomes?|is|will be) (?:his|her|their) (?:new )?favou?rite (?:place|thing|game|part)|(?:is|becomes?) (?:a thing of the past|second nature)`,
      `i(?:'ll| will),? never,? (?:ever,? )?(?!say|stop|leave|let go|not love|be far|know)\\w+|never,? ever,? (?:\\w+ ){0,3}again|i (?:can )?promise\\b(?! (?:to|nothing|not))|,? i promise\\b|(?:everyone|everybody|they|he|she)(?:'ll| will) (?:clap|cheer|love|thank|adore|laugh|be so)`,
      `(?:children|kids|babies|toddlers|teens|teenagers|boys|girls|siblings|little ones) (?:\\w+ )?(?:forgive|forget|bounce back|get over|come round|adapt|recover|heal|settle|move on) (?:\\w+ )?(?:faster|quicker|quickly|easily|sooner|in no time)|(?:three|two|four|five|a few|six|seven) (?:nights?|days?|weeks?|goes|times|evenings?|mornings?) of (?:this|that|it|\\w+ing)[^.?!]{0,10} and\\b|give it (?:a|one|two|three|\\w+) (?:nights?|days?|weeks?|tries|minutes?)[^.?!]{0,5}(?:and|,) ${WHO}(?:'ll| will|'s| is)|(?:let|have) (?:him|her|them) [^.?!]{3,50}\\band (?:the |his |her |their |that |it)(?:\\w+ )?(?:is|'s|will be) (?:gone|over|done|mended|forgotten)`,
      `(?<!was )(?:is|are|'s|'re) (?:down|asleep|calm|quiet|out|in|dressed|over it|himself|herself|done|gone) (?:in(?:side)?|within) (?:a|an|one|two|three|five|ten|\\d+|under) (?:minute|second|hour|week|day|half)s?|the sooner (?:he|she|they|you) [^.?!]{3,40},? the (?:sooner|faster|quicker)|(?:you'll|you will) (?:be amazed|be surprised|never (?:look back|need|have to|see)|wonder why)`,
    ),
    unless:
      /\b(?:may|might|perhaps|maybe|probably|likely|sometimes|often|mostly|usually|nobody|no one|can take|hope\w*|if it|not yet|whether|or not|even if|could|unless|expect|still be (?:hard|sore|tired|there)|you(?:'ll| will) be (?:able|near|there|here|around)|won't|wouldn't|take (?:time|a while|longer))\b/,
    hits: [
      'By Saturday this will be forgotten, because children forgive faster than we do.',
      'Keep your voice like this and he is down inside a minute.',
      'He’ll be back in those boots by the weekend.',
      'Stick with it and within a week the seat turns into his favourite place.',
      'Let him push the button three times and the fear is gone for life.',
      'You’ll be brilliant, and everyone will clap the loudest.',
      'I will never, ever hurt you again.',
      'Mummy’s plane lands and she’ll be back before you’ve even noticed.',
      'Three nights of this and she’ll go through till morning.',
    ],
    misses: [
      'He may be asleep in ten minutes, or not.',
      'I’ll be back after lunch.',
      'She’ll ask again, likely on a bus.',
      'It will take a while.',
      'I’ll never stop loving you.',
      'You’ll be around tonight.',
      'By Friday he may talk.',
    ],
  },
  {
    rule: FIGURES,
    where: 'text',
    needs: A_NUMBER,
    sounds: anyOf(
      `(?:(?:takes|sleeps|concentrates|manages|copes|waits|sits|runs|holds (?:it )?(?:together|on|out)|comes back|returns|wakes|cries|lasts|peaks|drops|fades|passes|fills|settles|goes (?:on )?for|hears|forgets|recovers|burns|ebbs|eases|happens)|(?:children|kids|babies|toddlers|teens|most|they|bodies|feelings|classes|tears) (?:\\w+ )?(?:take|sleep|concentrate|manage|cope|wait|sit|run|hold (?:it )?(?:together|on|out)|come back|return|wake|cry|last|settle|hear|forget|recover|need|can)|must be|has to be|have to be|needs? to be|(?:is|are) (?:gone|done|back|remembered|forgotten|able)) (?:[\\w’'-]+ ){0,4}?(?:${ABOUT} ${NUMBER}|${EXACT}) (?:or \\w+ |to \\w+ )?${UNIT}\\b`,
      `${NUMBER} (?:minutes?|seconds?|hours?|hugs?|words?|days?|nights?) (?:of|a day|each|without) [^.?!,]{0,35}?\\b(?:fills?|buys?|lasts?|is worth|resets?|lowers?|cuts?|halves|doubles)\\b`,
      `(?:by|around) (?:day|week|month|night) (?:${EXACT}|one|two|three|five|ten)\\b|(?:${EXACT}|ten) times before\\b|(?:that|which|this) is (?:how long|what|about how)[^.?!]{0,30}(?:takes?|lasts?|needs?|leave)|(?:remember|learn|recover|settl|sleep|heal|calm|stick)\\w* (?:\\w+ ){0,2}(?:twice|three times|ten times|half) as|(?:twice|three times|half) as (?:well|likely|fast|often|long|quickly|hard) (?:as|when|if|to)|for (?:${ABOUT} )${NUMBER} ${UNIT}(?: afterwards| later)? (?:before|until|he|she|they|the (?:child|body))`,
      `(?:at|by|around) (?:${ABOUT} )?${NUMBER} (?:months?|years?|weeks?)(?: old)?,? (?:an? |the |most |all |every )?(?:object|child|children|baby|babies|boys?|girls?|kids?|toddlers?|brains?|they|he|she)\\b`,
    ),
    unless:
      /\b(?:may|might|can take|could|often|mostly|perhaps|maybe|nobody knows|don't know|you said|you told|if |unless|set a timer|plan|stop after|leave (?:at|after|by))\b/,
    hits: [
      'A public outburst peaks at about four minutes and then drops.',
      'Trust takes around six months to come back.',
      'Twelve minutes of undivided attention fills a toddler’s tank.',
      'An unsettled class takes about twenty minutes.',
      'Most settle by day eight.',
      'At twelve months an object must be dropped some fifty times before it makes sense.',
      'Practice on three days is remembered twice as well as one evening.',
      'Children hold it together for about ninety minutes by the sea.',
    ],
    misses: [
      'Go early and leave after about two hours.',
      'It may take twenty minutes.',
      'Stop after ten minutes, even when it goes well.',
      'Cook twice as much on Sundays.',
      'Two minutes with the phone away.',
      'Sit for a minute or two.',
    ],
  },
  {
    rule: DIAGNOSES,
    evenDenied: true,
    unlessGiven: true,
    sounds: anyOf(
      `(?:rejection|sound|touch|noise|light|taste|texture)[- ]sensitiv\\w+|(?:low|lack of|little|reduced|poor) (?:empathy|impulse control|self-esteem|muscle tone|executive \\w+|frustration tolerance)|(?:feeding|eating|mood|conduct|language|tic|panic|sleep|behaviou?r(?:al)?|developmental|learning|processing|communication|adjustment|regulation|coordination|spectrum) (?:disorder|difficult\\w+|condition|problem|impairment|delay)|(?:gaming|screen|phone|internet|sugar) addict\\w*|addict(?:ion|ed)\\b|(?:school|social|separation|performance|generali[sz]ed|test|exam) (?:phobia|anxi\\w+|refus\\w+|avoidance)|(?:sensory|learning|cognitive|emotional|behaviou?ral) (?:profile|processing|seek\\w+|defensive\\w+|disorder|overload|need|issue|dysregulation)s?|executive dysfunction|hypersensitiv\\w+|hyposensitiv\\w+|sensory[- ]seek\\w+|demand avoid\\w+|pathological\\w*|oppositional\\w*|parentif\\w+|enmesh\\w+|codependen\\w*|ambivalent attach\\w+|disorgani[sz]ed attach\\w+|attach\\w+ (?:trauma|wound|injury|difficult\\w+)|complex trauma|trauma (?:response|reaction|bond)|panic attacks?|intrusive thoughts|dissociat\\w+|compulsi\\w+|obsessive|obsession|hypervigilan\\w+|psychosomatic|somati[sz]\\w+|neurolog\\w+|psychiatr\\w+|psycholog\\w+|regressi(?:on|ve)\\b|(?:severe|mild|moderate|borderline) (?:range|form|case|end)|on the (?:severe|mild|autistic|autism) |in the (?:severe|clinical|abnormal) |clinical(?:ly)?\\b|(?:classic|textbook|telltale|typical|early|clear|common|warning|red[- ]flag) (?:sign|marker|symptom|presentation|trait|indicator|case|feature)s?\\b(?! (?:that you|of (?:love|trust|life|tiredness|being|a (?:tired|hungry|long))))|(?:sign|marker|symptom|trait|indicator)s? of (?:an?|deeper|underlying|low|autis\\w+|adhd|anxi\\w+|depress\\w+|trauma\\w*|something (?:deeper|more)|\\w+(?:ia|ism|osis|ity))\\b|red flags?\\b|underlying (?:\\w+ )?(?:issue|condition|problem|anxiety|cause|trauma|wound)|(?:meets?|fits?) (?:the )?(?:criteria|profile|picture|pattern)|(?:needs?|ask for|get|seek|book|worth) (?:an? |him |her |them )?(?:\\w+ )?(?:assess(?:ed|ment)|screen(?:ed|ing)|evaluat(?:ed|ion)|diagnos\\w+)|undiagnosed|ticks? (?:the|several|all) boxes|night terrors?|separation issues|abandonment (?:issues|wound|fear)|(?:inner child|trauma|grief) wound`,
    ),
    unless:
      /\b(?:nobody|no one|none of us|cannot|can't|no|not an?|isn't an?|without|needn't|doesn't need|never mind) (?:\w+ ){0,3}(?:tell|say|know|diagnos\w+|name|label|assess\w*|test|sign|disorder|symptom|flag|word)\b/,
    hits: [
      'Laughing when someone cries can be an early marker of low empathy.',
      'This has the look of rejection sensitivity.',
      'This narrow a diet can point to a feeding disorder.',
      'Tears in public are typical of social anxiety.',
      'This is what a gaming addiction does.',
      'His sensory profile is in the severe range.',
      'She is low in the clinical sense.',
    ],
    misses: [
      'Laughing can be nerves.',
      'That may be a sign of trust.',
      'Nobody can name a disorder from here.',
      'She may be worried about Monday.',
      'A sign that you matter.',
    ],
  },
  {
    rule: BRAIN,
    evenDenied: true,
    unlessGiven: true,
    sounds: anyOf(
      `(?:bod(?:y|ies)|muscles|gut|skin|system|cells|heart) (?:\\w+ )?(?:stores?|files?|releases?|remembers?|keeps? (?:the )?score|process(?:es)?|discharges?|resets?|regulates?|registers?|encodes?|resonates?|syncs?|attunes?|produces?|pumps?)\\b|(?:is |are |gets? )?(?:filed|stored|locked|held|trapped|wired|hard-?coded|imprinted|encoded|programmed) (?:away )?(?:by|in|into|inside|deep in) (?:the|his|her|their|your) (?:bod\\w+|muscle\\w*|cell\\w*|gut|system|memory|nervous|head|mind)|(?:isn't|aren't|not|is|are|be|being) (?:yet |fully |quite )?wired\\b|wired (?:up|in|for|to|yet)|(?:switch|turn|shut|flip|quiet|dial|calm)\\w* (?:off |on |down )?(?:his|her|their|the|your|an) (?:\\w+ )?(?:alarm|threat|stress|survival|fear)\\b(?! clock| bell)|(?:alarm|threat|stress|survival|fear|calming) (?:mode|response|circuit|centre|center|state|signal|chemical|reflex)s?|(?:a|the|that) surge (?:needs|leaves|takes|passes|of (?:stress|adren|energy))|(?:flooded|awash|swamped) (?:with|by) (?:stress|hormone|adren|chemical|emotion)|overload(?:s|ed|ing)? (?:the|his|her|their|an?) \\w+ (?:system|sense|sens\\w+)|(?:overloaded|overstimulated|overtaxed) (?:\\w+ )?(?:system|senses|nerves|circuits?)|the part (?:of (?:him|her|them|the head|the mind) )?that (?:handles|plans|thinks|stops|controls|says)|vestibular|proprioc\\w+|sympathetic|regulated? (?:state|system)|self-?sooth\\w+ (?:system|skill|response)|immature (?:brain|system|cortex)|still (?:developing|maturing|under construction)|develop(?:s|ed|ing)? (?:yet|only|around|until) [^.?!]{0,15}(?:age|year)|cannot physically|physically (?:can't|impossible)`,
    ),
    unless:
      /\b(?:no|not|without|never mind|needn't|don't need|forget) (?:\w+ ){0,2}(?:brains?|hormones?|science|biology|chemistry)\b/,
    hits: [
      'A fright like this is filed away by the body.',
      'At two the part that handles no isn’t wired up yet.',
      'Humming switches her alarm off from the inside.',
      'Rocking resets an overloaded vestibular system.',
    ],
    misses: [
      'His body is heavy in your arms.',
      'Switch the alarm clock off.',
      'Her heart is beating fast.',
      'It is part of the day.',
    ],
  },
];
