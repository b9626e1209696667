import { anAssignmentSet, anOverrideSet } from './assignments.ts';
import { type Deed, dayAt, hour, later, minute } from './moments.ts';
import type { Pupil } from './people.ts';
import { articles } from './roster.ts';
import { closing, evening, mixed, sitting } from './school-days.ts';
import type { Stage } from './stage.ts';

/** Closed weeks ago: two never came. */
export async function closedLongAgo(stage: Stage): Promise<readonly Deed[]> {
  const { now, people, library } = stage;
  const closesAt = dayAt(now, -33, '20:00');
  const [id] = await anAssignmentSet(
    people.owner,
    {
      code: library(articles.closedLongAgo).code,
      classIds: [people.large.classId],
      title: 'Ulangan 1: KTT G20 Bali',
      note: 'Baca artikelnya dahulu. Buku boleh dibuka.',
      opensAt: dayAt(now, -37, '07:00'),
      closesAt,
      passPercent: 65,
    },
    dayAt(now, -38, '13:00'),
  );
  const came = people.large.pupils.filter((_, place) => place !== 7 && place !== 19);
  const sittings = came.map((pupil, place) => sitting(stage, pupil, id, dayAt(now, -37 + (place % 4), evening(place))));
  return [...sittings, ...closing(id, closesAt, closesAt)];
}

/** Three attempts, of which the best counts, each with six questions drawn anew; set by the co-teacher. */
export async function severalAttempts(stage: Stage): Promise<readonly Deed[]> {
  const { now, people, library } = stage;
  const quiz = library(articles.severalAttempts);
  const closesAt = dayAt(now, -20, '20:00');
  const [id] = await anAssignmentSet(
    people.coTeacher,
    {
      code: quiz.code,
      classIds: [people.large.classId],
      title: 'Latihan: Lahirnya ASEAN',
      note: 'Boleh dicoba sampai tiga kali, nilai terbaik yang dipakai.',
      opensAt: dayAt(now, -26, '07:00'),
      closesAt,
      attempts: 3,
      delayHours: 12,
      drawCount: Math.min(6, quiz.items),
      shuffleItems: true,
      passPercent: 60,
    },
    dayAt(now, -27, '10:00'),
  );
  const sittings = mixed(people.large.pupils, 'attempts').flatMap((pupil, place) =>
    Array.from({ length: 1 + (place % 3) }, (_, attempt) =>
      sitting(stage, pupil, id, dayAt(now, -26 + (place % 2) + 2 * attempt, evening(place)), 0.4 * attempt),
    ),
  );
  return [...sittings, ...closing(id, closesAt, closesAt)];
}

/** The teacher's own quiz in both classes: a time limit, more time for one pupil, a later close for three. */
export async function timed(stage: Stage): Promise<readonly Deed[]> {
  const { now, people, own } = stage;
  const { large, small, owner } = people;
  const [closesAt, laterAt] = [dayAt(now, -11, '15:00'), dayAt(now, -10, '20:00')];
  const ids = await anAssignmentSet(
    owner,
    {
      code: own.code,
      classIds: [large.classId, small.classId],
      title: 'Ulangan 2: Krisis moneter',
      note: 'Dua puluh menit, dikerjakan sendiri.',
      opensAt: dayAt(now, -13, '07:00'),
      closesAt,
      limitMinutes: 20,
      passPercent: 60,
    },
    dayAt(now, -14, '12:00'),
  );
  const [inLarge, inSmall = ''] = ids;
  const [needsTime, ...away] = [11, 4, 18, 28].map((place) => large.pupils[place]?.viewer.userId ?? '');
  const set = dayAt(now, -14, '12:20');
  await anOverrideSet(owner, { assignmentId: inLarge, pupils: [needsTime ?? ''], extraMinutes: 10 }, set);
  const group = { label: 'Ikut lomba di kabupaten', pupils: away, closesAt: laterAt };
  await anOverrideSet(owner, { assignmentId: inLarge, ...group }, set);
  const isAway = ({ viewer }: Pupil) => away.includes(viewer.userId);
  return [
    ...large.pupils.map((pupil, place) =>
      sitting(stage, pupil, inLarge, dayAt(now, isAway(pupil) ? -10 : -13 + (place % 2), evening(place))),
    ),
    ...small.pupils.map((pupil, place) => sitting(stage, pupil, inSmall, dayAt(now, -12, evening(place)))),
    ...closing(inLarge, closesAt, laterAt),
    ...closing(inSmall, closesAt, closesAt),
  ];
}

/** Closed yesterday; taken as late for six hours more, at a tenth of the score. */
export async function closedYesterday(stage: Stage): Promise<readonly Deed[]> {
  const { now, people, library } = stage;
  const closesAt = dayAt(now, -1, '15:00');
  const [id] = await anAssignmentSet(
    people.owner,
    {
      code: library(articles.closedYesterday).code,
      classIds: [people.large.classId],
      title: 'Tugas rumah: Kereta cepat Whoosh',
      opensAt: dayAt(now, -5, '07:00'),
      closesAt,
      lateHours: 6,
      latePercent: 10,
      layout: 'all',
    },
    dayAt(now, -6, '12:00'),
  );
  const sittings = mixed(people.large.pupils, 'homework')
    .slice(0, 28)
    .map((pupil, place) => {
      const startsAt =
        place < 22 ? dayAt(now, -5 + (place % 4), evening(place)) : later(closesAt, (place - 20) * 35 * minute);
      return sitting(stage, pupil, id, startsAt);
    });
  return [...sittings, ...closing(id, closesAt, later(closesAt, 6 * hour))];
}
