import { compilePhrases, type Folded } from '../phrases.ts';

/** How those who teach, coach or mind children in groups speak of themselves, their day and their place. */
export const TEACHING = compilePhrases([
  // Who they are.
  'im a|an|the|their|his|her new|1st_grade|year|primary|secondary|maths|science|english|pe|music|art|drama|form|class|trainee|newly|first_year|cover|agency|football|swim|swimming|dance|gymnastics|rugby|basketball|netball|tennis|cub|scout|school|playwork|early_years|reception|kindergarten|prek|sunday|music teacher|ta|coach|leader|librarian|counsellor|counselor|nurse|bus|driver|assistant|supervisor|worker|instructor|tutor|practitioner|sub|supply|guide',
  'ta|teacher|supply|sub|substitute|senco|librarian|coach|counselor|paraprofessional|para|lsa|hlta here',
  'as a|an ta|senco|sub|supply|coach|librarian|para|lunchtime_supervisor',
  'im a supply|sub|senco|ta|para|librarian|coach|lsa',
  'sub|cover|substitute today|in|here|for',
  'colleague|colleagues',
  'supply|subbing today|day|in|for|at',
  'subbing',
  'i|we coach|tutor|run|lead|help ... team|u#s|under|kids|club|cubs|brownies|group|squad|class|football|swimming|rugby|gymnastics|choir|orchestra|beavers|scouts|group|pack|playgroup|camp',
  'i coach',
  'scout|cub|cubs|brownie|brownies|beavers|guides|camp|youth|sports|choir|play leader|pack|camp|group|meeting|counsellor|counselor|counsellors|counselors|club|coach',
  'my|our|the|other|all_the|some scouts|cubs|brownies|beavers|guides|choir',
  'campers|camper',
  'my|our squad|team|u#s|patrol|pack|cabin|bunk|troop|choir|orchestra|tutees|tutee',
  'bus escort|aide|monitor|driver',
  'passenger assistant|escort',
  'drive|escort|driving|escorting ... bus|minibus|school_run_bus',
  'school|special_needs|sen|my bus|minibus ... kids|kid|boy|girl|lad|pupil|route|escort|screaming|hitting|seat',
  'lunchtime|midday|playground|lunch|dinner|recess|break|bus|yard|corridor|hall supervisor|assistant|lady|duty|monitor|staff|aide',
  'on|my break|lunch|playground|yard|gate|bus|recess|corridor duty',
  'homework|breakfast|after_school|afterschool|holiday|wraparound|chess|drama|coding|lego|youth|lunch|football|gymnastics|reading club',
  'after school program|programme|care',
  'school librarian',
  'my library',
  'student teacher|teaching',
  'pgce|nqt|ect|ects|nqts|practicum|placement',
  'my mentor|hod|head_of_department|co_teacher|coteacher|ta|para|aide|tutor_group|line_manager|key_child|key_children|slt',
  'teacher|class i work|assist|support|help with|for|under|in',
  'behaviour|behavior|attendance mentor|lead|support|specialist|officer|manager|point|points|log',
  'pastoral|safeguarding_lead|dsl|senco|hod|slt|mat_lead',
  'ehcp|iep|504',
  // Who the children are.
  'my lot|lots|year_#s|#s|y#s|bottom|top|set|group|juniors|infants|freshmen|sophomores|seniors|middle_schoolers|high_schoolers|preschoolers|kindergarteners|kinders|twos|threes|fours|reading_group|intervention|maths_group',
  'set|bottom|top one|two|three|four|#|set|group',
  'called|told|shouted|snapped|yelled|sent|made|caught|told_off|accused|blamed|humiliated|grabbed|kept|at a|one_of_the|this|the|another|some|wrong kid|kids|lad|boy|girl|child|group',
  'one|two|three|four|some|half|couple|all of the|them|my kids|lads|boys|girls|children|class|littles|little_ones|lot|group|pupils|students|form|team',
  'one|two|three|half of mine',
  'the other cubs|scouts|campers|players|infants|toddlers|littles|little_ones|pupils|students|children_are|kids_are|kids_in_the',
  'reception|nursery|kindergarten|pre_k|preschool|toddler|baby|primary|year_# ... teacher|class|room|group|kid|kids|children|girl|boy|lad',
  'in reception|kindergarten|nursery|pre_k',
  'boy|girl|lad|kid|child|student|one in|from my|our|the|a|1st|2nd|3rd|4th|5th class|group|set|room|form|lesson|club|team|squad|grade|period',
  'kid|boy|girl|lad|child in|from year|grade|reception|yr|nursery|kindergarten|my|sixth_form|school',
  'two|three|some|a_few|#|couple_of|these|my|the ... lads|girls|boys in|from year|yr|grade|my|the_corridor|the_changing_room|the_playground|class',
  'other|#|twenty|thirty|fifteen|twelve others',
  'other kids|children|students|pupils|toddlers are|were|all|just|have|keep|start|started|in|watching|waiting',
  // What the day is made of.
  'period|lesson|p one|two|three|four|five|six|seven|#',
  'first|second|third|fourth|fifth|sixth|last|next|this|the|that|my|solo|cover|every lesson|period',
  'lesson|lessons',
  'mid lesson',
  'circle|carpet|snack|tidy_up|story|nap|golden|group|register|registration|form|tutor|choosing|rug|meeting|centre|center|line_up|cleanup|worship|guided_reading time',
  'free play|flow',
  'guided reading',
  'registration|homeroom|advisory',
  'seating plan',
  'show and tell',
  'playtime',
  'ks1|ks2|ks3|ks4|key_stage|eyfs',
  'oral|mock|mocks|practice exam|exams',
  'exam hall|invigilating|invigilator|invigilate',
  'in|during|end_of|before|after maths|english|science|pe|art|music|drama|french|spanish|history|geography|phonics|assembly|registration|form|detention|swimming|choir|rehearsal|training|practice|the_match|nativity',
  'changing rooms',
  'on camp|residential',
  'school trip|residential',
  'field trip',
  'touchline',
  'worst|best|favourite teacher|coach|sub',
  'miss|sir i|im|youre|its|hes|shes|why|can|you|there|theres|this',
  'shut_up|off|you|thick|stupid|fair|please|no|yes|hate|boring miss|sir',
  'called|calls|hate|told miss|sir',
  'teaching',
  'my co teacher|worker',
  'colleague ... her|his|their class|pupils|students|year|room|kids',
  'colleague ... next door',
  'sent|send home|out|to the head|office|principal',
  'reading|attainment levels',
  'report|reports to write',
  'parents|parent evening|conference|conferences|teacher',
  'reading record|buddies',
  'reluctant reader*',
  'essay|essays|coursework|homework hand|handed in',
  'marking',
  'detention|suspension|exclusion|isolation',
  'whole|entire class|group|team',
  'walked|walks|ran|runs|run|stormed|storms|bolted|legged|left out|off of|my|the class|lesson|room|hall|gym',
]);

