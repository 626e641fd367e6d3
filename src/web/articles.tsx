import { Layout } from './layout.tsx';
import { type Cited, readerAddress } from './reading-on.ts';
import { credit, passageAddress, segments, webAddress } from './wording.ts';

export interface ArticleMeta {
  readonly slug: string;
  readonly title: string;
  readonly author: string | null;
  readonly publisher: string;
  readonly published: string | null;
  readonly url: string;
}

export interface ReaderBlock {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly text: string;
  /** What is highlighted: offsets within `text`, in order. */
  readonly marks: readonly { readonly start: number; readonly end: number }[];
}

interface ReaderPageProps {
  readonly article: ArticleMeta & { readonly display: 'full' | 'excerpt'; readonly rights: string };
  readonly blocks: readonly ReaderBlock[];
  /** What the highlighted words were used for, as in "Trust the process". */
  readonly usedFor: string | null;
  /** The address names words that the article does not have. */
  readonly outside: boolean;
  /** The other passages of the answer that led here, those that come next first. */
  readonly then?: readonly Cited[];
}

/** Every article that answers rest on. */
export function ArticlesPage({ articles }: { readonly articles: readonly ArticleMeta[] }) {
  return (
    <Layout title="The articles: right here">
      <div class="reader">
        <h1>The articles behind every answer</h1>
        <ul class="rows">
          {articles.map((article) => (
            <li class="source">
              <h2>
                <a href={`/articles/${article.slug}`}>{article.title}</a>
              </h2>
              <p>
                {credit(article)} <Original url={article.url} />
              </p>
            </li>
          ))}
        </ul>
        <p class="fine">Each article belongs to its author or publisher, and is quoted here with credit.</p>
      </div>
    </Layout>
  );
}

/** An article for reading, with the cited words highlighted. */
export function ReaderPage({ article, blocks, usedFor, outside, then = [] }: ReaderPageProps) {
  const quote = blocks.flatMap(({ text, marks }) => marks.map(({ start, end }) => text.slice(start, end))).join(' ');
  const firstMarked = blocks.findIndex(({ marks }) => marks.length > 0);
  const [next, ...after] = then;
  return (
    <Layout title={`${article.title}: right here`}>
      <article class="reader">
        <p class="fine">
          <span class="back">Your browser’s back button returns to your answer.</span> Or <a href="/">start afresh</a>.
        </p>
        <h1>{article.title}</h1>
        <p class="by">
          {credit(article)} <Original url={article.url} passage={quote} />
        </p>
        {outside && <p class="note">This link names words that are not in the article, so none are marked.</p>}
        {article.display === 'excerpt' && (
          <p class="note">
            {firstMarked < 0 ? 'This is how it begins.' : 'This is the passage, with what stands around it.'} The whole
            article is on its original page.
          </p>
        )}
        <div class="prose">
          {listed(blocks).map((group) => (
            <BlockGroup blocks={group} anchored={blocks[firstMarked]} usedFor={usedFor} />
          ))}
        </div>
        {next && (
          <p class="links">
            <a class="onward" href={readerAddress([next, ...after])}>
              Next passage
            </a>
          </p>
        )}
        <p class="fine">{article.rights}</p>
      </article>
    </Layout>
  );
}

interface BlockGroupProps {
  readonly blocks: readonly ReaderBlock[];
  readonly anchored: ReaderBlock | undefined;
  readonly usedFor: string | null;
}

/** One heading, one paragraph, or the items of one list. */
function BlockGroup({ blocks, anchored, usedFor }: BlockGroupProps) {
  const [first] = blocks;
  if (first === undefined) return null;
  const used = usedFor && anchored && blocks.includes(anchored) && <p class="used">Used for: {usedFor}</p>;
  if (first.kind === 'item') {
    return (
      <>
        {used}
        <ul>
          {blocks.map((block) => (
            <li id={block === anchored ? 'p' : undefined}>
              <Marked block={block} />
            </li>
          ))}
        </ul>
      </>
    );
  }
  const Tag = first.kind === 'heading' ? 'h2' : 'p';
  return (
    <>
      {used}
      <Tag id={first === anchored ? 'p' : undefined}>
        <Marked block={first} />
      </Tag>
    </>
  );
}

function Marked({ block }: { readonly block: ReaderBlock }) {
  return <>{segments(block.text, block.marks).map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</>;
}

/** Items that follow each other form one list; every other block stands alone. */
function listed(blocks: readonly ReaderBlock[]): readonly (readonly ReaderBlock[])[] {
  const groups: ReaderBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'item' && last?.[0]?.kind === 'item') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function Original({ url, passage = '' }: { readonly url: string; readonly passage?: string }) {
  const address = webAddress(url);
  if (address === null) return null;
  return (
    <a href={passage === '' ? address : passageAddress(address, passage)} rel="noreferrer">
      Original page
    </a>
  );
}
