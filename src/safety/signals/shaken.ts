import type { Rule } from '../rule.ts';

const shaken = { category: 'shaken_baby', subject: 'child' } as const;
const NOT = ` shake+|shook|shaken ~1 HIM? up ;
  bottle|rattle|toy|blanket|milk|formula|hand|hands|leg|legs|head|finger|fingers|fist|bed|crib|maraca|snow|globe|tree|shaker|awake|off|things|hips|booty|bum|paw|foot|feet ; handshake|milkshake ; hand|hands shake+ ; shaken ~1 syndrome ; syndrome ; with|from|by anger|rage|fear|cold|nerves|crying|adrenaline|it|what|this ; shaken up ; shaken by ~1 (it|what|this|that|news) ; shaking ~1 (with|and crying|all over|like|after)
`;

/** Hands on a baby: shaken, now or before; or the urge to. */
export const SHAKEN: readonly Rule[] = [
  {
    ...shaken,
    id: 'shaken',
    tier: 'emergency',
    ages: [[0, 4]],
    any: ` baby|newborn|infant|mo|wo|HIM|son|daughter ~2 was|been|got|being ~1 shaken & dad|mum|mom|boyfriend|nanny|sitter|babysitter|husband|sleepy|awake|vomit*|limp|quiet|hard|crying|partner ;
      shake+ ~2 babys|HIM|CHILD|my|our|it !head|heads|hand|hands|fist|finger|toy|tail|bottle|leg|legs|bum|rattle|body|hair|up|off|feet|food|whole
      baby|newborn|infant|toddler|mo|wo|HIM|THEY|been|was|being|got|gets ~3 shaken !up|by|about|when ; shake|shook ~2 HIM|CHILD ~4 quiet|stop|sleep*|limp|hard|crying|shut
      rough|roughly ~4 shake+ ; joggled|jerked|jiggled|bounced|rocked ~2 HIM|CHILD ~3 hard|violently|roughly|really ~8 quiet|limp|sleepy|vomit*|stopped|head
    `,
    not: ` shook on it ;${NOT} ; nearly|almost|want*|wanna|about|close|urge*|like|going|gonna|might|scared|afraid|could|tempted|feel ~4 shake+ ; i was shaking ; im shaking ; hes|shes|he|she is|was shaking $`,
    unless: ['story', 'taught', 'inGame', 'past'],
  },
  {
    ...shaken,
    id: 'shaking-urge',
    tier: 'urgent',
    actor: 'asker',
    when: 'feared',
    any: `
      want+|wanna|feel+|urge|urges|about|going|gonna|might|scared|afraid|worried|could|tempted|close|nearly|almost|came|thought|thoughts|thinking|imagine|imagining|picture|picturing|ready|impulse|like|fear|terrified|will|ill|id ~5 shake+ ~2 HIM|CHILD|my|the|our|it !head|hand|hands|bottle|fist|things
      fear|thoughts|urge ~3 of ~1 shaking
    `,
    not: NOT,
    unless: ['story', 'taught', 'inGame'],
  },
  {
    ...shaken,
    id: 'shook-older',
    category: 'caregiver_may_harm_child',
    tier: 'urgent',
    actor: 'asker',
    by: 'asker',
    ages: [[4, 18]],
    knownAge: true,
    any: 'shake+ ~2 HIM|CHILD|my !head|hand|hands|up|off|fist',
    not: NOT,
    unless: ['story', 'inGame'],
  },

  {
    ...shaken,
    id: 'shaking-near',
    tier: 'urgent',
    actor: 'asker',
    when: 'feared',
    any: 'people|parents|moms|mums|someone|anyone shake|shaking ~1 babies|baby & close|understand|get|why|now|see',
    not: NOT,
  },
];
