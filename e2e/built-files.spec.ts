import { expect, test } from './stage';

// Files of the build are sent by lib/built-files.ts to whoever takes them packed and by Next to all else: what keeps readers safe must not depend on that.

const ofSafety = [
  'x-content-type-options',
  'cross-origin-resource-policy',
  'strict-transport-security',
  'cache-control',
];

test('a script of the build is the same packed and not, with the same headers', async ({ page, request }) => {
  await page.goto('/');
  const address = await page.locator('script[src*="/chunks/"]').first().getAttribute('src');
  const asked = async (encoding: string) => {
    const headers = { 'Accept-Encoding': encoding, 'X-Forwarded-Proto': 'https' };
    const answer = await request.get(address ?? '', { headers });
    const all = answer.headers();
    return {
      packed: all['content-encoding'],
      text: await answer.text(),
      safety: Object.fromEntries(ofSafety.map((name) => [name, all[name]])),
    };
  };
  const [packed, plain] = [await asked('gzip, br'), await asked('identity')];
  expect([packed.packed, plain.packed]).toEqual(['br', undefined]);
  expect(packed.text).toBe(plain.text);
  expect(packed.safety).toEqual(plain.safety);
});
