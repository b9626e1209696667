import { expect, test } from 'vitest';
import { originOf } from './site-origin';

const loopback = 'http://127.0.0.1:3000';

test.each([
  ['https://fakta.sch.id/masuk', { host: 'jahat.example' }, 'https://fakta.sch.id'],
  [loopback, { host: 'localhost:3000' }, 'http://localhost:3000'],
  [loopback, { host: '[::1]:3000' }, 'http://[::1]:3000'],
  ['http://[::1]:3000', { host: '10.0.0.2:3000' }, 'http://10.0.0.2:3000'],
  [
    loopback,
    { host: 'app:3000', 'x-forwarded-host': 'fakta.id, app', 'x-forwarded-proto': 'https,http' },
    'https://fakta.id',
  ],
  [loopback, { host: 'a"><script>' }, loopback],
  [loopback, { host: 'a.id/jalan' }, loopback],
  [loopback, { host: 'a.id:99999' }, loopback],
  [loopback, { host: '999.999.999.999' }, loopback],
  [loopback, { host: 'a.id', 'x-forwarded-proto': 'javascript' }, 'http://a.id'],
  [undefined, {}, loopback],
  ['bukan alamat', {}, loopback],
] as const)('%s, asked with %j, is %s', (configured, given, origin) => {
  const headers = new Map(Object.entries(given));
  expect(originOf(configured, (name) => headers.get(name) ?? null)).toBe(origin);
});
