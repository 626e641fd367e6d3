import type { AgeBand } from '../answer.ts';
import type { Folded } from '../phrases.ts';

/** What the words tell of an age: years, or a band alone ("my teen"). */
export interface Age {
  readonly years: number | null;
  readonly band: AgeBand | null;
}

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen'.split(
    ' ',
  );
const ORDINAL_WORDS = 'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const WHOLE = `(?:\\d{1,2}|${NUMBER_WORDS.join('|')})`;
const NUMBER = `${WHOLE}(?: and a half|(?! and a half))`;
const CHILD =
  '(?:son|daughter|boy|girl|kid|child|student|pupil|grandson|granddaughter|nephew|niece|brother|sister|stepson|stepdaughter|twins|toddler|preschooler|teen|teenager|baby|eldest|oldest|youngest)(?! one)';
const UNITS =
  'years|yrs|weeks|wks|wk|mth|mths|doors|deep|percent|min|mins|minute|minutes|hour|hours|hrs|time|times|am|pm|day|days|week|weeks|month|months|mo|mos|percent|pounds|dollars|kids|children|students|pupils|boys|girls|others|of|oclock|people|stone|foot|feet|metres|meters|miles|km|cm|inches|kg|lbs|pages|more|tonight';
const NOT_AN_AGE = `(?! (?:${UNITS}) )`;
/** "For ten years", "in 2 months": how long, and not how old. */
const NOT_A_SPAN =
  '(?<! (?:for|past|last|after|over|within|in|every|next|here|there|been|married|together|divorced|separated|him|her|them))';

const numberOf = (word: string): number => {
  const [whole = '', ...half] = word.split(' ');
  return (/^\d/.test(whole) ? Number.parseInt(whole, 10) : NUMBER_WORDS.indexOf(whole)) + (half.length > 0 ? 0.5 : 0);
};

/** What a child does, after a name and a number: "Alfie, 6, punched a wall". */
const DOES =
  '(?:just|keeps|is|has|was|wont|will|cant|does|doesnt|hits|hit|hitting|bit|bites|biting|kicked|kicks|punched|pushed|threw|throws|broke|slammed|cries|cried|crying|screams|screamed|screaming|refuses|refused|refusing|says|said|told|called|wants|hates|thinks|who|and)';
/** Words before a number that make it something else: "table 4 is", "top 3 and". */
const COUNTED =
  '(?<! (?:year|yr|y|grade|aisle|lane|bay|table|number|page|room|group|level|chapter|top|at|of|for|by|and|period|day|week|least|only|i|im|with|than|the|since|till|until|in|past|to|after|before|was|into|like|foot|bar|other|these|let|has|have|been|last|its|gone|won|scored|got|row|every|another|half|quarter|or|question|seat|about|from|first|all|are|we|you|them|him|her|it|only|primary))';

