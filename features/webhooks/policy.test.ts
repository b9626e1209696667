import { expect, test } from 'vitest';
import { retryAfterSeconds, secretOf, signedHeaders } from './policy';
import { newWebhookSchema } from './schema';

const now = new Date('2026-11-23T08:00:00Z');

test('the signature is that of the example of Standard Webhooks', () => {
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const message = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', body: '{"test": 2432232314}' };
  const headers = signedHeaders(message, [secret], new Date(1614265330 * 1000));
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
});

test('a secret is its webhook’s, its number’s and its server’s', () => {
  const made = [
    secretOf({ id: 'a', secretNumber: 1 }, 's'),
    secretOf({ id: 'b', secretNumber: 1 }, 's'),
    secretOf({ id: 'a', secretNumber: 2 }, 's'),
    secretOf({ id: 'a', secretNumber: 1 }, 't'),
  ];
  expect(new Set(made).size).toBe(4);
  expect(made[0]).toBe(secretOf({ id: 'a', secretNumber: 1 }, 's'));
  expect(Buffer.from((made[0] ?? '').slice(6), 'base64')).toHaveLength(32);
});

test.each([
  [null, 0],
  ['120', 120],
  ['Mon, 23 Nov 2026 08:02:00 GMT', 120],
  ['Mon, 23 Nov 2026 07:00:00 GMT', 0],
  ['soon', 0],
  ['-5', 0],
])('Retry-After %j is %d seconds', (header, seconds) => {
  expect(retryAfterSeconds(header, now)).toBe(seconds);
});

test.each([
  ['https://sekolah.example/kait?x=1', true],
  ['http://sekolah.example/kait', false],
  ['https://sekolah.example:8443/', false],
  ['https://nama:sandi@sekolah.example/', false],
  ['https://sekolah.example/#bagian', false],
  ['javascript:alert(1)', false],
  ['sekolah.example', false],
  ['http://127.0.0.1:4000/kait', true],
  ['http://127.0.0.1:4001/kait', false],
  ['https://sekolah.example/\0', false],
  ['https://sekolah.example/ka\nit', false],
])('%s as an address: %s', (url, ok) => {
  const schema = newWebhookSchema(['http://127.0.0.1:4000']);
  expect(schema.safeParse({ url, events: ['quiz.published'] }).success).toBe(ok);
});
