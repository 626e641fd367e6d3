/** How people tell who they are, as phrases (syntax: `phrases.ts`). What is said of somebody else is in none of them. */

/** Who minds a child that is not their own; also where they say “my son” of the child’s father. */
export const CARER = [
  'im|am|as|being a|an|the|his|her|their|this ... nan|nana|nanna|gran|granny|grandma|grandmother|grandad|grandpa|grandfather|grandparent|guardian|uncle|aunt|auntie|aunty|godmother|godfather|nanny|manny|babysitter|sitter|childminder|carer|caregiver|foster_carer|au_pair|big_sister|big_brother',
  'im|as|being nan|nana|gran|granny|grandma|grandad|grandpa|uncle|auntie|aunty|godmother',
  'uncle|auntie|aunty|aunt|grandad|grandpa|grandma|gran|granny|nan|nana|nanna|nanny|manny|childminder|foster_carer|foster_mum|foster_mom|foster_dad|foster_parent|au_pair|stepgran|kinship_carer|night_nanny here|doing|babysitting|speaking|to_a|to_two|of_a|of_two|for_a|for_two|#yo',
  'my|our|the|this|both|all|of|# ... grandson|grandsons|granddaughter|granddaughters|grandaughter|grandchild|grandchildren|grandkid|grandkids|grandbaby',
  'my|our grand|gran daughter|daughters|son|sons|kid|kids|child|children',
  'after_school tutor',
  'night|live_in nanny',
  'youth worker',
  'home daycare',
  'respite carer|weekend|care',
  'looking after my bro|sis|brother|sister|cousin|niece|nephew',
  'babysitting|babysittin my|im|a|for|two|his|#',
  'my|our cousins #|baby|boy|girl',
  'my little|baby|kid|younger|wee|step|half brother|sister|cousin|cousins',
  'my stepbrother|stepsister',
  'my|our sons|daughters boy|girl|lad|little|toddler|baby|child|children|kids|newborn|eldest|youngest|rules|partner|wife|husband',
  'looking after|minding my|our|a|his|her|the ... friends|mates|neighbours|neighbors|brothers|sisters|brother|brothers|cousins|sons|daughters',
  'look|looking after|minding other_peoples|someone_elses|next_doors',
  'boy|girl|lad|child|kid|kids|baby|children|toddler|twins|mindee|family|charge i mind|nanny|babysit|look_after|work_for|sit_for|care_for|watch_after',
  'i nanny|childmind|au_pair|babysit|sit_for|foster',
  'i|we|im|ive|weve|were ... babysitting|nannying|fostering|childminding|kinship_caring',
  'we|i ... mind him|her|them|my|a|the',
  'i work for|as ... nanny|au_pair|family',
  'babysitting|babysittin|minding|nannying a|my|the|for|two|tonight|#yo|his|her|them',
  'while|im|ive_been|was|and babysitting|babysittin',
  'my mindee|mindees|charge|charges|host_family|host_mum|host_mom|host_dad|employers|boss ... kid|daughter|son|child|children|kids|is|are|has|says|says|said|and',
  'foster|fostered|fostering|kinship mum|mom|dad|carer|parent|parents|placement|son|sons|daughter|daughters|child|kid|kids|lad|boy|girl|teen|baby|toddler|#yo|family|a|him|her|and',
  'we|i|been foster|fostering',
  'our|my|new|emergency|respite|this placement',
  'placement since|arrived|moved|tonight|today|now|#yo|wont|is|has|keeps|came',
  'my son|daughter in law',
  'my|an|ex daughters_in_law|sons_in_law|daughter_in_laws',
  'im his|her|the dads|mums girlfriend|boyfriend|partner',
  'im dads|mums girlfriend|boyfriend|partner',
] as const;

/** Somebody else’s child who is with the asker; who has their own besides speaks as a parent. */
export const ANOTHERS = [
  'my|our ... nephew|niece|neice|nephews|nieces|godson|goddaughter|god_daughter|god_daughters|godsons|goddaughters|grandson|granddaughter',
  'grandson|granddaughter|grandkid|grandbaby|grandbabys|grankids|grandkids wont|keeps|is|has|was|hit|bit|cries|asking|screams|screaming|hits',
  'my|our brothers|sisters|friends|mates|neighbours|neighbors|cousins|partners|girlfriends|boyfriends|boyfriend|girlfriend|daughters|sons boy|girl|lad|kid|kids|little|toddler|baby|child|children|newborn|eldest|youngest|daughter|son|friend|guest|playmate|three|four|five|six|two',
  'one|some|two|three|each of my|our kids|boys|girls|children|little',
] as const;

