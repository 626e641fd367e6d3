import type { Rule } from '../rule.ts';

const SPOKEN = ['inGame', 'story', 'figure', 'suicideWord', 'grief'] as const;

/** The wish to be dead, said outright, sideways or in a text. Everybody's: `who.ts` tells whose. */
const WISH = `
  kill+|off|offing|unalive|unaliving|murder|shoot|shooting|hang|hanging|drown|poison|stab|stabbing|starve|end|ending|hurl|throw ~1 SELF !into|a|at|together|out|under ; killmyself|killhimself|killherself|killthemselves|kms|unalive+|ctb ; kys
  suicid* !prevention|awareness|squad|runs|drills|sprints|drill|bomber ; end+|finish|finishing ~1 my|his|her|their|own ~2 life|lives|existence|pain|suffering !as ; take+ ~1 my|his|her|their ~1 own? ~1 life|lives
  end|ending it|things|everything all|tonight|now|forever|today|$ ; want+|going|ready|thinking|thought|wish|wishes|thoughts|considering|tempted|urge|easier|could|better|planning|will|might ~3 end|ending it|things|everything !with|between|by|on|when|up|calmly|early|quickly|well|peacefully|better|without|before|so
  NEG ~1 want+|wanna|wish|wishes|care|deserve|deserves|fit|see|plan|planning|like|feel|supposed|meant|able ~3 live|alive|exist|existing|living !with|in|at|here|on|near|close|together|alone|longer|like|there|by
  NEG ~1 want+|wanna|wish|wishes|plan|planning|care|feel ~3 here|around|earth|planet|world|life anymore|longer|ever|tomorrow|any|at ; NEG ~1 want+|wanna|wish|plan|planning ~2 on earth|this|the earth|world|planet ; NEG ~1 want+ ~1 go|carry|keep on|going|living $|anymore|living|with life|like ; NEG ~1 want+ ~1 be ~2 anymore $
  NEG ~2 want+|wanna|wish|rather|like|hope|prefer|hoped ~2 wakeup|wake|woken !HIM|CHILD|for|early|the|my|at|so|before|everyone ; never|not|dont|wouldnt|didnt wakeup|wake $|tomorrow|again|one|ever|anymore|and|from ; hope*|pray*|wish*|want*|rather|wouldnt|would|like|better|if|fall|go ..5 never|not|dont|doesnt|didnt|wouldnt|couldnt ~1 wakeup|wake|wokeup !HIM|CHILD|for|early|the|so|before|at|in ; sleep|asleep ~6 never|not|dont|forever ~1 wakeup|wake|wokeup ; sleep|asleep forever|permanently ; sleep ~2 and not ~1 wake|wakeup ; never have to wakeup|wake
  want+|wanna|wish+|rather|ready|deserve|deserves|going|like|hope+|ought|prefer|supposed|love|decided|willing|glad|happy|begging|prays|pray|want2|wants2 ~2 to|2|be|was|were|i|he|she|they|could|wasnt|hed|shed|id|too|would ~3 die+|dead|gone $|and|so|but|because|right|now|anymore|already|please|when|if|i|he|she|they|every|all|as|or|rather|than|cause|tonight|today|tomorrow|then|that|instead|too|really|with|is|inside|for|at|in|my|his|her|to|lately|again|since|by|jk|jus|just|kidding
  should|might|may as|just well? die|dead $ ; should ~2 die|dead ; just die ; better off ~3 dead|gone|dying|not ; better ~3 if i|he|she|they|im|hes|shes ~3 dead|gone|wasnt|werent|died|disappeared|didnt|never|weren|was|were !not|in|at|quiet ; wish* i|he|she|they|hed|shed|id|theyd|CHILD|to ~3 never|not|wasnt|werent|hadnt|didnt ~3 born|alive|exist|existed|wokeup|wakeup ; never been born ; wish* ~4 wasnt|werent|not here|alive|born ; wish* ~2 was|were dead ; wish ~1 to|2 die ; want2die ; wanttodie
  want*|wish*|rather|hope* ~4 disappear|vanish|cease !for|ed ; want*|wish* ~3 not exist ; stop existing ; cease to exist ; not be alive ; not ~1 being|be alive|here anymore|alive
  better|happier|easier|relieved|fine|nicer|richer|okay|ok ~3 off|life|world|family|day|everyone|everybody ~3 without|if|once me|i|im|ive|id !in|there|helping|hovering|being|had|could|got|can ; better off|life|without ~1 without? me $|and|around|here|anymore|in|alive|i|gone ; say*|said|thinks|told|feels|wrote|texted|believes|asked|tells|thought|convinced ~8 better|happier off|without ~2 without|if him|her|them|she|he|they|me|i ; everyone|everybody|we|wed|kids|family|world|nobody|they|you|mom|mum|dad ~4 better|happier|easier ~3 without|if ~2 me|i|him|her|them|she|he ~3 in|$|here|gone|around|anymore|wasnt|dead|werent|died|and
  no|any|whats|isnt|what|wheres|dont ~2 point|purpose|reason|sense ~2 in|to|of|for ~2 living|live|life|alive|exist*|going|carrying|go|waking|breathing|anything|continuing|it !to|the|all ; whats|what ~2 point $|anymore|living|anything ; nothing|nobody|anything left? to|2 live|living for ; reason to live ; life ~3 isnt|not|no ~2 worth|point|meaning ; not worth living|it|being ~2 anymore|living|alive ; worth living ; no future for|ahead|anymore|here ; cant ~1 see|picture|imagine ~2 future|tomorrow ; doesnt|dont ~1 see ~2 future|tomorrow|point ~2 self|anymore|in|living|to ; no way out|forward ; see* no ~1 way|future|hope|point|other|reason ; cant ~1 go|carry|keep on|going $|living|anymore|any|much|and|being|with life ; done with|living life|living|being|this world|alive ; tired|sick|exhausted|fed of ~1 living|life|being alive|existing|here|existence|fighting !a|with|in|his|her|it|touched|at|up|on ; cant ~1 live $|anymore|with myself|like this ; give+ up on life|living ; hate ~2 being alive|living|existing
  want*|wish*|need*|make ~1 it|everything|pain|life|thoughts|all all? ~1 to|2|just? ~1 stop|end|over|finish|go $|forever|now|for|anymore|away|tonight|being
  feel*|like|being|nothing|just|such|only|am|become|im ~2 a? burden !of|on the|to the ~2 ; is a burden to|on ~2 (everyone)|us|me|family ; a burden to|on us|everyone|everybody|you|my|our|family|them ; nobody|noone|no ~2 would|will|ll ~2 miss|care|notice ~4 if|me|gone|died|dead|disappeared|him|her ; would|will|ll ~2 miss|care|notice|cry|bother ~4 if i|he|she|they|im ~2 died|gone|dead|wasnt|disappeared|killed|were ; if i|he|she|they ~1 died|disappeared|was|were|wasnt|werent ~3 nobody|noone|no|would|anyone|everyone|care|miss|gone
  sorry|miss|happy|see|regret* ~3 when|once|if im|i|hes|shes ~2 dead|gone|die|not ; when|once|after|if im|hes|shes|i|he|she ~1 am? dead|gone $|you|they|nobody|itll|it|please|take|look|can|will|wont ; wont|not|never|neither ~2 be|have|make|see|live ~2 alive|around|here|me|long|18|16|eighteen|birthday ~3 much|longer|long|anymore|christmas|graduat*|see|birthday|worry|by|around ; wont be ~1 alive|problem|bother* ~3 long|longer|anymore|much|problem ; NEG ~2 worry|deal about|with me|him|her ~2 anymore|longer|soon|much
  heaven|angel|angels|sky ~5 wish*|want*|rather|go|join|be ; want*|wish*|go|join ~3 to|in|be ~3 heaven ; join ~2 grandma|grandpa|nan|granny|him|her|dad|daddy|mommy|mum|mummy|dog in|up ; hope* ~4 get+|dont|die|never|kills|hits|hit|crash*|cancer ~2 hit|killed|cancer|die|crash|run ~2 $|by|over|and ; hit by a? car|bus|truck|train ~4 wouldnt|mind|care|wish|better|relief ; wish* ~5 hit|crash|kill|run|get ~2 me|by|cancer|over|killed
  driv*|steer*|crash*|swerv*|veer* ~3 car|into|off ~5 bridge|wall|tree|traffic|lake|river|cliff|lorry|truck|road|pole|water|motorway ~6 over|end|us|myself|peace|urge|think*|though*|want*|tempt*|imagin*|all|just|quiet ; think*|thought*|imagin*|fantasi*|pictur*|urge*|want*|tempt*|considered|dream* ~4 driv*|steer*|crash*|swerv*|veer*|jump*|step*|walking ~5 bridge|wall|tree|traffic|lake|river|cliff|lorry|truck|road|train|platform|pole|roof|oncoming|balcony
  who|which|what & things|stuff|belongings|clothes|guitar|games|cat|dog & if|when|after & died|dead|gone ; want & if|when|after ~1 she|he|i|they ~1 died|dead|gone & things|stuff|belongings|friends ; worth more dead ; worth more ~2 dead ; think*|thought* ~2 about ~1 not ~1 existing|being|living|alive|here|waking ; think*|thought* ~2 about ~1 dying|suicide|ending ; NEG keep|want|go ~2 living|existing ; better|cope|fine|happier & if|without|once & i|me|im & gone|dead|wasnt|werent|around|died ; worthless & die|dead|alive|live|hurt|cut ; not ~1 going|gonna to be ~1 alive|here ~1 $|much|next|long|tomorrow ; whats|what ~2 point ~3 of|in ~2 being|living|life|anything|alive|trying|going ; want*|wish* ~4 it ~1 over with ; nobody ~2 need* me|him|her ; no use to anyone ; serve no purpose ; world|life ~3 without me ; never|not ~2 see ~3 grow ~1 up ~3 want|wish|going|tired ; cant ~2 do life ; dont exist ; lost ~2 will ~1 live|to ; dont deserve to ~1 live|be ; hate* ~2 (myself|himself|herself) ~6 die|dead|live|alive
  goodbye|farewell|goodbyes ~3 letter*|note*|message*|text*|video*|forever|everyone|everybody|world|cruel|friends|post ; say*|said|texting|sending|sent|wrote|texted|posted ~3 goodbye|goodbyes|farewell to|everyone|all|her|his|friends|like|forever|as|one ; final goodbye ; last goodbye
  giv*|gave ~2 away ~6 things|stuff|belongings|possessions|favourite|favorite|clothes|everything|games|pets|hoodie|hoodies|guitar|playstation|xbox|jewelry|jewellery|collection|phone|treasures|special|prized ; giv*|gave ~5 away !the|secret
`;