/** How an age in years is said, most telling first; the first group is the number. */
const IN_YEARS: readonly RegExp[] = [
  new RegExp(` (${NUMBER}) ?(?:y ?o|yr ?old|yrs ?old|year ?olds?|years ?old|yo|yos|yrs?|y ?olds?) `, 'g'),
  new RegExp(`${NOT_A_SPAN} (${NUMBER}) years `, 'g'),
  new RegExp(` (${NUMBER})(?:yo|yos|yr|yrs|y|yrold|yearold) `, 'g'),
  new RegExp(` (?:aged?|turn(?:s|ed|ing)|almost|nearly|about to be|going on) (${NUMBER})${NOT_AN_AGE} `, 'g'),
  new RegExp(
    ` (?:hes|shes|theyre|he is|she is|they are|(?:is|whos|who is|are all|are)(?! one )) (?:only |just |now |almost |nearly |about )?(${NUMBER})${NOT_AN_AGE} `,
    'g',
  ),
  // "Told my kid 2 shut up" is text speak.
  new RegExp(` ${CHILD} (?![24] (?!${DOES} |\\. |$))(${NUMBER})${NOT_AN_AGE} `, 'g'),
  new RegExp(` (?:my|our|the) (?:kids|children|boys|girls|sons|daughters) (?:are )?(${NUMBER})${NOT_AN_AGE} `, 'g'),
  new RegExp(` (?:my|a|the|our) (?!one )(${NUMBER}) (?:and \\d )?(?:${CHILD} )?${DOES} `, 'g'),
  new RegExp(`${COUNTED} (?!one |1 )([1-9]\\d?|(?<=[^ .] )${WHOLE}) ${DOES} `, 'g'),
  // "Tummy ache again, 8, in his uniform": a number between what happens and where or how the child is.
  new RegExp(
    `${COUNTED} ([2-9]|1\\d) (?:in (?:his|her|their) (?:uniform|pyjamas|pjs|room|bed|coat)|at the door of|gone (?:straight|up|off|quiet|to)|hiding|lying|sobbing|sulking|refusing|glued|curled|stuck) `,
    'g',
  ),
  / (?:son|daughter|boy|girl|child|kid|lad) of (\d{1,2}) /g,
  / d[ds] ?(\d{1,2}) (?!(?:months?|mths?|mos?|weeks?|wks?) )/g,
  / (?<!\d )\. (\d{1,2}) (?=\. |$)/g,
  new RegExp(` (?:he|she) (${NUMBER})${NOT_AN_AGE} `, 'g'),
  // "He bites his toothbrush, 2": a bare number at the very end, where nothing before it counts something else.
  new RegExp(
    `${COUNTED}(?<! (?:since|till|until|before|after|past|on|in|from|to|every|or|another|about|around|grade|half|lost|ate)) (\\d{1,2}) $`,
    'g',
  ),
  / (\d{1,2}) (?:adhd|asd|autistic|audhd|pda) /g,
  / (1[0-7])f(?= )/g,
  / (1[3-7])m(?= (?:told|said|says|texted|called|calls|thinks) )/g,
];

const IN_MONTHS = new RegExp(
  `${NOT_A_SPAN} (\\d{1,2}|${NUMBER_WORDS.join('|')}|twenty) ?(?:m ?o|mos?|mths?|months?)(?! pregnant| until| till)(?: ?olds?)? `,
);
/** "18m": months, where two digits make it an age and no distance; but who is "15m" and talks is a boy of fifteen. */
const IN_SHORT_MONTHS =
  /(?! 1[3-7]m (?:told|said|says|texted|called|calls|thinks)) (1[0-9]|2[0-9]|3[0-5])m(?: olds?)? /;
const IN_WEEKS = new RegExp(
  ` (?:(?:baby|newborn|bub|lo|hes|shes|who|baby is|he is|she is) (?:is |only |just |about |now )*(?=[^ ]+ ?(?:weeks?|wks?) )|(?=[^ ]+ ?(?:weeks?|wks?|days?) olds? ))(${WHOLE}) ?(?:weeks?|wks?|days?) `,
);

/** At both ends of primary school the age that they turn in a year is the band that they belong to. */
const inYear = (year: number): number => year + (year === 1 || year >= 7 ? 5 : 4);

