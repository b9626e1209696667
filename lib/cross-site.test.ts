import { expect, test } from 'vitest';
import { isFromElsewhere } from './cross-site';

const asked = (headers: Record<string, string>) =>
  isFromElsewhere((name) => ({ host: 'fakta.example', ...headers })[name] ?? null);

test.each([
  ['a form of ours', { origin: 'https://fakta.example', 'sec-fetch-site': 'same-origin' }],
  ['a form of ours in a browser without Sec-Fetch', { origin: 'https://fakta.example' }],
  ['an address that was typed, and sent again', { 'sec-fetch-site': 'none' }],
  ['an old browser that sends a Referer alone', { referer: 'https://fakta.example/teach' }],
  ['an old browser or a program that says nothing', {}],
  [
    'behind a proxy that names the host',
    { host: '10.0.0.7:3000', 'x-forwarded-host': 'fakta.example, inner', origin: 'https://fakta.example' },
  ],
  ['a host in capitals', { host: 'Fakta.Example', origin: 'https://fakta.example' }],
  ['a port', { host: '127.0.0.1:3000', origin: 'http://127.0.0.1:3000' }],
])('%s is let in', (_, headers: Record<string, string>) => {
  expect(asked(headers)).toBe(false);
});

test.each([
  ['another site', { origin: 'https://jahat.example', 'sec-fetch-site': 'cross-site' }],
  ['another site in a browser without Sec-Fetch', { origin: 'https://jahat.example' }],
  ['a page without an origin', { origin: 'null' }],
  ['another site, Origin left out', { 'sec-fetch-site': 'cross-site' }],
  ['a house beside ours, Origin left out', { 'sec-fetch-site': 'same-site' }],
  ['http beside https', { origin: 'http://fakta.example', 'sec-fetch-site': 'cross-site' }],
  ['another port', { origin: 'https://fakta.example:8443' }],
  ['our name within another', { origin: 'https://fakta.example.jahat.example' }],
  ['an old browser on another site', { referer: 'https://jahat.example/fakta.example' }],
  ['nonsense', { origin: 'fakta.example' }],
  ['nonsense for Sec-Fetch-Site', { origin: 'https://fakta.example', 'sec-fetch-site': '' }],
])('%s is refused', (_, headers: Record<string, string>) => {
  expect(asked(headers)).toBe(true);
});
