import { expect, test } from 'vitest';
import { calledBy, originOf } from './launch';

test.each([
  ['https://moodle.contoh.id/mod/lti?id=1', 'https://moodle.contoh.id'],
  ['http://localhost:4000/x', 'http://localhost:4000'],
  ['http://[::1]:4000/x', 'http://[::1]:4000'],
  ['https://kelas_x.contoh.id', 'https://kelas_x.contoh.id'],
  ['ftp://moodle.contoh.id', null],
  ['javascript:alert(1)', null],
  ['https://a;script-src', null],
  ['https://a.id,b.id', null],
  ["https://a.id'self'", null],
  ['moodle.contoh.id', null],
  [undefined, null],
])('the origin of %s is %s', (address, origin) => expect(originOf(address)).toBe(origin));

test.each([
  [' Sari \n Dewi ', 'Sari Dewi'],
  ['Sa\0ri\u0007', 'Sa ri'],
  ['\0', ''],
  ['x'.repeat(40), 'x'.repeat(30)],
  [undefined, ''],
])('%j is called %j', (name, called) => expect(calledBy(name)).toBe(called));
