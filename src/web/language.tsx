import type { Child } from 'hono/jsx';

/** The page is English; what is in another language says so, and runs the way its letters do. */
export const inLanguage = (lang: string | undefined) => (lang === undefined ? {} : { lang, dir: 'auto' as const });

/** What the reader typed: nobody has read in which language. */
export const TYPED = inLanguage('und');

/** Words within a line of the page. */
export const wordsIn = (lang: string | undefined, text: string): Child =>
  lang === undefined ? text : <span {...inLanguage(lang)}>{text}</span>;

/** Ends the note to a question in another language, for those who were taken to write in it and do not. */
const IN_ENGLISH = /^(.+?) (Answers come in English only, for now\.)$/;

/** A note, which may end in English. */
export function NoteWords({ note, lang }: { readonly note: string; readonly lang: string | undefined }) {
  const [, before = note, after] = IN_ENGLISH.exec(note) ?? [];
  return (
    <>
      {wordsIn(lang, before)}
      {after && ` ${after}`}
    </>
  );
}
