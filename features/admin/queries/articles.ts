import { wordsOf } from '@/features/articles/queries/library-filter';
import { holdsWord } from '@/features/articles/queries/topic-words';
import { attemptsPerVersion } from '@/features/quizzes/queries/attempts-per-version';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import { administers } from '../policy';
import { type Address, type ArticleSearch, articleSearchSchema } from '../schema';
import { type Paged, placeOf } from './matching';

export type ArticleLine = {
  readonly id: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly createdAt: Date;
  /** Null for an article of the library; its name is empty where the account is gone. */
  readonly owner: { readonly id: string; readonly name: string } | null;
  /** Since when no list of the library shows it. */
  readonly unlistedAt: Date | null;
  readonly quizzes: readonly {
    readonly id: string;
    readonly code: string;
    readonly published: boolean;
    readonly attempts: number;
  }[];
};

export type ArticleList = Paged<ArticleLine> & { readonly search: ArticleSearch };

/** The articles of the library and of teachers that hold the words asked for, newest first, with their quizzes. */
export async function listArticles(viewer: Viewer, address: Address): Promise<ArticleList> {
  administers(viewer);
  const search = articleSearchSchema.parse(address);
  const where = conditionOf(search);
  const found = await db.article.count({ where });
  const { skip, take, ...place } = placeOf(found, search.page);
  const rows = await db.article.findMany({
    where,
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    skip,
    take,
    select: columns,
  });
  const attempts = await attemptsPerVersion(
    rows.flatMap(({ quizzes }) => quizzes.flatMap(({ versions }) => versions.map(({ id }) => id))),
  );
  return { lines: rows.map((row) => lineOf(row, attempts)), found, ...place, search };
}

function conditionOf({ q, kind }: ArticleSearch): Prisma.ArticleWhereInput {
  const asked = wordsOf(q).map(holdsWord);
  const words = asked.length === 0 ? {} : { versions: { some: { AND: asked } } };
  switch (kind) {
    case 'library':
      return { ...words, ownerId: null, unlistedAt: null };
    case 'unlisted':
      return { ...words, ownerId: null, unlistedAt: { not: null } };
    case 'teachers':
      return { ...words, ownerId: { not: null } };
    case '':
      return words;
  }
}

const columns = {
  id: true,
  createdAt: true,
  unlistedAt: true,
  owner: { select: { id: true, name: true } },
  versions: { orderBy: { number: 'desc' }, take: 1, select: { title: true, language: true } },
  quizzes: {
    orderBy: { createdAt: 'asc' },
    select: {
      id: true,
      code: true,
      versions: { select: { id: true, publication: { select: { versionId: true } } } },
    },
  },
} as const;

type Row = Prisma.ArticleGetPayload<{ select: typeof columns }>;

function lineOf(
  { owner, versions: [newest], quizzes, ...article }: Row,
  attempts: (versionId: string) => number,
): ArticleLine {
  return {
    ...article,
    title: newest?.title ?? '',
    language: newest?.language ?? 'id',
    owner: owner && { id: owner.id, name: owner.name ?? '' },
    quizzes: quizzes.map(({ id, code, versions }) => ({
      id,
      code,
      published: versions.some(({ publication }) => publication !== null),
      attempts: versions.reduce((sum, version) => sum + attempts(version.id), 0),
    })),
  };
}
