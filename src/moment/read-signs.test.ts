import { describe, expect, test } from 'vitest';
import { compilePhrases, fold } from '../phrases.ts';
import { readSigns } from './read-signs.ts';
import { SIGN_IDS, SIGNS, type SignId } from './signs/index.ts';

const signsIn = (message: string) => readSigns(fold(message));

describe('the sign that leads', () => {
  test.each<[string, SignId]>([
    ['he whacked his little brother with a spoon', 'hitting'],
    ['my 3yo keeps slapping my face', 'hitting'],
    ['she shoves every kid who comes near the slide', 'hitting'],
    ['got a call, he bit a girl on the cheek', 'biting'],
    ['hes chucking his dinner across the kitchen', 'food-throwing'],
    ['she tore up all his drawings on purpose', 'breaking'],
    ['spat at me in the street', 'spitting'],
    ['he legged it across the car park', 'running-off'],
    ['banging his head against the cot', 'self-hurt-small'],
    ['she cut her toast wrong apparently, now full meltdown', 'screaming'],
    ['massive strop because the blue plate is dirty', 'screaming'],
    ['he’s in floods of tears and wont say why', 'crying'],
    ['i bellowed at them and they froze', 'adult-yelled'],
    ['I totally lost my rag with her', 'adult-yelled'],
    ['if he says mum once more im going to lose it', 'near-the-edge'],
    ['hid myself in the utility room to get away from the kids', 'near-the-edge'],
    ['i wanted to shout at her and sat on my hands', 'near-the-edge'],
    ['lashing out, kicking anyone who comes close', 'hitting'],
    ['cant stop feeling guilty about how i spoke to her', 'guilt'],
    ['i suck at being a dad', 'failing'],
    ['im so drained i could sleep standing', 'exhausted'],
    ['all the other mums seem to have it together', 'school-gate'],
    ['i’m always on my phone when hes talking to me', 'distracted'],
    ['me and my husband had a screaming match in front of them', 'adults-argued'],
    ['my mum gives him sweets behind my back', 'grandparents-way'],
    ['told my 14yo youre just like your father', 'dragged-in'],
    ['i called my daughter a drama queen', 'hurting-words'],
    ['I apologised to her and she just laughed at me', 'sorry-not-taken'],
    ['she says you always say sorry', 'sorry-worn-out'],
    ['my wife says i shouldnt apologise to a child', 'sorry-doubted'],
    ['I accused him and it turns out it was his sister', 'wrongly-blamed'],
    ['i binned his lego and cant get it back', 'gone-for-good'],
    ['i overreacted and grounded her for a month', 'rash-punishment'],
    ['I read her diary and now she wont trust me', 'snooped'],
    ['i cried in front of my kids', 'cried-in-front'],
    ['my husband lets him have it right after ive said no', 'undermined'],
    ['my dad told my son boys dont cry', 'relative-remark'],
    ['a man in the shop told me to control my kid', 'stranger-remark'],
    ['grandpa keeps tickling her after she says stop', 'no-means-no'],
    ['he said youre not my real dad', 'not-my-parent'],
    ['im his stepmum and he wont talk to me at all', 'kept-out'],
    ['his dad tells him im crazy', 'run-down'],
    ['i feel nothing when im with them', 'numb'],
    ['i hate playing with my toddler', 'hate-playing'],
    ['im turning into my mother', 'own-parents-voice'],
    ['i missed most of her childhood', 'missed-years'],
    ['he asked if im cross with him', 'face-leaks'],
    ['what do i say to her tomorrow', 'next-day'],
    ['i promised him the zoo and couldnt go', 'broke-promise'],
    ['she says shes stupid and ugly', 'self-critical'],
    ['rips up his homework if one letter is wonky', 'perfectionist'],
    ['flips out when he loses at snakes and ladders', 'losing'],
    ['he’s been so down since we moved', 'sad'],
    ['sick with worry about her spelling test', 'anxious'],
    ['thinks theres a monster in the wardrobe', 'scared'],
    ['nobody picked her for their team at lunch', 'left-out'],
    ['our dog died and he wont stop asking where he is', 'grief'],
    ['since his dad moved out he cries at handover', 'divorce'],
    ['he just grunts and shuts his door', 'shut-down'],
    ['she laughs in my face when im telling her off', 'laughing'],
    ['yelled i hate you mummy and slammed the door', 'hate-you'],
    ['so much backchat from my 10 year old', 'back-talk'],
    ['he called me a bitch', 'swearing'],
    ['she lied about brushing her teeth', 'lying'],
    ['took a tenner from my purse', 'stealing'],
    ['wants mummy to do everything, not me', 'wants-other-parent'],
    ['out of bed for the tenth time tonight', 'bedtime'],
    ['up at 3am again wanting to play', 'night-waking'],
    ['coat and shoes, every day the same fight', 'getting-dressed'],
    ['wont let me brush his teeth', 'teeth'],
    ['she wee’d on the sofa and hid', 'toilet'],
    ['arches her back so i cant buckle her in', 'car-seat'],
    ['he wont eat anything but beige', 'mealtime'],
    ['minecraft off and all hell breaks loose', 'screens'],
    ['maths worksheet, two hours, tears', 'homework'],
    ['wont tidy up the lego', 'chores'],
    ['wont leave the swings', 'leaving'],
    ['clings to me at nursery drop off', 'drop-off'],
    ['says hes not going to school today', 'school-refusal'],
    ['grabbing toys off the other toddlers', 'sharing'],
    ['my two boys bicker from dawn', 'sibling-fight'],
    ['wants us to send the new baby back', 'new-baby'],
    ['6 week old has been crying for 3 hours', 'baby-crying'],
    ['hands over ears, the hand dryer set him off', 'too-much'],
    ['interrupts me every time im on a call', 'on-a-call'],
    ['whinging for sweets at the till', 'whining'],
    ['i ask and ask and she never listens', 'not-listening'],
    ['she just says no to everything', 'no-to-everything'],
    ['whole class wont settle after wet play', 'class-tipping'],
    ['a boy in my lesson kicked off and screamed at everyone', 'student-outburst'],
    ['one pupil refuses to write a single word', 'student-refusing'],
    ['we are drifting apart, me and my teen', 'reconnect'],
    ['my lad smacked his cousin at the bbq', 'hitting'],
    ['she nips the other toddlers at playgroup', 'hitting'],
    ['he lobbed a shoe at my head', 'throwing'],
    ['snapped all his sisters crayons in half', 'breaking'],
    ['keeps darting off towards the river', 'running-off'],
    ['yelling in the library because i said one book', 'screaming'],
    ['he just lay down in the aisle and howled', 'screaming'],
    ['tears before every swim lesson', 'crying'],
    ['I absolutely lost it at bath time and screamed at both of them', 'adult-yelled'],
    ['said some horrible things to my eldest', 'hurting-words'],
    ['i am one whinge away from snapping', 'near-the-edge'],
    ['mum guilt is killing me', 'guilt'],
    ['im the worst teacher in the world', 'failing'],
    ['no sleep for a week and im running on fumes', 'exhausted'],
    ['everyone at the school gate looks so sorted', 'school-gate'],
    ['phone glued to my hand while he plays', 'distracted'],
    ['kids saw me and my partner fighting', 'adults-argued'],
    ['grandma lets her have ipad all day', 'grandparents-way'],
    ['forgot to pick him up from football', 'left-waiting'],
    ['he calls himself fat', 'self-critical'],
    ['she rubs out her writing until the paper tears', 'perfectionist'],
    ['sore loser, storms off after every game', 'losing'],
    ['my teen seems flat and teary', 'sad'],
    ['cant sleep before exams, feels sick', 'anxious'],
    ['petrified of the dark', 'scared'],
    ['kids call him names and wont let him play', 'left-out'],
    ['hamster is dead and he is inconsolable', 'grief'],
    ['she wants to live with her dad', 'two-homes'],
    ['locks himself in the bathroom and wont answer', 'shut-down'],
    ['he giggles every time i tell him off', 'laughing'],
    ['youre the worst mummy ever, she says', 'hate-you'],
    ['answers back constantly', 'back-talk'],
    ['dropped the f bomb at grandmas table', 'swearing'],
    ['fibs about everything', 'lying'],
    ['found stolen sweets in his bag', 'stealing'],
    ['refuses to lie down at naptime', 'nap'],
    ['awake every two hours all night', 'night-waking'],
    ['tights, wont wear them', 'getting-dressed'],
    ['nappy change is a wrestling match', 'nappy-change'],
    ['spits out every spoon of antibiotics', 'medicine'],
    ['screaming at the dentist, wont open her mouth', 'treatment'],
    ['arches her back when i put her in the buggy', 'pushchair'],
    ['on the floor of the hotel lobby wailing', 'screaming'],
    ['grandad says he needs a smack when he loses at snap', 'relative-remark'],
    ['as soon as i sit down he screams', 'screaming'],
    ['wet the bed again and hes 7', 'toilet'],
    ['just one more level then he explodes', 'screens'],
    ['times tables make him cry', 'homework'],
    ['room is a tip and she wont clean up', 'chores'],
    ['we have to go home and he hides behind the slide', 'leaving'],
    ['every morning at the nursery door she screams and holds my coat', 'drop-off'],
    ['cant get him into school, he holds onto the car door', 'school-refusal'],
    ['mine mine mine, they both want the same truck', 'sharing'],
    ['brother and sister at each other all day', 'sibling-fight'],
    ['since the baby came he acts like a baby', 'new-baby'],
    ['newborn wont settle and im shaking', 'baby-crying'],
    ['fire alarm went off and my autistic pupil is under the table', 'too-much'],
    ['mum mum mum mum all day', 'attention'],
    ['begging for a lolly at checkout', 'whining'],
    ['in one ear and out the other', 'not-listening'],
    ['digs her heels in over everything', 'refusing'],
    ['everyone on the bus is glaring at us', 'onlookers'],
    ['tried all that and nope', 'not-helping'],
    ['i want us to be close like we used to be', 'reconnect'],
    ['she ripped the head off her sisters barbie and grinned', 'breaking'],
    ['my son aged 9 says he is the dumbest in his class', 'self-critical'],
    ['three calls from school this week about him pushing', 'hitting'],
    ['he says his tummy hurts every sunday night', 'school-dread'],
    ['6 y/o hit herself in the face cos she coloured outside the line', 'self-hurt-small'],
    ['my daughter (11) got left off the sleepover list', 'left-out'],
    ['i dont even like my kid today', 'dont-like-them'],
    ['he only settles for his mum, i feel useless', 'wants-other-parent'],
    ['its been a rubbish day and i was vile to them', 'went-too-far'],
    ['on hold to the bank and shes tugging at me shouting mummy mummy', 'attention'],
    ['he head butted me at the changing mat', 'hitting'],
    ['she lost the final and threw her racket', 'throwing'],
    ['he’s jumping off the sofa onto the baby', 'hitting'],
    ['my 5yo says he wishes i was dead because i said no', 'hate-you'],
    ['the three year old has gone rigid on the pavement', 'screaming'],
  ])('of “%s” is %s', (message, lead) => {
    expect(signsIn(message)[0]).toBe(lead);
  });
});

