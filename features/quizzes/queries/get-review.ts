import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { quizScope } from '../policy';
import { type Place, placesOf } from './places';
import { type ReviewItem, reviewItems } from './review-items';

/** A fact of the article, where it is proven, and the number (from 1) of the item that asks it, if one does. */
export type ReviewFact = {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly placeId: string;
  readonly askedBy: number | null;
};

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
  readonly facts: readonly ReviewFact[];
  readonly places: readonly Place[];
};

/** @throws AppError `not-found` when the quiz is not the viewer's. */
export async function getReview(viewer: Viewer, quizId: string): Promise<Review> {
  const version = await newestVersion(viewer, quizId);
  const { articleVersion, quiz, publication } = version;
  const { facts: factRows, ...article } = articleVersion;
  const [items, reserve, attempts, earlier] = await Promise.all([
    reviewItems(version.id),
    db.item.count({ where: { versionId: version.id, position: null, decision: null } }),
    db.attempt.count({ where: { version: { quizId } } }),
    db.publication.count({ where: { version: { quizId, number: { lt: version.number } } } }),
  ]);
  const places = placesOf([...items.map(({ evidence }) => evidence), ...factRows.map(rangeOf)]);
  const facts = factRows.map(({ id, kind, text, ...place }) => ({
    id,
    kind,
    text,
    placeId: places.idAt(place.evidenceStart),
    askedBy: items.findIndex(({ factId }) => factId === id) + 1 || null,
  }));
  return {
    quizId,
    code: quiz.code,
    versionId: version.id,
    number: version.number,
    publishedAt: publication?.publishedAt ?? null,
    revises: earlier > 0,
    attempts,
    article,
    items: items.map((item) => ({ ...item, placeId: places.idAt(item.evidence.start) })),
    reserve,
    facts,
    places: places.all,
  };
}

async function newestVersion(viewer: Viewer, quizId: string) {
  const version = await db.quizVersion.findFirst({
    where: { quiz: { id: quizId, ...quizScope(viewer) } },
    select: {
      id: true,
      number: true,
      publication: { select: { publishedAt: true } },
      quiz: { select: { code: true } },
      articleVersion: {
        select: {
          title: true,
          outlet: true,
          publishedOn: true,
          sourceUrl: true,
          language: true,
          body: true,
          facts: {
            select: { id: true, kind: true, text: true, evidenceStart: true, evidenceEnd: true },
            orderBy: [{ evidenceStart: 'asc' }, { id: 'asc' }],
          },
        },
      },
    },
    orderBy: { number: 'desc' },
  });
  if (!version) throw new AppError('not-found');
  return version;
}

function rangeOf({ evidenceStart, evidenceEnd }: { evidenceStart: number; evidenceEnd: number }) {
  return { start: evidenceStart, end: evidenceEnd };
}