/** A parent is told of by a bare "mum" or "his mum" where the teller is none: "mum came at me at the gate". */
export const PARENTS_OF_OTHERS =
  /(?<! (?:my|our|his|her|their|a|the|and|her|your|new|as|to|for|i)) (?:mum|mom|dad|grandma|gran) (?:came|shouted|yelled|emailed|kicked|stormed|went mad|had a go|has|wants|says|said|thinks|is at|left|just|dropped|refuses|wont|never) | (?:since|when|after|until|till) (?:his|her|their) (?:mum|mom|dad|mam|parents|nan|gran|grandma) (?:left|leaves|goes|went|dropped|comes|gets|drove) | (?:a|another|one|some|the|other) (?:parent|parents|kids? (?:mum|mom|dad)s?|boys (?:mum|mom|dad)|girls (?:mum|mom|dad)|lads (?:mum|dad)) (?:came|shouted|yelled|emailed|kicked|stormed|went|had|has|wants|says|said|is|are|just|cornered|complain\w*|accus\w*|rang|phoned) | at (?:his|her|their) (?:mum|mom|dad) at pick ?up /;

/** "He can’t talk miss": how children call a teacher, and not "I miss her". */
const CALLED_TEACHER =
  / (?!(?:i|we|you|they|he|she|to|and|dont|will|ill|really|so|also|wont|cant|not|might|do|does|didnt|ever|never|gonna|would|a|the|near) )[^ ]+ (?:miss|sir) (?!(?:her|him|them|my|the|you|me|out|school|home|it|a|his|being|our|those|how|mum|mom|dad|mummy|daddy|one|this|that|breakfast|lunch|work|class) )/;

