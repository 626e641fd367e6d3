/** The safety card: words and numbers before colour, the same dark ground in both themes. */
export const CARD = `
.card{margin-top:.5rem;padding:min(1.25rem,5vw);border:1px solid var(--night-edge);border-radius:18px;background:var(--night);color:var(--on-night)}
.card h1{font:500 1.5rem/1.25 var(--sans);letter-spacing:-.01em;text-wrap:balance}
.card h2{margin-top:1.125rem;font-size:1.0625rem}
.card h2:first-child{margin-top:0;font-size:1.1875rem}
.card>p{margin-top:.5rem}
.card .line-small{margin-top:.25rem;padding-left:.41em}
.card-action{font:500 1.25rem/1.35 var(--sans)}
.card-soft{color:var(--night-soft);font-size:1rem}
.card>ul:not(.people){padding-left:min(1.25rem,5vw);margin-top:.25rem;list-style:disc}
.people{display:grid;gap:.75rem;margin-top:.875rem}
.people li{display:grid;gap:.375rem}
.calls{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(8rem,100%),1fr));gap:.5rem}
.calls a{display:flex;flex-wrap:wrap;align-items:center;justify-content:center;gap:0 .4em;min-height:3.5rem;padding:.375rem .75rem;border-radius:14px;
background:var(--lamp);color:var(--on-lamp);font-size:1.1875rem;font-weight:600;text-align:center;text-decoration:none;font-variant-numeric:tabular-nums}
.calls small{font-size:1rem;font-weight:400}
.card :focus-visible{outline-color:var(--on-night)}
.card~.step,.card~.why{margin-top:1.75rem}
main:has(.raised) .asked,.answer:has(.emergency) .hold{display:none}
.answer>div:has(.raised){display:flex;flex-direction:column}
.rest:has(.raised){order:-1;margin:0 0 1.75rem;padding:0;border:0}
body:has(.card) .ask{position:static}
.raised .leave{margin-bottom:.5rem;border-radius:14px}
.leave{position:sticky;top:0;z-index:2;display:flex;flex-wrap:wrap;align-items:center;gap:0 1rem;padding:.375rem var(--gutter);background:var(--ink);color:var(--page);font-size:1rem}
.leave a{display:inline-flex;align-items:center;min-height:2.75rem;color:inherit;font-weight:600}
.leave :focus-visible{outline-color:currentColor;outline-offset:-2px}
@media (forced-colors:active){.calls a,.next button,.ask-row button{border:1px solid LinkText}
.cite{border:1px solid}
button:is([aria-busy],[aria-pressed=true]){forced-color-adjust:none;background:Highlight!important;color:HighlightText!important}}
`;
