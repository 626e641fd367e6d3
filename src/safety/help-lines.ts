/** What a line is for; a card asks for lines by need. */
export type Need =
  | 'emergency'
  | 'suicide'
  | 'report'
  | 'partner'
  | 'poison'
  | 'missing'
  | 'parent'
  | 'child'
  | 'sexual'
  | 'health'
  | 'maternal'
  | 'any';

export interface HelpLine {
  readonly id: string;
  readonly name: string;
  /** The number to call, what to text, or the page to open. */
  readonly reach: string;
  readonly kind: 'call' | 'text' | 'web';
  readonly audience: 'anyone' | 'adults' | 'children';
  /** ISO 3166-1 alpha-2; `EU` for the European Union's common numbers, `ZZ` where the country is unknown. */
  readonly region: string;
  /** As the source states them; null where it states none or sources disagree. */
  readonly hours: string | null;
  readonly url: string;
  /** The public page the number was read from. */
  readonly source: string;
  readonly verifiedOn: string;
  readonly needs: readonly Need[];
}

/**
 * The day on which the numbers below were last read from their sources. Not read from there: the `url`s, the word
 * to text to 85258, and the rows of findahelpline.com and "local emergency number". A person's phone check is owed to all.
 */
export const NUMBERS_CHECKED_ON = '2026-11-21';

type Row = readonly [
  id: string,
  name: string,
  reach: string,
  kind: HelpLine['kind'],
  audience: HelpLine['audience'],
  hours: string | null,
  url: string,
  source: string,
  needs: readonly Need[],
];

