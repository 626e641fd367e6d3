import { describe, expect, test } from 'vitest';
import { fold } from '../phrases.ts';
import { bandOf, readAge } from './age.ts';

const yearsOf = (message: string) => readAge(fold(message)).years;
const bandIn = (message: string) => readAge(fold(message)).band;

describe('an age in years', () => {
  test.each<[string, number]>([
    ['my 4yo wont get dressed', 4],
    ['tummy ache again, 8, in his uniform', 8],
    ['lost 6-0 and he was in goal. hes 8 and silent', 8],
    ['my jss2 class laughs at him', 13],
    ['senior infants, one wee fella shouts out', 5],
    ['she is in 10th and failed her prelims', 15],
    ['class 8 boys make animal noises', 13],
    ['he bites his toothbrush when I try to brush, 2', 2],
    ['he 14 swears he brushed them', 14],
    ['why do transitions set him off? 6, adhd', 6],
    ['4 y/o meltdown in tesco', 4],
    ['my son is 4 y.o. and scared', 4],
    ['my 6 yr old bit me', 6],
    ['5yr old wont sleep', 5],
    ['my 3 year old is at it again', 3],
    ['my 3-year-old is at it again', 3],
    ['two 9 year olds fighting over uno', 9],
    ['she is ten years old and lies', 10],
    ['my seven year old cries', 7],
    ['my five-year-old has come out of bed', 5],
    ['my daughter (8) wont talk', 8],
    ['son, 13, shouting at me', 13],
    ['my son 11 says hes useless', 11],
    ['hes 2 and on the floor', 2],
    ['He’s 7. He broke it.', 7],
    ['shes almost 4 and hits', 4],
    ['she just turned 5 and hates me', 5],
    ['my boy is nearly three, he bites', 3],
    ['he’s going on 9', 9],
    ['aged 12, won’t go to school', 12],
    ['age 10 and swears', 10],
    ['I have a girl, fourteen, who hates me', 14],
    ['my 8y daughter screams', 8],
    ['my 2 and a half year old throws food', 2.5],
    ['hes two and a half and bites', 2.5],
    ['3.5 year old, screaming', 3.5],
    ['3 1/2 year old wont nap', 3.5],
    ['she is 3½ and kicks', 3.5],
    ['3,5 years old and bites', 3.5],
    ['my husband is 38, our son is 4', 4],
    ['my kids 5 and 7 fight all day', 5],
    ['my four year old and my 9 year old', 4],
    ['screaming. 3yo. its been 20 min', 3],
    ['They are 6 and 8 and never stop', 6],
    ['the twins are 3', 3],
    ['my eighteen-year-old slammed the door', 18],
    ['hes only 1 and cries when i go', 1],
    ['my 5 yo’s teacher called', 5],
    ['Alfie, 6, punched a wall', 6],
    ['our youngest (4) is clingy', 4],
    ['15yr old locked in her room', 15],
    ['twenty-two months and bites', 1.83],
    ['pinned under a four month old, my three year old throws cars', 3],
    ['it was nearly two when he came in, hes 15', 15],
    ['2 months ago his dad left, he is 6', 6],
    ['my son, 9, hit his three year old brother', 9],
    ['shes two and a half and runs off', 2.5],
    ['17 yr old wont get up', 17],
  ])('“%s” is %d', (message, years) => {
    expect(yearsOf(message)).toBe(years);
  });
});

describe('an age in months or weeks', () => {
  test.each<[string, number]>([
    ['my 18 month old throws food', 1.5],
    ['18mo biting at nursery', 1.5],
    ['he is 9 months', 0.75],
    ['my 22 months old wont let me brush his teeth', 1.83],
    ['a 6-month-old that will not settle', 0.5],
    ['our twenty month old screams', 1.67],
    ['ten month old cries at night', 0.83],
    ['2 week old wont stop crying', 0.08],
    ['my 8 weeks old is colicky', 0.08],
    ['11mths and wont nap', 0.92],
    ['4 m/o cries all evening', 0.33],
    ['velcro baby 12 wks cant even pee', 0.08],
  ])('“%s” is %d years', (message, years) => {
    expect(yearsOf(message)).toBe(years);
  });
});

