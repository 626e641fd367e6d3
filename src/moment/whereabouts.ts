import { compilePhrases, type Folded } from '../phrases.ts';
import type { Role, Setting } from '../question.ts';

/** Words that tell who asks, surest first. */
const ROLE_WORDS: readonly { readonly role: Role; readonly said: RegExp }[] = [
  {
    role: 'educator',
    said: compilePhrases([
      'student|students|pupil|pupils',
      'my year',
      'my ... class',
      'a class that',
      'period #',
      'year # boy|boys|girl|girls|kids|class|pupil',
      'year|grade #s',
      'corridor',
      'other|# others waiting',
      'toddler|preschool|nursery|baby room',
      'parents are complaining',
      'my|our student|students|pupil|pupils',
      'my class|classroom|classes|lesson|tutor',
      'our class|classroom',
      'whole class',
      'i teach',
      'im a|the teacher|ta|teaching|substitute|supply|nursery|preschool|early|headteacher|principal|coach|lunchtime|dinner|school',
      'as a teacher|ta',
      'student teacher',
      'teaching assistant',
      'supply teacher',
      'substitute teaching',
      'a student|pupil',
      'the student|students|pupils',
      'one of my|the students|pupils|kids in',
      'in my class|classroom|lesson|room|setting',
      'my year|grade #',
      'my ... graders',
      'my kindergart*',
      'my form|tutor group',
      'half the class',
      'the class',
      'head of year',
      'in my nursery|preschool',
    ]),
  },
  {
    role: 'caregiver',
    said: compilePhrases([
      'grandson*',
      'granddaughter*',
      'grandchild*',
      'grandkid*',
      'my nephew|niece',
      'foster*',
      'im a|the|his|her|their nanny|babysitter|childminder|grandma|grandmother|grandad|grandpa|grandfather|grandparent|nan|aunt|auntie|uncle|carer|caregiver|au',
      'i nanny|babysit',
      'babysitting',
      'kid i look after|nanny|mind|babysit',
      'child i look after|mind|nanny|babysit',
      'boy|girl i look after|mind|nanny|babysit',
      'childminding',
      'im nannying',
      'my little brother|sister',
    ]),
  },
  {
    role: 'parent',
    said: compilePhrases([
      'my|our son|sons|daughter|daughters|kid|kids|child|children|toddler|baby|boy|boys|girl|girls|teen|teenager|twins|preschooler|newborn|infant|eldest|oldest|youngest|stepson|stepdaughter|stepson*|little',
      'my|our # ...',
      'my|our one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen',
      'my #yo',
      'im a|his|her|their mum|mom|mother|dad|father|parent|single',
      'as a mum|mom|mother|dad|father|parent',
      'i|ive have|got|had a|an|two|three ... year_old|yr_old|yo|newborn|baby|toddler|teenager|teen|son|daughter|kids|children',
      'i|ive have|got|had a|an #yo|#yr|#',
      'mummy|mommy|daddy',
      'hate* you mum|mom|dad',
      'my husband|wife|partner|ex',
      'good|bad mum|mom|mother|dad|father|parent',
      'parenting',
      'his|her baby brother|sister',
    ]),
  },
];

/** Clearly a teacher's own words even where a child is "my". */
const SURELY_PARENT = compilePhrases([
  'my|our ... son|daughter|stepson|stepdaughter|toddler',
  'my kid*|child',
  'my # year|yo|yr|y',
  'my #yo',
  'sons|daughters|kids teacher|school|class',
  'my one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen year',
]);
const SURELY_EDUCATOR = compilePhrases([
  'my|our student|students|pupil|pupils',
  'my class',
  'i teach',
  'im a ... teacher|ta',
  'as a teacher|ta',
  'in my class|classroom|lesson',
  'my classroom',
  'teaching assistant',
]);

/** Reads who asks; null when the words do not tell. */
export function readRole(text: Folded): Role | null {
  if (SURELY_PARENT.test(text) && !SURELY_EDUCATOR.test(text)) {
    return ROLE_WORDS[1]?.said.test(text) ? 'caregiver' : 'parent';
  }
  const told = ROLE_WORDS.find(({ said }) => said.test(text))?.role ?? null;
  if (told !== null && told !== 'parent') return told;
  return SCHOOLROOM.test(text) && told === null ? 'educator' : told;
}

