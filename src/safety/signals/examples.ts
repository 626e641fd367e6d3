/**
 * What each signal must see, and what comes close and must pass. Read by tests only, never shipped.
 */
export const EXAMPLES: Readonly<
  Record<string, { readonly matches: readonly string[]; readonly passes: readonly string[] }>
> = {
  breathing: {
    matches: [
      "newborn is breathing fast and her ribs are pulling, she won't feed",
      "My baby isn't breathing",
      'my s0n is n0t br3athing',
      'the baby is breathing really fast and her ribs are sucking in with every breath',
      'SHE CANT BREATHE SHE CANT BREATHE',
    ],
    passes: [
      "blocked nose, he can't breathe through it and won't sleep, how do I soothe him",
      "we laughed so hard I couldn't breathe",
      'my heart stopped when she let go of the swing',
      "he's not breathing a word about what happened at school",
      "when he was a baby he stopped breathing once and i've been anxious ever since, how do i let him climb",
      'the hamster stopped breathing and my kid is devastated',
      'shaking before the recital and says she cant breathe, our gp says its panic',
    ],
  },
  blue: {
    matches: [
      "my baby's lips are blue",
      "my kid's skin is cold and grey and he's barely awake after the stomach bug",
      'a kid on my bus is having trouble breathing and his lips look bluish',
      'our gp says its panic but she cant breathe and her lips are blue',
      'my kid put a plastic bag over his head and i cant get it off hes going purple',
    ],
    passes: [
      'he screamed blue murder because I peeled the banana',
      'lips blue, teeth chattering, and she refuses to get out of the paddling pool',
      'he turned purple with rage when i took the tablet',
      'my teen wants to dye her hair blue',
    ],
  },
  unresponsive: {
    matches: [
      '7yo got hit by a swing, was out cold for 10 secs, now vomiting',
      'my son is unconscious',
      'student fainted and is not coming round',
      "he ran into the road and he's sitting in the middle of it and won't move, cars are coming",
    ],
    passes: [
      "she passed out from exhaustion in the car after disney and now won't transfer to bed",
      'my student fainted last week from the heat, the class keeps teasing him',
    ],
  },
  'cannot-wake': {
    matches: [
      'im 10 and my mum wont wake up',
      "my newborn won't feed and is hard to wake up",
      'my infant is not waking up and feels cold',
      "My son is diabetic and he's acting drunk and won't wake fully",
    ],
    passes: [
      "he won't wake up for school, every morning is a fight",
      "can't wake the baby's dad for the night feed and i'm furious",
      "can't wake up my teen in the mornings, we're always late",
    ],
  },
  limp: {
    matches: [
      'the baby is limp and pale after a bath',
      "my kid's lips went blue for a sec and now he's limp",
      "The baby wouldn't stop crying so I shook her and now she's limp",
      'hes gone all floppy and his lips look blue',
    ],
    passes: [
      'every time I mention spellings he goes limp and slides off the chair',
      'she went limp at the school gate and kicked when I carried her in',
      "he's limp as a noodle when i try to dress him, won't help at all",
    ],
  },
  seizure: {
    matches: [
      'hes been seizing for seven minutes',
      'my son just had his first seizure',
      'student having a fit on the floor been going 6 mins what do i say to the class',
      'hes shaking all over n his eyes are open but he doesnt see me',
    ],
    passes: [
      'the whole class was in fits when the supply teacher tripped',
      "I can't find a coat that fits him and he's furious",
      "last year he had a febrile seizure, now he's scared of the doctor",
      'he had a seizure at 2, now 6 and terrified of hospitals',
    ],
  },
  choking: {
    matches: [
      'my daughter is choking on a hot dog',
      "my kid put a pen lid in his throat and he's going red",
      'suffocating. my girl. a coin in her throat',
      "she's 8 months and choking what do i do",
    ],
    passes: [
      "my teenager says I'm suffocating her with questions",
      "ever since I read about it I worry he'll choke on a grape, how do I relax at meals",
      "i'm anxious about her choking so i hover at meals",
      'My son pretends he is choking at dinner to make his sister laugh',
    ],
  },
  'head-injury': {
    matches: [
      'he hit his head and is throwing up',
      'My toddler fell down the stairs an hour ago and has now been sick twice',
      'my daughter is vomiting nonstop after banging her head on the trampoline pole',
      "he smacked his head on the pool edge and he's confused, keeps asking the same question",
    ],
    passes: [
      'her tooth fell out and there was blood, she panicked',
      'she fell off the couch and cried for a second',
      'my kid hits himself on the head with a toy and laughs',
    ],
  },
  'great-fall': {
    matches: [
      'my son was hit by a car outside school',
      "his arm's bent the wrong way and the bone is poking out",
      "my kid's been hit by a truck",
      "a child fell off the climbing frame and can't feel her legs",
    ],
    passes: ["I'm scared she'll get hit by a car when she starts walking to school"],
  },
  swallowed: {
    matches: [
      'he got hold of my vape juice and drank it',
      'my toddler drank bleach',
      'my child swallowed a battery',
      "he took his grandpa's pills",
    ],
    passes: [
      'he had an overdose of sugar at the party and is bouncing off the walls',
      "he took his brother's medicine spoon and they fought",
    ],
  },
  allergy: {
    matches: [
      "My daughter's face is swelling after eating cashews",
      'she ate nuts and her throat is closing',
      "she ate a peanut butter cookie and her face is getting puffy and she's scratching her neck",
      "His epipen isn't working hes wheezing",
    ],
    passes: ['he is allergic to cats and wants one', 'her eyes are puffy from crying'],
  },
  'bleeding-burns': {
    matches: [
      'toddler pulled the kettle over himself, skin is peeling',
      'she is 13 and bleeding really heavily soaking a pad every 20 min and dizzy',
      'My daughter cut too deep this time it wont stop',
      "my 12 yr old cut her arms really badly and there's so much blood",
    ],
    passes: ['he burned his tongue on pizza and blamed me', 'nosebleed at bedtime, he is hysterical about the blood'],
  },
  'very-ill': {
    matches: [
      'he has a high fever and his neck is stiff and light hurts him',
      "our baby is making a high pitched cry, won't feed and her soft spot is bulging",
      "she hit her head at recess, seemed fine, now she's slurring and wants to sleep",
      'my baby is 3 weeks old with a temperature of 38.6',
    ],
    passes: ['you gave me a heart attack i told her and now she feels bad'],
  },
  'young-fever': {
    matches: [
      '6 week old. fever 101',
      'baby 2 months temp 39 and not feeding',
      'my baby is 3 weeks old with a temperature of 38.6',
    ],
    passes: [
      "she's burning with jealousy",
      'she has a fever and is cuddly',
      'she has a fever of 100 and wants only me',
    ],
  },
  'body-loosely': {
    matches: [
      "My three year old won't respond to me, she's staring and drooling and one side of her face is jerking",
      "my baby has a rash that doesn't go away when I press it and she's really hot",
      "There's blood all over the bathroom and she won't open the door",
      'I think my kid is having a stroke, her face is drooping',
    ],
    passes: ["my son choked in the penalty shootout and won't talk about it"],
  },
  'hot-car': {
    matches: [
      "our toddler is trapped in the car with the engine off and it's 90 out, AAA is 40 minutes away",
      'my 4 year old is stuck in the washing machine',
      'my child is stuck in a hot car, I locked the keys in',
      'my 3yr old is locked in the car, its 34 degrees, keys inside',
    ],
    passes: ['stuck in the car with three screaming kids in traffic'],
  },
  height: {
    matches: [
      'she is standing at an open window on the fourth floor',
      'kid has climbed over the railing of the third floor walkway and is leaning out',
      'my 2yo is standing on the balcony railing',
      'My son is dangling from the upstairs window',
      'my boy is hanging off the side of the bridge',
    ],
    passes: [
      'she kicked over the block tower that he built on the carpet, 3 years old',
      'our au pair moved out and my daughter is standing at the window waiting for her',
      'my husband hit the roof when she drew on the sofa',
    ],
  },
  traffic: {
    matches: [
      'he is near the motorway and keeps running',
      "my son is sitting in the middle of the road and won't get up",
      "my 13-year-old texted me that she's on the train tracks",
      "he is in the road and won't come back to me",
      'my daughter ran onto the motorway',
      'my 5yo is on the train tracks',
    ],
    passes: [
      'clean up time and she is guarding the train track on the rug',
      "we're stuck on the motorway and they're kicking each other in the back",
      'he sulks on the doorstep, looking at the road, waiting for his dad',
      'how do i stop my toddler running into the road, he thinks its a game',
    ],
  },
  water: {
    matches: [
      "There's water everywhere and my toddler is face down in the paddling pool",
      "it's gone quiet and the back door to the pool is open",
      'my kid went through the ice on the lake',
      'i cant hear her in the pool anymore its gone really quiet out there',
    ],
    passes: [
      "I'm drowning over here with three under five and no sleep",
      'her favourite teddy is drowning in the bath, she shouts, and wants the fire brigade',
      'two years ago my daughter nearly drowned and now she screams at bath time',
      'my son asks if the fish is drowning',
      'she nearly drowned when she was three and now at seven hates swimming',
      'we left the pool early and my daughter has been silent since',
    ],
  },
  fire: {
    matches: [
      'Our tent is on fire with the kids inside',
      'theres a fire in the kitchen and the kids are upstairs',
      'we can smell gas in classroom and two kids feel faint',
      'smoke is filling the hallway and my daughter wont come out from under the bed',
    ],
    passes: ['we have a fire drill tomorrow and he panics', "she is on fire today, won't listen to anything"],
  },
  trapped: {
    matches: [
      'dresser fell on my toddler shes pinned under it',
      'a bookcase fell on the twins',
      'my 3 yr old is outside alone somewhere near the highway',
      "my toddler's head is stuck between the banister rails and he's panicking and can't breathe well",
    ],
    passes: ['they kidnapped my slipper and want biscuits as ransom', 'my 8yo heard about a kidnapping on the news'],
  },
  'danger-loosely': {
    matches: [
      'the boys have walked out onto the frozen lake and I can hear it cracking',
      "the gate's open, the pond is behind it and he isn't here",
      "he's in the silo up to his chest and sinking",
      'the twins are playing on the railway line behind the school',
      "it has gone very quiet by the paddling pool and she isn't up",
      "There's a stranger trying to pull my son into a van",
      "a man is following my daughter home and she's on the phone with me",
      "i'm at home with my little brother and a man is trying to get in",
      'pls help there is a man in my house',
    ],
    passes: [
      'she wants to skate on the frozen lake next winter, how do I say no',
      'nobody has seen her smile since september, she is 9',
      'he left the gate open and the guinea pig got out by the pond',
      'grain of rice up to her elbow, the sensory tray was a hit',
      "he plays trains on his railway line for hours and won't come for dinner",
      'it went very quiet and they had drawn on the sofa',
    ],
  },
  shaken: {
    matches: [
      "he's shaking the baby right now in the other room",
      'I shook my baby really hard',
      "my husband shook our 3 month old and now she's vomiting",
      "the babysitter admitted she shook him, he's very sleepy",
    ],
    passes: ['the baby shook his rattle at me and laughed', 'i was shaking with anger and left the room'],
  },
  'shaking-urge': {
    matches: [
      "my baby won't stop crying and I'm going to shake her",
      'I nearly shook my son tonight',
      'i feel like shaking him he will not stop crying its been 4 hrs',
      'I want to shake my baby when he screams',
    ],
    passes: ['i wanted to shake his hand and he hid'],
  },
  'shook-older': {
    matches: [
      'I shook my 9 year old by the shoulders until he cried',
      'I shook my 7 year old by the shoulders',
      'I shook my son, he is 6',
    ],
    passes: [],
  },
  'shaking-near': { matches: ["I get why people shake babies. I'm that close."], passes: [] },
  'suicide-with-means': {
    matches: [
      'son txted goodbye to his mates and says hes at the bridge',
      "They're all better off with me in heaven, me and the girls, tonight",
      "she's written a goodbye letter and given it to her sister",
      'he tried to hang himself an hour ago',
    ],
    passes: [
      "my 10yo said 'whatever, I'll just die alone then' about no sleepover",
      '"you\'re ruining my life I want to die" screamed my 5yo because I cut her toast wrong',
      "coach made them run suicides and he's crying and wants to quit",
    ],
  },
  'suicide-act': {
    matches: [
      "she's got empty blister packs beside the bed and wants to sleep",
      "I've counted the tablets and there are enough",
      'she took the tablets with a bottle of wine and left a note',
      "he took the rope to the woods and he's so sorry, he said",
      'my son has a knife to his own throat',
      "I'm about to drive my car into the lake with the kids",
      "My teen has a rope in the garage and said he's done",
      '"mom I\'m so tired I took them all" is what my kid just said to me',
    ],
    passes: [
      'how do I end screen time without tears',
      'I took her phone and mum said I was too hard',
      'counted out the sweets so that each has seven',
      'she asked how high the slide is and if we could go again',
      'we took the swing rope to the woods',
      'he said "i\'ll kill you" when she took his truck',
      'he took the last pill of playdough',
    ],
  },
  'farewell-note': {
    matches: [
      'found a letter on my sons bed saying sorry for everything and his brother can have the xbox. he is 14',
      'found a note on her desk. it says sorry for everything, she wants me to have her dog',
      'my 13yo left a note that says im sorry for everything, look after my cat',
    ],
    passes: [
      'my 6 year old left me a note under the door saying sorry for everything after our fight',
      'my sister left a note, she wants me to have her dog while she is on holiday',
    ],
  },
  'suicide-wish': {
    matches: [
      'my kindergartner says she wants to die because no one plays with her, she looked so sad',
      'teen says she feels empty and wants to sleep forever',
      'My son talks about wanting to disappear forever',
      "She told her teacher she doesn't see the point of living",
    ],
    passes: [
      'how do I help her say goodbye to her dummy',
      'we have to give the dog away and he is heartbroken',
      "I'd die for my kids, and I still hide in the bathroom",
      'I told my little brother I wish he was never born and now I feel awful',
      'how do I explain to my kid that her uncle died by suicide',
      "no nobody is hurt and he isn't suicidal, he just won't do his homework",
      "my son says he'll throw himself on the floor and does",
    ],
  },
  'self-harm': {
    matches: [
      'he asked how high the bridge is and if it would hurt',
      'she wants to know how deep the quarry is and if you die quickly',
      "My son hurts himself on purpose when he's stressed",
      "I found razor blades hidden in my daughter's room",
      'One of my 8th graders has scars all over her wrist',
      "found cuts on my sons arms, he says its the cat but they're in rows",
    ],
    passes: ['he cut his own hair with craft scissors', 'she hit herself on the table by accident'],
  },
  'wish-loosely': {
    matches: [
      "my kid said he'd be happier dead",
      "a girl in my class says she hates living and can't wait for it to be over",
      "My kid's therapist quit and he's talking about ending it again",
      "I'm standing at the train station thinking about jumping, my baby is in the pram",
    ],
    passes: [
      'called his dad a waste of space and he heard it',
      'she wraps herself round my neck at drop off and will not let go',
      'the other girls said nobody wants her in the game',
      'my five year old yells "i wish you were dead" at me',
      "I had cancer, i'm better, my daughter still worries i'll die",
      'my son says he misses his dead dog and wants to see him in heaven',
    ],
  },
  'wish-loosely-with-means': {
    matches: [
      "I don't think I can stop myself tonight. I've got the razor.",
      "Teen boy says he'll blow his brains out after practice today and he knows the gun safe code",
      "I've taken something. I don't want my daughter to find me in the morning.",
      'I have a plan and the means, I just need someone to look after my kids',
    ],
    passes: ["my 6 year old keeps asking when I'm going to die"],
  },
  'self-harm-now': {
    matches: [
      'My daughter cut too deep this time it wont stop',
      "My 8yr old locked himself in the bathroom with a knife, says he'll cut himself if i come in",
    ],
    passes: ['he cut himself shaving and we laughed'],
  },
  'gun-there': {
    matches: [
      "we're in the bathroom with the door locked. he has the gun. please",
      'there is a student with a gun in the hallway',
      'I heard gunshots in the school hallway',
      'there is a pipe bomb in his closet',
    ],
    passes: [
      'can he have a nerf gun for his birthday? my partner hates it',
      'my 7yo saw the news about a school shooting and is scared to go',
      'my 10yo wants to watch a movie with guns and killing',
    ],
  },
  'blade-there': {
    matches: [
      'my son is chasing his sister with an axe',
      'kid in the cafeteria has a machete',
      '14 year old is waving a kitchen knife at his little sister and wont put it down',
      "there's a kid with a blade in the hallway threatening people",
    ],
    passes: [
      'my daughter has bruised shins from hockey',
      'my toddler is attached to a butter knife',
      'she cut her own hair with craft scissors',
    ],
  },
  attack: {
    matches: [
      'I have my hands around his neck',
      "I'm holding my baby under the water",
      'a boy in my class stabbed another kid with scissors, lots of blood',
      "I'm choking my kid I can't let go what is wrong with me",
    ],
    passes: [
      'my daughter stabbed her broccoli with a fork and glared at me',
      'they shot a video of him crying and posted it in the group chat',
    ],
  },
  'threat-with-means': {
    matches: [
      "he told the class he'd bring a knife tomorrow",
      'a kid wrote a hit list',
      "my son posted that he's going to shoot up his school",
      'my student wrote that he wants to blow up the school',
    ],
    passes: [
      'my son keeps shooting rubber bands at classmates',
      'my kid got a shot today and screamed the place down',
      'toy gun at school got him suspended',
    ],
  },
  'threat-loosely': {
    matches: [
      "my 12 year old says he's going to stab his stepdad in his sleep",
      'he drew a map of the classroom with who dies first',
      "he's posting pics with knives saying watch what happens monday",
      'my son has a knife and is threatening his brother',
    ],
    passes: ['she says her teacher is poison'],
  },
  'abuse-now': {
    matches: [
      "he's hitting my daughter with a belt upstairs right now",
      'I can hear the neighbor\'s kid screaming "please stop daddy" right now',
      'my daughter is locked in a room with her father who abuses her',
    ],
    passes: [],
  },
  'abuse-happening': {
    matches: [
      'my partner has my daughter pinned on the bed and is hitting her',
      'stepdad is on his way to pick her up drunk and she just told me what he does to her at night',
      'im hiding because my dad is hitting my brother',
      'I can hear the neighbor\'s kid screaming "please stop daddy" right now',
    ],
    passes: [
      'student used a lighter in the bathroom to burn toilet paper',
      'he got burned by his friends and feels left out',
      "i feel like i'm emotionally abusing them when i raise my voice, am i?",
    ],
  },
  'abuse-hurt': {
    matches: [
      'a boy told me he gets beaten at home',
      "I'm 10 and my mom hits me every day",
      'my boyfriend choked me last month, kids asleep. how do i explain why mommy has to sleep at grandmas',
      'I suspect a student of mine is being abused at home',
    ],
    passes: ["my son's teacher hit on me lol", 'said your mum is fat, so his friend punched him back'],
  },
  'abuse-they-hurt': {
    matches: [
      'My husband gets drunk. Then he hits him with whatever is near',
      "my mother in law hits my toddler with a slipper when I'm at work",
      "My daughter's nanny slaps her",
      "my sister's husband beats her and the kids are there",
    ],
    passes: [
      'he punched his sister',
      'he hit his sister again and i dont know what to say',
      'his imaginary friend hits him apparently',
    ],
  },
  'abuse-signs': {
    matches: [
      "my son comes back from his father's house with bruises",
      'The kids I babysit are scared of their mom, one has a burn',
      'she flinches when her dad walks in',
      "My toddler's genitals are bruised after daycare",
    ],
    passes: [
      'she cowered behind me when the clown waved',
      'there is a finger mark right across the icing and nobody did it',
      'she begged not to go home from the birthday party',
      'my daughter flinches at loud noises like the hand dryer',
    ],
  },
  'sexual-now': {
    matches: [
      "he's touching her right now, I can hear it",
      "my stepdad keeps coming into my room and he's home now",
      'my stepbrother is in my room and wont leave he keeps touching me im 12',
      "My brother has me and I'm 9 and he won't stop touching me, he's in the next room",
    ],
    passes: [
      '4yo and cousin were playing doctor with pants down, how do i react calmly',
      'he keeps touching his privates at circle time and nan picks him up this afternoon',
      'my daughter keeps touching her privates on the sofa every night',
    ],
  },
  sexual: {
    matches: [
      "My student said her mom's boyfriend comes in when she's showering",
      "I'm a foster mom, kiddo says his old dad made him do sex stuff",
      'My daughter told me her stepbrother showed her his penis',
      'my teen met a 24 year old on Instagram and sneaks out to see him',
    ],
    passes: [
      'how do I teach my 5 year old about private parts and consent',
      'my 3 year old touches his willy in the bath',
    ],
  },
  'abuse-loosely': {
    matches: [
      'she says mum puts a padlock on the fridge at the weekend',
      'he pockets toast at breakfast club to take home for his sister',
      "nobody is in till tomorrow, he says, and he's seven and alone with the baby",
      'same nappy as Friday and so hungry he shakes',
      "her dad doesn't give her food when she's rude",
      "the daycare left a bite and grab marks on my son and can't explain",
      'a boy in my class has burn marks on his hands',
      "a girl I teach is always hungry and says no one's home at night",
      'the neighbours scream at and hit their toddler every night',
    ],
    passes: [
      "padlocked the biscuit tin in the shed so the dog can't, and my son is outraged",
      "she takes her toast to school in her sleeve because we're always late",
      "nobody's in till five so grandma fetches them, how do I help them settle",
      'same pyjamas since Friday, he loves them, is it a phase',
      "I don't give her sweets before dinner and she howls",
      'the other boy pushed him over at football',
    ],
  },
  'sexual-loosely': {
    matches: [
      'my daughter says her teacher kisses her',
      'my daughter is being threatened online: send more pics or we post them',
      'my student told me her stepfather comes into her bed',
      "My daughter has an STD, she's 9",
    ],
    passes: ['my toddler climbs into our bed every night'],
  },
  'home-now': {
    matches: [
      "he's coming home and he said he'd kill me",
      'my partner is drunk, smashing up the kitchen and coming for me',
      'im 12 hiding in the closet my stepdad is hitting my mom',
      "my husband just broke my arm and he's screaming at the kids",
    ],
    passes: [
      'he called me an abuser for taking his phone',
      'he said "kill me now" when i asked him to unload the dishwasher',
      "I said i'd leave without him and he panicked. how do i repair",
    ],
  },
  'home-hiding': {
    matches: [
      'Hes back. hes kicking the front door. kids are under the bed',
      'my ex husband is here, he broke the window, he said he will kill us',
      "he's hitting my daughter with a belt upstairs right now",
      "he's got a knife to my throat and kids are watching",
    ],
    passes: [],
  },
  home: {
    matches: [
      "I'm scared of what my husband will do when he finds out I told",
      "I'm scared my boyfriend will hurt us",
      'I need to leave my abusive husband',
      "my student has a black eye and says mom's boyfriend did it",
    ],
    passes: [
      "I can't get a word out of him when he comes home",
      "said I'd leave without him and now he grips my coat",
      'my husband and I argued about bedtime and the kids heard',
    ],
  },
  'home-he': {
    matches: [
      'my boyfriend came home drunk and then he hit me',
      "My stepfather is coming up the stairs and last time he raped me. I'm 14",
    ],
    passes: [
      "She hit me and I wanted to hit back but I didn't",
      'how do i handle it when she hits me in the face',
      "she's choking me with her hugs at drop off",
    ],
  },
  'home-loosely': {
    matches: [
      "he checks the mileage and the receipts and I'm late again",
      'my husband keeps my bank card and gives me an allowance',
      "my partner times me at the shop and shouts if I'm late",
      "he kicked the dog into the wall and said who's next",
      'my ex follows us home every day after school',
      'she has a boyfriend who threatens to hurt her if she leaves',
      'my ex keeps driving past the house and texting threats',
      "he smashed my phone and won't let me leave the house",
      "He controls me and threatens me, I'm scared for the kids",
    ],
    passes: [
      'my husband checks the mileage before every holiday and the kids find it funny',
      'he keeps my bank card in his toy till and sells me biscuits',
      'she times me on her stopwatch when I tidy up',
      'the dog ran into the wall and the children laughed',
      'he turned round at the school gate and told me to go home',
      'my husband undermines me when I say no',
    ],
  },
  'harm-in-act': {
    matches: [
      "I'm hitting her and I can't stop",
      'i put my hand over his mouth until he went quiet',
      "I can't stop punching my son",
      "I've got my hands round his throat i cant stop",
    ],
    passes: [
      'I had pictures in my mind of a hand on my nose, silly dream, he was patting me awake',
      "3 year old won't stop hitting the dog",
      'he strangled the hose and flooded the garden',
    ],
  },
  'harm-feared': {
    matches: [
      "I told my husband I can't stop imagining hurting the baby",
      "I'm afraid I'm going to hurt my child",
      'I have urges to hurt my toddler',
      "I'm getting rougher with him and it scares me",
      'i felt like throwing her against the wall last night',
    ],
    passes: [
      "i'm not going to hurt him, i just need something to say when he screams",
      "my kid is bullied and i want to punch that other kid's dad",
      'i felt like throwing her in the pond yesterday, i didnt touch her, only roared. how do i mend it',
    ],
  },
  'harm-done': {
    matches: [
      'I put my hand over her mouth last night to stop the noise',
      'I threw him onto the bed and he hit his lip',
      'i dragged my kid by the hair to the car',
      'I threw my son on the ground',
      'I kicked my daughter',
      "I pulled his hair and slapped him, he's 4",
    ],
    passes: [
      "bit her head off for asking what's for tea",
      'punched the wall by the fridge and my son saw it',
      'daddy throws him on the bed every night before stories and he never settles',
      'she shoved me off the sofa to sit by her mum',
      'he pulled her hair',
      'student threw a chair across the room',
      'shes fine now, doctor checked her, she hit her head but i feel so guilty. what do i say to her',
    ],
  },
  'harm-loosely': {
    matches: [
      'I dug my nails into her arm and drew blood',
      'I tell people she fell, but I did it',
      'i shook his crib so hard and then him a little... no not him, but i wanted to',
      "I am afraid I'll lose it and hurt my kids",
    ],
    passes: [
      "student put his head down and won't respond when i ask him to start",
      'my 5yo screams bloody murder when i wash her hair',
    ],
  },
  'cannot-find': {
    matches: [
      "her bed is cold, the window's open and her phone is on the pillow",
      "he isn't in the garden and the gate is open, he's autistic",
      "he should have been home by four, his phone goes to voicemail and it's dark",
      'her dad was due back with her yesterday, the passports are gone',
      "my daughter hasn't come home since school and the police don't know yet",
      "student disappeared on our field trip, it's been 25 minutes",
      "my student ran out of school and we can't find her",
      "cant find my 4 year old anywhere we're at the mall",
      "I turned around for a second in the supermarket and she's gone",
    ],
    passes: [
      '20 minutes of sobbing since mummy left and he wont be put down',
      'her best friend should have been back by now but the holiday got longer, how do I cheer her up',
      "he isn't in his bed, he's in mine, every night, help",
      'the passports have gone missing again, so no beach, and everyone is cross',
      'the nanny has gone and he keeps asking where',
      'her confidence vanished after the school play',
      "we can't find his shoes and we're late",
    ],
  },
  'where-unknown': {
    matches: [
      "my son didn't come home last night",
      'my 11 year old never came home from practice and his phone is off',
      'hes 15 and he hasnt come home since last night phones off',
      "My foster kid didn't come home from school, it's 11pm and her phone is dead",
    ],
    passes: ["i don't know where he gets this attitude"],
  },
  'ran-away': {
    matches: [
      'she walked off from the campsite an hour ago and nobody has seen her',
      'my daughter has run away from home',
      'she got home from school, packed a bag and ran away, its been 2 hours',
      'my student eloped from the building and the road is right there we lost sight of him',
      'im at a motorway services and my boy just bolted between the parked lorries toward the road',
      'my 7 yr old wandered off at the fair an hour ago',
    ],
    passes: [
      'he stormed out of maths and is back now, what do I say',
      'she walked into school without looking back',
      'I went through his messages while he slept and now he knows',
      'I want to run away for an hour',
    ],
  },
  'missing-loosely': {
    matches: [
      "my son is alone in the bath and I can't get the door open",
      'My daughter just told me goodbye and left with a rope',
      "My son hasn't been seen since the school bus this morning",
      'my 16 year old drove off after a fight, texted "tell mom im sorry for everything", not picking up',
    ],
    passes: ['he left his room a mess and walked to school'],
  },
  'postpartum-psychosis': {
    matches: [
      "I had a baby 3 weeks ago, haven't slept in 4 days and I know the nurses are plotting to take him",
      'new mom friend says her baby is already dead and talking to her',
      'my wife gave birth 2 weeks ago and says the baby has been replaced by something evil',
      "my sister had a baby last month, she thinks he's the antichrist and she's alone with him",
    ],
    passes: ["he's been an absolute devil today", "he's an angel at school and a terror at home"],
  },
  'commanding-voices': {
    matches: [
      "she took her baby into the bath and I can hear her telling God she's ready to give him back",
      'the angel told me to send my twins to heaven',
      "I hear a voice saying i should put him in the oven. he's 3 weeks. i haven't slept",
      'The voices tell me to hurt my baby',
    ],
    passes: ['can I use my teacher voice without being mean'],
  },
  psychosis: {
    matches: [
      'he is sure he gets messages from the radio and hasnt slept',
      "he keeps saying the voices won't leave him alone",
      'my teen hears voices',
      "my wife isn't making sense, hears voices since last week",
      "I'm hearing voices and I just had... no, my son, 16, is hearing voices",
    ],
    passes: [
      'I read her messages and now she caught me holding the phone',
      'she says a monster under the bed talks to her, she is 4',
    ],
  },
  purging: {
    matches: [
      "My daughter won't eat and is terrified of gaining weight",
      'my son makes himself sick after dinner',
      'my daughter faints and only eats salad',
      "she's taking laxatives to lose weight",
    ],
    passes: ['he has a stomach bug and threw up after dinner', 'my 3 year old refuses to eat vegetables'],
  },
  starving: {
    matches: [
      "my daughter stopped eating lunch, hides food in napkins, and she's lost 20 pounds",
      'my daughter is restricting food and lost 30 lbs',
      "she only eats cucumbers and weighs herself 5 times a day, she's lost so much weight",
      "she wont eat anything, hasn't eaten in 4 days and she's 14",
    ],
    passes: [
      'my daughter throws her food on purpose',
      'my 2 year old only eats beige food',
      'my son hides food in his room',
    ],
  },
  'unreal-loosely': {
    matches: [
      'my 17 year old son thinks the TV is talking to him',
      "My daughter's friend says demons are following her, she hasn't slept for days, she's 16",
      'my teenager thinks people are following him and hears them talking',
      "my teenager believes he is god and hasn't slept",
    ],
    passes: [
      'she says the man at the swings was watching us eat',
      'he thinks the neighbours are reading his book before him',
    ],
  },
  'restraint-harm': {
    matches: [
      'my son was locked in a room at school all afternoon',
      'the teacher put a student in a chokehold',
      'my nonverbal son came home with marks from being strapped down',
      'they strapped my daughter in a chair for an hour as punishment',
    ],
    passes: ['he says nobody loves him when I put him in time out', 'my 2yo screams when strapped in the car seat'],
  },
  'restraint-question': {
    matches: [
      'am i allowed to restrain a student who is throwing things',
      'should we hold a student down when he kicks',
      "can I block the door so she can't leave the classroom",
      'can i lock a student in the calm room until he settles',
    ],
    passes: ["he won't hold my hand in the car park"],
  },
  spanking: {
    matches: [
      'is it ok to spank a 3 year old just once so he learns',
      'I smacked his bottom once and he cried',
      'my dad says a good smack never hurt anyone, should i',
      'I swatted her hand when she reached for the plug',
    ],
    passes: [
      'my partner thinks a smack would sort him out and i said no',
      "my kid told the teacher i hit him, i didn't, he was mad about screen time",
    ],
  },
  'punish-hard': {
    matches: [
      'how do I scare him so he never lies again',
      'i want to humiliate her in front of her friends so she learns',
      "I'll give him the silent treatment until he apologises, how long",
      "what's the harshest punishment for a 10 year old who steals",
    ],
    passes: [
      'my husband is giving our daughter the silent treatment and she keeps asking him',
      'she says they will stare at her legs and she wont take her coat off',
      "grandma says boys don't cry",
      'how do i childproof windows without scaring her about falling',
      'I feel so guilty I made her cry over shoes',
    ],
  },
  dose: {
    matches: [
      'how much melatonin can i give a 5 year old',
      'can I give him benadryl for the flight',
      'what dose of calpol for a 2 year old',
    ],
    passes: ["he won't take his medicine, spits it out"],
  },
  diagnosis: {
    matches: ['is my son autistic? he lines up his cars', 'does this sound like adhd'],
    passes: [
      'mornings are hard with adhd, how do we make tomorrow easier',
      'her twin brother is autistic and she says he gets all of me',
      'my autistic son covers his ears at parties',
    ],
  },
  burnout: {
    matches: [
      'im so burnt out i have nothing left to give',
      "I can't do this anymore, I'm exhausted, three kids under 4, no help",
    ],
    passes: [
      "i'm drowning in guilt about working",
      "i feel like i'm drowning in laundry and noise",
      'he was burnt out from school and exploded at me over pasta',
    ],
  },
  'own-past': {
    matches: ['my parents used to beat me when I was little', 'i was abused as a child and now i am a mum'],
    passes: ['my toddler hit me in the face when i was changing her', 'i grew up with a lot of noise and now i shout'],
  },
  'body-elsewhere': {
    matches: [
      'meu filho não respira, está roxo',
      'la bambina non respira',
      'mijn zoon ademt niet',
      'moje dziecko nie oddycha',
      'bebeğim nefes almıyor',
      'ребёнок не дышит',
      'дитина не дихає',
      'ابني لا يتنفس',
      'niño inconsciente después de golpearse la cabeza',
      'mi bebe no respira',
      'mon fils a avalé une pile bouton',
      'mein Kind atmet nicht mehr',
    ],
    passes: [
      'mio figlio trattiene il respiro per gioco e ride',
      'o meu filho tem medo de ir dormir',
      'mijn dochter zit vol energie en slaapt niet',
      'moja córka nie chce jeść zupy',
      'oğlum sebze yemiyor',
    ],
  },
  'place-elsewhere': {
    matches: [
      'o menino caiu na piscina',
      'il bambino è caduto nel pozzo',
      'mijn zoontje is in de sloot gevallen',
      'dziecko wypadło z okna',
      'çocuk pencereden düştü',
      'ребёнок упал в бассейн',
      'Hay un incendio en casa y mis hijos están arriba',
      'mein Sohn steht auf dem Dach und will springen',
      'mi hija está subida al tejado y no quiere bajar',
      'le bébé est tombé dans la piscine',
    ],
    passes: [
      'o dente dela caiu ontem e ela chorou',
      'wpadł mi w oko ładny plac zabaw',
      'oyuncağı yere düştü ve ağlıyor',
    ],
  },
  'suicide-act-elsewhere': {
    matches: [
      'a minha filha tomou uma caixa de comprimidos e cortou os pulsos',
      'mia figlia ha ingoiato tutte le pastiglie',
      'mijn dochter heeft een afscheidsbrief geschreven',
      'syn połknął wszystkie tabletki',
      'kızım bir kutu hap içti',
      'дочь выпила все таблетки',
      "ma fille a laissé une lettre d'adieu",
      'ma fille a avalé tous les comprimés',
      'ich habe alle Tabletten genommen',
      'mi hijo intentó suicidarse anoche con pastillas',
    ],
    passes: [
      'a minha filha tomou um gelado inteiro e ficou com a barriga cheia',
      'mijn zoon schreef een brief aan zijn juf',
    ],
  },
  'suicide-elsewhere': {
    matches: [
      'a minha filha diz que quer morrer',
      'mio figlio dice che vuole morire',
      'mijn zoon zegt dat hij niet meer wil leven',
      'moja córka nie chce żyć',
      'kızım ölmek istiyor',
      'сын говорит, что не хочет жить',
      'ابنتي تريد أن تموت',
      'ma fille se coupe les bras',
      'mein Sohn sagt er will sterben',
      'mi hijo dice que quiere morirse',
      "ma fille dit qu'elle veut mourir",
    ],
    passes: [
      'mio figlio muore dalla voglia di un gelato',
      'a minha filha não quer dormir',
      'mijn dochter wil niet naar school',
      'moja córka nie chce spać',
      'oğlum okula gitmek istemiyor',
      'mi hijo se muere de risa',
    ],
  },
  'harm-elsewhere': {
    matches: [
      'tenho medo de magoar o meu bebé',
      'ho paura di fargli del male',
      'ik ben bang dat ik mijn baby iets aandoe',
      'tengo miedo de hacerle daño a mi bebé',
      'tengo ganas de sacudir a mi bebé, no para de llorar',
      'ich habe Angst dass ich meinem Baby etwas antue',
      'tengo miedo de hacerle daño a mi hijo',
    ],
    passes: ['ik ben bang voor de tandarts en zij ook'],
  },
  'shaken-elsewhere': {
    matches: [
      'o meu marido sacudiu o bebé',
      'ho scosso il bambino',
      'mijn man heeft de baby door elkaar geschud',
      "j'ai secoué mon bébé",
      'mein Mann schüttelt das Baby',
      'sacudí a mi bebé y ahora no llora',
      'mon conjoint a secoué le bébé',
    ],
    passes: ['sacudi a areia da toalha e o bebé riu'],
  },
  'abuse-elsewhere': {
    matches: [
      'o padrasto bate nele com um cinto',
      'il compagno di sua madre la picchia',
      'haar stiefvader slaat haar',
      'ojciec bije go pasem',
      'babası onu kemerle dövüyor',
      'отчим бьёт его ремнём',
      'والده يضربه كل يوم',
      'meine Schülerin hat gesagt ihr Vater schlägt sie',
      'mi alumno dice que su padre le pega con el cinturón',
      'mon élève dit que son père le frappe avec une ceinture',
      'meine Schülerin sagt, der Stiefvater schlägt sie',
    ],
    passes: ['o pai bate palmas quando ela canta', 'mijn vader slaat de trommel en hij danst'],
  },
  'sexual-elsewhere': {
    matches: [
      'o tio mexe nas partes dela',
      'lo zio la tocca sotto',
      'haar oom zit aan haar broek',
      'wujek dotyka ją w majtkach',
      'amcası ona dokunuyor',
      'отчим трогает меня',
      'Mi alumna dice que su padrastro la toca',
      "mon beau-père me touche, j'ai 12 ans",
      'el tío le tocó sus partes íntimas',
      "un inconnu demande à ma fille des photos d'elle nue",
    ],
    passes: ['il nonno la tocca sulla spalla e la chiama'],
  },
  'home-elsewhere': {
    matches: [
      'o meu marido bate-me',
      'mio marito mi picchia',
      'mijn man slaat mij',
      'mąż mnie bije',
      'kocam beni dövüyor',
      'муж меня бьёт',
      "чоловік мене б'є",
      'زوجي يضربني',
      'mon mari me frappe devant les enfants',
      'mein Mann schlägt mich vor den Kindern',
      'mi esposo me golpea y me amenaza',
      'mein Mann bedroht mich, ich habe Angst vor meinem Mann',
    ],
    passes: [
      'mio marito mi aiuta poco con i compiti',
      'mijn man slaat een spijker in de muur en de baby huilt',
      'kocam beni aradı, oğlum ağlıyor',
    ],
  },
  'missing-elsewhere': {
    matches: [
      'a minha filha desapareceu na praia',
      'mio figlio è scomparso al parco',
      'mijn dochter is kwijt',
      'syn zaginął w lesie',
      'oğlum kayboldu',
      'дочь пропала',
      'ابنتي ضاعت في السوق',
      'Ich finde mein Kind nicht mehr, sie ist im Park weggelaufen',
      'ma fille a disparu au parc',
      'no encuentro a mi hija, se escapó de la escuela',
      'mon fils a disparu depuis ce matin',
    ],
    passes: [
      'il suo orsetto è scomparso e piange',
      'mijn sleutels zijn kwijt en zij lacht',
      'kızımın oyuncağı kayboldu',
    ],
  },
  'weapon-elsewhere': {
    matches: [
      'um aluno trouxe uma faca para a escola',
      'ha un coltello nello zaino',
      'hij zwaait met een mes',
      'uczeń przyniósł nóż do szkoły',
      'öğrencim okula bıçak getirdi',
      'муж с ножом стоит за дверью',
      'mi marido tiene un cuchillo y los niños están aquí',
      'mi alumno trajo una pistola a la escuela',
      'un élève a apporté un couteau en classe',
      'ein Schüler hat ein Messer in der Schule',
    ],
    passes: ['mijn zoon eet met een mes en vork en is trots'],
  },
  fainted: {
    matches: [
      "My daughter fainted and hit the radiator, she won't open her eyes",
      'my husband has collapsed in the hallway',
      "he's passed out and he's still pale",
      'la bambina è svenuta in cucina',
      "my student blacked out and she's shaking",
    ],
    passes: [
      'my fourteen year old collapsed in a heap of giggles',
      'nearly passed out when I saw the bill for the school trip',
      'they collapsed the tent on top of grandpa and laughed',
    ],
  },
  'faints-of-hunger': {
    matches: [
      'my 15 year old fainted at training, she skips meals and lives on lettuce',
      "he blacked out in PE, he hasn't eaten since he started cutting weight",
      'she collapsed at dance and her periods stopped in the winter',
      'mi hija se desmaya y solo come lechuga',
      "passed out in the queue, she has laxatives in her bag, she's 16",
    ],
    passes: [
      'she fainted at her ear piercing and the nurse gave her a biscuit, how do I make her less scared',
      "he says he'll faint of hunger if dinner is not in five minutes",
      'my toddler collapsed on the sofa after dinner, sound asleep',
      'the bouncy castle collapsed and dinner was late',
      'the tower collapsed before lunch and he howled',
    ],
  },
  'neglect-seen': {
    matches: [
      'one of my reception children is hungry every morning, filthy collar, and never has a coat',
      'he wears the same uniform for weeks and it smells, he is six and so tired',
      'she steals crusts from the bin, no lunch again, most days no breakfast either, my year 3 pupil',
      'same little boy, always dirty, no shoes that fit, and nobody answers when we ring home',
      'last one at nursery every night, soiled, starving, and mum often smells of drink',
    ],
    passes: [
      'he comes home starving every day and eats the whole fridge, is this a growth spurt',
      'always dirty from the sandpit, how do i get her in the bath without a fight',
      'wants the same dinosaur jumper every day and wont let me wash it',
      "she's always hungry right when I say bedtime",
      'filthy football kit on the stairs again, every week, 13',
    ],
  },
  'pictures-passed-round': {
    matches: [
      'someone shared a naked photo of my 14 year old in the year group chat',
      'the lads in my form are passing a topless picture of a girl round',
      'a deepfake nude of my daughter is being sent to everyone',
      'somebody wants money from my son or they post the pictures, he says its blackmail',
      'my pupil sent an explicit selfie to her boyfriend and he has forwarded it',
    ],
    passes: [
      'my mum posts photos of my son on facebook and i asked her not to',
      'he ran naked through the garden and grandma took a video, she thinks its funny',
      'my sister shared a bath picture of my toddler with the family',
      'she drew a naked lady in art and everyone passed it round giggling',
      'the class passed round a funny picture of the headteacher',
    ],
  },
  'wedding-against-will': {
    matches: [
      "a girl in my tutor group says she's flying home this summer to be married and she doesn't want to",
      'my niece is being forced to marry her cousin, she is 16',
      'my pupil says she is being taken abroad to get married and she is scared',
      'she hid a note in her planner: they are making me marry someone in the village',
      'my pupil says she will be flown back home to get engaged and has a one way ticket',
    ],
    passes: [
      'we are going abroad for my cousins wedding and she refuses the dress',
      'he wants to marry his teacher and cried when she got engaged',
      'my brother is getting married in india and my son has to miss a week of school',
      'she made her teddies marry and her brother knocked them over',
      'i married her dad far too young, how do i talk to her about boyfriends',
    ],
  },
  'girls-cut': {
    matches: [
      'auntie is coming and my pupil says they will have her cut before she is a woman, like the other girls',
      'her grandmother wants her circumcised in the holidays, the girl is nine',
      "I'm afraid of fgm, the family flies out on friday",
      'they say getting the girls cut is our tradition and my daughter is next',
      'she whispered that in the village all the girls get cut and it is her turn in summer',
    ],
    passes: [
      'gran wants to have her hair cut short like all the other girls',
      'she got cut from the team like two other girls and is in bits',
      'i have to get her nails cut before the ceremony and she screams',
      'we have safeguarding training on fgm tomorrow, any tips for talking to parents',
      'he was circumcised as a baby and asks why he looks different',
    ],
  },
  'bought-with-gifts': {
    matches: [
      'he has a second phone and new trainers from nowhere and goes out till 3am with older lads',
      'my daughter has expensive clothes from a man and goes out at night, she is 13',
      'my nephew is carrying packages for some men to pay a debt',
      'he has two phones and disappears for whole nights with older men',
      'my student let slip he is holding drugs for his cousins gang',
    ],
    passes: [
      'he wants a new phone because everyone is out later than him',
      'new trainers for his birthday and he slept in them at night',
      'she keeps selling her slime at school and i got a call',
      'he is up on his phone at midnight and i took it, big row',
      'the older boys let him carry the bags at football, he is so proud',
    ],
  },
  'saw-violence': {
    matches: [
      'the kids heard me being beaten through the bedroom door',
      'my five year old saw me get thrown against the cooker by her dad',
      'he has seen his father choke me more than once',
      'she watched her stepdad hit her mum, she told me at snack time',
      'my boys see me getting pushed about most weekends',
    ],
    passes: [
      'my son saw me getting kicked by his little sister and laughed',
      'she saw me get beaten at chess and cheered',
      'he watched his dad hit a home run and now wont put the bat down',
      'they saw me get knocked over by a wave and thought it was hilarious',
      'she heard me being told off by my boss on the phone',
    ],
  },
  'taken-by-stranger': {
    matches: [
      'someone has just driven away with my daughter in the back',
      'a woman ran off with my baby at the station',
      'a man grabbed my son and pulled him into a van',
      'my child has been kidnapped help',
      'strangers took my little girl from the park gate into their car',
    ],
    passes: [
      'she dreams that a man takes her away in a van',
      'a boy at the park ran off with my sons scooter',
      'we had a stranger drill and he asks if someone will snatch him',
      'the teacher walked off with my son by the hand and he waved, i cried',
      'a lady took my daughter by the hand when she fell and was so kind',
    ],
  },
  'harm-at-hand': {
    matches: [
      "I'm about to throw him down the stairs, I can't do this any more",
      'i am stood over her cot holding a cushion',
      'im gonna chuck the baby against the wall please help me stop',
      'my hands are on his throat and i cant stop, so angry',
      "I'm going to push her out of the window, I'm losing control",
    ],
    passes: [
      'the tablet can go out of the window, i cant take the screaming over it',
      'standing by her cot with a blanket and a song for an hour every night',
      'im going to drop her at nursery and she clings at the door, i cant leave',
      'he had both hands on his own neck, pretending to be a robot',
      'she says shes going to push her brother off the trampoline',
    ],
  },
  'gone-with-means': {
    matches: [
      'my husband took the rope and went out to the barn, he left his phone',
      "she's got the tablets and locked herself in the bathroom",
      'he grabbed a blade and stormed off to the woods, hes 15',
      'my dad has the shotgun and has driven off',
      "he's taken razors and disappeared into the loft",
    ],
    passes: [
      'she took her knife and fork and went off to eat in her room',
      'she took the skipping rope and walked off in a huff',
      'my son took the knife out to the garden to carve a stick',
      'she got the skipping rope and went out happy at last',
      'my husband has taken the fishing knife and gone out in the boat with them',
    ],
  },
  'wasting-away': {
    matches: [
      "she's lost two stone since easter, hardly eats, and passed out in pe",
      'my 15 year old dropped 10 kilos and refuses food, her periods stopped',
      'lost so much weight in months, will not eat, always cold, hes 14',
      'she has lost a stone, barely eats a thing, fainted at school again',
      'my son lost 8kg, stopped eating meals with us, dizzy all the time',
    ],
    passes: [
      'my toddler wont eat and i worry he is losing weight',
      'i lost weight this year and my daughter keeps asking why',
      'he lost weight with the flu and is not eating much yet',
      'the cat lost weight and wont eat and my girl is worried sick',
      'he wont eat at school and comes home hangry, 9',
    ],
  },
  'home-locked-in': {
    matches: [
      'he has locked us in the bedroom and says he will set fire to it',
      'my partner is keeping me and the kids in the flat with a knife',
      'hes pouring petrol through the letterbox',
      'my ex shut us inside, he has a lighter and the gas is on',
      'stepdad barricaded us in the house and says he will kill us',
    ],
    passes: [
      'we were locked in traffic for hours and he lost it in the back',
      'he locked his trains in the box and says the dragon will burn it',
      'he locked us in by mistake and lost the key, kids found it funny',
      'hubby poured petrol in the mower and my son wants to help',
      'he shut his cars in the drawer and says they are hostages',
    ],
  },
  'shooting-heard': {
    matches: [
      'gunshots in the corridor, my class is behind the door with the lights off',
      'there are shots at school and we are hiding in the cupboard',
      'he found his dads gun and is pointing it at his sister',
      'someone is shooting, twenty kids under the desks',
      'gun in the glovebox and my niece has it in her lap, she has got it now',
      'he has a knife and is backing his mum up against the wall',
    ],
    passes: [
      'he hid the toy gun under his coat and has got it at the table',
      'we did a lockdown drill and two of them cried under the tables',
      'he keeps pointing his nerf gun at the baby',
      'big bangs outside, fireworks, and she is hiding under the table',
      'she made twelve shots in netball and the whole school cheered',
    ],
  },
  'gone-from-view': {
    matches: [
      'she vanished in the crowd at the fair ten minutes ago, she is 5',
      'he opened the gate and hes gone, he is four',
      'we did the headcount at the museum and we are one short',
      'nobody has seen my son for three hours and its dark',
      'reception boy is not in class and not on site, gate was open',
      'she was taken from the playground by a woman nobody knows',
    ],
    passes: [
      'the class photo was taken from the gate by one of the mums',
      'my phone disappeared at the park and she cried for an hour',
      'he opened the door and his friend is gone home, now hes sobbing',
      'her teddy vanished at the market',
      'i left the door open and hes gone wild with the paint',
      'he disappeared into his room for two hours and wont talk',
    ],
  },
  'by-their-hand-now': {
    matches: [
      'i threw him against the wall and hes not moving',
      'im still hitting her and i cant stop',
      'i kicked him down the stairs and he wont wake up',
      'i put the pills in their milk and they are drinking it',
    ],
    passes: [
      'i dropped the toy on him and he is not moving from his sulk',
      'i put the antibiotic in his milk and he wont drink it',
      'i put it in his juice and he drank it all',
      'im still tickling her and she cant stop laughing',
      'i pushed him on the swing and now he wont get off',
    ],
  },
  'back-to-whom': {
    matches: [
      'she says her uncle is touching her and she goes home to him today',
      'he abuses her at night and hes home now',
      'a pupil says her stepdad is raping her and he picks her up at three',
    ],
    passes: [
      'she says the teacher touched her arm and she goes home on the bus',
      'he keeps touching him in line and his mum picks him up at three',
      'her dad is home now and she wants him to read the story',
    ],
  },
  'sees-what-is-not': {
    matches: [
      'she gave birth last week and sees demons in the cot',
      'the baby is two weeks old and my wife talks to dead people at night',
      'i had a baby last week and i keep seeing spiders crawl out of him',
    ],
    passes: [
      'since the birth of her brother she dreams of ghosts',
      'there are spiders in the shed, the baby is three weeks old',
      'my toddler sees shadows since the birth of his sister',
    ],
  },
  'followed-or-taken': {
    matches: [
      'a man is following me home from school now',
      'im in his car, he wont let me out and he locked it',
      'some guy in a van keeps following me home im 12',
    ],
    passes: [
      'some guy is following me on instagram now',
      'my toddler is following me around the house',
      'im in the car and he wont let me turn the music off',
    ],
  },
  'silent-at-the-water': {
    matches: [
      'i left the baby in the bath and now its gone quiet',
      'the ice cracked and two boys are under it',
      'his shoes are at the edge of the pond and nobody is there',
      'she is lying on the rails and the train is coming',
    ],
    passes: [
      'i left the bath running and it is quiet now, the baby sleeps',
      'we left the pool and she was silent all the way home',
      'his toy train is lying on the tracks and he wont let anyone touch it',
      'the ice cube cracked in her glass and she cried',
    ],
  },
  'about-to-elsewhere': {
    matches: [
      'voy a tirarme por el balcon, ya no puedo mas',
      'me voy a matar esta noche',
      'je vais me jeter du pont ce soir',
      'er sitzt mit tabletten da und sagt er will nicht mehr leben, nicht mehr leben will er',
    ],
    passes: [
      'voy a tirarme a la piscina con los ninos',
      'mi suegra me va a matar si llego tarde',
      'il va sauter du lit sur le canape',
      'sie will tabletten gegen kopfweh, nicht mehr',
    ],
  },
};
