import { expect, test } from 'vitest';
import { testOnlyFetchOrigins } from './env';

const name = 'FAKTA_TEST_ONLY_FETCH_ORIGINS';
const origin = 'http://127.0.0.1:4000';

test('no origin is let through unless a test says so', () => {
  expect(testOnlyFetchOrigins({})).toEqual([]);
  expect(testOnlyFetchOrigins({ [name]: ' ' })).toEqual([]);
  expect(testOnlyFetchOrigins({ [name]: `${origin}, http://localhost:1` })).toEqual([origin, 'http://localhost:1']);
});

test('a production build takes it only on the stage of the browser tests', () => {
  expect(() => testOnlyFetchOrigins({ [name]: origin, NODE_ENV: 'production' })).toThrow('Remove it');
  expect(testOnlyFetchOrigins({ [name]: origin, NODE_ENV: 'production', FAKTA_STAGE: 'e2e' })).toEqual([origin]);
});

test.each([
  'http://169.254.169.254:80',
  'http://10.0.0.1:80',
  'https://127.0.0.1:4000',
  'http://127.0.0.1:4000/x',
  '*',
])('%s is no origin of this machine', (other) =>
  expect(() => testOnlyFetchOrigins({ [name]: `${origin},${other}` })).toThrow(other),
);