/** School years, each with the age at which most children start it. */
const SCHOOL_YEARS: readonly { readonly said: RegExp; readonly years: (word: string) => number }[] = [
  { said: new RegExp(` (?:year|yr|y) ?(${WHOLE})s? (?!olds?)`), years: (word) => inYear(numberOf(word)) },
  { said: new RegExp(` (?:grade|class of grade) ?(${WHOLE}) `), years: (word) => numberOf(word) + 5 },
  { said: / (\d{1,2})(?:st|nd|rd|th) ?grade(?:rs?)? /, years: (word) => Number(word) + 5 },
  {
    said: new RegExp(` (${ORDINAL_WORDS.join('|')}) grade(?:rs?)? `),
    years: (word) => ORDINAL_WORDS.indexOf(word) + 6,
  },
  { said: / (p[1-7]) /, years: (word) => Number(word.slice(1)) + 4 },
  { said: / (?:class|std|standard|primary) (\d{1,2}) /, years: (word) => Number(word) + 5 },
  {
    said: /(?<! (?:came|come|comes|coming|finished)) in (\d{1,2})(?:st|nd|rd|th) (?!place|position|week|month|year|gear|period)/,
    years: (word) => Number(word) + 5,
  },
  { said: / jss ?([1-3]) /, years: (word) => Number(word) + 11 },
  { said: / ss ?([1-3]) /, years: (word) => Number(word) + 14 },
  { said: / (lkg|junior infants) /, years: () => 4 },
  { said: / (ukg|senior infants) /, years: () => 5 },
  { said: /(?<= (?:in|at|from|into|starts|started|starting)) (kinder|prep) (?!for)/, years: () => 5 },
  { said: / (?:my|the|with|of) ([2-5])s /, years: (word) => Number(word) },
  { said: / (kindergarten|kindergart\w+|kindy) /, years: () => 5 },
  { said: / (reception) /, years: () => 4 },
  { said: / (pre ?k|preschool(?:er|ers)?) /, years: () => 4 },
  { said: / (freshman|freshmen) /, years: () => 14 },
  { said: / (sophomores?) /, years: () => 15 },
  {
    said: / (?:a|my|our) (junior|senior) (?!infant|infants|school|partner|staff|colleague|teacher|leader|citizen|team|member)/,
    years: () => 16,
  },
  { said: / (sixth form(?:er|ers)?) /, years: () => 17 },
  { said: / (middle school(?:er|ers)?) /, years: () => 12 },
  { said: / (high school(?:er|ers)?) /, years: () => 15 },
  { said: / (?:u|under ?)(\d{1,2})s? (?!hours|minutes|mins|days)/, years: (word) => Number(word) - 1 },
  { said: / ks ?(1) /, years: () => 6 },
  { said: / (ks ?2|brownies?|cubs?) /, years: () => 9 },
  { said: / (ks ?3|junior high) /, years: () => 12 },
  { said: / (ks ?4|gcses?) /, years: () => 15 },
  { said: / (a ?levels?|sixth form) /, years: () => 17 },
  { said: / (beavers?) /, years: () => 7 },
  { said: / (toddler room|twos room) /, years: () => 2 },
];

const BANDS: readonly { readonly said: RegExp; readonly band: AgeBand }[] = [
  {
    said: /^(?!.* (?:toddler|brother|sister|bro|sis|eldest|oldest|firstborn|older|big one|big ones|son|daughter|preschooler) ).* (?<!(?:be|used to be|wheres|to get|having|like) )(?:(?:my|our|crying) (?:newborn|infant|baby|babies)|(?:newborn|the baby|baby) (?:wont|cries|crying|screams|screaming))(?! (?:sister|brother)) /,
    band: 'infant',
  },
  {
    said: /^(?!.* (?:eldest|oldest|older|big one|big ones|big brother|big bro|big sister) ).*(?<! (?:the|his|her|their|other|another|all the|baby or)) (?:toddlers?|terrible twos) (?!brother|sister|area|group|class)/,
    band: 'toddler',
  },
  { said: /^(?!.* (?:baby|babies|nappy|bottle) ).* (?:threenager|nursery|preschool|preschooler) /, band: 'preschool' },
  {
    said: / (?:(?:home|back|off|away|came) (?:from|at|to) (?:uni|university|college)|(?:grown up|adult) (?:son|daughter|child|kids|children)|(?:son|daughter|hes|shes) (?:is )?(?:19|2\d)) /,
    band: 'teen',
  },
  { said: / (?:teens?|teenagers?|teenage|adolescents?|secondary school) /, band: 'teen' },
  { said: / (?:tweens?|primary school|elementary) /, band: 'school-age' },
];

/** Years → band: infant under 1, toddler 1–2, preschool 3–5, school-age 6–11, teen from 12. */
export function bandOf(years: number): AgeBand {
  if (years < 1) return 'infant';
  if (years < 3) return 'toddler';
  if (years < 6) return 'preschool';
  return years < 12 ? 'school-age' : 'teen';
}

