/** The form to ask with: in the thumb's reach, and off the screen's edge when the screen is short or the text is large. */
export const ASK = `
.ask{padding:.375rem var(--gutter) max(.75rem,env(safe-area-inset-bottom));border-top:1px solid var(--hair);background:var(--page)}
.ask>*,.country>*{max-width:65rem;margin-inline:auto}
.ask label,.country label,.ask-top summary{font-size:1rem;color:var(--soft)}
.ask-top{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;min-height:2.25rem;column-gap:1rem}
.ask-top details[open]{flex-basis:100%}
.ask-top summary{display:flex;align-items:center;min-height:2.75rem;color:var(--accent);text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.22em}
.details{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(9rem,100%),1fr));gap:.5rem .75rem;padding-bottom:.75rem}
.details label{display:block;font-size:1rem;color:var(--soft)}
select,textarea{width:100%;min-height:3.25rem;padding:.75rem .875rem;border:1px solid var(--edge);border-radius:14px;background:var(--raised);line-height:1.4}
select{min-height:3rem;padding-block:.5rem}
textarea{display:block;max-height:30vh;resize:none;field-sizing:content}
.field{position:relative}
.ask-row .mic{display:none;position:absolute;right:0;bottom:0;min-width:3rem;border:0;background:none;color:var(--soft);place-items:center}
[data-voice] .mic{display:grid}
[data-voice] textarea{padding-right:3rem}
.ask-row .mic[aria-pressed=true]{color:var(--accent)}
textarea::placeholder{color:var(--soft);opacity:1}
:is(select,textarea):focus-visible{outline-offset:1px;border-radius:14px}
.ask-row{display:flex;flex-wrap:wrap;align-items:flex-end;gap:.5rem}
.ask-row>:first-child{flex:1;min-width:min(8rem,100%)}
.ask-row button{min-width:4.625rem;min-height:3.25rem;padding:0 .75rem;border:1px solid var(--lamp-edge);border-radius:14px;background:var(--lamp);color:var(--on-lamp);font-weight:600}
:is(.next,.ask-row,.asked) button[aria-busy]{background:var(--mark);color:var(--on-mark)}
.country{margin-top:1.375rem}
.country .ask-row{max-width:26rem;margin:.25rem 0 0}
.ask[slot]{order:1}
.sent-to{padding-top:.375rem;color:var(--soft);font-size:.9375rem;line-height:1.4}
@media (min-height:37.5em){.ask-sticky{position:sticky;bottom:0;z-index:1;max-height:80vh;overflow:auto}}
`;
