import { expect, test } from 'vitest';
import { bare, toldOf } from './told-error';

const secret = 'budi.santoso@sekolah.sch.id';

function thrown(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return error;
  }
}

test.each<[what: string, error: unknown, never: readonly string[]]>([
  ['what was parsed', thrown(() => JSON.parse(`Budi menjawab Jakarta ${secret}`)), ['Budi', 'Jakarta', secret]],
  ['what was quoted', new Error('Expected a class, got "Kelas Budi Santoso".'), ['Budi']],
  ['a quote that does not end', new Error(`Unexpected token in "Budi Santoso`), ['Budi']],
  ['an e-mail address', new Error(`No account of ${secret} here`), ['budi', 'sekolah']],
  ['a token', new Error('bad token fk_live_4hG7sKq9ZpL2vX8wB3nM6'), ['4hG7sKq9']],
  ['an address with a secret', new Error('fetch failed: https://x.example/a?token=abc123'), ['abc123', 'x.example']],
  ['a field of a form', new Error('cannot read password=rahasia now'), ['rahasia']],
  ['a telephone number', new Error('sms to +62 812-3456-7890 failed'), ['3456', '7890']],
  ['a text that was thrown', `"${secret}"`, [secret]],
  ['an object that was thrown', { email: secret }, [secret]],
])('%s is left out', (_, error, never) => {
  const line = JSON.stringify(toldOf(error));
  for (const word of never) expect(line).not.toContain(word);
});

test('of what Prisma shows above the fault nothing is told', () => {
  const error = new Error(
    `Invalid call:\n{ where: { name: Budi } }\n\nUnique constraint failed on the fields: (email)`,
  );
  error.name = 'PrismaClientKnownRequestError';
  Object.assign(error, { code: 'P2002', meta: { email: secret } });
  expect(toldOf(error)).toMatchObject({ code: 'P2002', message: 'Unique constraint failed on the fields: (email)' });
  expect(JSON.stringify(toldOf(error))).not.toContain('Budi');
});

test('the places of the code are told, a message that pretends to be one is not', () => {
  const { at } = toldOf(new Error('first\n    at Budi Santoso wrote this'));
  expect(at[0]).toContain('told-error.test.ts');
  expect(JSON.stringify(at)).not.toContain('Budi');
});

test('a code that is a text is not told, a name neither', () => {
  const error = Object.assign(new Error('x'), { code: `${secret} is wrong`, name: `of ${secret}` });
  expect(toldOf(error)).toMatchObject({ name: 'Error', message: 'x' });
  expect(toldOf(error)).not.toHaveProperty('code');
});

test('a very long text is cut, and in no time', () => {
  expect(bare('a '.repeat(1_000_000)).length).toBeLessThanOrEqual(300);
  expect(bare(`"${'x'.repeat(1_000_000)}`).length).toBeLessThanOrEqual(300);
});
