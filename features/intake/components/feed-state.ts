/** What the form for a new feed knows after it was sent. */
export type FeedState = {
  readonly round: number;
  readonly url: string;
  /** Whether new entries are to become drafts. */
  readonly drafts: boolean;
  readonly error?: string;
  readonly done?: string;
};

export const noFeedYet: FeedState = { round: 0, url: '', drafts: true };
