import type { Unsent } from '@/lib/device';
import type { AttemptPack, ReviewPack } from '../pack';
import type { Receipt } from '../receipt';

/** What was taken along, as it is once the server said what became of an event about it; null when nothing is left to do there. */
export function withReceipt(
  pack: AttemptPack | ReviewPack,
  event: Unsent,
  receipt: Receipt,
): AttemptPack | ReviewPack | null {
  if (receipt.outcome === 'not-found' || receipt.outcome === 'malformed') return pack;
  return pack.kind === 'attempt' ? attemptAfter(pack, event, receipt) : reviewsAfter(pack, event, receipt);
}

function attemptAfter(pack: AttemptPack, event: Unsent, receipt: Receipt): AttemptPack | null {
  if (event.kind === 'finish' || receipt.outcome === 'finished') return null;
  const at = Number(event.number) - 1;
  const items = pack.items.map((one, place) => {
    if (place !== at || receipt.outcome === 'unreadable') return one;
    const given = receipt.outcome === 'other-kept' ? receipt.counted : String(event.response);
    return { item: { ...one.item, given }, answered: true };
  });
  return { ...pack, items };
}

function reviewsAfter(pack: ReviewPack, event: Unsent, receipt: Receipt): ReviewPack | null {
  if (receipt.outcome === 'unreadable') return pack;
  const cards = pack.cards.filter(({ cardId }) => cardId !== event.cardId);
  return cards.length > 0 ? { ...pack, cards } : null;
}
