import { db } from '../../lib/db.ts';
import { anAssignment } from '../../prisma/seed/assignments.ts';
import { aClass } from '../../prisma/seed/classes.ts';
import { aPerson, aQuiz } from '../../prisma/seed/factories.ts';
import { sessionCookieOf } from '../../prisma/seed/session.ts';
import { tenKinds } from '../../prisma/seed/ten-kinds.ts';

type Cookies = Readonly<Record<string, string>>;

export type ChaosStage = {
  /** Pages that begin an attempt at a quiz of the library. */
  readonly beginnings: readonly string[];
  /** A page that begins an attempt with a time limit, and the cookies of each who may and of who set it. */
  readonly timed: { readonly page: string; readonly pupils: readonly Cookies[]; readonly teacher: Cookies };
};

/** So short that attempts end by their clock while the server is killed. */
export const limitSeconds = 40;

/** Two quizzes, of five and of ten kinds, and an assignment of the latter to a class of pupils. */
export async function setChaosStage(pupils: number): Promise<ChaosStage> {
  const open = [await aQuiz(), await aQuiz({ sample: tenKinds })];
  const teacher = await aPerson('teacher', 'Budi');
  const quiz = await aQuiz({ ownerId: teacher.userId, sample: tenKinds });
  const people = [];
  for (let made = 0; made < pupils; made += 1) people.push(await aPerson());
  const userIds = people.map(({ userId }) => userId);
  const { classId } = await aClass(teacher.userId, userIds);
  const assignmentId = await anAssignment(classId, quiz.code, { limitSeconds, attemptsAllowed: 0 });
  await db.$disconnect();
  return {
    beginnings: open.map(({ slug }) => `/articles/${slug}`),
    timed: {
      page: `/assignments/${assignmentId}`,
      pupils: await Promise.all(userIds.map(sessionOf)),
      teacher: await sessionOf(teacher.userId),
    },
  };
}

async function sessionOf(userId: string): Promise<Cookies> {
  const { name, value } = await sessionCookieOf(userId);
  return { [name]: value };
}
