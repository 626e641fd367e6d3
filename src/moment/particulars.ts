import { compilePhrases, type Folded, type Spoken } from '../phrases.ts';
import { actorAt } from './actor.ts';

/** What the asker named, in words that an answer can take up. */
export interface Particulars {
  /** The asker's own pronoun for the child; null when none was used. */
  readonly pronoun: 'he' | 'she' | 'they' | null;
  /** "the tablet" */
  readonly thing: string | null;
  /** Who else is in it, as in "the baby", "{his} brother": a template like a move's. */
  readonly other: string | null;
  /** "the supermarket" */
  readonly place: string | null;
  /** What a row was about, as in "the homework". */
  readonly matter: string | null;
  /** Who the child wants and has not, in the asker’s own word: "Daddy". */
  readonly missed: string | null;
  /** What the child does to somebody, as a verb that follows "I won’t let you": "kick". */
  readonly deed: string | null;
}

const HE = compilePhrases([
  'my|our|a|the|year|yo|old|one little|big|oldest|youngest|eldest|own|only|teenage|autistic|foster|step ... son|boy|grandson|nephew|stepson',
]);
const SHE = compilePhrases([
  'my|our|a|the|year|yo|old|one little|big|oldest|youngest|eldest|own|only|teenage|autistic|foster|step ... daughter|girl|granddaughter|niece|stepdaughter',
]);
const HE_NOUN = / (?:son|sons|boy|grandson|nephew|stepson|lad) /;
const SHE_NOUN = / (?:daughter|daughters|girl|granddaughter|niece|stepdaughter|lass) /;
const BOTH =
  / (?:son|boy)s? and (?:my |our |a )?(?:daughter|girl)s? | (?:daughter|girl)s? and (?:my |our |a )?(?:son|boy)s? /;
const THEY_NOUN =
  /(?<! (?:other|others|another|some|more|with|at|of the|all the|bigger|older|smaller|younger|the other)) (?:kids|twins|boys|girls) /;
/** A room full; but "she had to leave the class" speaks of one. */
const ROOM_NOUN = / (?:class|students|pupils) /;
const ONE_CHILD = / (?:he|hes|him|his|she|shes|her) /;
/** "One of my girls … she": one child, with a pronoun of their own. */
const ONE_OF_THEM =
  / (?:one|another|each) of (?:[^ ]+ ){1,3}(?:kids|boys|girls|twins) .* (?:he|hes|his|him|she|shes|her) /;
const OTHER_ADULT =
  / (?:husband|wife|partner|dad|mum|mom|mother|father|teacher|ex|grandma|grandpa|daddy|mummy|mommy|sister|brother|coparent|mil) /;

const ONE_BOY = / (?:one|another) of (?:[^ ]+ ){1,4}boys /;
const ONE_GIRL = / (?:one|another) of (?:[^ ]+ ){1,4}girls /;

/** Which pronoun the asker uses for the child. Another adult's pronoun ("my husband … he") does not count. */
function readPronoun(text: Folded): Particulars['pronoun'] {
  if (BOTH.test(text)) return 'they';
  if (ONE_BOY.test(text)) return 'he';
  if (ONE_GIRL.test(text)) return 'she';
  const he = HE.exec(text)?.index ?? HE_NOUN.exec(text)?.index ?? -1;
  const she = SHE.exec(text)?.index ?? SHE_NOUN.exec(text)?.index ?? -1;
  if (he >= 0 && she >= 0) return he === she ? 'they' : he < she ? 'he' : 'she';
  if (he >= 0) return 'he';
  if (she >= 0) return 'she';
  if (THEY_NOUN.test(text) && !ONE_OF_THEM.test(text)) return 'they';
  if (ROOM_NOUN.test(text) && !ONE_CHILD.test(text)) return 'they';
  const masculine = [...text.matchAll(/ (?:he|hes|him|his|himself|hed|hell)(?= )/g)];
  const feminine = [...text.matchAll(/ (?:she|shes|her|hers|herself|shed)(?= )/g)];
  const aboutAdult = ({ 0: word, index }: RegExpExecArray) =>
    /^ (?:he|hes|she|shes)$/.test(word) && OTHER_ADULT.test(`${text.slice(Math.max(0, index - 24), index)} `);
  const first = (found: RegExpExecArray[]) =>
    found.find((match) => !aboutAdult(match))?.index ?? Number.POSITIVE_INFINITY;
  const [heAt, sheAt] = [first(masculine), first(feminine)];
  if (heAt === sheAt) return / (?:they|theyre|them|their) /.test(text) ? 'they' : null;
  return heAt < sheAt ? 'he' : 'she';
}

