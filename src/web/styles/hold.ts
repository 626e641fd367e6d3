/** The voice: what the body does in large sans, what the mouth might say in larger serif with its quotation mark hung out. */
export const HOLD = `
.part{color:var(--soft);font:400 1rem/1.4 var(--sans)}
.part b{color:var(--accent);font-weight:700}
.cue{margin-top:.25rem;font:500 1.625rem/1.26 var(--sans);letter-spacing:-.012em;text-wrap:balance}
.cue-long{font-size:1.25rem;line-height:1.35;text-wrap:pretty}
.line,.line-small{font-family:var(--serif);letter-spacing:-.018em;text-wrap:balance}
.line{margin-top:.375rem;font-size:clamp(1.875rem,9.2vw,2.4375rem);line-height:1.16}
.line-long{font-size:clamp(1.625rem,7.6vw,1.9375rem);line-height:1.2}
.line-small{margin-top:.25rem;font-size:1.5rem;line-height:1.28;letter-spacing:-.01em}
.line-small.line-long{font-size:1.3125rem;line-height:1.32}
.sentence{display:inline-block;max-width:100%}
:is(.line,.line-small) .sentence:first-child{text-indent:-.41em}
.how{margin-top:.375rem;color:var(--soft);line-height:1.45;text-wrap:pretty}
.hold .cue+.part,.step+.step{margin-top:1.25rem}
.hold .step+.step{margin-top:1rem}
.part-row{display:flex;flex-wrap:wrap;align-items:baseline;justify-content:space-between;column-gap:1rem}
.happening{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:.5rem;margin-top:1.75rem}
.switch{display:flex;border:1px solid var(--edge);border-radius:1.5rem;overflow:hidden}
.switch a{display:flex;align-items:center;min-height:2.75rem;padding:0 1.0625rem;font-size:1rem;color:var(--ink);text-decoration:none}
.switch a:focus-visible{outline-offset:-4px;border-radius:1.5rem}
.switch [aria-current]{background:var(--ink);color:var(--page)}
.switch [aria-current]:focus-visible{outline-color:var(--page)}
@media (forced-colors:active){.switch [aria-current]{background:Highlight;color:HighlightText;forced-color-adjust:none}}
`;