const WISH_NOT = `
  throw+|threw|hurl+|fling SELF ~2 on|onto|to|at|into|across|around|about ~2 floor|ground|sofa|couch|bed|me|mattress|work|tantrum ;  wish+ you|u|we|his|her|my|our|grandma|grandpa|mom|mum|dad|i ~2 (was|were) dead ; want*|wish* ~1 you|u|me|mom|mum|dad|mummy|mommy|daddy|us|teacher|him|brother|sister ~2 (to)|die|dead|gone|disappear|was|were ; charity|goodwill|outgrown|outgrew|donat*|thrift|younger|decluttering|garage|yard|old toys|clothes ; phone|battery|batteries|plant|plants|fish|goldfish|pet|tooth ~3 die+|dead ; to die for ; to see the dentist|doctor ; will you|i|we|mummy|mommy ~1 die ; when ~1 you|we|will|people ~2 die ; do|does|why people|we|everyone|it ~2 die ; dont|doesnt|didnt|not|never want*|wanna|wish ~1 to|2|HIM|you|us|me die|dead ; scared|afraid|worried|terrified|fear ~2 of? ~2 death|dying|die ; dont want to kill ; in the game ; himself|herself|themselves|myself laughing ; over backwards ; kill time ; kill myself trying|working|for|over|to get|to make|to keep ; killing myself trying|working|to|for|over|here|with ; enjoy HIM ; enjoy SELF ; end ~1 it (on|with) ; wakeup the|early|for ; at|in|around the (dentist)|class|lesson|party ; at school|class|party|church|practice ; to the park ; die ~1 of|from|laughing|down ; dying of|for|to|down ; is dying ; end of life ; hospice ; spirit ; last one ; dies ~2 (laughing) ; dead ~1 tired|end|line|lift|leg|serious|wrong|skin|pan|quiet|silent ; kill* ~1 two|mood|vibe|it|lights ; embarrass* ~4 (wanted|could|thought) ; mortified
`;

