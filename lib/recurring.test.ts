import { afterEach, expect, test, vi } from 'vitest';
import { log } from './log';
import { recurring } from './recurring';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('runs each day, also after a day that failed, until it is stopped', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') });
  const failed = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  const days: string[] = [];
  const stop = recurring('a duty', 'day', async (now) => {
    days.push(now.toISOString());
    if (days.length === 1) throw new Error('the database is away');
    return { rows: 3 };
  });
  expect(days).toEqual([]);
  await vi.advanceTimersByTimeAsync(2 * 24 * 60 * 60 * 1000);
  expect(days).toEqual(['2026-11-24T09:00:00.000Z', '2026-11-25T09:00:00.000Z']);
  expect(failed).toHaveBeenCalledOnce();
  stop();
  await vi.advanceTimersByTimeAsync(24 * 60 * 60 * 1000);
  expect(days).toHaveLength(2);
});

test('a run that takes longer than a period is waited for', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') });
  let runs = 0;
  const stop = recurring('a duty', 'halfMinute', async () => {
    runs += 1;
    await new Promise((done) => setTimeout(done, 70_000));
    return {};
  });
  await vi.advanceTimersByTimeAsync(100_000);
  expect(runs).toBe(1);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(runs).toBe(2);
  stop();
});
