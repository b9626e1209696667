import { expect, test } from 'vitest';
import { breachesOf, cycleBreaches } from './rules.ts';
import { readSource } from './source.ts';

const rulesOf = (path: string, text: string) => breachesOf(readSource(path, text)).map(({ rule }) => rule);

test.each([
  ['app/page.tsx', "import { db } from '@/lib/db';"],
  ['app/page.tsx', "import { publishQuiz } from '@/features/quizzes/commands';"],
  ['core/facts/id/cut.ts', "import { ask } from '../../questions/index.ts';"],
  ['core/language/read.ts', "import { readFileSync } from 'node:fs';"],
  ['core/grading/grade.ts', "import { makeQuiz } from '../questions/index.ts';"],
  ['components/button.tsx', "import { getViewer } from '@/lib/viewer';"],
  ['lib/viewer.ts', "import { x } from '@/features/accounts/queries';"],
  ['features/quizzes/commands.ts', "import { x } from '@/features/articles/intake';"],
  ['features/quizzes/commands.ts', "import x from '@/app/page';"],
  ['core/language/read.ts', "const x = await import('../questions/index.ts');"],
  ['lib/utils.ts', ''],
  ['core/helpers/x.ts', ''],
  ['lib/x.ts', 'export default 1;'],
  ['lib/x.ts', 'x\n'.repeat(260)],
  ['features/quizzes/queries.ts', 'db.$queryRawUnsafe(text);'],
  ['lib/db.ts', 'db.$executeRawUnsafe(text);'],
  ['features/bank/queries.ts', 'const order = Prisma.raw(column);'],
  ['core/grading/grade.ts', 'eval(key);'],
  ['features/quizzes/components/x.tsx', '<p dangerouslySetInnerHTML={{ __html: stem }} />;'],
])('%s with %j is refused', (path, text) => {
  expect(rulesOf(path, text)).toHaveLength(1);
});

test.each([
  ['app/page.tsx', "import { getQuiz } from '@/features/quizzes/queries';\nexport default 1;"],
  ['core/grading/grade.ts', "import type { Question } from '../questions/index.ts';"],
  ['core/questions/ask.ts', "import { x } from '../facts/index.ts';\nimport fc from 'fast-check';"],
  ['features/quizzes/commands.ts', "import { x } from '@/features/articles/queries';"],
  ['features/quizzes/x.db.test.ts', "import { aQuiz } from '@/prisma/seed/factories';"],
  ['features/bank/queries.ts', 'db.$queryRaw`SELECT 1`;'],
  ['features/gradebook/components/gradebook-table.tsx', '<tbody dangerouslySetInnerHTML={{ __html: written }} />;'],
  ['features/items/components/written.tsx', '<ul dangerouslySetInnerHTML={{ __html: html }} />;'],
  ['content/names/x.ts', `// Data table\n${'x\n'.repeat(300)}`],
])('%s with %j is in order', (path, text) => {
  expect(rulesOf(path, text)).toEqual([]);
});

test('a breach names the line', () => {
  const [breach] = breachesOf(readSource('lib/x.ts', "const a = 1;\n\nimport { b } from '@/app/page';"));
  expect(breach).toMatchObject({ line: 3 });
});

test('a circle of features is found once', () => {
  const files = [
    readSource('features/a/queries.ts', "import { x } from '@/features/b/queries';"),
    readSource('features/b/queries.ts', "import { x } from '@/features/c/queries';"),
    readSource('features/c/queries.ts', "import { x } from '@/features/a/queries';"),
    readSource('features/d/queries.ts', "import { x } from '@/features/a/queries';"),
  ];
  expect(cycleBreaches(files).map(({ rule }) => rule)).toEqual(['features in a circle: a -> b -> c -> a']);
});