describe('a school year', () => {
  test.each<[string, number]>([
    ['Year 4. he swept everything off his desk', 8],
    ['my yr 2 class is wild', 6],
    ['i teach Y6 and they talk', 10],
    ['year five boy refusing', 9],
    ['a kid in my year 5 keeps shouting out', 9],
    ['3rd grade, recess fight', 8],
    ['my first graders are loud', 6],
    ['a 7th grader swore at me', 12],
    ['grade 5 girls are mean to each other', 10],
    ['twelfth grade son wont get up', 17],
    ['a year 1 boy under the table', 6],
    ['year 8 boy refusing', 13],
    ['my year 7s are wild', 12],
    ['P3 pupil under the table', 7],
    ['my kindergartner cried at circle time', 5],
    ['a boy in reception bites', 4],
    ['pre-k, half of them crying', 4],
    ['he is a freshman and skips class', 14],
    ['my sophomore wont talk', 15],
    ['sixth former in tears', 17],
    ['middle schooler with an attitude', 12],
    ['my high schooler failed maths', 15],
  ])('“%s” is about %d', (message, years) => {
    expect(yearsOf(message)).toBe(years);
  });
});

describe('no age', () => {
  test.each([
    'hes 15 minutes late for school',
    'how can i be kinder to my son',
    'we do meal prep on sundays and he whines',
    'he came in 4th and is sobbing',
    'shes 10 min late',
    'it is 9pm and nobody sleeps',
    'it is 8 oclock and they are still up',
    'he woke at 3 am',
    'I have 3 kids and no patience',
    'my 2 kids are fighting',
    'my 30 kids are loud',
    'he hit me 5 times',
    'asked her 12 times',
    'she is 1 of 4',
    'a 5 minute warning did nothing',
    'he is 10 metres ahead of me',
    'shes 3 days into a fever',
    'he is 20 minutes into it',
    'he screamed for two hours',
    'one more story, she says',
    'the one with the red coat hit me',
    'my one rule is no hitting',
    'i have been a teacher for 12 years',
    'we have been married for ten years and we fight',
    'I am 40 and I still lose it',
    'im 17 and babysitting my cousin',
    'my husband is 38',
    'he has been like this for 2 months',
    'she is number 1 to him',
    'is 5 minutes of time out ok',
    'he is 6 feet tall',
    'she’s 2nd in line',
    'my dad died 2 months ago',
    'its nearly seven and nobody has eaten',
    'she has been crying since five',
    'in bed and its quarter to eleven',
    'two years of silence and now this',
    'we adopted him at eleven months',
    'her two year old brother tore it up',
    'she treats me like a five year old',
    'told my kid 2 shut up',
    'older 1 keeps hitting the younger 1',
    'my two hit each other every day',
    'what do i say',
    '',
  ])('is told by “%s”', (message) => {
    expect(yearsOf(message)).toBeNull();
  });
});

describe('a band of ages', () => {
  test.each([
    ['my newborn cries', 'infant'],
    ['the baby won’t sleep', 'infant'],
    ['my toddler bit me', 'toddler'],
    ['a threenager', 'preschool'],
    ['drop off at preschool', 'preschool'],
    ['my teenager slams doors', 'teen'],
    ['teens and phones', 'teen'],
    ['my tween is moody', 'school-age'],
    ['he starts elementary school', 'school-age'],
    ['my 13yo', 'teen'],
    ['11 year old', 'school-age'],
    ['4yo', 'preschool'],
    ['18 month old', 'toddler'],
    ['9 months', 'infant'],
  ])('is told by “%s”: %s', (message, band) => {
    expect(bandIn(message)).toBe(band);
  });

  test.each([
    'he hit her',
    'my son wont listen',
    'they bully him',
    'he smacked his newborn sister on the head',
    'steals the babys dummy',
    'shoved the toddler off the sofa',
    'best friends since nursery and today she cut her off',
  ])('is not told by “%s”', (message) => {
    expect(bandIn(message)).toBeNull();
  });

  test.each([
    [0, 'infant'],
    [0.99, 'infant'],
    [1, 'toddler'],
    [2.9, 'toddler'],
    [3, 'preschool'],
    [5.9, 'preschool'],
    [6, 'school-age'],
    [11.9, 'school-age'],
    [12, 'teen'],
    [18, 'teen'],
  ])('of %d years is %s', (years, band) => {
    expect(bandOf(years)).toBe(band);
  });
});
