import { compilePhrases, type Folded, type Spoken } from '../phrases.ts';
import type { Role, Setting } from '../question.ts';

const SETTING_WORDS: readonly { readonly setting: Setting; readonly said: Spoken | RegExp }[] = [
  {
    setting: 'car',
    said: compilePhrases([
      'in the car|van|backseat|taxi',
      'wont get|come out of the car|van',
      'wont leave the car',
      'back of the car|van',
      'car seat',
      'carseat',
      'driving',
      'on the motorway|highway|road',
      'back seat',
      'backseat',
      'seat belt',
      'seatbelt',
      'on the school run',
      'car journey|ride|trip|journeys|rides',
      'road trip',
      'strapped|buckled in',
      'front seat',
      'back of my seat',
      'drive home',
      'sit|sits|sitting in ... front|back|middle seat',
      'who sits|gets ... front|back|middle|window',
      'at the wheel',
      'in traffic',
      'in the back of the car',
      'im driving',
    ]),
  },
  {
    setting: 'online',
    said: compilePhrases([
      'online',
      'on zoom|teams|discord|snapchat|instagram|tiktok|whatsapp|roblox|facetime',
      'group chat',
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
      'on the|a|this bus|train|plane|tram|subway|tube',
      'airport|station|terminal',
      'security line|queue|check',
      'carpark*',
      'parking lot|garage|space|spaces',
      'in the|a|his|her trolley|cart',
      'shopping trolley|cart',
      'aeroplane|airplane|flight|ferry',
      'lidl|asda|sainsburys|morrisons|ikea|coles|woolworths|kroger|publix|carrefour|rewe|spar',
      'pharmacy|chemist|bakery|post_office|hairdresser*|barber*|cinema|theatre',
      'sandpit|sandbox|splash_pad|ice_rink|trampoline_park|bouncy_castle',
      'funeral|ceremony|christening|reception_desk|mass',
      'eating out',
      'at the till|tills',
      'church',
      'mosque',
      'wedding',
      'at a|the|his|her|their|this|birthday party',
      'birthday party',
      'zoo',
      'museum',
      'pool|swimming',
      'beach',
      'doctors|doctor|dentist|hospital|clinic|waiting room',
      'street|pavement|sidewalk',
      'soft play',
      'in public',
      'pickup|dropoff',
      'at|school|nursery|daycare|preschool|reception|from|after|before|every pick_up|drop_off',
      'pick_up|drop_off time|today|and|is|again|every|.',
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
      'class wont|cant|is|are|has|have|keep|keeps|refuses|went|gone settle|listen|stop|talking|laughing|wild|lost|chaos|silent|noisy|loud|line|quieten|be|calm',
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
      'in|into|to|of bed',
      'his|her|their bed',
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
      'at the table|sink',
      'kitchen table|floor',
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

/** A playground or a library may be the school’s own. */
const OUT_WITH_CHILDREN = compilePhrases([
  'on the|a|my|our|this bus|minibus|coach|train',
  'field|school trip|residential|outing',
  'zoo|museum|restaurant|cafe|shop|supermarket|church|theatre|cinema|airport|station',
  'pitch|touchline|pool|changing_rooms',
]);
const IN_CLASS = compilePhrases(['in|during class|circle|assembly', 'classroom', 'in|during|my|mid lesson']);

/** Places that are named and not where it happens: where somebody wants to go, what is picked up, what things are called. */
const NOT_THERE: readonly RegExp[] = [
  / (?:go|going|goes|gone|take|takes|taken|bring|brings|way|drive|drove|walk|leave|leaving|want|wants|sent|send|head|heading|coming|get|gets|back|from|phone|phoned|ring|rang|call|calling|left|car) (?:him |her |it |them |me |everyone |the big stick |the huge stick |every stone )?home(?= )(?! (?:and|now|from))/g,
  / home (?:time|corner|room|bird|from home|game|match)(?= )/g,
  / (?:go|going|goes|went|come|take|off|back|trip|walk|wants|want|wait|get) (?:him |her |it |them |me )?(?:in |back )?(?:to|for) (?:the |his |her |a |our |my |school )?(?:cousins )?(?:park|shop|shops|beach|pool|zoo|library|church|party|wedding|museum|playground|gym|doctors|dentist|bed|car|store|cinema|supermarket)(?= )/g,
  / (?:train|bus|shop|store|bath|bed|wedding|church|museum|beach|pool) (?:table|set|track|tracks|driver|stop|china|toys|sheets|ball|bag|money|photos|dress)(?= )/g,
  / (?:car|swimming) (?:pool|bath|baths|costume|kit|bag)(?= )/g,
  / (?:library|reading|book) corner(?= )| driving (?:test|lesson|lessons|licence|licences|license)(?= )/g,
  / (?:left|lost) (?:it|him|her|them|his [^ ]+|her [^ ]+) (?:on|in|at) (?:the )?(?:bus|train|park|shop|car|home|library)(?= )/g,
  / dinner (?:time|hall|lady|ladies|out|money|duty)(?= )| (?:school|packed) dinners?(?= )/g,
  / (?:friends are|mates are|they are|hes|husband is|dad is|mum is|were all) at the (?:pool|park|beach|shops|gym)(?= )/g,
  / (?:proper|pet|charity|online|barber|sweet|bike|chip) shop(?= )| shop (?:spiderman|bought|assistant|floor plan)(?= )/g,
  / (?:in front of his|his|her|all his|all her) online (?:mates|friends)(?= )/g,
];

/** Reads where it happens; null when the words do not tell. A schoolroom that is named outweighs a corner of it. */
export function readSetting(said: Folded, role: Role | null): Setting | null {
  // Nobody drives in a car park.
  const text = NOT_THERE.reduce<string>(
    (told, not) => told.replace(not, ' ~'),
    said.replaceAll(/ car park(?=s? )/g, ' carpark'),
  ) as Folded;
  if (role === 'educator' && AT_SCHOOL.test(text)) return 'classroom';
  return (
    SETTING_WORDS.find(
      ({ setting, said }) =>
        said.test(text) &&
        // Who teaches speaks of home and homework, and is at neither.
        (setting !== 'home' || role !== 'educator') &&
        (setting !== 'online' || role !== 'educator') &&
        (setting !== 'public' || role !== 'educator' || OUT_WITH_CHILDREN.test(text)) &&
        // Whoever has the child at home is in no classroom.
        (setting !== 'classroom' || role === 'educator' || (role === null && IN_CLASS.test(text))),
    )?.setting ?? null
  );
}

/** Who leads these has children around them, and no schoolroom. */
const LEADS_ELSEWHERE = compilePhrases([
  'coach|coaching|coaches|squad|scout|scouts|cub|cubs|beavers|brownies|guides|rainbows|choir|camp|camper|campers|cabin',
  'u#|u#s|under_#s|team|match|climbing|gymnastics|ballet|dance|karate|judo|riding|piano|violin|guitar',
  'online|zoom|teams',
]);

/** Where somebody is who named no place: who teaches is with a class, more often than not. */
export const likelySetting = (said: Folded, role: Role | null): Setting | null =>
  role === 'educator' && !LEADS_ELSEWHERE.test(said) ? 'classroom' : null;
