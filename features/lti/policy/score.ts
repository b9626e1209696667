/** What a score is out of; platforms bring it to the points of their own. */
const scoreMaximum = 100;

type Standing = {
  readonly subject: string;
  /** 0 to 1; null while the pupil is not told it. */
  readonly share: number | null;
  readonly sentAt: Date;
};

/** The message about one pupil (Assignment and Grade Services 2.0, 3.4.2 to 3.4.8): without a score it says that the work was handed in. */
export function scoreMessage({ subject, share, sentAt }: Standing) {
  const score = share === null ? {} : { scoreGiven: Math.round(share * 1e6) / 1e4, scoreMaximum };
  return {
    userId: subject,
    ...score,
    activityProgress: 'Completed',
    gradingProgress: share === null ? 'Pending' : 'FullyGraded',
    timestamp: sentAt.toISOString(),
  };
}

/** Where the scores of a line item go: its path with "/scores", before the query that some platforms need (3.1.1). */
export function scoreAddress(lineItemUrl: string): string {
  const url = new URL(lineItemUrl);
  url.pathname = `${url.pathname.replace(/\/$/, '')}/scores`;
  return url.href;
}
