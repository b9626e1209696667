import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { bounded, ofSentences } from './bounded.ts';
import { regexesIn, regexesOfHouse, repeatsWithoutBound } from './collect.ts';
import { type Growth, growthOf } from './judge.ts';

// Every regular expression that meets text of others: linear, or a named bound on the text. What `judged.json` knows is known for good, as a
// regular expression never changes; what is new is judged here, and by `npm run judge:regexes` once.

const judged = JSON.parse(readFileSync('scripts/regexes/judged.json', 'utf8')) as Readonly<Record<string, Growth>>;
const all = regexesOfHouse();
const growth = (written: string): Growth => judged[written] ?? growthOf(written);

test('every regular expression takes time in proportion to its text, or its text is bounded by name', () => {
  const slow = all
    .map(({ written, files }) => ({ written, grows: growth(written), files }))
    .filter(({ written, grows }) => grows !== 'linear' && !(written in bounded))
    .filter(({ grows, files }) => grows === 'exponential' || files.some((file) => !ofSentences.test(file)))
    .map(({ written, grows, files }) => `${grows}: ${written} in ${files.join(', ')}`);
  expect(
    slow,
    'Write it so that no part can match what the next one can, or cut the text first and say so in scripts/regexes/bounded.ts.',
  ).toEqual([]);
});

test('no bound is named for what is not there', () => {
  const written = new Set(all.map((one) => one.written));
  expect(Object.keys(bounded).filter((one) => !written.has(one))).toEqual([]);
});

test('regular expressions are found where they stand', () => {
  expect(regexesIn('const a: RegExp = /a+$/u; const b = 4 / 2; f(/x/);')).toEqual(['/a+$/u', '/x/']);
  expect(regexesIn('const p = <p title="/a+/">{t.replace(/b*/g, "")}</p>;', true)).toEqual(['/b*/g']);
});

test.each([
  ['/a+/', true],
  ['/a{2,}/', true],
  ['/(ab)*/', true],
  ['/a{2,5}/', false],
  ['/[+*]/', false],
  ['/\\+\\*/', false],
])('%s repeats without a bound: %s', (written, repeats) => {
  expect(repeatsWithoutBound(written)).toBe(repeats);
});

test.each([
  ['/^(a+)+$/', 'exponential'],
  ['/\\s+$/', 'quadratic'],
  ['/a.*b.*c/s', 'steeper'],
  ['/^[a-z]+$/', 'linear'],
])('%s is %s', (written, grows) => {
  expect(growthOf(written)).toBe(grows);
});
