import { provider } from '../../lib/env.ts';
import type { Table } from '../table.ts';

/** Asked so often, after once that does not count. */
const times = 15;

/** On a database that is filled for it; the table of how long each took. */
export async function askEverything(): Promise<Table> {
  // First, so that its client is the one of `lib/db`.
  const { statementsOf } = await import('./watched.ts');
  const [{ gather, million }, { hotOf }, { db }] = [
    await import('./crowd.ts'),
    await import('./hot.ts'),
    await import('../../lib/db.ts'),
  ];
  const began = performance.now();
  const crowd = await gather(million);
  const [answers, attempts] = [await db.answer.count(), await db.attempt.count()];
  process.stderr.write(`${answers} answers gathered in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  const rows = [];
  for (const { name, act } of await hotOf(crowd)) {
    const statements = (await statementsOf(act)).length;
    const taken = [];
    for (let time = 0; time < times; time += 1) {
      const at = performance.now();
      await act();
      taken.push(performance.now() - at);
    }
    taken.sort((one, other) => one - other);
    const [half = 0, most = 0] = [taken[Math.floor(times / 2)], taken[times - 1]];
    rows.push([name, String(statements), half.toFixed(1), most.toFixed(1)]);
    process.stderr.write(`${name}: ${half.toFixed(1)} ms\n`);
  }
  return {
    title: `A million answers on ${provider() === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`,
    note: `${answers.toLocaleString('en')} answers of ${attempts.toLocaleString('en')} attempts: one class of ${million.pupils} pupils with ${million.quizzes} assignments, ${million.classes} other classes, ${million.readers.toLocaleString('en')} readers. Milliseconds of the query or command that a page or a clock calls, in one process, ${times} times each.`,
    columns: ['asked', 'statements', 'median ms', 'most ms'],
    rows,
  };
}