/** "…, screaming blue murder, 3": a number that ends the message, where nothing else told. */
const AT_THE_END =
  / (?!(?:year|yr|y|grade|table|number|page|room|group|level|chapter|top|at|of|for|by|and|or|period|day|week|least|only|with|than|the|in|to|till|until|past|around|about|after|before|since|every|last|next|part|times|x|under|over|lesson|step|stage|phase|hour|number|all|them|another|is|us|both|these|those) )[^ .\d]+ (\d|1[0-7])( and a half)? (?:\. )*$/;
/** "2y9m": the years of it. */
const YEARS_AND_MONTHS = / (\d{1,2}) ?y(?:rs?|ears?)? ?(?:and )?\d{1,2} ?m(?:onths?|os?|ths?)? /;

/** The age in years that stands first and could be a child’s. */
function firstInYears(text: string): { readonly index: number; readonly years: number } | null {
  const found = IN_YEARS.flatMap((pattern) =>
    [...text.matchAll(pattern)].map((match) => ({ index: match.index, years: numberOf(match[1] ?? '') })),
  ).filter(({ years }) => years > 0 && years <= 18);
  return found.sort((a, b) => a.index - b.index)[0] ?? null;
}

const whole = (years: number): Age => ({ years, band: bandOf(years) });

const N = `(?:\\d{1,3}|${NUMBER_WORDS.join('|')}|twenty|thirty|ten)`;
const SPAN = '(?:years?|yrs?|months?|mos|mths?|weeks?|wks?|days?)';
const NOT_THE_CHILDS: readonly RegExp[] = [
  // The hour.
  new RegExp(` (?:half|quarter to|quarter past|${N} past|${N} to) ${N}(?= )(?! (?:year|yr|month|week))`, 'g'),
  new RegExp(
    ` (?:its|it is|it was|was|were|till|until|by|since|before|after|past|gone|from|x)(?: (?:only|just|already|nearly|almost|gone|about|around|like|now))* ${N}(?= )(?! (?:and a half|year|yr|yo|years|month|months|week|weeks|mo|in (?:march|april|may|june|july)) )`,
    'g',
  ),
  new RegExp(` (?:${N} )?(?:going on|till|at) ${N}(?= )(?=.* (?:${N} )(?:year|yr|yo|months) )`, 'g'),
  new RegExp(`(?<= ${N}) going on ${N}(?= )`, 'g'),
  // How long, and how long ago.
  new RegExp(
    ` ${N} ${SPAN} (?:ago|of|in|into|to go|later|after|since|left|without|apart|together|running|straight|clean|sober|pregnant|gone|early|until|till|from now|i|ive|we|weve|with|hes|shes|his|her|and im|and i)(?= )`,
    'g',
  ),
  new RegExp(
    ` (?:been|for|got|saved|clean|waited|waiting|wait|took|takes|spent|another|every|the last|the past|home|with (?:us|me|him|her)|at|within|playing|playin|had (?:him|her|them)|married|still|so far|about) (?:about |nearly |almost |over )?${N} ${SPAN}(?= )(?! olds?)`,
    'g',
  ),
  // What was, and whom somebody is like.
  new RegExp(
    ` (?:since|when|before|until|till|from) (?:he|she|they|i|we) (?:was|were|is|got) (?:about |only |just |nearly )?${N}(?: ${SPAN})?(?: olds?)?(?= )`,
    'g',
  ),
  new RegExp(
    ` (?:like|feel|about|treat[^ ]* me like) (?:a|an|hes|shes|theyre|im) ${N}(?: (?:year|yr) olds?)?(?= )`,
    'g',
  ),
  / (?:since|in|did that in|even the|even) (?:nursery|reception|preschool) (?:and|today|he|to|kids|children|it|wont)(?= )/g,
  // Another child’s.
  new RegExp(
    ` (?:his|her|their) (?:little |big |older |younger |baby |own )?${N} ?(?:(?:year|yr|month|week)s? olds?|yo|yr|mo) (?:brother|sister|bro|sis|cousin|sibling|twin)(?= )`,
    'g',
  ),
  new RegExp(
    ` (?:his|her|their) (?:little |big |older |younger |baby |new )?(?:brother|sister|bro|sis|brothers|sisters|cousin|cousins)(?: is| whos| was)? (?:been )?(?:dry since \\w+ was )?${N}(?: ${SPAN})?(?: olds?)?(?= )(?! (?:and|times|days))`,
    'g',
  ),
  new RegExp(` (?:gang|group|bunch|lot|load) of (?:about )?${N} (?:year|yr) olds(?= )`, 'g'),
  // "Told my kid 2 shut up", "4 the last time", "1 says": text speak, and how many.
  / 2 (?:do|go|be|stop|shut|make|say|see|get|the|my|his|her|it|him|them|school|bed|me|put|help|have|play|hit|sleep|u|you|come|a|know|c|day|morrow|nite|kids|babies|of|our)(?= )/g,
  / 4 (?:the|my|a|me|him|her|them|it|every[^ ]*|no|u|his|being|an|all|1|school|dinner|tea|ages|days|hours|doing|this|that|daddy|mummy|dad|mum)(?= )/g,
  / 1 (?:kid|kids|of \d+|of|says|say|keeps|wants|is|has|other|on|in|more|broke|cries|bit|just|jus|gets|thing|arm|wont|always|hits|hit|gives|time|day)(?= )/g,
  / (?:older|younger|big|little|lil|new|this|that|no|other|each|any|wee|every|has|attention|wants|want|next|last) [124](?= )/g,
  / (?:my|our|the|these|us|both|other|last|there are|his|her|with|are) (?:two|2|three|six)(?= )(?! ?(?:year|yr|years|and a half|month|months|yo|week|weeks|almost|nearly|is|has|wont|keeps|was|just|who))/g,
];

