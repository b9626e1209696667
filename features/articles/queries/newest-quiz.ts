import { db } from '@/lib/db';
import { Prisma } from '@/prisma/generated/sqlite/client';

/** The newest published version of a quiz, and what of it may change. */
export type NewestQuiz = {
  readonly code: string;
  /** The words that it asks about. */
  readonly articleVersionId: string;
  /** The words of that article as they were corrected last. */
  readonly newestWordsId: string;
  readonly quizOwnerId: string | null;
  readonly articleOwnerId: string | null;
  readonly unlisted: boolean;
  /** So many may be asked now. */
  readonly questions: number;
};

/** By its code, or as the library's own of an article by that one's slug. */
export type QuizName = { readonly code: string } | { readonly slug: string };

type Row = Omit<NewestQuiz, 'questions' | 'unlisted'> & {
  readonly unlisted: boolean | number | bigint;
  readonly questions: number | bigint;
};

/** By one statement: everyone who opens an article asks it, and Prisma would ask six. Null where none is published. */
export async function newestQuiz(name: QuizName): Promise<NewestQuiz | null> {
  const [row] = await db.$queryRaw<Row[]>`
    SELECT "Quiz"."code" AS "code", "QuizVersion"."articleVersionId" AS "articleVersionId",
      "Quiz"."ownerId" AS "quizOwnerId", "Article"."ownerId" AS "articleOwnerId", "Article"."unlistedAt" IS NOT NULL AS "unlisted", (
        SELECT "id" FROM "ArticleVersion" WHERE "ArticleVersion"."articleId" = "Article"."id" ORDER BY "number" DESC LIMIT 1
      ) AS "newestWordsId", (
        SELECT COUNT(*) FROM "Item" WHERE ${placed} AND NOT EXISTS (
          SELECT 1 FROM "Suspension" WHERE "Suspension"."itemId" = "Item"."id" AND "Suspension"."liftedAt" IS NULL
        )
      ) AS "questions"
    FROM "Quiz" JOIN "Article" ON "Article"."id" = "Quiz"."articleId" JOIN "QuizVersion" ON "QuizVersion"."quizId" = "Quiz"."id"
    JOIN "Publication" ON "Publication"."versionId" = "QuizVersion"."id"
    WHERE ${named(name)} AND EXISTS (SELECT 1 FROM "Item" WHERE ${placed})
    ORDER BY "Publication"."publishedAt" DESC, "QuizVersion"."number" DESC LIMIT 1`;
  return row ? { ...row, unlisted: Boolean(row.unlisted), questions: Number(row.questions) } : null;
}

const placed = Prisma.sql`"Item"."versionId" = "QuizVersion"."id" AND "Item"."position" IS NOT NULL`;

function named(name: QuizName): Prisma.Sql {
  if ('code' in name) return Prisma.sql`"Quiz"."code" = ${name.code}`;
  return Prisma.sql`"Article"."slug" = ${name.slug} AND "Article"."ownerId" IS NULL AND "Quiz"."ownerId" IS NULL`;
}
