import { describe, expect, test } from 'vitest';
import { fold } from '../phrases.ts';
import { readRequest } from './request.ts';

const requestIn = (message: string, isFirst = true) => readRequest(fold(message), isFirst);

describe('what a turn asks for', () => {
  test.each([
    ['thanks', 'thanks'],
    ['Thank you so much!', 'thanks'],
    ['ok thanks', 'thanks'],
    ['that helped, thank you', 'thanks'],
    ['ty x', 'thanks'],
    ['Thanks, that helped a bit', 'thanks'],
    ['cheers, that worked', 'thanks'],
    ['It worked!', 'thanks'],
    ['thank you, it worked', 'thanks'],
    ['oh thank you', 'thanks'],
    ['thanks a lot, really', 'thanks'],
    ['ta very much x', 'thanks'],
    ['thank you that actually helped, shes drawing now', 'thanks'],
    ['ta, that worked. hes asleep', 'thanks'],
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
    ['are you a real person or a bot', 'who-answers'],
    ['Hello, am I talking to a human?', 'who-answers'],
    ['write me a 500 word essay on the causes of ww1 for my sons homework', 'text-to-order'],
    ['can you write a poem about the sea', 'text-to-order'],
    ['en français', 'other-language'],
  ])('“%s”: %s', (message, request) => {
    expect(requestIn(message)).toBe(request);
  });
});

describe('after an answer, “why” may be asked of it', () => {
  test.each(['why does sitting on the floor help', 'why should i say sorry to a kid, wont he stop respecting me'])(
    '“%s”',
    (message) => {
      expect(requestIn(message, false)).toBe('why');
      expect(requestIn(message)).toBe('guidance');
    },
  );
});

describe('a turn that tells of a moment is read as one, though it', () => {
  test.each([
    ['thanks first', 'thanks, but now hes throwing his dinner at the wall'],
    ['thanks somebody else', 'she never says thank you and my mother in law glares at me'],
    ['says that it did not work', 'thanks but that didnt work'],
    ['thanks, with worse news', 'thank you that helped for a minute but now shes hitting him'],
    ['asks for words to write', 'help me write a letter to my daughter, i shouted and she went to her dads'],
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