/**
 * Things that a child may want, hold or miss, each as an answer says it; furniture, tasks and meals are none.
 * The word is looked up whole; the longest that matches wins.
 */
const THINGS: Readonly<Record<string, string>> = {
  ipad: 'the iPad',
  tablet: 'the tablet',
  tv: 'the TV',
  telly: 'the TV',
  television: 'the TV',
  xbox: 'the Xbox',
  playstation: 'the game',
  ps5: 'the game',
  nintendo: 'the game',
  minecraft: 'the game',
  roblox: 'the game',
  fortnite: 'the game',
  'video game': 'the game',
  'video games': 'the game',
  youtube: 'the video',
  laptop: 'the laptop',
  chromebook: 'the laptop',
  'his phone': 'the phone',
  'her phone': 'the phone',
  'their phone': 'the phone',
  screen: 'the screen',
  bluey: 'the show',
  cartoon: 'the show',
  toast: 'the toast',
  cup: 'the cup',
  'blue cup': 'the blue cup',
  'red cup': 'the red cup',
  'green cup': 'the green cup',
  'pink cup': 'the pink cup',
  plate: 'the plate',
  bowl: 'the bowl',
  spoon: 'the spoon',
  banana: 'the banana',
  sandwich: 'the sandwich',
  pasta: 'the pasta',
  cereal: 'the cereal',
  cookie: 'the cookie',
  biscuit: 'the biscuit',
  sweets: 'the sweets',
  candy: 'the candy',
  chocolate: 'the chocolate',
  'ice cream': 'the ice cream',
  lollipop: 'the lollipop',
  snack: 'the snack',
  cake: 'the cake',
  shoes: 'the shoes',
  shoe: 'the shoe',
  socks: 'the socks',
  sock: 'the sock',
  coat: 'the coat',
  jacket: 'the jacket',
  pajamas: 'the pajamas',
  pyjamas: 'the pyjamas',
  helmet: 'the helmet',
  hat: 'the hat',
  stroller: 'the stroller',
  buggy: 'the buggy',
  pushchair: 'the pushchair',
  drawing: 'the drawing',
  picture: 'the picture',
  tower: 'the tower',
  puzzle: 'the puzzle',
  lego: 'the Lego',
  legos: 'the Lego',
  book: 'the book',
  books: 'the books',
  toy: 'the toy',
  toys: 'the toys',
  truck: 'the truck',
  doll: 'the doll',
  ball: 'the ball',
  bike: 'the bike',
  scooter: 'the scooter',
  block: 'the block',
  blocks: 'the blocks',
  teddy: 'the teddy',
  blanket: 'the blanket',
  remote: 'the remote',
  swing: 'the swing',
  balloon: 'the balloon',
  'board game': 'the game',
  uno: 'the game',
  monopoly: 'the game',
  toothbrush: 'the toothbrush',
  crisps: 'the crisps',
  chips: 'the chips',
  juice: 'the juice',
  milk: 'the milk',
  bottle: 'the bottle',
  cracker: 'the cracker',
  crackers: 'the crackers',
  apple: 'the apple',
  egg: 'the egg',
  pancake: 'the pancake',
  pancakes: 'the pancakes',
  waffle: 'the waffle',
  yoghurt: 'the yoghurt',
  yogurt: 'the yogurt',
  cheese: 'the cheese',
  grapes: 'the grapes',
  'granola bar': 'the bar',
  sticker: 'the sticker',
  stickers: 'the stickers',
  crayon: 'the crayon',
  crayons: 'the crayons',
  playdough: 'the playdough',
  'play doh': 'the playdough',
  train: 'the train',
  'train set': 'the train set',
  'toy car': 'the car',
  digger: 'the digger',
  tractor: 'the tractor',
  dinosaur: 'the dinosaur',
  unicorn: 'the unicorn',
  dummy: 'the dummy',
  pacifier: 'the pacifier',
  bunny: 'the bunny',
  trike: 'the trike',
  tricycle: 'the tricycle',
  trampoline: 'the trampoline',
  slide: 'the slide',
  swings: 'the swings',
  trolley: 'the trolley',
  cart: 'the cart',
  stick: 'the stick',
  bubbles: 'the bubbles',
  'paw patrol': 'the show',
  peppa: 'the show',
  cocomelon: 'the show',
  wellies: 'the wellies',
  gloves: 'the gloves',
  mittens: 'the mittens',
  dress: 'the dress',
  backpack: 'the backpack',
  straw: 'the straw',
  button: 'the button',
};
/** What people shout about besides things: tasks, mishaps, the hour. */
const MATTERS: Readonly<Record<string, string>> = {
  homework: 'the homework',
  spellings: 'the spellings',
  spelling: 'the spellings',
  maths: 'the maths',
  math: 'the math',
  reading: 'the reading',
  revision: 'the revision',
  piano: 'the piano',
  milk: 'the milk',
  juice: 'the juice',
  cereal: 'the cereal',
  spilled: 'the spill',
  spilt: 'the spill',
  paint: 'the paint',
  pen: 'the pen',
  mess: 'the mess',
  messy: 'the mess',
  'his room': 'the room',
  'her room': 'the room',
  dishes: 'the dishes',
  bins: 'the bins',
  teeth: 'the teeth',
  hair: 'the hair',
  bath: 'the bath',
  shower: 'the shower',
  dinner: 'dinner',
  tea: 'tea',
  breakfast: 'breakfast',
  lunchbox: 'the lunchbox',
  crisps: 'the crisps',
  bedtime: 'bedtime',
  'wet bed': 'the wet bed',
  'wet the bed': 'the wet bed',
  weeing: 'the wee',
  wee: 'the wee',
  potty: 'the potty',
  accident: 'the accident',
  'late for': 'being late',
  'getting ready': 'getting ready',
  grades: 'the grades',
  report: 'the report',
  phone: 'the phone',
  laptop: 'the laptop',
  vape: 'the vape',
  money: 'the money',
  key: 'the key',
  keys: 'the keys',
  window: 'the window',
  vase: 'the vase',
  mug: 'the mug',
  glass: 'the glass',
  wall: 'the wall',
  sofa: 'the sofa',
  carpet: 'the carpet',
};
/** Places that askers name, each as an answer says it. */
const PLACES: Readonly<Record<string, string>> = {
  supermarket: 'the supermarket',
  'grocery store': 'the store',
  grocery: 'the store',
  store: 'the store',
  shop: 'the shop',
  shops: 'the shop',
  mall: 'the mall',
  target: 'the store',
  walmart: 'the store',
  costco: 'the store',
  tesco: 'the shop',
  aldi: 'the shop',
  aisle: 'the aisle',
  checkout: 'the checkout',
  'the till': 'the till',
  park: 'the park',
  playground: 'the playground',
  library: 'the library',
  restaurant: 'the restaurant',
  cafe: 'the café',
  bus: 'the bus',
  plane: 'the plane',
  airport: 'the airport',
  church: 'church',
  wedding: 'the wedding',
  party: 'the party',
  zoo: 'the zoo',
  museum: 'the museum',
  pool: 'the pool',
  beach: 'the beach',
  'waiting room': 'the waiting room',
  'soft play': 'soft play',
  pickup: 'pickup',
  'school gate': 'the school gate',
  playdate: 'the playdate',
  kitchen: 'the kitchen',
  hallway: 'the hallway',
  bathroom: 'the bathroom',
  bedroom: 'the bedroom',
  stairs: 'the stairs',
  corridor: 'the corridor',
  carpet: 'the carpet',
  canteen: 'the canteen',
  cafeteria: 'the cafeteria',
  'dinner hall': 'the dinner hall',
  gym: 'the gym',
  pitch: 'the pitch',
  'parking lot': 'the parking lot',
  'car park': 'the car park',
  'changing room': 'the changing room',
  'swimming pool': 'the pool',
  swimming: 'the pool',
  museums: 'the museum',
  chemist: 'the chemist',
  pharmacy: 'the pharmacy',
  'post office': 'the post office',
  bakery: 'the bakery',
  lidl: 'the shop',
  sainsburys: 'the shop',
  asda: 'the shop',
  ikea: 'the shop',
  woolworths: 'the shop',
  coles: 'the shop',
  primark: 'the shop',
  sandpit: 'the sandpit',
  'ice rink': 'the ice rink',
  cinema: 'the cinema',
  hotel: 'the hotel',
  'train station': 'the station',
  station: 'the station',
  pavement: 'the pavement',
  sidewalk: 'the sidewalk',
  lift: 'the lift',
  elevator: 'the elevator',
  doctors: 'the doctor’s',
  dentist: 'the dentist’s',
  hairdressers: 'the hairdresser’s',
  barber: 'the barber’s',
  barbers: 'the barber’s',
};

