/** A young person writes for themselves: their own age or grade, or the grown-ups at home as theirs. */
export const OWN_AGE = `
  im|i ~1 8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen yo|and|years|but|btw|f|m|$ !pregnant|weeks|kids|minutes|miles|months|into|in|half|older|younger|clean|sober|from
  im|i a|an|only|just|still|turned|almost ~1 8|9|10|11|12|13|14|15|16|17|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen !weeks|minutes|months|into|pregnant|miles|kids|out|pounds|of
  im|i a|just|only ~2 kid|teenager|child|minor|teen|student !free|ren|care|teacher|psycholog*|development|led|who|minder|life|therapist|person ; im|i ~1 in ~1 4|5|6|7|8|9|10|11|12|sixth|seventh|eighth|ninth|tenth|eleventh|fifth|fourth th|grade|year ; im|i ~1 in ~1 year|grade|form 5|6|7|8|9|10|11|12|13|five|six|seven|eight|nine|ten ; im ~1 in ~1 middle|high|primary|secondary|elementary school !teacher ; im ~1 freshman|sophomore ; my ~1 (age) is 9|10|11|12|13|14|15|16|17
`;

/** What parents do to the one who writes. */
export const MY_PARENTS = `
  my ~1 mom|mum|mam|dad|mother|father|parents|stepdad|stepmom|stepmum|foster|mommy|mummy|daddy|papa|mama|uncle|grandpa|grandma|teacher|coach|brother|aunt ~4 wont|doesnt|dont|never|didnt let|lets|allow|believe|listen|feed|love|loves|care|cares|letting ~1 me
  my ~1 mom|mum|mam|dad|mother|father|parents|stepdad|stepmom|stepmum|foster|mommy|mummy|daddy|papa|mama|uncle|grandpa|coach ~4 grounded|ground|hit+|beats|beat|hurt+|touch+|yells|yelled|screams|screamed|took|takes|kicked|kicking|hates|slaps|slapped|threw|throws|smacks|punches|punched|chokes|choked|burns|burned|locks|locked|calls|called|threatens|threatened|makes|made|kissed|kisses|rapes|raped|molests ~1 my|at|me|for ~2 me|phone|xbox|name|names|door|$
  my ~2 dad|uncle|brother|stepdad|grandpa|cousin|mom|mum ~3 comes|came|gets|got|climbs|sneaks ~2 my ~1 room|bed ; my ~1 mom|mum|dad|mother|father|parents|stepdad|stepmom ~3 (is|are|keep|always|get|getting|came|comes|keeps) ~2 drunk|divorcing|divorce|fighting|drinking|mad|angry ~2 at|again|and|with|i|me|every|$ ~4 i|me|scared ; my ~1 (parents|mom|mum|dad) ~2 (kill|hurt) me & actually|really|literally|seriously ; my parents|mom|mum|dad fight|fighting|argue|divorc*|hate|drink ; i ~1 hate my ~1 mom|mum|dad|parents|stepdad|stepmom|teacher ; i got grounded|detention|suspended ; i ~2 (want) to run away ~2 from home ; my mom|mum|dad|parents ~3 find out ~6 (kill|mad|grades|me|trouble) ; kids|everyone|they at ~1 my? school ~4 bully+|hit|tease|hate|mean|call ~1 me ; im being bullied ; someone|he|she|they ~2 bullying|bullies me
`;

/** Marks of a grown-up’s life; with one of these the writer is taken for an adult unless they say their age. */
export const GROWN_UP = `
  my|our ~2 (son|daughter|kids|kid|child|children|baby|toddler|students|student|class|husband|wife|yo|teen|teenager|boys|girls|twins|newborn|grandson|granddaughter|nephew|niece|eldest|oldest|stepson|stepdaughter|foster son|daughter|boyfriend|partner|ex|fiance|fiancee|classroom|pupils|job|work|boss|inlaws|mil|ds|dd|lo) ; as a kid|child|teen|teenager ; when i was ; growing up ; used to ; my childhood ; im a teacher|mom|mum|dad|parent|mother|father|nanny|counselor|coach|tutor|caregiver|grandma ; the kids|children|baby ; babysat|babysitting ; hes|shes ~1 # ; # yo
`;

/** Somebody hurts the writer. */
export const HURTS_ME = ` kill|hurt|hit|hurting|hitting ~2 my ~1 mom|mum|mother|brother|sister ; will|gonna|going kill me & actually|really|literally|hurt ;
  mom|mum|mam|dad|mother|father|parents|stepdad|stepmom|stepmum|foster|mommy|mummy|daddy|papa|mama|uncle|grandpa|grandma|brother|sister|cousin|teacher|coach|boyfriend|he|she|they|someone|man|aunt|step ~3 hit+|beat+|hurt+|touch+|slaps|slapped|punches|punched|kicks|kicked|chokes|choked|burns|burned|locks|locked|rapes|raped|molests|molested|threw|throws|whips|belts|smacks|kissed|starves|threatens|threatened|forces|forced ~1 me|us !feelings ; scared|afraid|terrified ~3 of|to ~2 home|mom|mum|dad|stepdad|father|mother|him|uncle|go ; not|dont ~2 safe ~2 home|here|$|at|with ; (hits|beats|touches) ~1 me ; get+|being|am hit|beaten|abused|touched|raped|molested|hurt ; doesnt|dont|no|nobody|noone ~2 feed|feeds|food ; forces|forced|make+ me ~2 do ~2 things|stuff|it ; does ~2 things ~1 to me ; hurts|hurting|scares me ; kill|hurt ~1 me & actually|really|literally|seriously|for real ; makes|make us|me ~2 stand|sleep|stay|kneel|eat ; touch*|touches ~2 me|my ; came|comes ~3 into ~2 my ~1 room|bed ; drunk|drinking|high ; nudes|naked|blackmail* ; hes|shes ~3 mean and hit* ; does things to me ; left me|us alone ~4 days|night
`;

/** … and it is happening. */
export const UNSAFE_NOW = `
  right now ; kill|hurt|hit ~1 my ~1 mom|mum|dad|mother|father|sister|brother ; breaking|smashing|throwing ~2 things|stuff|everything|down ; in ~2 next room ; hide+|locked ~5 closet|bathroom|room|bed|wardrobe|car|in|myself ; hes|shes|theyre|is ~3 coming|outside|door|here|home|downstairs|banging|hitting|drunk|hurting|yelling|breaking|screaming ; coming ~3 home|back|upstairs|room|up ; gun|knife|bleeding|blood|unconscious ; hitting|hurting|beating|choking|strangling ~2 my|me|her|mom|mum|brother|sister|us ; tonight ; kill ~1 me|us ; kicked|threw|locked ~1 me|us ~1 out ; outside|alone|cold ~6 nowhere|sleep|locked|out ; please help ; hurry ; cant ~1 get out
`;
