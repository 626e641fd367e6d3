import type { Sign } from './sign.ts';

const PARTNER =
  'husband|hubby|hubs|wife|wifey|partner|boyfriend|girlfriend|bf|gf|fiance|fiancee|dh|dw|oh|other_half|missus|fella|spouse';
const GRAN =
  'my_mum|my_mom|my_mother|my_dad|my_father|my_parents|my_folks|mil|fil|in_laws|inlaws|mother_in_law|father_in_law|monster_in_law|grandma|grandmother|granny|grandad|granddad|grandpa|grandfather|grandparents|nan|nana|nanna|gran|nonna|nonno|abuela|abuelo|oma|opa|lola|dadi|nani|yiayia|babcia|bubbe|pop|gramps|memaw|gigi';
const EX =
  'ex|exes|ex_husband|ex_wife|exhusband|exwife|my_ex|his_dad|her_dad|their_dad|his_mum|her_mum|his_mom|her_mom|their_mum|their_mom|baby_daddy|babydaddy|coparent|co_parent|his_father|her_father|other_parent';
const RELATIVE = `${GRAN}|uncle|aunt|auntie|aunty|sister_in_law|brother_in_law|sil|bil|my_sister|my_brother|cousin|relative|relatives|family_friend|my_friend|godmother|step_dad|stepdad|teacher|coach|neighbour|neighbor|friend`;
const STRANGER =
  'lady|woman|man|stranger|someone|somebody|guy|bloke|dude|old_man|old_lady|granny|passenger|shopper|cashier|another_mum|another_mom|another_dad|another_parent|some_mum|some_dad|waiter|driver|couple|neighbour|neighbor|people';
const REMARK =
  'fat|chubby|chunky|podgy|shy|rude|naughty|spoilt|spoiled|cry|cries|crying|smack|slap|hiding|belt|discipline|weird|behave|behaviour|behavior|manners|control|sissy|babyish|clingy|bossy|wimp|big|girly|manly|skinny|too_thin|weight|diet|lazy|slow|stupid|brat|baby|dramatic|attention|wrong|normal|pretty|ugly';

