import { readFileSync } from 'node:fs';
import { addArticle } from '../../features/articles/commands/add-article.ts';
import { decideItem } from '../../features/quizzes/commands/decide-item.ts';
import { generateQuiz } from '../../features/quizzes/commands/generate-quiz.ts';
import { publishQuiz } from '../../features/quizzes/commands/publish-quiz.ts';
import { db } from '../../lib/db.ts';
import type { Member } from '../../lib/viewer.ts';
import { later, minute } from './moments.ts';

/** A quiz that can be set. */
export type Quiz = {
  readonly code: string;
  readonly versionId: string;
  readonly title: string;
  /** How many it asks. */
  readonly items: number;
};

/** The library's quiz of a shipped article. @throws when the library has none: it is loaded by `npm run setup`. */
export async function libraryQuiz(slug: string): Promise<Quiz> {
  const version = await db.quizVersion.findFirst({
    where: { quiz: { ownerId: null, article: { slug } }, publication: { isNot: null } },
    orderBy: { number: 'desc' },
    select: { id: true },
  });
  if (version) return quizOf(version.id);
  throw new Error(`Expected a published quiz of the article "${slug}", got none. Run "npm run setup" first.`);
}

async function quizOf(versionId: string): Promise<Quiz> {
  const { quiz, articleVersion, _count } = await db.quizVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: {
      quiz: { select: { code: true } },
      articleVersion: { select: { title: true } },
      _count: { select: { items: { where: { position: { not: null } } } } },
    },
  });
  return { code: quiz.code, versionId, title: articleVersion.title, items: _count.items };
}

/** A shipped article as the teacher's own, its quiz looked through item by item and published. */
export async function ownQuiz(teacher: Member, slug: string, { now }: { now: Date }): Promise<Quiz> {
  const { versionId } = await draftOf(teacher, slug, { now });
  for (const itemId of await itemsOf(versionId))
    await decideItem(teacher, { itemId, seen: 0, verdict: 'accepted' }, { now: later(now, 10 * minute) });
  const published = await publishQuiz(teacher, { versionId, acceptRest: true }, { now: later(now, 12 * minute) });
  if (!published.ok) throw new Error(`Expected the quiz of "${slug}" to be published, got "${published.code}".`);
  return quizOf(versionId);
}

/** The same, left half looked through: what the review desk is for. */
export async function ownDraft(teacher: Member, slug: string, { now }: { now: Date }): Promise<void> {
  const { versionId } = await draftOf(teacher, slug, { now });
  const [first, second, third] = await itemsOf(versionId);
  for (const [itemId, verdict] of [
    [first, 'accepted'],
    [second, 'rejected'],
    [third, 'accepted'],
  ] as const)
    if (itemId) await decideItem(teacher, { itemId, seen: 0, verdict }, { now: later(now, 5 * minute) });
}

async function draftOf(teacher: Member, slug: string, { now }: { now: Date }) {
  const text = readFileSync(`content/articles/${slug}.md`, 'utf8');
  const given = { text, title: '', outlet: '', author: '', publishedOn: '', sourceUrl: '', topic: '' };
  const article = await addArticle(teacher, given, { now });
  if (!article.ok) throw new Error(`Expected the article "${slug}" to be taken, got "${article.code}".`);
  const quiz = await generateQuiz(teacher, { ...article.value, count: 10 }, { now });
  if (!quiz.ok) throw new Error(`Expected questions about "${slug}", got "${quiz.code}".`);
  return quiz.value;
}

async function itemsOf(versionId: string): Promise<readonly string[]> {
  const where = { versionId, position: { not: null } };
  const items = await db.item.findMany({ where, orderBy: { position: 'asc' }, select: { id: true } });
  return items.map(({ id }) => id);
}
