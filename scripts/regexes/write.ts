import { readFileSync, writeFileSync } from 'node:fs';
import { regexesOfHouse } from './collect.ts';
import { type Growth, growthOf } from './judge.ts';

// Judges what is new among the regular expressions of the house and writes it down: `npm run judge:regexes`.
const file = 'scripts/regexes/judged.json';
const before = JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, Growth>>;
const judged = regexesOfHouse().map(({ written }) => {
  const growth = before[written] ?? growthOf(written);
  if (!(written in before)) console.log(growth, written);
  return [written, growth] as const;
});
judged.sort(([one], [other]) => (one < other ? -1 : 1));
writeFileSync(file, `${JSON.stringify(Object.fromEntries(judged), null, 2)}\n`);