/** Whose child it is, said so that nothing else can outweigh it: a teacher has children as well. */
export const OWN = [
  'my|our own|actual kid|kids|child|children|son|daughter|girl|boy|baby|girls|boys|one|two|three|four|five|six|seven|eight|nine|ten|toddler|teen|#yo|#',
  'teacher mum|mom|dad',
  'came|come|get|got|am|walk home from_work|after_work|and_snap|and_shout',
] as const;

/** Whose child it is. A teacher says “my kids” as well, and is known by other words. */
export const PARENT = [
  'my|our ... son|daughter|stepson|stepdaughter|toddler|newborn|sons|daughters',
  'my|our kid|kids|kiddo|child|children|baby|boy|girl|lad|teen|teenager|tween|twins|preschooler|infant|eldest|oldest|youngest|stepkids|stepkid|firstborn|little',
  'my|our # year|yo|yr|y|month|months|mo|week|and',
  'me|i and my|the husband|wife|partner|hubby',
  'me my wife|husband|partner',
  'my|our #st|#nd|#rd|#th|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth grader',
  'my|our kindergartner|kindergartener|freshman|sophomore|middle_schooler|high_schooler',
  'my #yo|#yr|#y|#m|#mo',
  'my|our one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen year|yr|month|yo|and',
  'my|our boys|girls',
  'step dad|mum|mom|son|daughter',
  'im|am|as his|her|their|a stepmum|stepdad|stepmom',
  'im|am|as|being a|his|her|their|the ... mum|mom|mother|dad|father|parent',
  'as a|single mum|mom|mother|dad|father|parent',
  'single mum|mom|dad here|of|with|and',
  'i|ive|we|weve have|got|had a|an|two|three|twin ... year_old|yr_old|yo|newborn|baby|toddler|teenager|teen|son|daughter|kids|boys|girls',
  'i|ive have|got|had a|an #yo|#yr|#',
  'my|our husband|wife|partner|hubby|ex|mil|inlaws ... him|her|them|us|the_kids|kids|son|daughter|baby',
  'my ex',
  'good|bad|worst|better|terrible|rubbish|perfect mum|mom|mother|dad|father|parent',
  'parenting',
  'my|our in laws',
  'my mil|mother_in_law',
  'his|her baby brother|sister',
  'hate|hates you mum|mom|dad|mummy|mommy|daddy',
  'came|comes|coming|gets|got home from school|nursery|daycare|practice|training|football|a_party',
] as const;

/** A child’s word for whoever it is said to, which is a parent, unless it asks where they are or what they allow. */
export const CALLED_PARENT =
  /(?<! (?:wants?|wanted|my|her|his|their|where is|wheres|for|when|is|until|till|without|miss|misses|her real|his real|to|said|the|be|like|only|at|from|after|with|and|or|about|tell|ill tell|of|no|whens|called me|calls me|me|everybodys got a|got a|a|has a|no|in|that|a step|loves|called|as|then|one|yes|new|lose|lost|not your|not my)) (?:mummy|mommy|daddy)s? (?!(?:lets|says|said|wouldnt|never|always|is coming|coming|does|doesnt|long|forget|makes|gives|knows|and|comes|lives|day|has|wants|needs|took|will|might|allows|would|only|left|went|in heaven|died))/;

