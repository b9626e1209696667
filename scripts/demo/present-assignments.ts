import { addTime } from '../../features/assignments/commands/add-time.ts';
import { settleAttempts } from '../../features/assignments/commands/settle-attempts.ts';
import { scoresOf } from '../../features/assignments/queries/scores.ts';
import { db } from '../../lib/db.ts';
import { anAssignmentSet, anOverrideSet } from './assignments.ts';
import { type Deed, dayAt, later, minute } from './moments.ts';
import { articles } from './roster.ts';
import { evening, mixed, sitting } from './school-days.ts';
import { sitAssigned } from './sitting.ts';
import type { Stage } from './stage.ts';

/** Only for those who did not pass the timed one: set once that is closed, and closed since. */
export async function onceMore({ own, ...stage }: Stage): Promise<readonly Deed[]> {
  const { now, people, answering } = stage;
  const { large, owner } = people;
  const [setAt, closesAt] = [dayAt(now, -9, '09:00'), dayAt(now, -5, '20:00')];
  let assignmentId = '';
  const named = new Set<string>();
  const set = async () => {
    for (const userId of await belowMark({ versionId: own.versionId, classId: large.classId })) named.add(userId);
    const fields = { code: own.code, classIds: [large.classId], pupils: [...named], title: 'Perbaikan Ulangan 2' };
    const window = { opensAt: setAt, closesAt, attempts: 0, grading: 'last' } as const;
    [assignmentId] = await anAssignmentSet(owner, { ...fields, ...window, layout: 'all', passPercent: 60 }, setAt);
  };
  const sittings = large.pupils.map((pupil, place): Deed => {
    const at = dayAt(now, -8 + (place % 3), evening(place));
    const how = { startsAt: at, paceSeconds: 45, occasion: 'once more', growth: 0.8 };
    const sits = async () => {
      if (named.has(pupil.viewer.userId)) await sitAssigned(answering, pupil, assignmentId, how);
    };
    return { at, does: sits };
  });
  const settles = () => settleAttempts({ assignmentId }, { now: closesAt });
  return [{ at: setAt, does: set }, ...sittings, { at: closesAt, does: settles }];
}

const mark = 0.6;

async function belowMark(where: { readonly versionId: string; readonly classId: string }): Promise<readonly string[]> {
  const assignment = await db.assignment.findFirstOrThrow({
    where,
    select: { id: true, attempts: { select: { id: true, userId: true } } },
  });
  const scores = await scoresOf({ assignmentId: assignment.id });
  return assignment.attempts.flatMap(({ id, userId }) => ((scores.get(id)?.share ?? 0) < mark ? [userId] : []));
}

/** Open now, with two hours each: twelve have handed in, eight are at it, the others have not begun. */
export async function openNow(stage: Stage): Promise<readonly Deed[]> {
  const { now, people, library } = stage;
  const { large, owner } = people;
  const [id] = await anAssignmentSet(
    owner,
    {
      code: library(articles.openNow).code,
      classIds: [large.classId],
      title: 'Ulangan 3: Tsunami Aceh',
      note: 'Kerjakan sekali duduk. Waktunya dua jam sejak dimulai.',
      opensAt: dayAt(now, -2, '07:00'),
      closesAt: dayAt(now, 3, '20:00'),
      limitMinutes: 120,
      shuffleItems: true,
      passPercent: 65,
    },
    dayAt(now, -3, '12:00'),
  );
  const whom = (place: number) => [large.pupils[place]?.viewer.userId ?? ''];
  const set = dayAt(now, -3, '12:10');
  await anOverrideSet(owner, { assignmentId: id, pupils: whom(11), extraMinutes: 60 }, set);
  await anOverrideSet(owner, { assignmentId: id, pupils: whom(30), closesAt: dayAt(now, 5, '20:00') }, set);
  return [...sittingsNow(stage, id), timeGiven(stage, id)];
}

/** The pupil whose PIN is told has not begun: it can be tried. */
function sittingsNow(stage: Stage, id: string): readonly Deed[] {
  const { now, people, answering } = stage;
  const [, ...others] = people.large.pupils;
  const came = mixed(others, 'now');
  const finished = came.slice(0, 12).map((pupil, place) => sitting(stage, pupil, id, dayAt(now, -1, evening(place))));
  const running = came.slice(12, 20).map((pupil, place): Deed => {
    const at = later(now, -(6 + 3 * place) * minute);
    const how = { startsAt: at, paceSeconds: 50, occasion: '0', stillAt: 1 + (place % 7) };
    return { at, does: () => sitAssigned(answering, pupil, id, how) };
  });
  return [...finished, ...running];
}

/** A quarter of an hour more for the one who began first of those who are still at it. */
function timeGiven({ now, people }: Stage, assignmentId: string): Deed {
  const at = later(now, -minute);
  const gives = async () => {
    const attempt = await db.attempt.findFirst({
      where: { assignmentId, finishedAt: null },
      orderBy: { startedAt: 'asc' },
      select: { id: true },
    });
    if (attempt) await addTime(people.owner, { assignmentId, attemptId: attempt.id, minutes: 15 }, { now: at });
  };
  return { at, does: gives };
}

/** Of the small class: without a limit, and everything is told after each answer. */
export async function openForSmall(stage: Stage): Promise<readonly Deed[]> {
  const { now, people, library, answering } = stage;
  const [id] = await anAssignmentSet(
    people.owner,
    {
      code: library(articles.openForSmall).code,
      classIds: [people.small.classId],
      title: 'Baca bersama: Ibu Kota Nusantara',
      opensAt: dayAt(now, -1, '07:00'),
      closesAt: dayAt(now, 6, '20:00'),
      showsDuring: 'verdict key quote',
      showsAfter: 'verdict key quote score',
    },
    dayAt(now, -2, '12:00'),
  );
  const [, ...others] = people.small.pupils;
  const finished = others.slice(0, 2).map((pupil, place) => sitting(stage, pupil, id, dayAt(now, -1, evening(place))));
  const running = others.slice(2, 4).map((pupil, place): Deed => {
    const at = later(now, -(4 + 5 * place) * minute);
    return {
      at,
      does: () =>
        sitAssigned(answering, pupil, id, { startsAt: at, paceSeconds: 50, occasion: '0', stillAt: 2 + place }),
    };
  });
  return [...finished, ...running];
}

/** Opens in three days: a password, four questions drawn for each, in order only. */
export async function notYet({ now, people, library }: Stage): Promise<void> {
  const quiz = library(articles.notYet);
  await anAssignmentSet(
    people.owner,
    {
      code: quiz.code,
      classIds: [people.large.classId],
      title: 'Ulangan 4: Teleskop James Webb',
      note: 'Kata sandinya dibacakan di kelas.',
      opensAt: dayAt(now, 3, '07:00'),
      closesAt: dayAt(now, 3, '09:00'),
      limitMinutes: 15,
      drawCount: Math.min(4, quiz.items),
      shuffleItems: true,
      navigation: 'sequential',
      password: 'bintang',
    },
    later(now, -20 * minute),
  );
}
