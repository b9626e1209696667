import { expect, test } from 'vitest';
import { responseOf } from './response';

test.each([
  [{ response: 'Jakarta' }, 'Jakarta'],
  [{}, ''],
  [{ year: '2024', month: '12' }, '2024-12'],
  [{ year: ' 2024 ', month: '' }, '2024'],
  [{ year: '', month: '12' }, '12'],
  [{ year: '', month: '' }, ''],
])('%j is %j', (fields: Record<string, string>, response) => {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  expect(responseOf(form)).toBe(response);
});
