/** An event of the same device whose moment is settled: when by its clock, and when by the server's. */
export type Settled = { readonly givenAt: string; readonly at: Date };

type Sent = {
  /** When the batch was sent, by the device's clock. */
  readonly sentAt: string;
  /** When it came, by the server's. */
  readonly now: Date;
  readonly settled: readonly Settled[];
};

/**
 * When an event happened, by the server's clock: the device's clock is off by as much as it was when it sent, what the way took counted in, for the server cannot tell it from a
 * clock that is behind. Never before what the same device did earlier, which may have been longer on its way, and never later than now, so that a device cannot
 * answer in the future. Milliseconds; deterministic.
 */
export function momentGiven(givenAt: string, { sentAt, now, settled }: Sent): Date {
  const given = Date.parse(givenAt);
  const before = settled.filter((one) => Date.parse(one.givenAt) <= given).map(({ at }) => at.getTime());
  const moment = given + now.getTime() - Date.parse(sentAt);
  return new Date(Math.min(Math.max(moment, ...before), now.getTime()));
}
