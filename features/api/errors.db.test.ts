import { expect, test, vi } from 'vitest';
import { db } from '@/lib/db';
import { log } from '@/lib/log';
import { answerRequest } from './actions/answer-request';

test('a program that meets a bug is told the id under which the log has it', async () => {
  const logged = vi.spyOn(log, 'error').mockImplementation(() => undefined);
  await db.$executeRaw`ALTER TABLE "RateWindow" RENAME TO "Gone"`;
  const headers = { 'x-request-id': 'proxy-12345678' };
  const answer = await answerRequest(new Request('https://fakta.example/api/v1/classes', { headers }), {
    now: new Date('2026-11-28T08:00:00Z'),
  });
  expect(answer.status).toBe(500);
  expect((await answer.json()).detail).toContain('proxy-12345678');
  expect(logged).toHaveBeenCalledExactlyOnceWith(
    { error: expect.any(Error), errorId: 'proxy-12345678' },
    'An API request failed.',
  );
});
