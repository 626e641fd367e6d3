import { calibrate } from './calibrate.ts';
import { calibrateSupport } from './calibrate-support.ts';

// Counts and kinds only: whoever reads single texts has looked at them, and they are set aside no more.
const { wrong: _, margins: __, ...connection } = calibrate({ heldOut: true });
console.log(JSON.stringify({ connection, support: calibrateSupport(true) }, null, 2));
