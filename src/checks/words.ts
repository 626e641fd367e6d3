/** Counts the words a reader reads: runs of letters or digits, with their apostrophes and hyphens. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{M}\p{N}]+(?:[’'-][\p{L}\p{M}\p{N}]+)*/gu)?.length ?? 0;
}

/** Splits our own short texts into sentences, closing quotation marks and all. Not for articles, which have their own splitter. */
export function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.?…]["”’)]*)\s+/u).filter((sentence) => sentence.trim() !== '');
}
