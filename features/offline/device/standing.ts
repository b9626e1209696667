import type { Unsent } from '@/lib/device';
import type { AttemptPack, PackedReview, ReviewPack } from '../pack';

/** How a question of a quiz that was taken along stands: `final` cannot be changed, `sent` is with the server, `here` is on this device alone. */
export type Place = { readonly number: number; readonly given: string | null; readonly state: PlaceState };
type PlaceState = 'open' | 'final' | 'sent' | 'here';

/** The questions in quiz order. Where the key comes after each answer, an answer kept here is final too: its verdict only waits. */
export function placesOf(pack: AttemptPack, outbox: readonly Unsent[]): readonly Place[] {
  const own = outbox.filter(({ kind, attemptId }) => kind === 'answer' && attemptId === pack.id);
  return pack.items.map(({ item, answered }, at) => {
    const number = at + 1;
    const kept = own.filter((event) => Number(event.number) === number).at(-1);
    if (answered && pack.feedback === 'each') return { number, given: item.given, state: 'final' };
    if (kept) return { number, given: String(kept.response), state: 'here' };
    return { number, given: item.given, state: answered ? 'sent' : 'open' };
  });
}

/** Whether a place may still be answered. */
export function mayAnswer(pack: AttemptPack, { state }: Place): boolean {
  return pack.feedback === 'end' ? state !== 'final' : state === 'open';
}

export function isHandedIn(pack: AttemptPack, outbox: readonly Unsent[]): boolean {
  return outbox.some(({ kind, attemptId }) => kind === 'finish' && attemptId === pack.id);
}

/** The reviews that were not answered here yet. */
export function cardsLeft(pack: ReviewPack, outbox: readonly Unsent[]): readonly PackedReview[] {
  const answered = new Set(outbox.filter(({ kind }) => kind === 'review').map(({ cardId }) => cardId));
  return pack.cards.filter(({ cardId }) => !answered.has(cardId));
}

/** Where a quiz goes on after `from` (0 for its start): the next question that is open, else the first; null when none is. */
export function nextOpen(places: readonly Place[], from: number): number | null {
  const open = places.filter(({ state }) => state === 'open').map(({ number }) => number);
  return open.find((number) => number > from) ?? open[0] ?? null;
}
