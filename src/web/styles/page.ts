/** The ground of every page: type, links, the bar, rows that lead somewhere. Sizes follow the reader's own text size. */
export const PAGE = `
*,::before,::after{box-sizing:border-box}
html{background:var(--page);-webkit-text-size-adjust:100%;text-size-adjust:100%;scroll-padding:1rem 0 9rem}
body{margin:0;min-height:100vh;min-height:100dvh;display:flex;flex-direction:column;overflow-wrap:break-word;
color:var(--ink);font:400 1.125rem/1.5 var(--sans);
background:radial-gradient(110% 78% at 12% 4%,var(--glow),transparent 72%) no-repeat 0 0/100% 40rem}
h1,h2,p,ul,ol,figure,blockquote,fieldset{margin:0;padding:0}
ul{list-style:none}
cite{font-style:normal}
button,textarea,select{font:inherit;color:inherit}
a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.22em}
summary{cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none}
:focus-visible{outline:3px solid var(--accent);outline-offset:3px;border-radius:6px}
:target{scroll-margin-top:1rem}
svg{flex:none;fill:none;stroke:currentColor;stroke-width:1.6;stroke-linecap:round;stroke-linejoin:round}
mark{background:var(--mark);color:var(--on-mark);padding:.08em .12em;border-radius:3px;-webkit-box-decoration-break:clone;box-decoration-break:clone}
pre{margin:0;font-size:1rem;white-space:pre-wrap;overflow-wrap:anywhere}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.bar,main{width:100%;max-width:70rem;margin:0 auto;padding:.375rem var(--gutter) 0}
.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between}
.bar a{display:inline-flex;align-items:center;min-height:3rem;color:var(--ink);font-size:1rem}
.bar .name{gap:.625rem;font:500 1.1875rem/1 var(--serif);text-decoration:none}
.lamp{width:9px;height:9px;border-radius:50%;background:var(--lamp);box-shadow:0 0 0 1px var(--lamp-edge),0 0 14px 4px var(--glow)}
main{flex:1;padding-bottom:2.5rem}
main>h1,.reader h1{font:500 1.75rem/1.2 var(--serif);letter-spacing:-.015em;text-wrap:balance}
h2{font:500 1.125rem/1.3 var(--sans)}
.rows{margin-top:.625rem;border-top:1px solid var(--hair)}
.rows>li{border-bottom:1px solid var(--hair)}
.rows li>a{display:flex;align-items:center;justify-content:space-between;gap:.75rem;min-height:3.25rem;padding:.25rem 0;color:var(--ink);text-decoration:none}
.chevron{color:var(--soft)}
.fine{margin-top:1.375rem;color:var(--soft);font-size:1rem;text-wrap:pretty}
.fine a,.source p a,.by a{display:inline-block;padding:.625rem 0;margin:-.625rem 0}
main>h1+p{margin-top:.625rem}
.links{display:flex;flex-wrap:wrap;gap:0 1.375rem;font-size:1rem}
.links a{display:inline-flex;align-items:center;min-height:3rem}
.note{margin-top:1.125rem;padding:.6875rem .875rem;font-size:1rem;border:1px solid var(--hair);border-radius:12px;background:var(--raised)}
.group{margin-top:1.875rem}
.errors{margin-top:.75rem;padding-left:1.25rem;list-style:disc}
.scripted{display:none}
@media (scripting:enabled){.scripted{display:flex;visibility:hidden}}
[data-script] .scripted{display:flex;visibility:visible}
[data-mute] [data-do=read],[hidden]{display:none!important}
@media (forced-colors:active){body{background:none}.lamp{forced-color-adjust:none}}
@media (prefers-reduced-motion:reduce){*{animation:none!important;transition:none!important}}
`;
