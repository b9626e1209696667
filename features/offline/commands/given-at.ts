/**
 * When an event happened, by the server's clock: the device's clock is off by as much as it was when it sent. Never later than now, so that a device cannot answer in
 * the future. Milliseconds; deterministic.
 */
export function momentGiven(givenAt: string, sentAt: string, now: Date): Date {
  const offBy = now.getTime() - Date.parse(sentAt);
  return new Date(Math.min(Date.parse(givenAt) + offBy, now.getTime()));
}