/** Only who works with other people’s children says these. */
export const AT_WORK = [
  'my|our ... student|students|pupil|pupils|tutee|tutees|tutor_group|key_child|key_children|year_group',
  'my class|classes|classroom|classrooms|lesson|lessons|form|set|setting|cabin|squad',
  'my class|room wont|is|are|has|have|keep|keeps',
  'in|of|from|to my|our class|classroom|lesson|form|group|nursery|preschool|reception|setting|toddler_room|tutor_group|dance_class|swimming_class|year',
  'kid|boy|girl|lad|child|one|kids|lads|girls|boys in my|our room|group|team|nursery|class|club|care',
  'a|the|one|another|any|some|two|three pupil|pupils|student|students',
  'pupil|pupils|student who|wont|is|has|in|says|said|called|asks|refuses|cries',
  'my|our year|yr|grade|y|key_stage|reception|ks #|#s|one|two|three|four|five|six|seven|eight|nine|ten|eleven|#th|#rd|class|kids|children|boy|girl|lad',
  'my|our y#|y#s|#s|#th|#st|#nd|#rd|first|second|third|fourth|fifth|sixth|seventh|eighth graders|grade|class|room|group|form|set|kids',
  'my|our ... graders|formers|kindergartners|kindergarteners|juniors|infants|freshmen|sophomores|seniors|middle_schoolers|high_schoolers|preschoolers|littles|campers|cubs|scouts|brownies|beavers|players|swimmers|dancers',
  'my|our year_#s|y#s|yr_#s|#s|bottom|top|set|reading_group|intervention|maths_group|key_group',
  'my|our # year_olds|yr_olds|yos room|class|group',
  'one|two|three|two_year|three_year|four_year|#_year olds|old room|class|group',
  'i|we ... teach year|yr|grade|#|maths|english|science|french|history|pe|music|art|drama|piano|reception|primary|secondary|a_class|at_a|in_a|the_class|swimming|dance|recorder|infants|juniors',
  'i teach here|in|at|so|.|physics|biology|chemistry|geography|french|spanish|german|computing|dt|food|re|y#|year_#|p#',
  'i gave|give|set|put him|her|them|one|someone ... detention|detentions',
  'period #|one|two|three|four|five|six',
  'get|getting|keep|quieten|settle|calm a|the whole|entire class',
  'off a|my|the year|yr #',
  'my|a|told_the|the squad was|were|are|they',
  'im|am|as a|an|the|their|his|her|only|just ... teacher|ta|tas|coach|leader|librarian|counsellor|counselor|supervisor|instructor|tutor|practitioner|sub|supply|headteacher|principal|senco|lsa|hlta|assistant|keyworker|key_worker|key_person|aide|para|escort|nqt|ect|trainee|childcare_worker|nursery_nurse|lollipop',
  'im a ta|nqt|ect|lsa|teacher|coach|sub|supply|nursery|preschool|student_teacher|trainee|dinner_lady|midday|one_to_one|lunchtime|pe|form_tutor|head_of_year|reception|deputy|nursery_worker|nursery_nurse|scout|cub',
  'as a|an teacher|ta|senco|sub|supply|coach|librarian|para|key_worker|tutor|lsa',
  'ta|teacher|supply|sub|substitute|senco|librarian|coach|counselor|counsellor|paraprofessional|para|lsa|hlta|head|deputy|leader|supervisor|instructor|childcare_worker|nursery_worker|keyworker here|speaking|#_yr_old|#_year_old|in_a|at_a',
  'student|trainee teacher|teaching',
  'substitute|supply teaching',
  'i coach',
  'i|we run|lead|coach ... team|u#s|under|club|cubs|brownies|group|squad|beavers|scouts|pack|playgroup|camp|choir|orchestra|under_#s|class',
  'in my ta|lsa|aide|para|co_teacher|mentor',
  'my|our|the ta|tas|lsa|para|paras|aide|hod|slt|co_teacher|coteacher|mentor|line_manager|key_children',
  'my mentor|hod|head_of_department|co_teacher|co_worker|line_manager|deputy',
  'a|one_of|my|our colleague|colleagues',
  'colleague ... next door|her_class|his_class|class|pupils|students',
  'one|two|three|half|some of mine',
  'one|some|two|three|four|half|most|couple of my|the|our|this ... pupils|students|lads|girls|boys|class|formers|graders|littles|guys|players|dancers|swimmers|gymnasts|singers|scouts|cubs|toddlers|preschoolers|reception_kids|year_#s',
  'half the class',
  'class wont|cant|is|are|has|have|keep|keeps|refuses|went|gone settle|listen|stop|talking|laughing|wild|lost|chaos|silent|noisy|loud|line|quieten|be|calm|feral|bonkers|off',
  'a class that|of|who|full',
  'whole class is|are|has|wont|laughing|talking|watching|went|staring|waiting|wild|in_uproar',
  'the others are|have ... working|reading|watching|waiting|asleep|started|lined|at_the|on_the|all|finished|copying|laughing',
  'other|twenty|thirty|fifteen|twelve|nineteen|eighteen|twenty_#|# others are|watching|waiting|on|in',
  'the rest are|is|of_them|of_the_class|have|sit|were|of_my',
  'with|and|alone_with|to twenty|thirty|twenty_five|twenty_eight|twenty_nine|twenty_six|twenty_seven|fifteen|# other|others|faces|watching|waiting',
  'with|and|to twenty|thirty|fifteen kids|children|toddlers',
  'on|my|doing break|lunch|playground|yard|gate|bus|recess|corridor|door|results_day duty',
  'on duty',
  'first aider has',
  'stock cupboard',
  'home corner',
  'book corner',
  'home|book|reading|writing corner and|is|again',
  'seating plan',
  'mid lesson',
  'exam hall',
  'guided reading',
  'registration|homeroom|advisory',
  'tutor|carpet|circle|register|registration|rest|snack|group|form|rug|worship|tidy_up|clean_up|cleanup time',
  'toddler|preschool|nursery|baby|pre_k|twos|toddlers room is|and|has|now|today|all|again|wont',
  'in|our|my toddler|baby|preschool|twos room',
  'baby|toddler room # of_us|staff',
  'dinner|lunch lady here',
  'teaching yr|year|y#|y|grade|#th',
  'yr|year|grade #s',
  'y#s',
  'a|half_of|these|two|three|some|of|my y#|y#s|year_#s|yr_#s|#rd_graders|#th_graders',
  'reception|nursery|kindergarten|preschool|pre_k girl|boy|kid|lad told|bit|hit|crying|who|is|wont|has|keeps|under',
  '#rd|#th|#st|#nd grade she|he|recess|boy|girl|kid|lad|class|room',
  'parent meeting at|with|tomorrow',
  'nap room',
  'ofsted|slt|hod|eyfs',
  'parents are complaining',
  'parent|parents in_reception|at_the_door|at_the_gate shouting|screaming|complaining|yelling',
  'tell|telling|ring|ringing|phone|phoning|email|emailing|call|calling|face|facing a|the|another|this parent|parents|mum_that|mum_at|dad_that|childs_mum|childs_parents',
  'say to|when|if a|an ... pupil|student|parent|boy_who|girl_who|class|kid_who_has',
  'when|if a pupil|student|child|kid in|at|during ... class|lesson|nursery|my|circle|carpet|reception',
  'sunday school',
  'after school program|programme',
  'swimming|riding|dance|ballet|piano|violin|guitar|drum|singing|tennis|gymnastics|karate|judo|music teacher|coach|instructor here|#',
  'i|we ... invigilat*',
  'nursery nurse',
  'sub|substitute|cover|supply today|here|for|in|teacher_here',
  'subbing',
  'shut_up|off|you|thick|stupid|fair|please|no|yes|boring|gay|mad miss|sir',
  'sir|miss i|im|youre|its|hes|shes|why|can|theres|this|please|are|do',
  'at the board',
  'back row',
  'behaviour point|points|log',
  'my bus kids|kid',
  'drive|escort|driving|escorting ... minibus|school_bus|bus_with',
  'kid|boy|girl|lad on|off my bus|minibus|route|team|caseload',
  'bunsen|bunsens',
  'the same pupil|student',
  'a|an|the|this|another|one_of_the|two|three|some|our learner|learners',
  'learner|learners on|in|who|is|are|wont|has|says',
  'jk|sk|kinder|prep|lkg|ukg|pre_k|prek|pre_prep|p#|y#|yr#|jss#|ss# kid|kids|student|students|child|children|class|girl|boy|lad|room|group',
  'in|at|for|to my|our kinder|prep|lkg|ukg|jk|sk|pre_k|prek|infants_class|baby_room|infant_room',
  'im|as|a an|a ece|ea|eca|lsa|dece|educarer',
  'ece|ea|educarer here|in',
  'senior|junior infants one|two|wee|she|he|a|boy|girl|lad|class|wont|kid|are|is',
  'relief|casual teaching|teacher|teach',
  'school bus driver here|.|and|kids|#rd|#th|two|three',
  'in|during|through|for|to my first|second|third|fourth|fifth|last period',
  'two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|eighteen|twenty|all_the|all_my|a_room_of|#,_of|several #_year_olds|#_yr_olds|#yos|two_year_olds|three_year_olds|four_year_olds|five_year_olds|preschoolers',
  '#_year_olds|#_yr_olds|two_year_olds|three_year_olds|four_year_olds wont|cant|are|to|all|sit|listen|at',
  'of my #_year_olds|#_yr_olds|two_year_olds|three_year_olds|four_year_olds',
  'at|yelled_at|shouted_at|snapped_at|told|of|to|by|with a #_year_old|#_yr_old|two_year_old|three_year_old|four_year_old|five_year_old ... in_class|at_nap|nap_time|circle|snack|today|lesson|group',
  'i|we|me ... at daycare|day_care|creche',
  'at daycare|nursery|creche|preschool when_i|every_time_i|while_i|and_i|as_i|but_i',
  'on my watch',
  'snack|sand|water|craft|block|art|play_dough|playdough table|corner|area|center|centre again|today|spitting|crying|in|throwing|she|he|now|.|$',
  'the|my whole|entire room',
  'only|just me|one_of_us til|till|until|with|and',
] as const;

