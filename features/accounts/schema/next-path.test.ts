import { expect, test } from 'vitest';
import { nextPath } from './next-path';

test.each([
  ['/progress', '/progress'],
  ['/account?tab=1#data', '/account?tab=1#data'],
  ['/artikel/asean 1', '/artikel/asean%201'],
  ['/a/../progress', '/progress'],
])('%j is a path of this site', (given, path) => expect(nextPath(given)).toBe(path));

test.each([
  undefined,
  '',
  'progress',
  '//evil.example',
  '/\\evil.example',
  '/a\\b',
  '/\t/evil.example',
  '\n/evil.example',
  'https://evil.example/',
  'javascript:alert(1)',
  '/..//evil.example',
  '/.//evil.example',
])('%j leads nowhere', (given) => expect(nextPath(given)).toBeUndefined());
