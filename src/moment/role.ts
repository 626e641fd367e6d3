import { compilePhrases, everyPhrase, type Folded } from '../phrases.ts';
import type { Role } from '../question.ts';
import {
  ANOTHERS,
  AT_HOME,
  AT_WORK,
  BY_CLASS,
  CALLED_PARENT,
  CALLED_TEACHER,
  CARER,
  NEWS,
  OPENS_WITH_ROOM,
  OWN,
  PARENT,
  SCHOOLDAY,
  SCHOOLROOM,
} from './role-words.ts';

const carer = compilePhrases(CARER);
const minds = compilePhrases(ANOTHERS.slice(0, -1));
const own = compilePhrases(OWN);
const parent = compilePhrases(PARENT);
const news = compilePhrases(NEWS);
const atWork = compilePhrases(AT_WORK);
const EACH_AT_HOME = everyPhrase(AT_HOME);
const EACH_OF_ANOTHERS = everyPhrase(ANOTHERS);

/** "Daughter, 4, …": whoever begins so speaks of their own. */
const OWN_CHILD_FIRST =
  /(?:^| \.) (?:so |hi |hello |help )*(?:son|daughter|dd|ds|toddler|stepson|stepdaughter|twins)(?= (?:\d|is|has|was|just|keeps|wont|who|aged|and|nearly|almost|got|wants|came|hates|refuses|cant|didnt|failed|lost|\.))/;
/** Said of one's own child only: teachers have kids, boys and girls. */
const OWN_CHILD =
  / (?:my|our) (?:[^ .]+ ){0,2}(?:sons?|daughters?|stepson|stepdaughter|toddler|baby) (?!class|room|group)/;

/** "Swimming teacher, 5 year old …": a message that opens with who is asking. */
const OPENS_WITH_JOB =
  /^ (?:(?!(?:my|his|her|their|the|our|is|a|when|if|how|school|nursery|class|swim|gym|football|form|preschool|youth|respite|social) )[^ ]+ ){0,2}(?:teacher|coach|ta|sub|librarian|leader|supervisor|instructor|escort|assistant|counsellor|counselor|practitioner|senco|tutor|aide|monitor|caretaker|receptionist|volunteer|worker) (?!(?:rang|says|said|called|phoned|told|emailed|shouts|shouted|thinks|wants|just|keeps|hates|is|was|has|picks|never|reckons) )/;

/** “Childminder in Cork, 10 month old …”: a message that opens with who minds. */
const OPENS_WITH_CARER =
  /^ (?:im a |hi |hello )?(?:childminder|nanny|manny|au pair|babysitter|grandad|granddad|grandpa|grandma|granny|gran|nana|nan|nani|nanni|dadi|dada ji|abuela|oma|opa|auntie|aunty|uncle|foster (?:mum|mom|dad|carer)) (?:\. |(?=(?:in|from|here|to|of|with|looking|minding|for|and|\d+|two|three|four|five) ))/;
/** “Grandson glued to the tablet”: whose child it is comes first, and it is not the asker’s. */
const OPENS_WITH_ANOTHERS =
  /^ (?:my )?(?:little |younger |older |big )?(?:gra?nd ?son|gra?nd ?d?aughter|grandchild|grandkid|grandkids|niece|nephew|godson|goddaughter) (?!(?:of|s) )/;
/** “Preschool teacher in Melbourne”, “girl in grade 2”, “new boy”: what a message opens with that only a teacher writes. */
const OPENS_AT_SCHOOL =
  /^ (?:(?:preschool|nursery|school|kindergarten|primary|secondary) teacher (?:in|here|at|from|with|\.)|(?:a |one |this )?(?:girl|boy|lad|kid|child|student) in (?:my |our )?(?:grade|year|class|primary|p|y|std|form) ?\d|new (?:boy|girl|kid|child|starter) (?:\d|in|today|wont|is|crying|at|cries))/;

/** What somebody at work must outweigh of a home: one word of a schoolroom, or two of a school day. */
const ENOUGH = 2;
const differentIn = (text: Folded, words: RegExp): number =>
  new Set([...text.matchAll(words)].map(([word]) => word.replace(/s$/, ''))).size;
const isAtWork = (text: Folded): boolean =>
  ENOUGH * (differentIn(text, SCHOOLROOM) + differentIn(text, CALLED_TEACHER)) +
    differentIn(text, SCHOOLDAY) -
    differentIn(text, EACH_AT_HOME) >=
  ENOUGH;

/** Reads who asks; null when the words do not tell. */
export function readRole(text: Folded): Role | null {
  const works = [atWork, OPENS_WITH_JOB, OPENS_WITH_ROOM, OPENS_AT_SCHOOL, BY_CLASS].some((words) => words.test(text));
  if ((carer.test(text) && !works) || OPENS_WITH_CARER.test(text) || OPENS_WITH_ANOTHERS.test(text)) return 'caregiver';
  if (own.test(text) || (OWN_CHILD_FIRST.test(text) && !OPENS_WITH_ROOM.test(text))) return 'parent';
  const ofOwn = text.replace(EACH_OF_ANOTHERS, ' ') as Folded;
  if (works) return OWN_CHILD.test(ofOwn) ? 'parent' : 'educator';
  if (parent.test(ofOwn) || CALLED_PARENT.test(text)) return 'parent';
  if (minds.test(text)) return / mine /.test(text) ? 'parent' : 'caregiver';
  return isAtWork(text) && !news.test(text) ? 'educator' : null;
}