/** A schoolroom without a word of whose child it is: a teacher's short message. */
const SCHOOLROOM = compilePhrases([
  'year|grade # ... he|she|they|one',
  'off|under|on his|her|their desk',
  'desk*',
  'whole class|room',
  'carpet time',
  'circle time',
  'kids|children|them on the carpet|rug',
  'first|second|third|fourth|fifth|sixth|seventh|eighth|last period',
  'during|in maths|math|phonics|assembly|recess|lesson|class',
  'line up|lining up',
  'the others ... laugh*|watch*',
  'classroom',
  '# kids ... watching',
  'pupils',
  'students',
]);

const SETTING_WORDS: readonly { readonly setting: Setting; readonly said: RegExp }[] = [
  {
    setting: 'car',
    said: compilePhrases([
      'in the car|van|backseat|taxi',
      'car seat',
      'carseat',
      'driving',
      'on the motorway|highway|road|drive',
      'back seat',
      'backseat',
      'seat belt',
      'seatbelt',
      'school run',
    ]),
  },
  {
    setting: 'online',
    said: compilePhrases([
      'online',
      'on zoom|teams|discord|snapchat|instagram|tiktok|whatsapp|roblox|facetime',
      'group chat',
      'video call',
      'text* me',
      'over text',
      'by text',
    ]),
  },
  {
    setting: 'public',
    said: compilePhrases([
      'supermarket',
      'grocery',
      'store',
      'shop|shops|shopping',
      'mall',
      'aisle',
      'checkout',
      'at|the till|tills',
      'target',
      'walmart',
      'tesco',
      'costco',
      'aldi',
      'park',
      'playground',
      'library',
      'restaurant',
      'cafe',
      'bus|train|plane|airport|tram|subway|tube|station',
      'church',
      'mosque',
      'wedding',
      'party',
      'zoo',
      'museum',
      'pool|swimming',
      'beach',
      'doctors|doctor|dentist|hospital|clinic|waiting room',
      'street|pavement|sidewalk',
      'soft play',
      'in public',
      'playdate',
      'pickup|pick up',
      'drop off|dropoff',
      'school gate',
      'football|soccer|practice|match|game ... field|pitch|sidelines',
      'pitch',
      'gym',
      'queue|in line',
      'parking lot|car park',
      'everyone is staring',
      'strangers',
    ]),
  },
  {
    setting: 'classroom',
    said: compilePhrases([
      'my class',
      'in class',
      'the class',
      'classroom',
      'whole class',
      'lesson',
      'desk*',
      'carpet time',
      'circle time',
      'student|students|pupil|pupils',
      'assembly',
      'recess',
      'in maths|math',
      'line up',
      'lining up',
      'i teach',

      'reading corner',
    ]),
  },
  {
    setting: 'home',
    said: compilePhrases([
      'at home',
      'home',
      'kitchen',
      'bedroom',
      'living room',
      'lounge',
      'sofa|couch',
      'bath|bathroom|bathtub',
      'bedtime',
      'bed',
      'his|her|their room',
      'stairs',
      'dinner',
      'breakfast',
      'garden|yard|backyard',
      'hallway',
      'cot|crib',
      'homework',
      'upstairs|downstairs',
      'front door',
      'the table',
    ]),
  },
];

const AT_SCHOOL = compilePhrases([
  'student|students|pupil|pupils',
  'my class',
  'in class',
  'classroom',
  'lesson',
  'i teach',
]);

/** Reads where it happens; null when the words do not tell. A schoolroom that is named outweighs a corner of it. */
export function readSetting(text: Folded, role: Role | null): Setting | null {
  if (role === 'educator' && AT_SCHOOL.test(text)) return 'classroom';
  return (
    SETTING_WORDS.find(
      ({ setting, said }) =>
        said.test(text) &&
        (setting !== 'classroom' || role !== 'parent' || / (?:in|during) class | lesson | classroom /.test(text)),
    )?.setting ?? null
  );
}
