const day = 24 * 60 * 60 * 1000;

/** How many days what nobody uses any more is kept. `docs/privacy.md` and the page `/privacy` tell the same. */
export const retentionDays = {
  idleGuest: 180,
  failedSignIn: 30,
  auditEntry: 730,
  sentMessage: 30,
  failedMessage: 90,
  apiReply: 1,
  // Copies come of what a device still holds, and it sends that whenever Fakta is opened on it: as long as a guest may stay away.
  eventReceipt: 180,
} as const;

/** What happened before these moments, and nothing since, is deleted now. */
export type RetentionLimits = {
  readonly guestIdleSince: Date;
  readonly failedSignInBefore: Date;
  readonly auditedBefore: Date;
  readonly sentBefore: Date;
  readonly givenUpBefore: Date;
  readonly repliedBefore: Date;
  readonly receivedBefore: Date;
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
    receivedBefore: before(retentionDays.eventReceipt),
  };
}