/** Who gets hurt, taken from, or fought with; surest first. */
const OTHERS: readonly { readonly said: Spoken | RegExp; readonly other: string }[] = [
  { said: compilePhrases(['baby brother|sister', 'the|our|my baby', 'newborn']), other: 'the baby' },
  {
    said: compilePhrases(['his|her|their|little|big|older|younger|month_old|year_old|yo|old brother|brothers']),
    other: '{his} brother',
  },
  {
    said: compilePhrases(['his|her|their|little|big|older|younger|month_old|year_old|yo|old sister|sisters']),
    other: '{his} sister',
  },
  { said: compilePhrases(['twins', 'each other|others', 'both kids|boys|girls|children']), other: 'the other one' },
  { said: compilePhrases(['cousin|cousins']), other: '{his} cousin' },
  { said: compilePhrases(['the|our|my|grandmas|nanas|neighbours|neighbors dog|dogs|puppy|puppys']), other: 'the dog' },
  {
    said: compilePhrases(['the|our|my|grandmas|nanas|neighbours|neighbors cat|cats|kitten|kittens']),
    other: 'the cat',
  },
  {
    said: compilePhrases([
      'another|other|younger|smaller student|pupil|classmate',
      'a|his|her|their classmate|classmates|table partner',
    ]),
    other: 'the other student',
  },
  {
    said: compilePhrases([
      'another|other|smaller|younger|some kid|child|boy|girl|toddler|baby',
      'other babies|toddlers|boys|girls|ones',
      'another|some|other|someone_elses|somebody_elses mums|moms|parents|persons|womans|ladys kid|child|boy|girl|toddler|baby|son|daughter',
      'another|other mindee|one|pupil|kiddo|little',
      'someone|somebody elses kid|child|boy|girl|toddler|baby|son|daughter',
      'his|her|their friend',
      'a friend',
      'other kids|children',
      'kids at',
      'a kid|boy|girl at|in|on',
      'pushed|hit|bit|kicked|shoved|punched|scratched|hurt|slapped|pushes|hits|bites|kicks a|another|some|one kid|child|boy|girl|toddler|baby|friend',
    ]),
    other: 'the other child',
  },
];

