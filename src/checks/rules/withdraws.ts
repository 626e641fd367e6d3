import { anyOf, COMPOSED } from './classes.ts';
import type { Rule } from './rule.ts';

const LEAVES = 'it tells to ignore or leave a child who needs somebody';
const FORCES = 'it forces touch, eye contact, food or stillness';
const LOVE = 'it holds love or closeness back';
const LESSON = 'it teaches by letting a child suffer or be looked at';

const CHILD =
  '(?:he|she|they|(?:the|your|a) (?:\\w+ )?(?:boy|girl|child|kid|baby|toddler|teen|teenager|pupil|student|son|daughter|one))';
const WHOM =
  '(?:him|her|them|(?:the|your) (?:\\w+ )?(?:boy|girl|child|kid|baby|toddler|teen|pupil|son|daughter|one|two))';
/** What a closeness waits for. */
const GATE = '(?:until|till|unless|only (?:when|once|if|after)|when|once|as soon as|after|before|the moment|if)';
const WARMTH =
  '(?:cuddl\\w+|hug\\w*|kiss\\w*|affection|warmth|smil\\w+|comfort\\w*|company|lap|closeness|kindness|kind words|attention|love|tenderness|sympathy|chat|voice|presence|goodnight|bedtime (?:song|story))';
/** An adult who goes, or does not come. */
const GOES =
  '(?:leav(?:e|ing) (?:the room|WHOM|it to WHOM)|step(?:ping)? (?:out|outside|away)|walk(?:ing)? (?:out|away|off)|go(?:ing)? (?:out|away|downstairs|upstairs|next door|into (?:another|the next|the other))|mov(?:e|ing) (?:out|away|to another)|stay(?:ing)? (?:out|away|downstairs|upstairs|in (?:the|another) (?:kitchen|other|next))|keep(?:ing)? (?:out|away)|(?:shut|clos|pull)(?:e|ing)? the (?:\\w+ )?door|turn(?:ing)? (?:away|your back)|busy yourself|carry(?:ing)? on with)'.replaceAll(
    'WHOM',
    WHOM,
  );
/** What such an adult does then. */
const RETURNS = `(?:come back|go back|go (?:back )?in(?: again)?|return|fetch ${WHOM}|let ${WHOM} (?:out|back|in|down|join)|open the door|unlock|(?:speak|talk|answer|listen|respond) (?:to ${WHOM} )?(?:again )?|hug ${WHOM}|cuddle ${WHOM}|hold ${WHOM}|look at ${WHOM}|play with ${WHOM}|pick ${WHOM} up|${CHILD} (?:can|may|could|is welcome to) (?:find|join|come|get|rejoin)(?: (?:you|out|back|in|down|to you|the (?:others|rest|group|table)))?)`;

