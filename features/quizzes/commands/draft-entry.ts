import { generatorVersion } from '@/core/questions';
import { storeArticle } from '@/features/articles/commands/add-article';
import { type AdmissionFault, admitArticle } from '@/features/articles/commands/admit-article';
import { newArticleSchema } from '@/features/articles/schema';
import { type EntryRefusal, fetchEntry } from '@/features/intake/commands/fetch-entry';
import { becomeDraft, stayWaiting } from '@/features/intake/commands/settle-entry';
import { hasRoom, type TakenEntry } from '@/features/intake/commands/take-entry';
import { mayAddArticles } from '@/features/intake/policy';
import { knownArticles } from '@/features/intake/queries/known-articles';
import type { DraftFault } from '@/features/intake/schema';
import { db } from '@/lib/db';
import { done, isTaken } from '@/lib/errors';
import { scriptMember } from '@/lib/script-viewer';
import type { Member } from '@/lib/viewer';
import { generateQuizSchema } from '../schema';
import { draftQuestions } from './draft-questions';
import { storeQuiz } from './generate-quiz';

/** Of which nobody asked to be made, a draft is kept only with so many questions. */
const fewestQuestions = 5;

/**
 * Fetches the page of an entry and makes its article, read in full, the draft of a quiz of whoever follows the feed: article, quiz and the
 * entry's word of it in one transaction, so that a server that dies leaves all of it or nothing. Else the entry waits, and says why. No language model
 * is asked: nobody did yet. True when there is a draft.
 */
export async function draftEntry(entry: TakenEntry, { now }: { readonly now: Date }): Promise<boolean> {
  const viewer = await scriptMember(entry.ownerId);
  const ready = mayAddArticles(viewer) ? await prepare(viewer, entry, now) : fault('not-teacher');
  if (!ready.ok) {
    await stayWaiting(entry, ready.code, retryOf(entry, ready, now));
    return false;
  }
  const { article, drafted } = ready.value;
  try {
    await db.$transaction(async (tx) => {
      // An update that changes nothing: of several servers none makes a draft too many.
      await tx.user.updateMany({ where: { id: entry.ownerId }, data: { id: entry.ownerId } });
      if (!(await hasRoom(tx, entry.ownerId, now))) throw new LateRefusal();
      const { articleId, articleVersionId } = await storeArticle(tx, viewer, entry.ownerId, article, now);
      const place = { articleId, ownerId: entry.ownerId, articleVersionId, seed, generatorVersion };
      const { quizId } = await storeQuiz(tx, place, drafted, now);
      if (!(await becomeDraft(tx, entry, quizId, now))) throw new LateRefusal();
    });
    return true;
  } catch (error) {
    // The same article was added by hand meanwhile; what was refused late is the business of whoever did it.
    if (isTaken(error)) await stayWaiting(entry, 'known');
    else if (!(error instanceof LateRefusal)) throw error;
    return false;
  }
}

/** Rolls the transaction back: the entry was put away or taken by another meanwhile, or there is no room left. */
class LateRefusal extends Error {}

const { seed, count } = generateQuizSchema.parse({ articleId: 'x' });

const fault = (code: DraftFault): EntryRefusal => ({ ok: false, code });

async function prepare(viewer: Member, entry: TakenEntry, now: Date) {
  const fetched = await fetchEntry(entry, now);
  if (!fetched.ok) return fetched;
  const { text, title, author, publishedOn, outlet, sourceUrl } = fetched.value;
  const known = await knownArticles(viewer, { sourceUrl: sourceUrl || entry.url, text });
  if (known.length > 0) return fault('known');
  const given = newArticleSchema.safeParse({
    text,
    title: title || entry.title,
    outlet,
    author: author || (entry.author ?? ''),
    publishedOn: publishedOn || (entry.publishedOn ?? ''),
    sourceUrl: sourceUrl || entry.url,
  });
  if (!given.success) return fault('unusable');
  const admitted = admitArticle(given.data);
  if (!admitted.ok) return fault(draftFaultOf(admitted.code));
  const drafted = await draftQuestions(admitted.value, { seed, count, mayAsk: false });
  if (drafted.questions.length < fewestQuestions) return fault('few-questions');
  return done({ article: admitted.value, drafted });
}

function draftFaultOf(code: AdmissionFault): DraftFault {
  switch (code) {
    case 'too-short':
    case 'fact-free':
    case 'no-questions':
      return 'few-questions';
    case 'language':
      return 'language';
    case 'front-matter':
    case 'empty':
    case 'too-long':
    case 'binary':
    case 'markup':
      return 'unusable';
  }
}

/** When it is held no more, ten minutes after the first try and an hour after the second, or when the site says. */
function retryOf({ isLastTry, heldUntil }: TakenEntry, { waitMs }: EntryRefusal, now: Date): Date | null {
  return waitMs === undefined || isLastTry ? null : new Date(Math.max(heldUntil.getTime(), now.getTime() + waitMs));
}
