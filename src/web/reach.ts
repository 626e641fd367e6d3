import type { Resource } from '../answer.ts';

/** One way to reach a person: where the link leads, and what it says. Without `href` it is only said. */
export interface Reach {
  readonly href: string | null;
  readonly label: string;
  /** Where this number works, when a line names several. */
  readonly where: string;
}

const CALL = /^(?:call\s+)?(\+?\d[\d\s().-]*)(.*)$/iu;
const TEXT = /^(?:text\s+)?(?:(\S+)\s*(?:→|->|\bto\b)\s*)?(\+?\d[\d\s().-]*)$/iu;

/** The ways to reach a help line, as links; a line may name several numbers ("112 or 999"). */
export function reaches({ kind, reach, url }: Resource): readonly Reach[] {
  if (kind === 'web') {
    const address = /^[\w-]+(?:\.[\w-]+)+(?:\/\S*)?$/u.test(reach) ? `https://${reach}` : url;
    return [{ href: address.startsWith('https://') ? address : null, label: reach, where: '' }];
  }
  return reach.split(/,|\bor\b/u).map((each) => (kind === 'call' ? call(each.trim()) : text(each.trim())));
}

function call(said: string): Reach {
  const [, number, where = ''] = CALL.exec(said) ?? [];
  if (number === undefined) return { href: null, label: said, where: '' };
  return { href: `tel:${dialled(number)}`, label: `Call ${number.trim()}`, where: where.trim() };
}

function text(said: string): Reach {
  const [, word, number] = TEXT.exec(said) ?? [];
  if (number === undefined) return { href: null, label: said, where: '' };
  const label = word === undefined ? `Text ${number.trim()}` : `Text ${word} to ${number.trim()}`;
  return { href: `sms:${dialled(number)}`, label, where: '' };
}

function dialled(number: string): string {
  return number.replace(/[^\d+]/g, '');
}

/** Whether a line is the country's emergency number: 111 is one in New Zealand, and the health line in Britain. */
export function isEmergencyNumber({ kind, reach, region }: Resource): boolean {
  return kind === 'call' && (/^(?:911|112|999|000)\b/.test(reach) || (region === 'NZ' && reach === '111'));
}
