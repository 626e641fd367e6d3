import { UNREAL } from '../look-alikes.ts';
import type { Rule } from '../rule.ts';

/** Grown-ups of a child's home or care, as the UK, Ireland, India, Africa and Australia call them. */
const KIN =
  'DAD|PARTNER|dads|moms|mums|mamas|aunty|granny|gramps|pop|poppa|pops|nani|dadi|chacha|baba|amma|abba|fella|bloke|bf|gran|grans|carer|carers|childminder|minder|nanny|sitter|babysitter|housegirl|houseboy|maid|ayah|househelp|matron';
const MEN =
  'uncle|uncles|grandad|grandads|granddad|grandpa|grandpas|grandfather|poppa|pop|pops|gramps|papa|nana|chacha|dad|dads|daddy|daddys|stepdad|stepdads|stepbrother|stepbro|brother|cousin|cousins|boyfriend|lodger|neighbour|neighbours|neighbor|landlord|man|mans|bloke|men';
const IN_CHARGE =
  'coach|teacher|priest|pastor|imam|ustad|sensei|tutor|leader|caretaker|janitor|driver|watchman|instructor|headmaster|headteacher|principal|vicar|choirmaster|masseur|physio|conductor|warden|guard|houseboy|houseman|houseparent';
const CLOSE = 'tonight|now|already|left|gone|today|(on her way|on his way|got the bus|got the train|in an hour)';
const FOR_WRONGS =
  'for ~1 stealing|lying|wetting|taking|touching|crying|talking|stole|lied|disobeying|swearing|spilling';

