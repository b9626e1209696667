import { expect, test } from 'vitest';
import messages from '@/content/messages/id/statistics.json';
import { adviceCodes, missingReasons } from '@/core/statistics';
import { whichAttempts } from './schema';

// That both languages say the same is held by features/accounts/messages.test.ts.
test.each([
  ['advice', messages.advice.codes, adviceCodes],
  ['reasons why a figure is missing', messages.missing, missingReasons],
  ['attempts that count, to choose', messages.choose, whichAttempts],
  ['attempts that count, told', messages.counted, whichAttempts],
])('every one has its words: %s', (_, words, names) => {
  expect(Object.keys(words)).toEqual(expect.arrayContaining([...names]));
});
