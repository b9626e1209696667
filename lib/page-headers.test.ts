import { expect, test } from 'vitest';
import { headersBy } from './page-headers.ts';

const rules = [
  { regex: '^/(.*)$', headers: [{ key: 'X-All', value: '1' }] },
  {
    regex: '^/(.*)$',
    has: [{ type: 'header', key: 'x-forwarded-proto', value: 'https(,.*)?' }],
    headers: [{ key: 'X-Tls', value: '1' }],
  },
  {
    regex: '^/attempts/(.*)$',
    missing: [
      { type: 'cookie', key: 'framed' },
      { type: 'header', key: 'rsc' },
    ],
    headers: [{ key: 'X-Window', value: '1' }],
  },
];

test.each([
  ['/', {}, ['X-All']],
  ['/attempts/1', {}, ['X-All', 'X-Window']],
  ['/attempts/1', { cookie: 'a=1; framed=yes' }, ['X-All']],
  ['/attempts/1', { cookie: 'framed=' }, ['X-All', 'X-Window']],
  ['/attempts/1', { rsc: '1' }, ['X-All']],
  ['/', { 'x-forwarded-proto': 'https, http' }, ['X-All', 'X-Tls']],
  ['/', { 'x-forwarded-proto': 'http' }, ['X-All']],
])('at %s, asked with %j, an answer has %j', (path, asked, expected) => {
  expect([...headersBy(rules)(path, asked).keys()]).toEqual(expected);
});

test('a rule by something else is refused', () => {
  const byQuery = [{ regex: '', has: [{ type: 'query', key: 'a' }], headers: [] }];
  expect(() => headersBy(byQuery)).toThrow('"query"');
});
