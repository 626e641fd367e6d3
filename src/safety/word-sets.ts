import { formsOf } from './forms.ts';
import { CLASSES } from './vocabulary.ts';

/** Part of a set, as `pills`, `hit+`, `overdos*` or `CHILD`, wherever it is named. */
interface Form {
  /** The sets that name it, in their order. */
  readonly sets: number[];
  /** How many words it stands for. */
  readonly size: number;
}

/** The beginning of words that some form names. */
interface Beginning {
  readonly letters: string;
  readonly forms: Form[];
}

const SHORTEST_BEGINNING = 2;

/**
 * The sets of words that patterns name, each once, and which of them a word is in. A word knows its forms and a form
 * its sets, so that a class of many words that is named in many sets is written down once.
 */
export class WordSets {
  private readonly ids = new Map<string, number>();
  private readonly forms = new Map<string, Form>();
  /** For words that a class or a verb stands for. */
  private readonly standIns = new Map<string, Form[]>();
  /** By their first letters. */
  private readonly byBeginning = new Map<string, Beginning[]>();
  /** Shorter and longer beginnings, in the order in which their lengths were first met. */
  private readonly lengths: number[] = [];
  private readonly looked = new Map<string, readonly number[]>();
  /** For each set, how many words it names. */
  readonly sizes: number[] = [];
  /** Every whole word that is named. */
  readonly lexicon = new Set<string>();
  /** The beginnings of words that are named. */
  readonly beginnings = new Set<string>();

  /** The number of the set written `source`, as in `pills|tablets|overdos*`. */
  idOf(source: string): number {
    const known = this.ids.get(source);
    if (known !== undefined) return known;
    const id = this.sizes.length;
    this.ids.set(source, id);
    let size = 0;
    for (const name of source.split('|')) {
      const form = this.formOf(name);
      size += form.size;
      if (form.sets.at(-1) !== id) form.sets.push(id);
    }
    this.sizes.push(size);
    return id;
  }

  private formOf(name: string): Form {
    const known = this.forms.get(name);
    if (known !== undefined) return known;
    const named = CLASSES[name] ?? (name.endsWith('+') ? formsOf(name.slice(0, -1)) : [name]);
    const words = named.filter((word) => word !== '$');
    const form: Form = { sets: [], size: words.length };
    this.forms.set(name, form);
    for (const word of words) {
      if (word.endsWith('*')) this.addBeginning(word.slice(0, -1), form);
      else this.addWord(word, name, form);
    }
    return form;
  }

  private addWord(word: string, name: string, form: Form): void {
    if (word !== '#') this.lexicon.add(word);
    if (word === name) return;
    const there = this.standIns.get(word);
    if (there === undefined) this.standIns.set(word, [form]);
    else there.push(form);
  }

  private addBeginning(letters: string, form: Form): void {
    if (letters.length < SHORTEST_BEGINNING)
      throw new Error(`"${letters}*" begins too many words: a beginning has ${SHORTEST_BEGINNING} letters or more`);
    this.beginnings.add(letters);
    if (!this.lengths.includes(letters.length)) this.lengths.push(letters.length);
    const first = letters.slice(0, SHORTEST_BEGINNING);
    const there = this.byBeginning.get(first) ?? [];
    this.byBeginning.set(first, there);
    const same = there.find((each) => each.letters === letters);
    if (same !== undefined) same.forms.push(form);
    else there.push({ letters, forms: [form] });
  }

  /** The sets that hold a word. Of those that are named, and they are few, it is remembered. */
  of(word: string): readonly number[] {
    const known = this.looked.get(word);
    if (known !== undefined) return known;
    const ids = this.lookUp(word);
    if (this.lexicon.has(word)) this.looked.set(word, ids);
    return ids;
  }

  /** Those that name it, then those that name a beginning of it. */
  private lookUp(word: string): readonly number[] {
    const ids = setsOf(this.formsOfWord(word));
    if (/^\d+$/.test(word)) ids.push(...setsOf(this.formsOfWord('#')));
    const begun = this.byBeginning
      .get(word.slice(0, SHORTEST_BEGINNING))
      ?.filter(({ letters }) => word.startsWith(letters));
    if (begun === undefined) return ids;
    const rank = ({ letters }: Beginning) => this.lengths.indexOf(letters.length);
    for (const { forms } of begun.toSorted((a, b) => rank(a) - rank(b))) ids.push(...setsOf(forms));
    return ids;
  }

  private formsOfWord(word: string): readonly Form[] {
    const own = this.forms.get(word);
    const others = this.standIns.get(word) ?? [];
    return own === undefined ? others : [own, ...others];
  }
}

/** The sets of several forms, each once, in their order. */
function setsOf(forms: readonly Form[]): number[] {
  if (forms.length < 2) return [...(forms[0]?.sets ?? [])];
  return [...new Set(forms.flatMap(({ sets }) => sets))].sort((a, b) => a - b);
}
