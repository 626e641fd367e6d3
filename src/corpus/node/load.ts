import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import * as z from 'zod/mini';
import { RightHereError } from '../../errors.ts';
import { type Annotation, parseAnnotations } from '../annotations.ts';
import { type Article, articleSchema } from '../article.ts';

/** An article with what somebody noted beside it; null where nobody has. */
export interface SourceArticle {
  readonly article: Article;
  readonly annotations: readonly Annotation[] | null;
}

const FRONT_MATTER = /^---\n([\s\S]*?)\n---\n/;

/** @throws {RightHereError} `article-unreadable` naming the file, the field, what was expected and what came */
export function parseArticle(slug: string, source: string): Article {
  const whole = source.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
  const front = FRONT_MATTER.exec(whole);
  if (!front?.[1]) {
    throw new RightHereError(
      'article-unreadable',
      `corpus/${slug}.md has no front matter. Expected it to open with a block between two lines of "---" that names title, author, publisher, published, url, retrieved, rights and display.`,
    );
  }
  let fields: unknown;
  try {
    fields = parseYaml(front[1]);
  } catch (cause) {
    throw new RightHereError(
      'article-unreadable',
      `The front matter of corpus/${slug}.md is not YAML. Mend it, or take the file out of the corpus.`,
      { cause },
    );
  }
  const read = z.safeParse(articleSchema, { ...(fields as object), slug, text: whole.slice(front[0].length) });
  if (!read.success) {
    const named = read.error.issues.map((issue) => issue.path.join('.') || 'the whole').join(', ');
    throw new RightHereError(
      'article-unreadable',
      `The front matter of corpus/${slug}.md does not fit: ${named}. Expected title, publisher, url, retrieved, rights as text, author and published as text or null, display as "full" or "excerpt", and a file name of lower-case words joined by "-".`,
    );
  }
  if (read.data.text.trim() === '') {
    throw new RightHereError(
      'article-unreadable',
      `corpus/${slug}.md has front matter and no text. Add the article’s words, or take the file out of the corpus.`,
    );
  }
  return read.data;
}

async function readText(path: string, name: string): Promise<string> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch (cause) {
    throw new RightHereError(
      'article-unreadable',
      `${name} cannot be read as UTF-8 text. Save it as UTF-8 and make sure that this user may read it, or take it out of the corpus.`,
      { cause },
    );
  }
}

/** Files read at once: a large corpus would otherwise open more than a process may. */
const AT_ONCE = 64;

/**
 * Reads every article of a corpus folder, sorted by slug.
 *
 * @throws {RightHereError} `article-unreadable`, or `corpus-empty` when there is none
 */
export async function loadCorpus(folder: string): Promise<readonly SourceArticle[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  const slugs = names
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.slice(0, -'.md'.length))
    .sort();
  if (slugs.length === 0) {
    throw new RightHereError(
      'corpus-empty',
      'There is no article in corpus/. Expected at least one Markdown file with front matter.',
    );
  }
  const files = new Set(names);
  const corpus: SourceArticle[] = [];
  for (let at = 0; at < slugs.length; at += AT_ONCE) {
    corpus.push(...(await Promise.all(slugs.slice(at, at + AT_ONCE).map((slug) => loadArticle(folder, slug, files)))));
  }
  return corpus;
}

async function loadArticle(folder: string, slug: string, files: ReadonlySet<string>): Promise<SourceArticle> {
  const article = parseArticle(slug, await readText(join(folder, `${slug}.md`), `corpus/${slug}.md`));
  const notes = `${slug}.annotations.json`;
  const annotations = files.has(notes)
    ? parseAnnotations(slug, await readText(join(folder, notes), `corpus/${notes}`))
    : null;
  return { article, annotations };
}
