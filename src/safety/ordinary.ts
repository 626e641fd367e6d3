/** The words whose misspellings matter most: a written word one letter away from one of these is read as it. */
export const GRAVE_WORDS: readonly string[] =
  `suicide suicidal suicides overdose overdosed overdosing unconscious unresponsive breathing breathe breath seizure seizures convulsing choking choked swallowed
  swallow swallowing bleeding strangled strangling strangle suffocating drowning drowned electrocuted poisoned poison bleach detergent battery tablets medicine
  medication medications antidepressants paracetamol ibuprofen tylenol allergic reaction anaphylaxis epipen ambulance emergency unconsciousness vomiting swelling
  himself herself themselves myself themself killing killed hurting harming cutting selfharm bruises bruised bruise strangle shaking slapped punched smothering smother
  abused abusing abuse molested molesting raped sexual sexually assaulted touching touched inappropriately private privates secret blackmailing blackmail
  violent violence threatened threatening threatens hitting beating weapon weapons knife shooting stabbed stabbing bullets pistol missing disappeared runaway kidnapped
  hallucinating hallucinations voices anorexia bulimia laxatives purging starving restrained restraint seclusion goodbye balcony railing window
  bedroom bathroom daughter husband boyfriend girlfriend stepdad student students toddler newborn
  hanging jumping unalive depressed hopeless worthless existing anymore disappear`
    .split(/\s+/)
    .filter((word) => word !== '');

/** Ordinary words that come close to the gate’s; they are spelt as meant. */
export const ORDINARY: ReadonlySet<string> = new Set(
  'ben lee pass fill ooh shh moon add thee mm lass noon whoo till inn hee woo boo doo moo goo ee oo aa lees dee wee bee see bees too off ass hoop loop starting choose selling exciting secure sharing messing tables homeless raining bearing cooked amusing betting violet violets potion bathing breach runway spelling smelling handing talents filing breeding batting baloney harding amused brushed soothing strangler starling refugee meditation shelling shaping boating comma smoother exiting rapping rapped overdoing pining torched staking cocked raiding beaming hopping hopped filed reed heel moore poll toll mill mole rot loot latte hallo mater carton princess bobo harm shear hover professor mess spell tutee hen hens hoo slot slots battering reeling heft doom batter ram gen moor cartons tatoo'.split(
    ' ',
  ),
);
