import { type Score, score } from '@/core/grading';
import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { type FactStanding, standingsOf } from './policy/standing';
import { type TopicScore, topicScores } from './policy/topics';

export type FinishedAttempt = {
  readonly id: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly finishedAt: Date;
  readonly score: Score;
};

export type OpenAttempt = {
  readonly id: string;
  readonly title: string;
  readonly language: 'id' | 'en';
  readonly startedAt: Date;
  readonly answered: number;
  readonly items: number;
};

export type Progress = {
  /** Newest first. */
  readonly open: readonly OpenAttempt[];
  /** Newest first. */
  readonly finished: readonly FinishedAttempt[];
  readonly topics: readonly TopicScore[];
  readonly facts: readonly FactStanding[];
};

/**
 * What the viewer has answered. Scores, topics and facts come from finished attempts alone: an open one may still hide
 * its verdicts.
 */
export async function getProgress(viewer: Viewer): Promise<Progress> {
  if (viewer.kind !== 'guest' && viewer.kind !== 'member') return { open: [], finished: [], topics: [], facts: [] };
  const [open, finished] = await Promise.all([getOpen(viewer.userId), getFinished(viewer.userId)]);
  const answers = finished.flatMap(({ id, finishedAt, version, answers }) =>
    answers.map(({ item, ...answer }) => ({
      ...answer,
      attemptId: id,
      at: finishedAt,
      fact: { id: identityOf(item.fact), text: item.fact.text },
      topic: version.articleVersion.topic,
      title: version.articleVersion.title,
      language: version.articleVersion.language,
    })),
  );
  return {
    open: open.map(({ version, _count, ...attempt }) => ({
      ...attempt,
      ...headOf(version),
      answered: _count.answers,
    })),
    finished: finished
      .map(({ version, answers, ...attempt }) => ({
        ...attempt,
        title: version.articleVersion.title,
        language: version.articleVersion.language,
        score: score([...answers, ...notGiven(version._count.items - answers.length)]),
      }))
      .reverse(),
    topics: topicScores(answers),
    facts: standingsOf(answers),
  };
}

const version = {
  select: {
    articleVersion: { select: { title: true, language: true, topic: true } },
    _count: { select: { items: { where: { position: { not: null } } } } },
  },
} as const;

const fact = {
  select: { text: true, fingerprint: true, articleVersion: { select: { articleId: true } } },
} as const;

/** The same words proven by the same place stay the same fact in a later version of the article. */
function identityOf(of: { readonly fingerprint: string; readonly articleVersion: { readonly articleId: string } }) {
  return `${of.articleVersion.articleId}:${of.fingerprint}`;
}

type Version = {
  readonly articleVersion: { readonly title: string; readonly language: 'id' | 'en' };
  readonly _count: { readonly items: number };
};

function headOf({ articleVersion: { title, language }, _count }: Version) {
  return { title, language, items: _count.items };
}

function notGiven(count: number): readonly null[] {
  return Array<null>(Math.max(count, 0)).fill(null);
}

function getOpen(userId: string) {
  return db.attempt.findMany({
    where: { userId, finishedAt: null },
    orderBy: [{ startedAt: 'desc' }, { id: 'asc' }],
    select: { id: true, startedAt: true, version, _count: { select: { answers: true } } },
  });
}

/** Oldest first, answers in quiz order. */
async function getFinished(userId: string) {
  const attempts = await db.attempt.findMany({
    where: { userId, finishedAt: { not: null } },
    orderBy: [{ finishedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      finishedAt: true,
      version,
      answers: {
        orderBy: [{ item: { position: 'asc' } }, { id: 'asc' }],
        select: { points: true, item: { select: { fact } } },
      },
    },
  });
  return attempts.flatMap(({ finishedAt, ...attempt }) => (finishedAt ? [{ ...attempt, finishedAt }] : []));
}
