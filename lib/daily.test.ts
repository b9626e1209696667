import { afterEach, expect, test, vi } from 'vitest';
import { daily } from './daily';
import { log } from './log';

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test('runs each day, also after a day that failed, until it is stopped', async () => {
  vi.useFakeTimers({ now: new Date('2026-11-23T09:00:00Z') });
  const failed = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  const days: string[] = [];
  const stop = daily('a duty', async (now) => {
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
