import type { Language } from '../moment/index.ts';
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

/** The plainest limits of the other languages that are answered in: what is said (no, I won’t let you), and what hands do. */
const FOREIGN_LIMIT: Readonly<Record<Exclude<Language, 'en' | 'other'>, RegExp>> = {
  es: /(?<!\p{L})(?:no (?:te |le |les |os |lo |la )?(?:dejo|dejaré|dejo que|voy a dejar|permito|puedo dejar)|no se (?:pega|muerde|tira|empuja)|sin (?:pegar|golpes|morder)|alto|para la mano|entre (?:los dos|las dos|ellos|ellas|ambos)|sep[aá]r\p{L}+|apart[ae]\p{L}*|aleja\p{L}*|bloque\p{L}+|det[eé]n\p{L}*|sujeta (?:la mano|su mano|el pie)|fuera de (?:su )?alcance|ponte en medio|quita(?:le)? (?:el|la) (?:palo|piedra|juguete)|abre su mano)(?!\p{L})/u,
  fr: /(?<!\p{L})(?:je ne (?:te|vous|le|la|les) (?:laisse|laisserai)|je ne peux pas (?:te|vous) laisser|on ne (?:tape|mord|frappe|lance|pousse) pas|pas de coups|stop|entre (?:eux|elles|les deux)|sépar\p{L}+|éloign\p{L}+|écart\p{L}+|bloqu\p{L}+|arrêt(?:e|ez) (?:la|sa|le|ses|son) \p{L}+|retien\p{L}+|hors de (?:sa )?portée|mets-toi entre|mettez-vous entre|ouvr(?:e|ez) sa main|tiens sa main|tenez sa main)(?!\p{L})/u,
  de: /(?<!\p{L})(?:ich lass(?:e)? (?:\p{L}+ )?(?:nicht|das nicht)|lasse? (?:dich|euch|das) (?:\p{L}+ )?nicht|nicht (?:hauen|schlagen|beißen|treten|werfen)|hier wird nicht|kein (?:hauen|schlagen|beißen)|stopp?|dazwischen|zwischen (?:sie|die beiden|beide|euch|ihn|ihnen)|trenn\p{L}*|auseinander|halt(?:e)? (?:die|seine|ihre) (?:hand|faust|arme?|füße)|außer reichweite|weg von|schieb\p{L}*|block\p{L}*|nimm (?:den|das|die) (?:stock|stein|spielzeug))(?!\p{L})/u,
};

/** Whether a limit is said, or done. */
export const limitStands = (text: string, language: Language = 'en'): boolean =>
  (language !== 'en' && language !== 'other' && FOREIGN_LIMIT[language].test(plain(text))) ||
  meant(text, LIMIT).length > 0 ||
  spokenLines(text).some((line) => SPOKEN_LIMIT.test(line));
