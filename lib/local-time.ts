/**
 * A moment as `<input type="datetime-local">` writes it, in a time zone (IANA name): "2026-11-28T09:00".
 * The Swedish locale writes ISO 8601.
 */
export function localTime(moment: Date, zone: string): string {
  const written = new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' });
  return written.format(moment).replace(' ', 'T');
}

/**
 * The moment that such a field names; null for anything else. Where clocks are set back and it comes twice, one of
 * the two; where they are set forward and it never comes, one hour beside.
 */
export function momentOf(local: string, zone: string): Date | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local)) return null;
  const asUtc = Date.parse(`${local}Z`);
  if (Number.isNaN(asUtc)) return null;
  // The offset at that hour in UTC, then once more at the moment it leads to: right also beside a change of clocks.
  const near = asUtc - offsetAt(asUtc, zone);
  return new Date(asUtc - offsetAt(near, zone));
}

/** Milliseconds that a zone is ahead of UTC. */
function offsetAt(time: number, zone: string): number {
  const minute = Math.floor(time / 60_000) * 60_000;
  return Date.parse(`${localTime(new Date(minute), zone)}Z`) - minute;
}
