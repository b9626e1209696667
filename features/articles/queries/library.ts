import { db } from '@/lib/db';
import { Prisma } from '@/prisma/generated/sqlite/client';
import { cutOffs, type Level, type LibraryFilter, levelOf, wordsOf } from './library-filter';
import { readingMinutes } from './reading-minutes';
import { topicsNamed } from './topic-words';

/** An article of the library with its newest published quiz. No body. */
export type LibraryCard = {
  readonly slug: string;
  readonly code: string;
  readonly title: string;
  readonly outlet: string | null;
  /** ISO date, as the article gives it. */
  readonly publishedOn: string | null;
  readonly topic: string | null;
  readonly language: 'id' | 'en';
  readonly minutes: number;
  readonly questions: number;
  readonly level: Level;
};

export type Library = {
  /** One page of those that pass the filter, newest first. */
  readonly cards: readonly LibraryCard[];
  /** How many pass the filter, and on how many pages; at least one. */
  readonly found: number;
  readonly pages: number;
  /** The page shown, from 1: the last one where more are asked for. */
  readonly page: number;
  /** Every topic of the library and its articles, for the filter. */
  readonly topics: readonly { readonly topic: string; readonly count: number }[];
  /** Articles in the library, whatever the filter. */
  readonly total: number;
};

export const pageSize = 20;

/** The versions of quizzes that anyone may find: published, with an item, nothing that a teacher owns or an admin took out of the list. */
export const inLibrary = {
  quiz: { ownerId: null, article: { ownerId: null, unlistedAt: null } },
  publication: { isNot: null },
  items: { some: { position: { not: null } } },
} as const;

/** The shipped articles that have a published quiz: the same for every viewer. The database filters, counts and cuts the pages. */
export async function getLibrary(filter: LibraryFilter, page = 1): Promise<Library> {
  const [{ count: found }, topics] = await Promise.all([countOf(filter), countTopics()]);
  const pages = Math.max(1, Math.ceil(found / pageSize));
  const shown = Math.min(page, pages);
  return {
    cards: found === 0 ? [] : await cardsOf(filter, (shown - 1) * pageSize),
    found,
    pages,
    page: shown,
    topics: topics.flatMap(({ topic, count }) => (topic === null ? [] : [{ topic, count: Number(count) }])),
    total: topics.reduce((sum, { count }) => sum + Number(count), 0),
  };
}

/** As `inLibrary`, and of each article only the version published last. */
export const newestInLibrary = Prisma.sql`
  SELECT "versionId", "code", "slug", "addedAt", "articleVersionId" FROM (
    SELECT v."id" AS "versionId", q."code", a."slug", a."createdAt" AS "addedAt", v."articleVersionId",
      ROW_NUMBER() OVER (PARTITION BY a."id" ORDER BY p."publishedAt" DESC, v."number" DESC) AS "place"
    FROM "QuizVersion" v
    JOIN "Publication" p ON p."versionId" = v."id"
    JOIN "Quiz" q ON q."id" = v."quizId"
    JOIN "Article" a ON a."id" = q."articleId"
    WHERE q."ownerId" IS NULL AND a."ownerId" IS NULL AND a."unlistedAt" IS NULL
      AND EXISTS (SELECT 1 FROM "Item" i WHERE i."versionId" = v."id" AND i."position" IS NOT NULL)
  ) placed WHERE "place" = 1`;

/** Each with its words, its number of items and their mean difficulty. */
const cards = Prisma.sql`
  SELECT n."code", n."slug", n."addedAt", w."title", w."outlet", w."publishedOn", w."topic", w."words", w."searchText",
    CAST(w."language" AS TEXT) AS "language",
    (SELECT COUNT(*) FROM "Item" i WHERE i."versionId" = n."versionId" AND i."position" IS NOT NULL) AS "questions",
    (SELECT AVG(i."difficulty") FROM "Item" i WHERE i."versionId" = n."versionId" AND i."position" IS NOT NULL) AS "difficulty"
  FROM (${newestInLibrary}) n JOIN "ArticleVersion" w ON w."id" = n."articleVersionId"`;

type Row = Omit<LibraryCard, 'minutes' | 'questions' | 'level'> & {
  readonly words: number;
  readonly questions: number | bigint;
  readonly difficulty: number;
};

async function cardsOf(filter: LibraryFilter, skip: number): Promise<readonly LibraryCard[]> {
  const rows = await db.$queryRaw<Row[]>`
    SELECT "slug", "code", "title", "outlet", "publishedOn", "topic", "language", "words", "questions", "difficulty"
    FROM (${cards}) c WHERE ${conditionOf(filter)}
    ORDER BY COALESCE("publishedOn", '') DESC, "addedAt" DESC, "slug" LIMIT ${pageSize} OFFSET ${skip}`;
  return rows.map(({ words, questions, difficulty, ...card }) => ({
    ...card,
    minutes: readingMinutes(words),
    questions: Number(questions),
    level: levelOf(difficulty),
  }));
}

async function countOf(filter: LibraryFilter): Promise<{ readonly count: number }> {
  const [row] = await db.$queryRaw<{ count: number | bigint }[]>`
    SELECT COUNT(*) AS "count" FROM (${cards}) c WHERE ${conditionOf(filter)}`;
  return { count: Number(row?.count ?? 0) };
}

function countTopics(): Promise<{ topic: string | null; count: number | bigint }[]> {
  return db.$queryRaw`
    SELECT w."topic", COUNT(*) AS "count" FROM (${newestInLibrary}) n
    JOIN "ArticleVersion" w ON w."id" = n."articleVersionId" GROUP BY w."topic" ORDER BY w."topic"`;
}

/** Every word stands in the title, outlet, topic (by its name in either language) or body; the rest as chosen. An article without a date is in no range of dates. */
function conditionOf({ words, topic, language, difficulty, from, to }: LibraryFilter): Prisma.Sql {
  const all = [
    Prisma.sql`1 = 1`,
    ...wordsOf(words).map(holding),
    ...(topic === '' ? [] : [Prisma.sql`"topic" = ${topic}`]),
    ...(language === '' ? [] : [Prisma.sql`"language" = ${language}`]),
    ...(from === '' ? [] : [Prisma.sql`"publishedOn" >= ${from}`]),
    ...(to === '' ? [] : [Prisma.sql`"publishedOn" <= ${to}`]),
    ...(difficulty === '' ? [] : [isOfLevel[difficulty]]),
  ];
  return Prisma.join(all, ' AND ');
}

/** As `holdsWord`. */
function holding(word: string): Prisma.Sql {
  const written = Prisma.sql`"searchText" LIKE ${`%${word}%`}`;
  const topics = topicsNamed(word);
  return topics.length === 0 ? written : Prisma.sql`(${written} OR "topic" IN (${Prisma.join([...topics])}))`;
}

/** As `levelOf` tells them. */
const isOfLevel: Readonly<Record<Level, Prisma.Sql>> = {
  easy: Prisma.sql`"difficulty" < ${cutOffs.medium}`,
  medium: Prisma.sql`"difficulty" >= ${cutOffs.medium} AND "difficulty" < ${cutOffs.hard}`,
  hard: Prisma.sql`"difficulty" >= ${cutOffs.hard}`,
};
