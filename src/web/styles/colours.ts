/**
 * Cool dusk and one warm lamp; the accent's hue is the same in both themes, and is the highlighter too.
 * `night` is the card's own ground: dark in both. Text keeps 7:1 on what it stands on, over the glow's
 * brightest point as well; control borders (`edge`) keep 3:1.
 */
export const COLOURS = `
:root{color-scheme:light dark;
--page:#F1F4F3;--raised:#FAFBFA;--ink:#14201D;--soft:#3B4744;--hair:#D3DAD7;--edge:#6F7B77;
--accent:#6A3B00;--lamp:#F2B457;--lamp-edge:#9A6412;--on-lamp:#1C1405;
--mark:#FCE3B4;--on-mark:#14201D;--glow:rgb(245 184 92/.34);
--night:#14201D;--on-night:#F3F1EA;--night-soft:#C3C9C4;--night-edge:#3A4743;
--sans:system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;
--serif:ui-serif,"New York","Iowan Old Style",Charter,"Noto Serif",Georgia,serif;
--gutter:min(1.375rem,6vw)}
@media (prefers-color-scheme:dark){:root{
--page:#0E1518;--raised:#151E22;--ink:#E9E6DD;--soft:#BCC1BC;--hair:#263238;--edge:#7D8A8C;
--accent:#F3C27C;--lamp:#E3A955;--lamp-edge:#E3A955;
--mark:#4B3714;--on-mark:#FBEBCB;--glow:rgb(236 146 72/.16);
--night:#18242A;--on-night:#F1EEE6;--night-soft:#BFC4BF;--night-edge:#4A585D}}
`;