/** A child named by the class alone, “3rd grader won’t …”: a parent says “my 3rd grader”. */
export const BY_CLASS =
  /(?<! (?:my|our|his|her|their|own|becoming|a big|the|mine|is|now|hes|shes|im) (?:[^ ]+ )?)(?<= )(?:(?:\d{1,2}(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) graders?|kindergart[a-z]*ers?|pre ?k kids?|freshm[ae]n|sophomores?|a junior|a senior|reception (?:kid|child|boy|girl)) (?!year|school|level|in the family)/;

/** A message that opens with the room that it is about: “Nursery, 2 year old …”. */
export const OPENS_WITH_ROOM =
  /^ (?:(?:at|in) )?(?:the )?(?:nursery|preschool|pre ?k|prek|kindergarten|kindy|kinder|prep|creche|daycare|reception|toddler room|baby room|infant room|(?:senior|junior) infants|circle time|story time|year \d+|yr \d+|primary \d|class \d+|grade \d+|lkg|ukg)(?: (?:class|room|lesson|group))? (?:\. |(?=(?:hes|shes|he|she|age|aged|\d|two|three|four|one wee|a boy|a girl|just) ))(?!(?:my|our|ds|dd|says|said|rang|called|told) )/;

/** What hardly anybody but a teacher names. A parent’s child is “in year 6”. */
export const SCHOOLROOM =
  /(?<= )(?:(?<! (?:in|into|his|her|their|whole|ballet|swimming|dance|same|antenatal|yoga|karate) )class|classroom|pupils?|students?|(?<! (?:his|her|their|swimming|piano|dance|ballet|driving|riding|music|violin|guitar|a|the|next|drum) )lessons?|corridors?|(?<! (?:his|her|their|tomorrows|todays) )assembly|register|registration|whiteboards?|pegs?|coat pegs|phonics|recess|playtime|cloakroom|sir|(?<! (?:in|into|starting|starts|started|start|going|since|her|his|from|of|for|is|mine|to) )(?:y|yr|year|grade) ?(?:\d+|one|two|three|four|five|six|seven)|(?:a|one|1) (?:kid|boy|girl|lad) (?:who|in|whos|today|on|hasnt|wont|keeps)|(?:kid|kids) today|head on (?:the|his|her) (?:desk|table)|mothers day cards?|home time|hometime|hand up)(?= )/g;
/** “He can’t talk miss”: how children call a teacher, and not “I miss her”. */
export const CALLED_TEACHER =
  / (?!(?:i|we|you|they|he|she|to|and|dont|will|ill|really|so|also|wont|cant|not|might|do|does|didnt|ever|never|gonna|would|a|the|near|her|his|called|of|with|told|says|about|call) )[^ ]+ (?:miss|sir) (?!(?:her|him|them|my|the|you|me|out|school|home|it|a|his|being|our|those|how|mum|mom|dad|mummy|daddy|one|this|that|breakfast|lunch|work|class|didnt|did|said|says|told|shouts|shouted|was) )/g;

/** Words of a day among many children: a parent may say one of them; who says two is at work there. */
export const SCHOOLDAY =
  /(?<= )(?:the class|desks?|[3-9]s|1[0-3]s|(?:a|another) (?:kid|boy|girl|lad|child)|(?:this|that|one|some|two|few) (?:kid|lad|boy|girl|lads|boys|girls)|others|they all|theyre all|(?:half|all|two|three|four|five|six|seven|eight|nine|ten|some) of them|groups?|staff|staffroom|toilets|bell|pencil cases?|worksheets?|seats?|seating|coats|carpet|circle|line up|lining up|snack|nap time|aide|supply|marking|essays?|pe|breaktime|playground|yard|lunchtime|club|drama|art|maths|math|english|science|french|geography|literacy|detention|team|session|drill|touchline|subbed|nativity|rehearsals?|matinee|cubs?|brownies|beavers|rainbows|reception|nursery|preschool|pre k|[1-9][a-e]|1[0-3][a-e]|graders?|formers?|craft|glue|tray|my room|whole (?:class|room|group|team)|phones? out|moved seats)(?= )/g;

/** News of a child reaches whoever it lives with. */
export const NEWS = [
  'school|nursery|preschool|daycare|kindergarten|teacher|head_of_year|headteacher|coach|key_worker|childminder rang|rings|phoned|phones|called|calls|emailed|emails|texted|messaged|rang_me|tells_me|told_me|told_us',
  'call|email|text|message|note|letter from|off school|nursery|his|her|their|the_school|the_head|the_teacher',
] as const;

/** A home, and what only comes home from school: with these, a word of a school day is a parent’s. */
export const AT_HOME = [
  'bed|beds|bath|bathroom|bedtime|sofa|couch|kitchen|stairs|stair|upstairs|downstairs|landing|house|bedroom|wardrobe|pyjamas|pjs|fridge|duvet|pillow|driveway|lounge|telly|supermarket|tesco|playdate|sleepover',
  'husband|hubby|wife|ex|mil|inlaws|brother|sister|brothers|sisters|sibling|siblings|cousin|cousins|nan|nana|granny|grandma|grandad|grandpa|in_laws',
  'his|her|their class|classmates|school|teacher|teachers|form_tutor|head_of_year|key_worker|keyworker|key_person|nursery|coach|room|homework|blazer|tutor',
  'school|nursery|teacher|teachers|head|head_of_year|tutor|office|coach|daycare|preschool|club|childminder|senco rang|rings|ring|phoned|called|calls|emailed|emails|texted|says|say|said|keep|keeps|told|reckon|reckons|thinks|wants|want|have|has|just',
  'head_of_year|key_worker|key_person|childminder|head_teacher|head|form_tutor|email|meeting|meetings|letter|note|phone_call|call|app|parents_evening ... from|rang|says|said|with|on|home|school',
  'call|calls|email|text|message|note|letter|slip|photo|report from|home|in_his|in_her',
  'comes|came|gets|got|bring|brings|brought home|back from|of|to|with|and|a',
  'came|comes|coming|back|home|out from|of school|nursery|class|reception|year|club|practice|training',
  'at|from|to|into|off|about|back_to|hates|hate|loves|out_of|until|starts|starting|start|started school|daycare|kindergarten',
  'school run|gate|gates|bus|trip|refusal|uniform|shoes|photo|app|whatsapp|holidays|lunch|play|letter|morning|mornings',
  'in|into|starts|starting|is_in|hes|shes|going|since year|yr|grade|reception #|one|two|three|four|five|six|seven|eight|nine|ten',
  'at|in the car',
  'in|into our|the house|flat|room|garden|bed|bath|hall|hallway|shop|park',
  'school|school_gate|gate mums|parents|mum|mom',
  'the|other|all_the|class|some mums|moms|parents',
  'picked|pick|collect|collected|dropped|drop him|her|them',
  'homework|spellings|sports_day|book_day|birthday_party|party|uniform|packed_lunch|lunchbox|childminder|au_pair|babysitter|holiday|half_term',
  'i work|ive_got_work|late_for_work|my_boss|my_shift|my_desk|work_call|at_work|my_office|wfh|working_from_home',
  'we|us moved|paid|live|argued|agreed|started|tried',
  'for dinner|tea|breakfast|supper',
  'says|said|tells_me|told_me|came_home_saying ... at|in recess|playtime|lunch|break|school|class|pe|assembly',
  'tea|telly|ipad|xbox|roblox|tablet|minecraft|youtube|phone|car|driving|back_seat|train|plane|pool|baby|cuddle|hug|love|saturday|sunday|night|tonight|bday|birthday|christmas|shop|shops|doctor|dentist|nurse|gp|hospital',
  'a|told|invite|invited|asked|missing|left_out_of|kicked_out_of|whole_class ... party|invited|invite|laser|whatsapp|group_chat|chat|school_trip',
  'ds|dd|lo|dh|mine|hubby',
  'quit|drop|give_up|practise|practice|lesson|lessons|club|swimming|football|karate|ballet ... paid|weve|her_coach|his_coach|waste|money',
  'teach|teaching|taught him|her|my|a|them|turns|us',
  'i was|got|am late',
  'dads|mums|dad|mum said|says',
  'fallen|fell out with',
  'wont|refuses|refusing|scared|frightened|dreads|dread|terrified|nervous|begging|begs|worried ... school|nursery|club|swimming|lessons',
] as const;
