import { db } from '../../lib/db.ts';
import { anAssignment } from '../../prisma/seed/assignments.ts';
import { aClass } from '../../prisma/seed/classes.ts';
import { aPerson, aQuiz } from '../../prisma/seed/factories.ts';
import { somePupils } from '../../prisma/seed/gradebook.ts';
import { tenKinds } from '../../prisma/seed/ten-kinds.ts';
import { type Copy, copiesOf } from './copies.ts';

export type Size = {
  /** Of the class that is looked at, and how many quizzes are set to it. */
  readonly pupils: number;
  readonly quizzes: number;
  /** Of each of the other classes. */
  readonly classes: number;
  readonly others: number;
  readonly othersQuizzes: number;
  /** Who takes quizzes of the library of their own accord, and how many each. */
  readonly readers: number;
  readonly read: number;
  readonly library: number;
};

/** A million answers, ten of each attempt: 200 pupils with 100 quizzes in one class, 20 other classes, and readers. */
export const million: Size = {
  ...{ pupils: 200, quizzes: 100, classes: 20, others: 100, othersQuizzes: 20 },
  ...{ readers: 2000, read: 20, library: 500 },
};

export type Crowd = {
  readonly teacherId: string;
  readonly classId: string;
  readonly pupilId: string;
  readonly readerId: string;
  readonly assignmentId: string;
  /** Of the teacher, taken by the class; and one of the library. */
  readonly taught: Copy;
  readonly open: Copy;
};

const begun = new Date('2026-11-10T08:00:00Z');
const dayMs = 86_400_000;

/** Fills the database of the environment, which is empty but for its tables. */
export async function gather(size: Size): Promise<Crowd> {
  const teacherId = (await aPerson('teacher', 'Budi')).userId;
  const taught = await copiesOf(await aQuiz({ ownerId: teacherId, sample: tenKinds }), size.quizzes);
  const library = await copiesOf(await aQuiz({ sample: tenKinds }), size.library);
  const focus = await filled(teacherId, taught, size.pupils);
  for (let made = 0; made < size.classes; made += 1)
    await filled(teacherId, taught.slice(-size.othersQuizzes), size.others);
  const readers = await somePupils(size.readers);
  await attempts(
    readers.flatMap((userId, row) =>
      Array.from({ length: size.read }, (_, at) => ({
        userId,
        versionId: library[(row + at) % library.length]?.versionId ?? '',
        feedback: 'each' as const,
        startedAt: new Date(begun.getTime() - at * dayMs),
      })),
    ),
  );
  await answer();
  await remember();
  await settle();
  const [first, open] = [taught[0], library[0]];
  const [pupilId = ''] = focus.pupilIds;
  const [assignmentId = ''] = focus.assignmentIds;
  if (!first || !open) throw new Error('Expected a size with quizzes and a library, got one without.');
  return { teacherId, classId: focus.classId, pupilId, readerId: readers[0] ?? '', assignmentId, taught: first, open };
}

/** The crowd of a database that was filled before, to be asked again after a change; null in another. */
export async function gathered(): Promise<Crowd | null> {
  const quiz = { select: { id: true, code: true, articleId: true, article: { select: { slug: true } } } } as const;
  const version = { select: { id: true, quiz } } as const;
  const first = await db.attempt.findUnique({
    where: { id: 'at00000001' },
    select: {
      userId: true,
      assignment: { select: { id: true, classId: true, class: { select: { teachers: true } } } },
      version,
    },
  });
  const reader = await db.attempt.findFirst({
    where: { assignmentId: null, finishedAt: { not: null } },
    orderBy: { id: 'asc' },
    select: { userId: true, version },
  });
  if (!first?.assignment || !reader) return null;
  const copyOf = ({ id: versionId, quiz }: (typeof reader)['version']): Copy => {
    const { id: quizId, code, articleId, article } = quiz;
    return { articleId, slug: article.slug, quizId, versionId, code };
  };
  const { id: assignmentId, classId, class: group } = first.assignment;
  return {
    teacherId: group.teachers[0]?.userId ?? '',
    classId,
    pupilId: first.userId,
    readerId: reader.userId,
    assignmentId,
    taught: copyOf(first.version),
    open: copyOf(reader.version),
  };
}

