import { describe, expect, test } from 'vitest';
import { fold } from '../phrases.ts';
import { readRequest } from './request.ts';

const requestIn = (message: string) => readRequest(fold(message));

describe('what a turn asks for', () => {
  test.each([
    ['thanks', 'thanks'],
    ['Thank you so much!', 'thanks'],
    ['ok thanks', 'thanks'],
    ['that helped, thank you', 'thanks'],
    ['ty x', 'thanks'],
    ['cheers, that worked', 'thanks'],
    ['It worked!', 'thanks'],
    ['thank you, it worked', 'thanks'],
    ['oh thank you', 'thanks'],
    ['thanks a lot, really', 'thanks'],
    ['why?', 'why'],
    ['But why?', 'why'],
    ['why does that work', 'why'],
    ['says who?', 'why'],
    ['source?', 'why'],
    ['how do you know', 'why'],
    ['which article?', 'why'],
    ['where does that come from', 'why'],
    ['why though', 'why'],
    ['shorter', 'shorter'],
    ['shorter please', 'shorter'],
    ['too long, cant read that now', 'shorter'],
    ['tl;dr', 'shorter'],
    ['TLDR', 'shorter'],
    ['can you say it in fewer words', 'shorter'],
    ['one line please', 'shorter'],
    ['give me the short version', 'shorter'],
    ['in spanish please', 'other-language'],
    ['can you say that in Polish?', 'other-language'],
    ['translate it to arabic', 'other-language'],
    ['en español', 'other-language'],
    ['auf Deutsch bitte', 'other-language'],
    ['en français', 'other-language'],
  ])('“%s”: %s', (message, request) => {
    expect(requestIn(message)).toBe(request);
  });
});

describe('a turn that tells of a moment is read as one, though it', () => {
  test.each([
    ['thanks first', 'thanks, but now hes throwing his dinner at the wall'],
    ['thanks somebody else', 'she never says thank you and my mother in law glares at me'],
    ['says that it did not work', 'thanks but that didnt work'],
    ['asks why of the child', 'why does he hit me and nobody else'],
    ['asks why of a phase', 'why is she crying every single morning'],
    ['says why at the end', 'he wont put his shoes on and i dont know why'],
    ['speaks of a short fuse', 'my fuse gets shorter every day with my 4 year old and tonight i really shouted at him'],
    ['speaks of what is too long', 'he has been on the xbox for far too long and screams when i turn it off at night'],
    [
      'speaks of a lesson in a language',
      'she cries over her homework in french every single tuesday and then she tears the page',
    ],
    ['speaks of translating', 'my son has to translate for me at school and he hates it and shouts at me after'],
    ['is empty', ''],
    ['is a greeting', 'hello'],
    ['asks outright', 'what do i say'],
  ])('%s', (_, message) => {
    expect(requestIn(message)).toBe('guidance');
  });
});
