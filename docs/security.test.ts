import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\n');
const texts = ['docs/security.md', 'docs/security-asvs.md'].map((path) => readFileSync(path, 'utf8'));

test('every test and file that is named as a proof is there', () => {
  const named = texts.flatMap((text) => [
    ...text.matchAll(/`([\w./-]+\.(?:test|spec|db\.test)\.tsx?|[\w/-]+-table\.ts)`/g),
  ]);
  const missing = named.map(([, name = '']) => name).filter((name) => !files.some((file) => file.endsWith(name)));
  expect(named.length).toBeGreaterThan(100);
  expect(missing).toEqual([]);
});

test('each requirement stands once, and the counts are right', () => {
  const rows = [
    ...(texts[1] ?? '').matchAll(/^\| (\d+\.\d+\.\d+) \| [^|]+ \| (met|partly|not met|does not apply) \|/gm),
  ];
  const numbers = rows.map(([, number]) => number);
  expect(new Set(numbers).size).toBe(numbers.length);
  const counted = (state: string) => rows.filter(([, , one]) => one === state).length;
  expect(texts[1]).toContain(
    `Rows: ${counted('met')} met, ${counted('partly')} partly, ${counted('not met')} not met, ${counted('does not apply')} do not apply.`,
  );
});
