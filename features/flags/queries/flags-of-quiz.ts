import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { decidable } from '../policy';
import type { FlagOutcome, FlagReason } from '../schema';

/** A flag as whoever decides it sees it: not who raised it. */
export type QuizFlag = {
  readonly id: string;
  readonly reason: FlagReason;
  readonly comment: string;
  readonly raisedAt: Date;
  readonly outcome: FlagOutcome | null;
  readonly reply: string;
  readonly item: {
    readonly kind: string;
    readonly stimulusText: string | null;
    readonly stem: string;
    readonly key: string;
    readonly evidenceText: string;
  };
  readonly quiz: { readonly id: string; readonly title: string; readonly language: 'id' | 'en' };
};

/**
 * The flags on all versions of a quiz, the undecided first, then the newest.
 * @throws AppError `not-found` for who may decide no flags at all.
 */
export async function flagsOfQuiz(viewer: Viewer, quizId: string): Promise<readonly QuizFlag[]> {
  const { item } = decidable(viewer);
  const flags = await db.flag.findMany({
    where: { item: { version: { quiz: { ...item.version.quiz, id: quizId } } } },
    orderBy: [{ raisedAt: 'desc' }, { id: 'asc' }],
    select: columns,
  });
  return flags.map(flagOf).sort((one, other) => Number(one.outcome !== null) - Number(other.outcome !== null));
}

const mostOpen = 200;

/**
 * The flags that wait for the viewer's decision, over all quizzes, those that wait longest first; no more than a page holds.
 * @throws AppError `not-found` for who may decide no flags at all.
 */
export async function openFlags(viewer: Viewer): Promise<readonly QuizFlag[]> {
  const flags = await db.flag.findMany({
    where: { outcome: null, ...decidable(viewer) },
    orderBy: [{ raisedAt: 'asc' }, { id: 'asc' }],
    take: mostOpen,
    select: columns,
  });
  return flags.map(flagOf);
}

/** How many wait. @throws AppError `not-found` */
export async function countOpenFlags(viewer: Viewer): Promise<number> {
  return db.flag.count({ where: { outcome: null, ...decidable(viewer) } });
}

const columns = {
  id: true,
  reason: true,
  comment: true,
  raisedAt: true,
  outcome: true,
  reply: true,
  item: {
    select: {
      kind: true,
      stimulusText: true,
      stem: true,
      key: true,
      evidenceText: true,
      version: { select: { quizId: true, articleVersion: { select: { title: true, language: true } } } },
    },
  },
} as const;

type Version = {
  readonly quizId: string;
  readonly articleVersion: { readonly title: string; readonly language: 'id' | 'en' };
};
type Stored = Omit<QuizFlag, 'item' | 'quiz'> & { readonly item: QuizFlag['item'] & { readonly version: Version } };

function flagOf({ item: { version, ...item }, ...flag }: Stored): QuizFlag {
  return { ...flag, item, quiz: { id: version.quizId, ...version.articleVersion } };
}
