import { expect, test } from 'vitest';
import { byOneServer } from './by-one-server';

const at = (seconds: number) => new Date(new Date('2026-11-28T08:00:00Z').getTime() + seconds * 1000);

test('of servers that come at the same moment one does it, and each turn some server', async () => {
  const done: number[] = [];
  const servers = Array.from({ length: 8 }, (_, server) =>
    byOneServer('a duty', 25, async () => {
      done.push(server);
      return { rows: 1 };
    }),
  );
  for (const turn of [0, 30, 60]) {
    const told = await Promise.all(servers.map((run, server) => run(at(turn + server * 0.01))));
    expect(told.filter(({ rows }) => rows === 1)).toHaveLength(1);
  }
  expect(done).toHaveLength(3);
});

test('a server that died over it does not end it, and other duties have turns of their own', async () => {
  const dies = byOneServer('another', 25, () => Promise.reject(new Error('power')));
  await expect(dies(at(0))).rejects.toThrow('power');
  const run = byOneServer('another', 25, async () => ({ rows: 1 }));
  expect(await run(at(10))).toEqual({});
  expect(await byOneServer('a third', 25, async () => ({ rows: 1 }))(at(10))).toEqual({ rows: 1 });
  expect(await run(at(30))).toEqual({ rows: 1 });
});
