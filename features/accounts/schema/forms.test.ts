import { expect, test } from 'vitest';
import { deletionSchema, passwordChangeSchema, profileSchema, signInSchema, signUpSchema } from './forms';

const dewi = { name: ' Dewi ', email: ' Dewi@Contoh.ID ', password: 'kucing makan ikan asin' };

test('an address is kept without its case and the spaces round it, a password letter by letter', () => {
  const password = '  kucing makan ikan asin ';
  const read = signUpSchema.parse({ ...dewi, password, teaches: 'on' });
  expect(read).toEqual({ name: 'Dewi', email: 'dewi@contoh.id', password, teaches: true });
});

test.each([
  ['role', 'admin'],
  ['userId', 'x'],
  ['sessionVersion', '1'],
])('a field that no form has, %s, is refused everywhere', (name, value) => {
  expect(signUpSchema.safeParse({ ...dewi, [name]: value }).success).toBe(false);
  expect(signInSchema.safeParse({ email: dewi.email, password: dewi.password, [name]: value }).success).toBe(false);
  expect(profileSchema.safeParse({ name: 'Dewi', [name]: value }).success).toBe(false);
  expect(passwordChangeSchema.safeParse({ currentPassword: 'a', newPassword: 'b', [name]: value }).success).toBe(false);
  expect(deletionSchema.safeParse({ deletePassword: 'a', [name]: value }).success).toBe(false);
});

test.each([
  ['name', ''],
  ['name', '   '],
  ['name', 'x'.repeat(81)],
  ['email', 'dewi'],
  ['email', 'dewi@'],
  ['email', 'dewi @contoh.id'],
  ['email', `${'x'.repeat(250)}@contoh.id`],
  ['password', ''],
  ['password', 'x'.repeat(2_001)],
  ['teaches', 'yes'],
  ['email', { not: '' }],
  ['password', ['a', 'b']],
])('%s may not be %j', (name, value) => {
  expect(signUpSchema.safeParse({ ...dewi, [name]: value }).success).toBe(false);
});

test('a way on that is too long is forgotten, not refused', () => {
  expect(signInSchema.parse({ email: 'a@b.id', password: 'x', next: '/'.padEnd(3_000, 'a') }).next).toBeUndefined();
});
