import { afterEach, expect, test, vi } from 'vitest';
import { seal, unseal } from './sealed.ts';

afterEach(() => vi.unstubAllEnvs());

test('only the same secret opens it, for the same use, and unchanged', async () => {
  const sealed = await seal('kunci', 'lti');
  expect(sealed).not.toContain('kunci');
  expect(await unseal(sealed, 'lti')).toBe('kunci');
  expect(await unseal(sealed, 'webhook')).toBeUndefined();
  expect(await unseal(`${sealed.slice(0, -4)}AAAA`, 'lti')).toBeUndefined();
  expect(await unseal('', 'lti')).toBeUndefined();
  vi.stubEnv('NEXTAUTH_SECRET', 'another');
  expect(await unseal(sealed, 'lti')).toBeUndefined();
});
