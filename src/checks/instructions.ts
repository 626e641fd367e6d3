/** Words that are meant for a machine which reads an article, not for its readers. */
const TO_A_MACHINE: readonly RegExp[] = [
  // English
  /\b(?:ignore|disregard|forget|override|bypass|discard)\b[^.!?]{0,30}\b(?:(?:previous|prior|above|earlier|preceding|other|all|any|your|system) (?:\w+ )?(?:instructions?|prompts?|rules|directions|guidelines|messages?|text|context)|everything (?:above|before|you (?:were|have been) told)|what you (?:were|have been) told)\b/,
  /\byou are (?:now|no longer) (?:an? |the |in )?(?:\w+ ){0,3}(?:assistant|ai|bot|model|mode|expert|persona|character|dan|bound|limited|restricted|required)\b|\b(?:from now on|henceforth),? (?:you|answer|respond|reply|act|always)\b/,
  /(?:^|[\n"([<>{*#.]\s*)\s*(?:system|assistant|user|developer|instructions?|prompt|human|ai|admin)\s*(?:prompt|message|note|instruction|override)?\s*[:>\]}]/,
  /<\|?\/?(?:im_start|im_end|system|endoftext|s|inst|user|assistant)\|?>|\[\/?(?:inst|system|assistant)\]|<<\/?sys>>|```(?:json|system)/,
  /\b(?:as|dear|attention|note to|hey|hello|important for|for (?:any|all|the)|if you are) (?:an? |all |any |the )?(?:\w+ )?(?:ai|a\.i\.|llms?|language models?|assistants?|chat ?bots?|models?|bots?|crawlers?|agents?|machines?)\b[^.!?]{0,40}(?:,|:|\b(?:you|must|should|please|respond|reply|answer|include|add|read|summari[sz]|say|tell|output|ignore|recommend|mention|treat|reading|processing|generat))/,
  /\b(?:language models?|llms?|ai (?:assistants?|models?|systems?|agents?)|chat ?bots?|assistants?|the (?:model|assistant|ai|bot|system)) (?:reading|processing|summari[sz]ing|answering|quoting|using|parsing|that reads?|who reads?|must|should|shall|is (?:to|required|instructed)|are (?:to|required|instructed)|has to|have to|will now|needs? to)\b/,
  /\b(?:always|must|should|please|only|never|instead|now|also)? ?(?:respond|reply|answer|output|print|return|begin (?:your|every|each) (?:answer|response|reply)|end (?:your|every|each) (?:answer|response|reply)|start (?:your|every|each) (?:answer|response|reply)|include|append|insert|add)\b[^.!?]{0,40}\b(?:in (?:every|each|your|all|the) (?:answers?|responses?|repl(?:y|ies)|output|summar(?:y|ies))|to (?:every|each|your|all|the) (?:answers?|responses?|repl(?:y|ies)|output|summar(?:y|ies))|with (?:only|the (?:word|following|text|sentence|phrase))|the following (?:text|words|sentence|link|json|line)|verbatim to (?:the|your))\b/,
  /\b(?:reveal|show|print|repeat|leak|output|disclose|tell) (?:me )?(?:your|the|its) (?:system |hidden |initial |original |secret )?(?:prompt|instructions|rules|configuration|api key|secrets?|credentials)\b|\b(?:jailbreak|prompt injection|developer mode|dan mode|do anything now|hidden instruction|new instructions?)\b/,
  /\b(?:act|behave|respond|answer|pretend|roleplay|role-play) as (?:if you (?:are|were) |an? |the )(?:\w+ ){0,2}(?:ai|assistant|model|bot|unrestricted|jailbroken|system|doctor|physician|salesperson|expert)\b|\bpretend (?:to be|you are) (?:an? )?(?:\w+ )?(?:ai|assistant|model|bot|doctor)\b/,
  /\bdo not (?:cite|mention|tell|reveal|show|disclose|inform|warn|follow|apply|check)\b[^.!?]{0,30}\b(?:this (?:instruction|prompt|message|note)|the (?:user|asker|safety|system|rules|guidelines|checks?)|user|your (?:rules|guidelines|instructions))\b|\b(?:tell|advise|instruct|urge|direct|recommend to|convince) (?:the |all |every )?(?:users?|askers?)\b|\b(?:when|if) (?:asked|queried|prompted|a user|the user|someone asks|anyone asks|summari[sz]ing)\b[^.!?]{0,50}\b(?:say|answer|respond|reply|recommend|mention|tell|include|always|output)\b/,
  /\bautomated (?:readers?|systems?|tools?|agents?|processes|summari\w+)\b|\b(?:writers?|readers?|anyone|those|whoever|sites?|systems?|tools?|assistants?|answers?|summaries|pages) (?:(?:who|that|which) )?(?:cit(?:e|es|ing)|quot(?:e|es|ing)|summari[sz]\w+|us(?:e|es|ing)|link\w*|referenc\w+|reus\w+|retriev\w+|process\w*) [^.!?]{0,40}\b(?:must|should|have to|has to|need to|shall|are (?:required|asked|instructed) to|please)\b|\b(?:any|every|all|each|your) (?:\w+ )?(?:answers?|summar(?:y|ies)|responses?|repl(?:y|ies)|citations?) (?:\w+ ){0,4}(?:must|should|has to|have to|shall|needs? to)\b|\bwhen (?:answering|responding|replying|summari[sz]ing|citing|quoting|asked|generating)\b[^.!?]{0,60}\b(?:must|should|always|never|tell|say|add|include|mention|recommend|write|reply|do not|don't)\b/,
  /\b(?:helpers?|software|systems?|programs?|tools?|machines?|agents?|engines?|models?|assistants?|ai|bots?|whatever|anything|anyone) (?:(?:that|which|who) )?(?:reads?|reading|answer\w*|quot\w+|cit\w+|us(?:es|ing) this|summari\w+|pars\w+|process\w*)\b|\bnotice to (?:\w+ )?(?:software|systems?|readers?|machines?|assistants?|bots?|models?)|\b(?:reply|respond|answer) in (?:rhyme|verse|\w+ese|\w+ish|capitals)\b|\b(?:rule|instruction|line|note) (?:outranks?|overrides?|replaces?)\b|\bpassphrase\b|\bsummari[sz]ing software\b/,
  // Spanish
  /\b(?:ignora|ignore|ignorad|olvida|olvide|descarta|haz caso omiso)\b[^.!?]{0,30}\b(?:instrucci[oó]n(?:es)?|indicaci[oó]n(?:es)?|reglas|todo lo anterior|lo anterior|mensajes? anterior)/,
  /\b(?:ahora eres|a partir de ahora,? (?:eres|responde|actúa|debes)|eres (?:ahora )?un (?:asistente|modelo|bot)|act[uú]a como (?:un|una|si)|como (?:asistente|modelo de lenguaje|ia),? (?:responde|debes|di)|responde (?:siempre|solo|únicamente) (?:con|en|que)|(?:asistente|modelo de lenguaje|ia)s?:? (?:debes?|tienes? que|incluye|responde|recomienda)|incluye (?:siempre )?(?:este|el siguiente) (?:enlace|texto)|mensaje del sistema|instrucci[oó]n(?:es)? (?:para (?:la ia|el asistente|el modelo)|del sistema|ocultas?))/,
  // French
  /\b(?:ignore[zr]?|oublie[zr]?|néglige[zr]?|ne tiens pas compte|ne tenez pas compte)\b[^.!?]{0,30}\b(?:instructions?|consignes?|règles|tout ce qui précède|ce qui précède|messages? précédents?)/,
  /\b(?:tu es maintenant|vous êtes maintenant|à partir de maintenant,? (?:tu|vous|réponds|répondez)|agis(?:sez)? comme (?:un|une|si)|en tant qu(?:e |'|’)(?:assistant|modèle de langage|ia|modèle),? (?:réponds|répondez|tu|vous|dis|il faut)|réponds? toujours|répondez (?:toujours|uniquement|seulement) (?:par|avec|en|que)|(?:assistants?|modèles? de langage|ia) (?:doit|doivent|devez|dois)|message (?:du )?système|instructions? (?:système|cachées?|pour l(?:'|’)(?:ia|assistant)))/,
  // German
  /\b(?:ignorier\w*|vergiss|vergessen sie|missachte\w*|verwirf)\b[^.!?]{0,30}(?:anweisung(?:en)?|instruktion(?:en)?|vorgaben|regeln|alles (?:davor|bisherige|obige|vorherige)|bisherige[ns]?|vorherige[ns]? (?:nachricht|text))/,
  /\b(?:du bist (?:jetzt|nun|ab jetzt)|sie sind (?:jetzt|nun) ein|ab (?:jetzt|sofort) (?:antworte|bist|sollst|musst|antworten)|verhalte dich (?:wie|als)|als (?:ki|assistent|sprachmodell|ki-assistent)[^.!?]{0,20}(?:antworte|musst|sollst|sag|gib|musst du)|antworte (?:immer|nur|ausschließlich|stets) (?:mit|auf|dass)|(?:ki|assistent(?:en)?|sprachmodelle?)[^.!?]{0,15}(?:müssen|muss|sollen|soll|antworten) |systemnachricht|system-?(?:prompt|anweisung)|versteckte anweisung|anweisung(?:en)? (?:für|an) (?:die ki|den assistenten|das modell|sprachmodelle))/,
];

/** Characters that are not seen, and hide a command from a reader’s eye. */
const HIDDEN =
  /[\u{E0000}-\u{E007F}\u202A-\u202E\u2066-\u2069]|[\u200B-\u200D\u2060\uFEFF](?:.{0,3}[\u200B-\u200D\u2060\uFEFF]){3}/u;

/**
 * Whether a passage of an article speaks to a machine rather than to its readers: such a passage is not given to a
 * model. What it looks for is told in the tests; what a passage makes a model say is checked in the step as well.
 */
export function readsAsInstruction(text: string): boolean {
  if (HIDDEN.test(text)) return true;
  const seen = text
    .normalize('NFKC')
    .replaceAll(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replaceAll('’', "'")
    .toLowerCase();
  return TO_A_MACHINE.some((pattern) => pattern.test(seen));
}
