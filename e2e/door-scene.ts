import { db } from '../lib/db';
import { anAssignment } from '../prisma/seed/assignments';
import { someCards } from '../prisma/seed/cards';
import { anAttempt, aQuiz, type SampleQuiz } from '../prisma/seed/factories';
import { aDraftedEntry, aFeed } from '../prisma/seed/feeds';
import { aPractice } from '../prisma/seed/practices';
import { rightResponse } from '../prisma/seed/right-response';
import { sessionCookieOf } from '../prisma/seed/session';
import { aTaughtScene, type Cast, roles, type SceneRole, type TaughtScene } from '../prisma/seed/taught-scene';
import { attemptOf } from './assigned-pages';

const since = new Date('2026-11-20T09:00:00Z');

export type DoorScene = Awaited<ReturnType<typeof aDoorScene>>;

/** What the owner has, as `aTaughtScene`, at a desk in the middle of its work; and what the pupil has alone: attempts, practices, a card, a token. */
export async function aDoorScene(cast: Cast) {
  const scene = await aTaughtScene(cast);
  const [library, feed, drafted, desk, own] = await Promise.all([
    aQuiz(),
    aFeed(cast.owner, `https://berita.test/${scene.draft.versionId}`),
    aDraftedEntry(cast.owner, `https://berita.test/draf/${scene.draft.versionId}`),
    aDesk(cast.owner, scene.draft),
    ownOf(cast.pupil, scene),
  ]);
  // Nobody fetches it meanwhile.
  const nextFetchAt = new Date('2099-01-01T00:00:00Z');
  await db.feed.updateMany({ where: { ownerId: cast.owner }, data: { nextFetchAt } });
  return { ...scene, ...feed, draftedId: drafted.draftedId, ...desk, library, own };
}

/** A draft with an accepted and a rejected item, one undecided, and a step that can be undone. */
async function aDesk(byId: string, { versionId, items }: { versionId: string; items: readonly { id: string }[] }) {
  const [untouched = { id: '' }, decided = { id: '' }, rejected = { id: '' }] = items;
  await db.decision.deleteMany({ where: { itemId: { in: items.map(({ id }) => id) } } });
  await db.decision.createMany({
    data: [
      { itemId: rejected.id, verdict: 'rejected', byId, decidedAt: since },
      { itemId: decided.id, verdict: 'accepted', byId, decidedAt: since },
    ],
  });
  const step = {
    versionId,
    number: 1,
    act: 'weight',
    itemId: decided.id,
    before: '[]',
    after: '[]',
    doneAt: since,
  } as const;
  const { id: stepId } = await db.deskStep.create({ data: { ...step, byId }, select: { id: true } });
  const undecided = items[3]?.id ?? '';
  return { untouchedId: untouched.id, decidedId: decided.id, rejectedId: rejected.id, undecided, stepId };
}

async function ownOf(userId: string, { classId, quiz: { code } }: TaughtScene) {
  const [quiz, practised] = [await aQuiz(), await aQuiz()];
  const itemId = quiz.items[0]?.id ?? '';
  const begun = async (data: object, how: Parameters<typeof anAttempt>[2]) => {
    const id = await anAttempt(await aQuiz(), userId, how);
    await db.attempt.update({ where: { id }, data, select: { id: true } });
    return id;
  };
  const [attemptId, sheetId, readId, finishedId, practiceId, examId] = await Promise.all([
    anAttempt(quiz, userId, { marks: [false] }),
    anAttempt(await aQuiz(), userId, { feedback: 'end' }),
    begun({ answersFirst: true, readAt: since }, { feedback: 'end' }),
    anAttempt(await aQuiz(), userId, { marks: [true, false], finishedAt: since }),
    db.practice.deleteMany({ where: { userId } }).then(() => aPractice(practised, userId)),
    aPractice(await aQuiz(), userId, { mode: 'exam', finishedAt: since, marks: [true] }),
  ]);
  const openExamId = await aPractice(await aQuiz(), userId, { mode: 'exam', marks: [true] });
  const assignedId = await attemptOf({ userId }, await anAssignment(classId, code, { title: 'Ulangan yang berjalan' }));
  const [cardId = ''] = await someCards(userId, await aQuiz(), { count: 1 });
  const review = await db.review.findFirstOrThrow({
    where: { cardId },
    select: { id: true, itemId: true },
  });
  const token = { userId, name: 'Rapor', tokenHash: cardId, scopes: 'read:own', createdAt: since };
  const { id: tokenId } = await db.apiToken.create({ data: token, select: { id: true } });
  const ids = { openExamId, assignedId, attemptId, sheetId, readId, finishedId, practiceId, examId };
  const responses = { response: rightOf(quiz, 1), practised: rightOf(practised, 0) };
  return { ...ids, ...responses, itemId, cardId, reviewId: review.id, cardItemId: review.itemId, tokenId };
}

function rightOf({ items }: SampleQuiz, at: number): string {
  const question = items[at]?.question;
  return question ? rightResponse(question) : '';
}

/** What each sends with a request. */
export async function cookiesOf(cast: Cast): Promise<Readonly<Record<SceneRole, string>>> {
  const cookies: [SceneRole, string][] = [];
  for (const role of roles) cookies.push([role, await cookieOf(cast, role)]);
  return Object.fromEntries(cookies) as Record<SceneRole, string>;
}

async function cookieOf(cast: Cast, role: SceneRole): Promise<string> {
  if (role === 'visitor') return '';
  if (role === 'guest') return `fakta-guest=${cast.guestToken}`;
  const { name, value } = await sessionCookieOf(cast[role]);
  return `${name}=${value}`;
}
