import { expect, test } from 'vitest';
import { headersBy } from '../lib/page-headers.ts';
import config from '../next.config.js';

test('each rule of headers in next.config.js is one that answers given before Next know', async () => {
  const all = (await config.headers?.()) ?? [];
  // Patterns of addresses are the build's to make: here each holds everywhere.
  const rules = all.map(({ has, missing, headers }) => ({
    regex: '',
    has: has?.map(named),
    missing: missing?.map(named),
    headers,
  }));
  const given = headersBy(rules)('/', { 'x-forwarded-proto': 'https' });
  expect(given.get('Strict-Transport-Security')).toContain('max-age=31536000');
  expect(given.get('Referrer-Policy')).toBe('same-origin');
  expect(given.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
});

function named({ type, key = '', value }: { type: string; key?: string; value?: string }) {
  return { type, key, ...(value !== undefined && { value }) };
}
