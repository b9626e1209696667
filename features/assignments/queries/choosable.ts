import { wordsOf } from '@/features/articles/queries/library-filter';
import { holdsWord } from '@/features/articles/queries/topic-words';
import { taught } from '@/features/membership/policy';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Member } from '@/lib/viewer';
import { usableBy } from '../policy/usable';

/** A quiz that may be set to a class. */
export type Choosable = {
  readonly code: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly outlet: string | null;
  readonly publishedOn: string | null;
  readonly items: number;
  /** Whether it is the viewer's own; else of the library. */
  readonly own: boolean;
};

/** So many are listed at once; words narrow them. */
const mostChoosable = 30;

const placed = { position: { not: null } } as const;
const published = { publication: { isNot: null }, items: { some: placed } } as const;

const quizColumns = {
  code: true,
  ownerId: true,
  versions: {
    where: published,
    orderBy: { number: 'desc' },
    take: 1,
    select: {
      articleVersion: { select: { title: true, language: true, outlet: true, publishedOn: true } },
      items: { where: placed, select: { id: true } },
    },
  },
} as const;

/**
 * Published quizzes a teacher may set, the own ones first, then those in the language of the reader, then the newest; of those with all `words`
 * in title, outlet, topic or text.
 */
export async function getChoosable(
  viewer: Member,
  { words, language }: { readonly words: string; readonly language: string },
): Promise<readonly Choosable[]> {
  const rank = (one: Choosable) => (one.own ? 0 : one.language === language ? 1 : 2);
  const containing = { AND: wordsOf(words).map((word) => ({ articleVersion: holdsWord(word) })) };
  const rows = await db.quiz.findMany({
    where: { ...usableBy(viewer), versions: { some: { ...published, ...containing } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'asc' }],
    select: quizColumns,
  });
  return rows
    .flatMap((row) => choosableOf(row, viewer))
    .sort((one, other) => rank(one) - rank(other))
    .slice(0, mostChoosable);
}

/** One of them by its code. @throws AppError `not-found` */
export async function getChosen(viewer: Member, code: string): Promise<Choosable> {
  const row = await db.quiz.findFirst({ where: { code, ...usableBy(viewer) }, select: quizColumns });
  const [chosen] = row ? choosableOf(row, viewer) : [];
  if (!chosen) throw new AppError('not-found');
  return chosen;
}

type QuizRow = {
  readonly code: string;
  readonly ownerId: string | null;
  readonly versions: readonly {
    readonly articleVersion: Omit<Choosable, 'code' | 'items' | 'own'>;
    readonly items: readonly unknown[];
  }[];
};

function choosableOf({ code, ownerId, versions }: QuizRow, { userId }: Member): readonly Choosable[] {
  return versions.map(({ articleVersion, items }) => ({
    code,
    ...articleVersion,
    items: items.length,
    own: ownerId === userId,
  }));
}

export type AssignableClass = {
  readonly id: string;
  readonly name: string;
  readonly pupils: readonly { readonly userId: string; readonly name: string }[];
};

/** The classes that an assignment may be set to, with who is in them. @throws AppError `not-found` for who teaches none. */
export async function getAssignableClasses(viewer: Member): Promise<readonly AssignableClass[]> {
  const rows = await db.class.findMany({
    where: { archivedAt: null, ...taught(viewer) },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      name: true,
      enrollments: { where: { leftAt: null }, select: { userId: true, user: { select: { name: true } } } },
    },
  });
  return rows.map(({ enrollments, ...group }) => ({
    ...group,
    pupils: enrollments
      .map(({ userId, user }) => ({ userId, name: user.name ?? '' }))
      .sort((one, other) => one.name.localeCompare(other.name, 'id')),
  }));
}