describe('words that only look like a sign', () => {
  test.each<[string, SignId]>([
    ['he is a bit tired', 'biting'],
    ['kissed him on the cheek and he screamed', 'back-talk'],
    ['he plays nicely by himself', 'left-out'],
    ['the ipad is dead and hes crying', 'grief'],
    ['this homework is so dumb she says', 'self-critical'],
    ['we ran out of milk and he cried', 'running-off'],
    ['we had a nightmare morning with shoes', 'scared'],
    ['she hurt her elbow and is crying', 'hitting'],
    ['glued to my leg at parties', 'distracted'],
    ['he forgot to bring his homework', 'broke-promise'],
    ['we told her we are moving in march, she said ok', 'broke-promise'],
    ['i wont let him play xbox and he screams', 'left-out'],
    ['the noise level in my class is awful', 'too-much'],
    ['i nipped to the shop and he cried', 'hitting'],
    ['he wont let go of the trolley', 'drop-off'],
    ['my 6 year old is inconsolable', 'baby-crying'],
    ['she cries, and i never shouted', 'adult-yelled'],
  ])('in “%s” are not read as %s', (message, sign) => {
    expect(signsIn(message)).not.toContain(sign);
  });
});

describe('what is taken back', () => {
  test.each<[string, SignId]>([
    ['she stopped hitting', 'hitting'],
    ['he has stopped screaming', 'screaming'],
    ['he isnt crying', 'crying'],
    ['she didn’t bite anyone today', 'biting'],
    ['he never hits', 'hitting'],
    ['we got through dinner without throwing', 'throwing'],
    ['he’s not screaming, just stands there', 'screaming'],
    ['i didnt yell at him', 'adult-yelled'],
    ['I have not shouted at my son today', 'adult-yelled'],
    ['he doesn’t hit anymore', 'hitting'],
  ])('“%s” is not read', (message, sign) => {
    expect(signsIn(message)).not.toContain(sign);
  });

  test.each<[string, SignId]>([
    ['she stopped hitting and started biting', 'biting'],
    ['not only hitting, she spits too', 'spitting'],
    ['he wont stop hitting her', 'hitting'],
    ['she cant stop crying', 'crying'],
    ['he hits, then he doesn’t hit, then he hits', 'hitting'],
    ['that didn’t work', 'not-helping'],
    ['he is not listening', 'not-listening'],
    ['stopped talking to me', 'shut-down'],
  ])('what “%s” says beside that is read', (message, sign) => {
    expect(signsIn(message)).toContain(sign);
  });
});