/** The registry, by country. No other number ever leaves the program. Lines stand in the order in which cards prefer them. */
// biome-ignore format: a table reads by its rows
const ROWS: Readonly<Record<string, readonly Row[]>> = {
  US: [
    ['us-911', 'Emergency services', '911', 'call', 'anyone', '24 hours', 'https://www.911.gov', 'general knowledge', ['emergency']],
    ['us-988', '988 Suicide & Crisis Lifeline', '988', 'call', 'anyone', null, 'https://988lifeline.org', 'samhsa.gov', ['suicide', 'any', 'child']],
    ['us-988-text', '988 Lifeline by text', 'text 988', 'text', 'anyone', null, 'https://988lifeline.org', 'samhsa.gov', ['suicide', 'any', 'child']],
    ['us-childhelp', 'Childhelp (talks it through; not a report line)', '1-800-422-4453', 'call', 'anyone', null, 'https://www.childhelphotline.org', 'childhelphotline.org', ['report', 'parent', 'child']],
    ['us-parent', 'National Parent & Youth Helpline', '855-427-2736', 'call', 'anyone', null, 'https://www.nationalparentyouthhelpline.org', 'kiowacountypress.net', ['parent']],
    ['us-dv', 'National Domestic Violence Hotline', '1-800-799-7233', 'call', 'anyone', null, 'https://www.thehotline.org', 'ovc.ojp.gov', ['partner']],
    ['us-dv-text', 'Domestic Violence Hotline by text', 'text START to 88788', 'text', 'anyone', null, 'https://www.thehotline.org', 'ovc.ojp.gov', ['partner']],
    ['us-poison', 'Poison Help', '1-800-222-1222', 'call', 'anyone', null, 'https://poisonhelp.hrsa.gov', 'hrsa.gov', ['poison']],
    ['us-maternal', 'Maternal Mental Health Hotline (not for a crisis)', '1-833-852-6262', 'call', 'adults', null, 'https://mchb.hrsa.gov/national-maternal-mental-health-hotline', 'mmhla.org, hrsa.gov', ['maternal']],
    ['us-ncmec', 'National Center for Missing & Exploited Children', '1-800-843-5678', 'call', 'anyone', null, 'https://www.missingkids.org', 'northcoastcurrent.com', ['missing', 'sexual']],
    ['us-runaway', 'National Runaway Safeline', '1-800-786-2929', 'call', 'anyone', null, 'https://www.1800runaway.org', 'northcoastcurrent.com', ['missing']],
    ['us-rainn', 'RAINN sexual assault hotline', '1-800-656-4673', 'call', 'anyone', null, 'https://www.rainn.org', 'span.state.gov', ['sexual']],
    ['us-text', 'Crisis Text Line', 'text HOME to 741741', 'text', 'anyone', null, 'https://www.crisistextline.org', 'parentology.com', ['report', 'parent', 'sexual', 'any']],
  ],
  CA: [
    ['ca-911', 'Emergency services', '911', 'call', 'anyone', '24 hours', 'https://www.canada.ca', 'general knowledge', ['emergency']],
    ['ca-988', '9-8-8 Suicide Crisis Helpline', '9-8-8', 'call', 'anyone', null, 'https://988.ca', 'newswire.ca', ['suicide', 'any']],
    ['ca-kids', 'Kids Help Phone', '1-800-668-6868', 'call', 'anyone', null, 'https://kidshelpphone.ca', 'cbc.ca', ['child', 'report', 'any', 'sexual']],
    ['ca-kids-text', 'Kids Help Phone by text', 'text CONNECT to 686868', 'text', 'anyone', null, 'https://kidshelpphone.ca', 'kidshelpphone.ca', ['child', 'report', 'suicide', 'any', 'sexual']],
    ['ca-poison', 'Poison centre', '1-844-764-7669', 'call', 'anyone', null, 'https://infopoison.ca', 'nexreg.com', ['poison']],
    ['ca-poison-qc', 'Poison centre in Québec', '1-800-463-5060', 'call', 'anyone', null, 'https://infopoison.ca', 'nexreg.com', ['poison']],
  ],
  GB: [
    ['gb-999', 'Emergency services', '999', 'call', 'anyone', '24 hours', 'https://www.gov.uk/guidance/999-and-112-the-uks-national-emergency-numbers', 'general knowledge', ['emergency']],
    ['gb-samaritans', 'Samaritans', '116 123', 'call', 'anyone', null, 'https://www.samaritans.org', 'samaritans.org', ['suicide', 'any']],
    ['gb-shout', 'Shout', 'text SHOUT to 85258', 'text', 'anyone', null, 'https://giveusashout.org', 'parentology.com', ['suicide', 'any', 'child']],
    ['gb-nspcc', 'NSPCC helpline, for adults worried about a child', '0808 800 5000', 'call', 'adults', null, 'https://www.nspcc.org.uk', 'nspcc.org.uk', ['report', 'sexual', 'parent']],
    ['gb-111', 'NHS 111', '111', 'call', 'anyone', null, 'https://111.nhs.uk', 'what0-18.nhs.uk', ['health', 'poison']],
    ['gb-childline', 'Childline, for under 19s', '0800 1111', 'call', 'children', null, 'https://www.childline.org.uk', 'nspcc.org.uk', ['child']],
    ['gb-da', 'National Domestic Abuse Helpline', '0808 2000 247', 'call', 'anyone', null, 'https://www.nationaldahelpline.org.uk', 'centre56.org.uk', ['partner']],
  ],
  IE: [
    ['ie-112', 'Emergency services', '112 or 999', 'call', 'anyone', '24 hours', 'https://www.gov.ie', 'irishhealth.com', ['emergency']],
    ['ie-samaritans', 'Samaritans', '116 123', 'call', 'anyone', null, 'https://www.samaritans.org/ireland', 'newstalk.com', ['suicide', 'any']],
    ['ie-childline', 'Childline', '1800 66 66 66', 'call', 'children', null, 'https://www.childline.ie', 'clarechampion.ie', ['child']],
  ],
  AU: [
    ['au-000', 'Emergency services', '000', 'call', 'anyone', '24 hours', 'https://www.triplezero.gov.au', 'lifelineh2h.org.au', ['emergency']],
    ['au-lifeline', 'Lifeline', '13 11 14', 'call', 'anyone', null, 'https://www.lifeline.org.au', 'lifelineh2h.org.au', ['suicide', 'any']],
    ['au-kids', 'Kids Helpline', '1800 55 1800', 'call', 'children', null, 'https://kidshelpline.com.au', 'openaustralia.org.au', ['child']],
    ['au-respect', '1800RESPECT', '1800 737 732', 'call', 'anyone', null, 'https://www.1800respect.org.au', 'ozsparkhub.com.au', ['partner', 'sexual']],
    ['au-poison', 'Poisons Information Centre', '13 11 26', 'call', 'anyone', null, 'https://www.poisonsinfo.nsw.gov.au', 'kidsafevic.com.au', ['poison']],
  ],
  NZ: [
    ['nz-111', 'Emergency services', '111', 'call', 'anyone', '24 hours', 'https://www.police.govt.nz/111', 'odt.co.nz', ['emergency']],
    ['nz-1737', '1737, Need to talk?', '1737', 'call', 'anyone', null, 'https://1737.org.nz', 'scoop.co.nz', ['suicide', 'any', 'child']],
  ],
  EU: [
    ['eu-112', 'Emergency services', '112', 'call', 'anyone', '24 hours', 'https://digital-strategy.ec.europa.eu/en/policies/112', 'general knowledge', ['emergency']],
    ['eu-child', 'Child helpline (30 countries, hours vary)', '116 111', 'call', 'children', null, 'https://childhelplineinternational.org', 'childhelplineinternational.org', ['child', 'report']],
    ['eu-missing', 'Missing children hotline (32 countries)', '116 000', 'call', 'anyone', null, 'https://missingchildreneurope.eu', 'missingchildreneurope.eu', ['missing']],
    ['eu-emotional', 'Emotional support line (some countries)', '116 123', 'call', 'anyone', null, 'https://findahelpline.com', 'childhelplineinternational.org', ['suicide', 'any']],
  ],
  FR: [
    ['fr-112', 'Urgences', '112', 'call', 'anyone', '24 hours', 'https://www.service-public.fr', '1000-premiers-jours.fr', ['emergency']],
    ['fr-15', 'SAMU (medical)', '15', 'call', 'anyone', null, 'https://www.service-public.fr', '1000-premiers-jours.fr', ['health', 'poison']],
    ['fr-3114', '3114, prévention du suicide', '3114', 'call', 'anyone', null, 'https://3114.fr', '3114.fr', ['suicide', 'any']],
    ['fr-119', '119, enfance en danger', '119', 'call', 'anyone', null, 'https://www.allo119.gouv.fr', 'madinin-art.net', ['report', 'child', 'sexual']],
    ['fr-116000', '116 000, enfants disparus', '116 000', 'call', 'anyone', null, 'https://missingchildreneurope.eu', 'missingchildreneurope.eu', ['missing']],
  ],
  DE: [
    ['de-112', 'Notruf', '112', 'call', 'anyone', '24 hours', 'https://www.bmi.bund.de', 'ekmd.de', ['emergency']],
    ['de-seelsorge', 'TelefonSeelsorge', '0800 111 0 111', 'call', 'anyone', null, 'https://www.telefonseelsorge.de', 'ekmd.de', ['suicide', 'any']],
    ['de-kinder', 'Nummer gegen Kummer', '116 111', 'call', 'children', 'limited hours', 'https://www.nummergegenkummer.de', 'bmfsfj.de', ['child']],
    ['de-eltern', 'Elterntelefon', '0800 111 0550', 'call', 'adults', null, 'https://www.nummergegenkummer.de', 'katholische-kirche-aalen.de', ['parent', 'report']],
    ['de-116000', '116 000, vermisste Kinder', '116 000', 'call', 'anyone', null, 'https://missingchildreneurope.eu', 'missingchildreneurope.eu', ['missing']],
  ],
  ES: [
    ['es-112', 'Emergencias', '112', 'call', 'anyone', '24 hours', 'https://www.112.es', 'maldita.es', ['emergency']],
    ['es-024', '024, conducta suicida', '024', 'call', 'anyone', null, 'https://www.sanidad.gob.es/linea024', 'maldita.es', ['suicide', 'any']],
    ['es-anar', 'ANAR', '116 111', 'call', 'anyone', null, 'https://www.anar.org', 'elpueblodeceuta.com', ['child', 'report']],
    ['es-116000', '116 000, menores desaparecidos', '116 000', 'call', 'anyone', null, 'https://missingchildreneurope.eu', 'missingchildreneurope.eu', ['missing']],
  ],
  IN: [
    ['in-112', 'Emergency services', '112', 'call', 'anyone', '24 hours', 'https://112.gov.in', 'socialhindustan.in', ['emergency']],
    ['in-1098', 'Childline', '1098', 'call', 'anyone', null, 'https://www.childlineindia.org', 'socialhindustan.in', ['child', 'report']],
    ['in-find', 'Find a Helpline', 'findahelpline.com', 'web', 'anyone', null, 'https://findahelpline.com', 'findahelpline.com', ['suicide', 'partner', 'parent', 'sexual', 'any']],
  ],
  ZZ: [
    ['zz-emergency', 'Your local emergency number', '911 US/Canada, 112 EU, 999 UK, 000 Australia', 'call', 'anyone', null, 'https://findahelpline.com', 'general knowledge', ['emergency']],
    ['zz-find', 'Find a Helpline', 'findahelpline.com', 'web', 'anyone', null, 'https://findahelpline.com', 'findahelpline.com', ['suicide', 'report', 'partner', 'parent', 'child', 'sexual', 'health', 'any']],
  ],
};

export const HELP_LINES: readonly HelpLine[] = Object.entries(ROWS).flatMap(([region, rows]) =>
  rows.map(([id, name, reach, kind, audience, hours, url, source, needs]) => ({
    id,
    name,
    reach,
    kind,
    audience,
    region,
    hours,
    url,
    source,
    verifiedOn: NUMBERS_CHECKED_ON,
    needs,
  })),
);
