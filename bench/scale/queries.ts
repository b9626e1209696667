import { availableParallelism, loadavg } from 'node:os';
import { provider } from '../../lib/env.ts';
import type { Table } from '../table.ts';

/** Asked so often, after once that does not count. */
const times = 15;

/** On a database that is filled for it; the table of how long each took. */
export async function askEverything(): Promise<Table> {
  // First, so that its client is the one of `lib/db`.
  const { statementsOf } = await import('./watched.ts');
  const [{ gather, gathered, million }, { hotOf }, { db }] = [
    await import('./crowd.ts'),
    await import('./hot.ts'),
    await import('../../lib/db.ts'),
  ];
  const began = performance.now();
  const crowd = (await gathered()) ?? (await gather(million));
  const [answers, attempts] = [await db.answer.count(), await db.attempt.count()];
  process.stderr.write(`${answers} answers gathered in ${((performance.now() - began) / 1000).toFixed(0)} s\n`);
  const rows = [];
  for (const { name, act } of await hotOf(crowd)) {
    const statements = (await statementsOf(act)).length;
    const [taken, used] = [[] as number[], [] as number[]];
    for (let time = 0; time < times; time += 1) {
      const [at, before] = [performance.now(), process.cpuUsage()];
      await act();
      taken.push(performance.now() - at);
      const { user, system } = process.cpuUsage(before);
      used.push((user + system) / 1000);
    }
    const figures = [middle(used), middle(taken), Math.min(...taken)];
    rows.push([name, String(statements), ...figures.map((ms) => ms.toFixed(1))]);
    process.stderr.write(`${name}: ${figures.map((ms) => ms.toFixed(1)).join(', ')} ms\n`);
  }
  return {
    title: `A million answers on ${provider() === 'sqlite' ? 'SQLite' : 'PostgreSQL'}`,
    note: `${answers.toLocaleString('en')} answers of ${attempts.toLocaleString('en')} attempts: one class of ${million.pupils} pupils with ${million.quizzes} assignments, ${million.classes} other classes, ${million.readers.toLocaleString('en')} readers. Milliseconds of the query or command that a page or a clock calls, in one process, ${times} times each; those of the processor are the app’s${provider() === 'sqlite' ? ', and SQLite is in it' : ', without PostgreSQL'}. The load of the machine was ${loadavg()[0]?.toFixed(1)} on ${availableParallelism()} cores.`,
    columns: ['asked', 'statements', 'processor ms', 'median ms', 'least ms'],
    rows,
  };
}

function middle(all: readonly number[]): number {
  return all.toSorted((one, other) => one - other)[Math.floor(all.length / 2)] ?? 0;
}
