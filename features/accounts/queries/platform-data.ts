import { db } from '@/lib/db';

/** Who a person is to learning platforms and what those were told of their grades, and which launches wait for them, for the file of their data. */
export async function getPlatformData(userId: string) {
  const platform = { select: { name: true, issuer: true } } as const;
  const [persons, launches] = await Promise.all([
    db.ltiPerson.findMany({
      where: { userId },
      orderBy: { linkedAt: 'asc' },
      select: { platformId: true, subject: true, linkedAt: true, platform },
    }),
    db.ltiLaunch.findMany({ where: { userId }, select: { launch: true, expiresAt: true, platform } }),
  ]);
  const withScores = persons.map(async ({ platformId, subject, linkedAt, platform: of }) => {
    const scores = await db.ltiScore.findMany({
      where: { subject, link: { course: { platformId } } },
      orderBy: { sentAt: 'asc' },
      select: { share: true, sentAt: true, link: { select: { assignment: { select: { title: true } } } } },
    });
    const told = scores.map(({ link, ...score }) => ({ ...score, assignment: link.assignment.title }));
    return { ...of, subject, linkedAt, scores: told };
  });
  return { persons: await Promise.all(withScores), launches };
}
