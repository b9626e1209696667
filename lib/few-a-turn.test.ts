import { expect, test } from 'vitest';
import { FewATurn } from './few-a-turn.ts';

const turn = () => new Promise<void>((next) => setImmediate(next));

test('a few are begun in each turn, none at once, and what is urgent goes ahead', async () => {
  const [loop, begun] = [new FewATurn(), [] as string[]];
  for (let at = 0; at < 10; at += 1) loop.begin(() => begun.push(`page ${at}`), { urgent: false });
  for (let at = 0; at < 3; at += 1) loop.begin(() => begun.push(`answer ${at}`), { urgent: true });
  expect(begun).toEqual([]);
  const counts: number[] = [];
  while (begun.length < 13 && counts.length < 13) {
    await turn();
    counts.push(begun.length);
  }
  expect(begun.slice(0, 4)).toEqual(['answer 0', 'answer 1', 'answer 2', 'page 0']);
  expect(begun.slice(4)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9].map((at) => `page ${at}`));
  expect(Math.max(...counts.map((count, at) => count - (counts[at - 1] ?? 0)))).toBe(4);
});

test('what comes later is begun too', async () => {
  const [loop, begun] = [new FewATurn(), [] as number[]];
  for (let at = 0; at < 20; at += 1) {
    loop.begin(() => begun.push(at), { urgent: at % 2 === 0 });
    if (at % 3 === 0) await turn();
  }
  while (begun.length < 20) await turn();
  expect(new Set(begun).size).toBe(20);
});

test('those that throw keep no other from being begun', async () => {
  const [loop, begun, caught] = [new FewATurn(), [] as number[], [] as unknown[]];
  const catchIt = (error: unknown) => void caught.push(error);
  const listeners = process.listeners('uncaughtException');
  process.removeAllListeners('uncaughtException').on('uncaughtException', catchIt);
  try {
    // As many as are begun in a turn, and more.
    for (let at = 0; at < 9; at += 1)
      loop.begin(
        () => {
          throw new Error(`${at} of this test`);
        },
        { urgent: true },
      );
    for (let at = 0; at < 9; at += 1) loop.begin(() => begun.push(at), { urgent: false });
    for (let turns = 0; turns < 20 && begun.length < 9; turns += 1) await turn();
  } finally {
    process.off('uncaughtException', catchIt);
    for (const listener of listeners) process.on('uncaughtException', listener);
  }
  expect(begun).toHaveLength(9);
  expect(caught).toHaveLength(9);
});
