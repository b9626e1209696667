import { generatorVersion, type Question } from '@/core/questions';
import { compareBodies, revisionsTo } from '@/core/revision';
import { type ReadItem, readItems } from '@/features/bank/commands/copy-items';
import { placeCopy } from '@/features/bank/commands/place-copy';
import { proveCopy } from '@/features/bank/commands/prove-copy';
import { askable } from '@/features/items/policy/askable';
import { type Drafted, draftQuestions } from '@/features/quizzes/commands/draft-questions';
import { holdVersions } from '@/features/quizzes/commands/hold-version';
import { fillDraft } from '@/features/quizzes/commands/store-draft';
import { db, type Transaction } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { ownArticle } from '../policy';
import { getOwnArticle, type OwnArticle } from '../queries/own-article';
import type { RenewQuiz } from '../schema';

/** How many questions are drafted anew from what was corrected, at most. */
const mostFresh = 10;

/**
 * Opens the next draft of a quiz over the article as it is now: the items that stand come along as they were decided, those whose words
 * changed stay behind, and what the corrected sentences give to ask is added, undecided. While the newest version is about these words
 * already, it is answered.
 * @throws AppError `not-found` when quiz or article are not the viewer's.
 */
export async function renewQuiz(viewer: Viewer, { quizId }: RenewQuiz, { now }: { now: Date }): Promise<void> {
  const { ownerId } = ownArticle(viewer);
  const article = await getOwnArticle(viewer, quizId);
  const before = await newestOf(db, quizId);
  if (before.articleVersionId === article.versionId) return;
  // Before the transaction: a writer may take its time.
  const drafted = await draftQuestions(article, { seed: before.seed, count: mostFresh, mayAsk: true });
  await db.$transaction(async (tx) => {
    await holdVersions(tx, viewer, quizId);
    const newest = await newestOf(tx, quizId);
    // Another made a version meanwhile: theirs is the newest.
    if (newest.number !== before.number) return;
    const data = { quizId, articleVersionId: article.versionId, number: newest.number + 1, seed: newest.seed };
    const { id: versionId } = await tx.quizVersion.create({
      data: { ...data, generatorVersion, createdAt: now },
      select: { id: true },
    });
    const kept = await carry(tx, ownerId, { from: newest.id, versionId, article }, now);
    const room = { versionId, articleVersionId: article.versionId, first: kept.length };
    await fillDraft(tx, room, besides(kept, drafted, newest.articleVersion.body, article), now);
  });
}

function newestOf(tx: Pick<Transaction, 'quizVersion'>, quizId: string) {
  return tx.quizVersion.findFirstOrThrow({
    where: { quizId },
    orderBy: { number: 'desc' },
    select: { id: true, number: true, seed: true, articleVersionId: true, articleVersion: { select: { body: true } } },
  });
}

type Way = { readonly from: string; readonly versionId: string; readonly article: OwnArticle };

/** The items that stand, placed in their order with their decisions. */
async function carry(tx: Transaction, ownerId: string, { from, versionId, article }: Way, now: Date) {
  const asked = await tx.item.findMany({
    where: { versionId: from, position: { not: null }, ...askable },
    orderBy: { position: 'asc' },
    select: { id: true, decision: { select: { verdict: true } } },
  });
  const verdicts = new Map(asked.map(({ id, decision }) => [id, decision?.verdict]));
  const wanted = asked.filter(({ decision }) => decision?.verdict !== 'rejected').map(({ id }) => id);
  const revisionOf = revisionsTo(article.body);
  const kept: ReadItem[] = [];
  for (const item of await readItems(tx, ownerId, wanted)) {
    const proven = proveCopy(item, revisionOf(item.version.articleVersion).placeOf);
    if (!proven) continue;
    const place = { versionId, articleVersionId: article.versionId };
    if (!(await placeCopy(tx, place, proven))) continue;
    kept.push(item);
    if (verdicts.get(item.id) !== 'accepted') continue;
    const copy = { versionId, originId: item.id };
    const { id: itemId } = await tx.item.findFirstOrThrow({ where: copy, select: { id: true } });
    await tx.decision.create({ data: { itemId, verdict: 'accepted', decidedAt: now, byId: ownerId } });
  }
  return kept;
}

/** Of what is drafted anew: what the corrected sentences prove is asked, the rest waits in reserve; nothing twice. */
function besides(kept: readonly ReadItem[], drafted: Drafted, body: string, article: OwnArticle): Drafted {
  const { placeOf } = compareBodies(article.body, body, article.language);
  const name = ({ kind, stem, key }: Pick<Question, 'kind' | 'stem' | 'key'> | ReadItem) =>
    JSON.stringify([kind, stem, key]);
  const known = new Set(kept.map(name));
  const others = [...drafted.questions, ...drafted.reserve].filter((question) => !known.has(name(question)));
  const isFresh = ({ evidence }: Question) => placeOf(evidence) === undefined;
  const questions = onePerFact(others.filter(isFresh)).slice(0, mostFresh);
  return { ...drafted, questions, reserve: others.filter((question) => !questions.includes(question)) };
}

function onePerFact(questions: readonly Question[]): readonly Question[] {
  const seen = new Set<string>();
  return questions.filter(({ factId }) => !seen.has(factId) && seen.add(factId));
}
