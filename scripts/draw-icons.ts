import { crc32, deflateSync } from 'node:zlib';

type Colour = readonly [red: number, green: number, blue: number];

/** The night that cards stand on, and the lamp. */
const NIGHT: Colour = [0x14, 0x20, 0x1d];
const LAMP: Colour = [0xf2, 0xb4, 0x57];

/** Of the icon’s width: the lamp’s radius, the end of its glow, and the corners where they are round. */
const LAMP_RADIUS = 0.17;
const GLOW_RADIUS = 0.42;
const GLOW_STRENGTH = 0.45;
const CORNER = 0.22;

/** How much of a pixel lies inside an edge that is `distance` pixels away: 1 inside, 0 outside, between them a soft edge. */
const inside = (distance: number) => Math.min(1, Math.max(0, distance + 0.5));

/** One lamp at night, row by row: a zero, because no row is filtered, then red, green, blue and opacity of each pixel. */
function lampAtNight(size: number, round: boolean): Buffer {
  const rows = Buffer.alloc(size * (1 + size * 4));
  const corner = CORNER * size;
  let at = 0;
  for (let y = 0.5 - size / 2; y < size / 2; y += 1) {
    at += 1;
    for (let x = 0.5 - size / 2; x < size / 2; x += 1) {
      const away = Math.hypot(x, y);
      const glow = GLOW_STRENGTH * Math.max(0, 1 - away / (GLOW_RADIUS * size)) ** 2;
      const share = glow + (1 - glow) * inside(LAMP_RADIUS * size - away);
      for (let colour = 0; colour < 3; colour += 1) {
        const [from, to] = [NIGHT[colour] ?? 0, LAMP[colour] ?? 0];
        rows[at++] = Math.round(from + (to - from) * share);
      }
      const beyond = Math.hypot(
        Math.max(0, Math.abs(x) - size / 2 + corner),
        Math.max(0, Math.abs(y) - size / 2 + corner),
      );
      rows[at++] = round ? Math.round(255 * inside(corner - beyond)) : 255;
    }
  }
  return rows;
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length, 0);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/**
 * Draws the icon as a PNG.
 *
 * @param round - with round corners on nothing; else filled to the edge, for homes that cut icons themselves
 * @see https://www.w3.org/TR/png-3/
 */
export function drawIcon(size: number, round: boolean): Buffer {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(size, 0);
  header.writeUInt32BE(size, 4);
  header.set([8, 6, 0, 0, 0], 8); // 8 bits, red green blue and alpha, no interlace
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(lampAtNight(size, round), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