describe('signs together', () => {
  test.each<[string, readonly SignId[]]>([
    ['he hit me over the ipad', ['hitting', 'screens']],
    ['i yelled at my son because he hit the dog', ['adult-yelled', 'hitting']],
    ['she is crying about her homework', ['homework', 'crying']],
    ['he wont share, crying, everyone is staring', ['sharing', 'crying', 'onlookers']],
    ['she bit me at bedtime and i feel guilty', ['biting', 'guilt', 'bedtime']],
  ])('of “%s” stand by what matters most', (message, order) => {
    expect(signsIn(message).filter((sign) => order.includes(sign))).toEqual(order);
  });

  test('a closer sign stands for the wider ones that it implies', () => {
    expect(signsIn('he bit and hit her')).not.toContain('hitting');
    expect(signsIn('my class is screaming')).not.toContain('screaming');
    expect(signsIn('i screamed at my daughter')).not.toContain('screaming');
  });

  test('each is named once, the leading one first, however often it is said', () => {
    const read = signsIn('hit hit hit, kicks, hits, cries and cries, bedtime bedtime');
    expect(read).toEqual([...new Set(read)]);
    expect(read.map((sign) => SIGNS[sign].rank)).toEqual(read.map((sign) => SIGNS[sign].rank).sort((a, b) => b - a));
  });

  test.each(['', 'hello', 'what do i say', 'the weather is nice', 'he is five', 'thank you'])(
    '“%s” tells none',
    (message) => {
      expect(signsIn(message)).toEqual([]);
    },
  );
});

