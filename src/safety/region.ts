import { HELP_LINES, type HelpLine, type Need } from './help-lines.ts';
import { isAscii } from './undisguise.ts';

/** The countries offered in the country select: those with lines of their own, then those that share the EU’s. */
export const REGIONS: readonly { readonly code: string; readonly name: string }[] = Object.entries({
  US: 'United States',
  CA: 'Canada',
  GB: 'United Kingdom',
  IE: 'Ireland',
  AU: 'Australia',
  NZ: 'New Zealand',
  IN: 'India',
  FR: 'France',
  DE: 'Germany',
  ES: 'Spain',
  AT: 'Austria',
  BE: 'Belgium',
  BG: 'Bulgaria',
  HR: 'Croatia',
  CY: 'Cyprus',
  CZ: 'Czechia',
  DK: 'Denmark',
  EE: 'Estonia',
  FI: 'Finland',
  GR: 'Greece',
  HU: 'Hungary',
  IT: 'Italy',
  LV: 'Latvia',
  LT: 'Lithuania',
  LU: 'Luxembourg',
  MT: 'Malta',
  NL: 'Netherlands',
  PL: 'Poland',
  PT: 'Portugal',
  RO: 'Romania',
  SK: 'Slovakia',
  SI: 'Slovenia',
  SE: 'Sweden',
}).map(([code, name]) => ({ code, name }));

const OWN_LINES: ReadonlySet<string> = new Set(HELP_LINES.map((line) => line.region));
const SELECTABLE: ReadonlySet<string> = new Set(REGIONS.map((region) => region.code));

/** The row of the registry that serves a country: its own, the European Union’s, or the one for an unknown country. */
export function rowOf(region: string | null): string {
  if (region === null || region === 'ZZ') return 'ZZ';
  if (OWN_LINES.has(region)) return region;
  return SELECTABLE.has(region) ? 'EU' : 'ZZ';
}

/** The registered lines of a country for a need, in the order in which they are preferred. */
export function linesFor(region: string | null, need: Need): readonly HelpLine[] {
  const row = rowOf(region);
  return HELP_LINES.filter((line) => line.region === row && line.needs.includes(need));
}

/** Places as people write them, lower case, with what may stand between words as one space. */
const PLACES: Readonly<Record<string, string>> = {
  US: 'usa|the us|u s|the states|united states|america|new york|nyc|california|texas|florida|ohio|michigan|illinois|chicago|boston|seattle|oregon|colorado|arizona|pennsylvania|massachusetts|minnesota|wisconsin|tennessee|missouri|virginia|north carolina|new jersey|los angeles|houston|atlanta|washington',
  CA: 'canada|ontario|toronto|quebec|montreal|british columbia|vancouver|alberta|calgary|edmonton|manitoba|winnipeg|saskatchewan|nova scotia|ottawa',
  GB: 'uk|the uk|united kingdom|great britain|britain|england|scotland|wales|northern ireland|london|manchester|glasgow|edinburgh|cardiff|belfast|leeds|liverpool|bristol|sheffield',
  IE: 'ireland|dublin|galway|limerick',
  AU: 'australia|sydney|melbourne|brisbane|perth|adelaide|queensland|nsw|new south wales|tasmania|canberra',
  NZ: 'new zealand|aotearoa|auckland|christchurch|wellington|dunedin',
  IN: 'india|delhi|mumbai|bangalore|bengaluru|chennai|kolkata|hyderabad|pune',
  FR: 'france|paris|lyon|marseille',
  DE: 'germany|deutschland|berlin|hamburg|munchen|munich',
  ES: 'spain|espana|madrid|barcelona|sevilla|valencia',
  AT: 'austria|vienna',
  BE: 'belgium|brussels',
  BG: 'bulgaria',
  HR: 'croatia',
  CY: 'cyprus',
  CZ: 'czechia|czech republic|prague',
  DK: 'denmark|copenhagen',
  EE: 'estonia',
  FI: 'finland|helsinki',
  GR: 'greece|athens',
  HU: 'hungary|budapest',
  IT: 'italy|rome|milan',
  LV: 'latvia',
  LT: 'lithuania',
  LU: 'luxembourg',
  MT: 'malta',
  NL: 'netherlands|holland|amsterdam',
  PL: 'poland|warsaw',
  PT: 'portugal|lisbon',
  RO: 'romania',
  SK: 'slovakia',
  SI: 'slovenia',
  SE: 'sweden|stockholm',
  MX: 'mexico',
  BR: 'brazil',
  ZA: 'south africa',
  JP: 'japan',
  CH: 'switzerland',
  NO: 'norway',
  PH: 'philippines',
  SG: 'singapore',
  NG: 'nigeria',
  KE: 'kenya',
  PK: 'pakistan',
  AE: 'dubai',
};

const CODE_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(PLACES).flatMap(([code, places]) => places.split('|').map((place) => [place, code] as const)),
);
const ANY_PLACE = [...CODE_OF.keys()].join('|');
const STATED = new RegExp(
  `\\b(?:in|here in|from|near|outside|living in|live in|im|were|en|in der|au|dans) (?:the )?(${ANY_PLACE})\\b(?! (?:mountain|trip|holiday|vacation))`,
  'g',
);
const ALONE = new RegExp(`^(?:the |its |we are in |im in |were in )?(${ANY_PLACE})$`);

/** The country that the asker names as theirs, the latest mention first; null when none is named. */
export function statedRegion(texts: readonly string[]): string | null {
  for (const text of texts.toReversed()) {
    const words = (isAscii(text) ? text : text.normalize('NFKD').replace(/\p{M}/gu, ''))
      .toLowerCase()
      .replace(/['’.]/g, '')
      .replace(/[^a-z]+/g, ' ')
      .trim();
    const place = ALONE.exec(words)?.[1] ?? [...words.matchAll(STATED)].at(-1)?.[1];
    if (place !== undefined) return CODE_OF.get(place) ?? null;
  }
  return null;
}
