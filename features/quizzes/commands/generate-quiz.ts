import { createHash } from 'node:crypto';
import { generatorVersion } from '@/core/questions';
import { db, type Transaction } from '@/lib/db';
import { AppError, done, isTaken, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { quizScope } from '../policy';
import { type GenerateQuiz, generateQuizSchema } from '../schema';
import { type Drafted, draftQuestions } from './draft-questions';
import { type DraftPlace, storeDraft } from './store-draft';

export type GeneratedQuiz = { readonly quizId: string; readonly versionId: string; readonly questions: number };

/**
 * Drafts a quiz of the newest version of an article. One quiz for each article and seed: asked again, it answers the
 * quiz that is there, with all decisions taken since.
 * @throws AppError `not-found` when the article is not the viewer's.
 */
export async function generateQuiz(
  viewer: Viewer,
  input: GenerateQuiz,
  { now }: { now: Date },
): Promise<Outcome<GeneratedQuiz, 'no-questions'>> {
  const { articleId, seed, count } = generateQuizSchema.parse(input);
  const { ownerId, version } = await articleOf(viewer, articleId);
  const code = codeOf(articleId, seed);
  const known = await findQuiz(code);
  if (known) return done(known);
  // Before the transaction: a writer may take its time. What we publish ourselves has nobody to review a model's words.
  const drafted = await draftQuestions(version, { seed, count, mayAsk: viewer.kind !== 'system' });
  if (drafted.questions.length === 0 && viewer.kind !== 'system') return { ok: false, code: 'no-questions' };
  try {
    const place = { articleId, ownerId, articleVersionId: version.id, seed, generatorVersion };
    return done(await db.$transaction((tx) => storeQuiz(tx, place, drafted, now)));
  } catch (error) {
    const other = isTaken(error) ? await findQuiz(code) : undefined;
    if (!other) throw error;
    return done(other);
  }
}

/** Where the first draft of an article goes; null is the library. */
type FirstPlace = Omit<DraftPlace, 'quizId' | 'number'> & {
  readonly articleId: string;
  readonly ownerId: string | null;
};

/** Writes a quiz with its first draft. @throws when the article has one of this seed already (`isTaken`). */
export async function storeQuiz(
  tx: Transaction,
  { articleId, ownerId, ...draft }: FirstPlace,
  drafted: Drafted,
  now: Date,
): Promise<GeneratedQuiz> {
  const data = { articleId, ownerId, code: codeOf(articleId, draft.seed), createdAt: now };
  const { id: quizId } = await tx.quiz.create({ data, select: { id: true } });
  const versionId = await storeDraft(tx, { ...draft, quizId, number: 1 }, drafted, now);
  return { quizId, versionId, questions: drafted.questions.length };
}

/** The article with its newest version, for those who may make quizzes of it. */
export async function articleOf(viewer: Viewer, articleId: string) {
  const article = await db.article.findFirst({
    where: { id: articleId, ...quizScope(viewer) },
    select: {
      ownerId: true,
      versions: {
        select: { id: true, title: true, body: true, language: true, publishedOn: true },
        orderBy: { number: 'desc' },
        take: 1,
      },
    },
  });
  const version = article?.versions[0];
  if (!article || !version) throw new AppError('not-found');
  return { ownerId: article.ownerId, version };
}

async function findQuiz(code: string): Promise<GeneratedQuiz | undefined> {
  const quiz = await db.quiz.findUnique({
    where: { code },
    select: { id: true, versions: { select: { id: true }, orderBy: { number: 'desc' }, take: 1 } },
  });
  const versionId = quiz?.versions[0]?.id;
  if (!quiz || !versionId) return undefined;
  const questions = await db.item.count({ where: { versionId, position: { not: null } } });
  return { quizId: quiz.id, versionId, questions };
}

// Without vowels, so that no word comes out, and without letters that look like digits.
const letters = '23456789bcdfghjkmnpqrstvwxz';

/** The code of a shared link: the same for the same article and seed, so that two requests cannot make two quizzes. */
function codeOf(articleId: string, seed: number): string {
  return codeFrom(`${articleId}\n${seed}`);
}

/** The code of what a text names: the same for the same text. */
export function codeFrom(text: string): string {
  const bytes = createHash('sha256').update(text).digest().subarray(0, 10);
  return [...bytes].map((byte) => letters[byte % letters.length]).join('');
}
