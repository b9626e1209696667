import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPasswordFault, passwordLength } from './password';

const sari = { name: 'Sari Dewi', email: 'sari.dewi88@contoh.id' };
const listed = new Set(['password', 'sayang', 'assalamualaikum', '123456', 'passwordpassword', 'indonesia']);
const fault = (password: string, context = sari) => findPasswordFault(password, context, (word) => listed.has(word));

test.each([
  ['empat belas hu', 'password-short'],
  ['🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂', 'password-short'],
  ['e\u0301'.repeat(14), 'password-short'],
  ['x'.repeat(257), 'password-long'],
  ['assalamualaikum', 'password-common'],
  ['Assalamu Alaikum', 'password-common'],
  ['PASSWORDPASSWORD', 'password-common'],
  ['sayangsayangsayang', 'password-common'],
  ['sayangsayangsay', 'password-common'],
  ['indonesia17081945', 'password-common'],
  ['123456password!!!', 'password-common'],
  ['aaaaaaaaaaaaaaa', 'password-common'],
  ['abcabcabcabcabc', 'password-common'],
  ['!?!?!?!?!?!?!?!?', 'password-common'],
  ['               ', 'password-common'],
  ['1234567890123456', 'password-common'],
  ['qwertyuiopasdfg', 'password-common'],
  ['mnbvcxzlkjhgfdsa', 'password-common'],
  ['faktafaktafakta1', 'password-context'],
  ['Sari Dewi Fakta 88', 'password-context'],
  ['sari.dewi88@contoh.id', 'password-context'],
  ['sari-dewi-2024-fakta', 'password-context'],
] as const)('%j is refused: %s', (password, code) => expect(fault(password)).toBe(code));

test.each([
  'lima belas huru',
  'kucing makan ikan asin',
  'sari suka soto banjar hangat',
  'sayang hujan turun terlalu deras',
  'kopi-teh-susu-jahe',
  'ｋｕｃｉｎｇ ｏｒａｎｙｅ ｄｕａ',
  'दो बिल्लियाँ और एक कुत्ता',
  '7391820465518273',
  ' spasi di tepi juga sah ',
  '\'; DROP TABLE "User"; --',
])('%j is accepted', (password) => expect(fault(password)).toBeUndefined());

test('nothing is asked of the kinds of characters: any mix of enough different ones will do', () => {
  const letters = fc.constantFrom('kucing', 'MEJA', '77', '!?', '日本', ' ', 'ombak', 'ß');
  fc.assert(
    fc.property(fc.uniqueArray(letters, { minLength: 6, maxLength: 6 }), (words) => {
      const password = `${words.join('')} lari pagi`;
      expect(fault(password, { name: 'Budi', email: 'budi@contoh.id' })).toBeUndefined();
    }),
  );
});

test('as long as the limit, to the letter', () => {
  const distinct = Array.from({ length: passwordLength.most }, (_, at) => String.fromCodePoint(0x4e00 + at)).join('');
  expect(fault(distinct)).toBeUndefined();
  expect(fault(`${distinct}x`)).toBe('password-long');
});
