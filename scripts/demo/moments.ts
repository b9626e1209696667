import { addDays, dayOf } from '../../core/review/index.ts';
import { momentOf } from '../../lib/local-time.ts';
import { timeZone } from '../../lib/time-zone.ts';

export const minute = 60_000;
export const hour = 60 * minute;

/** A moment so many days after today (before it, where below 0), at a time of day of the place: `(now, -1, '15:00')`. */
export function dayAt(now: Date, days: number, time: string): Date {
  const day = addDays(dayOf(now, timeZone()), days);
  const moment = momentOf(`${day}T${time}`, timeZone());
  if (!moment) throw new Error(`Expected a time such as "15:00", got "${time}".`);
  return moment;
}

export function later(moment: Date, milliseconds: number): Date {
  return new Date(moment.getTime() + milliseconds);
}

/** Something that someone did, and when. */
export type Deed = { readonly at: Date; readonly does: () => Promise<unknown> };

/** Does all of it in the order of time: what people remember depends on it. Deeds of one moment keep their order. */
export async function play(deeds: readonly Deed[], tell: (done: number, of: number) => void): Promise<void> {
  const ordered = [...deeds].sort((one, other) => one.at.getTime() - other.at.getTime());
  for (const [index, deed] of ordered.entries()) {
    await deed.does();
    tell(index + 1, ordered.length);
  }
}