/** An adult who goes away, turns cold, or does by force what hurts. */
export const WITHDRAWS: readonly Rule[] = [
  {
    rule: LEAVES,
    where: 'text',
    evenDenied: true,
    sounds: anyOf(
      `${GOES}\\b[^.?!]{0,60}\\b${GATE} ${CHILD}(?:'s|'ve|'re| has| have| is| are)? (?:\\w+ ){0,3}?${COMPOSED}`,
      `${RETURNS}[^.?!]{0,30}\\b(?:only )?(?:when|once|as soon as|after|if) (?:${CHILD}(?:'s|'ve|'re| has| have| is| are| can)?|the (?:cry|scream|shout|sob|noise|tears|room|toys|work)\\w*(?: is| are| has| drops?)?) (?:\\w+ ){0,4}?${COMPOSED}`,
      `(?:curtains?|door|blinds?) (?:pulled )?(?:to|shut|closed|drawn|locked)[^.?!]{0,15}(?:and|,)[^.?!]{0,40}(?:fetch|let|get|until|till|come)|behind (?:a|the|his|her|their) (?:closed|shut|locked|bedroom) door|in (?:his|her|their|the) (?:\\w+ )?(?:room|cot|bedroom|hall\\w*|utility room|bathroom|study|garage) with the (?:\\w+ )?door (?:to|shut|closed|pulled|locked)`,
      `(?:don't|do not|never|not|stop|avoid|no need to) (?:answer|respond|react|reply|go (?:in|up|to)|talk to|speak to|comfort|rush|look at|pick ${WHOM} up)\\w*\\b[^.?!]{0,30}\\b(?:any ?more|again|any longer|at all|however (?:long|loud|hard)|no matter)|(?:a |an |every |each )?(?:\\w+ )?(?:question|cry|tear|scream|wail|tears|crying|screaming|whining|fuss|call\\w*|shout\\w*)s? (?:that |which )?(?:gets?|meets?|finds?|is met with|earns?|gets met with) (?:nothing|silence|no (?:one|body|answer|response|reply|reaction|fuss|attention))`,
      `(?:don't|do not|never|no need to) (?:take|bring|leave|carry|make|cook|give|offer|fetch) (?:${WHOM}|up|out)[^.?!]{0,15}(?:anything|nothing|any (?:food|tea|supper|dinner|lunch|water|comfort|help))|when (?:he|she|they)(?:'s|'re| is| are|'ll be) (?:really |truly |properly )?(?:hungry|lonely|cold|tired|desperate|bored)(?: enough)?,? (?:he|she|they)(?:'ll| will|'d)`,
      `(?:nobody|no one|he|she|they|it|this) (?:really )?(?:needs?|deserves?|wants?|gets?) (?:an audience|a reaction|any (?:audience|attention|reaction))|(?:without|no) (?:an )?audience,? (?:he|she|they|it)(?:'ll| will| soon)|the less (?:\\w+ ){1,6}?(?:,? )?the (?:less|sooner|quicker|faster|better) (?:he|she|they|it)`,
      `(?:leave|let) ${WHOM} (?:to )?(?:sleep it off|stew|sulk|simmer|cool (?:off|down)|get on with it|sweat|it|be) (?:where|on (?:his|her|their) own|outside|alone|behind)|leave ${WHOM} (?:where (?:he|she|they) (?:is|are)|to it)\\b[^.?!]{0,60}(?:nobody|no one|door|until|till|alone|learn|think|find out|that (?:he|she|they))|(?:more|faster|sooner|quicker|better) if (?:nobody|no one|you don't) (?:comes?|goes?|looks?|asks?|reacts?|answers?|responds?|notices?|speaks?|talks?)`,
      `(?:feign|act|look|seem) (?:busy|deaf|uninterested|bored|indifferent)|(?:deaf|blind) (?:ear|eye) to (?:${WHOM}|the (?:cry|scream|tear|shout|sob|wail)|(?:his|her|their))|(?:ask|tell|get|have) (?:the |everyone|everybody|all )[^.?!]{0,40}(?:nobody|no one|not (?:to )?(?:speak|talk|look|play|answer)|ignore|turn (?:their|your) (?:backs?|chairs?))[^.?!]{0,40}(?:${WHOM}|until|till)`,
    ),
    unless:
      /\b(?:other (?:parent|adult|teacher)|if you(?:'re| are)|when you(?:'re| are)|your own|with (?:him|her|them) (?:in|on)|come back when (?:he|she|they) (?:calls?|asks?)|(?:can|may) (?:come|leave|go|join)\w* (?:\w+ )?(?:any ?time|whenever|when (?:he|she|they) (?:likes?|wants?))|don't (?:leave|walk|go|step))\b/,
    hits: [
      'Step out of the kitchen and only come back once she has written the word.',
      'Walk out calmly; she can find you when she has pulled herself together.',
      'Leave the room. Go in again only when the crying drops to a whimper.',
      'Put him in his room with the door to, hoover, and fetch him when it’s done.',
      'A question that gets nothing dries up by itself.',
      'When he’s really hungry he’ll come out.',
      'The less fuss you make the less they’ll miss her.',
    ],
    misses: [
      'Step out for a breath if you’re shaking, and come back.',
      'Wait by the door till she is ready.',
      'Go in when you hear him.',
      'Stay outside her door, where she can hear you.',
      'He can come out when he likes.',
      'Talk when it is quiet again.',
    ],
  },
  {
    rule: LOVE,
    where: 'text',
    evenDenied: true,
    sounds: anyOf(
      `(?:let|have|make) (?:${WHOM}|the) [^.?!]{0,12}(?:miss|feel the lack of|go without|do without|long for|earn|wait for|work for|win back|wonder (?:about|where)) [^.?!]{0,20}${WARMTH}`,
      `(?:be|stay|act|go|turn|look|sound|keep|remain|seem|become|grow) (?:a |an )?(?:\\w+,? ){0,2}?(?:cool|cold|distant|chilly|frosty|icy|aloof|stony|brisk and cold|silent with|cooler|colder|reserved|offhand)\\b(?! (?:and dry|enough|water|side|head|under))(?:[^.?!]{0,20}(?:with|to|towards?) ${WHOM}|[^.?!]{0,30}(?:until|till|for (?:a|an|the|the rest)|so (?:that )?${CHILD}|distance))`,
      `(?:cool|cold|polite|chilly|frosty|icy|little|bit of|emotional|noticeable) distance(?: from ${WHOM})?(?:,| so| until| till| for)|(?:match|mirror|copy|return) (?:${WHOM}|his|her|their)(?: (?:coldness|coolness|silence|distance|tone))?(?:,|:| for| until)`,
      `(?:let|have|make) (?:the |all |any |your |bedtime )?${WARMTH} (?:wait|come later|be earned|stop|pause|rest|go)|(?:keep|save|hold|put|take|pull|draw) (?:back |off |away )?(?:the |all |any |your )?${WARMTH}(?: and \\w+)? (?:back|away|off|for (?:good|calm|nice|kind|when|later|after|boys|girls)|until|till)|(?:less|no|without|little|zero|minimal) (?:\\w+ )?${WARMTH} (?:until|till|for (?:the|a|an|now)|this evening|tonight|today|while|unless)`,
      `(?:skip|cancel|drop|leave out|withhold|suspend|refuse|no|deny ${WHOM}) (?:the |his |her |their |any |all |tonight's )?(?:\\w+ )?${WARMTH}\\b[^.?!]{0,30}(?:until|till|tonight|so (?:that )?${CHILD}|to (?:show|teach|make)|because|for (?:hitting|biting|shouting|lying|what))`,
    ),
    unless:
      /\b(?:if (?:he|she|they) (?:wants?|asks?|leans?|prefers?|pulls?)|asks? for|not wanted|unless (?:he|she|they))\b/,
    hits: [
      'If he stays cold, match him: let him miss your warmth for an evening.',
      'For the next hour keep a cool, polite distance, so that he feels it.',
      'Let the cuddles wait until the room is back as it was.',
      'Skip the bedtime story tonight because of what he did.',
    ],
    misses: [
      'Let him miss the start.',
      'Keep a cool cloth on his hand.',
      'Hugs can wait until he wants one.',
      'A safe distance is enough.',
    ],
  },
  {
    rule: LESSON,
    where: 'text',
    sounds: anyOf(
      `(?:so|so that|that way,?|this way,?|for once,?|let ${WHOM}|lets ${WHOM}) (?:that )?(?:${CHILD})?(?: (?:can|will|may|might|soon|finally|truly|really)|'ll)* ?(?:learns?|learnt|feels?|finds? out|discovers?|sees?|knows?|realis\\w+|realiz\\w+|understands?|notic\\w+|tastes?|remembers?|experiences?|gets? to know) (?:\\w+ )?(?:what (?:it's|it is|it feels|it was|that feels|being \\w+ is|(?:his|her|their|those|that|such|such a) (?:\\w+ )?(?:words?|actions?|behaviou?r|choices?|kicks?|bites?|teeth|shouting|lies?|hands?) (?:do|does|did|cost|costs|can do|feel\\w*|mean\\w*)|\\w+ing (?:does|costs|feels|means|brings))|how (?:it (?:feels|is|hurts)|that feels|much it hurts|lonely|others feel)|that (?:nights? (?:is|are) for|the night is for|nothing happens|no (?:one|body) (?:comes|is|wants)|crying|screaming|tears (?:don't|won't|get)|\\w+ing (?:doesn't|won't|gets|brings|costs|has)|nobody|life goes on|actions have|you (?:mean (?:it|business)|won't (?:come|give|budge)|aren't coming))|the hard way)`,
      `(?:taste|dose) of (?:his|her|their|your) own|teach(?:es)? ${WHOM} (?:a lesson|not to|what|that (?:nobody|crying|screaming))|learn(?:s)? (?:his|her|their|a|the) lesson|a hard lesson|(?:natural|logical) consequences? (?:is|are|will|can|do)|pay the price|(?:has|have|needs?) to (?:face|feel|suffer|live with) (?:the|what|his|her|their)`,
      `(?:${CHILD})(?:'ll| will)(?: \\w+ly| soon| just| then| also| only)? (?:get used to (?:it|that|this)|have learn(?:t|ed)|come (?:looking|crawling|begging)|think (?:about it|twice|hard|it over|more)|learn (?:soon|fast|quick|to (?:cope|settle|sleep|do without|behave|ask nicely)|that)|tire (?:of|out)|tire (?:him|her|them)sel\\w+ out|wear (?:him|her|them)sel\\w+ out|give up (?:soon|in|after|eventually|sooner)|miss you (?:soon|enough)|soon (?:see|learn|stop|realise|realize|tire|find out|give)|regret)`,
      `(?:fac(?:e|es|ing)|turned to|turn\\w* ${WHOM} to|towards?) the wall\\b|eyes down (?:through|until|till|while|for)|(?:in front of|before) (?:the (?:whole )?(?:class|group|room|others|family|team)|everyone|everybody|all)[^.?!]{0,30}(?:apolog\\w+|say sorry|explain|own up|stand|confess)|(?:make|have|let|get|ask) ${WHOM} (?:\\w+ )?(?:apologi[sz]e|say sorry|explain|own up|stand|confess)[^.?!]{0,40}(?:in front of|before) (?:the|everyone|everybody|all)`,
    ),
    unless:
      /\b(?:that you(?:'re| are) (?:near|there|here|around|staying|with)|you're near|what comes next|what to expect|can rely|is safe|are safe|loved|welcome|that somebody|that someone|get used to it together|no need)\b/,
    hits: [
      'Leave the room, so that she learns that nobody comes.',
      'Seat them apart so that they feel what it’s like.',
      'He’ll get used to it.',
      'Give him a taste of his own medicine.',
      'Let them stand at the back with their eyes down through the singing.',
      'Have her apologise in front of the whole class.',
    ],
    misses: [
      'Sit where she can see you, so she knows you’re near.',
      'Let him feel the water first.',
      'She’ll get used to you slowly, or not.',
      'Then he knows what comes next.',
    ],
  },
  {
    rule: FORCES,
    where: 'text',
    sounds: anyOf(
      `(?:lay|lie|put|hold|sit|pull|strap|buckle|push|carry|lift|wedge|dress|brush|wash|run|take|get|clamp|tip) (?:it|${WHOM})\\b[^.?!]{0,60}\\b(?:get it (?:done|over)|get (?:on|it) with|and be (?:quick|swift|done with)|quickly and firmly|swiftly|by force|whether (?:he|she|they) (?:likes?|wants?|agrees?)|(?:while|though|even if|although|as) (?:he|she|they) (?:cr(?:y|ies)|screams?|protests?|struggles?|fights?|wriggles?|squirms?|howls?|kicks?|says? no))\\b`,
      `(?:${CHILD})(?:'ll| will) (?:scream|cry|howl|protest|fight|kick|struggle|object|resist)\\w*(?: a (?:bit|little|lot))?,? (?:and|but|yet) (?:by|it|he|she|they|that|then|carry|keep|go|do|hold|afterwards|soon)\\b`,
      `(?:firmly|tightly|briskly|quickly) (?:hold|grip|pin|press|take|pull|lift|push|wrap|dress|strap)\\w*|(?:arms?|blanket|towel|legs?|knees) (?:round|around|over|across) ${WHOM}[^.?!]{0,40}(?:squeez|tight|firm|until|till|can't|cannot|fight)`,
    ),
    unless:
      /\b(?:danger|road|traffic|fire|hot|knife|scissors|safe|let go|if (?:he|she|they) (?:wants?|likes?|leans?|lets?))\b/,
    hits: [
      'Lay her back across your knees and get it done while she cries.',
      'Put him in and be quick.',
      'He’ll scream, and by the third evening it’s over.',
      'Wrap both arms round him from the back and squeeze till the fight goes.',
    ],
    misses: [
      'Lay a hand on her back while she cries.',
      'He may scream, and you can stay.',
      'Put your arm round him if he lets you.',
    ],
  },
];
