import { db } from '@/lib/db';
import { retentionLimits } from '../policy';

/** How many of each were deleted. */
export type Retained = {
  readonly guests: number;
  readonly failedSignIns: number;
  readonly auditEntries: number;
  readonly messages: number;
};

/**
 * Deletes what `retentionDays` does not keep: guests who did nothing since, with their answers, cards and flags, old
 * failed sign-ins, old entries of the audit log, what was sent to other systems or given up, answers kept for programs that ask twice, and first receipts of devices. Run again it finds none. Not a guest: an owner without a name, whom `deleteAccount` leaves behind.
 */
export async function applyRetention({ now }: { now: Date }): Promise<Retained> {
  const {
    guestIdleSince,
    failedSignInBefore,
    auditedBefore,
    sentBefore,
    givenUpBefore,
    repliedBefore,
    receivedBefore,
  } = retentionLimits(now);
  const since = { gte: guestIdleSince };
  const [guests, failedSignIns, auditEntries, messages] = await db.$transaction([
    db.user.deleteMany({
      where: {
        email: null,
        guestPass: { isNot: null },
        pupilPass: null,
        enrollments: { none: {} },
        createdAt: { lt: guestIdleSince },
        attempts: {
          none: { OR: [{ startedAt: since }, { finishedAt: since }, { answers: { some: { answeredAt: since } } }] },
        },
        cards: { none: { reviews: { some: { OR: [{ reviewedAt: since }, { undoneAt: since }] } } } },
        practices: { none: { OR: [{ startedAt: since }, { items: { some: { answeredAt: since } } }] } },
        flags: { none: { raisedAt: since } },
        articles: { none: {} },
        quizzes: { none: {} },
      },
    }),
    db.failedSignIn.deleteMany({ where: { at: { lt: failedSignInBefore } } }),
    db.auditEntry.deleteMany({ where: { at: { lt: auditedBefore } } }),
    db.outboxMessage.deleteMany({
      where: {
        dueAt: null,
        OR: [
          { deliveredAt: { lt: sentBefore } },
          { replacedAt: { lt: sentBefore } },
          { givenUpAt: { lt: givenUpBefore } },
        ],
      },
    }),
    db.apiReply.deleteMany({ where: { at: { lt: repliedBefore } } }),
    db.eventReceipt.deleteMany({ where: { receivedAt: { lt: receivedBefore } } }),
    db.endedSession.deleteMany({ where: { until: { lt: now } } }),
    db.rateWindow.deleteMany({ where: { startedAt: { lt: repliedBefore } } }),
  ]);
  return {
    guests: guests.count,
    failedSignIns: failedSignIns.count,
    auditEntries: auditEntries.count,
    messages: messages.count,
  };
}
