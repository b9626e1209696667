import { db, type Transaction } from '../../lib/db.ts';
import { teachers } from './roster.ts';

export type Removed = { readonly classes: number; readonly pupils: number; readonly attempts: number };

/**
 * Takes the demonstration away: its teachers with their articles and quizzes, its classes, the pupils whose accounts these made, and whatever anyone answered there, with what the log tells of it. Also
 * what was added to it since. Run again it finds nothing.
 */
export function removeDemo(): Promise<Removed> {
  return db.$transaction(
    async (tx) => {
      const what = await whatIsOfIt(tx);
      const attempts = await removeAnswers(tx, what);
      await removeRooms(tx, what);
      return { classes: what.classIds.length, pupils: what.pupilIds.length, attempts };
    },
    { maxWait: 10_000, timeout: 120_000 },
  );
}

type Whole = Awaited<ReturnType<typeof whatIsOfIt>>;

async function whatIsOfIt(tx: Transaction) {
  const teacherIds = [teachers.owner.id, teachers.coTeacher.id];
  const owned = { ownerId: { in: teacherIds } };
  const ids = (rows: readonly { readonly id: string }[]) => rows.map(({ id }) => id);
  const select = { id: true } as const;
  const classIds = ids(
    await tx.class.findMany({ where: { teachers: { some: { userId: { in: teacherIds }, part: 'owner' } } }, select }),
  );
  const pupilIds = ids(await tx.user.findMany({ where: { pupilPass: { classId: { in: classIds } } }, select }));
  const quizIds = ids(await tx.quiz.findMany({ where: owned, select }));
  const articleIds = ids(await tx.article.findMany({ where: owned, select }));
  const assignmentIds = ids(await tx.assignment.findMany({ where: { classId: { in: classIds } }, select }));
  return { teacherIds, classIds, pupilIds, quizIds, articleIds, assignmentIds, people: [...teacherIds, ...pupilIds] };
}

/** What was answered, also by visitors: rows that hold on to quizzes and people. Answers how many attempts. */
async function removeAnswers(tx: Transaction, { people, assignmentIds, quizIds, articleIds }: Whole): Promise<number> {
  const ofQuizzes = { version: { quizId: { in: quizIds } } };
  const where = { OR: [{ userId: { in: people } }, { assignmentId: { in: assignmentIds } }, ofQuizzes] };
  const visitors = await tx.attempt.findMany({
    where: { AND: [where, { userId: { notIn: people } }] },
    select: { userId: true },
  });
  const { count } = await tx.attempt.deleteMany({ where });
  await tx.practice.deleteMany({ where: { userId: { in: people } } });
  await tx.practiceItem.deleteMany({ where: { item: ofQuizzes } });
  await tx.card.deleteMany({ where: { OR: [{ userId: { in: people } }, { articleId: { in: articleIds } }] } });
  // A memory that rested on nothing but what is gone.
  const userId = { in: visitors.map((visitor) => visitor.userId) };
  await tx.card.deleteMany({ where: { userId, reviews: { none: {} } } });
  return count;
}

async function removeRooms(tx: Transaction, whole: Whole): Promise<void> {
  const { classIds, assignmentIds, quizIds, articleIds, people } = whole;
  const paths = assignmentIds.map((id) => `/assignments/${id}`);
  await tx.notification.deleteMany({ where: { path: { in: paths } } });
  await tx.failedSignIn.deleteMany({
    where: {
      OR: [
        { key: { in: [...Object.values(teachers).map(({ email }) => email), ...classIds.map((id) => `class:${id}`)] } },
        ...classIds.map((id) => ({ key: { startsWith: `pupil:${id}:` } })),
      ],
    },
  });
  await tx.pupilPass.deleteMany({ where: { classId: { in: classIds } } });
  await tx.class.deleteMany({ where: { id: { in: classIds } } });
  // A version that others set in a class of theirs: nobody but the two teachers may, so there is none left.
  await tx.quiz.deleteMany({ where: { id: { in: quizIds } } });
  await tx.article.deleteMany({ where: { id: { in: articleIds } } });
  // What they did is on record by their ids; a record of nothing helps nobody.
  await tx.auditEntry.deleteMany({ where: { byId: { in: people } } });
  await tx.user.deleteMany({ where: { id: { in: people } } });
}
