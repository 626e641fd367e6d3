/** From a small laptop on: proof beside the answer, larger voice. */
export const WIDE = `
@media (min-width:56em){
:root{--gutter:2.5rem}
.bar{padding-top:.875rem}
main{padding-top:1.25rem}
.first,.answer{display:grid;grid-template-columns:minmax(0,1fr) 23rem;gap:0 4.5rem;align-items:start}
.first{grid-template-columns:minmax(0,1fr) 25rem;align-items:center;margin-block:auto}
main:has(.first){display:flex;flex-direction:column}
.first .line{font-size:3.75rem}
.happening,.answer .why{margin-top:0}
.cue{font-size:2rem}
.cue-long{font-size:1.5rem}
.line{font-size:3.5rem}
.line-long{font-size:2.5rem}
.line-small{font-size:1.75rem}
.hold .cue+.part,.hold .step+.step{margin-top:2rem}
.passage blockquote{font-size:1.125rem}
.card,.card~*{max-width:46rem}
.reader h1{font-size:2.625rem}
}
@media (min-width:56em) and (max-height:56em){
.bar,main{padding-top:.25rem}
.answer .cue{font-size:1.5rem}
.answer .line{font-size:2.25rem}
.answer .line-long{font-size:1.875rem}
.answer .line-small{font-size:1.375rem}
.hold .step+.step{margin-top:1rem}
.rest{margin-top:.625rem;padding-top:.625rem}
.rest .step+.step{margin-top:.75rem}
}
`;
