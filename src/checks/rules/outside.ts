import type { Rule } from './rule.ts';

/** What does not belong in an answer: errands that somebody’s article ran, talk of the machine, chat, the child addressed. */
export const OUTSIDE: readonly Rule[] = [
  {
    rule: 'it sends the reader somewhere, sells, or asks for something: leave that out',
    sounds:
      /\b(?:visit|click|tap here|check out|head (?:over )?to|go to|see|find (?:more )?(?:on|at)|search for|look up|google)\b[^.]{0,25}\b(?:(?:web)?sites?|web ?pages?|page|links?|store|online|app|channel|blog|profile|forum|helpline|youtube|instagram|facebook|tiktok|whatsapp|telegram)\b|\b(?:buy|purchase|order)(?:ing)? (?!yourself|you(?:rself)? |a (?:moment|minute|second|little time)|time\b|some time)(?:a|an|the|our|this|these|one|some|it|your|his|her|two|online|from)\b|\b(?:download|subscribe|sign (?:up|in)|log ?in (?:to|at|with|here)|enrol\w*|unsubscribe|donate|whatsapp|venmo|paypal|zelle)\b|\bregister (?:for|at|on|now|your|here)\b|\bjoin (?:our|the|us|my|a) (?:\w+ )?(?:group|course|webinar|list|club|community|programme|program|challenge|newsletter|class|circle)\b|\bpay (?:the fee|us|now|\d|online|by)\b|\b(?:credit|debit|bank|gift) cards?\b|\bbank (?:details|account)\b|\byour (?:\w+ )?pass ?(?:word|code)s?\b|\bpin (?:number|code)\b|\bsocial security\b|\b(?:type|enter|tell us|tell me|give us|give me|share|reply with|answer with|send|leave|provide|write|post|fill in|confirm)\b[^.]{0,25}\byour (?:\w+ ){0,2}(?:names?|address|e-?mail|phone|numbers?|details|story|photos?|location|age|school|account)\b|\b(?:e-?mail|message|contact|dm|ring|call|text|phone) (?:us\b|this number|our|the (?:number|hotline|helpline|coach|clinic) (?:on|at|below|for|in)|\d|\+)|\btext (?:the word|\w+ to \d|\w+ to (?:us|this))|\bsend (?:us|money|your (?:\w+ )?(?:name|photo|details|story|address|number|email))\b|\b(?:book|schedule|reserve) (?:a|an|your|our|one|now) (?:\w+ ){0,2}(?:session|call|appointment|consult\w*|slot|place|course|demo|lesson)\b|\b(?:coupons?|discounts?|promo(?:tion)?s?|vouchers?|affiliate|sponsor\w*|half price|% off|free (?:trial|guide|download|printable|course|pdf|e-?book|webinar|sample|session|call|app))\b|\b(?:printables?|e-?books?|webinars?|newsletters?|masterclass\w*|podcasts?|subscription)\b|\b(?:my|our|this) (?:new )?(?:book|course|programme|program|workbook|app|kit|planner|cards) (?:\w+ )?(?:is|has|will|can|helps|shows|teaches|called|at|for only|costs?)\b|\bapp store\b|\b(?:share|post|comment|tag|follow) (?:this (?:page|post|article|link|with)|us|our|below|and (?:share|like|subscribe))\b|\bcrypto\w*|\bbitcoin\b|\bmention (?:our|the code|this)\b|\brecommend(?:ed|s)? (?:by|product|brand|app)\b|\bbrand\b|\bavailable (?:at|in|from|online|now)\b|\b(?:for|only|costs?) (?:[$€£] ?\d+|\d+ ?(?:[$€£]|dollars|euros|pounds))/g,
    hits: [
      'There is a printable card online.',
      'Visit our website for more.',
      'Text CALM to 12345.',
      'Reply with your full name.',
      'Sign up for the course.',
      'Buy the lamp.',
      'Call us.',
    ],
    misses: [
      'Pay attention to his hands.',
      'Go to the door.',
      'Buy yourself a minute.',
      'Call her name once, softly.',
      'Send him a smile.',
      'Text a friend tonight.',
      'See what he does.',
      'Share the blanket.',
    ],
  },
  {
    rule: 'it speaks of itself, of its orders or of what it was given',
    evenDenied: true,
    sounds:
      /\b(?:as|i'm|i am|being) (?:an? )?(?:ai|assistant|language model|large language|chat ?bot|bot|virtual|machine|model|program)\b|\b(?:language model|chat ?gpt|openai|gpt-?\d*|llm|ai (?:model|assistant|system)|chat ?bots?)\b|\bmy (?:instructions|guidelines|training|prompt|system|rules|knowledge|programming|answer|response|role)\b|\b(?:system|hidden|original|previous|above) (?:prompt|instructions?|message|rules)\b|\b(?:the|this|your|a) (?:prompt|query|schema|json|word (?:limit|budget|count)|element|output|system message)\b|\b(?:the|my|these|your) instructions? (?:say|said|were|told|tell|given|above|ask)\w*\b|\bas (?:the|you|my) (?:instructions?|prompt|rules|system|article) (?:\w+ )?(?:ask|say|want|require|demand)\w*\b|\bhere is the (?:second|first|third|next|last|required)\b|\bi (?:was|am|'ve been|have been) (?:told|instructed|asked|trained|programmed|designed|here to help)\b|\bi (?:can't|cannot|can not|am unable to|am not able to|won't|will not|must) (?:help(?! \w+ing)|provide|answer|assist|give (?:you )?(?:advice|medical)|comply|see (?:him|her|them|the)|share|reveal|diagnose|disclose|recommend)\b|\b(?:the|these|those|this|given|provided|above|my) (?:given |provided )?(?:passages?|excerpts?|snippets?|context|sources?) (?:\w+ )?(?:says?|do|does|don't|given|provided|above|mentions?|suggests?|states?|show|\d)\b|\b(?:passage|excerpt|source|citation|snippet) ?\[?\d\b|\bas (?:requested|instructed|per)\b|\bhere (?:is|are) (?:the|your|my|a|an|some) (?:\w+ )?(?:answer|response|step|json|tips?|suggestions?|advice|rewrite|version|plan)\b|\b(?:the user|the asker|the end user)\b|\b(?:part|step) [rt]\b|(?:^|\W)(?:respond mindfully|trust the process|attune to emotions|practi[cs]e presence)\b|\b(?:revised|updated|corrected) (?:version|step|text)\b|\bp\.?a\.?r\.?t\.?\b(?= |$)(?= (?:step|method|model|framework|approach))|\b(?:i'm|i am) sorry,? but (?:i|as)\b|\bdisclaimer\b|\bnot (?:a substitute for|medical advice|professional advice)\b|\bconsult (?:a|your|with) (?:professional|doctor|physician|paediatrician|pediatrician|therapist|expert|qualified)\b/g,
    hits: [
      'As a language model I can’t see her face.',
      'My instructions say to be short.',
      'The given passages do not mention it.',
      'I cannot help with that.',
      'Here is your answer.',
    ],
    misses: [
      'You can’t see her face.',
      'Give one instruction at a time.',
      'Wait in the passage by the door.',
      'I can’t help crying.',
    ],
  },
  {
    rule: 'it chats: no greeting, praise, pep talk or sign-off',
    where: 'text',
    evenDenied: true,
    sounds:
      /\b(?:great question|you've got this|you got this|you can do this|hang in there|good luck|hope (?:this|that) helps|feel free|let me know|happy to help|i understand (?:how|that|you)|i hear you|i'm (?:so |really |very )?sorry (?:you|to hear|that you|this)|thank you for|thanks for|i'm here (?:for you|to help)|you're doing (?:great|amazing|wonderful|fantastic|a (?:great|good|wonderful|fantastic|amazing)|so well|brilliantly)|you are doing (?:great|amazing|wonderful|fantastic|a (?:great|good|wonderful)|so well)|keep it up(?=[.,]|$)|kudos|hi there|dear (?:parent|reader)|take care|best wishes|sending you \w+|remember:|pro tip|tip:|bonus|in conclusion|in summary|to sum up|superhero|rock ?star|warrior|mama bear|great (?:parent|mum|mom|dad|teacher)|amazing (?:parent|mum|mom|dad|teacher|mother|father))\b/g,
    hits: ['You’re doing great.', 'I hope this helps.', 'Good luck.', 'I’m so sorry you feel this way.'],
    misses: ['You’re doing enough.', 'Take a breath.', 'I yelled.'],
  },
  {
    rule: 'it speaks to the child: the text is for the adult, a line for the child belongs in “say”',
    where: 'text',
    evenDenied: true,
    sounds:
      /\b(?:mummy|daddy|mommy|mama|papa|your (?:mum|mom|dad|mummy|daddy|mommy|teacher|parents?|mother|father|grown-?up)) (?:loves?|is (?:here|not|right|sad|cross|tired|with|near|going|sorry)|will (?:be|come|help|stay|sit|wait|hold|not)|wants you|knows|needs you|and daddy|yelled|shouted)\b|\b(?:sweetheart|sweetie|sweet pea|honey|darling|buddy|kiddo|my darling|champ|pumpkin|poppet|munchkin)\b(?=[,.?]|$)|(?:^|, )(?:sweetheart|sweetie|honey|darling|buddy|kiddo|little one|my love|love|poppet)[,.]|\b(?:you hit|you bit|you kicked|you threw|you pushed|you scratched|you spat at|hit|bit) your (?:brother|sister|friend|mum|mom|dad|mummy|daddy|teacher)\b|\b(?:your|with your) (?:teddy|toys?|brother's|sister's|mummy|daddy|mommy|big feelings|little (?:hands|body|feet))\b|\b(?:listen to|be nice to|say sorry to|say thank you to) your (?:mum|mom|mummy|mommy|dad|daddy|brother|sister|teacher)\b/g,
    hits: ['Mummy loves you.', 'Sweetheart, it is hard.', 'You hit your brother.'],
    misses: ['Your mother’s voice may come up.', 'Your brother can take her.', 'You hit the wall of tired.'],
  },
];