/** Between the grown-ups around a child. */
export const BETWEEN_ADULTS = {
  'no-means-no': {
    about: 'a grown-up who goes on after a child’s no',
    rank: 91,
    phrases: [
      'tickl*|kiss*|hug*|cuddl*|squeez*|pinch*|teas* ... ... after|when|even_though|although|though he|she|they|hes|shes|my|ive|weve|i|asks|being|saying|told|asked',
      'wont|doesnt|refuses stop|quit tickling|kissing|teasing|pinching|hugging|cuddling|touching|squeezing',
      'make|makes|made|making|forces|forced|forcing|insists|insist|demands|demanded|expects|guilts|guilt_trips ... ... hug*|kiss*|cuddle*',
      'give|gives|giving ... a kiss|hug|cuddle|kisses',
      'keeps tickling|kissing|grabbing|pinching|teasing|squeezing|smothering|cuddling|hugging',
      'doesnt|dont|didnt|hates|hate|not like|want|wants|wanted|being|wanting to_be|being|to ... kissed|hugged|tickled|cuddled|hug|kiss|cuddle',
    ],
  },
  'stranger-remark': {
    about: 'a stranger’s remark',
    rank: 90.8,
    phrases: [
      `${STRANGER} ... ... told|tells|says|said|shouted|tutted|asked|commented|muttered|hissed|snapped me|my|to|that|at|loudly|i|im|he|she|hes|shes|we|something|if|control|cant|some|need|needs|in|about|under`,
      `${STRANGER} ... who|that just|has ... told|said|tutted|asked|commented|shouted`,
      `${STRANGER} who|that told|said|tutted|asked|commented|shouted|came`,
      `comment*|remark*|opinion*|advice ... from ... ${STRANGER}|strangers`,
      'stranger|strangers|random*|people ... comment|commenting|remarks|advice|opinions|interfere|interfering|butt|telling',
      'tutting|tutted|tuts at|and|loudly|while',
      'needs|need|wants a good smack|slap|hiding|spanking|walloping',
    ],
  },
  'relative-remark': {
    about: 'something that was said to the child by another adult',
    rank: 90.7,
    phrases: [
      `${RELATIVE} ... told|tells|said|says|calls|called|keeps|asked|commented|comments ... ... he|she|they|hes|shes|theyre|my|him|her|them|that|to|big|about ... ... ${REMARK}`,
      `${RELATIVE} ... told|tells|calls|called|telling|calling my|our|him|her|them ... ... ${REMARK}`,
      `${RELATIVE} ... thinks|reckons|says im|i|hes|shes|my|our|he|she ... ... ${REMARK}`,
      'big girls|boys dont|do_not',
      'boys|girls dont|shouldnt cry|play|wear|do',
      `comment|comments|commented|commenting|remark|remarks ... about|on his|her|my|their|what ... weight|body|hair|clothes|size|eating|skin|looks|tummy|food|he|she`,
      `joke|jokes|joked about his|her|their ... weight|body|hair|clothes|size|eating|skin|looks`,
      'man up',
      `${RELATIVE} ... compares|compared|comparing|compare him|her|them|my|our`,
    ],
  },
  'not-my-parent': {
    about: 'hearing that you are not the real parent',
    rank: 94,
    phrases: [
      'not my|his|her|their real|actual|proper mum|mom|dad|father|mother|parent|parents|family|mummy|daddy',
      'youre|your|you_are|im|i_am|ur not my|his|her|their mum|mom|dad|mother|father|mummy|daddy',
      'not my|his|her ... mum|mom|dad|mother|father ... cant|dont_have|have_to|tell',
      'cant tell me what to do ... not my',
      'youre|your nobody|no_one|just_dads|just_mums|only_dads ... to|girlfriend|boyfriend|wife|husband',
      'real mum|mom|dad|mother|father would|wouldnt|doesnt|lets|is|isnt|said|says',
    ],
  },
  'run-down': {
    about: 'being run down by the other parent',
    rank: 80.8,
    phrases: [
      `${EX} ... tells|told|telling|says|said|saying ... ... im|i|mummys|mommys|daddys|mums|dads|me ... crazy|mad|liar|lying|bad|evil|lazy|mental|unstable|mean|selfish|dont|psycho|nuts|horrible|cheated|left|ruined|took|want`,
      `${EX} ... badmouth*|bad_mouth*|slag*|run*_down|trash*|poison*|lies_about`,
      'talks|talk|says|said|saying ... bad|badly|shit|rubbish|crap|lies|stuff|things|horrible about me|mummy|daddy|mum',
      'badmouth*|bad_mouth*|slags|slagging|trash_talks|trash_talking me|about|off',
      'turn|turned|turning|poison|poisoned|poisoning him|her|them|my|the ... against me|us',
      'alienat*',
      'are|is you|mummy|mommy|daddy|mum|dad ... crazy|mad|mental|a_liar|psycho|bad',
    ],
  },
  'kept-out': {
    about: 'being shut out',
    rank: 75.3,
    phrases: [
      'treats|treat me like|as a|an|im ... stranger|intruder|ghost|furniture|lodger|invisible|nothing|dirt|enemy',
      'acts|act|acting|pretends|pretend like|as|that|i if|i|im|dont ... exist|there|invisible|air',
      'wont|doesnt|never|refuses accept|acknowledge|to_accept|to_acknowledge me|us',
    ],
  },
  'parents-rules': {
    about: 'the rules of the child’s own parents',
    rank: 89.2,
    phrases: [
      'his|her|their|the mother|mum|mom|dad|father|parents|mummy|daddy says|said|say|told|wants|want|insists|insist|doesnt|dont|wont|has|have ... no|not|dont|never|me|i|rules|allow|let|want|like|a|them',
      'my daughter|son|daughter_in_law|dil|son_in_law|sister|brother|niece|bosses|boss says|said|told|wants|wont|doesnt|is|has|insists|gets|got ... no|not|dont|never|me|i|let|fuming|furious|cross|angry|rules|strict',
      'found out ... fuming|furious|livid|angry|cross|mad|shouted',
      'shes|hes|theyre|is|now fuming|furious|livid|cross|angry|mad with|at me',
      'dont tell mummy|mommy|mum|mom|daddy|dad',
      'his|her|their rules',
    ],
  },
  'loves-another': {
    about: 'a child who loves somebody else, too',
    rank: 74.6,
    phrases: [
      'calls|called|calling her|him|them|the|my ... mummy|mommy|mama|mum|mom|daddy|dada|dad',
      'loves|prefers|wants|likes|love|prefer|closer_to ... nanny|childminder|grandma|nursery|babysitter|au_pair|key_worker|nan|nana more|than|over|to|instead',
      'jealous of|that ... nanny|childminder|grandma|babysitter|au_pair|mil|nursery|stepmum|stepmom|stepdad',
      'jealous of|that how|their|his|her|the ... ... dad|mum|mom|husband|wife',
      'happier with|at ... nanny|childminder|grandma|nursery|her_dad|his_dad|nan',
      'cries|cried|screams when ... nanny|childminder|babysitter|grandma leaves|goes|left',
    ],
  },
  'partner-harsh': {
    about: 'another adult being harsh with a child',
    rank: 89.5,
    phrases: [
      `${PARTNER}|${EX}|${GRAN} ... yells|yelled|yelling|shouts|shouted|shouting|screams|screamed|screaming|bellows|bellowed|roars|roared|snaps|snapped|swears|swore|barks|barked|loses_it|lost_it|blew_up|blows_up|went_mental|kicks_off`,
      `${PARTNER}|${EX}|${GRAN} is|was|are|can_be|gets|so|too|really|being ... harsh|rough|strict|hard|nasty|mean|horrible|cold|angry with|on|to|at`,
      `${PARTNER}|${EX} ... grabbed|snatched|ranted|lectured|humiliated|mocked|shoved_past|stomped|stormed_in|ripped_into|tore_into|laid_into|had_a_go`,
      `${PARTNER}|${EX} ... loses|lost|losing his|her temper|rag|patience|mind|it|cool`,
      `${PARTNER}|${EX} ... called|calls|calling|told|tells my|our|him|her|them|the ... ... lazy|stupid|selfish|useless|pathetic|ungrateful|fat|idiot|crybaby|baby|brat|wimp|soft|girl|shut`,
      'scared of his|her|their|my dad|daddy|father|husband|stepdad|mum|mom',
    ],
  },
  undermined: {
    about: 'a partner who undoes what you said',
    rank: 80,
    phrases: [
      `${PARTNER} ... lets|let|letting|gives|gave|giving|allows|allowed|caves|caved|undoes|overrules|overruled|overrides|contradict*|undermin*|sides|sided|backs|backed|slips|slipped|disagree*|rolls|rolled|butts|interferes|corrects|corrected|criticis*|criticiz*|goes_behind|said_yes|says_yes|telling|promises|sneaks|bribes|ignores|laughs|laughed|smirks|jumps|steps|swoops`,
      `${PARTNER} ... doesnt|wont|never|didnt|isnt|not|always|cant|refuses back|support|agree|follow|say|enforce|see|help|disciplines|tells_off|steps_in|says_no|saying|takes|take|stick|listen|on|care|discipline|believe|think`,
      `${PARTNER} ... says|said|thinks|reckons|told|tells|keeps_saying im|i|me|its|that|we|ive|to|just|not ... ... soft|strict|harsh|hard|much|overreact*|wrong|mollycoddl*|spoil*|weak|babying|rubbish|nonsense|dramatic|pushover|walkover|mean|controlling|ignore|fault|sorry|apologi*|bad|easy`,
      `${PARTNER} ... thinks|says|reckons gentle|soft|that|it|this ... ... rubbish|nonsense|soft|spoil*|bullshit|joke|weak`,
      'me|always|im|feel|being|be|as|like ... the baddie|bad_guy|bad_cop|villain|mean_one|strict_one|fun_police|nasty_one|bad_one|wicked_witch|enemy|boring_one',
      'fun parent|one|dad|mum|mom',
      'disney dad|parent|mum|mom',
      'behind my back',
      'goes|go|went|going over my head',
      'undoes|overrides|overruled|overrules|contradicts|contradicted|contradicting everything|what|me|my',
      'right after|when i|ive say|said|just_said no',
      'different parenting|styles',
      'parenting styles',
      'not on the same page',
      'good cop',
      'united front',
      'two strict|soft one',
    ],
  },
  'grandparents-way': {
    about: 'grandparents with rules of their own',
    rank: 80.5,
    phrases: [
      `${GRAN} ... lets|let|letting|give|gives|gave|giving|feed|feeds|fed|feeding|ignore|ignores|ignored|keep|keeps|make|spoil|insist|undermine|buy|criticise|wont|refuses|insists|insisted|makes|made|undermin*|spoils|spoiled|spoiling|sneaks|puts|put|forgets|disagree*|overrules|smok*|sneak|slip|slips|feed|let_them|criticis*|criticiz*|interfer*|shows|buys|bought|turns|takes|doesnt|never|always|told_him|told_her`,
      `${GRAN} ... thinks|says|said|reckons|tells|told im|i|me|its|we|that|my|to|gentle|youre|smack*|spoil*|its`,
      `${GRAN} ... looks|looking|minds|minding|babysits|watches|watching|has|have|helps after|the|my|our|him|her|them|on|every|with|for`,
      `${GRAN} ... different|own|old rules|ways|way|school|fashioned`,
      `${GRAN} when|if|and|because|cos she|he|they|shes|hes says|say|said|tells|told|starts|gives|lets|makes|keeps|goes|does`,
      'a|the|good smack|slap|hiding|belt|wooden_spoon never|did|does|didnt|would|hurt|harmed ... hurt|harm|harmed|you|me|good|anyone|us|any',
      'smacked|hit|spanked you|us|me and|when ... fine|ok|okay|kid|little|child',
      `${GRAN} raised|brought|moved|lives|live|staying`,
      `${GRAN} think|thinks|reckon|say im|my|we|i|gentle|the`,
      'thinks|says my kids|son|daughter|children|boys|girls ... no|need|needs|discipline|spoil*|wild|soft',
      'moved in with us|me',
      'she|he|they|mil made|makes my|him|her|them ... ... sit|stand|finish|eat|wait',
      'turned out fine|ok|okay|alright|all_right',
      'never did|hurt|harmed|done ... you|us|me any_harm|harm|no_harm',
      'in my|her|their day',
      'raised # of|kids|children',
      'grandparents',
    ],
  },
  'two-homes': {
    about: 'two homes with different rules',
    rank: 75.5,
    phrases: [
      `${EX} ... lets|let|gives|gave|says|tells|told|buys|bought|lies|lied|badmouths|bad_mouths|slags|slagging|doesnt|wont|never|allows|refuses|takes|took|spoils|undermin*|thinks|feeds|keeps|puts|has_no|wants`,
      'wants|want|wanting|rather|asked|asks|begging to live|stay|move|go|be with|at|in|to his|her|their|dads|dad|mums|mum|moms|mom|daddy|daddys|mummys|the_other',
      'live|living|stay with|at daddy|dads|dad|mummy|mums|mum|mom|moms|his_dad|her_dad|his_mum|his_mom|instead',
      'back|home|return* from his|her|their dads|mums|moms|dad|mum|mom|daddys|mummys|fathers|mothers',
      'at dads|mums|moms|daddys|mummys|his_dads|her_dads|his_mums|her_mums|the_exs he|she|they|theres|it|house|place|all|no',
      'dads|mums|moms|daddys|mummys|other house|place ... rules|better|more|fun|lets|no',
      'talks|talk|says|said ... bad|badly|shit|rubbish|crap|lies|stuff|things about me',
      'badmouth*|bad_mouth*|slag*',
      'weekend* with his|her|their dad|mum|mom|father|mother',
      `${EX} ... late|picked|dropped ... late|again|up|hour|hours`,
      'two houses|homes',
      'other house',
      'custody',
    ],
  },
  'and-the-partner': {
    about: 'the other grown-up in it',
    rank: 59.5,
    phrases: [
      `and|what|but|how about|my|do|with|her|his ... ${PARTNER}`,
      `and my|his|her|their ${PARTNER}|dad|mum|mom|father|mother`,
      `what|how about|do|should ... his|her|their dad|mum|mom|father|mother`,
      `tell|telling|say_to|talk_to my|his|her|their ${PARTNER}|dad|mum|mom|other_parent`,
      `${PARTNER} ... says|thinks|said|reckons`,
    ],
  },
  'step-family': {
    about: 'being a step-parent',
    rank: 54.5,
    phrases: [
      'stepson*|stepdaughter*|stepkid*|stepchild*|step_son|step_daughter|step_kids|step_child*|step_sons|step_daughters|bonus_kid|bonus_son|bonus_daughter',
      'stepmum|stepmom|stepdad|stepparent|stepmother|stepfather|step_mum|step_mom|step_dad|step_parent|stepparenting',
      'partners|boyfriends|girlfriends|husbands|wifes|fiances|bfs|gfs kids|kid|son|daughter|children|child|boy|girl|boys|girls|#yo|#',
      'blended family',
    ],
  },
  'new-home': {
    about: 'a child who is new with you',
    rank: 53.6,
    phrases: [
      'foster*',
      'placement',
      'adopted|adoption|adoptive',
      'been|lived|living with us|me # weeks|days|months|since|for',
      'came|moved in|to live|us ... # weeks|days|months ago',
      'kinship',
      'looked after child',
      'respite care',
    ],
  },
} as const satisfies Record<string, Sign>;