/** Words of a school day. A parent may say one of them; who says two, and no child of their own, is at work there. */
const SCHOOL_WORDS =
  / (?:lab|bunsens?|hand up|hands up|pencil cases?|whiteboards?|worksheets?|seats?|seating|tutees?|detentions?|expelled|suspended|excluded|exclusion|staff|staffroom|office|register|registration|hall|corridors?|playground|yard|recess|breaktime|lunchtime|assembly|assemblies|desks?|marks?|marking|grades?|bell|uniform|blazer|tie|hoods?|trainers|lanyard|kit|changing rooms?|rehearsals?|matinee|show|training|pool|gym|studio|row|rows|line|queue|group|groups|team|kids|lads?|peers|others|carpet|phonics|maths|math|literacy|english|science|geography|history|pe|ict|art|drama|music|exams?|mocks?|test|tests|coursework|essays?|term|semester|appeal|placement|trip|coach|bus|activity|snack|doorway|coats|pegs?|cloakroom|little guys?|littles?|[3-5]s|formers?|graders?|sixth form\w*|6th form\w*|freshm[ae]n|juniors?|seniors?|homeroom|counselor|pastoral|aide|para|head|miss|sir|brownies|cubs|scouts|guides|beavers|lates?|late fee|little ones?|pupils?|lessons?|nursery|dugout|ref|pitch|club|match|squad|taught|teach|class|keys|toilets|vaping|vape|lockers?|table|sets?|half term|[1-9][a-e]|1[0-3][a-e]) (?=(.*))/;

/** Whether a text without a word of whose child it is speaks of a school day, or of many children. */
export function speaksOfSchool(text: Folded): boolean {
  if (CALLED_TEACHER.test(text) || OPENS_WITH_JOB.test(text) || SURE.test(text)) return true;
  const first = SCHOOL_WORDS.exec(text);
  return first !== null && SCHOOL_WORDS.test(` ${first[1] ?? ''}`);
}

/** "Swimming teacher, 5 year old …": a message that opens with who is asking. */
const OPENS_WITH_JOB =
  /^ (?:(?!(?:my|his|her|their|the|our|is|a|when|if|how) )[^ ]+ ){0,2}(?:teacher|coach|ta|sub|librarian|leader|supervisor|instructor|escort|assistant|counsellor|counselor|practitioner|senco|tutor|nurse|aide|monitor|caretaker|receptionist|mentor|volunteer) /;

const SURE = compilePhrases([
  'one|some|two|three|# of my ... girls|boys|lads|guys|littles|kids|ones|players|formers|dancers|swimmers|gymnasts|singers|scouts|cubs',
  'a|any kid|boy|girl|lad|child|student|teen|teenager who|that|in',
  'sixth|6th formers|former|form',
  'my|our #s class|room|group',
  'the other #|ten|eleven|twelve|fifteen|twenty|thirty',
  'alone|just me|only_me with #|ten|twelve|fifteen|twenty|thirty',
  'brownies|cubs|scouts|beavers|rainbows|guides',
  'on duty',
  'told|sent|kept|moved|asked him|her|them|his|one ... out|in|seat|seats|behind|head',
  'same group|bunch of',
  'sports day',
  'reading|classroom|school volunteer|helper',
  'lunch money',
  'two|three|some|a_few|couple_of kids|lads|girls|boys ... caught|vaping|fighting|in_the_toilets|smoking',
  'the same boy|girl|kid|lad|student|child|pupil|one',
  'shes|hes|theyre back after|from|today|tomorrow|monday|in',
  'sunday|dance|swim|music|riding|karate|judo school|lesson|class',
  'piano|violin|guitar|drum|singing|swimming|riding|tennis|dance|ballet lesson|lessons|class|pupil',
]);
