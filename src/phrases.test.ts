import { describe, expect, test } from 'vitest';
import { EVERYDAY_QUESTIONS } from './everyday-questions.ts';
import { SIGN_IDS, SIGNS } from './moment/index.ts';
import { compilePhrases, fold, phraseBook } from './phrases.ts';

describe('folding a text', () => {
  test.each([
    ['lower-cases it', 'NO Way', ' no way '],
    ['drops every kind of apostrophe', "he’s she's they‘re we`re it´s", ' hes shes theyre were its '],
    ['marks the end of a sentence', 'Stop. Now!', ' stop . now . '],
    ['marks a run of ends once', 'what?!... ok', ' what . ok '],
    ['marks a line end', 'first\n\nsecond', ' first . second '],
    ['takes a colon, a semicolon and an ellipsis for an end', 'so: a; b… c', ' so . a . b . c '],
    ['turns other marks into spaces', 'a/b (8) “c” - d & e, f', ' a b 8 c d e f '],
    ['spells halves out', '3½yo, 2.5, 4,5 or 1 1/2.', ' 3 and a half yo 2 and a half 4 and a half or 1 and a half . '],
    ['spells out nothing that is no half', '7.50, 1/2 an hour', ' 7 . 50 1 2 an hour '],
    ['drops pictures', 'help 😭😭 me', ' help me '],
    ['keeps accents', 'Él llora, à l’école', ' él llora à lécole '],
    ['folds full-width letters and digits to plain ones', 'Ｈｅ is ４', ' he is 4 '],
    ['squeezes spaces', '  a   b\t c ', ' a b c '],
    ['leaves nothing but spaces of a text without words', '–—"', '  '],
  ])('%s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });
});

describe('a phrase', () => {
  test.each([
    ['stands as it is spoken', 'wont listen', 'She won’t listen to me', true],
    ['stands for whole words only', 'hit', 'a white shirt and a hitch', false],
    ['stands at the very start', 'hit', 'hit me', true],
    ['stands at the very end', 'hit', 'he got hit', true],
    ['does not reach over a sentence end', 'wont listen', 'she won’t. listen', false],
    ['knows either word of a pair', 'wont|cant sleep', 'he can’t sleep', true],
    ['knows no third word', 'wont|cant sleep', 'he may sleep', false],
    ['knows words by how they begin', 'scream*', 'he is screaming', true],
    ['takes the bare beginning too', 'scream*', 'a scream', true],
    ['does not take a word that only contains it', 'rage*', 'the garage is shut', false],
    ['knows two words as one alternative', 'zoo|soft_play', 'we are at soft play', true],
    ['wants both of the two words', 'zoo|soft_play', 'a soft toy', false],
    ['takes a hyphen as the reader of a folded text does', 'co-regulat*', 'chaos into co-regulation', true],
    ['knows a number by #', '# am', 'up at 3 am', true],
    ['knows a number within a word', 'my #yo', 'my 14yo', true],
    ['wants the number within a word', 'my #yo', 'my yo', false],
    ['does not take a word for a number', '# am', 'three am', false],
    ['lets nothing stand in a gap', 'wont ... shoes', 'he won’t shoes', true],
    ['lets three words stand in a gap', 'wont ... shoes', 'won’t put on his shoes', true],
    ['lets no fourth word stand in a gap', 'wont ... shoes', 'won’t put on his new shoes', false],
    ['lets no new subject stand in a gap', 'wont ... shoes', 'he won’t eat she has shoes', false],
    ['lets nothing that denies it stand in a gap', 'i ... yell*', 'I didn’t yell', false],
    ['lets what denies only the end of it stand in a gap', 'kids ... fight*', 'my kids never stop fighting', true],
    ['lets what denies only that it is all stand in a gap', 'i ... yell*', 'I didn’t just yell', true],
    ['lets no sentence end stand in a gap', 'wont ... shoes', 'he won’t stop. shoes', false],
    ['lets a word that only begins like a subject stand in a gap', 'wont ... shoes', 'won’t wear these shoes', true],
  ])('%s', (_, phrase, text, spoken) => {
    expect(compilePhrases([phrase]).test(fold(text))).toBe(spoken);
  });

  test('is found among several, wherever it stands', () => {
    const spoken = compilePhrases(['time to go', 'bedtime*']);
    expect(spoken.exec(fold('It was bedtime, time to go'))?.index).toBe(' it was'.length);
  });

  test('may hold marks that mean something in a pattern, and means the plain words', () => {
    const spoken = compilePhrases(['(what)+ if?']);
    expect(spoken.test(fold('what if'))).toBe(true);
    expect(spoken.test(fold('whatwhat i'))).toBe(false);
  });

  test('is read in a very long text too', () => {
    const long = `${'he wont put the '.repeat(4_000)}shoes`;
    expect(compilePhrases(['wont put ... shoes']).test(fold(long))).toBe(true);
  });
});

describe('a book of phrases', () => {
  test.each<[string, Record<string, readonly string[]>, string, [string, string][]]>([
    [
      'tells every place where an entry stands',
      { hit: ['hit*'] },
      'hit or hitting',
      [
        ['hit', ' hit'],
        ['hit', ' hitting'],
      ],
    ],
    [
      'tells entries in order of the text',
      { a: ['two'], b: ['one'] },
      'one two',
      [
        ['b', ' one'],
        ['a', ' two'],
      ],
    ],
    [
      'tells two entries at one place',
      { a: ['go home'], b: ['go'] },
      'go home',
      [
        ['a', ' go home'],
        ['b', ' go'],
      ],
    ],
    ['tells an entry once a place, by its first phrase', { a: ['go', 'go home'] }, 'go home', [['a', ' go']]],
    ['finds a word of a single letter', { a: ['i yelled'] }, 'so i yelled', [['a', ' i yelled']]],
    ['finds a number', { a: ['# am'] }, 'at 3 am', [['a', ' 3 am']]],
    ['finds a number within a word', { a: ['#am'] }, 'at 3am', [['a', ' 3am']]],
    ['finds two words that stand as one', { a: ['soft_play|zoo'] }, 'at soft play', [['a', ' soft play']]],
    ['finds any word that begins so', { a: ['s* here'] }, 'sit here', [['a', ' sit here']]],
    ['finds what begins with a number', { a: ['2yo'] }, 'my 2yo', [['a', ' 2yo']]],
    ['finds words with accents', { a: ['él llora'] }, 'Él llora', [['a', ' él llora']]],
    [
      'tells an entry once a place, however it is found',
      { a: ['s* here', 'sit here'] },
      'sit here',
      [['a', ' sit here']],
    ],
    ['finds nothing where all words stand in another order', { a: ['wont ... shoes'] }, 'his shoes wont fit', []],
    [
      'tells a phrase that begins again before it ends',
      { a: ['no ... no'] },
      'no no no',
      [
        ['a', ' no no no'],
        ['a', ' no no'],
      ],
    ],
    ['finds nothing where nothing stands', { a: ['hit'] }, '', []],
    ['finds nothing without entries', {}, 'hit', []],
  ])('%s', (_, entries, text, found) => {
    const read = phraseBook(Object.entries(entries));
    expect(read(fold(text)).map(({ id, text: words }) => [id, words])).toEqual(found);
  });

  test('tells where each place is', () => {
    const text = fold('he hit me. then he hit her');
    for (const { index, text: words } of phraseBook([['hit', ['hit']]])(text)) {
      expect(text.slice(index, index + words.length)).toBe(' hit');
    }
    expect(phraseBook([['hit', ['hit']]])(text)).toHaveLength(2);
  });

  test('finds in what people type just what each list finds by itself', () => {
    const read = phraseBook(SIGN_IDS.map((id) => [id, SIGNS[id].phrases] as const));
    const alone = SIGN_IDS.map((id) => ({ id, spoken: compilePhrases(SIGNS[id].phrases) }));
    const folded = EVERYDAY_QUESTIONS.map(fold);
    expect(folded.map((text) => SIGN_IDS.filter((id) => read(text).some((match) => match.id === id)))).toEqual(
      folded.map((text) => alone.filter(({ spoken }) => spoken.test(text)).map(({ id }) => id)),
    );
  });
});
