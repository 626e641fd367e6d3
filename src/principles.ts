import { fold, phraseBook } from './phrases.ts';

/**
 * The articles' own ideas, each named once. Passages carry them, moments seek them,
 * moves apply them, and a citation is printed only where a move and a passage share one.
 *
 * `name` reads on in the sentence "The idea of … is theirs."
 * `cues` let an added article take part at once: a passage that holds one of these phrases
 * carries the principle until somebody annotates it by hand (see `phrases.ts` for their syntax).
 */
export interface Principle {
  readonly name: string;
  readonly cues: readonly string[];
}

export const PRINCIPLES = {
  'borrowed-calm': {
    name: 'lending calm',
    cues: [
      'borrow* ... calm|rhythm|safety',
      'regulated adult',
      'co-regulat*|coregulat*',
      'stay* calm when',
      'model* calm*',
    ],
  },
  'slow-voice': {
    name: 'a slow voice and a soft body',
    cues: [
      'slow* your voice',
      'soften* your body',
      'tone and presence',
      'gentle|soft|low|quiet voice',
      'tone of voice',
    ],
  },
  'closer-or-space': {
    name: 'stepping closer or offering space',
    cues: ['step* closer', 'offer* space', 'give ... space', 'some space'],
  },
  'here-with-you': {
    name: 'saying “I’m here with you”',
    cues: ['im here with you', 'i am here with you', 'im right here'],
  },
  'stay-near': {
    name: 'sitting with them',
    cues: [
      'sat|sit|sitting ... with|beside|next ... child|you|them',
      'sit* quietly',
      'physical* present',
      'being there',
    ],
  },
  'seen-soothed-safe': {
    name: 'feeling seen, soothed and safe',
    cues: ['seen soothed ... safe', 'feel seen', 'felt seen', 'seen safe ... loved', 'sense of safety'],
  },
  'attune-before-fixing': {
    name: 'tuning in before fixing',
    cues: ['rush* to fix', 'before problem solving', 'fix every problem', 'instead of ... fix*', 'attunement'],
  },
  'validate-feelings': {
    name: 'letting feelings make sense',
    cues: ['validat*', 'emotions ... valid|matter', 'feelings ... valid|matter', 'it sounds like you', 'you seem'],
  },
  curiosity: {
    name: 'curiosity before judgement',
    cues: ['curious', 'curiosity', 'rather than judgment|judgement', 'try to understand'],
  },
  listen: {
    name: 'listening without rushing',
    cues: ['listen* without', 'listen* deeply', 'really listening', 'listen more than', 'listened to'],
  },
  'notice-cues': {
    name: 'noticing small cues',
    cues: ['small cues', 'emotional cues', 'furrowed brow', 'notic* ... cues|signals'],
  },
  'kind-boundaries': {
    name: 'boundaries held with kindness',
    cues: ['boundar* ... kind*', 'limit* ... kind*|warm*', 'firm and kind', 'kind* ... boundar*|limit*'],
  },
  'lovable-anyway': {
    name: 'being good and lovable even when struggling',
    cues: [
      'good and lovable',
      'earn love',
      'love must be earned',
      'perform for belonging',
      'valued just as',
      'unconditional*',
    ],
  },
  'warmth-over-control': {
    name: 'warmth rather than control',
    cues: [
      'rather than control',
      'calm over control',
      'away from connection and toward control',
      'offer warmth',
      'warmth encouragement',
    ],
  },
  repair: { name: 'repair after a rupture', cues: ['repair*', 'reconnect*', 'circle back', 'com* back afterward'] },
  'honest-apology': {
    name: 'an honest apology',
    cues: ['im sorry i', 'i am sorry i', 'apologi*', 'i shouldnt have', 'that wasnt fair'],
  },
  'start-over': { name: 'starting over', cues: ['start over', 'try again', 'begin again', 'redo a moment'] },
  'mistakes-are-part': {
    name: 'mistakes being part of it',
    cues: ['mistakes are', 'okay to be imperfect', 'handle imperfection', 'learn ... from errors|mistakes'],
  },
  'good-enough': {
    name: 'good enough',
    cues: [
      'good enough',
      'dont have to be perfect',
      'dont need perfect',
      'dont have to get it right',
      'every moment right',
      'more than enough',
      'thats enough',
      'flawless*',
    ],
  },
  'drop-the-script': {
    name: 'leaving the script',
    cues: ['perfect words', 'any script', 'perfection script', 'saying the right thing', 'say the perfect thing'],
  },
  'pause-first': {
    name: 'pausing and breathing first',
    cues: ['you pause', 'pause before', 'mindful breathing', 'before responding', 'take a breath', 'deep breath'],
  },
  'phones-away': { name: 'putting the phone away', cues: ['phone*', 'distraction*', 'screens ... away'] },
  'small-rituals': {
    name: 'small rituals',
    cues: ['ritual*', 'quality time', 'bonding activit*', 'small consistent', 'shared walk', 'reading a story'],
  },
  'self-care': {
    name: 'looking after yourself',
    cues: ['your own well being', 'your own wellbeing', 'burnout', 'see you rest', 'recharge', 'self care'],
  },
  'learn-by-watching': {
    name: 'children learning by watching',
    cues: [
      'learn by watching',
      'by example',
      'model* ... flexibility|accountability|coping|calmness',
      'learn to do the same',
    ],
  },
  'not-alone': { name: 'not facing it alone', cues: ['not alone', 'face it alone', 'get through this together'] },
  'no-competing': {
    name: 'not competing for love',
    cues: ['competing with', 'prefer* ... partner|other', 'other caregivers'],
  },
  'self-compassion': {
    name: 'kindness to yourself',
    cues: ['compassion', 'take heart', 'guilt', 'failing at parenting', 'failing as a parent', 'hard day'],
  },
  'perfectionism-signs': {
    name: 'noticing perfectionism',
    cues: ['perfectionism', 'impossible standards', 'comparing yourself', 'highlight reels', 'curated images'],
  },
  'feel-over-look': {
    name: 'how it feels over how it looks',
    cues: [
      'how things look',
      'matter more than appearances',
      'how you made them feel',
      'how we made them feel',
      'report card',
      'tidy the house',
    ],
  },
  'being-there': {
    name: 'being there over getting it right',
    cues: [
      'presence over',
      'being right here',
      'right here',
      'fully there',
      'truly there',
      'show* up',
      'presence outweighs',
    ],
  },
  'keep-coming-back': {
    name: 'coming back again',
    cues: ['keep coming back', 'keep showing up', 'willing to reconnect'],
  },
  'trust-grows': {
    name: 'trust growing slowly',
    cues: ['builds over time', 'take time', 'takes time', 'trust the process', 'builds trust', 'build trust'],
  },
  'see-them-as-they-are': {
    name: 'seeing them as they are',
    cues: ['as they are', 'exactly who they are', 'just as they are'],
  },
  'whole-family': {
    name: 'the family being on one side',
    cues: ['family system', 'families together', 'whole family', 'everyone relaxes'],
  },
} as const satisfies Record<string, Principle>;

export type PrincipleId = keyof typeof PRINCIPLES;
export const PRINCIPLE_IDS = Object.keys(PRINCIPLES) as readonly PrincipleId[];

/** Every place where a text says a principle, by its name or by one of its cues. */
export const principlesSpokenIn = phraseBook(
  PRINCIPLE_IDS.map((id) => [id, [fold(PRINCIPLES[id].name).trim(), ...PRINCIPLES[id].cues]] as const),
);
