/**
 * What a saved page carries besides the author's words, as data. A line that matches is never retrieved, quoted or
 * sent to a model; most of all a line addressed to a reader's assistant, which is an instruction from a stranger.
 */
const CLUTTER_LINES: readonly RegExp[] = [
  /^(?:#[\p{L}\p{N}_]+\s*)+(?:\p{L}{3,9} \d{1,2}, \d{4})?$/u,
  /^[-–—]?\s*\d+ min(?:ute)?s? read$/i,
  /^[-–—]?\s*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]* \d{1,2}(?:, \d{4})?$/i,
  /^(?:comments?|leave a reply|share this|related posts?|tags?:.*|follow us.*)$/i,
  /^your email address will not be published/i,
  /^required fields are marked/i,
  /^(?:photo|image|picture)? ?credits?:/i,
  /^(?:subscribe|sign up|join our mailing list|stay connected with news)/i,
  /^don[’']t worry, your information will not be shared/i,
  /^we hate spam\b/i,
  /^unlock .*(?:e-?book|free guide|download)/i,
  /^(?:✨|🌟|👉)/u,
  /^if you want, i can (?:turn|make|write)/i,
  /^just tell me what you[’']d like/i,
  // Children ignore instructions and forget the rules too: only what is told to somebody who had others before.
  /\b(?:ignore|disregard|forget) (?:\w+ ){0,3}(?:previous|prior|above|earlier|preceding) (?:instructions?|rules|prompts?|messages?)\b/i,
  /(?:^|[.!:] +|\bplease )(?:ignore|disregard|forget) (?:all |any |the |your |these |this )*(?:instructions?|prompts?)\b/i,
  /\b(?:you are (?:now )?an? (?:ai|assistant|chatbot|language model)|system prompt|as a language model)\b/i,
  /^[-*•]?\s*https?:\/\/\S+$/,
];

const CLOSING_SECTIONS =
  /^(?:references|sources|works cited|further reading|(?:\d+ )?comments?|\d+ thoughts? on .*|leave a (?:reply|comment)|about the author|related (?:posts?|articles?)|(?:you may|you might) also like)(?: \(\d+\))?:?$/i;

/** Is this line page furniture rather than the article's own words? */
export function isClutter(line: string): boolean {
  const words = line.trim();
  return words !== '' && CLUTTER_LINES.some((pattern) => pattern.test(words));
}

/** Does this heading open a part (references, comments) that is not the article any more? */
export function closesArticle(heading: string): boolean {
  return CLOSING_SECTIONS.test(heading.trim());
}
