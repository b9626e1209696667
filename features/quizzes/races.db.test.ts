import fc from 'fast-check';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { viewerOf } from '@/lib/viewer';
import { aPerson, aQuiz } from '@/prisma/seed/factories';
import { begin, elsewhere, processesFor } from '@/prisma/seed/other-process';
import type { decideItem } from './commands/decide-item';
import type { publishQuiz } from './commands/publish-quiz';
import type { weighItem } from './commands/weigh-item';

// Two people at one draft, on two processes: one publishes while the other decides, or publishes too.

const now = new Date('2026-11-23T09:00:00Z');
const at = (seconds: number) => new Date(now.getTime() + seconds * 1000);

const there = processesFor(2, {
  publish: elsewhere<typeof publishQuiz>('features/quizzes/commands/publish-quiz', 'publishQuiz'),
  decide: elsewhere<typeof decideItem>('features/quizzes/commands/decide-item', 'decideItem'),
  weigh: elsewhere<typeof weighItem>('features/quizzes/commands/weigh-item', 'weighItem'),
});

const where = fc.nat(1);
const afterMs = fc.nat(25);
const deeds = fc.array(fc.record({ where, afterMs, kind: fc.constantFrom('reject', 'weigh') }), {
  minLength: 4,
  maxLength: 4,
});
const publications = fc.array(fc.record({ where, afterMs }), { minLength: 1, maxLength: 4 });

test('a draft that two publish at once is published once; what each decided is in it or refused', async () => {
  const owner = await aPerson('teacher');
  const [teacher, admin] = [await viewerOf(owner.userId), await viewerOf((await aPerson('admin')).userId)];
  await fc.assert(
    fc.asyncProperty(deeds, publications, async (edits, publishings) => {
      const { versionId, quizId, items } = await aQuiz({ ownerId: owner.userId, published: false });
      const viewers = [teacher, admin] as const;
      const [edited, published] = await Promise.all([
        Promise.all(
          edits.map((one, index) =>
            begin(one.afterMs, async () => {
              // The last item is left alone, so that there is one to publish.
              const itemId = items[index]?.id ?? '';
              const viewer = viewers[one.where] ?? teacher;
              const outcome =
                one.kind === 'reject'
                  ? await there(one.where).decide(viewer, { itemId, seen: 0, verdict: 'rejected' }, { now: at(index) })
                  : await there(one.where).weigh(viewer, { itemId, seen: 0, weight: 3 }, { now: at(index) });
              return { itemId, kind: one.kind, code: outcome.ok ? 'done' : outcome.code };
            }),
          ),
        ),
        Promise.all(
          publishings.map((one, index) =>
            begin(one.afterMs, () =>
              there(one.where).publish(
                viewers[one.where] ?? teacher,
                { versionId, acceptRest: true },
                { now: at(10 + index) },
              ),
            ),
          ),
        ),
      ]);
      for (const outcome of published) expect(outcome).toEqual({ ok: true, value: { quizId } });
      expect(await db.publication.count({ where: { version: { quizId } } })).toBe(1);
      const deed = { deed: 'quiz.published', subjectId: quizId };
      expect(await db.auditEntry.count({ where: deed })).toBe(1);
      const stored = await db.item.findMany({ where: { versionId }, include: { decision: true } });
      const positions = stored.flatMap(({ position }) => position ?? []).sort((one, other) => one - other);
      expect(positions).toEqual(positions.map((_, index) => index));
      for (const { itemId, kind, code } of edited) {
        const item = stored.find(({ id }) => id === itemId);
        const isIn = kind === 'reject' ? item?.position === null : item?.weight === 3;
        expect([kind, code, isIn]).toEqual([kind, code === 'done' ? 'done' : 'published', code === 'done']);
      }
    }),
    { numRuns: 25 },
  );
}, 240_000);
