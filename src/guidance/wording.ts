/** How the asker speaks of the child: an answer mirrors it, and says "they" when nothing was said. */
export type Pronoun = 'he' | 'she' | 'they';

/** What a template is filled with. A key that is null may not be used by a move that does not list it in `needs`. */
export interface Voice {
  readonly pronoun: Pronoun;
  readonly thing: string | null;
  readonly other: string | null;
  readonly place: string | null;
  /** Who is wanted and not there, in the asker's word: "Daddy". */
  readonly missed: string | null;
  /** What hands or feet do, as in "kick"; "hurt anyone" where the asker was not so plain. */
  readonly deed?: string | null;
  /** What a row was about: "the homework". */
  readonly matter: string | null;
}

const FORMS: Readonly<Record<Pronoun, Readonly<Record<string, string>>>> = {
  he: {
    he: 'he',
    him: 'him',
    his: 'his',
    theirs: 'his',
    himself: 'himself',
    s: 's',
    es: 'es',
    ies: 'ies',
    is: 'is',
    has: 'has',
    does: 'does',
    was: 'was',
  },
  she: {
    he: 'she',
    him: 'her',
    his: 'her',
    theirs: 'hers',
    himself: 'herself',
    s: 's',
    es: 'es',
    ies: 'ies',
    is: 'is',
    has: 'has',
    does: 'does',
    was: 'was',
  },
  they: {
    he: 'they',
    him: 'them',
    his: 'their',
    theirs: 'theirs',
    himself: 'themselves',
    s: '',
    es: '',
    ies: 'y',
    is: 'are',
    has: 'have',
    does: 'do',
    was: 'were',
  },
};

const TOKEN = /\{([A-Za-z]+)\}/g;
/** What the asker named, or else what stands behind the bar: "{thing|the sweets}". */
const NAMED_OR = /\{(thing|other|place)\|((?:[^{}]|\{[A-Za-z]+\})*)\}/g;

/** “The choosing is {his}.”: with nothing behind it, it stands for the thing itself. */
const WHOSE = /\{his\}(?=[.,;:?!”)]|$)/g;

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * Fills a move's template. "{He}’s" becomes "He’s", "She’s" or "They’re", and "is {his}." "is hers.".
 *
 * @throws {Error} when the template names something that the voice does not hold: a fault of the library, found by its test
 */
export function fill(template: string, voice: Voice): string {
  const forms = FORMS[voice.pronoun];
  const named = template.replace(
    NAMED_OR,
    (_, key: 'thing' | 'other' | 'place', otherwise: string) => voice[key] ?? otherwise,
  );
  const text = named
    .replace(/\{([Hh]e)\}’s/g, (_, he: string) => (voice.pronoun === 'they' ? `{${he}}’re` : `{${he}}’s`))
    .replace(WHOSE, '{theirs}');
  return text.replace(TOKEN, (token, name: string) => {
    const key = name.charAt(0).toLowerCase() + name.slice(1);
    const value =
      forms[key] ??
      (key === 'deed' ? (voice.deed ?? 'hurt anyone') : undefined) ??
      (key === 'thing' || key === 'other' || key === 'place' || key === 'missed' || key === 'matter'
        ? voice[key]
        : undefined);
    if (value === undefined || value === null)
      throw new Error(`the template "${template}" uses ${token}, which is not known here`);
    return key === name ? value : capital(value);
  });
}
