import type { Language } from '../../moment/index.ts';
import { FOREIGN_FAMILIES } from './foreign-families.ts';
import type { Rule } from './rule.ts';

const RULES = {
  threat: 'it threatens: something is taken, counted down or held back to make somebody comply',
  bribe: 'it bribes: nothing may be promised for stopping or complying',
  shame: 'it shames, blames or compares the adult or the child',
  orders: 'it orders a feeling',
  harm: 'it hurts, shuts in or leaves a child who needs somebody',
  claims: 'it promises, diagnoses or claims what nobody can know',
  script: 'it lays words down as a script: they can only be offered',
} as const;

/** `sounds` with the bounds of words that hold accented letters too. */
const words = (pattern: string) => new RegExp(`(?<![\\p{L}])(?:${pattern})(?![\\p{L}])`, 'gu');

type Foreign = Exclude<Language, 'en' | 'other'>;

const always = { evenDenied: true } as const;

/** The plainest wordings in the other languages that are answered in. */
const PLAINEST: Readonly<Record<Foreign, readonly Rule[]>> = {
  es: [
    {
      rule: RULES.threat,
      ...always,
      sounds: words(
        'si no (?:paras|dejas|te callas|vienes|obedeces|te portas|comes|recoges|te calmas)|o si no|última (?:oportunidad|vez que|advertencia)|(?:cuento|contaré|voy a contar) hasta|te (?:quito|quitaré|voy a quitar|quedas sin|dejo aquí)|sin (?:tableta|tele|postre|móvil|parque)|me voy (?:sin ti|y te)|mamá (?:se va|no te quiere|ya no)|papá (?:se va|no te quiere|ya no)|habrá consecuencias|castig\\p{L}+|quít(?:ale|alo|asela)|amen[aá]z\\p{L}+',
      ),
      hits: ['Si no paras, te quito la tableta.', 'Cuento hasta tres.', 'Mamá se va.'],
      misses: ['Quédate cerca. Si no para, espera.', 'Te espero aquí.'],
    },
    {
      rule: RULES.bribe,
      ...always,
      sounds: words(
        'si (?:te portas|paras|dejas de|te calmas|comes|recoges)[^.]{0,50}(?:te (?:doy|compro|daré|compraré)|tendrás|helado|premio|chuche\\p{L}*|dulces?|caramelos?|regalo)|(?:un|de) premios?|pegatinas?|recompens\\p{L}+|pr[ée]mi(?:a|ale|alo)|te (?:compro|compraré) (?:un|una|algo)',
      ),
      hits: ['Si te calmas, te compro un helado.', 'Prométele un premio.'],
      misses: ['Ofrece agua.', 'Si se calma, siéntate cerca.'],
    },
    {
      rule: RULES.shame,
      ...always,
      sounds: words(
        'otr[oa]s? (?:madres?|padres?|niñ[oa]s?|mamás?|papás?)(?: \\p{L}+)? (?:se |no |ya |sí |hab|saben?|puede|duerme|come)\\p{L}*|qué vergüenza|debería darte vergüenza|no seas (?:un |una )?\\p{L}+|los niños (?:grandes|mayores) no|eres (?:un |una )?(?:malo|mala|bebé|pesad[oa]|llorón|llorona|egoísta)|pórtate (?:bien|como)|como tu herman[oa]|todos te (?:miran|están mirando)|mal(?:a)? (?:madre|padre)|es (?:tu|su) culpa|deberías haber|me (?:has decepcionado|decepcionas)|rabietas?|berrinches?|malcriad[oa]|caprichos[oa]',
      ),
      hits: ['No seas un bebé.', 'Los niños mayores no lloran.', 'Qué vergüenza.'],
      misses: ['Llorar está bien.', 'Perder duele.'],
    },
    {
      rule: RULES.orders,
      ...always,
      sounds: words(
        'c[aá]lma(?:te|os)|tranquil[ií]z(?:ate|aos)|deja de (?:llorar|gritar)|no llores|para ya|cállate|relájate',
      ),
      hits: ['Cálmate.', 'Deja de llorar.'],
      misses: ['Respira.', 'Deja que llore contigo.'],
    },
    {
      rule: RULES.harm,
      ...always,
      sounds: words(
        'ign[óo]r(?:a|ale|alo|ala|arl[oa])|dé?ja(?:lo|la|le)? (?:que )?(?:llorar|llore) (?:sol[oa]|hasta)|(?:un|una) (?:azote|nalgada|cachete|bofetada|palmada)|enciérral[oa]|(?:a|en) su (?:cuarto|habitación) (?:sol[oa]|hasta)|rincón de pensar|mírame|dale (?:melatonina|\\d)|oblíga(?:lo|la|le)|sujéta(?:lo|la) fuerte|pide perdón',
      ),
      hits: ['Ignórala.', 'Un azote basta.'],
      misses: ['Acércate despacio.'],
    },
    {
      rule: RULES.claims,
      ...always,
      sounds: words(
        'siempre funciona|(?:ya )?no (?:volverá|llorará|gritará|pegará)(?: \\p{L}+)?|se (?:calmará|dormirá|olvidará|le pasará)|hipocampo|neuron\\p{L}+|hormonas?|corteza|amígdala|sistema nervioso|nervio vago|siempre funciona|nunca falla|garantiz\\p{L}+|seguro que (?:para|funciona)|estudios (?:muestran|demuestran)|los expertos|según (?:la ciencia|estudios)|cerebro|cortisol|oxitocina|tdah|autis\\p{L}+|trastorno\\p{L}*|palabras exactas|palabra por palabra',
      ),
      hits: ['Esto siempre funciona.', 'Los expertos lo dicen.'],
      misses: ['Puede tardar.'],
    },
  ],
  fr: [
    {
      rule: RULES.threat,
      ...always,
      sounds: words(
        "si tu (?:n'arrêtes|ne t'arrêtes|ne te calmes|n'obéis|ne viens|n'es|continues|recommences)[^.]*|sinon|dernière (?:chance|fois)|je (?:vais )?compte(?:r)? jusqu'à|(?:je|on) (?:te )?(?:confisque|prends? ta|enlève|pars? sans toi)|priv(?:é|ée|er|e)(?: de)|maman (?:s'en va|part|ne t'aime)|papa (?:s'en va|part|ne t'aime)|puni\\p{L}*|punition|conséquences?|plus de (?:tablette|télé|dessert|écran)|menac\\p{L}+",
      ),
      hits: ['Si tu n’arrêtes pas, plus de tablette.', 'Je compte jusqu’à trois.', 'Maman s’en va.'],
      misses: ['Restez près de lui.', 'Je t’attends.'],
    },
    {
      rule: RULES.bribe,
      ...always,
      sounds: words(
        'si tu (?:arrêtes|te calmes|es sage|manges|ranges|viens)[^.]{0,50}(?:auras|donne|achète|glace|bonbons?|cadeau|récompense)|récompens\\p{L}+|bonbons?|gommettes?|promett?ez(?:-lui)? (?:un|une)|tu auras (?:un|une|droit)',
      ),
      hits: ['Si tu es sage, tu auras une glace.', 'Promettez-lui un cadeau.'],
      misses: ['Proposez de l’eau.'],
    },
    {
      rule: RULES.shame,
      ...always,
      sounds: words(
        "(?:d'autres|les autres|une autre|un autre) (?:mères?|pères?|parents?|mamans?|papas?|enfants?)(?! (?:peut|peuvent|attend))|(?:tu n'as|vous n'avez) pas honte|quelle honte|fais pas le bébé|les grands? (?:garçons|filles)? ?ne|tu es (?:un |une )?(?:méchant|méchante|bébé|vilain|vilaine|égoïste|insupportable)|comme ta sœur|comme ton frère|tout le monde te regarde|mauvaise? (?:mère|père|parent)|(?:c'est|est) (?:de )?(?:ta|votre|sa) faute|vous auriez dû|tu me déçois|caprices?|comédie|crise de nerfs|capricieu\\p{L}+",
      ),
      hits: ['Tu n’as pas honte ?', 'C’est un caprice.', 'Tout le monde te regarde.'],
      misses: ['Perdre fait mal.', 'Vous faites de votre mieux.'],
    },
    {
      rule: RULES.orders,
      ...always,
      sounds: words(
        'calme[- ]toi|calmez[- ]vous|arrête(?:z)? de (?:pleurer|crier)|ne pleure(?:z)? (?:pas|plus)|tais[- ]toi|ça suffit|du calme',
      ),
      hits: ['Calme-toi.', 'Arrête de pleurer.'],
      misses: ['Respirez.', 'Parlez bas.'],
    },
    {
      rule: RULES.harm,
      ...always,
      sounds: words(
        'ignore[zr]?(?:-le|-la|-les)?|laisse[zr]?(?:-le|-la| le| la)? pleurer (?:tout )?(?:seule?|jusqu)|(?:une|petite) (?:fessée|claque|gifle|tape)|enferme\\p{L}*|dans sa chambre (?:seul|jusqu)|au coin|regarde-moi|forcez?(?:-le|-la)|donnez-lui (?:de la mélatonine|\\d)|demande pardon|tenez-l[ea] (?:fort|fermement)',
      ),
      hits: ['Ignorez-le.', 'Laissez-le pleurer seul.', 'Une petite fessée suffit.'],
      misses: ['Laissez-le venir.'],
    },
    {
      rule: RULES.claims,
      ...always,
      sounds: words(
        "n'y pensera plus|ne (?:pleurera|criera|recommencera|tapera) plus|(?:se calmera|s'endormira|s'arrêtera|oubliera)|hippocampe|neuron\\p{L}+|hormones?|cortex|amygdale|système nerveux|nerf vague|" +
          '(?:ça )?marche toujours|à tous les coups|garanti\\p{L}*|ne rate jamais|les (?:études|experts|recherches)|études (?:montrent|prouvent)|cerveau|cortisol|ocytocine|tdah|autis\\p{L}+|trouble\\p{L}* (?:du|de)|mot pour mot|les mots exacts',
      ),
      hits: ['Ça marche toujours.', 'Les études le disent.'],
      misses: ['Cela peut durer.'],
    },
  ],
  de: [
    {
      rule: RULES.threat,
      ...always,
      sounds: words(
        'wenn du (?:nicht|jetzt nicht|weiter|noch einmal|nochmal|jetzt weiter)[^.]*|sonst|letzte (?:chance|warnung)|ich zähle (?:jetzt )?(?:bis|auf)|(?:nehme|nehm) (?:ich )?dir|kein(?:e)? (?:tablet|fernsehen|nachtisch|handy|spielplatz|gute-nacht-geschichte)|(?:mama|papa) (?:geht|hat dich nicht|ist dann)|(?:gehe|geh|fahre|fahr) (?:ich )?ohne dich|hausarrest|bestraf\\p{L}*|strafe|konsequenz\\p{L}*|droh\\p{L}+',
      ),
      hits: ['Wenn du nicht aufhörst, gehen wir.', 'Ich zähle bis drei.', 'Mama geht ohne dich.'],
      misses: ['Bleib in der Nähe.', 'Ich warte hier.'],
    },
    {
      rule: RULES.bribe,
      ...always,
      sounds: words(
        'wenn du (?:aufhörst|lieb|brav|ruhig|leise|mitkommst|isst|aufräumst)[^.]{0,50}(?:bekommst|kriegst|kaufe|darfst|gibt es|eis|süßigkeit\\p{L}*)|belohn\\p{L}+|süßigkeit\\p{L}*|sticker\\p{L}*|(?:bekommst|kriegst) du (?:ein|eine|einen)|versprich (?:ihm|ihr) (?:ein|eine)',
      ),
      hits: ['Wenn du lieb bist, bekommst du ein Eis.', 'Versprich ihm ein Eis.'],
      misses: ['Biete Wasser an.'],
    },
    {
      rule: RULES.shame,
      ...always,
      sounds: words(
        '(?:andere[rs]?) (?:mütter|mutter|väter|vater|eltern|kinder|jungs|mädchen) (?:können|hätten?|würden?|schaffen|machen|schlafen|sind)|schäm dich|du solltest dich schämen|große (?:jungs|jungen|mädchen|kinder) (?:weinen|machen)|(?:sei|benimm dich) (?:kein|nicht so|wie)|du bist (?:ein |eine )?(?:böse\\p{L}*|baby|frech\\p{L}*|unmöglich|egoist\\p{L}*)|wie dein(?:e)? (?:bruder|schwester)|alle (?:schauen|gucken|starren)|schlechte (?:mutter|eltern)|schlechter vater|(?:deine|ihre|seine) (?:eigene )?schuld|hättest (?:\\p{L}+ )?(?:sollen|müssen)|enttäuscht von dir|trotz(?:anfall|kopf|ig)\\p{L}*|wutanfall|bockig',
      ),
      hits: ['Schäm dich.', 'Große Jungs weinen nicht.', 'Ein Trotzanfall.'],
      misses: ['Verlieren tut weh.', 'Sei nah.'],
    },
    {
      rule: RULES.orders,
      ...always,
      sounds: words(
        "beruhig(?:e)? dich|hör auf (?:zu (?:weinen|schreien)|mit dem)|nicht weinen|sei (?:jetzt )?(?:still|ruhig|leise)|reiß dich zusammen|jetzt reicht(?:’s|'s|s)?",
      ),
      hits: ['Beruhige dich.', 'Hör auf zu weinen.'],
      misses: ['Atme aus.', 'Sprich leise.'],
    },
    {
      rule: RULES.harm,
      ...always,
      sounds: words(
        'ignorier\\p{L}*|lass (?:ihn|sie|es) (?:allein (?:weinen|schreien)|(?:sich )?ausweinen|schreien, bis|weinen, bis)|(?:ein|kleiner) klaps|ohrfeige\\p{L}*|sperr\\p{L}*|einsperren|(?:in|auf) (?:sein|ihr) zimmer (?:bis|allein|schicken)|schick (?:ihn|sie|es)|stille treppe|schau mich an|guck mich an|zwing\\p{L}*|gib (?:ihm|ihr) (?:melatonin|\\d)|halt (?:ihn|sie|es) fest (?:bis|unten)|entschuldige dich',
      ),
      hits: ['Ignoriere ihn.', 'Lass sie allein weinen.', 'Ein Klaps reicht.'],
      misses: ['Lass sie kommen.', 'Setz dich zu ihm und lass ihn weinen.'],
    },
    {
      rule: RULES.claims,
      ...always,
      sounds: words(
        '\\p{L}*hirn\\p{L}*|hormon\\p{L}*|nervensystem|vagus\\p{L}*|amygdala|kortex|neuron\\p{L}*|(?:wird|werden) (?:er |sie |es )?(?:nie (?:wieder|mehr)|sofort|sicher|garantiert) \\p{L}+|funktioniert immer|klappt immer|garantier\\p{L}*|ganz sicher (?:hört|funktioniert|klappt)|studien (?:zeigen|belegen)|experten|forsch\\p{L}+|gehirn\\p{L}*|cortisol|oxytocin|adhs|autis\\p{L}+|störung\\p{L}*|wort für wort|genau diese(?:n)? (?:worte|satz)',
      ),
      hits: ['Das funktioniert immer.', 'Studien zeigen es.'],
      misses: ['Es kann dauern.'],
    },
  ],
};

