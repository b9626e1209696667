import { randomUUID } from 'node:crypto';
import { seededRandom } from '../../core/questions/random.ts';
import { dayOf } from '../../core/review/index.ts';
import { finishPractice } from '../../features/practice/commands/finish-practice.ts';
import { openPractice } from '../../features/practice/commands/open-practice.ts';
import { startMistakes } from '../../features/practice/commands/start-mistakes.ts';
import { submitPracticeAnswer } from '../../features/practice/commands/submit-practice-answer.ts';
import { answerReview } from '../../features/reviews/commands/answer-review.ts';
import { setPlan } from '../../features/reviews/commands/set-plan.ts';
import { askerOf } from '../../features/reviews/policy.ts';
import { askersOf } from '../../features/reviews/queries/askers.ts';
import { db } from '../../lib/db.ts';
import { timeZone } from '../../lib/time-zone.ts';
import { type Deed, dayAt, later, minute } from './moments.ts';
import type { Pupil } from './people.ts';
import { articles } from './roster.ts';
import { sitAlone } from './sitting.ts';
import type { Stage } from './stage.ts';

/** Two months of the first pupils of the list: quizzes of their own accord, the daily queue on most evenings, practices. */
const studious = 4;
const days = 60;
const perDay = 6;
/** What was asked before is known better, in standard deviations of ability. */
const growth = 1.2;

export function studyOf(stage: Stage, seed: number): readonly Deed[] {
  const { people, now } = stage;
  const keen = people.large.pupils.slice(0, studious);
  const [first, second, third] = keen;
  const random = seededRandom(seed, 'evenings');
  return [
    ...keen.flatMap((pupil, place) => quizzesOf(stage, pupil, place)),
    ...keen.flatMap((pupil, place) =>
      Array.from({ length: days - 3 }, (_, at) => 3 - days + at)
        .filter((day) => day < 0 && random.next() < 0.75 - place * 0.12)
        .map((day) => eveningOf(stage, pupil, day)),
    ),
    ...(first ? [mistakesOf(stage, first, dayAt(now, -4, '20:30'), Number.POSITIVE_INFINITY)] : []),
    ...(second ? [examOf(stage, second, dayAt(now, -6, '20:30'))] : []),
    ...(third ? [mistakesOf(stage, third, dayAt(now, -1, '20:30'), 2)] : []),
    ...(first ? [planOf(first, now)] : []),
  ];
}

function quizzesOf({ now, library, answering }: Stage, pupil: Pupil, place: number): readonly Deed[] {
  return articles.study.map((slug, at) => {
    const startsAt = dayAt(now, -days + 9 * at + place, '16:30');
    const how = { startsAt, paceSeconds: 40, occasion: 'alone' };
    return { at: startsAt, does: () => sitAlone(answering, pupil, library(slug), how) };
  });
}

/** The facts that are due, most overdue first, each asked by the item that the page would ask. */
function eveningOf({ now, answering }: Stage, pupil: Pupil, day: number): Deed {
  const at = dayAt(now, day, '19:55');
  const reviews = async () => {
    const { userId } = pupil.viewer;
    const due = await db.card.findMany({
      where: { userId, restedAt: null, dueOn: { lte: dayOf(at, timeZone()) } },
      orderBy: [{ dueOn: 'asc' }, { createdAt: 'asc' }, { fingerprint: 'asc' }],
      take: perDay,
      select: { id: true, userId: true, articleId: true, fingerprint: true, reviewCount: true },
    });
    for (const [place, { reviewCount: seen, ...card }] of due.entries()) {
      const asker = askerOf(await askersOf(db, card));
      const response = asker && (await answering.respond(pupil, asker.id, `review ${day}`, growth));
      if (!asker || !response) continue;
      const given = { cardId: card.id, itemId: asker.id, eventId: randomUUID(), seen, response, guessed: false };
      const kept = await answerReview(pupil.viewer, given, { now: later(at, place * minute) });
      if (!kept.ok) throw new Error(`Expected a review to be kept, got "${kept.code}".`);
    }
  };
  return { at, does: reviews };
}

/** What was wrong last time, asked again; handed in where all of it is answered. */
function mistakesOf({ answering }: Stage, pupil: Pupil, at: Date, most: number): Deed {
  const practises = async () => {
    const started = await startMistakes(pupil.viewer, { now: at });
    if (started.ok) await practise(answering, pupil, { ...started.value, at, most });
  };
  return { at, does: practises };
}

/** Ten questions in twenty minutes, of the quizzes studied. */
function examOf({ library, answering }: Stage, pupil: Pupil, at: Date): Deed {
  const sits = async () => {
    const versionIds = articles.study.map((slug) => library(slug).versionId);
    const where = { versionId: { in: versionIds }, position: { lt: 3 } };
    const items = await db.item.findMany({
      where,
      orderBy: [{ position: 'asc' }, { stem: 'asc' }],
      select: { id: true },
    });
    const itemIds = items.slice(0, 10).map(({ id }) => id);
    const exam = { mode: 'exam', seed: 1, deadlineAt: later(at, 20 * minute), itemIds } as const;
    const practiceId = await db.$transaction((tx) => openPractice(tx, pupil.viewer, exam, at));
    await practise(answering, pupil, { practiceId, at, most: Number.POSITIVE_INFINITY });
  };
  return { at, does: sits };
}

/** So many answers at most, and then at least one is still to give; all of them where it is infinite. */
type Practising = { readonly practiceId: string; readonly at: Date; readonly most: number };

async function practise({ respond }: Stage['answering'], pupil: Pupil, { practiceId, at, most }: Practising) {
  const items = await db.practiceItem.findMany({
    where: { practiceId },
    orderBy: { position: 'asc' },
    select: { itemId: true, position: true },
  });
  let now = at;
  const count = Number.isFinite(most) ? Math.min(most, items.length - 1) : items.length;
  for (const { itemId, position } of items.slice(0, count)) {
    now = later(now, 45_000);
    const response = await respond(pupil, itemId, 'practice', growth);
    const number = position + 1;
    if (response !== null) await submitPracticeAnswer(pupil.viewer, { practiceId, number, response }, { now });
  }
  if (count === items.length) await finishPractice(pupil.viewer, { practiceId }, { now });
}

/** Ten facts a day, for an exam in three weeks. */
function planOf({ viewer }: Pupil, now: Date): Deed {
  const at = dayAt(now, -30, '20:00');
  const targetDay = dayOf(dayAt(now, 21, '12:00'), timeZone());
  return { at, does: () => setPlan(viewer, { dailyCap: 10, targetDay }, { now: at }) };
}
