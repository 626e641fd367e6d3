/** Classes of words that rules are made of: what is meant by them is what counts, not how it is phrased. */

/** One of these, as a part of a pattern. */
const any = (words: string): string =>
  `(?:${words
    .trim()
    .split(/\s*\n\s*|\s*,\s*/)
    .join('|')})`;

/** A pattern over plain text: with the `g` flag, its ends at the bounds of words. */
export const anyOf = (...patterns: readonly string[]): RegExp => new RegExp(`\\b(?:${patterns.join('|')})`, 'g');

/** Whoever is spoken of. */
export const PERSON = any(
  'boys?, girls?, children, kids?, child, lads?, lass(?:es)?, toddlers?, babies, teens?, teenagers?, sons?, daughters?, pupils?, students?, brothers?, sisters?, cousins?, friends?, people, families, parents?, mums?, moms?, dads?, mothers?, fathers?, aunts?, uncles?, grandparents?, grannies, teachers?, adults?, grown-?ups?, carers?, classes, siblings?, playmates?, (?:\\w+-)?year-olds?, men, women, ladies, gentlemen, bodies, tummies, arms, hands, feet, ears, voices, eyes, faces, legs, mouths, helpers?, listeners?, sleepers?, eaters?, sharers?, patients?',
);

/** What a child is meant to do, or to leave. */
export const COMPLY = any(`
  stop\\w*, calm\\w*, behav\\w+, listen\\w*, obey\\w*, quiet\\w*, still, nice(?:ly)?, good, brave\\w*, kind\\w*, gentle\\w*, polite\\w*, sorry, apologi[sz]\\w+, shar(?:e|es|ed|ing)
  sit\\w*, stand\\w*, walk\\w*, eat\\w*, finish\\w*, try\\w*, tries, tried, help(?:s|ed|ing)?, tid(?:y|ies|ied|ying), pick(?:s|ed|ing)? up, get(?:s|ting)? (?:dressed|up|in|into|out|ready|off), got (?:dressed|up|in|into)
  dress\\w*, brush\\w*, wash\\w*, sleep\\w*, (?:stay|lie|lies|lying|come|go|goes|going)\\w* (?:\\w+ )?(?:in|down|up|along|still|quiet\\w*|to (?:bed|sleep|school|the)|back|out|off|home|inside|dry|put)
  cr(?:y|ies|ied|ying), scream\\w*, shout\\w*, yell\\w*, whin\\w+, hit\\w*, kick\\w*, bit(?:e|es|ing), throw\\w*, spit\\w*, fight\\w*, argu\\w+, moan\\w*, fuss\\w*, refus\\w+, tear\\w*, swear\\w*, lie, lies, lied, push\\w*, grab\\w*, snatch\\w*, run(?:s|ning)?, wriggl\\w+, dawdl\\w+
  ready, done, dry, shoes?, boots?, coats?, teeth, homework, practi[sc]\\w+, read\\w*, plates?, mouthfuls?, bites?, peas, dinner, smil\\w+, put\\w* (?:on|away|down), let(?:s|ting)? (?:me|go|mummy|daddy|the), clean\\w*, nap\\w*, rest\\w*, swallow\\w*, quick\\w*, nicely, it's (?:all )?(?:quiet|calm|clean|tidy|done|over), manag\\w+, make\\w* it, settle\\w*
`);
/** How it is to be done. */
export const MEEKLY =
  '(?:without (?:a |any |one |another |more )?(?:\\w+ )?(?:cry\\w*|fuss\\w*|tears?|scream\\w*|shout\\w*|argu\\w+|complain\\w*|whin\\w+|moan\\w*|sound|peep|word|fight\\w*|noise|squeak|wobble|wriggl\\w+|drama|sob\\w*|kick\\w*|hitting|being asked|stopping)|with(?: no|out) (?:tears|fuss|shout\\w*|cry\\w*|drama|noise)|nicely|bravely|like a (?:good|big|brave|kind|grown)|in one go|tear-?free|no tears|dry-eyed)';