const MEANS = `
  plan !for|b|tomorrow|at|meeting|to ; has|have|made|making|got|wrote|plan+|specific|detailed|exact ~2 plan+|how|method|way !lesson|safety|behavior|treatment|for ; note|letter|letters|goodbye|goodbyes|farewell ; PILL|rope|noose|razor|GUN|knife|knives|blade|bridge|overdos*|ledge|roof|rooftop|train|tracks|bleach|belt|cord|poison|exhaust|hose|cliff|ligature|balcony ; stash*|hoard*|stockpil*|saved ~3 up? PILL|them ; tonight|tomorrow ~3 (die|kill|end|do) ; die|dead|kill SELF|it|all|life|everything ~3 tonight|today|tomorrow|after|friday|monday|weekend|now|this|soon ; do|doing it tonight|today|tomorrow|now|this|after|soon|when ; right now ; already ~2 took|taken|cut|swallowed|done ; took|taken|swallowed ~5 PILL|all|bottle|something ; cut|cutting|slit|slashed ~3 wrist|wrists|deep|arm|arms|neck|throat|vein* ; locked ~3 SELF3|door|bathroom|bedroom|in|SELF1 ; holding|in ~2 hand|hands ; standing|sitting|going|jump*|gone ~5 bridge|ledge|roof|edge|window|tracks|balcony|platform ; counted|counting|lined|laid ~3 out|up|PILL ; means|knows|know|figured|decided|chosen|chose|picked ~3 how|when|where|way|day|date ; date|day picked|set|circled ; bleed*|blood ; will|last wishes|will ; not|wont|isnt answer*|picking|respond* ; gone|left ~3 missing|house|find ; with me ; take ~4 with me ; cant promise|stop|keep ; searched|searching|googled|googling|looked|looking ~5 how|ways|painless*|methods ; attempt* ; tried ; about to
`;

