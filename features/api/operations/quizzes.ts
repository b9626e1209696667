import { z } from 'zod';
import { admitBody } from '@/core/language';
import { addArticle } from '@/features/articles/commands/add-article';
import { articleGiven } from '@/features/articles/commands/admit-article';
import type { NewArticle } from '@/features/articles/schema';
import { getExportFile } from '@/features/exchange/queries/export';
import { flagsOfQuiz, openFlags } from '@/features/flags/queries/flags-of-quiz';
import { knownArticles } from '@/features/intake/queries/known-articles';
import { generateQuiz } from '@/features/quizzes/commands/generate-quiz';
import { publishQuiz } from '@/features/quizzes/commands/publish-quiz';
import { getReview } from '@/features/quizzes/queries/get-review';
import { listQuizzes } from '@/features/quizzes/queries/list-quizzes';
import { settleFlag } from '@/features/regrades/commands/settle-flag';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { Problem } from '../policy';
import { getOwnArticle, getOwnArticles } from '../queries/own-articles';
import { created, operation, pageQuery, refused, value } from '../schema/operation';
import { page, pageOf } from '../schema/page';
import {
  articleLineShape,
  articleOfBody,
  articleShape,
  decisionBody,
  decisionShape,
  flagShape,
  itemShape,
  newArticleBody,
  newArticleShape,
  publicationBody,
  quizLineShape,
  quizShape,
} from '../schema/quizzes';

const byId = ({ id }: { readonly id: string }) => id;
const exportQuery = z.strictObject({ version: z.enum(['published', 'draft']).default('published') });

/** Articles, quizzes and what learners say of them: all that a teacher makes. */
export const quizOperations = [
  operation(['GET', '/articles', 'listArticles', 'read:quizzes'], {
    query: pageQuery,
    answer: pageOf(articleLineShape),
    run: async ({ viewer, query }) => page(await getOwnArticles(viewer), query, byId),
  }),
  operation(['POST', '/articles', 'addArticle', 'write:quizzes'], {
    body: newArticleBody,
    bodyExample: {
      title: 'Bendungan baru',
      text: 'Presiden meresmikan Bendungan Jragung pada 12 Mei 2025. …',
      count: 8,
    },
    status: 201,
    answer: newArticleShape,
    run: async ({ viewer, body, now }) => {
      const article = articleOfBody(body);
      if (!article.success) throw badBody(article.error);
      const known = await articlesLike(viewer, article.data);
      const added = await addArticle(viewer, article.data, { now });
      if (!added.ok) return refused(added);
      const { articleId } = added.value;
      const drafted = await generateQuiz(viewer, { articleId, seed: body.seed, count: body.count }, { now });
      if (!drafted.ok) return refused(drafted);
      const { quizId, versionId, questions: items } = drafted.value;
      const alike = known.filter((one) => one.articleId !== articleId);
      return created({ articleId, quizId, versionId, items, alike }, `/quizzes/${quizId}`);
    },
  }),
  operation(['GET', '/articles/{articleId}', 'getArticle', 'read:quizzes'], {
    answer: articleShape,
    run: async ({ viewer, params }) => value(await getOwnArticle(viewer, params.articleId ?? '')),
  }),
  operation(['GET', '/quizzes', 'listQuizzes', 'read:quizzes'], {
    query: pageQuery,
    answer: pageOf(quizLineShape),
    run: async ({ viewer, query }) => page(await listQuizzes(viewer), query, byId),
  }),
  operation(['GET', '/quizzes/{quizId}', 'getQuiz', 'read:quizzes'], {
    answer: quizShape,
    run: async ({ viewer, params }) => value(await getReview(viewer, params.quizId ?? '')),
  }),
  operation(['GET', '/quizzes/{quizId}/items', 'listItems', 'read:quizzes'], {
    query: pageQuery,
    answer: pageOf(itemShape),
    run: async ({ viewer, params, query }) => page((await getReview(viewer, params.quizId ?? '')).items, query, byId),
  }),
  operation(['POST', '/quizzes/{quizId}/publication', 'publishQuiz', 'write:quizzes'], {
    body: publicationBody,
    bodyExample: { versionId: 'cm3x4y5z6', acceptRest: true },
    status: 201,
    answer: quizShape,
    run: async ({ viewer, params, body, now }) => {
      const { quizId = '' } = params;
      // A version of another quiz is not there at this address.
      if ((await getReview(viewer, quizId)).versionId !== body.versionId) throw new AppError('not-found');
      const outcome = await publishQuiz(viewer, body, { now });
      return outcome.ok ? created(await getReview(viewer, quizId), `/quizzes/${quizId}`) : refused(outcome);
    },
  }),
  operation(['GET', '/quizzes/{quizId}/export/{format}', 'exportQuiz', 'read:quizzes'], {
    query: exportQuery,
    answer: 'file',
    run: async ({ viewer, params, query, now }) => {
      const { quizId = '', format } = params;
      return { kind: 'file', ...(await getExportFile(viewer, quizId, { format, version: query.version }, { now })) };
    },
  }),
  operation(['GET', '/quizzes/{quizId}/flags', 'listFlagsOfQuiz', 'read:results'], {
    query: pageQuery,
    answer: pageOf(flagShape),
    run: async ({ viewer, params, query }) => {
      const { quizId } = await getReview(viewer, params.quizId ?? '');
      return page(await flagsOfQuiz(viewer, quizId), query, byId);
    },
  }),
  operation(['GET', '/flags', 'listOpenFlags', 'read:results'], {
    query: pageQuery,
    answer: pageOf(flagShape),
    run: async ({ viewer, query }) => page(await openFlags(viewer), query, byId),
  }),
  operation(['POST', '/flags/{flagId}/decision', 'decideFlag', 'write:quizzes'], {
    body: decisionBody,
    bodyExample: { outcome: 'upheld', reply: 'Terima kasih, kuncinya sudah diperbaiki.', remedy: 'full' },
    status: 201,
    answer: decisionShape,
    run: async ({ viewer, params, body, now }) => {
      const outcome = await settleFlag(viewer, { flagId: params.flagId ?? '', ...body }, { now });
      return outcome.ok ? value(outcome.value) : refused(outcome);
    },
  }),
];

async function articlesLike(viewer: Viewer, given: NewArticle) {
  const article = articleGiven(given);
  if (!article || !admitBody(article.body).ok) return [];
  const known = await knownArticles(viewer, { sourceUrl: article.sourceUrl ?? '', text: article.body });
  return known.map(({ id: articleId, title, place, match }) => ({ articleId, title, place, match }));
}

function badBody({ issues }: z.ZodError): Problem {
  const errors = issues.map(({ path, message }) => ({ at: `/${path.join('/')}`, detail: message }));
  return new Problem('invalid-request', 'The body is not as documented. See `errors`.', { errors });
}