/** Nor is what somebody stands on or falls from: "pushed him down the slide". */
const STOOD_ON =
  / (?:(?:push|shov|knock|fell|fall|jump)[^ ]*(?: [^ ]+){0,3} off|down|under|behind|against|onto|queue for) (?:the|a|his|her) [^ ]+ | (?:shoe|toy|book|cake|bike) (?:shop|store|aisle|section|department) | in (?:the|a|his|her) (?:trolley|cart|buggy|stroller|pushchair|swing) /g;

/** What somebody is hit with is no wish: "hits the cat with a toy". */
const HIT_WITH =
  / (?:hit|hits|hitting|whack\w*|bash\w*|smack\w*|thump\w*|poke\w*|clobber\w*|threw|throw\w*|fell)(?: [^ ]+){0,5} (?:with|off) (?:a|an|the|his|her|their|my)(?: [^ ]+){1,2} /;

function lookUp(text: Folded, table: Readonly<Record<string, string>>): string | null {
  const words = text.trim().split(' ');
  for (const [at, word] of words.entries()) {
    const three = [word, words[at + 1], words[at + 2]].join(' ');
    const two = [word, words[at + 1]].join(' ');
    const found = [three, two, word].find((key) => Object.hasOwn(table, key));
    if (found !== undefined) return table[found] ?? null;
  }
  return null;
}

