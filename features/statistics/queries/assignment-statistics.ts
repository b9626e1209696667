import { ofTaught } from '@/features/assignments/policy/scope';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { type StatisticsAddress, statisticsSchema } from '../schema';
import type { StatisticsPage } from './quiz-statistics';
import { statisticsOfAttempts } from './statistics-of-attempts';

/**
 * The statistics of one assignment: of the attempts of its class alone.
 * @throws AppError `not-found` when it is not of a class the viewer teaches.
 */
export async function getAssignmentStatistics(
  viewer: Viewer,
  assignmentId: string,
  address: StatisticsAddress,
): Promise<StatisticsPage> {
  const { attempts: which } = statisticsSchema.parse(address);
  const assignment = await db.assignment.findFirst({
    where: { id: assignmentId, ...ofTaught(viewer) },
    select: {
      title: true,
      version: {
        select: {
          id: true,
          number: true,
          publication: { select: { publishedAt: true } },
          articleVersion: { select: { language: true } },
        },
      },
    },
  });
  if (!assignment?.version.publication) throw new AppError('not-found');
  const { title, version } = assignment;
  const { id, number, articleVersion } = version;
  const [report, attempts] = await Promise.all([
    statisticsOfAttempts(id, { where: { assignmentId }, which }),
    db.attempt.count({ where: { assignmentId, finishedAt: { not: null } } }),
  ]);
  return {
    of: 'assignment',
    path: `/assignments/${assignmentId}`,
    file: `/api/assignments/${assignmentId}/statistics`,
    title,
    language: articleVersion.language,
    versions: [{ number, publishedAt: assignment.version.publication.publishedAt, attempts }],
    found: { number, which, report },
  };
}
