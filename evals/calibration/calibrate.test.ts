import { describe, expect, test } from 'vitest';
import { connection } from '../scorers/connection.ts';
import { calibrate } from './calibrate.ts';

const score = (question: string, text: string) =>
  connection.score({ question: { message: question }, said: [question], answer: null, text, case: null }).score ?? 0;

describe('the scorer of connection over script', () => {
  test('agrees with two readings on at least nine in ten of the pairs it was written with', () => {
    const { accuracy, pairs, agreement } = calibrate();
    expect(pairs).toBeGreaterThanOrEqual(140);
    expect(agreement).toBeGreaterThan(0.95);
    expect(accuracy).toBeGreaterThanOrEqual(0.9);
  });

  test('is not talked round by vocabulary, nor by padding', () => {
    const question = 'my 4yo is hitting his sister in the kitchen';
    const plain =
      'Stand between them. “I won’t let you hit.” Low, once. Cold cloth for her. He can sit by the fridge, near you or not.';
    const words =
      'Practice presence and attune to his emotions. Co-regulate, validate and connect with empathy, and foster a safe space for authentic connection.';
    expect(score(question, plain)).toBeGreaterThan(score(question, words));
    expect(score(question, plain)).toBeGreaterThan(
      score(
        question,
        `${plain} Parenting is a journey, and every child is different. Connection is at the heart of all healthy development. You’ve got this.`,
      ),
    );
  });

  test('understands what is denied: no perfect words is good, perfect words is not', () => {
    const question = 'she wont stop crying, 5';
    const free = 'Sit by her. You don’t have to find the perfect words. “I’m here.” Or say nothing.';
    const bound = 'Sit by her. You have to find the perfect words. “I’m here.” Then say it again till she stops.';
    expect(score(question, free)).toBeGreaterThan(score(question, bound));
  });
});
