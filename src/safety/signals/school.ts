import type { Rule } from '../rule.ts';

const held = { category: 'restraint_seclusion', subject: 'child' } as const;
const HOLD = ` student|CHILD|HIM|kid ~2 in a chokehold|headlock ; put|had|has ~2 student|CHILD|HIM|kid ~2 in ~1 a? ~1 chokehold|headlock|hold|lock ; chokehold|headlock|choke hold|arm lock|hogtied ; strapped|restrained|tied|held|pinned & down|school|chair|floor|aide|staff|teacher & marks|bruise*|hurt|swollen|blood|scratches ;
  restrain*|pinned|pinning|seclud*|seclusion ; hold+|sat|sitting|kneel*|knelt|laid|lay|put|pushed|forced ~4 down|on|prone|back|floor|wall|hold|ground|arms|legs|chest ~4 CHILD|HIM ; CHILD|HIM ~3 held|pinned|restrained|dragged|carried|strapped|tied|taped|locked|shut|secluded|buckled|put ~4 down|floor|chair|room|closet|seclusion|hold|prone|by|face|against|box|cupboard|aide|staff|in
  lock*|shut|put|kept|keep|left|trapped|block*|hold ~4 HIM|CHILD|door ~4 seclusion|isolation|quiet|calm|calming|timeout|padded|small|storage|reset|cool|time|safe|blue|sensory|closed ~2 room|closet|box|cupboard|space|out|down|door ; tied|strapped|taped|duct|belted|zip ~4 chair|desk|mouth|seat|hands|wrists|stroller|rifton
`;

/** Children held down or shut in by those who should look after them. */
export const SCHOOL: readonly Rule[] = [
  {
    ...held,
    id: 'restraint-harm',
    tier: 'urgent',
    actor: 'other',
    any: HOLD,
    with: ` chokehold|headlock|choke hold|hogtied ; school|teacher|aide|staff|nonverbal|student ;
      prone|facedown ; face down|first ; sat|sitting|knee|kneel*|knelt|lying|weight|laid ~3 on|top ~2 him|her|them|CHILD|back|chest|neck|stomach|his ; bruise*|injur*|hurt|marks|mark|blood|bleed*|broke|broken|sprain*|scratches|rug|concuss*|dislocat*|black|sore|welts|limp*|swollen ; NEG|trouble|stopped ~2 breath*|air ; hour|hours|minutes ; screaming|begging|crying ~6 locked|door|alone|hour|minutes|stop ; tied|strapped|taped|duct|zip ; locked|lock|shut ~4 closet|cupboard|box|room|dark|in|alone ; (vomit*|purple|blue|wet himself|wet) herself|passed ; too ~1 rough|hard|long|tight ; aggressiv*|violently|roughly ; terrified|traumati* ; every day
    `,
    not: ' holds|held out ~1 his|her arms ; in ~1 the|his|her cot|crib ;his|her|their head|heads|hand|hands|pen|phone|book|chair|bag down ; sat|sitting|sit|sits on ~1 (his|her|their|my|the) ~1 (bed|own|chair|lap|floor|sofa|step|knee|mat|bench) ; on ~1 own ; locked SELF3 ; strapped|buckled in ; car seat|highchair|seatbelt|pushchair|buggy|shopping|bike|helmet ; no injur*|bruises|one hurt ; hold hands ; held hands ; hands|hand gently ; roller|water|rollercoaster ; hold ~1 (the door|still|on to|your) ; how|can|should|may|when|am|is|allowed i|we|it|teachers ~3 restrain*|hold|lock|seclu*',
    unless: ['inGame', 'story', 'taught', 'past'],
  },
  {
    ...held,
    id: 'restraint-question',
    tier: 'boundary',
    any: `
      restrain*|seclud*|seclusion ; physical|basket|therapeutic|bear|prone|safe|safety|passive|team hold|holds|restraint|hug hold ; lock*|shut ~3 HIM|CHILD ~3 in|inside|into ~2 room|classroom|office|calm|quiet|bedroom|seclusion|timeout ; block* ~3 door|doorway|exit ; hold+|pin+ ~2 HIM|CHILD ~2 down|still|arms|legs|floor
    `,
    not: 'car seat|highchair|seatbelt|medicine|nappy|diaper|toothbrush|teeth|vaccine|shots ; restrain* ~2 (myself|from|order)|orders ; show*|self restraint ; hold ~1 hands',
    unless: ['inGame', 'story'],
  },
];