/** What each family catches and lets be. */
const EXAMPLES: Readonly<Record<Foreign, Readonly<Record<string, Pick<Rule, 'hits' | 'misses'>>>>> = {
  es: {
    bribe: {
      hits: ['Si te dejas poner el cinturón, luego pasamos por la tienda de juguetes.'],
      misses: ['Si se calma, ofrécele agua.', 'Cuando pare, siéntate cerca.'],
    },
    threat: {
      hits: [
        'Como sigas así, me quedo con la pelota.',
        'Se lo diré a tu padre.',
        'Los niños que pegan se quedan fuera.',
      ],
      misses: ['No te voy a dejar pegar. Estoy aquí.', 'Quédate hasta que pase.'],
    },
    shame: {
      hits: ['Tu primo es más pequeño y ya se sienta solito.', 'Mira lo que has hecho.', 'Es muy celosa.'],
      misses: ['Tu hermano quiere un turno.', 'Los demás pueden esperar.'],
    },
    claims: {
      hits: ['En una semana ni se acordará de ella.', 'Parece ansiedad.', 'Uno de cada tres lo hace.'],
      misses: ['Puede que en una semana esté mejor.', 'Puede que llore un rato.'],
    },
    harm: {
      hits: ['Que note que hoy nadie va a buscarlo.', 'Así aprende que la vida sigue.', 'No le lleves nada.'],
      misses: ['Que sepa que estás cerca.', 'Deja que salga a su ritmo.'],
    },
    script: { hits: ['Repítelo tal cual.'], misses: ['Con tus palabras.'] },
  },
  fr: {
    bribe: {
      hits: ['Si tu entres sans pleurer, on prend un pain au chocolat après.'],
      misses: ['Quand il se calme, proposez de l’eau.'],
    },
    threat: {
      hits: ['Si tu continues, maman n’aura plus envie de revenir.', 'Le loup va venir.'],
      misses: ['Je pars, et je reviens après le goûter.', 'Restez jusqu’au bout.'],
    },
    shame: {
      hits: ['Ta petite sœur est déjà habillée.', 'À ton âge.', 'Elle est vraiment jalouse.'],
      misses: ['Ta sœur veut un tour.', 'Les autres peuvent attendre.'],
    },
    claims: {
      hits: [
        'Dans dix minutes elle aura tout oublié.',
        'Cela ressemble à une phobie scolaire.',
        'Un enfant sur trois le fait.',
      ],
      misses: ['Elle pleurera peut-être après la porte.', 'Cela peut durer dix minutes.'],
    },
    harm: {
      hits: ['Restez froide avec lui.', 'Laissez-la crier.', 'Pour qu’il comprenne que personne ne viendra.'],
      misses: ['Laissez-la s’accrocher.', 'Pour qu’il sache où vous êtes.'],
    },
    script: { hits: ['Dites exactement ceci.'], misses: ['Avec vos mots.'] },
  },
  de: {
    bribe: {
      hits: ['Wenn du jetzt aufstehst, suchen wir uns nachher was Leckeres aus.'],
      misses: ['Wenn er leiser wird, biete Wasser an.'],
    },
    threat: {
      hits: [
        'Wer beißt, kann leider nicht mit in den Garten.',
        'Ich gehe schon mal zur Kasse, und du bleibst eben hier.',
      ],
      misses: ['Ich lasse dich nicht beißen.', 'Ich gehe kurz raus und komme wieder.'],
    },
    shame: {
      hits: ['Deine kleine Schwester steht schon mit dem Ranzen da.', 'So ein Theater.', 'Sie ist einfach stur.'],
      misses: ['Deine Schwester möchte auch mal.', 'Die anderen warten draußen.'],
    },
    claims: {
      hits: ['Nach einer Woche ist das Beißen vorbei.', 'Dahinter steckt meist eine Schulangst.'],
      misses: ['Es kann eine Woche dauern.', 'Vielleicht kommt ihr heute zu spät.'],
    },
    harm: {
      hits: ['Damit er merkt, dass niemand kommt.', 'Bleib kühl.', 'Lass ihn schmoren.'],
      misses: ['Damit sie weiß, wo du bist.', 'Lass ihn in Ruhe bauen.'],
    },
    script: { hits: ['Sag es wortwörtlich so.'], misses: ['Mit deinen Worten.'] },
  },
};

const familiesOf = (language: Foreign): readonly Rule[] =>
  Object.entries(FOREIGN_FAMILIES[language]).map(([kind, pattern]) => ({
    rule: RULES[kind as keyof typeof RULES],
    ...always,
    sounds: words(pattern),
    ...(EXAMPLES[language][kind] ?? { hits: [], misses: [] }),
  }));

/** What holds for a step in another language than English: the plainest wordings, and the gravest families. */
export const FOREIGN: Readonly<Record<Foreign, readonly Rule[]>> = {
  es: [...PLAINEST.es, ...familiesOf('es')],
  fr: [...PLAINEST.fr, ...familiesOf('fr')],
  de: [...PLAINEST.de, ...familiesOf('de')],
};
