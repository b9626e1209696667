import { type FactEntry, factsOf } from '@/features/articles/queries/facts';
import { type Place, placesOf } from '@/features/articles/queries/places';
import { flagsOfQuiz, type QuizFlag } from '@/features/flags/queries/flags-of-quiz';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { inReserve, quizScope } from '../policy';
import { readReport, type WriterReport } from '../writer/report';
import { type LastStep, lastStep } from './last-step';
import { balance } from './rejects';
import { quotesOf, type ReviewItem, reviewItems } from './review-items';

/** Everything a teacher needs to judge the newest version of a quiz beside its article. */
export type Review = {
  readonly quizId: string;
  readonly code: string;
  readonly versionId: string;
  readonly number: number;
  /** When this version was published; null while it is a draft. */
  readonly publishedAt: Date | null;
  /** Whether an earlier version is out while this one is edited. */
  readonly revises: boolean;
  readonly attempts: number;
  readonly articleVersionId: string;
  readonly article: {
    readonly title: string;
    readonly outlet: string | null;
    readonly publishedOn: string | null;
    readonly sourceUrl: string | null;
    readonly language: 'id' | 'en';
    readonly body: string;
  };
  readonly items: readonly ReviewItem[];
  readonly reserve: number;
  readonly facts: readonly FactEntry[];
  /** How many candidates the gates refused; see `rejectsOf`. */
  readonly rejects: number;
  /** How many items were rejected; see `takenOut`. */
  readonly takenOut: number;
  /** What the viewer can undo now; null for nothing. */
  readonly lastStep: LastStep | null;
  /** What learners said of the quiz, in all its versions. */
  readonly flags: readonly QuizFlag[];
  /** Which language model proposed wordings, or why it was not used; null when none was asked. */
  readonly writer: WriterReport | null;
  readonly places: readonly Place[];
};

/** @throws AppError `not-found` when the quiz is not the viewer's. */
export async function getReview(viewer: Viewer, quizId: string): Promise<Review> {
  const version = await newestVersion(viewer, quizId);
  const { articleVersion, quiz, publication } = version;
  const { id: articleVersionId, ...article } = articleVersion;
  const [items, facts, rejects, reserve, attempts, earlier, flags, takenOut, step] = await Promise.all([
    reviewItems(version.id),
    factsOf(articleVersionId, version.id),
    db.reject.count({ where: { versionId: version.id, gate: { not: balance } } }),
    db.item.count({ where: { versionId: version.id, ...inReserve } }),
    db.attempt.count({ where: { version: { quizId } } }),
    db.publication.count({ where: { version: { quizId, number: { lt: version.number } } } }),
    viewer.kind === 'member' ? flagsOfQuiz(viewer, quizId) : [],
    db.item.count({ where: { versionId: version.id, decision: { verdict: 'rejected' } } }),
    lastStep(viewer, version.id),
  ]);
  const places = placesOf([...items.flatMap(quotesOf), ...facts.flatMap(({ quotes }) => quotes)]);
  return {
    quizId,
    code: quiz.code,
    versionId: version.id,
    number: version.number,
    publishedAt: publication?.publishedAt ?? null,
    revises: earlier > 0,
    attempts,
    articleVersionId,
    article,
    items: items.map((item) => ({ ...item, placeId: places.idAt(item.evidence.start) })),
    reserve,
    facts,
    rejects,
    takenOut,
    lastStep: step,
    flags,
    writer: readReport(version.writer),
    places: places.all,
  };
}

async function newestVersion(viewer: Viewer, quizId: string) {
  const version = await db.quizVersion.findFirst({
    where: { quiz: { id: quizId, ...quizScope(viewer) } },
    select: {
      id: true,
      number: true,
      writer: true,
      publication: { select: { publishedAt: true } },
      quiz: { select: { code: true } },
      articleVersion: {
        select: {
          id: true,
          title: true,
          outlet: true,
          publishedOn: true,
          sourceUrl: true,
          language: true,
          body: true,
        },
      },
    },
    orderBy: { number: 'desc' },
  });
  if (!version) throw new AppError('not-found');
  return version;
}
