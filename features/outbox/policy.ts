/** Where messages go; each channel has one courier. */
export const channels = ['webhook', 'xapi', 'lti'] as const;
export type Channel = (typeof channels)[number];

/** A message as its courier gets it. */
export type Owed = {
  readonly id: string;
  /** Unique in its channel and the same at every try: hand it on as the idempotency key. */
  readonly key: string;
  /** What `enqueue` was given, from JSON. */
  readonly payload: unknown;
  readonly userId: string | null;
  readonly createdAt: Date;
  /** 1 at the first. */
  readonly tries: number;
};

/**
 * How a try ended. `later`: it is tried again, after `afterSeconds` if the receiver said so; what a courier throws is the same. `never`:
 * trying again is of no use. An `error` is shown to admins and, of webhooks, to their owner: no secret, no answer, no name.
 */
export type Delivery =
  | { readonly kind: 'delivered' }
  | { readonly kind: 'later'; readonly error: string; readonly afterSeconds?: number }
  | { readonly kind: 'never'; readonly error: string };

/** Takes the messages of a channel to their receiver. */
export type Courier = {
  /** For how long a message is tried. */
  readonly givesUpAfterHours: number;
  /** One try. It may be the second of a message that did arrive; when `signal` aborts, its time is over. */
  deliver(message: Owed, at: { readonly now: Date; readonly signal: AbortSignal }): Promise<Delivery>;
};
export type Couriers = Partial<Readonly<Record<Channel, Courier>>>;

/** How long one try may take. */
export const tryMs = 30_000;
/** How long a message is left to the process that took it. More than a try takes, so that only the dead lose theirs. */
export const leaseMs = 90_000;

const firstDelayMs = 10_000;
const longestDelayMs = 6 * 60 * 60 * 1000;

/**
 * How long to wait after the nth failed try: 10 s, 20 s, 40 s, up to six hours; of that between half and all by `dice`, 0 to 1, so that what
 * failed together does not come back together. Never sooner than the receiver asked, and never later than six hours.
 */
export function retryDelayMs(tries: number, dice: number, afterSeconds = 0): number {
  const whole = Math.min(longestDelayMs, firstDelayMs * 2 ** (tries - 1));
  return Math.min(longestDelayMs, Math.max(whole * (0.5 + dice / 2), afterSeconds * 1000));
}
