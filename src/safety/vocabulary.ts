/** Words that patterns name together. Accents and apostrophes are gone by the time these are compared. */
const WORDS = {
  CHILD:
    'hijo hija hijos hijas nino nina fils fille enfant sohn tochter son daughter kid kids child children childs baby babies bub bubba toddler toddlers infant newborn boy boys girl girls teen teens teenager tween student students pupil pupils stepson stepdaughter nephew niece grandson granddaughter grandchild grandkid grandkids lo ds dd kiddo bairn wean lad lass preschooler kindergartner kindergartener grader sophomore freshman yo mo wo eldest oldest youngest sister brother sibling twin twins classmate littleone firstborn',
  BABY: 'baby babies bub bubba infant newborn mo wo',
  THEY: 'he she they hes shes theyre theyve hed shed theyd hell shell theyll',
  HIM: 'him her them em',
  I: 'i im ive id ill ima imma',
  WE: 'we weve were wed',
  PARTNER:
    'husband wife partner boyfriend bf girlfriend gf ex exhusband exwife fiance fiancee hubby hubs hubbie dh dw spouse',
  DAD: 'dad daddy father papa stepdad stepfather mom mum mam mommy mummy mother mama stepmom stepmum stepmother parent parents folks grandpa grandad granddad grandfather grandma grandmother nan nana granny gran uncle aunt auntie',
  ADULT:
    'teacher coach tutor babysitter sitter nanny aide staff carer daycare nursery man woman guy neighbor neighbour priest pastor counselor counsellor assistant para paraprofessional stranger someone somebody roommate foster principal sub childminder mil fil',
  NEG: 'not no never dont doesnt didnt isnt arent wasnt werent cant couldnt wont wouldnt hasnt havent hadnt aint without neither nobody noone none hardly barely nor cannot shouldnt',
  SELF1: 'myself meself mysel',
  SELF3: 'himself herself themself themselves themselfs hisself theirself theirselves hersel himsel',
  SELF: 'myself meself mysel himself herself themself themselves themselfs hisself theirself theirselves yourself yourselves urself itself',
  SAY: 'say says said saying tell tells told telling text texts texted texting write writes wrote written scream screams screamed screaming yell yells yelled yelling shout shouts shouted shouting whisper whispers whispered keeps kept goes posted admitted confided mutters muttered asks asked talks talked talking mentioned announced disclosed message messaged sobbed repeats',
  WANT: 'want wants wanted wanting wanna wish wishes wished wishing rather hope hopes hoping like feel feels feeling felt ready thinking thinks think thought thoughts going gonna planning plans plan try tries trying tried need needs threaten threatens threatened threatening talk talks talking talked urge urges about might could will would gon finna tempted considering considered contemplating',
  GROWN:
    'older grown adult strange random unknown creepy 19 20 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 58 60 twenties thirties forties fifties',
  GUN: 'gun guns pistol handgun firearm firearms rifle shotgun revolver glock ammo ammunition bullets',
  KNIFE:
    'knife knives blade blades machete axe hatchet weapon weapons boxcutter pocketknife switchblade cleaver bat hammer scissors screwdriver razor',
  PILL: 'pill pills tablets med meds medicine medicines medication medications capsule capsules tylenol paracetamol panadol calpol ibuprofen advil nurofen aspirin benadryl melatonin adderall ritalin concerta xanax valium oxycodone oxycontin opioid opioids methadone fentanyl morphine codeine antidepressant antidepressants prozac zoloft sertraline sleeping painkiller painkillers antihistamine antihistamines insulin acetaminophen lithium zopiclone zolpidem ambien temazepam diazepam lorazepam ativan klonopin tramadol cocodamol codamol fluoxetine citalopram amitriptyline propranolol metoprolol digoxin metformin warfarin lisinopril seroquel quetiapine gabapentin trazodone hydroxyzine percocet vicodin oxy hydrocodone ketamine nytol unisom dayquil nyquil motrin statins clonidine guanfacine vyvanse depakote lamictal risperidone steroids contraceptive prescription',
  POISON:
    'bleach detergent pod pods dishwasher cleaner antifreeze drain weedkiller pesticide poison sanitizer sanitiser gasoline petrol kerosene turpentine thinner acetone mothballs ammonia lye disinfectant dettol lysol descaler vape nicotine edible edibles weed cannabis marijuana thc gummies battery batteries magnet magnets glass needle pins nail screw coin remover windex chlorine fertilizer paraffin oil lamp petroleum slug rat ant spray alcohol vodka whiskey wine beer fuel thermometer mercury desiccant silica aftershave mouthwash hydrogen',
  WATER: 'water pool pond lake river canal sea ocean bath bathtub tub creek dam paddling dock surf hottub spa',
  HEIGHT:
    'roof ledge windowsill balcony railing railings bridge parapet scaffolding scaffold overpass cliff rooftop banister sill',
  ROAD: 'road street traffic highway motorway freeway tracks railway interstate carpark crossing',
  PRIVATE:
    'privates private genitals genital vagina penis willy crotch groin breast breasts boobs peepee weewee pee wee bum bottom butt underwear knickers panties pants fanny cock dick pussy vulva chest thigh thighs foof hooha minnie winkie',
  SOON: 'tonight today tomorrow weekend now later soon monday tuesday wednesday thursday friday saturday sunday',
  INJURY:
    'bruise bruises bruised bruising mark marks welt welts bled bleeding bleed blood swollen swelling handprint handprints fingerprints scratches lump cut broken fracture fractured blackeye limping sore red',
  BETTER: 'better happier easier fine ok okay relieved simpler lighter',
  HITS: 'hit hits hitting beat beats beating beaten slap slaps slapped slapping punch punches punched punching kick kicks kicked kicking whip whips whipped belts belted choke chokes choked choking burn burns burned burnt hurt hurts hurting shove shoved shoves drag drags dragged threw throws strangle strangled bash bashed thrash thrashed backhand backhanded smacks smacked grabs grabbed pins pinned whoops abuse abuses abused abusing bruised bruises throttles throttled',
} as const;

export const CLASSES: Readonly<Record<string, readonly string[] | undefined>> = Object.fromEntries(
  Object.entries(WORDS).map(([name, words]) => [name, words.split(' ')]),
);
