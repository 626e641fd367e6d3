/** `short long` pairs, as the tables below write them. */
const table = (rows: string, words: number): ReadonlyMap<string, string> =>
  new Map(
    rows.split(';').map((row) => {
      const parts = row.trim().split(/\s+/);
      return [parts.slice(0, words).join(' '), parts.slice(words).join(' ')] as const;
    }),
  );

/** How people type, and the words it stands for. */
export const SHORTHAND = table(
  `
  u you; ur your; r are; n and; cuz because; bc because; coz because; cos because; bcuz because; dnt dont ;
  cnt cant; wnt want; wanna want to; gonna going to; gunna going to; gotta got to; tryna trying to ;
  rn right now; idk i dont know; dunno dont know; b4 before; ppl people; thru through; kinda kind of; w with ;
  yr year; yrs years; mos months; hrs hours; mins minutes; doin doing; goin going; breathin breathing ;
  nothin nothing; imm im; iam im; hurtin hurting; killin killing; cuttin cutting; bleedin bleeding ;
  chokin choking; cannot cant; kilt killed; sumthing something ;
  smth something; sth something; sumone someone; plz please; pls please; wat what; wut what; 
  alot a lot; gf girlfriend; bf boyfriend ;
  wen when; wich which; hav have; jus just; luv love; shd should; cld could; wld would; abt about; txt text ;
  txted texted; txts texts; txting texting; tmrw tomorrow; tmr tomorrow; tonite tonight; nite night ;
  gona going to; himslef himself; dieing dying; tho though; bout about; realy really; alil a little ;
  tn tonight
`,
  1,
);

/** Pairs of words that are one thing. */
export const PAIRS = table(
  `
  i am im; i will ill; i would id; he is hes; she is shes; they are theyre; it is its; we are were ;
  do not dont; does not doesnt; did not didnt; is not isnt; are not arent; was not wasnt; were not werent ;
  can not cant; could not couldnt; will not wont; would not wouldnt; has not hasnt; have not havent ;
  had not hadnt; should not shouldnt; no one nobody; year old yo; years old yo; year olds yo; y o yo ;
  yrs old yo; yr old yo; month old mo; months old mo; week old wo; weeks old wo; day old wo; days old wo ;
  little one littleone; my self myself; him self himself; her self herself; them selves themselves ;
  your self yourself; any more anymore; wake up wakeup; wakes up wakeup; woken up wakeup; waking up wakeup ;
  woke up wokeup; step dad stepdad; ex husband ex; ex wife ex; ex boyfriend ex; ex girlfriend ex ;
  ex partner ex; un alive unalive; un aliving unaliving; beau pere beaupere; step father stepdad ;
  step mom stepmom; step mum stepmum; self harm selfharm; self harming selfharm; self harms selfharm ;
  self harmed selfharm; self injury selfharm; over dose overdose; over dosed overdosed; good bye goodbye ;
  wee wee weewee; pee pee peepee; step bro stepbrother; step brother stepbrother;
  box cutter boxcutter; with out without; w o without; sub hastings sub
`,
  2,
);