/** What children want, and are given for complying. */
export const WANTED = any(`
  sweets?, sweeties, ice ?creams?, ice lolly, chocolates?, loll(?:y|ies|ipops?), cand(?:y|ies), gumm(?:y|ies), cookies?, biscuits?, crisps, cakes?, pudding, desserts?, treats?, doughnuts?, donuts?, pancakes?, milkshakes?, hot chocolate, cocoa, pizza, chips, fries, burgers?, juice, popcorn, honey, jelly, muffins?, waffles?, marshmallows?, pastry, croissants?, cupcakes?, brownies?
  stickers?, stars?, prizes?, rewards?, surprises?, presents?, gifts?, toys?, toy shop, lego, stamps?, medals?, badges?, points, tokens?, marbles?, coins?, money, pocket money, pennies, pounds?, dollars?, euros?, fivers?, tenners?, quid, crowns?, magazines?, comics?, balloons?, new \\w+
  screen ?time, screens?, (?:the |your |his |her )?(?:tablet|ipad|phone|switch|tv|telly|xbox|console|game|games), cartoons?, episodes?, films?, movies?, minutes (?:of|on)\\b, videos?, robux, v-?bucks, wifi
  park, playground, swings?, slides?, zoo, pool, swimming, swim, cinema, beach, soft play, trampoline, part(?:y|ies), playdates?, sleepovers?, trips?, outings?, shop, shops, cafe, café, bakery, mcdonald'?s, funfair, ducks, puppy, kitten, bike, ride, match, football, holiday, camp
  stor(?:y|ies), cuddles?, hugs?, kisses, lap, song, choice of, first pick, front seat, stay(?:ing)? up, late bedtime, extra \\w+, special \\w+, something (?:nice|special|good|small|sweet|tasty|lovely|fun|from the), a little something, big (?:smile|clap), cheer, high five
`);

/** What children lose for not complying. */
export const LOST =
  "(?:(?:go(?:es)?|going|gone|taken|put|comes?|fly|flies|move[sd]?|moving|send|sent|given?|pack\\w*|lock\\w*|stay(?:s|ing)?|live[sd]?|living) (?:\\w+ ){0,2}(?:away|off|back|bye(?:-bye)?|in the (?:bin|cupboard|drawer|boot|car|bag|attic|loft|garage|box)|up high|to (?:sleep|the (?:bin|shop|charity|cupboard)|someone|another|other|a (?:boy|girl|child))|on (?:holiday|the (?:high|top) shelf)|on a (?:trip|break|holiday)|home|behind|alone|by (?:yourself|himself|herself|themselves)|without)|(?:is|are|be|gets?|was) (?:off|gone|over|closed|cancelled|called off|finished|lost|taken|no longer|out of the question|shut|sold|forbidden|banned)|disappear\\w*|vanish\\w*|lose[sd]?|losing|miss(?:es|ed|ing)? (?:out|it|the|your|his|her|their)|cancel\\w*|leav\\w+ (?:\\w+ )?(?:without|here|alone|behind|early)|without (?:you|him|her|them)|(?:a rest|a holiday|a break|a nap|bye-?bye)|cost(?:s|ing)? (?:you|him|her|them|a|us|one)|not (?:be )?(?:invited|allowed|welcome)|confiscat\\w+|(?:can't|won't|cannot|not|never|don't|doesn't) (?:be able to |get to )?(?:come|go|have|play|watch|join|visit|get|see|stay|want|choose|drive|buy|read|sit|hug|cuddle|like|love|trust|invite)|no (?:more )?(?:\\w+ )?(?:today|tonight|tomorrow|this week|story|stories|park|tablet|screen\\w*|telly|tv|party|cuddles?|hugs?|dessert|pudding|treats?|football|swimming|playdate|sleepover|birthday|presents?|phone|wifi|games?))";

/** What a child is to have become before an adult is kind again. */
export const COMPOSED =
  '(?:calm\\w*|quiet\\w*|silent|still\\b|stop(?:s|ped)\\b|over it|sorry|apolog\\w+|(?:said|say|says) sorry|nice\\w*|polite\\w*|good\\b|sensible|reasonable|himself|herself|themselves|pulled (?:him|her|them)\\w+ together|got (?:a grip|over it|(?:him|her|them)sel\\w+ (?:in hand|together|under control))|in (?:hand|control)|under control|had enough|cried (?:him|her|them)\\w+ (?:out|dry)|come (?:round|to (?:his|her|their) senses)|compos\\w+|collected|us(?:es?|ed|ing) (?:his|her|their) (?:words|voice|\\w+ voice|manners)|ask\\w* nicely|whimper\\w*|a whimper|written|tidied|tidy|back (?:as|to how) it was|clean(?:ed)?|dressed|own(?:s|ed) up|thought (?:about|it over)|give[ns]? (?:in|up)|settle[sd]?|run out|lets? up|behav\\w+|listen\\w*|cooperat\\w+|ready to (?:talk|say|behave|listen|be|apolog\\w+|join|act|share|try)|able to (?:be|talk|behave|listen|say|join|control))';

/** Without one of these there is no figure. */
export const A_NUMBER =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fifteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|half|third|thirds|quarter|quarters|an?|dozens?|hundreds?|thousands|millions|twice|times|majority|average|almost|nearly|(?:stud|research|survey|poll|trial|data|figures|statistic|number|scien|report|finding|lab|meta|experiment|count|measur|tim|interview)\w*)\b/;