async function filled(teacherId: string, quizzes: readonly Copy[], count: number) {
  const pupilIds = await somePupils(count);
  const { classId } = await aClass(teacherId, pupilIds);
  const assignmentIds = [];
  for (const [at, { code, versionId }] of quizzes.entries()) {
    const setAt = new Date(begun.getTime() + at * dayMs);
    const rules = {
      title: `Ulangan ${at + 1}`,
      setAt,
      closesAt: new Date(setAt.getTime() + 7 * dayMs),
      passPercent: 60,
    };
    const assignmentId = await anAssignment(classId, code, rules);
    assignmentIds.push(assignmentId);
    await attempts(
      pupilIds.map((userId) => ({ userId, versionId, assignmentId, feedback: 'end' as const, startedAt: setAt })),
    );
  }
  return { classId, pupilIds, assignmentIds };
}

let count = 0;

/** Finished ones, whose ids end with their number. */
async function attempts(
  rows: readonly {
    readonly userId: string;
    readonly versionId: string;
    readonly assignmentId?: string;
    readonly feedback: 'each' | 'end';
    readonly startedAt: Date;
  }[],
): Promise<void> {
  const data = rows.map((row) => {
    count += 1;
    return {
      ...row,
      id: `at${String(count).padStart(8, '0')}`,
      finishedAt: new Date(row.startedAt.getTime() + 600_000),
    };
  });
  for (let from = 0; from < data.length; from += 5000)
    await db.attempt.createMany({ data: data.slice(from, from + 5000) });
}

/** Ten answers of each attempt, six or so of them right, by the number of the attempt and the position. */
async function answer(): Promise<void> {
  const wrong = `(CAST(substr(a."id", 3) AS INTEGER) * 7 + i."position" * 3) % 5 < 2`;
  const other = `(SELECT c."text" FROM "Choice" c WHERE c."itemId" = i."id" AND c."text" <> i."key" ORDER BY c."position" LIMIT 1)`;
  await db.$executeRawUnsafe(`
    INSERT INTO "AttemptItem" ("attemptId", "position", "itemId")
    SELECT a."id", i."position", i."id" FROM "Attempt" a JOIN "Item" i ON i."versionId" = a."versionId"
    WHERE i."position" IS NOT NULL AND a."assignmentId" IS NOT NULL`);
  await db.$executeRawUnsafe(`
    INSERT INTO "Answer" ("id", "attemptId", "itemId", "response", "correct", "points", "answeredAt")
    SELECT a."id" || '-' || i."position", a."id", i."id",
      CASE WHEN ${wrong} THEN COALESCE(${other}, 'entahlah') ELSE i."key" END,
      NOT (${wrong}), CASE WHEN ${wrong} THEN 0.0 ELSE 1.0 END, a."startedAt"
    FROM "Attempt" a JOIN "Item" i ON i."versionId" = a."versionId" WHERE i."position" IS NOT NULL`);
}

/** A card and a review of each fact that a reader answered. */
async function remember(): Promise<void> {
  await db.$executeRawUnsafe(`
    INSERT INTO "Card" ("id", "userId", "articleId", "fingerprint", "stability", "difficulty", "reviewedOn", "dueOn", "reviewCount", "lapses", "createdAt")
    SELECT MIN(n."id"), a."userId", v."articleId", f."fingerprint", 2.5, 5.0, '2026-11-10',
      CASE WHEN MIN(i."position") < 4 THEN '2026-11-20' ELSE '2027-01-15' END, 1, 0, MIN(n."answeredAt")
    FROM "Attempt" a JOIN "Answer" n ON n."attemptId" = a."id" JOIN "Item" i ON i."id" = n."itemId"
    JOIN "Fact" f ON f."id" = i."factId" JOIN "ArticleVersion" v ON v."id" = f."articleVersionId"
    WHERE a."assignmentId" IS NULL GROUP BY a."userId", v."articleId", f."fingerprint"`);
  await db.$executeRawUnsafe(`
    INSERT INTO "Review" ("id", "cardId", "itemId", "eventId", "answerId", "response", "correct", "points", "rating", "reviewedAt", "day")
    SELECT 're' || c."id", c."id", n."itemId", 're' || c."id", n."id", n."response", n."correct", n."points",
      ${isPostgresql() ? `'good'::"Rating"` : `'good'`}, n."answeredAt", '2026-11-10'
    FROM "Card" c JOIN "Answer" n ON n."id" = c."id"`);
}

/** What a database does by itself in the course of time. */
async function settle(): Promise<void> {
  await db.$executeRawUnsafe('ANALYZE');
}

function isPostgresql(): boolean {
  return process.env.DATABASE_URL?.startsWith('postgres') ?? false;
}
