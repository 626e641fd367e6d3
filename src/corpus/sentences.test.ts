import { describe, expect, test } from 'vitest';
import { sentenceSpans } from './sentences.ts';

const sentencesOf = (paragraph: string) =>
  sentenceSpans(paragraph).map(({ start, end }) => paragraph.slice(start, end));

describe('a paragraph', () => {
  test.each<[string, string, string[]]>([
    ['is cut after a full stop', 'You pause. You breathe.', ['You pause.', 'You breathe.']],
    ['is cut after a question and a shout', 'Why? Now! Go on.', ['Why?', 'Now!', 'Go on.']],
    ['is cut before a number', 'It takes time. 5 minutes help.', ['It takes time.', '5 minutes help.']],
    ['is cut before an opening quotation', 'She sat. “I’m here.”', ['She sat.', '“I’m here.”']],
    ['stays whole where a small letter follows', 'Lost… and found again.', ['Lost… and found again.']],
    ['is cut after three dots before a capital', 'Lost… Found again.', ['Lost…', 'Found again.']],
    ['keeps its closing marks', 'Slow down (really.) Then go.', ['Slow down (really.)', 'Then go.']],
    ['keeps its emphasis', '**Breathe.** Then speak.', ['**Breathe.**', 'Then speak.']],
    ['may open with emphasis', 'Wait. _You_ first.', ['Wait.', '_You_ first.']],
    ['loses the spaces around its sentences', '  One here.   Two here. ', ['One here.', 'Two here.']],
    ['may end without a mark', 'One here. And then', ['One here.', 'And then']],
    ['may hold nothing', '   ', []],
  ])('%s', (_, paragraph, sentences) => {
    expect(sentencesOf(paragraph)).toEqual(sentences);
  });

  test.each<[string, string, string[]]>([
    ['a title', 'Dr. Damour said so. We agree.', ['Dr. Damour said so.', 'We agree.']],
    ['an initial', 'D. W. Winnicott wrote it.', ['D. W. Winnicott wrote it.']],
    ['an abbreviation before a capital', 'Use e.g. Lego or paper.', ['Use e.g. Lego or paper.']],
    ['a numbered thing', 'See No. 5 for more. Then rest.', ['See No. 5 for more.', 'Then rest.']],
  ])('is not cut after %s', (_, paragraph, sentences) => {
    expect(sentencesOf(paragraph)).toEqual(sentences);
  });

  test('is cut after “No.” and “I.”, which end sentences', () => {
    expect(sentencesOf('No. You stay. So do I. That helps.')).toEqual(['No.', 'You stay.', 'So do I.', 'That helps.']);
  });
});

describe('a spoken line', () => {
  test.each<[string, string, string[]]>([
    [
      'of several sentences stays whole within its own',
      'It means saying, “I’m sorry. I yelled. I love you.” That helps.',
      ['It means saying, “I’m sorry. I yelled. I love you.”', 'That helps.'],
    ],
    ['in straight marks stays whole', 'Say "Stop. I’m here." Then wait.', ['Say "Stop. I’m here."', 'Then wait.']],
    [
      'that its sentence carries on from stays with it',
      'One “Can we stop? Please?” does it.',
      ['One “Can we stop? Please?” does it.'],
    ],
    ['is apart from the next one', '“One thing.” “Two things.”', ['“One thing.”', '“Two things.”']],
  ])('%s', (_, paragraph, sentences) => {
    expect(sentencesOf(paragraph)).toEqual(sentences);
  });
});
