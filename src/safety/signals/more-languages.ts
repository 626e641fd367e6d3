/** Letters as the gate reads them: see `normalise.ts`, which takes Cyrillic look-alikes for Latin letters. */
const LATIN: Readonly<Record<string, string>> = Object.fromEntries(
  [...'аaеeоoрpсcхxуyіiкkмmтtвbнn'].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? '']] : [])),
);
const asRead = (block: string): string =>
  block
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[а-яі]/g, (letter) => LATIN[letter] ?? letter);

/**
 * The strongest signals in Portuguese, Italian, Dutch, Polish, Turkish, Romanian and Swedish, then in Russian,
 * Ukrainian and Arabic: patterns for the rules of `other-languages.ts`, without accents. Dutch
 * `wil` is read as a misspelt `will`.
 */
const PATTERNS = {
  body: `
    nao|nem ~1 respira|respirar|reage|acorda|respirando ; parou de respirar ; convulsao|convulsoes|convulsionando ; engasg* ~6 respira|roxo|roxa|tossir|tosse|consegue|ar ; labios|boca|rosto ~2 roxo*|roxa*|azul|azuis ; ficou|ficando|esta roxo|roxa|mole ; engoliu|ingeriu|bebeu ~5 pilha|pilhas|bateria|baterias|lixivia|veneno|detergente|comprimidos|remedios|ima|imas|cloro|sanitaria ; bateu ~3 cabeca ~8 vomit*|sonolent*|desmai*|inconsciente ; sangra* ~2 muito|sem
    non ~1 respira|reagisce ; non ~2 svegliarlo|svegliarla|sveglia|svegliare ~4 $|e|ho|respira|aiuto ; smesso di respirare ; incosciente ; privo|priva di sensi ; convulsioni|convulsione ; sta ~1 soffocando|soffoca ; strozzat*|strozzando ; labbra|viso|faccia ~2 blu|viola|cianotic* ; diventato|diventata blu|viola ; ingoiato|ingerito|inghiottito|bevuto|mangiato ~5 pila|pile|batteria|batterie|candeggina|veleno|detersivo|pastiglie|pillole|compresse|farmaci|magnete|calamita ; sbattuto|battuto ~3 testa ~8 vomit*|assonnat*|incosciente|dorme
    ademt ~2 niet|nauwelijks|amper ; gestopt met ademen ; haalt|krijgt geen adem|lucht ; bewusteloos ; buiten bewustzijn ; stuipen|stuiptrekk* ; verslikt ~6 ademt|lucht|blauw|adem ; stikt ~3 $|in|hij|ze|help|bijna ; blauwe lippen ; lippen ~2 blauw ; slap en blauw|grauw ; krijg|krijgen ~2 niet wakker ; wordt ~1 niet ~1 wakker ~1 $|en|meer|help ; batterij|batterijen|knoopcel|bleek|bleekmiddel|pillen|medicijnen|tabletten|magneet|magneten ~3 ingeslikt|doorgeslikt|geslikt|gedronken|opgegeten ; hoofd ~6 braakt|overgegeven|spuugt|suf
    nie ~1 oddycha|reaguje ; przestał|przestała|przestało oddychac ; nieprzytomn* ; drgawki|drgawek|drgawkami ; dusi|krztusi|dławi sie ~4 $|jedzeniem|winogronem|i|nie|pomocy ; zakrztusił*|zadławił* ; usta|wargi|twarz ~2 sine|sina|sinieja|niebieskie ; zsiniał|zsiniała|sinieje ; połknał|połkneła|połkneło ~4 bateri*|magnes*|tabletk*|leki|monete|szpilke|kapsułk* ; wypił|wypiła|wypiło ~3 wybielacz*|rozpuszczalnik|domestos|kreta|benzyne|ocet ; nie ~2 obudzic|dobudzic ; uderzył|uderzyła ~3 głowe|głowa ~8 wymiotuje|senny|senna|nieprzytomn*
    nefes ~1 almiyor|alamiyor|almiyo|alamiyo ; nefesi ~1 kesildi|durdu ; bilinci ~1 yok|kapali|kapandi ; baygin ; havale|nobet ~1 geciriyor|gecirdi ; uyandiramiyor* ; boguluyor ~2 $|nefes|yardim ; bogazina ~3 takildi|kacti ; dudaklari|yuzu ~2 morardi|mosmor|mor|mavi ; pil|pili|piller|pilleri|miknatis|miknatisi|deterjan|suyu|haplari|ilaclari ~1 yuttu|yutmus|icti|icmis
    nu ~2 respira ; pilule|pastile|baterie|bateria ~1 inghitit ; inghitit ~3 pastile|baterie|bateria|inalbitor ; lesinat ; andas inte|knappt ; slutat andas ; medvetslos ; svalt ~3 batteri|tabletter
    ${asRead(`
    не|перестал|перестала дышит|дышать ; задыхается ; потерял|потеряла сознание ; без сознания ; судорог* ; посинел|посинела ; губы ~1 синие|посинели ; подавился|подавилась|поперхнулся|поперхнулась ; проглотил|проглотила ~3 батарейк*|таблетк*|магнит*|монет* ; выпил|выпила|выпило ~2 уксус|хлорку|отбеливатель|белизну|растворитель ; не просыпается ; не ~2 разбудить
    не|перестав|перестала дихає|дихати ; задихається ; втратив|втратила свідомість ; непритомн* ; судоми ; посинів|посиніла ; вдавився|вдавилась|подавився|подавилась ; проковтнув|проковтнула ~3 батарейк*|таблетк*|магніт* ; не прокидається
    لا|ولا|ما|لم ~1 يتنفس|تتنفس ; يستطيع|تستطيع|قادر|يقدر التنفس ; لا|ولا|لم يستيقظ|تستيقظ ; يختنق|تختنق|اختنق|اختنقت ; فقد|فقدت|فاقد|فاقدة الوعي ; مغمى|مغمي عليه|عليها ; تشنج|تشنجات ; ابتلع|ابتلعت|بلع|بلعت ~3 بطارية|حبوب|دواء|مغناطيس|كلور|حبة ; شفتاه|شفتاها|وشفتاه|وشفتاها|وجهه|وجهها|ووجهه ~1 ازرق|زرقاء|زرقاوان`)}
  `,
  place: `
    caiu ~4 piscina|rio|poco|lago|janela|varanda|agua ; esta|subiu|trepou ~4 telhado|parapeito|varanda|ponte ; trancado|trancada|preso|presa ~3 carro ; afogando|afogou ; incendio|fogo|chamas ~4 casa|cozinha|quarto
    caduto|caduta ~4 piscina|fiume|lago|pozzo|finestra|balcone|canale|acqua ; seduto|seduta|piedi|salito|salita|arrampicat* ~3 tetto|cornicione|davanzale|ringhiera|ponte ; chiuso|chiusa|bloccato|bloccata ~3 macchina|auto ; annegando|annegato|annegata ; casa|cucina ~2 fiamme|fuoco ; incendio ~4 casa|cucina
    gevallen ~5 water|vijver|sloot|zwembad|kanaal|raam|balkon ; water|vijver|sloot|zwembad|kanaal|raam ~2 gevallen ; ligt|drijft|viel ~4 water|sloot|vijver|kanaal|zwembad ; staat|zit|hangt|klimt ~3 dak|reling|vensterbank|balustrade ; verdrinkt|verdronken ; opgesloten ~4 auto ; auto ~4 opgesloten ; huis|keuken|kamer ~3 brand|vuur
    wpadł|wpadła|wpadło ~2 wody|rzeki|basenu|stawu|studni|jeziora|rzeke ; wypadł|wypadła|wypadło ~2 okna|balkonu ; stoi|siedzi ~3 dachu|parapecie|krawedzi|moscie|barierce ; tonie ~2 $|w|pomocy ; zamkniete|zamkniety|zamknieta ~3 samochodzie|aucie ; pali sie ~2 dom|kuchnia|mieszkanie|pokoj
    suya|havuza|nehre|kuyuya|denize|gole|dereye dustu|dusmus|kaydi ; camdan|pencereden|balkondan|catidan dustu|atladi|sarkiyor ; catida|damda|korkulukta ~3 duruyor|oturuyor|atlayacak ; arabada ~3 kilitli|mahsur|kilitlendi ; ev|mutfak|evde ~2 yaniyor|yangin
    ${asRead(`
    упал|упала|выпал|выпала ~2 реку|воду|бассейн|колодец|окна|балкона ; тонет|утонул|утонула ; стоит|сидит ~3 крыше|крыши|подоконнике|мосту|перилах ; заперт|заперта ~3 машине ; горит ~2 дом|квартира|кухня ; дом|квартира|кухня горит
    впав|впала ~2 річку|воду|басейн|колодязь|ставок ; випав|випала ~2 вікна|балкона ; тоне ~1 у|в ; горить ~2 хата|будинок|квартира
    سقط|سقطت|وقع|وقعت ~3 النهر|الماء|البئر|النافذة|الشرفة|السطح|المسبح ; غرق|غرقت ~2 المسبح|البانيو|الماء|البحر`)}
  `,
  suicideAct: `
    tomou|engoliu|tomei|tomar ~2 todos|muitos|caixa|cartela|frasco ~3 comprimidos|remedios ; cortou ~2 pulsos ; carta|bilhete ~1 despedida ; me|se|quero|vou|quer|vai matar|morrer|matarme ~5 hoje|agora|noite|comprimidos|corda|faca|ponte ; tentou|tentei ~2 matar|suicid* ; enforcou|enforcar|enforcado|enforcada
    preso|ingoiato|prese ~2 tutte|tante|scatola|flacone|troppe ~3 pastiglie|pillole|compresse|medicine ; tagliato|tagliata ~2 vene|polsi ; lettera|biglietto di|d? ~1 addio ; uccidermi|uccidersi|ammazzarmi|ammazzarsi|morire ~5 stasera|oggi|adesso|stanotte|pillole|pastiglie|corda|coltello|ponte ; impiccarsi|impiccarmi|impiccato|impiccata ; tentato ~2 suicidio|uccidersi
    alle|strip|doosje|handvol|veel ~3 pillen|tabletten|medicijnen ~2 geslikt|ingenomen|genomen ; polsen ~2 doorgesneden|gesneden ; afscheidsbrief* ; zelfmoord|dood|ophangen|doodmaken ~5 vanavond|vandaag|vannacht|touw|pillen|brug|dak ; zelfmoordpoging ; opgehangen|verhangen ~1 $|zich|zichzelf
    połknał|połkneła|wział|wzieła|zazył|zazyła ~2 wszystkie|całe|garsc|opakowanie|duzo ~2 tabletki|tabletek|leki|lekow ; podciał|podcieła|podcina ~2 zyły ; list pozegnalny ; powiesic|powiesił|powiesiła sie ; sie powiesic|powiesił|powiesiła ; zabic|zabije sie ~3 dzis|dzisiaj|teraz|jutro|noc ; zyletka|zyletke|sznur ~5 zamkneła|zamknał|łazience|zegna*
    butun|tum|kutu|avuc|kutuyu ~2 hap|haplari|ilac|ilaclari|ilaci ~1 icti|yuttu|icmis|ictim|yutmus ; bileklerini|bileklerimi|bilegini ~1 kesti|kesmis|kestim|kesiyor ; veda|intihar mektubu|notu ; kendini|kendimi ~1 asti|asacak|asacagim ; catidan|kopruden|balkondan atlayacak|atlayacagim ; intihar ~2 bugun|gece|simdi
    luat ~4 pastile|pastilele ~4 incuiat|toate|moara|somn ; mana de pastile ; ta livet av ~2 ikvall|nu|tabletter|rep
    ${asRead(`
    выпил|выпила|проглотил|проглотила ~2 все|много|упаковку|пачку|горсть ~2 таблетки|таблеток ; таблетки ~1 выпил|выпила ; порезал|порезала|вскрыл|вскрыла ~1 вены ; предсмертн* ; прощальн* записка|письмо ; повесился|повесилась|повеситься ; прыгнет|прыгну|прыгнуть ~3 крыши|моста|окна|балкона ; умереть|умру|убью ~1 сегодня|сейчас|себя ~2 таблетки|$|сегодня|дети|ночью ; на краю крыши|моста
    випив|випила|проковтнув|проковтнула ~2 всі|багато|упаковку|жменю ~2 таблетки|таблеток ; порізав|порізала ~1 вени ; передсмертн* ; стрибне|стрибну ~3 даху|мосту|вікна
    تناول|تناولت|ابتلع|ابتلعت|اخذت ~2 علبة|كل|كمية ~2 حبوب|الحبوب|الدواء ; الانتحار|انتحر|سانتحر ~3 اليوم|الليلة|الان ; رسالة وداع|انتحار`)}
  `,
  suicide: `
    quero|quer|queria|penso|pensa|pensando|vontade|prefiro ~3 morrer|matarme|suicidarme ; me|se matar|suicidar ; matar|mato me|se ~1 $|todos|hoje|e ; nao ~1 quero|quer|queria ~2 viver|acordar|existir ; melhor|bem sem mim ; automutil* ; tirar ~2 propria vida ; corta|cortou se|os ~1 bracos|pulsos|pernas|coxas
    voglio|vuole|vorrei|vorrebbe|penso|pensa|pensato ~3 morire|uccidermi|uccidersi|ammazzarmi|ammazzarsi|suicidarmi|suicidarsi ; farla finita ; suicidio|suicidarsi|suicidarmi ; non ~2 voglio|vuole ~2 vivere|svegliarmi|svegliarsi|esistere ; meglio senza ~1 me ; autolesion* ; togliersi|togliermi la vita ; si taglia ~3 braccia|polsi|gambe|$
    will|wilt|wilde|zou ~2 dood|sterven ; dood will|wilt|wilde ; zelfmoord !spoor|film ; niet meer|langer ~1 leven|bestaan ; zichzelf|mezelf ~1 doden|snijden|snijdt ; snijdt zichzelf|zich ; zichzelf|mezelf iets|wat aandoen ; beter ~1 zonder mij ; leven benemen
    chce|chciałbym|chciałabym|wolałbym|wolałabym ~1 umrzec ; umrzec chce ; nie ~2 chce|chciał|chciała ~1 zyc|istniec|zyc ; samoboj* ; zabic|zabije sie ; sie zabic|zabije|zabiła ; odebrac sobie zycie ; tnie|ciał|cieła sie ; sie tnie|samookalecza ; samookalecz* ; lepiej ~2 beze mnie
    olmek ~1 istiyor|istiyorum|istedigini ; yasamak ~1 istemiyor|istemiyorum|istemedigini ; intihar ; kendini|kendimi ~1 oldurmek|oldurecek|oldurecegim|oldururum|kesiyor ; canima|canina ~1 kiymak|kiyacak|kiyacagim
    vreau|vrea ~1 sa mor|moara ; sa ma|se omor|omoare|sinucid* ; sinucid* ; ta livet av ; sjalvmord*
    ${asRead(`
    хочу|хочет|хотел|хотела|лучше ~1 умереть ; не ~1 хочу|хочет|хочется ~1 жить|просыпаться ; покончить ~1 с ~1 собой ; самоуб* ; суицид* ; убить|убью себя ; режет|порезал|порезала ~1 себя|себе|руки|вены ; лучше ~2 без меня
    хочу|хоче|хотів|хотіла ~1 померти|вмерти ; не ~1 хочу|хоче ~1 жити ; самогуб* ; суїцид* ; вбити|убити себе ; ріже ~1 себе|собі|руки
    اريد|يريد|تريد|اتمنى|يتمنى|تتمنى ~1 ان? ~1 اموت|يموت|تموت|الموت ; لا|ولا اريد|يريد|تريد ~1 ان? ~1 اعيش|يعيش|تعيش ; الانتحار|ينتحر|تنتحر|انتحر ; اقتل|يقتل|تقتل نفسي|نفسه|نفسها ; يجرح|تجرح نفسه|نفسها`)}
  `,
  harm: `
    medo ~4 machucar|magoar|bater|ferir|fazer ~3 bebe|filho|filha|crianca|mal|ele|ela ; vontade ~2 sacudir|bater|jogar|atirar ~4 $|bebe|parede|filho|filha|nele|nela ; paura ~4 fare|fargli|farle|fagli ~1 del male ; paura di me stessa|stesso ; voglia di ~1 scuoterlo|scuoterla|picchiarlo|picchiarla|lanciarlo|lanciarla ; bang ~5 iets|wat|pijn ~1 aandoe|aandoen|doe|doen ~2 $|kind|baby|hem|haar ; boje ~1 sie ~3 skrzywdze|uderze|skrzywdzic|uderzyc ; zarar ~1 vermekten korkuyorum
    ${asRead(`боюсь ~3 ударить|ударю|покалечить|навредить|покалечу|трясти ~3 $|ребенка|его|ее|сына|дочь ; боюся ~3 вдарити|вдарю|нашкодити ; اخاف|خايفة ~2 اوذي|اضرب ~1 طفلي|ابني|ابنتي|بنتي|نفسي`)}
  `,
  shaken: `
    sacudi|sacudiu|abanou|abanei|chacoalhei|chacoalhou ~3 bebe|recem|filho|filha ; bebe ~3 sacudido|sacudida|abanado ; scosso|scossa|scrollato|scrollata ~3 bambino|bambina|neonato|neonata|figlio|figlia ; bambino|neonato|neonata|bambina ~3 scosso|scossa|scrollato ; baby ~4 geschud|schudde ; heen en weer geschud ; potrzasał|potrzasała|potrzasnał|potrzasneła|trzasł|trzesła ~3 dzieckiem|niemowleciem|nia|nim ; bebegi|bebegimi ~1 sarsti|sarstim
    ${asRead(`тряс|трясла|встряхнул|встряхнула ~2 ребенка|малыша|младенца|его|ее ; тряс|трясла|струсонув|струсонула ~2 дитину|немовля`)}
  `,
  abuse: `
    pai|padrasto|mae|madrasta|tio|avo|companheiro|pais ~3 bate|bateu|espanca|queima|queimou|maltrata|batem !palmas|bola|porta|papo ; nodoas negras ; hematomas|vergoes|marcas ~8 pai|mae|cinto|costas|padrasto ; medo ~2 ir|voltar ~2 casa
    padre|papa|patrigno|madre|mamma|compagno|zio|nonno|genitori ~4 picchia|picchiato|picchiata|picchiano|maltratta|brucia|frusta|mena ; picchia|picchiato ~5 cinghia|cintura|bastone ; lividi ~8 padre|papa|mamma|casa|schiena|compagno ; paura ~2 tornare|andare ~1 a casa
    vader|papa|stiefvader|moeder|mama|vriend|oom|opa|ouders ~4 slaat|geslagen|mishandelt|schopt|sloeg|slaan ; mishandeld|mishandelt|mishandeling ; blauwe plekken ~8 vader|moeder|thuis|papa|mama|rug|stiefvader ; bang ~4 naar huis ; slaat ~4 riem|stok
    ojciec|tata|ojczym|matka|mama|wujek|dziadek|konkubent|rodzice ~3 bije|pobił|pobiła|bił|katuje|przypala|bija ; bije ~4 pasem|kablem|kijem ; pasem|kablem ~2 bije ; siniaki|siniak|siniakow ~8 ojciec|tata|ojczym|matka|domu|plecach|pasem ; boi sie ~1 wracac|wrocic|isc ~1 do domu ; zneca sie
    babasi|babasinin|babam|annesi|uvey|amcasi|dayisi ~5 dovuyor|dovuyormus|dovdugunu|dovmus|dovdu|vuruyor|yakiyor ; kemerle ~1 dovuyor|dovuyormus|dovdugunu|vuruyor ; morluk|morluklar|morluklari|morluklarla ~6 babasi|babasindan|evde|annesi|sirtinda ; eve ~1 gitmekten|donmekten korkuyor
    tata|tatal|mama|vitreg ~3 bate ; bate ~3 cureaua|cablu ; vanatai ; pappa|styvpappa|mamma slar
    ${asRead(`
    отец|папа|отчим|мать|мама|дядя|дед|мачеха ~3 бьет|избивает|бил|избил|порет|била|прижигает ; ремнем ~2 бьет|бил|избивает ; синяки|синяк|синяков ~5 отец|отца|папа|отчим|мать|спине|дома ; боится ~1 идти|возвращаться|ехать домой
    батько|тато|вітчим|мати|мама|дядько ~3 бє|бьє|побив|бив|лупить ; ременем ~2 бє|бьє|бив|лупить ; синці|синець ~5 батько|вітчим|мати|дома|спині ; боїться ~1 йти|повертатися додому
    ابوه|ابوها|والده|والدها|ابيه|ابيها|امه|امها|زوج|زوجة ~2 يضربه|يضربها|تضربه|تضربها|تحرقه|تحرقها|يحرقها|يحرقه ; كدمات ~4 ظهره|ظهرها|جسمه|جسمها|البيت`)}
  `,
  sexual: `
    padrasto|tio|avo|treinador|professor|primo|vizinho|catequista ~3 mexe|mexeu|toca|tocou|apalpou|apalpa ~4 partes|nela|nele|intimas|corpo|cueca|calcinha|$ ; partes intimas|dela|dele ~5 tocou|toca|mexeu|mexe ; mexe ~2 partes ; estupr* ; fotos ~2 nua|nuas|pelada|pelado|intimas
    zio|nonno|patrigno|allenatore|prete|cugino|maestro|catechista ~3 tocca|toca|toccata|toccato|palpa ~4 sotto|intime|mutande|mutandine|quando ; parti intime ~5 tocc* ; stupr*|violentata|violentato ; foto ~2 nuda|nude|nudo|intime
    seksueel|seksuele misbruik*|misbruikt|geweld ; verkracht* ; aangerand|betast ; oom|opa|stiefvader|trainer|leraar|buurman ~5 raakt|aangeraakt|zit|zat ~4 broek|billen|piemel|plasser|onderbroek|vagina ; naaktfoto*
    molestuje|molestował|molestowana|molestowany|zgwałc* ; wujek|ojczym|dziadek|trener|kuzyn|nauczyciel|ksiadz|sasiad ~3 dotyka|dotykał|obmacuje|obmacywał ; dotyka|dotykał ~3 majtkach|miejscach|intymn*|kroczu ; nagie zdjecia ; wykorzystywał|wykorzystał seksualnie
    cinsel istismar|istismara|taciz|saldiri ; tecavuz ; taciz ~1 etti|ediyor|edildi ; amcasi|amcasinin|dayisi|dayisinin|dedesi|dedesinin|antrenoru|ogretmeni ~3 dokundu|dokunuyor|dokundugunu|elledi|elliyor ; ozel yerine|yerlerine|bolgesine dokun* ; ciplak fotograf*
    ${asRead(`
    изнасил* ; домогается|домогался|растлил ; отчим|дядя|дед|тренер|учитель|сосед|брат ~2 трогал|трогает|лапал|лапает ; трогал|трогает ~2 там|трусах|интимн* ; голые|обнаженные фото
    зґвалт* ; вітчим|дядько|дід|тренер|вчитель|сусід ~2 торкається|торкався|чіпає|чіпав|мацає
    يتحرش|تحرش ~2 به|بها|ابنتي|ابني|بي ; اغتصب|اغتصبها|اغتصبه|اغتصاب ; يلمس|لمس ~2 جسمها|جسمه|جسدها|عورتها|اماكنها`)}
  `,
  home: `
    marido|companheiro|namorado|ex|parceiro ~4 me|nos bate|bateu|ameaca|ameacou|agride|espanca|estrangulou ; bate|bateu|bater|ameaca|agride|espanca me ~3 $|frente|e|todos|quando|disse|as|com ; marido|companheiro|namorado|ex ~5 matar|matame|espanca|estrangul* ; violencia domestica ; medo ~2 marido|companheiro|namorado|ex
    marito|compagno|fidanzato|ex ~4 mi|ci picchia|picchiato|picchiata|minaccia|minacciato|mena|strangolato|ammazza ; violenza domestica ; paura ~1 di|del ~1 marito|compagno|ex|fidanzato
    man|vriend|partner|ex ~3 slaat|bedreigt|wurgt|mishandelt|schopt ~2 mij|me|ons ; man|vriend|partner|ex ~1 mij|me|ons ~3 slaat|geslagen|gewurgd|bedreigd|vermoorden ; huiselijk geweld ; bang voor ~1 mijn man|vriend|partner|ex
    maz|partner|konkubent|chłopak|były ~3 bije|pobił|dusi|dusił|grozi|uderzył|zabije ~2 mnie|nas|mi|nam|ze|przy ; mnie|nas ~1 bije|pobił|dusi|dusił|zabije ; przemoc domowa ; boje sie ~1 meza|partnera|byłego
    kocam|esim|sevgilim ~5 dovuyor|vuruyor|dovdu|bogaz*|tehdit|oldurecek ; beni|bizi ~3 dovuyor|dovdu|oldurecek|oldurmekle ; aile ici siddet ; kocamdan|esimden korkuyorum
    sotul|iubitul ~3 ma|ne bate|ameninta|omoara ; ma bate ~3 $|copiilor|in ; min man|sambo|pojkvan slar ; slar mig ; hotar ~2 doda mig
    ${asRead(`
    муж|парень|бывший|сожитель ~3 бьет|избивает|избил|угрожает|душит|душил|ударил|убьет ; меня|нас ~2 бьет|избивает|убьет|душит ; домашнее насилие
    чоловік|хлопець|колишній ~4 бє|бьє|побив|погрожує|душить|вбє ; мене|нас ~1 бє|бьє|вбє|душить
    زوجي|طليقي|خطيبي ~2 يضربني|يضربنا|ضربني|يهددني|يهدد|يخنقني|يريد ; اخاف من زوجي`)}
  `,
  missing: `
    nao|ninguem ~2 encontro|encontramos|acho|achamos|encontra|acha ~3 filho|filha|crianca|menino|menina|ele|ela ; filho|filha|crianca|menino|menina|neto|neta|aluno|aluna ~5 desapareceu|sumiu|desaparecido|desaparecida|fugiu|raptado|raptada ; nao voltou ~2 casa|escola
    non ~2 trovo|troviamo|trova ~2 figlio|figlia|bambino|bambina ; figlio|figlia|bambino|bambina|nipote|alunno|alunna ~6 scomparso|scomparsa|sparito|sparita|scappato|scappata|rapito|rapita ; non ~2 tornato|tornata ~1 a casa
    dochter|zoon|zoontje|dochtertje|kleindochter|kleinzoon|leerling ~6 kwijt|vermist|verdwenen|weggelopen|ontvoerd ; kwijt|vermist ~4 dochter|zoon|zoontje|dochtertje ; dochter|zoon|zoontje|dochtertje ~8 minuten|uur|uren weg ; niet thuisgekomen|teruggekomen
    syn|synek|syna|corka|corki|coreczka|dziecko|dziecka|wnuk|wnuczka|uczen|uczennica ~5 zaginał|zagineła|zagineło|zniknał|znikneła|uciekł|uciekła|porwał|porwany|porwana ; nie ~1 moge|mozemy znalezc ~2 syna|corki|dziecka|go|jej ; nie ~1 wrocił|wrociła ~2 domu|szkoły
    oglum|kizim|cocugum|ogrencim|torunum|cocuk ~5 kayboldu|kayip|kacti|kacirildi|bulamiyoruz|bulamiyorum ; eve ~1 gelmedi|donmedi ~4 $|oglum|kizim|telefon|telefonu
    ${asRead(`
    сын|дочь|дочка|ребенок|внук|внучка|мальчик|девочка ~5 пропал|пропала|потерялся|потерялась|исчез|исчезла|сбежал|сбежала ; пропал|пропала|исчез|исчезла ~2 сын|дочь|дочка|ребенок|внук|внучка ; не ~1 вернулся|вернулась ~1 домой|школы
    син|донька|дочка|дитина|онук|онука ~5 зник|зникла|загубився|загубилась|втік|втекла|пропав|пропала ; не ~1 повернувся|повернулась ~1 додому
    ابني|ابنتي|طفلي|طفلتي|بنتي|ولدي ~6 ضاع|ضاعت|مفقود|مفقودة|اختفى|اختفت|هرب|هربت|خطف|خطفت`)}
  `,
  weapon: `
    trouxe|esta|levou|pegou|tirou|aponta|buscar ~3 pistola|faca|navalha|espingarda !brinquedo|agua|plastico|cozinha|manteiga ; faca|arma|pistola|navalha ~4 escola|mochila|irma|irmao
    ha|tiene|porta|preso|puntato|punta|impugna|minaccia ~4 pistola|coltello|fucile !giocattolo|acqua|plastica ; coltello|pistola|fucile ~4 scuola|zaino|classe|sorella|sorellina|fratello|mano
    heeft|zwaait|bedreigt|staat|pakt|pakte ~4 mes|pistool|geweer|vuurwapen !speelgoed|boter ; mes|pistool|vuurwapen|geweer ~3 school|tas|rugzak|broer|zus|hand|klas
    trzyma|przyniosł|przyniosła|wyciagnał|grozi|chwycił ~2 noz|nozem|pistolet|siekiera|siekiere|bronia ; noz|pistolet|bron ~3 szkoły|szkole|plecaku|siostre|brata
    bicak|silah|tabanca ~2 cekti|getirdi|elinde|cantasinda|dayadi|okula ; elinde ~1 bicak|silah|tabanca ; bicakla tehdit|saldirdi|kovaliyor
    ${asRead(`
    с ножом|топором|пистолетом ~3 угрожает|стоит|бегает|дверью|пришел|школе|он ; нож|пистолет|топор ~3 школу|школе|рюкзаке|руках ; ножом угрожает|размахивает
    бере|взяв|схопив|приніс ~1 ніж|сокиру|пістолет ; з ножем|сокирою|пістолетом
    سكين|سكينا|مسدس|سلاح ~3 المدرسة|يهدد|بيده|حقيبته|اخته|اخيه ; يهدد|تهدد ~3 بسكين|بالسكين|بالسلاح|بقتلي|بالقتل`)}
  `,
} as const;

export const MORE_LANGUAGES: Readonly<Record<keyof typeof PATTERNS, string>> = PATTERNS;

/** Play, stories and lessons in the same languages. */
export const PLAYED = asRead(
  'jogo|brincar|brincando|filme|gioco|giocare|giocando|film|spel|spelen|filmpje|gra|grze|bawi|zabawa|bajka|oyun|oyunda|filmde|игра|играет|игре|фильм|мультик|гра|грі|фільм|لعبة|فيلم',
);
