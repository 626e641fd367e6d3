import { expect, test } from 'vitest';
import { whole } from './whole.ts';

test('a question can be asked twice, word for word', async () => {
  const copy = await whole(
    new Request('https://right-here.test/ask', { method: 'POST', body: new URLSearchParams({ message: 'she cries' }) }),
  );
  for (const request of [copy(), copy()]) {
    expect([request.method, request.headers.get('content-type'), await request.text()]).toEqual([
      'POST',
      'application/x-www-form-urlencoded;charset=UTF-8',
      'message=she+cries',
    ]);
  }
});

test('a page is asked for without a body', async () => {
  const copy = await whole(new Request('https://right-here.test/urgent', { headers: { accept: 'text/html' } }));
  expect([copy().url, copy().headers.get('accept'), copy().body]).toEqual([
    'https://right-here.test/urgent',
    'text/html',
    null,
  ]);
});
