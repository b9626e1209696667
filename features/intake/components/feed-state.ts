/** What the form for a new feed knows after it was sent. */
export type FeedState = {
  readonly round: number;
  readonly url: string;
  readonly error?: string;
  readonly done?: string;
};

export const noFeedYet: FeedState = { round: 0, url: '' };
