const day = 24 * 60 * 60 * 1000;

/** How many days what nobody uses any more is kept. `docs/privacy.md` and the page `/privacy` tell the same. */
export const retentionDays = {
  idleGuest: 180,
  failedSignIn: 30,
  auditEntry: 730,
  sentMessage: 30,
  failedMessage: 90,
  apiReply: 1,
} as const;

/** What happened before these moments, and nothing since, is deleted now. */
export type RetentionLimits = {
  readonly guestIdleSince: Date;
  readonly failedSignInBefore: Date;
  readonly auditedBefore: Date;
  readonly sentBefore: Date;
  readonly givenUpBefore: Date;
  readonly repliedBefore: Date;
};

export function retentionLimits(now: Date): RetentionLimits {
  const before = (days: number) => new Date(now.getTime() - days * day);
  return {
    guestIdleSince: before(retentionDays.idleGuest),
    failedSignInBefore: before(retentionDays.failedSignIn),
    auditedBefore: before(retentionDays.auditEntry),
    sentBefore: before(retentionDays.sentMessage),
    givenUpBefore: before(retentionDays.failedMessage),
    repliedBefore: before(retentionDays.apiReply),
  };
}
