import type { Span } from './matching.ts';
import type { Read } from './normalise.ts';
import { CLASSES } from './vocabulary.ts';

const words = (...names: string[]): ReadonlySet<string> => new Set(names.flatMap((name) => CLASSES[name] ?? [name]));

const ASKER = words('I', 'me', 'myself', 'WE');
const FIRST_PERSON = words('I', 'me', 'SELF1', 'killmyself', 'kms');
const THIRD_PERSON = words(
  'THEY',
  'SELF3',
  'his',
  'him',
  'her',
  'their',
  'them',
  'killhimself',
  'killherself',
  'killthemselves',
);
const CHILD = words('CHILD');
const ADULT = words('PARTNER', 'DAD', 'ADULT');
const PRONOUN = words('THEY', 'him', 'her', 'them', 'his', 'their');
const SAY = words('SAY', 'message', 'email');
const TELL = new Set(['said', 'says', 'told', 'texted', 'wrote']);
const WRITING = words(
  'diary',
  'journal',
  'notebook',
  'poem',
  'essay',
  'drawing',
  'instagram',
  'snapchat',
  'tiktok',
  'post',
  'letter',
  'note',
  'story',
  'assignment',
  'whatsapp',
);

export type Person = 'asker' | 'child' | 'adult' | 'unknown';

/** Whom a third-person pronoun at word `at` means: the first person named in its sentence, else the last named before. */
function antecedent(text: Read, at: number): Person {
  const from = text.from[at] ?? 0;
  const name = (i: number): Person | null => {
    const word = text.words[i] ?? '';
    return CHILD.has(word) ? 'child' : ADULT.has(word) ? 'adult' : null;
  };
  for (let i = from; i < at; i++) {
    const named = name(i);
    if (named !== null) return named;
  }
  for (let i = from - 1; i >= Math.max(0, from - 60); i--) {
    const named = name(i);
    if (named !== null) return named;
  }
  return 'unknown';
}

/** Who is the subject at a match: the nearest one before its end in its sentence. */
export function doerOf(text: Read, span: Span): Person {
  const from = Math.max(text.from[span.start] ?? 0, span.start - 12);
  const isSubject = (i: number) => {
    const word = text.words[i] ?? '';
    return ASKER.has(word) && word !== 'me' && word !== 'myself'
      ? 'asker'
      : CHILD.has(word)
        ? 'child'
        : ADULT.has(word)
          ? 'adult'
          : null;
  };
  for (let i = span.start; i >= from; i--) {
    const word = text.words[i] ?? '';
    const found = isSubject(i);
    if (found === 'asker') return reported(text, i) === null ? 'asker' : 'child';
    if (found !== null) return found;
    if (PRONOUN.has(word) && !/^(?:him|her|them|his|their)$/.test(word)) {
      const whom = antecedent(text, i);
      return whom === 'unknown' ? 'child' : whom;
    }
  }
  return 'unknown';
}

/** Whose words stand at `at`, where they are not the asker’s own; null where they are. */
export function reported(text: Read, at: number): Person | null {
  const from = text.from[at] ?? 0;
  const to = text.to[at] ?? at;
  const third = (i: number): Person | null => {
    const word = text.words[i] ?? '';
    if (CHILD.has(word)) return 'child';
    if (ADULT.has(word)) return 'adult';
    if (!PRONOUN.has(word)) return null;
    const whom = antecedent(text, i);
    return whom === 'unknown' ? 'child' : whom;
  };
  const speaker = (verb: number): Person | null => {
    for (let i = verb - 1; i >= Math.max(text.from[verb] ?? 0, verb - 6); i--) {
      if (ASKER.has(text.words[i] ?? '') && text.words[i] !== 'me') return 'asker';
      const person = third(i);
      if (person !== null) return person;
    }
    return null;
  };
  for (let i = at - 1; i >= Math.max(from, at - 14); i--) {
    const word = text.words[i] ?? '';
    if (WRITING.has(word)) return 'child';
    if (!SAY.has(word)) continue;
    const person = speaker(i);
    if (person === 'asker') return null;
    if (person !== null) return person;
  }
  for (let i = at + 1; i < Math.min(to, at + 10); i++) {
    if (!TELL.has(text.words[i] ?? '')) continue;
    const next = text.words[i + 1] ?? '';
    const closes = i + 1 >= to || text.apart[i + 1] === true || /^(?:to|when|while|last|today|again|and)$/.test(next);
    const person = closes || text.quoted[at] === true ? third(i - 1) : null;
    if (person !== null && i - at > 2) return person;
  }
  if (text.quoted[at] !== true) return null;
  const named = text.words.findIndex((word) => CHILD.has(word) || PRONOUN.has(word) || ADULT.has(word));
  return named < 0 ? null : ADULT.has(text.words[named] ?? '') ? 'adult' : 'child';
}

/** Whose wish to die it is. */
export function whoseWish(text: Read, span: Span): Exclude<Person, 'unknown'> {
  let first = -1;
  let third = -1;
  for (let i = span.start; i < span.end; i++) {
    if (first < 0 && FIRST_PERSON.has(text.words[i] ?? '')) first = i;
    if (third < 0 && THIRD_PERSON.has(text.words[i] ?? '')) third = i;
  }
  if (first < 0 && third < 0) {
    for (let i = span.start - 1; i >= Math.max(text.from[span.start] ?? 0, span.start - 10); i--) {
      const word = text.words[i] ?? '';
      if (FIRST_PERSON.has(word) || word === 'my') {
        if (word !== 'my') first = i;
        else continue;
        break;
      }
      if (THIRD_PERSON.has(word) || CHILD.has(word) || ADULT.has(word)) {
        third = i;
        break;
      }
    }
  }
  if (first >= 0 && (third < 0 || first <= third || text.words.slice(span.start, span.end).includes('myself'))) {
    const teller = reported(text, first);
    return teller === null || teller === 'unknown' ? 'asker' : teller;
  }
  if (third >= 0) {
    const word = text.words[third] ?? '';
    const whom = CHILD.has(word) ? 'child' : ADULT.has(word) ? 'adult' : antecedent(text, third);
    return whom === 'adult' ? 'adult' : 'child';
  }
  return text.words.some((word) => CHILD.has(word) || PRONOUN.has(word)) ? 'child' : 'asker';
}
