import { expect, test } from 'vitest';
import { platformAddress } from './platform-address';

test.each([
  ['https://moodle.sekolah.sch.id', true],
  ['https://moodle.sekolah.sch.id:8443/mod/lti/auth.php', true],
  ['http://localhost:4000/auth', true],
  ['http://127.0.0.1:4000/auth', true],
  ['http://[::1]:4000/auth', true],
  ['http://moodle.sekolah.sch.id', false],
  ['http://192.168.1.5/moodle', false],
  ['http://localhost.jahat.example/', false],
  ['http://127.0.0.1.jahat.example/', false],
  ['http://127.0.0.1@jahat.example/', false],
  ['ftp://moodle.sekolah.sch.id', false],
  ['javascript:alert(1)', false],
  ['moodle.sekolah.sch.id', false],
])('%s: %s', (address, taken) => {
  expect(platformAddress.safeParse(address).success).toBe(taken);
});
