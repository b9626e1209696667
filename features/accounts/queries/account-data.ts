import { getOwnDeeds } from '@/features/audit/queries/own-deeds';
import { sealedFrom } from '@/features/items/policy/sealed';
import { askedColumns } from '@/features/items/queries/asked-columns';
import { getOwnReceipts } from '@/features/offline/queries/own-receipts';
import { getOwnMessages } from '@/features/outbox/queries/own-messages';
import { getPracticeData } from '@/features/practice/queries/practice-data';
import { getMemoryData } from '@/features/reviews/queries/memory-data';
import { getOwnTokens } from '@/features/tokens/queries/own-tokens';
import { getOwnWebhooks } from '@/features/webhooks/queries/own-webhooks';
import { db } from '@/lib/db';
import type { Owner } from '@/lib/viewer';
import { getAssignmentData } from './assignment-data';
import { getClassData } from './class-data';
import { getPlatformData } from './platform-data';
import { getRegradeData } from './regrade-data';
import { getTeachingData } from './teaching-data';

/**
 * Everything that is the viewer's, as plain data for a file: who they are, what they answered and remember, and for a teacher what
 * they wrote and whom they teach. Dates are ISO 8601. A verdict is null where its moment has not come: the file is no way to the key.
 */
export async function getAccountData(viewer: Owner, { now }: { now: Date }) {
  const { userId } = viewer;
  const [profile, attempts, practices, memory, flags, classes, assignments, teaching] = await Promise.all([
    getProfile(userId),
    getAttempts(userId),
    getPracticeData(userId),
    getMemoryData(userId),
    getFlags(userId),
    getClassData(userId),
    getAssignmentData(userId),
    getTeachingData(userId),
  ]);
  const own = { profile, attempts, practices, memory, flags, classes, assignments, ...teaching };
  const [regrades, deeds, receipts, messages, platforms, tokens, webhooks] = await Promise.all([
    getRegradeData(userId),
    getOwnDeeds(userId),
    getOwnReceipts(userId),
    getOwnMessages(userId),
    getPlatformData(userId),
    getOwnTokens(viewer),
    getOwnWebhooks(viewer),
  ]);
  const ofPrograms = { messages, platforms, tokens, webhooks };
  return { format: 'fakta-account-1', exportedAt: now, ...own, regrades, deeds, receipts, ...ofPrograms };
}

/** Not the password, nor the hash of it or of a guest's token: who has the file is not to get in by it. */
async function getProfile(userId: string) {
  const user = await db.user.findUnique({
    where: { id: userId },
    select: {
      name: true,
      email: true,
      role: true,
      createdAt: true,
      credential: { select: { changedAt: true } },
      guestPass: { select: { createdAt: true } },
      pupilPass: { select: { changedAt: true } },
    },
  });
  if (!user) return null;
  const { credential, guestPass, pupilPass, ...profile } = user;
  const failedSignIns = await getFailedSignIns(profile.email);
  const guestSince = guestPass?.createdAt ?? null;
  const [passwordChangedAt, pinChangedAt] = [credential?.changedAt ?? null, pupilPass?.changedAt ?? null];
  return { ...profile, passwordChangedAt, pinChangedAt, guestSince, failedSignIns };
}

/** Of a guest, who has no address, none: also not those of nobody. */
function getFailedSignIns(email: string | null) {
  return email === null ? [] : db.failedSignIn.findMany({ where: { key: email }, select: { at: true } });
}

const answerColumns = {
  orderBy: { item: { position: 'asc' } },
  select: { response: true, points: true, answeredAt: true, item: { select: askedColumns } },
} as const;

async function getAttempts(userId: string) {
  const attempts = await db.attempt.findMany({
    where: { userId },
    orderBy: [{ startedAt: 'asc' }, { id: 'asc' }],
    select: {
      id: true,
      feedback: true,
      startedAt: true,
      finishedAt: true,
      version: {
        select: { number: true, quiz: { select: { code: true } }, articleVersion: { select: { title: true } } },
      },
      answersFirst: true,
      readAt: true,
      sealed: true,
      number: true,
      assignment: { select: { title: true } },
      answers: answerColumns,
      firstAnswers: answerColumns,
    },
  });
  return attempts.map(({ version, answers, firstAnswers, sealed, number, assignment, ...attempt }) => {
    const revealed = !sealed && (attempt.finishedAt !== null || attempt.feedback === 'each');
    return {
      ...attempt,
      assignment: assignment && { ...assignment, number },
      article: version.articleVersion.title,
      // By the code the quiz could be taken with its keys told, which an assignment may not tell yet.
      quiz: { code: sealed ? null : version.quiz.code, version: version.number },
      answers: answers.map((answer) => told(answer, revealed)),
      firstAnswers: firstAnswers.map((answer) => told(answer, revealed)),
    };
  });
}

type StoredAnswer = {
  readonly response: string;
  readonly points: number;
  readonly answeredAt: Date;
  readonly item: { readonly kind: string; readonly stimulusText: string | null; readonly stem: string };
};

function told({ item, response, points, answeredAt }: StoredAnswer, revealed: boolean) {
  const verdict = revealed ? verdictOf(points) : null;
  return { ...item, response, verdict, points: revealed ? points : null, answeredAt };
}

function verdictOf(points: number): 'right' | 'partly' | 'wrong' {
  return points === 1 ? 'right' : points > 0 ? 'partly' : 'wrong';
}

/** Without the reply where the key of the item, which it may tell, is not told yet. */
async function getFlags(userId: string) {
  const inOrder = { orderBy: [{ raisedAt: 'asc' as const }, { id: 'asc' as const }] };
  const [flags, sealed] = await Promise.all([
    db.flag.findMany({ where: { userId }, ...inOrder, select: flagColumns }),
    db.flag.findMany({ where: { userId, item: sealedFrom(userId) }, select: { id: true } }),
  ]);
  const waiting = new Set(sealed.map(({ id }) => id));
  return flags.map(({ id, ...flag }) => ({ ...flag, reply: waiting.has(id) ? '' : flag.reply }));
}

const flagColumns = {
  id: true,
  reason: true,
  comment: true,
  raisedAt: true,
  outcome: true,
  reply: true,
  item: { select: { kind: true, stem: true } },
} as const;