const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const COMPOUND = new RegExp(` (${TENS.join('|')}) (${NUMBER_WORDS.slice(1, 10).join('|')})(?= )`, 'g');

/** Without the hour, how long it has been, and the ages of others. */
const ofTheChild = (text: Folded): Folded =>
  NOT_THE_CHILDS.reduce<string>(
    (said, not) => said.replace(not, ' ~'),
    text.replace(
      COMPOUND,
      (_, ten: string, one: string) => ` ${10 * (TENS.indexOf(ten) + 2) + NUMBER_WORDS.indexOf(one)}`,
    ),
  ) as Folded;

const BABY_CRIES = / (?:weeks?|wk|months?|mo) olds? (?:screaming|crying|is crying|is screaming|wont|cries|screams) /;

/** Reads the age of the child that is spoken of first, 0–18 years; months become a fraction. */
export function readAge(said: Folded): Age {
  const text = ofTheChild(said);
  const inYears = firstInYears(text);
  const inMonths = IN_MONTHS.exec(text) ?? IN_SHORT_MONTHS.exec(text);
  const weeks = IN_WEEKS.exec(text);
  const months = weeks ? 1 : inMonths?.[1] ? (inMonths[1] === 'twenty' ? 20 : numberOf(inMonths[1])) : null;
  const monthsAt = weeks?.index ?? inMonths?.index ?? Number.POSITIVE_INFINITY;
  // Of a baby and an older child it is the older one that is asked about, unless the baby cries.
  const first =
    monthsAt <= (inYears?.index ?? Number.POSITIVE_INFINITY) &&
    ((months ?? 0) >= 12 || !inYears || BABY_CRIES.test(text));
  if (months !== null && months > 0 && months < 36 && first) {
    return whole(Math.round((months / 12) * 100) / 100);
  }
  if (inYears) return whole(inYears.years);
  const years = YEARS_AND_MONTHS.exec(text)?.[1];
  if (years) return whole(Number(years));
  for (const { said: spoken, years } of SCHOOL_YEARS) {
    const found = spoken.exec(text);
    const age = found?.[1] ? years(found[1]) : Number.NaN;
    if (age >= 3 && age <= 18) return whole(age);
  }
  const last = AT_THE_END.exec(text);
  if (last?.[1] && Number(last[1]) > 0) return whole(Number(last[1]) + (last[2] ? 0.5 : 0));
  return { years: null, band: BANDS.find(({ said: spoken }) => spoken.test(text))?.band ?? null };
}
