/** One answer: what was asked, the rest of P.A.R.T., the next tap, and the passages. */
export const ANSWER = `
.asked{color:var(--soft);font-size:1rem;line-height:1.4}
.asked summary{min-height:2.75rem}
.asked summary>span{display:block}
.asked .asked-words{overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:var(--ink)}
.asked u,.asked>a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.22em}
p.asked{display:flex;flex-wrap:wrap;align-items:center;gap:0 .4em}
.asked>a{display:inline-flex;align-items:center;min-height:2.75rem}
.asked form{display:grid;gap:.625rem;padding:.625rem 0 1rem;border-bottom:1px solid var(--hair);color:var(--ink)}
.asked ol{padding-left:1.5rem}
.asked button{justify-self:start}
.do{margin-top:.25rem;max-width:33em;text-wrap:pretty}
.might,.or{margin-top:.5rem;color:var(--soft);font-size:1rem}
.might+.line-small,.or+.line-small{margin-top:0}
.ours .cue,.ours .do{color:var(--soft)}
.ours-note{color:var(--soft);font-size:.9375rem}
.cite{position:relative;white-space:nowrap;padding:.3125rem .625rem;border-radius:8px;background:var(--mark);color:var(--on-mark);
font:500 .9375rem/1.2 var(--sans);letter-spacing:0;text-decoration:none;font-variant-numeric:tabular-nums}
a.cite::after{content:"";position:absolute;inset:-.5rem}
.cite+.cite{margin-left:.75rem}
.rest{margin-top:1.125rem;padding-top:1.375rem;border-top:1px solid var(--hair)}
.rest:empty{display:none}
.wait{display:flex;gap:.75rem;align-items:baseline;color:var(--soft)}
.wait .lamp{flex:none}
.wait:not(.alone):has(+*){display:none}
.step+.wait{margin-top:1.25rem}
.wait+.step{margin-top:0}
.step+.wait+.step{margin-top:1.25rem}
.skip{margin-top:1.125rem;color:var(--soft);font-size:1rem}
.note-alone{font-size:1.375rem;line-height:1.4;text-wrap:pretty}
.tools,.keep{flex-wrap:wrap;gap:0 1.375rem}
.tools{display:flex;margin-top:.375rem}
.keep{margin-top:1.25rem}
:is(.tools,.keep) button{align-items:center;gap:.5rem;min-height:2.75rem;padding:0;border:0;background:none;font-size:1rem;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.22em}
.keep label{display:inline-flex;align-items:center;gap:.5rem;min-height:2.75rem;font-size:1rem}
.keep input{width:1.25rem;height:1.25rem;accent-color:var(--accent)}
.breath summary{display:inline-flex;align-items:center;gap:.5rem;min-height:2.75rem;font-size:1rem;text-decoration:underline;text-decoration-thickness:1px;text-underline-offset:.22em}
.tools svg{color:var(--accent)}
.breath p{padding-bottom:.5rem}
.breath[open] circle{animation:breath 10s ease-in-out 3}
@keyframes breath{0%,to{opacity:.35}40%{opacity:1}}
.next{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem;margin-top:1.5rem}
:is(.next,.asked,.lost,.reader) button{min-height:3rem;padding:.25rem 1.0625rem;border:1px solid var(--edge);border-radius:1.5rem;background:none;font-size:1.0625rem}
.why{margin-top:2.125rem}
.passage{border-bottom:1px solid var(--hair)}
.passage:target{background:linear-gradient(90deg,var(--glow),transparent)}
.passage>.cite,.passage summary .cite{display:inline-block;margin-right:.75rem}
.passage>.cite{margin-top:1rem}
.passage summary{display:flex;align-items:center;min-height:3.5rem}
.peek{flex:1;min-width:0;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;color:var(--soft);font:400 1.0625rem/1.5 var(--serif)}
.passage[open] .peek,.passage:target .peek{visibility:hidden}
.passage:target::details-content{display:block;content-visibility:visible}
.passage blockquote{margin-top:.625rem;font:400 1.1875rem/1.55 var(--serif);text-wrap:pretty;white-space:pre-line}
.passage figcaption{margin-top:.75rem;color:var(--soft);font-size:1rem;line-height:1.45}
.passage cite{color:var(--ink);font-weight:500}
.step .passage{margin-top:.75rem;border-top:1px solid var(--hair)}
.earlier{border-bottom:1px solid var(--hair);color:var(--soft);font-size:1rem}
.earlier summary{line-height:2.75rem;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.earlier>*{margin-bottom:.75rem}
.earlier>summary{margin:0}
.earlier :is(.cue,.line,.line-small){font-size:1.125rem;line-height:1.4;text-indent:0}
.earlier+:not(.earlier){margin-top:.625rem}
.lost button{margin-top:.5rem}
.credit{display:none}
`;
