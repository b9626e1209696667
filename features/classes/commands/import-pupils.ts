import { holdClass } from '@/features/membership/commands/hold-class';
import { taught } from '@/features/membership/policy';
import { handleOf } from '@/lib/class-keys';
import { db } from '@/lib/db';
import { AppError, done, isTaken, type Outcome } from '@/lib/errors';
import { hashPassword } from '@/lib/passwords';
import type { Member } from '@/lib/viewer';
import { mostPupils } from '../schema/forms';
import {
  longestList,
  mostRows,
  type PlannedPupil,
  planRoster,
  type RosterPlan,
  readRoster,
  type SameName,
} from '../schema/roster';
import { auditClass } from './audit-class';
import type { Slip } from './change-pupil';
import { drawPin } from './draw';

type Roster = { readonly classId: string; readonly text: string; readonly same: SameName };
type Fault = 'roster-empty' | 'roster-long' | 'class-full';

/** What a list of names would make of a class; changes nothing. @throws AppError `not-found` */
export async function previewRoster(
  viewer: Member,
  { classId, text, same }: Roster,
): Promise<Outcome<RosterPlan, Fault>> {
  const group = await db.class.findFirst({
    where: { id: classId, archivedAt: null, ...taught(viewer) },
    select: {
      pupilPasses: { select: { handle: true } },
      enrollments: { where: { leftAt: null }, select: { id: true } },
    },
  });
  if (!group) throw new AppError('not-found');
  if (text.length > longestList) return { ok: false, code: 'roster-long' };
  const rows = readRoster(text);
  if (rows.length === 0) return { ok: false, code: 'roster-empty' };
  if (rows.length > mostRows) return { ok: false, code: 'roster-long' };
  const plan = planRoster(rows, new Set(group.pupilPasses.map(({ handle }) => handle)), same);
  if (group.enrollments.length + plan.pupils.length > mostPupils) return { ok: false, code: 'class-full' };
  return done(plan);
}

/**
 * Makes a pupil of each good line, with a PIN that is told this once. Real names are kept only when the teacher says so.
 * @throws AppError `not-found`
 */
export async function importPupils(
  viewer: Member,
  { keepNames, ...roster }: Roster & { readonly keepNames: boolean },
  { now }: { now: Date },
): Promise<Outcome<readonly Slip[], Fault | 'roster-changed'>> {
  const planned = await previewRoster(viewer, roster);
  if (!planned.ok) return planned;
  const pupils = await Promise.all(planned.value.pupils.map(withPin));
  try {
    return done(
      await db.$transaction(
        async (tx) => {
          const { id, code } = await holdClass(tx, { id: roster.classId, ...taught(viewer) });
          for (const { nickname, realName, pinHash } of pupils) {
            const enrollment = { classId: id, joinedAt: now, realName: keepNames ? realName : null };
            const pass = { classId: id, handle: handleOf(nickname), pinHash, changedAt: now };
            await tx.user.create({
              data: { name: nickname, pupilPass: { create: pass }, enrollments: { create: enrollment } },
              select: { id: true },
            });
          }
          await auditClass(tx, viewer, 'roster.imported', id, now);
          return pupils.map(({ nickname, pin }) => ({ nickname, code, pin }));
        },
        { maxWait: 10_000, timeout: 30_000 },
      ),
    );
  } catch (error) {
    if (isTaken(error)) return { ok: false, code: 'roster-changed' };
    throw error;
  }
}

async function withPin(
  pupil: PlannedPupil,
): Promise<PlannedPupil & { readonly pin: string; readonly pinHash: string }> {
  const pin = drawPin();
  return { ...pupil, pin, pinHash: await hashPassword(pin) };
}
