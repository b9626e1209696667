import type { Unsent } from '@/lib/device';

/**
 * Of the events that the server gave a receipt for, those that leave the device: all but an answer that was changed while it was on its way, until the change has a
 * receipt too. Sent along once more, ahead of the change, it tells the server that the change came after it, however long each was on its way.
 */
export function doneWith(settled: ReadonlySet<string>, outbox: readonly Unsent[]): ReadonlySet<string> {
  const held = outbox.filter((one, at) =>
    outbox.slice(at + 1).some((later) => !settled.has(later.eventId) && placeOf(later) === placeOf(one)),
  );
  const waiting = new Set(held.map(({ eventId }) => eventId));
  return new Set([...settled].filter((eventId) => !waiting.has(eventId)));
}

/** The question of a quiz that an event answers; its own id for any other event, which is never changed. */
function placeOf({ kind, eventId, attemptId, number }: Unsent): string {
  return kind === 'answer' ? `${attemptId} ${number}` : eventId;
}
