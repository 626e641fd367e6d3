import { describe, expect, test } from 'vitest';
import { compilePhrases, fold } from '../phrases.ts';
import { readSigns } from './read-signs.ts';
import { SIGN_IDS, SIGNS, type SignId } from './signs.ts';

const signsIn = (message: string) => readSigns(fold(message));

describe('the sign that leads', () => {
  test.each<[string, SignId]>([
    ['he whacked his little brother with a spoon', 'hitting'],
    ['my 3yo keeps slapping my face', 'hitting'],
    ['she shoves every kid who comes near the slide', 'hitting'],
    ['got a call, he bit a girl on the cheek', 'biting'],
    ['hes chucking his dinner across the kitchen', 'throwing'],
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
    ['cant stop feeling guilty about how i spoke to her', 'guilt'],
    ['i suck at being a dad', 'failing'],
    ['im so drained i could sleep standing', 'exhausted'],
    ['all the other mums seem to have it together', 'comparing'],
    ['i’m always on my phone when hes talking to me', 'distracted'],
    ['me and my husband had a screaming match in front of them', 'adults-argued'],
    ['my mum gives him sweets behind my back', 'other-adult'],
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
    ['wont let me brush his teeth', 'teeth-and-bath'],
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
    ['interrupts me every time im on a call', 'attention'],
    ['whinging for sweets at the till', 'whining'],
    ['i ask and ask and she never listens', 'not-listening'],
    ['she just says no to everything', 'refusing'],
    ['whole class wont settle after wet play', 'class-tipping'],
    ['a boy in my lesson kicked off and screamed at everyone', 'student-outburst'],
    ['one pupil refuses to write a single word', 'student-refusing'],
    ['we are drifting apart, me and my teen', 'reconnect'],
  ])('of “%s” is %s', (message, lead) => {
    expect(signsIn(message)[0]).toBe(lead);
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
    expect(SIGN_IDS.filter((id) => SIGNS[id].rank < 40 || SIGNS[id].rank > 99 || SIGNS[id].about === '')).toEqual([]);
  });
});
