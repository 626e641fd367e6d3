import { describe, expect, test } from 'vitest';
import { fold } from '../phrases.ts';
import { readLanguage } from './language.ts';

const languageOf = (message: string) => readLanguage(fold(message));

describe('the language of a message', () => {
  test.each([
    ['mi hijo de 4 años no para de gritar en el supermercado', 'es'],
    ['no sé qué hacer con mi hija, me pega', 'es'],
    ['Le grité a mi hijo y ahora me siento fatal', 'es'],
    ['ma fille crie et ne veut pas mettre ses chaussures', 'fr'],
    ['mon fils frappe sa sœur, que dire', 'fr'],
    ['j’ai crié sur mon fils et je me sens mal', 'fr'],
    ['meine Tochter schreit im Supermarkt, was soll ich sagen', 'de'],
    ['mein Sohn haut seine Schwester und ich weiß nicht weiter', 'de'],
    ['Ich habe mein Kind angeschrien', 'de'],
    ['мой сын кричит и бьёт меня', 'other'],
    ['ابني يصرخ في السوق', 'other'],
    ['我的儿子在超市里大喊大叫', 'other'],
    ['мій син кричить', 'other'],
    ['बेटा चिल्ला रहा है', 'other'],
    ['moja córka krzyczy i nie chce się ubrać, co mam powiedzieć', 'other'],
    ['oğlum sürekli bağırıyor ve beni dinlemiyor ne yapmalıyım', 'other'],
    ['meu filho não para de gritar e eu não sei o que dizer', 'other'],
  ])('“%s”: %s', (message, language) => {
    expect(languageOf(message)).toBe(language);
  });
});

describe('English stays English', () => {
  test.each([
    'my son is screaming',
    'hes 4 and on the floor',
    'help',
    'meltdown tesco now',
    '',
    '???',
    '😭😭😭',
    'shoes. again.',
    'my son calls his abuela and cries on the phone every night',
    'she only wants her abuelita, no me no me, and i feel invisible',
    'he said "je t’aime" and then he bit me',
    'my daughter shouts “nein nein nein” at me, we are bilingual',
    'my fiancé’s niece, Zoë, tore up the résumé on the café table',
    'we live in El Paso and my son hates la escuela',
    'die-hard fan of the game, he sobs when they lose',
    'she is on a no screens ban and se la vie, i say',
    'no no no no no all day',
    'me and my son',
    '9 y/o wants to know if elves are real',
    '11 y/o asking is it real',
  ])('“%s”', (message) => {
    expect(languageOf(message)).toBe('en');
  });
});
