/** The look of the app’s own pages, for a page of many tables: the same ink, lamp and marks, light and dark. */
export const STYLES = `
:root{color-scheme:light dark;
  --bg:#F1F4F3; --raise:#FAFBFA; --ink:#14201D; --soft:#3B4744; --line:#D3DAD7; --edge:#6F7B77;
  --acc:#6A3B00; --fill:#F2B457; --fill-edge:#9A6412; --mark:#FCE3B4; --mark-ink:#14201D; --glow:rgba(245,184,92,.34);
  --sans:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;
  --serif:ui-serif,"New York","Iowan Old Style",Charter,"Noto Serif",Georgia,serif;
  --mono:ui-monospace,"SF Mono",Menlo,Consolas,monospace; --pad:22px}
@media (prefers-color-scheme:dark){:root{
  --bg:#0E1518; --raise:#151E22; --ink:#E9E6DD; --soft:#BCC1BC; --line:#263238; --edge:#7D8A8C;
  --acc:#F3C27C; --fill:#E3A955; --fill-edge:#E3A955; --mark:#4B3714; --mark-ink:#FBEBCB; --glow:rgba(236,146,72,.16)}}
*,*::before,*::after{box-sizing:border-box}
html{background:var(--bg);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--bg);color:var(--ink);font:400 17px/1.5 var(--sans);-webkit-font-smoothing:antialiased}
p,h1,h2,h3,h4,blockquote,ul,ol{margin:0;padding:0} ul,ol{list-style:none}
a{color:var(--acc);text-decoration-thickness:1px;text-underline-offset:.22em}
:focus-visible{outline:3px solid var(--acc);outline-offset:3px;border-radius:6px}
code{font:400 15px/1.4 var(--mono);overflow-wrap:anywhere}
.vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.bar{display:flex;flex-wrap:wrap;align-items:center;justify-content:space-between;gap:0 22px;padding:6px var(--pad) 0;max-width:1120px;margin:0 auto}
.name{display:inline-flex;align-items:center;gap:10px;min-height:48px;font:500 19px/1 var(--serif)}
.name i{width:9px;height:9px;border-radius:50%;background:var(--fill);box-shadow:0 0 0 1px var(--fill-edge),0 0 14px 4px var(--glow)}
.bar nav{display:flex;flex-wrap:wrap;gap:0 22px} .bar a{display:inline-flex;align-items:center;min-height:44px;font-size:16px}
main{max-width:1120px;margin:0 auto;padding:14px var(--pad) 60px}
h1{font:500 28px/1.2 var(--serif);letter-spacing:-.015em;text-wrap:balance}
.why{margin-top:10px;max-width:46em;text-wrap:pretty;overflow-wrap:anywhere} .meta{color:var(--soft);font-size:16px;margin-top:8px;overflow-wrap:anywhere}
.tally{display:flex;flex-wrap:wrap;gap:8px;margin-top:20px}
.tally a{display:inline-flex;align-items:center;gap:9px;min-height:44px;padding:0 15px;border:1px solid var(--edge);border-radius:22px;color:var(--ink);text-decoration:none;font-size:16px}
.tally b{font-variant-numeric:tabular-nums;font-weight:600} .tally a.first{background:var(--ink);color:var(--bg);border-color:var(--ink)}
.scroll{overflow-x:auto;margin-top:22px}
table{border-collapse:collapse;width:100%;font-size:16px;font-variant-numeric:tabular-nums}
th{text-align:left;font-weight:400;color:var(--soft);padding:8px 14px 8px 0;border-bottom:1px solid var(--edge);vertical-align:bottom}
td,tbody th{padding:10px 14px 10px 0;border-bottom:1px solid var(--line);vertical-align:top;color:var(--ink)}
.num{text-align:right;white-space:nowrap} .bad{font-weight:600} .small{display:block;color:var(--soft);font-size:15px;font-weight:400}
.trend{padding-left:26px} svg{display:block}
.measures table{min-width:860px} .measures th,.measures td{vertical-align:middle}
section{margin-top:38px;scroll-margin-top:16px} section>h2{font:500 21px/1.3 var(--serif)} section>p{color:var(--soft);font-size:16px;max-width:46em;margin-top:4px}
section>h3,.grids h3{font:500 17px/1.3 var(--sans);margin-top:24px}
.grids{display:grid;grid-template-columns:minmax(0,1fr);gap:0 48px} .grids .scroll{margin-top:6px} .grids table{min-width:500px}
.grids td{text-align:center;padding:7px 4px} .grids th{padding-right:6px;font-size:15px} .grids thead th:not(:first-child){text-align:center}
.none{background:var(--mark);color:var(--mark-ink)}
.signs{display:flex;flex-wrap:wrap;gap:8px;margin-top:10px} .signs li{border:1px solid var(--line);border-radius:8px;padding:3px 10px;font-size:15px} .signs .none{border-color:transparent}
details{border-bottom:1px solid var(--line)}
summary{display:grid;grid-template-columns:minmax(0,1fr) auto;gap:2px 14px;align-items:center;min-height:56px;padding:8px 0;cursor:pointer;list-style:none}
summary::-webkit-details-marker{display:none} summary .id{grid-column:1/-1;color:var(--soft);font-size:15px} summary .delta{font-variant-numeric:tabular-nums;font-size:16px;white-space:nowrap}
summary .q{overflow:hidden;text-overflow:ellipsis;white-space:nowrap} details[open] summary .q{white-space:normal}
.in{display:grid;grid-template-columns:minmax(0,1fr);gap:20px;padding:4px 0 28px} .in h3{font:400 15px/1.3 var(--sans);color:var(--soft);margin-bottom:6px}
.in li{overflow-wrap:anywhere} .asked{white-space:pre-line;overflow-wrap:anywhere;border-left:3px solid var(--line);padding-left:14px}
.two{display:grid;gap:20px} .o{white-space:pre-line;overflow-wrap:anywhere}
del{text-decoration-color:var(--acc);text-decoration-thickness:2px} ins{text-decoration:none;background:var(--mark);color:var(--mark-ink);border-radius:3px;padding:.05em .12em;box-decoration-break:clone;-webkit-box-decoration-break:clone}
.scores td:last-child{overflow-wrap:anywhere} .scores td,.scores th{font-size:16px;padding-top:6px;padding-bottom:6px} .in .scroll{margin:0}
.plain li{padding:3px 0;font-size:16px} .plain b{font-weight:600} .voice{font-family:var(--serif)} .quiet{color:var(--soft);font-size:16px}
@media (max-width:699px){
  .measures table{min-width:640px} .measures th:first-child{position:sticky;left:0;min-width:150px;padding-right:8px;background:var(--bg);overflow-wrap:anywhere}}
@media (min-width:900px){
  :root{--pad:40px} .bar{padding-top:14px} main{padding-top:26px} h1{font-size:34px}
  .two,.grids{grid-template-columns:minmax(0,1fr) minmax(0,1fr)} .two{gap:36px}
  summary{grid-template-columns:190px minmax(0,1fr) auto} summary .id{grid-column:auto}}
@media print{
  @page{margin:14mm}
  :root{--bg:#fff;--raise:#fff;--ink:#000;--soft:#333;--line:#bbb;--edge:#666;--acc:#000;--mark:#eee;--mark-ink:#000}
  body,main *{font-size:9pt} h1{font-size:18pt!important} h2{font-size:13pt!important} .bar nav,.tally a{border-color:#666} .bar nav{display:none}
  .scroll{overflow:visible} .measures table,.grids table{min-width:0} .grids{grid-template-columns:1fr 1fr;gap:0 24px}
  .none{outline:1px solid #666;outline-offset:-2px} ins{text-decoration:underline} tr,summary,.asked{break-inside:avoid}
  .told details::details-content{content-visibility:visible;block-size:auto}}
`;
