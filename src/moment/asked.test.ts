import { describe, expect, test } from 'vitest';
import { readAsked } from './asked.ts';

describe('what is asked in a conversation', () => {
  test('is the last turn, in the light of those before it', () => {
    expect(readAsked(['she is screaming', 'that didnt work'])).toEqual({
      turns: ['she is screaming', 'that didnt work'],
      request: 'guidance',
      language: 'en',
    });
  });

  test.each([
    ['shorter please', 'shorter'],
    ['why?', 'why'],
    ['thank you', 'thanks'],
    ['in spanish please', 'other-language'],
  ])('is about the moment before, where the last turn is only about the answer: “%s”', (last, request) => {
    expect(readAsked(['she is screaming', last])).toMatchObject({ turns: ['she is screaming'], request });
  });

  test('is that turn itself where nothing came before it', () => {
    expect(readAsked(['why?'])).toEqual({ turns: ['why?'], request: 'why', language: 'en' });
  });

  test('looks back over six turns', () => {
    const said = ['1', '2', '3', '4', '5', '6', '7', '8'];
    expect(readAsked(said).turns).toEqual(['3', '4', '5', '6', '7', '8']);
  });

  test('is in the language of the last turn', () => {
    expect(readAsked(['she is screaming', 'mi hija no para de gritar, qué hago']).language).toBe('es');
    expect(readAsked(['mi hija no para de gritar, qué hago', 'she is still screaming']).language).toBe('en');
  });

  test('is guidance, of nothing, where nothing was said', () => {
    expect(readAsked([])).toEqual({ turns: [], request: 'guidance', language: 'en' });
  });
});
