import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/** Where every row is counted anyway. */
const whole = ['features/lti/queries/platforms.ts'];

test('nothing counts the rows of a relation by `_count`: Prisma counts those of the whole table for it, whatever it asks about', () => {
  const files = execFileSync('git', ['ls-files', 'features', 'app', 'lib'], { encoding: 'utf8' }).split('\n');
  const counting = files.filter(
    (path) =>
      /\.tsx?$/.test(path) &&
      !path.endsWith('.test.ts') &&
      /_count: \{\s*select:/.test(readFileSync(path, 'utf8')) &&
      !whole.includes(path),
  );
  const fix = 'Select the ids where they are few, else `groupBy` with the ids in its `where`.';
  expect(counting, fix).toEqual([]);
});