const LOOSELY = `
      want+|wish|wishes|hope+|deserve|deserves|rather|ready|better|think+|thoughts|feels|feel|imagine+|dream|dreams|fantasize|fantasise|talk+|keeps|joke+|jokingly|say+|wrote|writes|texted|posted|googled|searched|searching|googling & die|dead|dying|suicide|suicidal|death|disappear forever|exist|kill SELF|unalive
      want|wants|wish|wishes|googled|searched|how to|2? disappear|vanish|leave & forever|world|planet|earth|permanently|quietly|painlessly ; want*|wish*|go|be|see|rather|join & sky|heaven|stars|angels|clouds|jesus|ground|grave|coffin & with|grandad|grandpa|granddad|grandma|nan|nana|daddy|mummy|mommy|dad|mum|mom|him|her|crying|dead|die
      top+|neck|necking|doing|do|did|done SELF in ; top+ SELF ; blow|blowing|blew ~2 brains|head ~1 out|off ; do|doing|did ~1 something ~3 to|stupid|silly|bad|drastic ~1 SELF|$ ; do away with SELF ; meet my|his|her maker ; six feet under ; check* ~1 out permanently|of life ; waste of space|oxygen|air|life ; world|everyone|everybody|family|nobody|they|we ~4 need+|miss|love|want|wants ~1 me|him|her $|anymore|anyway|around|and|so|here ~1 $|so|and|die|anyway ; dont|doesnt|nobody|noone|no one|wont & need|care|notice|miss|bother & if|when|whether & die+|dead|gone|disappeared|disappear|killed|alive|here|existed
      life|world|it|things|everyone|family|kids|they|them|theyd|girls|boys ~3 easier|better|fine|happier|okay|ok|simpler & without|if|never & me|i|shed|hed|she|he|id|been|born|existed|here|around|gone ; fine|ok|okay|better|easier without me !at|for|in|there|helping|on|with ; never|not|hadnt|havent ~1 been here|born ; crash*|accident|hit|cancer|stroke|plane & rest|peace|relief|over|relieved|end|mind|stop|easier & i|id|ill|finally|myself|me ; imagin*|pictur*|think*|thought* & not|never|without ~2 here|alive|existing|being|waking & relief|peace|rest|better|calm|easier|all|time|lot ; ill|going to|gonna|just|might|could|should|lets|may just? end it $|then|all|now|tonight|for|and ; i do think about ~2 it|dying|death|ending ; about it & dying|die|death|ending
      tie*|tying|wrap*|put+ ~4 around|round ~3 neck ; funeral & my|own|his|her & plan*|song*|music|come|miss|wants ; will & write+ & kids|goodbye|die ; goodbye & forever|final|weird|note|exit|everyone|friends|letter|love you all ; will not be here|alive|around & long|longer|anyway|much|tomorrow|soon ; wont ~2 here|alive|around & long|longer|anyway|much|soon|bother|christmas|birthday|graduate|graduation|summer ; cant|cannot|dont|no & do life|keep living|see a future|live like this|reason to live|will to live ; hopeless & die|life|living|future|everything|point ; hate*|hates ~2 being|to be|my|his|her alive|life|existence|living & hate|die|end|anymore|every|much|journal|diary|it|wrote ; jump+ & off|from & roof|bridge|building|window|balcony & joke*|says|said|talks|thinks|want*|wish*|going|threat*
    `;
