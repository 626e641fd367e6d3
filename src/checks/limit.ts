import { meant, plain, spokenLines } from './meant.ts';

const LIMIT =
  /\b(?:won't let|will not let|can't let|not letting|won't be (?:hit|thrown|kicked|bitten)|i'm (?:stopping|separating|holding|moving|keeping)|stop(?:s|ped|ping)? (?:it|that|the|his|her|their|here)|block|catch (?:the|his|her|their)|between (?:them|you|the|him|her)|out of reach|move (?:the|your|him|her|them|people|everyone)|hold(?:ing)? (?:the|his|her|their) (?:hand|wrist|foot|feet|arm)|no (?:hitting|biting|kicking|throwing|hurting|pushing)|not for (?:hitting|throwing|people)|can't happen|that can't|keep (?:everyone|you|him|her|them) safe|making it safe|take the (?:block|stick|toy|thing)|unhook|separate|one (?:here|there)|clear the room|stand in the gap|hands? (?:up|out|open)|teeth (?:hurt|are)|lift|away from|off (?:him|her|them)|in the way|stand between|get (?:the )?others out|others out|apart|no (?:keys|fists|party)|not going|the no (?:still )?stands|has to (?:come back|stop)|it stops|isn't for|goes (?:up|away|on the)|in the middle|cushion|your (?:flat )?hand (?:up|out|between|over))\b/g;

/** A limit as it is said: it negates the hurting, not itself. */
const SPOKEN_LIMIT =
  /^(?:stop|no|apart)\b|\bno fists\b|\bnot going\b|\bno keys\b|\bthat stops\b|\bwon't let\b|\bcan't let\b|\bcan't happen\b|\bnot for\b|\bno (?:hitting|biting|kicking|throwing|hurting|pushing)\b|\bi won't be\b/;
const PERMITS =
  /\b(?:let (?:him|her|them|the \w+) (?:hit|kick|kicking|finish|get it out|carry on|throw|push|watch)|(?:nothing|no) (?:he|she|they|you) (?:do|does|did) could|don't (?:mention|block|move|stop|touch (?:it|him|her|them)|step in|lift (?:him|her|them)|intervene|separate)|skip the (?:push|hit|bite)|ignore (?:it|the)|doesn't matter|pretend|not a word about|(?:try )?not to (?:put|use) your hands|hands stay|no (?:lifting|stopping|blocking|moving|limits?)|limits? can wait|free to|theirs to sort|can look after themselves|no need to (?:stop|block)(?: (?:it|him|her|them))?)\b/;

/** Whether the hurting is let be. */
export const limitLetGo = (text: string): boolean => PERMITS.test(plain(text));

/** Whether a limit is said, or done. */
export const limitStands = (text: string): boolean =>
  meant(text, LIMIT).length > 0 || spokenLines(text).some((line) => SPOKEN_LIMIT.test(line));
