import { codeFrom } from '@/features/quizzes/commands/generate-quiz';
import type { Transaction } from '@/lib/db';
import type { ReadItem } from './copy-items';

/**
 * A quiz of the owner's own on the article of the items, in its newest version among theirs; answers the id of its draft. The same items
 * chosen again are the same quiz. Undefined when the items are of several articles: a quiz is about one, so that a learner can read it.
 */
export async function openNewQuiz(
  tx: Transaction,
  ownerId: string,
  items: readonly ReadItem[],
  now: Date,
): Promise<string | undefined> {
  const [first] = [...items].sort(
    (one, other) => other.version.articleVersion.number - one.version.articleVersion.number,
  );
  const articleId = first?.version.quiz.articleId;
  if (!first || !articleId || items.some(({ version }) => version.quiz.articleId !== articleId)) return undefined;
  const code = codeFrom([ownerId, ...items.map(({ id }) => id).sort()].join('\n'));
  const known = await tx.quiz.findUnique({
    where: { code },
    select: { versions: { select: { id: true }, orderBy: { number: 'asc' }, take: 1, where: { publication: null } } },
  });
  const draft = known?.versions[0];
  if (draft) return draft.id;
  const { seed, generatorVersion, articleVersion } = first.version;
  const version = { articleVersionId: articleVersion.id, number: 1, seed, generatorVersion, createdAt: now };
  const quiz = await tx.quiz.create({
    // The first quiz of these items is out already: another one, with a code of its own.
    data: {
      articleId,
      ownerId,
      createdAt: now,
      code: known ? codeFrom(`${code}\n${now.getTime()}`) : code,
      versions: { create: version },
    },
    select: { versions: { select: { id: true } } },
  });
  return quiz.versions[0]?.id;
}