const LOOSELY_NOT = `
      ask+|question|questions|explain|explaining|know|understand|wonder+|afraid|scared|worried|worries|fear|terrified|anxious|obsessed|curious ; dog|dogs|cat|cats|fish|goldfish|hamster|bird|pet|rabbit|plant|plants|flower|bug|spider|battery|phone|ipad|tablet|laptop|dinosaur|dinosaurs ; grandpas|grandmas|died|funeral|heaven is|cancer ; zombie|zombies|pirate|ghost|costume|halloween|game|games|character|movie|book|show ; than wear|go|eat|do|be|see|share|miss|clean|wash ; die ~1 of|from|for|to|down|laughing|hard ; dying ~1 to|for|of ; dead ~1 tired|serious|line|end|set|inside|funny|wrong|on|leg|last|bird ; im dead $|lol|laughing ; drop dead gorgeous ; wish|wishes you|u|he|she were|was dead ; dont|doesnt|not|never|didnt want*|wanna ~1 to|HIM|you|me die ; love ~2 to death ; bored|scared|sick|worried|tired|loved|worked to death ; death grip|penalty|stare|metal|star|eater|eaters|valley|bed ; over my dead ; dying ~1 down|out|breed ; social death ; you|u|mom|mum|dad|mummy|mommy|daddy|brother|sister|teacher ~2 die+|dead|to die ; kill* me ; end it (with|on|there|here|calmly|by) ; off the (couch|sofa|wall|swing|bed|diving|trampoline|bunk|table) ; swing|trampoline|bunk|diving ; find ~1 peace ; rest of ; end of the ; say+ goodbye ~2 (to daddy|to mummy|at|when|every) ; dropoff|nursery|daycare|preschool ; kiss ; playdate ; make up|peace
    `;

