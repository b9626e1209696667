import { z } from 'zod';
import type { Courier, Delivery } from '@/features/outbox/policy';
import type { OwedScore } from '@/features/passback/commands/owe-scores';
import { db } from '@/lib/db';
import { PublicFetchError } from '@/lib/public-fetch-error';
import { scoreAddress, scoreMessage } from '../policy/score';
import { pupilGrade } from '../queries/pupil-grade';
import { scope } from '../schema/claims';
import { askService, TokenRefused } from './platform-token';

const payloadSchema: z.ZodType<OwedScore> = z.object({ linkId: z.string(), userId: z.string(), again: z.boolean() });

/** Takes grades to the learning platforms, for up to two weeks: a school's server may be down over a holiday. */
export const scoreCourier: Courier = {
  givesUpAfterHours: 24 * 14,
  deliver: ({ payload }, { now }) => sendScore(payloadSchema.parse(payload), { now }),
};

/**
 * Tells a platform how a pupil stands in an activity now, as its score (Assignment and Grade Services 2.0, section 3.4): that the work was handed in, and the grade once the rules of the
 * assignment tell it. What it was told already is not told again, unless that is asked for.
 */
export async function sendScore({ linkId, userId, again }: OwedScore, { now }: { now: Date }): Promise<Delivery> {
  const link = await db.ltiLink.findUnique({ where: { id: linkId }, select: columns });
  if (!link?.lineItemUrl) return { kind: 'delivered' };
  const { platform } = link.course;
  if (platform.disabledAt) return { kind: 'never', error: 'platform disabled' };
  const person = await db.ltiPerson.findUnique({
    where: { platformId_userId: { platformId: platform.id, userId } },
    select: { subject: true },
  });
  const grade = await pupilGrade({ assignmentId: link.assignmentId, userId }, { now });
  if (!person || !grade) return { kind: 'delivered' };
  const key = { linkId, subject: person.subject };
  const before = await db.ltiScore.findUnique({ where: { linkId_subject: key } });
  const share = grade.told ? grade.share : null;
  if (before && !again && (share === null || before.share === share)) return { kind: 'delivered' };
  // Platforms keep the one with the latest time: no two have the same.
  const sentAt = new Date(Math.max(now.getTime(), (before?.sentAt.getTime() ?? 0) + 1));
  const message = scoreMessage({ subject: person.subject, share, sentAt });
  const delivery = await post(platform, link.lineItemUrl, message, now);
  const problem = delivery.kind === 'never' ? delivery.error : null;
  if (delivery.kind !== 'later')
    await db.ltiLink.updateMany({
      where: { id: linkId, lineItemUrl: link.lineItemUrl },
      data: { lineItemProblem: problem },
    });
  if (delivery.kind === 'delivered')
    await db.ltiScore.upsert({
      where: { linkId_subject: key },
      create: { ...key, share, sentAt },
      update: { share: share ?? before?.share ?? null, sentAt },
      select: { linkId: true },
    });
  return delivery;
}

type Platform = Parameters<typeof askService>[0];

async function post(platform: Platform, lineItemUrl: string, message: object, now: Date): Promise<Delivery> {
  const request = {
    address: scoreAddress(lineItemUrl),
    method: 'POST',
    headers: { 'content-type': 'application/vnd.ims.lis.v1.score+json' },
    body: JSON.stringify(message),
  } as const;
  try {
    const { status, headers } = await askService(platform, scope.score, request, { now });
    return deliveryOf(status, headers);
  } catch (error) {
    // Also a refusal is tried again: a clock may be wrong, or a key not yet read.
    if (error instanceof TokenRefused) return { kind: 'later', error: `token ${error.status}` };
    if (error instanceof PublicFetchError) {
      const hopeless = error.code === 'bad-address' || error.code === 'not-public';
      return { kind: hopeless ? 'never' : 'later', error: error.code };
    }
    throw error;
  }
}

function deliveryOf(status: number, headers: Headers): Delivery {
  if (status >= 200 && status < 300) return { kind: 'delivered' };
  const afterSeconds = Number(headers.get('retry-after')) || undefined;
  if (status === 401 || status === 408 || status === 429 || status >= 500)
    return { kind: 'later', error: String(status), afterSeconds };
  // 404: the column of the gradebook is gone. Others: what is sent is not wanted.
  return { kind: 'never', error: String(status) };
}

const columns = {
  assignmentId: true,
  lineItemUrl: true,
  course: {
    select: {
      platform: { select: { id: true, clientId: true, tokenUrl: true, tokenAudience: true, disabledAt: true } },
    },
  },
} as const;
