import { readMoment } from './src/moment/read-moment.ts';
import { readAsked } from './src/moment/asked.ts';
const msgs = `my 5yo just told me he wishes i was dead because i said no to a biscuit
she ripped the head off her sisters barbie and grinned at me
10yo threw his controller at the telly over fortnite
my girl has been hiding under her covers since she got home, wont say why
8 yr old sobbing in the car, nobody sat with him on the trip
toddler wont let go of the trolley, whole of aldi is watching
3yo has gone rigid on the pavement and i have the baby in the sling
he keeps unbuckling himself on the motorway
my 13 year old rolled her eyes and said whatever when i asked about her day
i slammed the door so hard the picture fell. kids went silent
my son aged 9 says he is the dumbest in his class
she wont poo on the potty, holds it for days
my teen got caught vaping and lied to my face
we’ve had three calls from school this week about him pushing
he says his tummy hurts every sunday night
6 y/o hit herself in the face cos she coloured outside the line
my daughter (11) got left off the sleepover list
kid in my year 5 keeps making fart noises and they all crack up
one of my reception kids ran out the gate
third period, two girls screaming in each others faces
pupil told me my lesson is pointless and put her head down
25 kids on the carpet and not one listening
boy with autism in my room is rocking and humming since the fire drill
i snapped at a kid who was only asking for help
i cried in front of my class
my nan lets him stay up till midnight
dad gives in every time so im the bad guy
i dont even like my kid today
im touched out and he wont stop climbing on me
he only settles for his mum, i feel useless
18 month old wakes at 4 and screams till 6
5 and 3 yr old punching each other over the window seat
my daughter shouts at the dog and kicks him when shes cross
granny died on tuesday, how do i tell my 4 year old
he wont come off youtube and calls me names
wont put on her seatbelt, we are blocking the school gate
wants his dummy, we threw them all away yesterday
she had an accident at school and is so embarrassed
my 7yo steals food and hides the wrappers
he freezes when i raise my voice
my kid laughs when i tell him off
ten year old says im embarrassing in front of her mates
homework. 2 hrs. tears. both of us
he shredded his spelling test because 9/10
she only eats pasta, threw the peas
the twins wake each other up all night long
how do i get through the first day of nursery without crying
its been a rubbish day and i was vile to them
my boy screams if his socks arent right
my stepson says youre not my dad
been on hold to the bank and shes tugging at me and shouting mummy mummy
he won’t do up his coat and it is minus 2
i keep comparing him to his brother and hate myself for it
she wont stop asking when daddy is coming back from prison
he head butted me at the changing mat
my 15 yo son is failing everything and doesnt care
she clawed my arm at the checkout
she lost the final and threw her racket
he’s jumping off the sofa onto the baby
my class of year 9s laughed at me when i tripped`.split('\n');
for (const m of msgs) { const { moment, particulars } = readMoment([m], {}); console.log(m, '\n    ', moment.role, moment.childAge ?? moment.ageBand, moment.setting, moment.phase, moment.intensity, moment.signs.join(','), '|', particulars.pronoun, particulars.thing, particulars.other, particulars.place, readAsked([m]).language === 'en' ? '' : readAsked([m]).language, readAsked([m]).request === 'guidance' ? '' : readAsked([m]).request); }