/** The wish and its signs: serious, and for today. With a plan, a means or an act: now. */
export const SUICIDE: readonly Rule[] = [
  {
    id: 'suicide-with-means',
    category: 'suicide',
    tier: 'emergency',
    any: WISH,
    with: MEANS,
    not: WISH_NOT,
    unless: SPOKEN,
  },
  {
    id: 'suicide-act',
    category: 'suicide',
    tier: 'emergency',
    any: `
      try+|attempt+ ~2 kill|end|hang|drown|strangle|suffocate|choke|overdose|poison|suicid* ~2 SELF|life|it|her|his|$ ; suicide|suicidal note|letter|attempt|attempts|plan|pact|method|methods ; attempt*|attempted suicide ; noose ; slit*|slash*|cut|cutting|opened|opening ~3 wrist|wrists|veins|throat ; hang+ ~1 SELF ; jump*|throw*|threw|hurl* ~4 off|from|front|under ~5 bridge|building|roof|train|bus|car|cliff|traffic|overpass|balcony|window|tracks|platform|ledge|lorry
      gun|knife|blade|razor|rope|belt|cord|scissors|glass ~4 to|at|against|around|on|round|in ~3 head|throat|wrist|wrists|neck|mouth|chest|arm|temple
      take+|swallowed|downed|necked|swallows|overdosed ~3 all|whole|bottle|handful|lots|bunch|loads|too|load|packet|entire|box|every|rest|overdose|# ~6 PILL|them|it ~3 die|end|sleep|purpose|deliberately|intentionally|$|and|again|to|because|in|from|after|now|an|bathroom|of|she|he|i
      overdos* ; how many ~4 PILL|it & die|kill|overdose|dead|death|suicide|lethal ; enough PILL ; enough ~3 PILL ; PILL|knife|rope|razor|gun & next|front|beside|hand|drawer|nightstand|bag & me|her|his & die|end|done|over|goodbye|bye|sorry|anymore|live ; PILL ~8 lined|counted|stash*|hoard*|stockpil*|saved|in|next|bed|beside|front|hidden|hiding ~6 me|up|bed|her|his|hand|drawer|front|mattress|pillow|hidden|just|case|ready|waiting|room|table ; hoard*|stockpil*|stash*|saving|collecting|counting ~4 PILL ; how|many|ways|way|best|painless*|easiest|quickest ~3 to? ~3 die|kill|overdose|suicide|painless*|end ~3 SELF|painless*|life|quick*|fast|hurt|$|without|it|quietly ; painless* ~3 way|ways|death|method|die ; goodbye|farewell ~2 letter|letters|note|notes|video ; letters|letter|note|notes ~3 to|for|saying ~4 kids|children|goodbye|everyone|family|each|sorry|parents|after ~4 gone|dead|sorry|goodbye|when|written|ready|forgive|love|desk|$
      write+|left|leave|found ~3 letters|letter|note|notes ~5 goodbye|kids|children|suicide|sorry|each|family|gone|forgive|dead|forever|friends|live|die|bear ; car running ~4 garage ; hose ~4 exhaust|car|window ; take|taking|bring|bringing ~3 kids|children|them|him|her|baby|boys|girls ~1 with me|us ~6 heaven|die|dead|go|end|wont|suffer|peace|bridge|leave|both|better|together|$ ; cant leave ~3 behind ~6 die|dead|go|gone|with ; driv* ~3 off|into ~4 bridge|lake|river|cliff|wall|tree|water|reservoir ~6 kids|children|them|both|us|all|baby|back|with ; end it for all|both of us|them
      on ~2 bridge|ledge|tracks|roof|railing ~8 jump*|die|goodbye|talk|text*|call*|end ; text*|call*|messag*|sent|says|said|phoned ~8 from ~2 bridge|tracks|roof|ledge|station ; live* ~2 (streaming|stream) ~4 kill|cut ; do it tonight|tomorrow ; going to do it $|now|tonight|today|tomorrow|soon ; this is goodbye ; going to jump ; about to jump
    `,
    not: `
      prevention|awareness|squad|runs|drills|sprints|bomber ; off ~2 (couch|sofa|wall|swing|diving|trampoline|bed|bunk|step|steps|chair|table) ; candy|sweets|biscuits|cookies|laughing ; play|puppet|script ; of|on sugar|chocolate|screen|candy|youtube|cuteness|sweets|homework|tv|cake ; goodbye at|when|every|routine|ritual|window|kiss|hug|song ; santa ; note ~2 (from|to) ~2 (teacher|school|santa|doctor) ; thank you ; hangman ; cut* ~2 (hair|nails|paper|food) ; cut down on
    `,
    unless: ['inGame', 'story', 'figure', 'suicideWord', 'grief', 'past', 'imagined', 'work'],
  },
  { id: 'suicide-wish', category: 'suicide', tier: 'urgent', any: WISH, not: WISH_NOT, unless: SPOKEN },
  {
    id: 'self-harm',
    category: 'suicide',
    tier: 'urgent',
    any: `
      selfharm* ; self injur*|mutilat*|destruct*|inflicted ; cutting|cuts|harm+|burn+|carving|slicing|scarring|mutilating|scratching ~1 SELF ; i cut|burn|burned|cutting ~1 myself $|and|when|because|again|to|sometimes|last|my|every|or|so|in|at ; shes|hes|is|been|started|starts|theyre|still|keeps cutting $|again|now|herself|himself ; cuts $|herself|himself|to feel|when ; cut|cuts|scars|marks|burns|scratches|lines & arm|arms|wrist|wrists|thigh|thighs & hides|hiding|rows|row|straight|fresh|sleeves|explain|fine|parallel|deliberate|neat|healing|old|deep|cat|tally|razor|new|noticed|found|saw|all ; cut|burned|burnt|carved|scarred|scratched ~1 SELF ~6 purpose|deliberately|intentionally|again|arm|arms|wrist|wrists|thigh|thighs|razor|blade|lighter|sharpener|sad|feel|numb|night|upset|bathroom|stressed|because
      hurt+|injur* ~1 SELF ~3 purpose|deliberately|intentionally|again|when|because|at|to|tonight|today ; want*|trying|going|threat*|thinking|thoughts|thought|talk*|say+|urge*|scared|afraid|worried|might|will|keep|keeps|plan*|about ~5 hurt|hurting|harm|harming|cut|cutting|kill|burn|burning ~1 SELF ; cut+|scars|scratches|marks|gashes|slashes|burns|slices|lines|blood|bandages|plasters ~5 on|up|down|along|across|all|over|to ~3 arm|arms|wrist|wrists|thigh|thighs|leg|legs|forearm|forearms|sleeve|sleeves|stomach|hips|ankles
      razor|razors|blade|blades|sharpener|sharpeners ~6 hid*|found|under|drawer|room|bed|pencil|case|broke*|apart|blood|bathroom|phone|missing|backpack|arm|arms|bag|taking|took ; hid*|found|take+|broke*|missing ~6 razor|razors|blade|blades|sharpener|sharpeners ; blood|bloody ~5 tissues|tissue|sheets|sleeves|towels|razor|bedding|sleeve ~5 hid*|found|room|bin|trash|bed|hers|under|his
      long sleeves|sleeve|hoodie|jumper ~12 arms|marks|scars|cuts|hot|heat|summer|hide|hiding|pool|swim* ; wear+|wont|refuses ~3 hoodie|sleeves|hoodies|jumpers ~8 heat|hot|summer|swim*|arms|hide|hiding ; hid*|cover*|wont|show ~5 arms|wrists|thighs|arm|wrist ~6 sleeves|marks|cuts|scars|bandages|let|when|plasters|see|bracelets|summer|heat ; relaps* ~5 cutting|sh|selfharm|cut ; doing|started|does|clean|back sh ; lighter|cigarette|eraser ~3 burn|burns ~4 arm|arms|skin|legs|hand|SELF3|wrist ; punch*|slam*|bang*|smash* ~3 wall*|head|fist* ~6 bleed*|blood|until|deserve|purpose|hate* ~4 myself|himself|herself|numb|die ; hate* ~2 SELF3|SELF1|life ~6 die|hurt|cut|dead|alive|live|burden ; hit*|punch*|slap*|bang*|bites|biting ~1 SELF ~8 hate|deserve|stupid|die|kill|purpose|worthless|punish|bruise*|bleed*|hurt
    `,
    not: `
      accident*|shaving|cooking|chopping|slicing|vegetables|carrots|glass|paper|fell|tripped|craft|knife skills|tin|opener ; cat scratched|scratches ; kitten|thorn|brambles|bush|mosquito|eczema|chicken|paint|marker|pen|sharpie|tattoo|temporary|drawn|football|gym|bike|hair|fringe|bangs|nails|sandwich|toenails|blackberry|dog ; stretch marks|skin ; cut marks|score ; school trip ; hates ~2 long|sleeves ; climbing tree ; hurt himself|herself|themselves falling|playing|on|by ; bite* ~1 nails ; short cut ; sensory ; seams ; itchy ; pencil sharpener ~4 broke|sharpen ; shave|shaving
    `,
    unless: ['inGame', 'story', 'figure', 'past', 'taught'],
    ages: [[7, 120]],
  },

  {
    id: 'wish-loosely',
    category: 'suicide',
    tier: 'urgent',
    any: LOOSELY,
    not: LOOSELY_NOT,
    unless: [...SPOKEN, 'pet', 'taught'],
  },
  {
    id: 'wish-loosely-with-means',
    category: 'suicide',
    tier: 'emergency',
    any: LOOSELY,
    with: MEANS,
    ages: [[7, 120]],
    not: LOOSELY_NOT,
    unless: [...SPOKEN, 'pet', 'taught'],
  },
  {
    id: 'self-harm-now',
    category: 'suicide',
    tier: 'emergency',
    any: `
      locked|barricaded|shut & SELF3|door|bathroom|bedroom|room & knife|blade|razor|scissors|PILL|rope|belt|glass & cut|hurt|kill|die|himself|herself|says|threat*|do it|SELF ; holding|has|got|grabbed|with & knife|blade|razor|scissors|glass & cut|cutting|hurt|kill|stab & SELF ; cut|cutting & SELF|wrist|wrists|arm|arms|too deep & bleed*|blood|stop|deep|stitches|pouring & SELF|wont|too|arms|wrists|lot
    `,
    not: 'accident*|cooking|craft|shaving|carrots|vegetables ; nosebleed',
    unless: ['inGame', 'story', 'past', 'taught'],
  },
];