/** What flies was at hand; what it was about is told beside it: "threw his plate because of the sauce". */
const THROWN =
  / (?:threw|throw[^ ]*|chuck[^ ]*|hurl[^ ]*|launch[^ ]*|lobb[^ ]*) (?:(?!because|cos|when)[^ .]+ ){1,4}(?:at|across|on|off|against|into|over|out) /g;

const readThing = (text: Folded): string | null =>
  lookUp(text.replaceAll(THROWN, ' ') as Folded, THINGS) ?? lookUp(text, THINGS);

const WANTED = compilePhrases([
  'want|wants|wanted|wanting|only|miss|misses|missing|cry|cries|crying|scream|screams|screaming|sob|sobs|sobbing|ask|asks|asking|shout|shouts|shouting ... daddy|dad|mummy|mommy|mum|mom|mama|papa|nana|nanny|grandma|granny',
  'prefers|loves ... daddy|dad|mummy|mommy|mum|mom|nana|nanny|grandma|granny',
]);

/** "screaming for daddy" → "Daddy". */
function readMissed(text: Folded): string | null {
  const word = WANTED.exec(text)?.[0].split(' ').at(-1);
  return word ? word.charAt(0).toUpperCase() + word.slice(1) : null;
}

/** What hands, feet and teeth do to somebody, each as a limit names it. */
const DEEDS: readonly { readonly said: RegExp; readonly deed: string }[] = [
  { said: / kick(?:s|ed|ing)?(?! off| and scream)(?= )/g, deed: 'kick' },
  { said: / (?:push(?:es|ed|ing)?|shov(?:e|es|ed|ing))(?! (?:me away|away|boundaries|back))(?= )/g, deed: 'push' },
  { said: / pok(?:e|es|ed|ing)(?= )/g, deed: 'poke' },
  { said: / pinch(?:es|ed|ing)?(?= )/g, deed: 'pinch' },
  { said: / (?:scratch(?:es|ed|ing)?|claw(?:s|ed|ing)?)(?= )/g, deed: 'scratch' },
  { said: / (?:pull(?:s|ed|ing)?|yank(?:s|ed|ing)?)(?: [^ ]+){0,4} hair(?= )/g, deed: 'pull hair' },
  { said: / (?:bit|bites?|biting|bitten)(?! (?:of|more|less|too|much|lost|worried))(?= )/g, deed: 'bite' },
  { said: / (?:spit|spits|spat|spitting)(?= )/g, deed: 'spit' },
  { said: / head ?butt(?:s|ed|ing)?(?= )/g, deed: 'headbutt' },
  {
    said: / (?:thr(?:ow|ows|ew|owing|own)|chuck(?:s|ed|ing)?|hurl(?:s|ed|ing)?|lob(?:s|bed|bing)?)(?! up)(?= )/g,
    deed: 'throw',
  },
  {
    said: / (?:swung|swing(?:s|ing)?|wav(?:es|ing)|wield(?:s|ing))(?: [^ ]+){0,3} (?:at|sticks?|brush|bat|sword)(?= )/g,
    deed: 'hit',
  },
  {
    said: / (?:hit|hits|hitting|slap(?:s|ped|ping)?|smack(?:s|ed|ing)?|punch(?:es|ed|ing)?|whack(?:s|ed|ing)?|thump(?:s|ed|ing)?|bash(?:es|ed|ing)?|wallop\w*|clobber\w*)(?= )/g,
    deed: 'hit',
  },
];

/** The first thing that the child, and nobody else, does to somebody. */
function readDeed(text: Folded): string | null {
  const done = DEEDS.flatMap(({ said, deed }) =>
    [...text.matchAll(said)]
      .filter(({ index, 0: words }) => actorAt(text, index, words) === 'child')
      .map(({ index }) => ({ index, deed })),
  );
  return done.sort((a, b) => a.index - b.index)[0]?.deed ?? null;
}

/** Reads what the asker named. Nothing is pasted from the message: each word is looked up, and ours is said. */
export function readParticulars(text: Folded): Particulars {
  return {
    pronoun: readPronoun(text),
    thing: readThing(text.replace(HIT_WITH, ' ').replaceAll(STOOD_ON, ' ') as Folded),
    other: OTHERS.find(({ said }) => said.test(text))?.other ?? null,
    place: lookUp(text, PLACES),
    missed: readMissed(text),
    deed: readDeed(text),
    matter: lookUp(text, MATTERS) ?? lookUp(text, THINGS),
  };
}
