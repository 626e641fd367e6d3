import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { packScript } from '../../scripts/pack-script.ts';
import { SCRIPT } from './script.ts';

test('what is served is what script/ says; else: npm run script', async () => {
  expect(SCRIPT).toEqual(await packScript());
});

test('fits the budget of 5 KB, compressed', () => {
  expect(gzipSync(SCRIPT.text).length).toBeLessThanOrEqual(5 * 1024);
});

test('asks only this server, and writes no text as markup besides what the tab itself kept', () => {
  expect(SCRIPT.text).not.toMatch(/https?:|eval|Function\(|document\.write|outerHTML=|insertAdjacentHTML/);
  expect(SCRIPT.text.match(/innerHTML=/g)).toHaveLength(1);
});
