import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { Place } from './choices.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './styles.ts';

interface LayoutProps {
  readonly title: string;
  readonly place?: Place;
  /** An answer prints as a card for the fridge, everything else as a page. */
  readonly printsAs?: 'card' | 'page';
  /** Stands before everything else on the page. */
  readonly above?: Child;
  /** The form to ask with, below everything else. */
  readonly ask?: Child;
  /** Sends that form before the rest of a page that is still being written, and shows it last all the same. */
  readonly askFirst?: boolean;
  readonly children: Child;
}

/** The whole document around a page: the bar with its two links in the same place everywhere, one style, and one script that no page needs. */
export function Layout({ title, place = 'home', printsAs = 'page', above, ask, askFirst, children }: LayoutProps) {
  return (
    <>
      {raw('<!doctype html>')}
      <html lang="en">
        <head>
          <meta charset="utf-8" />
          <meta
            name="viewport"
            content="width=device-width,initial-scale=1,viewport-fit=cover,interactive-widget=resizes-content"
          />
          <meta name="color-scheme" content="light dark" />
          <meta name="theme-color" media="(prefers-color-scheme:light)" content="#F1F4F3" />
          <meta name="theme-color" media="(prefers-color-scheme:dark)" content="#0E1518" />
          <meta
            name="description"
            content="What do I say right now? One thing to do, one line to say, and why, for parents and educators."
          />
          <link rel="manifest" href="/offline/manifest.webmanifest" />
          <link rel="icon" href="/offline/icon-192.png" />
          <link rel="apple-touch-icon" href="/offline/apple-touch-icon.png" />
          <title>{title}</title>
          <style>{raw(STYLE)}</style>
          <script type="module" src={SCRIPT.address} />
        </head>
        <body class={printsAs === 'card' ? 'prints-card' : undefined}>
          {askFirst && <LastSlot />}
          {above}
          <header class="bar">
            <a class="name" href={homeOf(place)}>
              <span class="lamp" />
              right here<span class="unseen">: first page</span>
            </a>
            <a href="/urgent">Urgent help</a>
          </header>
          {/* They speak only of what is put into them later, so they are there from the start. */}
          <p class="unseen" role="status" />
          <div class="unseen" role="log" />
          {askFirst && ask}
          <main>{children}</main>
          {!askFirst && ask}
        </body>
      </html>
    </>
  );
}

/**
 * Lets what is sent early stand last, to the eye, to the tab key and to a screen reader alike, without a script.
 * Where a browser does not know it, the style alone puts the form below.
 *
 * @see https://developer.mozilla.org/docs/Web/HTML/Reference/Elements/template#shadowrootmode
 */
function LastSlot() {
  return raw('<template shadowrootmode="open"><slot></slot><slot name="last"></slot></template>');
}

/** The first page, as the reader left it. */
export function homeOf(place: Place): string {
  return place === 'class' ? '/?place=class' : '/';
}
