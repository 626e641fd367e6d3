import { anyOf, COMPLY } from './classes.ts';
import type { Rule } from './rule.ts';

const THREAT = 'it threatens in warm words: nothing may be lost, left behind or withdrawn for not complying';
const BRIBE = 'it bribes: nothing may be promised for stopping or complying';

const CHILD =
  '(?:you|he|she|they|both|whoever|everyone|everybody|anyone|(?:the|your|each|every|a|any) (?:\\w+ )?(?:boy|girl|child|kid|teen|one|team|table|pupil|son|daughter|twin|class)s?)';
/** What children like and nobody needs; a drink, a lap and a blanket are no treat. */
const TREAT =
  "(?:sweets?|sweeties|treats?|ice ?creams?|lolly|lollies|lollipops?|choc\\w*|cand(?:y|ies)|gumm\\w+|cookies?|biscuits?|crisps|cake|cupcakes?|pudding|dessert|doughnuts?|donuts?|pancakes?|milkshakes?|hot chocolate|cocoa|pizza|chips|fries|burgers?|popcorn|marshmallows?|croissants?|brownies?|muffins?|waffles?|(?:\\w+ )?cereal|takeaway|stickers?|stars?|prizes?|rewards?|surprises?|presents?|gifts?|toys?|toy shop|lego|stamps|medals?|badges?|points|tokens?|marbles?|coins?|pocket money|money|pounds?|dollars?|euros?|tenners?|fivers?|quid|magazines?|comics?|balloons?|bubbles?(?: machine)?|lucky dip|treasure|glitter|headphones|trainers|sneakers|screen ?time|tablet|ipad|phone time|xbox|console|switch|playstation|telly|tv|cartoons?|episodes?|films?|movies?|videos?|youtube|robux|v-?bucks|wifi|the park|playground|swings?|slides?|zoo|cinema|beach|soft play|trampoline park|party|parties|playdates?|sleepovers?|day out|trips?|outings?|(?:toy|sweet|pet|game|ice cream) shop|shops|cafe|café|bakery|mcdonald'?s|funfair|puppy|kitten|later bedtime|late night|stay(?:ing)? up|extra (?:time|minutes|goes?|turns?|stor(?:y|ies)|chapter|half)|(?:first|an extra|one more|the first|a second) (?:go|turn|pick|choice|slide|ride)|front seat|special (?:time|afternoon|day|treat|outing|trip|evening)|(?:a )?(?:little |nice |tiny |small )?something (?:nice|special|good|sweet|tasty|yummy|lovely|fun|extra|in (?:my|her|his|the|your)|from (?:my|the|her|his))|little something|new \\w+)";
const GETS =
  "(?:gets?|got|earns?|wins?|picks?|chooses?|collects?|(?:can|could|may|might) (?:be (?:his|hers|theirs|yours)|have|pick|choose|watch|go|get|come|stay|play|open|buy|keep)|(?:is|are) (?:his|hers|theirs|yours)|(?:will|'ll) (?:get|have|be|go|buy|see|watch|make|bake|bring|visit|stop|swing|pop|let|earn|play)|swing by|stop (?:by|at|off)|pop (?:in|to|by|into)|go (?:to|for|and)|pick up|buy|grab|share|there(?:'s| is|'ll be| will be)|there might be|is waiting|waits?|has (?:got )?|have|let (?:him|her|them|whoever \\w+|you)(?: \\w+){0,2} (?:have|pick|choose|watch|stay|go|open|get)|adds?|unlocks?|opens?|comes? down|drops? (?:in|into)|brings?|makes?|suggest|promise|offer|give|hand|produce|bring out|get out|put on|turn on|we|granny|grandma)";
const COND =
  '(?:if|when|once|whenever|each time|every time|as soon as|the moment|the minute|after|provided|providing|so long as|as long as|for (?:each|every)|in (?:return|exchange) for)';

