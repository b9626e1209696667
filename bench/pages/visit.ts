import { db } from '../../lib/db.ts';
import { aGuest } from '../../prisma/seed/factories.ts';

/** A guest of the library, with a quiz begun and one finished: the four pages that are measured. */
export type Visit = {
  /** As a `Cookie` header has it. */
  readonly cookie: { readonly name: string; readonly value: string };
  readonly paths: Readonly<Record<PageName, string>>;
};
export type PageName = 'library' | 'article' | 'quiz' | 'result';

/** `slug` names a shipped article that has a published quiz. Every second answer of the finished attempt is wrong. */
export async function aVisit(slug: string): Promise<Visit> {
  const { userId, token } = await aGuest();
  const version = await db.quizVersion.findFirstOrThrow({
    where: { quiz: { ownerId: null, article: { slug } }, publication: { isNot: null } },
    orderBy: { number: 'desc' },
    select: {
      id: true,
      items: { where: { position: { not: null } }, orderBy: { position: 'asc' }, select: { id: true, key: true } },
    },
  });
  const attempt = { userId, versionId: version.id, feedback: 'each', startedAt: new Date() } as const;
  const [open, finished] = await db.$transaction([
    db.attempt.create({ data: { ...attempt, openKey: `${userId}:${version.id}` }, select: { id: true } }),
    db.attempt.create({
      data: {
        ...attempt,
        finishedAt: new Date(),
        answers: {
          create: version.items.map(({ id, key }, at) => ({
            itemId: id,
            response: at % 2 === 0 ? key : 'entahlah',
            correct: at % 2 === 0,
            points: at % 2 === 0 ? 1 : 0,
            answeredAt: new Date(),
          })),
        },
      },
      select: { id: true },
    }),
  ]);
  return {
    cookie: { name: 'fakta-guest', value: token },
    paths: {
      library: '/',
      article: `/articles/${slug}`,
      quiz: `/attempts/${open.id}/1`,
      result: `/attempts/${finished.id}/result`,
    },
  };
}
