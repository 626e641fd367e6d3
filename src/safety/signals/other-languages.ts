import type { Rule } from '../rule.ts';
import { MORE_LANGUAGES, PLAYED } from './more-languages.ts';

/** The strongest signals in Spanish, French and German, without accents, and in the languages of `more-languages.ts`. */
export const OTHER_LANGUAGES: readonly Rule[] = [
  {
    id: 'body-elsewhere',
    category: 'medical_emergency',
    tier: 'emergency',
    any: `
      no|ya|apenas ~2 respira|respirar|respirando ; no ~2 despierta|reacciona|responde ~4 $|y|bebe|ayuda|esta|mi ; inconsciente ; convulsion* ; convulsiona* ; atragant* ; se ~2 ahoga|ahogando|asfixia|asfixiando ; labios|cara ~2 morad*|azul* ; esta ~1 morado|azul|flacid* ; trago|tragado|bebio|bebido|comio|tomo ~4 pila|pilas|lejia|cloro|pastillas|veneno|detergente|medicina|medicamentos|iman|imanes|bateria|raton ; sangra|sangrando ~3 mucho|para|no ; sobredosis ; golpe* ~5 cabeza ~8 vomit*|dormid*|inconsciente|sueno
      respire|respirer ~1 plus|pas|mal ; ne|n ~3 respire ; inconscient* ; ne ~3 reveille|reagit|repond ~1 pas|plus ; convuls* ; crise convulsive|epilep* ; s ~1 etouffe|etouffer ; setouffe|setrangle ; levres ~3 bleu* ; est tout? ~1 bleu|mou|bleue|molle ; avale|bu|mange|pris ~5 pile|javel|medicaments|comprimes|pilules|lessive|aimant|produit|bouton ; saigne ~3 beaucoup|arrete|pas ; surdose ; tombe|tombee|cogne ~5 tete ~8 vomi*|endort|somnolent*|inconscient*
      atmet ~4 nicht|kaum ; nicht mehr atm* ; bekommt ~2 keine luft ; keine luft ; bewusstlos* ; ohnmachtig ; krampfanfall|krampft|krampf ; verschluckt ~6 luft|blau|batterie|erstickt|hustet|knopfzelle|munze|atmet ; erstickt ; blaue lippen ; lippen ~2 blau ; lauft ~1 blau ; knopfzelle|knopfbatterie ; batterie|bleichmittel|tabletten|putzmittel|waschmittel|reiniger|medikamente|pillen ~4 verschluckt|getrunken|geschluckt|gegessen|genommen ; verschluckt|getrunken|geschluckt|gegessen|genommen ~4 batterie|bleichmittel|tabletten|putzmittel|reiniger|medikamente ; wacht ~3 nicht ~1 auf ; nicht ~1 aufwecken|wach ; uberdosis ; blutet ~3 stark|nicht|viel ; kopf ~6 erbricht|erbrochen|schlafrig|bewusstlos
      ${MORE_LANGUAGES.body}
    `,
    not: 'miedo|peur|angst|ejercicios|exercice|ubungen|como|comment|wie prevenir|eviter|verhindern|respirar ; sobredosis de azucar',
  },
  {
    id: 'place-elsewhere',
    category: 'child_immediate_danger',
    tier: 'emergency',
    any: `
      esta|subido|subio|colgado ~4 tejado|azotea|cornisa|balcon|ventana|puente !cerrad* ; cayo|caido ~4 piscina|agua|rio|pozo|ventana|balcon ; encerrad* ~4 coche|carro|auto ; se ~2 ahogando ; incendio|fuego|llamas ~4 casa|cocina|habitacion
      est|monte|grimpe|penche ~4 toit|rebord|balcon|fenetre|pont ~4 saute*|tomb*|$|et|seul* ; tombe|tombee ~4 piscine|eau|riviere|etang|fenetre|balcon ; enferme* ~4 voiture ; se noie|noye* ; feu|incendie ~4 maison|cuisine|chambre ; maison|cuisine ~2 feu|flammes
      steht|sitzt|klettert|hangt|ist ~4 dach|balkon|balkongelander|fensterbrett|fenstersims|brucke|gelander ; fenster ~3 gefallen|gesturzt|klettert ; ins wasser|in den pool|teich gefallen ; gefallen ~4 pool|teich|wasser|fluss ; pool|teich|wasser|fluss ~2 gefallen ; auto ~4 eingesperrt|eingeschlossen ; ertrink* ; ertrunken ; brennt ~4 haus|kuche|wohnung|zimmer ; haus|kuche|wohnung|zimmer|es brennt
      ${MORE_LANGUAGES.place}
    `,
  },
  {
    id: 'suicide-act-elsewhere',
    category: 'suicide',
    tier: 'emergency',
    any: `
      se|me|intent*|quiso|quiere|va ~2 cort* ~2 venas|munecas ; intent* ~3 suicid*|matar*|quitar* ~3 $|vida|mi|se|hijo|hija|y|con|hoy|anoche|esta ; tomo|tomado|trago ~3 todas|muchas|frasco|bote|caja ~3 pastillas|medicamentos|frasco ; carta|nota de despedida|suicid* ; ahorc* ; plan|planea* ~3 suicid*|matar*|morir ; suicid*|matarse|matarme|morir* ~6 hoy|noche|manana|pastillas|pistola|cuerda|cuchillo|puente|plan ; pastillas|pistola|cuerda|cuchillo ~6 suicid*|matarse|matarme|morir*
      tente|essaye|voulu ~4 suicid*|tuer|pendre ; ouvert|coupe|taille* ~3 veines|poignets ; avale|pris ~4 boite|tous|toutes|plein|tube ~3 medicaments|comprimes|cachets|$ ; lettre|mot d? ~1 adieu|adieux ; lettre dadieu ; se|me pendre ; suicid*|tuer|mourir ~6 soir|demain|maintenant|medicaments|corde|couteau|pont|plan|arme ; medicaments|corde|couteau ~6 suicid*|tuer|mourir
      versucht ~4 umzubringen|toten|erhangen|leben ; umbringen|umzubringen ~5 heute|morgen|tabletten|seil|messer|plan|brucke|jetzt ; tabletten|seil|messer|brucke|plan ~6 umbringen|umzubringen|suizid|sterben ; abschiedsbrief* ; pulsadern ; alle|viele|ganze|packung ~2 tabletten ~3 geschluckt|genommen ; tabletten|pillen ~1 genommen|geschluckt ; suizidversuch|selbstmordversuch ; erhangen|aufhangen ~1 will|wollte|wollen|$ ; sich ~1 (erhangt|aufgehangt)
      ${MORE_LANGUAGES.suicideAct}
    `,
    not: `pelicula|film|jeu|juego|spiel ; ${PLAYED}`,
  },
  {
    id: 'suicide-elsewhere',
    category: 'suicide',
    tier: 'urgent',
    any: `
      se|me quiere|quiero|quieren|va|voy ~1 matar|suicidar|morir ; quiere|quiero|quieren matarse|suicidarse|morirse ; hablar|habla|hablo|dice ~2 matarse|suicid* ; veut|veux ~2 tuer|suicider|mourir ; will|moechte|möchte ~2 sterben|umbringen|toten|töten ;
      quiero|quiere|quisiera|quieren|ganas|gustaria|deseo|prefiero|prefiere ~2 morir|morirme|morirse|matarme|matarse|desaparecer|muerto|muerta ; matarme|matarse ; quitar* ~1 la vida ; no ~2 quiero|quiere ~2 vivir|despertar|existir|estar aqui ; estarian|estaria|estariais mejor sin ; mejor sin|muerto|muerta mi|el|ella|$ ; no vale la pena vivir ; acabar con ~1 todo|vida ; autolesi* ; se corta ~3 brazos|piernas|munecas|$ ; no ~2 haber nacido ; ojala ~2 muert*|nacido|despert*
      veux|veut|voudrais|voudrait|envie|aimerais|prefere|preferer* ~3 mourir|tuer|suicider|disparaitre|morte|mort ; me|se tuer|suicider ; en finir !avec ; ne|n|plus ~3 envie|veux|veut ~2 vivre|vie|reveiller ; plus envie de vivre ; veux|veut plus vivre|exister|etre ; mieux sans moi|lui|elle ; se scarifie|scarif*|mutil* ; se coupe ~3 bras|poignets|jambes|veines ; jamais ~1 ne|nee|nait ; mettre fin ~2 jours|vie
      quer|quero|queria morrer|matar ; umbringen|umzubringen ; selbstmord* ; suizid* ; sterben|sterbe ~1 will|mochte|wollen|wollte ; er|sie|will|mochte ~2 sterben ; will|mochte|wollte|wunscht ~3 sterben|tot|nicht mehr leben|aufwachen ; tot ware|waere|sein ; nicht mehr ~2 leben|aufwachen|da ~1 will|mochte|sein|mehr|wollen ; nicht mehr leben ; ohne mich|ihn|sie besser ; besser ~3 ohne mich ; ritzt|ritzen ~1 sich|mich|$ ; sich ritzt|ritzen ; selbst ~1 verletz*|verletzt ; selbstverletz* ; nie geboren ; leben ~2 nehmen ~1 will|$
      ${MORE_LANGUAGES.suicide}
    `,
    not: `${PLAYED} ; matar de ; prevencion|prevention|pravention ; pelicula|film ; risa|rire|lachen ; verguenza|honte ; hambre|faim|hunger|sueno|ganas de`,
    unless: ['inGame'],
  },
  {
    id: 'harm-elsewhere',
    category: 'caregiver_may_harm_child',
    tier: 'urgent',
    subject: 'child',
    actor: 'asker',
    when: 'feared',
    any: `
      miedo ~4 hacerle|lastimar*|pegarle|hacer dano|danarlo|danarla|sacudir*|herir* ; voy|ganas|quiero ~3 hacerle dano|lastimar*|tirar* ~3 bebe|contra|pared|$ ; hacerle|hacer dano ~3 mi|bebe|hijo|hija|nino|$ ; lastimar|pegar|sacudir ~2 a? ~1 mi ~1 bebe|hijo|hija ; ganas de ~1 sacudir*|pegar*|tirar* ; le pegue|golpee ~5 marca|moreton*|cara|fuerte|sangre ; deje|tiene marca|moreton*
      peur ~6 faire|fasse|lui du? ~1 mal ; peur de ~3 frapper|secouer|blesser|perdre ~3 bebe|enfant|fils|fille|controle|$ ; envie de ~2 secouer|frapper|jeter|taper ~3 $|bebe|fort|mur|enfant ; je lai|ai ~3 frappe*|gifle*|tape* ~5 marque|bleu|fort|visage|rouge
      angst ~8 antue|antun|wehtue|verletze|schlage|schuttle|weh ; angst ~6 meinem|mein|meinen|meine ~2 kind|baby|sohn|tochter ~4 antue|antun|verletze*|schuttel*|weh* ; konnte|will|mochte ~3 baby|kind ~2 schutteln|schlagen|werfen|wand ; habe ~4 geschlagen|geohrfeigt ~5 blau*|abdruck|stark|gesicht|fest
      ${MORE_LANGUAGES.harm}
    `,
  },
  {
    id: 'shaken-elsewhere',
    category: 'shaken_baby',
    tier: 'emergency',
    subject: 'child',
    any: `
      sacudi|sacudio|sacudido|zarandee|zarandeo ~4 bebe|nina|nino|hijo|hija|recien ; bebe ~4 sacudi*|zarande* ; secoue|secouee ~4 bebe|nourrisson|fils|fille ; ai|a|avons secoue* ~3 bebe|nourrisson|mon|ma|lenfant|le|la ; bebe ~3 secoue|ete secoue ; baby|saugling|kind|kleine* ~4 geschuttelt ; geschuttelt ~3 baby|kind ; schuttelt ~3 baby|kind|saugling ; secoue ~2 le bebe
      ${MORE_LANGUAGES.shaken}
    `,
    not: 'ganas|envie|miedo|peur|angst',
  },
  {
    id: 'abuse-elsewhere',
    category: 'abuse_disclosure',
    tier: 'urgent',
    subject: 'child',
    actor: 'other',
    any: `
      padre|padrastro|papa|madre|mama|padres|tio|novio|abuelo|pareja ~3 pega|golpea|pego|golpeo|maltrata|quema|golpean|pegan ; maltrat* ~4 casa|nino|nina|hijo|hija|alumn*|infantil ; moretones|moratones ~8 padre|casa|espalda|explica|alumn*|mama|papa ; miedo ~3 ir|volver|irse ~2 casa
      pere|papa|mere|maman|beau|parents|oncle ~4 frappe|bat|tape|frappent|battent|brule|maltraite ~4 $|lui|avec|quand|ceinture|fille|fils|et|tous|enfant|mon|ma ; maltrait* ; bleus ~8 maison|pere|mere|eleve|dos|parents|bras ; peur ~3 rentrer ~2 maison|lui|$
      vater|papa|mutter|mama|stiefvater|eltern|onkel ~6 schlagt|geschlagen|schlagen|verpruegelt|verprugelt|misshandelt|schlug ; misshand* ; blaue flecken ~8 vater|mutter|hause|schuler*|rucken|papa|eltern ; angst ~4 nach hause
      ${MORE_LANGUAGES.abuse}
    `,
    not: 'trommel|spijker|palmas|bola|porta|tamburo|tambour|ballon|ball',
  },
  {
    id: 'sexual-elsewhere',
    category: 'sexual_abuse',
    tier: 'urgent',
    subject: 'child',
    actor: 'other',
    any: `
      abus* sexual* ; viol|violo|violaron|violada|violado|violacion ; padrastro|tio|abuelo|padre|primo|profesor|entrenador|hermano ~3 la|lo|me toca|toco|tocaba|manosea ; toco|toca|tocaba|toqueteo|tocado ~4 partes|intimas|privadas|abajo|genitales|pechos ; partes intimas|privadas ~6 toc* ; fotos ~3 desnud*|intimas ; desnud* ~4 foto*|video* ~4 pide|manda|envi*
      abus* sexuel* ; agress* sexuel* ; attouch* ; viol|violee|violeur ~3 $|par|ma|mon|fille|elle|enfant ; beaupere|pere|oncle|papa|grandpere|frere|prof|entraineur ~3 touche* ; touche* ~4 intimes|zizi|zezette|sexe|parties|culotte ; photos ~3 nue|nues|intimes|nu ; inceste
      sexuell* ~2 missbrauch*|misshand*|belastig*|ubergriff* ; missbraucht ; vergewaltig* ; angefasst ~3 unten|intim*|scheide|penis|brust|da ; unten|scheide|penis|brust|intimbereich ~4 angefasst|beruhrt ; nacktfotos|nacktbilder
      ${MORE_LANGUAGES.sexual}
    `,
  },
  {
    id: 'home-elsewhere',
    category: 'domestic_violence',
    tier: 'urgent',
    subject: 'adult',
    actor: 'other',
    any: `
      marido|esposo|novio|pareja|ex|mujer|esposa ~4 me|nos pega|golpea|pego|golpeo|amenaza|maltrata|viola|mata|matar|matara ; violencia de? ~1 genero|domestica|machista ; miedo ~3 marido|esposo|novio|pareja|ex
      mari|conjoint|copain|compagnon|ex|femme ~3 me|nous|m|ma frappe|bat|frappee|menace|tape|etrangle|violee|battue|tue|tuer ; violence* conjugal* ; peur de ~2 mari|conjoint|copain|compagnon|ex
      mann|freund|partner|ex|exmann|frau ~3 schlagt|bedroht|wurgt|geschlagen|verprugelt|misshandelt ~2 mich|uns ; mann|freund|partner|ex ~2 mich|uns ~3 geschlagen|bedroht|gewurgt|schlagt|umbringen ; hausliche gewalt ; angst vor ~1 meinem mann|freund|partner|ex
      ${MORE_LANGUAGES.home}
    `,
  },
  {
    id: 'missing-elsewhere',
    category: 'runaway_missing',
    tier: 'emergency',
    subject: 'child',
    any: `
      no ~2 encuentro|encontramos|aparece|encuentran ~2 a? ~1 mi|mis|al|la ~1 hijo|hija|nino|nina|bebe|alumno|alumna ; hijo|hija|nino|nina|alumno|alumna ~3 desaparec*|perdido|perdida|escapo|escapado|fugo|secuestr* ; no ~2 vuelto|volvio|regreso|regresado ~1 a casa ; se escapo ~2 de ~1 casa|escuela|colegio
      ne|n ~1 trouve|retrouve ~1 plus|pas ~2 fils|fille|enfant|bebe|lui|eleve ; trouve|retrouve plus ~1 mon|ma|lenfant ~1 fils|fille|enfant|bebe|eleve|$ ; fils|fille|enfant|eleve ~3 disparu|disparue|fugue|fugué|enleve* ; a fugue ; pas rentre|rentree
      kind|sohn|tochter|schuler|schulerin|baby ~4 verschwunden|vermisst|weggelaufen|abgehauen|entfuhrt ; finde ~4 kind|sohn|tochter|baby|ihn ~2 nicht ; nicht ~1 nach hause gekommen
      ${MORE_LANGUAGES.missing}
    `,
    not: 'gato|perro|chat|chien|katze|hund ; jouet|juguete|spielzeug|doudou',
  },
  {
    id: 'weapon-elsewhere',
    category: 'weapon_violence',
    tier: 'emergency',
    subject: 'other',
    actor: 'child',
    any: `
      tiene|trajo|lleva|saco|traido ~3 pistola|arma|cuchillo|navaja !juguete|agua ; pistola|arma|cuchillo|navaja ~4 escuela|colegio|mochila|clase|hermano|hermana
      a|porte|apporte|sorti|tient ~3 arme|pistolet|couteau|fusil !eau|jouet|plastique|bois ; arme|pistolet|couteau ~5 ecole|sac|classe|college|soeur|frere
      hat|bringt|halt|mitgebracht|gezogen ~4 pistole|waffe|messer|gewehr ; waffe|messer|pistole ~5 schule|rucksack|klasse|bruder|schwester|tasche
      ${MORE_LANGUAGES.weapon}
    `,
    not: 'agua|juguete|jouet|eau|plastique|spielzeug|wasserpistole|plastik|schneid*|mantequilla|beurre|butter|cocina*|cuisine*|koch*',
    unless: ['toy', 'inGame'],
  },
];