export const DEALS: readonly Rule[] = [
  {
    rule: BRIBE,
    evenDenied: true,
    sounds: anyOf(
      `${COND} (?:${CHILD}|your|his|her|their|the|it|this|that|all|we|something|things|everything)\\b[^.?!:]{2,60}?(?:${COMPLY}|gate|door|through|forgiv\\w+|without|calm\\w*|smooth\\w*|well|better|wait\\w*|lets?|lands?|dry|seat ?belt|belt|bed|in)\\b[^.?!:]{0,25}?(?:,|then|and|-)? ?(?:\\w+ ){0,3}?${GETS}[^.?!:]{0,30}?\\b${TREAT}\\b`,
      `\\b${TREAT}\\b[^.?!]{0,35}\\b(?:if|once|as soon as|the moment|provided|so long as|as long as|each time|every time|whenever|in (?:return|exchange) for) (?:${CHILD}|both|all|this|things|it|the)\\b[^.?!]{2,40}(?:${COMPLY}|smooth\\w*|well|better|through|without|wait\\w*|forgiv\\w+|calm\\w*|dry)`,
      `(?:let|give|buy|offer|promise|get|hand) (?:him|her|them|whoever)[^.?!]{0,40}\\b(?:${TREAT}|anything)\\b[^.?!]{0,40}\\b(?:once|if|as soon as|the moment|each time|every time|whenever|in (?:return|exchange) for) (?:he|she|they|it)(?:'s|'ve| has| have)? [^.?!]{0,30}(?:forgiv\\w+|${COMPLY})`,
      `(?:first|last) (?:one )?(?:to|who|dressed|asleep|ready)\\b[^.?!]{0,40}\\b(?:picks?|gets?|chooses?|wins?|decides?)\\b|whoever (?!picks|wins|chooses)(?:\\w+ ){1,5}?(?:picks?|chooses?|choose|wins?|earns?|gets? to|gets? (?:first|extra|${TREAT})|can (?:pick|choose))\\b`,
      `(?:hint|let (?:it )?(?:slip|drop)|dangle|promise (?:him|her|them)|tempt (?:him|her|them))\\b[^.?!]{0,40}\\b(?:(?:could|might|can|will|would|may) be (?:his|hers|theirs|yours|on|possible)|${TREAT})`,
      `(?:each|every) time (?:he|she|they|you|something|it|one)\\b[^.?!]{2,50}?,? (?:he|she|they|you|one|another)(?: can| may|'ll| will)? (?:adds?|gets?|earns?|collects?|wins?|picks?|chooses?|moves? (?:a|one|his|her|their)|unwraps?|colou?rs?|drops? (?:a|one)|puts? (?:a|one)|sticks?|comes? down|goes? (?:in|into|on) the (?:jar|chart|box|strip))|(?:comes? down|is (?:his|hers|theirs|yours)|unwraps?|opens? (?:one|a)|earns?|wins?) [^.?!]{0,15}(?:each|every) time|(?:jar|chart|strip|row|card|tower) (?:\\w+ )?(?:is|are|gets?) (?:full|filled|complete)|(?:five|three|ten|seven|four|six|\\d+) (?:of them |stickers |stars |marbles |points |ticks |in a row )(?:\\w+ )?(?:opens?|means?|makes?|gets?|earns?|buys?|wins?|is)`,
      `(?:praise|clap|cheer|applaud|high[- ]five|make a (?:big |huge )?fuss|big (?:smile|clap|cheer|hug)|gush)\\b[^.?!]{0,40}\\b(?:whenever|only (?:when|if)|each time|every time|as soon as|the moment|once) (?:he|she|they)\\b|(?:high[- ]fives?|praise|applause|claps?|the swing first)\\b[^.?!]{0,30}\\b(?:whenever|each time|every time|as soon as|if|once) (?:he|she|they)\\b|praise (?:works|does)|catch (?:him|her|them) being good`,
      `(?:mouthfuls?|bites?|spoonfuls?|minutes?|pages?|shoes?|teeth|pyjamas|pajamas|coat|homework|dressed|in (?:the|your) (?:car|bath|bed|seat)|tidy|quiet\\w*|nicely|one sleep|dry)\\b[^.?!]{0,25}(?:,|and|then|-|=) (?:and |then )?(?:\\w+ ){0,3}?(?:there's|there is|there'll be|has|have|gets?|will|'ll|can)\\b[^.?!]{0,25}\\b${TREAT}\\b`,
      `(?:be|stay|sit|come and be|come) (?:a )?(?:good|sweet|nice|brave|kind|quiet|lovely|helpful|gentle|still)\\b[^.?!:]{0,25}(?:,|\\band\\b|\\bthen\\b)[^.?!:]{0,30}\\b${TREAT}\\b`,
    ),
    unless:
      /\b(?:badly|wrong|anyway|either way|whatever|no (?:prize|reward|treats?|bribe|deal|stickers?|chart)|not (?:a|as a) (?:prize|reward|treat|deal)|without a (?:prize|reward)|even if|doesn't have to|whether or not|both can|game (?:is|ends)|if (?:he|she|they|it) (?:can't|won't|doesn't|isn't|is too|gets too|wants?|likes?|asks?|cries|cry|screams?|hits?))\b/,
    hits: [
      'If he makes it through the gate, swing by for a hot chocolate on the way back.',
      'Let whoever stays put all night choose the breakfast cereal.',
      'Three mouthfuls, my love, and Granny has a little something in her bag.',
      'Let her pick a day out once she has properly forgiven you.',
      'Hint that the new headphones could be his.',
      'First one to let go picks the bubbles.',
      'One comes down each time something lands in the potty.',
      'He gets a high five and the swing first whenever he lends it.',
      'It’s your favourite. Come and be sweet, and there’s pudding too.',
    ],
    misses: [
      'When he comes in, get him a drink.',
      'Ask whoever picks her up to wait.',
      'Let her choose the socks once she is ready.',
      'If she wants the tablet, say it is off.',
      'Every time he falls, you come.',
      'A new toy can wait.',
    ],
  },
  {
    rule: THREAT,
    where: 'say',
    evenDenied: true,
    sounds: anyOf(
      `(?:i|we|mummy|daddy|mum|dad|granny|grandma|it|that|teddy|miss \\w+|mrs \\w+|mr \\w+|the \\w+)(?:'d| would)(?: really| so| just| all)? (?:hate|be (?:so |such |very |really |too |quite |a )*(?:sad|sorry|shame|pity|awful|lonely|upset|heartbroken|disappointed|cross|unhappy|miss\\w*))\\b(?: if| when| to (?:have|leave|lose|miss|go|see|tell|hear|put|cancel|take|turn|stop)| for (?:the|any\\w*|your|\\w+ to)|,? (?:\\w+ )?(?:to have|if)|[^.?!]{0,20} (?:has|have) to)|(?:what a|such a|a real|be a|bit of a) (?:shame|pity)\\b(?! about)`,
      `(?:don't|do not|wouldn't|never|not) (?:really |ever |at all )?(?:want|like|wish) (?:to have to|(?:\\w+ ){1,3}to (?:have to|hear|know|find out|be called|see|come|miss|lose|get|be))\\b|let's not (?:make|have|get|let|force)\\b|don't (?:you )?make (?:me|us|mummy|daddy)\\b|before (?:i|we|mummy|daddy) (?:have|has|need|needs) to|i(?:'d| would) rather not\\b|(?:hold|put) (?:it |this |that |them |\\w+ )?off\\b[^.?!]{0,20}\\b(?:so long|much longer|for ever|forever)|(?:only|just) (?:wait|hold|stay|be (?:patient|nice)|keep|ask) [^.?!]{0,25}(?:so (?:long|many|much)|a little longer|once more)|for so long\\b|running out of (?:patience|time with)|(?:my|mummy's|daddy's) patience\\b|last (?:chance|time i|warning)`,
      `\\b(?:or|otherwise|else) (?:then )?(?:mummy|daddy|mr \\w+|mrs \\w+|miss \\w+|the (?:head|teacher|man|lady|police\\w*|guard|driver|doctor|dentist|nurse|manager)|your (?:dad|mum|father|mother|teacher|coach|head))(?:'ll| will| has to| have to|'s going to)? (?!can\\b|could\\b|may\\b|might\\b|like\\b|want\\b)\\w+`,
      `(?:mummy|daddy|mum|dad|granny|grandma|(?:mr|mrs|miss|ms) \\w+|the (?:head|teacher|others|class|police)|your \\w+|everyone|everybody|people|friends) (?:\\w+ ){0,2}?(?:to |will |'ll )(?:have to )?(?:hear|know|be told|find out|learn|read) (?:about |of )?(?:this|that|it|today|what|how)\\b|(?:what|how) (?:will|would|is|do|are) (?:\\w+ ){1,3}(?:going to )?(?:say|think|feel) (?:when|if|about this)|(?:should|do) i (?:have to |need to )(?:tell|ring|call|phone|show|text)\\b`,
      `(?:i'll|i will|i'm going to|let me|shall i|i can|i'm) (?:\\w+ )?count(?:ing)? (?:to|the steps|down|up|from|till|until)|by (?:the count of )?(?:three|five|ten) (?:we|you|i|it|that|this)(?:'re|'ll|'m| are| will)?\\b|before i (?:get to|count|reach|say) (?:three|five|ten)|on three (?:you|we)`,
      `(?:it's|then it's|and it's|or it's) (?:back to|off to|straight to|goodbye|bye(?:-bye)?|no more|home|bed|into the) |back to (?:nappies|baby|the (?:cot|highchair|little ones|nursery)|bed) (?:we|you|it)`,
      `(?:can|could|may|might|will|'ll|has to|have to|goes|go|going|moves?|heads?|would) (?:\\w+ )?(?:to (?:your|my|the|a|another) (?:\\w+ )?(?:cousin|brother|sister|neighbou?rs?|friend|boy|girl|child|family|charity|shop|bin|attic|loft|garage)|next door|in the bin|on holiday|for a (?:rest|break|sleep|holiday)|to (?:rest|sleep|someone|somebody|children|a child)|home with)\\b[^.?!]{0,50}\\b(?:if|till|until|unless|because) (?:you|we|it|there|that|this)|(?:one|another|any) more (?:\\w+,? ){1,6}?(?:and|means) (?!(?:then )?(?:you|done|bed|home|sleep|we're|that's|i)\\b)|(?:something|football|the \\w+|that|it|what) (?:that )?(?:has|have|needs|ends up|will have|might have|may have) to (?:go|give|stop|be (?:cut|dropped|cancelled|taken))`,
      `(?:bugs?|germs?|monsters?|wol(?:f|ves)|witch\\w*|ghosts?|spiders?|rats?|mice|bogey\\w*|dragons?|sharks?|crocodiles?|police\\w*|fair(?:y|ies)|elves|elf|santa|father christmas|the (?:bad )?(?:man|lady|dentist|doctor|nurse|drill|needle)) (?:\\w+ ){0,4}?(?:when|if|who|because|for (?:boys|girls|children|kids)|sees?|watch\\w*|comes?|gets? you|eats?|bites?|takes?|hears?|loves? it|throw\\w*|only|party|has to|will have)\\b`,
      `(?:only|just) (?:comes?|plays?|works?|visits?|stays?|lets?|takes?|reads?|drives?|opens?|goes|lives?|loves?|likes?|wants?)\\b[^.?!]{0,25}\\b(?:children|kids|boys|girls|people|friends|ones|those|grandchildren|hands|voices|listeners)\\b`,
      `(?:who(?:ever)?|anyone who|children who|kids who|boys who|girls who|people who|friends who|those who|hands that|feet that) (?:\\w+ ){0,4}?(?:bite|bites|hit|hits|scream\\w*|shout\\w*|throw\\w*|kick\\w*|fight\\w*|cheat\\w*|can't|cannot|won't|don't|doesn't|isn't|aren't|lose|loses|whin\\w+|push\\w*|spit\\w*|lie|lies|grab\\w*|swear\\w*|hurt\\w*)\\b[^.?!]{0,40}?(?:,|\\b(?:can't|cannot|don't|doesn't|won't|miss\\w*|stays?|sits?|goes|go|has to|have to|leaves?|gets? no\\w*|aren't|isn't|not)\\b)`,
      `(?:if|when) (?:it|that|this|you|the \\w+) (?:makes? you|keeps?|goes on|carr(?:y|ies) on|can't|won't|don't|doesn't)\\b[^.?!]{0,40},? (?:\\w+ ){0,3}(?:can|will|'ll|has to|have to|goes|might|may|would)\\b[^.?!]{0,20}\\b(?:go|away|back|off|home|stop|leave|wait|cousin|someone|gone|without|cancel\\w*|shut|close)\\b`,
    ),
    unless:
      /\b(?:i won't|i'm not (?:going|leaving)|i'm (?:here|staying|near)|i'll (?:stay|wait|be|come|sit|hold|help|carry)|on my (?:lap|back)|help you|or i can|stay with|no hurry|both (?:are )?fine|don't want me to (?:go|leave|stop)|wasn't your|(?:won't|can't) (?:come|get) (?:in|here|you))\b/,
    hits: [
      'I really don’t want Mrs Hall to have to hear this.',
      'I can only hold off ringing home for so long, you know.',
      'I’d hate football to be the thing that has to give.',
      'I’ll count the steps, and by ten we’re up, or Mr Jones lifts.',
      'It’s back to nappies we go.',
      'The console can go to your cousin if it makes you this unhappy.',
      'The tooth bugs throw a party when little girls keep their mouths shut.',
      'Grandpa only comes to play with children who can lose.',
      'Let’s not make me search your room again.',
      'One more sweet after six, treasure, and the tin goes next door.',
    ],
    misses: [
      'Me, or Daddy can carry you.',
      'I won’t make you.',
      'One more push and then home.',
      'I can wait as long as you need.',
      'There’s no monster in here. I’m staying.',
      'Shall we count the red cars?',
      'It’s a shame about the tower.',
      'Sit here, or stand by me.',
    ],
  },
];
