import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rejectNames } from '@/core/questions';

const gatesOf = (locale: string) =>
  JSON.parse(readFileSync(`content/messages/${locale}/teach.json`, 'utf8')).rejects.gates as Record<string, unknown>;

test.each(['id', 'en'])('every name of a reject is said in %s, and no other', (locale) => {
  expect(Object.keys(gatesOf(locale)).sort()).toEqual([...rejectNames].sort());
});
