/** An article: serif, 65 characters a line. */
export const READER = `
.reader{max-width:38em}
.reader h1{font-size:2rem;line-height:1.18;margin-top:.625rem}
.reader .rows{margin-top:1.375rem}
.reader .source{padding:.75rem 0}
.source h2{font-family:var(--serif)}
.rows .source h2 a{display:inline-block;padding:.375rem 0}
.source p,.by{color:var(--soft);font-size:1rem}
.by{margin-top:.75rem}
.prose{margin-top:1.5rem;max-width:65ch;font:400 1.1875rem/1.62 var(--serif)}
.prose>*+*{margin-top:.85em}
.prose h2{margin-top:1.5em;font:500 1.3125rem/1.35 var(--serif)}
.prose ul{padding-left:1.25rem;list-style:disc}
.prose .used{margin-bottom:-.6em;color:var(--soft);font:400 1rem/1.4 var(--sans)}
.prose [id]{scroll-margin-top:3.5rem}
`;
