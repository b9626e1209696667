import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startAttempt } from '../../features/attempts/commands/start-attempt.ts';
import { mergeEvents } from '../../features/offline/commands/merge-events.ts';
import { db } from '../../lib/db.ts';
import { type Owner, viewerOf } from '../../lib/viewer.ts';
import { aGuest, aQuiz } from '../../prisma/seed/factories.ts';
import { type Deed, faultsOfHistory } from './history.ts';

// What `answerOnTwo` does over HTTP, in an order that fast-check draws: the server's word on an answer may get lost, and the answer is sent again after what the other device did meanwhile.

const start = new Date('2026-11-23T09:00:00Z');
const number = 3;
const turn = fc.record({ device: fc.nat(1), looks: fc.boolean(), lost: fc.boolean(), wayMs: fc.nat(50_000) });

type Turn = { readonly device: number; readonly looks: boolean; readonly lost: boolean; readonly wayMs: number };
/** An answer of which a device does not know yet what became of it. */
type Pending = { readonly eventId: string; readonly value: number; readonly began: number };

test('the history of a question that two devices answer has no fault, whichever words of the server get lost', async () => {
  const quiz = await aQuiz();
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { minLength: 4, maxLength: 12 }), async (turns) => {
      const viewer = await viewerOf((await aGuest()).userId);
      const started = await startAttempt(viewer, { code: quiz.code, feedback: 'end' }, { now: start });
      if (!started.ok) throw new Error(started.code);
      expect(faultsOfHistory(await deedsOf(turns, viewer, started.value.attemptId))).toEqual([]);
    }),
    { numRuns: 60 },
  );
}, 240_000);

async function deedsOf(turns: readonly Turn[], viewer: Owner, attemptId: string): Promise<readonly Deed[]> {
  const deeds: Deed[] = [];
  const pending = new Map<number, Pending>();
  let given = 0;
  for (const [at, { device, looks, lost, wayMs }] of turns.entries()) {
    const [began, ended] = [at * 2, at * 2 + 1];
    const known = { question: attemptId, began, ended } as const;
    const waiting = pending.get(device);
    if (looks && !waiting) {
      const found = await db.answer.findFirst({ where: { attemptId }, select: { response: true } });
      deeds.push({ ...known, kind: 'read', value: found && Number(found.response) });
      continue;
    }
    if (!waiting) given += 1;
    const one = waiting ?? { eventId: randomUUID(), value: given, began };
    // A minute apart, so that no way makes the older one the newer.
    const givenAt = new Date(start.getTime() + one.value * 60_000).toISOString();
    const response = String(one.value);
    const event = { kind: 'answer', eventId: one.eventId, givenAt, attemptId, number, response };
    const sentAt = new Date(start.getTime() + 3_600_000 + at * 60_000);
    const now = new Date(sentAt.getTime() + wayMs);
    const [receipt] = await mergeEvents(viewer, { sentAt: sentAt.toISOString(), events: [event] }, { now });
    if (lost) {
      pending.set(device, one);
      continue;
    }
    pending.delete(device);
    const outcome = receipt?.outcome === 'kept' ? 'kept' : 'refused';
    deeds.push({ ...known, began: one.began, kind: 'write', value: one.value, outcome });
    if (receipt?.outcome === 'other-kept') deeds.push({ ...known, kind: 'read', value: Number(receipt.counted) });
  }
  const ended = turns.length * 2;
  for (const { value, began } of pending.values())
    deeds.push({ question: attemptId, began, ended, kind: 'write', value, outcome: 'unknown' });
  return deeds;
}
