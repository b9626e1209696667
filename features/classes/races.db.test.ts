import fc from 'fast-check';
import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { aClass } from '@/prisma/seed/classes';
import { aPerson } from '@/prisma/seed/factories';
import { aMember } from '@/prisma/seed/members';
import { begin, elsewhere, processesFor } from '@/prisma/seed/other-process';
import type { joinAsPupil } from './commands/join-as-pupil';
import type { joinClass } from './commands/join-class';
import { mostPupils } from './schema/forms';

// The last places of a class, asked for from several processes at once.

const now = new Date('2026-11-23T09:00:00Z');
const visitor = { kind: 'visitor' } as Viewer;

const there = processesFor(3, {
  join: elsewhere<typeof joinClass>('features/classes/commands/join-class', 'joinClass'),
  enter: elsewhere<typeof joinAsPupil>('features/classes/commands/join-as-pupil', 'joinAsPupil'),
});

test('of many who join a class at once so many come in as there are places, each once, and the others are told', async () => {
  const [teacher, ...learners] = await Promise.all([aPerson('teacher'), ...Array.from({ length: 6 }, () => aMember())]);
  const ids = Array.from({ length: mostPupils }, (_, index) => `seat-${index}`);
  await db.user.createMany({ data: ids.map((id) => ({ id, name: id })) });
  const asked = fc.array(fc.record({ who: fc.nat(7), where: fc.nat(2), afterMs: fc.nat(15) }), {
    minLength: 4,
    maxLength: 14,
  });
  await fc.assert(
    fc.asyncProperty(fc.nat(5), asked, async (places, coming) => {
      const { classId, code } = await aClass(teacher.userId, ids.slice(places));
      const ended = await Promise.all(
        coming.map(({ who, where, afterMs }) =>
          begin(afterMs, async () => {
            const member = learners[who];
            // The last two have no account, and make one of a nickname.
            const outcome = member
              ? await there(where).join(member, { code }, { now })
              : await there(where).enter(visitor, { code, nickname: `Murid ${who}`, pin: '428173' }, { now });
            return { who, code: outcome.ok ? 'in' : outcome.code };
          }),
        ),
      );
      const people = new Set(coming.map(({ who }) => who)).size;
      const came = await db.enrollment.findMany({ where: { classId, userId: { notIn: ids } } });
      expect(came).toHaveLength(Math.min(places, people));
      const inside = new Set(ended.filter(({ code }) => code === 'in').map(({ who }) => who));
      expect(inside.size).toBe(came.length);
      // Whoever has just made an account of a nickname finds it taken the second time.
      for (const { who, code } of ended.filter(({ code }) => code !== 'in'))
        expect(inside.has(who) ? ['nickname-taken', 'class-full'] : ['class-full']).toContain(code);
    }),
    { numRuns: 15 },
  );
}, 120_000);