describe('every sign', () => {
  test('is found by some phrase of its own, as people would type it', () => {
    const typed = (phrase: string) =>
      phrase
        .split(' ')
        .filter((word) => word !== '...')
        .map((word) => (word === '#' ? '3' : (word.split('|')[0] ?? '').replace('*', '').replaceAll('_', ' ')))
        .join(' ');
    const unheard = SIGN_IDS.flatMap((id) =>
      SIGNS[id].phrases
        .filter((phrase) => !compilePhrases([phrase]).test(fold(typed(phrase))))
        .map((phrase) => `${id}: ${phrase}`),
    );
    expect(unheard).toEqual([]);
  });

  test('has a rank of its own kind and words to be spoken of', () => {
    expect(SIGN_IDS.filter((id) => SIGNS[id].rank < 40 || SIGNS[id].rank > 99 || !/^\S/.test(SIGNS[id].about))).toEqual(
      [],
    );
  });
});

describe('a thing that is only named', () => {
  test.each([
    ['my 5yo and the vegetables, help', 'mealtime'],
    ['dirty plates with mould on again', 'chores'],
  ])('is what “%s” is about', (message, lead) => {
    expect(signsIn(message)[0]).toBe(lead);
  });

  test('is passed over where something closer was told', () => {
    expect(signsIn('he bit me over the vegetables')).not.toContain('mealtime');
  });
});

describe('a diagnosis', () => {
  test.each([
    ['he hit his sister. he is autistic', 'hitting'],
    ['my autistic son wont do his homework', 'homework'],
    ['she is crying. she is autistic', 'crying'],
    ['my autistic daughter has her hands over her ears and is sobbing', 'too-much'],
    ['my autistic boy, shoes', 'getting-dressed'],
    ['i yelled at my nonverbal son', 'adult-yelled'],
    ['he has asd', 'neurodivergent'],
  ])('of “%s” leaves the lead to %s', (message, lead) => {
    expect(signsIn(message)[0]).toBe(lead);
  });
});
