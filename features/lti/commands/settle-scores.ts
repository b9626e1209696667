import { oweScores } from '@/features/passback/commands/owe-scores';
import { db } from '@/lib/db';
import { pupilGrade } from '../queries/pupil-grade';

/** Owes the grades that pupils were not told when their work was reported, and are told by now: no deed of anyone brings that moment. Asked every half minute. */
export async function settleScores({ now }: { now: Date }): Promise<{ readonly owed: number }> {
  const untold = await db.ltiScore.findMany({
    where: {
      share: null,
      link: { lineItemUrl: { not: null }, assignment: mayTell(now), course: { platform: { disabledAt: null } } },
    },
    select: {
      linkId: true,
      subject: true,
      sentAt: true,
      link: { select: { assignmentId: true, course: { select: { platformId: true } } } },
    },
  });
  let owed = 0;
  for (const { linkId, subject, sentAt, link } of untold) {
    const { assignmentId, course } = link;
    const key = { platformId_subject: { platformId: course.platformId, subject } };
    const person = await db.ltiPerson.findUnique({ where: key, select: { userId: true } });
    if (!person || (await isOwed(`score:${linkId}:${person.userId}`, sentAt))) continue;
    const grade = await pupilGrade({ assignmentId, userId: person.userId }, { now });
    if (grade?.told) owed += await db.$transaction((tx) => oweScores(tx, { assignmentId, userId: person.userId }, now));
  }
  return { owed };
}

/** Those by whose rules a score can be told by now: one that nothing closes is not read again each time. */
function mayTell(now: Date) {
  const score = { contains: 'score' };
  return { OR: [{ showsAfter: score }, { showsClosed: score, closesAt: { lte: now } }, { overrides: { some: {} } }] };
}

/** Whether it waits to be sent already, or was given up since the pupil's work was reported: what a platform does not want is not brought to it every half minute. */
async function isOwed(groupKey: string, sentAt: Date): Promise<boolean> {
  const waitsOrWasRefused = [{ dueAt: { not: null } }, { givenUpAt: { gt: sentAt } }];
  return (await db.outboxMessage.count({ where: { channel: 'lti', groupKey, OR: waitsOrWasRefused } })) > 0;
}
