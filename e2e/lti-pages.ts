import { db } from '../lib/db';
import { digestOf, drawSecret } from '../lib/secrets';
import { anAssignment } from '../prisma/seed/assignments';
import { aClass } from '../prisma/seed/classes';
import { aPerson, aQuiz } from '../prisma/seed/factories';
import { aConnection } from '../prisma/seed/lti';

type Reader = { readonly userId: string };

/** A class of the reader's that a learning platform opens, with a grade that was sent and a column that is gone. */
export async function connectedClass({ userId }: Reader) {
  const { classId } = await aClass(userId, [(await aPerson()).userId]);
  const assignmentId = await anAssignment(classId, (await aQuiz()).code);
  const connected = await aConnection(classId, assignmentId);
  const { linkId, courseId } = connected;
  const sentAt = new Date('2026-11-20T09:00:00Z');
  await db.ltiScore.create({ data: { linkId, subject: 'sari', share: 0.8, sentAt } });
  await db.ltiLink.update({ where: { id: linkId }, data: { lineItemProblem: '404' } });
  await db.ltiCourse.update({ where: { id: courseId }, data: { membershipsUrl: 'https://moodle.contoh.id/members' } });
  return { classId, ...connected };
}

const launch = {
  deploymentId: '1',
  subject: 'budi',
  name: 'Budi',
  teaches: true,
  course: { id: 'kursus', title: 'Bahasa Indonesia X', membershipsUrl: null },
  returnOrigin: null,
  locale: 'id',
  asks: { kind: 'choice', returnUrl: 'https://moodle.contoh.id/kembali', data: null, takesLineItem: true },
} as const;
const soon = () => new Date(Date.now() + 60 * 60 * 1000);

/** A launch that waits for the reader to choose a quiz. */
export async function waitingLaunch(reader: Reader): Promise<string> {
  const { platformId } = await connectedClass(reader);
  const data = { platformId, userId: reader.userId, launch: JSON.stringify(launch), expiresAt: soon() };
  return (await db.ltiLaunch.create({ data, select: { id: true } })).id;
}

/** What the browser of someone holds who comes from a platform for the first time. */
export async function newcomer(): Promise<string> {
  const { platformId } = await connectedClass(await aPerson('teacher'));
  const secret = drawSecret();
  const kept = { secretHash: digestOf(secret), launch: JSON.stringify(launch), expiresAt: soon() };
  await db.ltiLaunch.create({ data: { platformId, ...kept }, select: { id: true } });
  return secret;
}