/** Dangers at home that are told in a few plain words, in a hurry. */
export const FEW_WORDS_AT_HOME: readonly Rule[] = [
  {
    id: 'hurt-at-home',
    category: 'abuse_disclosure',
    tier: 'urgent',
    actor: 'other',
    any: `
      ${KIN}|they|she ~2 put+|rub+|squirt+|pour+|spray+ ~3 pepper|chilli|chili|chillies|tabasco|ginger ~3 eyes|eye|mouth|tongue|lips|bottom|privates ; (hot sauce|chilli|pepper|soap|washing powder) ~2 mouth|tongue|eyes & punish*|swear*|lies|lying|locked|outside|stepmum|says|told|shed ; ${KIN} ~2 burn+|branded|scalded ~1 his|her|my|their ~1 hand|hands|palm|palms|fingers|arm|arms|leg|legs|feet|foot|tongue|lips ~4 ${FOR_WRONGS} ; ${KIN} ~1 hold+|slam+|shut+|squash+|trap+|crush+ ~1 my|her|his|their fingers|hand|hands ~3 door|drawer|gate|hinge & says|learn|learns|lesson|punish*|purpose|lie|lied|stole ; makes|made|forces|forced HIM|CHILD|me ~1 sit|stand|kneel|stay ~3 ice|naked|scalding ; mum|mom|mam|dad|mummy|mother ~1 (sleeps all day|passed out|always drunk|never wakes) & feeds|(cooks for)|minds|raises & sister|sisters|brother|brothers|baby|siblings
      CHILD|he|she|says|sister|brother & stepmum|stepmom|stepdad|stepmother|stepfather ~2 hold+|slam+|shut+|squash+|crush+ ~1 my|her|his fingers|hand|hands ; flinch*|cower*|ducks & anyone|anybody|someone|somebody|men|adults|grownup ~3 lift|lifts|raise|raises|reach|reaches|moves|near ; lad|boy|girl|wean|bairn|pupil|student|scholar ~2 flinches|cowers|ducks|flinched ..4 raise|lift|reach|raised|lifted|reached ; beg+|begged|begs|please|plead* & (not to|dont) ~1 ring|phone|call|tell|text|email|message ~2 dad|mum|mom|father|mother|parents|stepdad|uncle|home & terrified|shaking|trembling|petrified|shook|bruise*|flinch*
      (dont|not to) send|make|let ~2 go? home|back & beg+|begged|begs|please & miss|sir|pupil|student|school|class|shaking|terrified|dad|him|stepdad|bell|weekend|friday|bruise* ; scared|afraid|terrified|frightened|petrified ~1 go|going|goes|of home|back ~1 friday|weekend|bell|hides|hiding|cries|desk|dad|him|uncle|stepdad|again|today|every|now|miss|$ & pupil|student|friday|desk|bell|weekend|hides|bruise*|wet|wets ; (doesnt want to go home|refuses to go home|hates going home|terrified of home|scared of home) & bruise*|flinch*|hungry|scared|wets|wet|shakes|shaking|bell|friday|begs
      eat|eats|eating|ate|scaveng*|feeds ~2 (from bins|from the bins|from bin|from the bin|out of bins|out of the bins|out of the bin|out of bin|from the rubbish|from the trash|out of the trash|from dustbins|from the dustbin) & school|break|alone|hungry|lunch|playtime|foster|pupil|student|class|mum|mother|mummy|locked|night|weekend|scout
      minds|minding|babysits|babysitting|(left with|left to mind|left minding|in charge of|looks after|looking after) ~3 twins|babies|baby|brothers|sisters|siblings|toddler|toddlers & 4|5|6|7|8|9|four|five|six|seven|eight|nine ~1 yo|year|alone|old|all|every|$ & alone|night|evening|evenings|overnight|pub|bar|town|gone|out|work ; minds ~2 baby|babies|twins|siblings|brothers|sisters ~2 alone & pub|bar|every|night|evening|overnight|out|drunk ; mother|mum|mom|mummy|mama|parents|dad|father ~2 away|gone|missing|out ~2 since & bins|nobody|himself|herself|themselves|hungry|(no food)|fridge
      (no food|no dinner|nothing to eat|fridge empty|empty fridge|fridge is empty|cupboards empty|cupboards are empty|cupboards bare) & (no heating|no gas|no electric|no electricity|no power|gas cut|lights cut|no lights|no beds|alone) & kids|children|CHILD|baby ; adult|grown|human|mans|womans ~2 (bite mark|bite marks|teeth marks|tooth marks|bite) & CHILD|arm|leg|back|him|her|cheek|childminder|nursery ; (teeth marks|bite marks|bite mark|tooth marks) ~1 adult|grown|big|mans|womans & CHILD|arm|leg|back|him|her|childminder|nursery|yo|1
      bruised|bruises|bruising|bruise|marks ~3 ears|ear|neck|genitals|buttocks & # ~1 months|mo|month|wo|weeks ; broken|fractured|fracture|broke ~2 rib|ribs|skull|femur|leg|arm|collarbone & (minding|watching|babysitting|alone with|looking after) & partner|boyfriend|bf|stepdad|he|childminder|hospital|bloke|fella ; mums|moms|her|his|their|daughters|sisters ~1 new|boyfriend|fella|bloke|partner|bf|man ~2 broke|broken|knocked|smashed|split|busted|burst|cracked ~3 tooth|teeth|lip|lips|nose|jaw|rib|ribs
      put|puts|shoved|shoves|held|holds|pushed|pushes|dunked|dunks ~1 my|his|her|their|our head|face ~2 toilet|loo|bog|bucket|tap & mums|mum|mummys|mummy|moms|dad|daddy|dads|uncle|stepdad|stepmum|boyfriend|nan|granny ; next time ~1 a|his|her|your|my finger|fingers|hand|tooth|neck & dad|mum|mom|stepdad|uncle|told|says|said|him|her|snapped|break ; welts|weals & swimming|pe|changing|pupil|student|class|wire|cable|cord|belt|flex|cane|said|says
      ${KIN}|they ~2 tie|tied|ties|tying|chain|chained|chains|rope|roped|padlock* ~1 HIM|CHILD|me|us|his|kids ~2 to|in|up|on ~2 chair|bed|tree|radiator|pole|cot|crib|post|pillar|bench|grill|gate ; HIM|CHILD|was|is|gets|being|found tied|chained|roped ~1 to|up ~2 chair|bed|tree|radiator|pole|cot|crib|pillar|window
      (locked outside|locked out|shut outside|put outside|left outside|locked him out|locked her out) & (in vest|in a vest|in pants|in his pants|in her pants|in pyjamas|in pajamas|barefoot|naked|in a nightie|in the snow|no shoes|no coat) & says|told|mum|mom|dad|stepmum|stepdad|stepmom|punish*|naughty|nan|uncle|sauce|hours ; (house help|house girl|house boy|househelp|housegirl|au pair|maid|helper|ayah|childminder|nanny) ~1 beats|beating|beat|slaps|slapped|pinches|drugs|kicks|starves|burns|canes|hits ~2 my|the|our|him|her|CHILD
      kids|children|boys|girls|CHILD ~2 (home alone|on their own|by themselves|alone in the house|alone in the flat) ~1 since|overnight|all & friday|saturday|sunday|monday|tuesday|wednesday|thursday|yesterday|night|weekend|mum|mom|town ; locked|lock|locks|shut|shuts|kept|keeps ~2 in ~2 cage|kennel|crate|cupboard|cellar|shed|coop|wardrobe|attic & when|because|weekend|night|nights|hours|says|wets|punish*|naughty
      kneel* ~2 rice|gravel|corn|salt|tops|stones & made|makes|hours|punish*|marks|told|says|if|when ; sleep+ ~2 balcony|verandah|veranda|yard|doorstep & naughty|bad|punish*|wets|rude ; cane|canes|caned|whips|flogs|flogged|thrashes|thrashed ~1 HIM|CHILD|me & (cant sit|couldnt sit|cant walk|cannot sit)|bleeds|bled|until|till
      next time hell|shell|theyll break|snap|chop|burn ~1 arm|arms|leg|legs|neck|fingers|finger|hand|hands & dad|mum|mom|stepdad|uncle|boyfriend ; (two black eyes|second black eye|another black eye|third black eye) & month|weeks|term|says|fell ; CHILD|kids|him|her|them ~3 in ~2 car|van ~2 pub|casino|bar|shebeen|bookies ; ribs & show|showing|shows|(stick out|sticking out|poke out|poking out) & padlock|hungry|starving|fridge|foster|pupil|student|class|(i teach)|locked
    `,
    not: 'cough*|flu|recipe|cook+|kitchen|onion|spicy|curry|taco*|accidentally|himself|herself|myself|themselves|loving|loves ; by accident|mistake ; his|her|their own ; playing|played|pirates|cops|dare|dares|brother|our dog|my dog|puppy|goat|balloon|balloons|kite|string|ribbon ; playdate|playdates|party|park|playground|spider|ghost|ghosts|fireworks|storm|thunder|fever|temperature|vomiting|fun|sleepover|netball|football|rugby|basketball|ball|catch|dodge|haircut|hairbrush|dentist|injection|jab|needle|jabs|noise|noises|sensory|needles ; dog|dogs|cat|fox|raccoon ~2 (eats|eating|tied|locked|begs|begged|is) ; broke ~3 (mirror|window|vase|phone) ; hives|allerg*|mosquito*|nettle*|itchy|antihistamine|jellyfish|insect|gnat ; grades|report|homework|score|detention|xbox|ipad ; bean|sprout|xray|abs ; i|im|ive|we ~1 minding|looking|babysitting ; trampoline|scooter|bike|skateboard|slide|monkey|climb*|ski|skiing ; haunted|museum ; premature|newborn|nicu|discharge',
    unless: UNREAL,
  },
  {
    id: 'under-their-hands',
    category: 'caregiver_may_harm_child',
    tier: 'emergency',
    any: `
      ${KIN}|she|he|they ~2 is|hes|shes|are|got|has|holding|holds|keeps|pressing ~2 CHILD|babys|toddlers|sons|daughters|his|her|my ~1 head|face ~1 in|under|down ~2 sink|basin|toilet|bucket|bath|water|loo ; hold|holding|holds|held|pressing|pressed|forcing ~1 his|her|my|CHILD|sons|daughters|childs ~1 hand|hands|palm|fingers|arm|foot|feet|face ~1 on|to|against|over|in|onto ~2 stove|hob|hotplate|plate|radiator|iron|fire|flame|candle|cooker|burner|grill|heater|lighter|(boiling water) & punish*|${KIN}|screaming|screams|lesson|stealing|lying|now
      got|has|have|holding|pressing|puts|putting|pressed ~2 iron|poker|lighter|cigarette|(hot spoon|hot knife) ~1 on|to|against|into ~1 his|her|my|their|CHILD|babys arm|arms|hand|hands|leg|legs|back|face|skin|belly|foot|feet ; has|got|holding|holds ~1 CHILD|him|her|me ~1 by ~1 neck|throat ; i|ive hit|banged|smashed|slammed|bashed|cracked|knocked ~2 head ~1 off|against|on|into ~2 wall|floor|table|cot|door|tiles|worktop & staring|glazed|dazed|limp|blank|sleepy|drowsy|vomiting|vomited|unconscious|quiet|wobbly|(not responding|not moving)
    `,
    not: 'collar|wrestl*|scarf|giraffe ; shampoo|rinse|rinsing|wash|washing|conditioner|hair|haircut|suds|nits|gently|supporting|support|swim*|doll|teddy|dumbbell ; cutters|biscuit|cookie|apple|apples|dunking|bobbing|flannel|wipe ; beads|hama|shirt|patch|transfer',
    unless: UNREAL,
  },
  {
    id: 'harm-by-asker',
    category: 'caregiver_may_harm_child',
    tier: 'urgent',
    actor: 'asker',
    any: `
      pinch+|hit|smack+|slap+|squeeze+|bite ~3 where ~1 (it wont show|it doesnt show|nobody will see|noone will see|nobody sees|no one sees|they wont see|it cant be seen|wont show|nobody can see) ; i|ive ~1 bit|bitten|pinched|squeezed|burnt|burned|slapped|twisted|kicked|choked|scalded ~3 (on purpose|out of anger|in anger|because i was angry|because i was so angry|in a rage|in a temper) ; squeezed|pinched|twisted|yanked|gripped ~5 anger|rage|temper|hard & mark|marks|bruise*|red & baby|babys|CHILD|his|her
      i ~1 banged|hit|smashed|slammed|knocked ~1 head ~3 cot|wall|floor|table|door & (on purpose|angry|anger|rage|temper|raging) ; (one more night|one more day|one more scream|one more hour|another night|one more cry) & (ill|i will|im going to|im gonna) chuck|hurl|smother|drown|shake|throw|hurt|bash|launch ~1 her|him|them|CHILD|baby ; pictures|images|picturing|visions|flashes|(see myself|seeing myself|thoughts of|images of) ~1 smacking|throwing|drowning|drown|throw|dropping|stabbing|hurting|smothering|bashing|smashing|shaking|choking|slamming ~3 him|her|them|CHILD|baby|his|head & i|my|me|keep|keeps|getting !on|in
      i|wanna|(want to) ~1 smack|smash|bash|cave|kick ~1 his|her|their|CHILD|babys ~1 head|face|skull|teeth in|(against the|off the|into the|on the) $|wall|now|floor ; (i want to hurt|i wanna hurt|i feel like hurting|i get the urge to hurt|urge to hurt) him|her|them|CHILD|baby|my & cries|crying|screams|baby|every|now|again|time|stop ; i tied|chained HIM|CHILD|baby ~1 to ~1 cot|bed|crib|radiator ; i ~1 tied|gagged|strapped|chained ~1 HIM|CHILD|baby ~1 to|in|into ~2 cot|bed|crib|radiator & sleep|could|shut|quiet|stop|break|night
      i ~1 gave|give|giving|slipped|put ~3 vodka|whiskey|whisky|rum|gin|brandy|valium|xanax|(sleeping pill|sleeping pills|sleeping tablet|sleeping tablets) ..4 shut|quiet|sleep|sleeps|slept|knock
    `,
    not: 'husband|hubby|husbands|boss|mil|coworker|neighbour|neighbours|cake|dough|pillow|ball|party|parade|surprise|dog|cat|lip|tongue|tooth|apple ; husband|toddler|he|she|son|daughter bit|pinched|slapped|kicked me ; off at|to (school|nursery) ; adult|disposable nappies ; tickle*|cuddle*|kiss* ; film|movie|painting|photos|album',
    unless: ['inGame', 'story', 'taught'],
  },
  {
    id: 'touched-or-shown',
    category: 'sexual_abuse',
    tier: 'urgent',
    actor: 'other',
    any: `
      secret ~1 club|game|games|place|cuddle|cuddles|room|touch & ${MEN}|${IN_CHARGE} & know|tell|told|nobody|noone|(no one)|only|alone|allowed ; secret & ${MEN}|${IN_CHARGE} & bath|bed|shower|lap|undress*|tent|shed|tickl*|cuddl*|toilet & our|little|tell|says|said|told|keep ; ${IN_CHARGE} ~1 takes|taking|took ~2 boys|boy|girls|girl|him|her|them ~4 alone & hand|hands|door|locks|locked|closes|crying|cries|touch* ; shows|showed|showing|shown ~1 HIM|CHILD|me ~1 dirty|blue|rude|sexy|naughty|adult ~1 videos|video|pictures|films|film|movies|magazines ; ${MEN}|${IN_CHARGE} ~1 watches|watching|watched ~2 undress|undressing|showering|(get undressed|get changed|in the shower) ; ${MEN} ~1 puts|put|rubs|rubbed ~1 his thing|willy|penis ~1 on|against ~1 me|her|him ; boys|lads|boy|lad|teens ~1 made|make|makes|forced HIM|CHILD|me ~1 kiss|lick|suck ~1 it|his
      sweets|sweeties|lollies|lolly|candy|toffees|chocolate|chocolates|money|gifts|treats|phone|coins|airtime & (wont tell|not to tell|not tell|dont tell|to keep quiet|not to say|wont say|stay quiet) & ${MEN}|${IN_CHARGE}|he & bath|bed|room|touch*|game|night|shower|shed|body|kiss*|toilet|lap|about ; copies|copying|acts|acting|plays|playing|does|doing|draws|describes|simulat* ~4 (sex things|sex acts|sex stuff|out sex|having sex|sex with|sexy things|sex game|sexual things|what men do|what adults do in bed) & since|after|visit*|dad|dads|weekend|uncle|grandad|dolls|little|toddler|yo|#
      describe+|knows|says|tells|explains (what men do) ; blowjob|(blow job|oral sex) & 3|4|5|6|three|four|five|six ~1 yo|year|$ & knows|describes|acts|says|did|does ; sore|hurting|hurty|rude|pants|undressing|touching|touchy|private|willy|fanny|naked game|games & ${MEN}|dolls|doll|mummy|says|like ; ${IN_CHARGE} ~3 checks|check|checked|checking|inspects|inspected|looks|looked|measures ~1 at|in|inside|down ~2 privates|willy|willies|underwear|knickers|private|pants|parts|genitals|breasts ; ${IN_CHARGE}|he ~1 checks|inspects|feels|checked ~1 our|my|their|her|boys|girls privates|willy|willies|breasts|genitals|underwear
      where ~1 priests|coachs|teachers|uncles|grandads|imams ~1 hand|hands goes|go|went|wanders|ends ; where ~2 hand|hands goes|go|went|wanders & priest|priests|coach|coachs|teachers|teacher|uncle|uncles|grandads|imam ; blood|bleeding|bloody|discharge|bloodstain|bloodstained ~2 her|his|the|yo|my ~1 knickers|undies|underwear|panties|pants & 2|3|4|5|6|7|8|two|three|four|five|six|seven|eight ; blood|bleeding|bloodstain ~1 in|on ~2 2|3|4|5|6|7|8|two|three|four|five|six|seven|eight ~2 knickers|undies|underwear|panties|pants
      knickers|undies|underwear|panties ~2 blood|bleeding|bloody|discharge|bloodstained & 2|3|4|5|6|7|8|two|three|four|five|six|seven|eight ; put|puts|stuck|had|slid|shoved|sticks|putting ~1 his|her hand|hands|finger|fingers ~1 in|inside|into|down|up|under ~1 my|our ~1 sons|daughters|boys|girls|childs|kids|son|daughter|nieces|nephews ~1 shorts|pants|knickers|trousers|skirt|nappy|underwear|pyjamas|top|dress|leggings|swimsuit
      made|makes|making|got|told|asked|dared|forced|paid ..4 pull|pulled|take|took|taking|pulling|drop ~2 pants|knickers|shorts|trousers|underwear|panties|skirt|boxers ~1 down|off & cousin|cousins|lad|older|bigger|teen|teenager|13|14|15|16|17|18|man|uncle|stepbrother|behind|shed|toilet|toilets|bushes|big ; (hidden|secret|spy|tiny|webcam) ~1 camera|cam|webcam|phone ~2 in|under ~3 bathroom|shower|toilet|toilets|changing|showers & girls|boys|daughter|daughters|CHILD|pupils|found|school|stepdad|lodger
      ${MEN}|${IN_CHARGE}|stepfather ~2 film|films|filming|filmed|record|recording|records|recorded|photographing|watching|watches|peeping|peeps ~4 in|through|under ~2 bathroom|shower|showers|toilet|toilets|changing & girls|daughter|daughters|her|CHILD|kids|pupils|girl|them ; ${MEN}|${IN_CHARGE} ~2 filming|filmed|films|recording|photographing ~1 girls|boys|her|him|daughter|pupils|kids ~1 in|through|under ~1 bathroom|shower|showers|toilet|toilets|changing ; saw|caught|found ~4 filming|recording|photographing ~2 bathroom|shower|showers|toilet|toilets|changing
      nude|nudes|naked|topless & (going round|going around|doing the rounds|passed round|sent round|sent to everyone) & CHILD|her|his|daughters|school|class|year ; photo|picture|pic|pics|photos|pictures|video|nude|nudes|naked & (no top|topless|no bra|no clothes|top off|nude|naked|boobs) & (going round|going around|shared|in the class group|in the group|round school|round all|everyone has|whole year|passing round|doing the rounds|sent round|sent to everyone|on snapchat) & CHILD|her|his|school|class|year|pupil
      (got in bed|gets in bed|got into bed|gets into bed|climbs into bed|climbed into bed|climbs in bed|came into her bed|came in her bed|gets in her bed|gets into her bed|comes in her bed|comes into her bed|got in her bed|got into her bed|climbs into her bed|climbed into her bed|in bed with her|in bed with him) & stepbrother|stepbro|stepdad|uncle|cousin|lodger|boyfriend|grandad|pupil|student|(older brother|big brother|step bro|teenage brother) & froze|her|him|told|night|scared|says|said|touch*
      ${MEN}|friend|lad|boy|friends|man|driver|guy ~3 touched|touching|touches|kissed|kisses|licked|rubbed|tickled ~1 her|his|my|their ~1 weewee|wee|willy|peepee|pee|fairy|foof|flower|minnie|fanny|privates|front|tuppence|nunu|hoohaa|susu|nunny|bits|noonie|chuchu|winky|vagina|penis ; willy|trousers|penis|(no trousers|no pants|no clothes) & draw+|drawing|drawings & uncle|uncles|grandad|dads|stepdad|man|him|grandads & bed|bedroom|night
      (sore down there|hurts down there|bleeding down there|raw down there|sore bottom|sore privates|sore front|pain down there) & after|since|every ~2 uncle|uncles|dads|weekend|visit|visits|grandads|sleepover|poppas|his|sitter|stepdads|stepdad|cousins ; leader|coach|priest|pastor|tutor|sensei|choirmaster|scoutmaster|vicar & sleepover|sleepovers|(stay over|stays over|sleep over) ~3 his|hers ~1 $|house|flat|place|home|alone|cabin ; shares|shared|sharing|sleeps ~2 tent|bed|room ~2 with & leader|coach|priest|pastor|instructor|scoutmaster|teacher|tutor & boy|boys|girl|one|my|CHILD|alone
      ask|asks|asking|asked ~2 when|if|whether THEY|shell|hell|CHILD ~2 alone & man|men|stranger|guy|bloke|online|discord|snapchat|snap|roblox|phone|grown ; man|men|stranger|guy|bloke|older|someone|grown ~2 ask|asks|asking|asked|begging|wants|pressuring ~1 HIM|CHILD ~1 for ~1 pics|pictures|photos|nudes|selfies|videos & roblox|discord|snap|snapchat|insta|instagram|online|tiktok|game|whatsapp|man|older ; man|guy|bloke|someone|boyfriend ~2 20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|37|38|39|40|45|50 & (wants to meet|meeting|to meet her|to meet him|going to meet|met up with) & 10|11|12|13|14|15|CHILD
      teacher|coach|tutor|lecturer|headteacher|principal|instructor ~1 is|was|been|keeps|caught|(sleeping with|kissing|dating|seeing|making out with|having sex with|snogging) ~3 student|pupil|girl|boy|schoolgirl|11|12|10|sixth|former|grader ; (got|made|makes|told|forced|gets|asked) ~3 to? touch|lick|suck|hold ~1 (it|his thing|his bits|his willy|his private|his privates) & lad|cousin|teen|teenager|older|man|uncle|boy|16|15|14|17|13|sitter|brother ; lick|suck|licks ~1 me|him|her|willy|it like ~1 ${MEN} does|did|do|taught|showed
      daddys|dads|uncles|grandads|grandpas|stepdads|cousins|brothers thing ~1 hurt|hurts|hurted|went|goes|touched|in ~1 me|her|him|mouth|bottom|$ ; puts|put|sticks|stuck|putting ~1 finger|fingers|willy|thing|penis ~1 in|inside|up ~1 me|bum|bottom|fanny ; puts|put|sticks|stuck ~1 finger|fingers|willy|thing ~1 in|inside her|him $ ; men pay|pays|paid|paying & mum|mom|mother|dad|uncle|auntie|aunt|stepdad & (to see her|to see him|to be with|to sit with|to visit her|for her|for time|to touch)
    `,
    not: 'lesson|lessons|curriculum|rse|pshe|consent|assembly|workshop|policy|awareness|book|taught|teaching ; skin|skins|avatar ; birthday|present|surprise|santa|christmas|party|cake|pokemon|spies|den|treehouse|recipe|handshake ; doctor|nurse|gp|paediatrician|pediatrician|midwife|hospital|paramedic|optician|physio ; potty|nappy|nappies|wet|swim*|muddy|wash|washing|laundry|wipe*|constipat*|poo|period|periods|worms|thrush|rash|eczema|sting|bike|horse|riding|scooter|cut his|cut her|knee|nosebleed|ear|nose|eye|socket|pie|jam|mud ; his own|her own ; student teacher ; little|younger|baby|toddler brother|cousin ; nightmare*|thunder*|storm|storms|story|stories|teddy ; dance|renovat*|tiles|plumber|song|singing|drum|cheek|forehead|booboo|goodnight ; lunch|lunchbox|icecream|lolly ~1 (like|bowl|spoon) ; son|daughter|sons|daughters ~2 sleepover|sleepovers|birthday ; video|card|board games|game',
    unless: ['imagined', 'possible', 'story'],
  },
  {
    id: 'meets-them-now',
    category: 'sexual_abuse',
    tier: 'emergency',
    actor: 'other',
    any: `
      meet+|met ~3 man|guy|stranger|someone|bloke|boyfriend|him|men ~2 online|internet|discord|snapchat|insta|instagram|roblox|tiktok|app|game & ${CLOSE} & 10|11|12|13|14|15|CHILD|she|shes|hes ; meet+|met ~2 online|internet|snapchat|discord|insta|instagram|roblox|tiktok man|guy|stranger|friend|boyfriend|bloke & ${CLOSE} & 10|11|12|13|14|15|CHILD|she|shes|hes
    `,
    not: 'im|i|ive ~1 meeting|meet|met ; playdate|tournament|cousin|cousins|grandson ; classmate|schoolfriend',
    unless: UNREAL,
  },
  {
    id: 'ruled-at-home',
    category: 'domestic_violence',
    tier: 'urgent',
    subject: 'adult',
    actor: 'other',
    any: `
      bag|bags|suitcase|case ~2 packed|ready|hidden|stashed & (at mine|at ours|at my house|at my sisters|at hers|in the car boot|at my mums|at a friends|in case) & leave|leaving|him|hes|kids|escape|children ; hides|hid|hiding|stashes|stashed ~2 bag|suitcase|documents|passports ~3 (at mine|at ours|at her mums|at my house|at her sisters|at work) ; packing|packed|packs|pack ~2 (quietly|in secret|secretly|while hes) & kids|he|hes|husband|leave|leaving|tonight|know ; packing|packed|packs ~3 (he cant know|he doesnt know|he mustnt know|he cant find out|before he gets|before hes) ; PARTNER|hubby|inlaws ~1 keeps|took|takes|hides|hid|holds ~1 my ~2 passport|papers|documents|visa|(bank card|id card) ; dragged|drags ~1 me by ~1 hair|throat|neck|arm
      need|want|looking|find ~3 refuge & me|us|kids ; shelter|refuge|safehouse & number|space|whisper*|bed & mum|mother|her|husband|him|she|kids|i|me|hes|he & asked|asks|asking|whisper*|please|need|needs|help|husband|he ; he times ~1 me|my ~3 run|shop|shops|shopping|trips|calls|errands ; (he times|he timed|times me|he clocks|he counts) & (allowed out|let out|only allowed|school run|to the shop|to the shops|shopping) & minutes|mins|hour|miles|run|late|how ; allowed ~1 out & minutes|mins|hour & (he times|times me|he checks|or he|he rings|he phones|timer|stopwatch)
      he|husband|hubby|PARTNER ~1 controls|holds|keeps|takes|counts ~1 every|all rand|penny|pound|cent|rupee|naira|cedi|shilling|euro|dollar|money|wages & wont|let|ask|allowed|beg|nappies|cant|never ; wont|doesnt|never|not let|lets|allow|allows ~1 me and|or|with ~2 baby|kids|children|son|daughter ~1 go|out|leave|outside|see ; he|husband|hubby|partner|boyfriend|ex shoved|pushed|punched|slapped|threw|grabbed|choked ~1 me & pregnant|(months gone|weeks gone|months along|weeks along|with twins) ; husband|hubby|partner|boyfriend|ex ~1 kicked|kicks|punched|punches|hit|hits ~1 my|me ~3 belly|bump|stomach|pregnant
      drink|drinks|drunk|drinking|boozing|(the drink again|on the drink|off his head) & kids|children|lads|boys|girls|they|CHILD|we ~2 hid|hide|hides|hiding !his|her|it|things ~3 press|wardrobe|closet|cupboard|room|bed|shed|attic|stairs|bathroom|upstairs|garden ; dad|father|husband|hubby|PARTNER|stepdad|mums|moms ~2 smashed|smashes|broke|destroyed|snapped ~1 every|all|both|moms|mums|mummys ~1 phone|phones|sim ; PARTNER|hubby ~1 smashed|smashes|snapped my|our phone|phones|laptop ; he|husband|hubby|PARTNER ~1 smashed|smashes|broke|destroyed|snapped|took my ~1 phone|sim ~1 so|and i ~1 cant|couldnt call|ring|phone|text|leave|get
      mum|mother|parent|mrs|mom|mam|mama|neighbour|sister|friend ..8 (black eye|new bruise|new bruises|fat lip|split lip|bruised face|bruises on her neck|two black eyes) & terrified|scared|phone|sunglasses|him|whisper*|makeup|gate|pickup|pick|again|husband|says ; whisper*|quietly & (dont ring|dont phone|dont call|not to ring|not to phone|not to call|never ring) & house|home|him|husband|mum|mother|parent ; bruise|bruises & (dont ring|dont phone|dont call|not to ring|not to phone) ~1 house|home|husband
      wont|doesnt|didnt|scared|afraid|refuses|never|cant ~3 leave|leaving ~1 mum|mom|mam|mother|mummy ~1 alone ~3 with|home ~3 him|boyfriend|stepdad|dad|partner|husband ; drew|draws|drawing|drawn|picture ~2 mum|mummy|mommy|mom ~3 (on floor|on the floor|crying|bleeding|lying down|with blood) & daddy|dad|stepdad|he ; fist|punch*|foot|hole ~2 through|in ~2 wall|door|window & (im next|ill be next|next to my head|beside my head|by my head|its me next|copying his dad|like his dad)
      inlaws|mil|fil|(in laws|mother in law|father in law|brother in law|sister in law) ~1 beat|beats|beating|hit|hits|locked|slap|slaps|slapped|starve|starves|kick|torture|torturing ~1 me|us|wife $|and|in|over|for|out|again|when|without|every|because ; daddy|dad|stepdad|papa ~1 makes|made|make ~1 mummy|mum|mommy|mom|mama bleed|scream ; daddy|dad|stepdad|papa|he ~1 had|has|got|held ~1 mummy|mum|mommy|mom|me ~1 by ~1 neck|throat|hair ; if i leave|left|go ..5 (im dead|kill me|kill us|bury me|burn the house) ; dowry & beat|beats|beaten|burn|burnt|kill|threat*|torture|harass*|locked|hit|hits
      he|husband|hubby|PARTNER threw|throws|poured|chucked|flung ~1 boiling|scalding|acid|hot ~2 at|on|over ~1 me|us|wife
    `,
    not: 'toddler|toddlers|preschooler|pyjamas ; son|daughter|student|pupil|yo ~2 (hit|hits|kicked|kicks|pushed|shoved|threw|punched|grabbed|slapped|smashed|broke) ; dog|cat|puppy|animal|bus|tornado|storm|rescue|adopt* ; hospital bag ; labour|labor|maternity|holiday|holidays|trip|beach|disney|camp|camping|swim|swimming|surprise|picnic|flight|sleepover ; juice|squash|sippy|seek ; drink+ ~2 water|milk ; race|races|running|laps|reading|sprint|maths|tables|swims|brushing|teeth ; chalk|pavement|paint ; accident|accidentally|tripped|hug|hugs|cuddle* ; test|exam ; guilt|news|advice',
    unless: ['imagined', 'story', 'inGame', 'taught', 'past'],
  },
  {
    id: 'he-is-here',
    category: 'domestic_violence',
    tier: 'emergency',
    subject: 'adult',
    actor: 'other',
    any: `
      (cant talk|cant speak|cant ring|cant call) & (next room|other room|downstairs|upstairs|in the kitchen|in the house|right here|at the door|hes back|hes home) & hit|hits|hurt|kill|beat|punched|scared|knife|drunk|help|police|hiding ; <he|she|hes|shes|yo|still|son|daughter|baby|toddler|who|boy|girl cant talk|speak ~1 (hes in the next|hes in next|hes downstairs|hes upstairs|hes right here|hes in the kitchen|hes in the other|hes home|hes watching)
      paraffin|kerosene|petrol|gasoline|diesel|thinner|fuel|acid ~2 on|over ~1 me|us|mum|mom|mummy|wife|kids|children|CHILD & poured|pours|pouring|threw|doused|match*|lighter|burn|light|set|screaming ; (hes back|he is back|hes here|he came back|hes outside|hes at the door) & guards|garda|gardai|999|911|112|000|cops|police|(then nothing|help then|line dead|line went dead)
    `,
    not: 'found|brought|safe|missing|nits|lice|lamp|mower|tank|stain|speech|words|yet|toddler|work|from school|football ; police|fire station|car|officer|dress|toy ; hes back at|to|in|on|from',
    unless: UNREAL,
  },
  {
    id: 'food-as-enemy',
    category: 'eating_disorder',
    tier: 'urgent',
    ages: [[6, 25]],
    any: `
      sick|vomits|throws|pukes ~2 toilet|loo|bathroom|bucket ~1 after ~1 tea|dinner|lunch|meals|supper ; sick|throws|throwing|threw|vomits|vomiting|pukes|puking|purges|gags ~4 after every|each|all ~1 tea|dinner|meal|meals|lunch|supper|breakfast|food ; sick|throws|throwing|vomits|vomiting|pukes|puking|purges ~4 after ~1 tea|dinner|lunch|supper|meals & every|always|each|daily & loo|toilet|bathroom|tap|door|secret* ; (bags of sick|bags of vomit|bag of sick|bag of vomit|sick bags|tubs of sick|jars of sick|jars of vomit|bottles of vomit) & hidden|hid|hides|wardrobe|under|closet|drawer|room|found ; eats|eating ~1 (nothing but|only just)|only ~1 cucumber|lettuce|celery|ice|gum|apples & 10|11|12|13|14|15|16|17|twelve|thirteen|fourteen|fifteen|sixteen|daughter|niece|dancer|pupil|student|weeks
      day|days ~2 of|on ~1 only|just ~1 water ; day|days ~2 of|on water only ; (nothing but water|only water|just water|water only) ~1 for|since & day|days|week|monday|tuesday|wednesday|thursday|friday|saturday|sunday & CHILD|she|he|shes|hes ; lives|living|survives|surviving ~1 on ~1 water|ice|gum|air|(black coffee|diet coke|ice cubes|rice cakes) ; chucks|bins|throws|dumps|hides|flushes|skips|chucking|binning|bin ~4 lunch|lunches|dinner|dinners|food|sandwiches|tea & every|daily|each|always & trousers|clothes|skirt|jeans|falling|hanging|baggy|thin|thinner|bones|ribs|weight|dizzy|shrinking|faint*|skinny
      no|hasnt|hasn|refuses|wont|stopped|nothing|zero ~4 solid|solids & days|weeks|week|month & choking|choke|swallow*|weight|collarbone ; laxatives & bag|drawer|hidden|stash|stashed|under|found ; ribs|spine|bones|collarbones ~4 stick*|showing|poking|jut* & fat|eat|eating|skinny ; (downy hair) & arms|back|period|periods|thin ; runs|run|running|exercises|trains|swims|dances|gym & (on an apple|on one apple|on just an apple|on a yoghurt|on one yoghurt|on black coffee|on nothing|on celery|on cucumber|on one egg|on gum)
    `,
    not: 'constipat*|prescribed|movicol|gp|milk|juice ; bug|virus|flu|norovirus|fever|reflux|baby|babys|toddler|newborn|bottle|feed|feeds|formula|weaning|pregnan*|morning|chemo|car|bus|boat|ferry|plane|travel*|cruise|sickness|ward|surgery|colonoscopy|coeliac|celiac|allerg*|gastro|party|dog|cat|puppy|ramadan|tooth|tonsil*|braces ; teeth',
    unless: ['story', 'taught', 'pet', 'past', 'inGame'],
  },
  {
    id: 'nothing-passes-their-lips',
    category: 'eating_disorder',
    tier: 'emergency',
    any: `
      (not even water|no water|no food or water|no food or drink|hasnt eaten or drunk|not eaten or drunk|nothing to eat or drink|refuses water|no food no water|wont even drink water|refusing water) & days|day|2|3|two|three|since & (cant stand|cant stand up|cant get up|collapsed|fainted|too weak|cant walk|passing out|cant lift)
    `,
    not: 'dog|cat|puppy|kitten|plant|plants|tap|pipe|plumber|mains|camp|chair|homework|paddling|pool|bottle for',
    unless: ['story', 'taught', 'pet', 'inGame'],
  },
  {
    id: 'told-to-by-none',
    category: 'psychosis_postpartum',
    tier: 'emergency',
    subject: 'adult',
    any: `
      tv|television|radio|god|jesus|allah|devil|satan|voice|voices|angel|angels|spirit|spirits|demons|ancestors|moon|walls|lord ~2 told|tells|telling|says|said|commanded|wants|orders|ordered|instructs ~2 to? send|kill|drop|drown|give|throw|hurt|bury|burn|sacrifice|return|smother ~2 baby|babies|CHILD|him|her|newborn|twins ; baby ~1 not|isnt|aint real & prove|know|knows|says|convinced|thinks|believes|wife|postpartum ; baby|he|she|son|daughter ~2 (isnt mine|not mine|isnt my baby|not my baby) & copy|swapped|replaced|fake|imposter|robot|demon|clone|alien|evil ; angels|voices|god|spirits|ancestors|demons ~1 call|calls|calling|want|wants|need|needs ~1 her|me|him|them|baby & baby|birth|postpartum|newborn|lake|river|bridge
      i ~2 prove & (isnt real|not real|isnt human|not human|a copy|an imposter|been swapped|was swapped) & he|hes|she|shes|baby|him|her
    `,
    not: 'doll|dolls|reborn|toy|santa|fairy|unicorn|imaginary|tooth|bunny|photo|picture|film|movie|song|show|bible|sermon|isaac|abraham|moses|simulator|ai',
    unless: ['inGame', 'story', 'taught'],
  },
  {
    id: 'hears-and-believes',
    category: 'psychosis_postpartum',
    tier: 'urgent',
    subject: 'adult',
    any: `
      hear|hears|hearing|heard ~1 whispers|whispering|whispered|voices|murmuring|(someone whispering|someone talking|people whispering) & feed|feeding|nurse|nursing|breastfeed|breastfeeding|pump|pumping|latch* & i|she|wife ; radio|tv|television|news|songs|youtube|announcer|newsreader ~2 discuss|discusses|discussing|talk|talks|talking|speak|speaks|speaking ~1 him|her|me|(about him|about her|about me|to him|to her|to me) & hear|hears|hearing|believes|thinks|convinced|says|sure
      foil & windows|window|walls|router & thoughts|mind|spy*|signals|listening|cameras|they ; poisoning|poisoned|poison ~1 his|her|my|our|the ~1 food|dinner|tea|meals|water|milk & says|thinks|believes|convinced|sure
    `,
    not: 'film|movie|documentary|book|podcast|lesson ; heat|sun|blackout|nap|picky|spinach|broccoli|joke*|bluey|dora|cartoon ; monitor|neighbours|neighbors|asmr|downstairs|husband|toddler|aquarium|competition|won|team|band|concert|match|interview|interviewed|christmas|song|lesson|class|librarian|behind',
    unless: ['inGame', 'past'],
    ages: [
      [0, 1],
      [9, 120],
    ],
  },
  {
    id: 'bound-or-shut-away',
    category: 'restraint_seclusion',
    tier: 'urgent',
    actor: 'other',
    any: `
      aide|escort|teacher|driver|staff|para|monitor|school|ta|attendant|matron|warden|sitter|nanny|carer|they|she|he ~1 tape|tapes|taped|gag|gags|gagged|taping ~2 mouth|lips|mouths ; aide|escort|teacher|staff|para|monitor|matron|carer gags|gagged|gagging ~1 HIM|CHILD ; aide|escort|teacher|staff|para|monitor|school|ta|attendant|matron|warden|carer|they ~2 strap|straps|strapped|strapping|belted|tied|tie|ties|harnessed|(zip tied|zip tie) ~2 HIM|CHILD|me|pupil|pupils ~2 in|into|to|down|by ~2 chair|harness|desk|bench|wheelchair|bed|buggy|seat|wrists & day|hours|hour|school|class|calm|punish*|quiet|because|wont|spitting|marks|crying|screaming|lunch|teacher ; locked|shut|left ~2 in ~1 (calm room|quiet room|time out room|timeout room|seclusion room|isolation room) & hours|afternoon|morning|day|wet|screaming|bruise*|alone
      staff|teacher|ta|aide|para|escort|adults|matron|driver|monitor|security|carer ~3 knelt|kneeling|kneels|sat|sits|sitting|lay|lies on ~1 him|CHILD|his|her ~1 back|chest|neck|legs|till|until|stomach ; harness & left|leave|alone|hours & school|aide|staff|class|para ; aide|staff|para|ta|carer|escort|monitor|matron ~1 sprays|sprayed|spraying|squirts|squirted|flicks ~2 water|vinegar|lemon ~3 face|eyes|mouth
      put|puts|locked|lock|shut|left|kept|placed|keep|shuts ~2 in ~1 dark|padded|empty|locked|store|storage|bare|small|seclusion|isolation ~1 room|cupboard|closet|office|cell|booth & school|grade|class|teacher|staff|aide|year|kindergarten|para|principal & hours|hour|alone|screaming|shouting|crying|dark|all|autistic|banging|wet|bruise*
    `,
    not: 'physio|positioning|orthotic|highchair|bus|carseat|car|van|safely|parachute|climb*|escape|zipline|snor*|trend|tiktok|nasal|masking ; migraine|headache|nap|naps|napping|film|photo|photos|photography|cinema|sensory|concussion|projector|telescope|stars ; parcel|envelope|shoes|shoelaces|laces|hair|ribbon ; piranha|fish|box',
    unless: [...UNREAL, 'pet'],
  },
];
