import { db } from '@/lib/db';
import type { LibraryFilter } from './library-filter';
import { matches, wordsOf } from './library-filter';
import { readingMinutes } from './reading-minutes';

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
};

export type Library = {
  /** Those that pass the filter, newest first. */
  readonly cards: readonly LibraryCard[];
  /** Every topic of the library, for the filter. */
  readonly topics: readonly string[];
  /** Articles in the library, whatever the filter. */
  readonly total: number;
};

/** The shipped articles that have a published quiz: the same for every viewer. */
export async function getLibrary(filter: LibraryFilter): Promise<Library> {
  const all = newestOfEach(await publishedVersions());
  const words = wordsOf(filter.words);
  const inBody = await Promise.all(words.map(versionsHolding));
  const cards = all
    .filter(({ card, versionId }) =>
      matches(card, filter, (word) => inBody[words.indexOf(word)]?.has(versionId) ?? false),
    )
    .map(({ card }) => card)
    .sort(newestFirst);
  const topics = [...new Set(all.flatMap(({ card }) => card.topic ?? []))].sort();
  return { cards, topics, total: all.length };
}

/** The versions of quizzes that anyone may find: published, with an item, and nothing that a teacher owns. */
export const inLibrary = {
  quiz: { ownerId: null, article: { ownerId: null } },
  publication: { isNot: null },
  items: { some: { position: { not: null } } },
} as const;

function publishedVersions() {
  return db.quizVersion.findMany({
    where: inLibrary,
    orderBy: [{ publication: { publishedAt: 'desc' } }, { number: 'desc' }],
    select: {
      quiz: { select: { code: true, article: { select: { slug: true } } } },
      articleVersion: {
        select: { id: true, title: true, outlet: true, publishedOn: true, topic: true, language: true, words: true },
      },
      _count: { select: { items: { where: { position: { not: null } } } } },
    },
  });
}

type Row = Awaited<ReturnType<typeof publishedVersions>>[number];
type Entry = { readonly card: LibraryCard; readonly versionId: string };

/** The newest published quiz of each article; rows come newest first. */
function newestOfEach(rows: readonly Row[]): readonly Entry[] {
  const entries = new Map<string, Entry>();
  for (const { quiz, articleVersion, _count } of rows) {
    const { slug } = quiz.article;
    if (entries.has(slug)) continue;
    const { id, words, ...shown } = articleVersion;
    const card = { slug, code: quiz.code, ...shown, minutes: readingMinutes(words), questions: _count.items };
    entries.set(slug, { card, versionId: id });
  }
  return [...entries.values()];
}

/** The shipped versions whose body holds a word; the database looks, so that no body is loaded. */
async function versionsHolding(word: string): Promise<ReadonlySet<string>> {
  const pattern = `%${word.replace(/[!%_]/g, '!$&')}%`;
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT v."id" FROM "ArticleVersion" v JOIN "Article" a ON a."id" = v."articleId"
    WHERE a."ownerId" IS NULL AND lower(v."body") LIKE ${pattern} ESCAPE '!'`;
  return new Set(rows.map(({ id }) => id));
}

function newestFirst(one: LibraryCard, other: LibraryCard): number {
  return (other.publishedOn ?? '').localeCompare(one.publishedOn ?? '') || one.title.localeCompare(other.title);
}
