import { dropSent, put, remove, type Unsent, unsent } from '@/lib/device';
import type { Pack } from '../pack';
import { largestBatch, type Receipt } from '../receipt';
import { doneWith } from './done-with';
import { packsHere, putAway } from './packs-here';
import { withReceipt } from './with-receipt';

/** How the sending went: `sent` events are with the server; `left` are still here, for the reason in `state`. */
export type Sending = {
  readonly sent: number;
  readonly left: number;
  readonly state: 'done' | 'no-network' | 'sign-in-needed' | 'refused';
};

/**
 * Sends what is kept here, oldest first, and takes out what the server gave a receipt for (see `doneWith`); see `mergeEvents` for which answers count. One page or worker at a time sends;
 * sent twice all the same (a receipt that got lost), an event is merged once.
 */
export function sendUnsent(): Promise<Sending> {
  return navigator.locks.request('fakta-send', sendAll);
}

async function sendAll(): Promise<Sending> {
  const events = await unsent();
  let sent = 0;
  let stuck = 0;
  for (let at = 0; at < events.length; at += largestBatch) {
    const answer = await post(events.slice(at, at + largestBatch));
    if (typeof answer === 'string') return { sent, left: events.length - sent, state: answer };
    const settled = answer.filter(({ outcome }) => outcome !== 'not-found' && outcome !== 'malformed');
    await tell(events, settled);
    await dropSent(doneWith(new Set(settled.map(({ eventId }) => eventId)), await unsent()));
    sent += settled.length;
    stuck += answer.length - settled.length;
  }
  return { sent, left: stuck, state: stuck > 0 ? 'refused' : 'done' };
}

async function post(events: readonly Unsent[]): Promise<readonly Receipt[] | Exclude<Sending['state'], 'done'>> {
  try {
    const response = await fetch('/api/offline/answers', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ sentAt: new Date().toISOString(), events }),
    });
    if (response.status === 401) return 'sign-in-needed';
    if (response.status >= 400 && response.status < 500) return 'refused';
    if (!response.ok) return 'no-network';
    return ((await response.json()) as { receipts: readonly Receipt[] }).receipts;
  } catch {
    return 'no-network';
  }
}

/** Writes down what the person has to be told, and what it means for what was taken along, before the events leave the device. */
async function tell(events: readonly Unsent[], receipts: readonly Receipt[]): Promise<void> {
  const packs = new Map((await packsHere()).map((pack) => [pack.id, pack]));
  for (const receipt of receipts) {
    const event = events.find(({ eventId }) => eventId === receipt.eventId);
    if (!event) continue;
    const id = event.kind === 'review' ? 'reviews' : String(event.attemptId);
    const pack = packs.get(id);
    if (receipt.outcome !== 'kept' || event.kind !== 'answer') {
      await put('news', { id: receipt.eventId, title: titleOf(pack, event), event, receipt });
    }
    if (!pack || pack.kind === 'article') continue;
    const after = withReceipt(pack, event, receipt);
    if (after) {
      packs.set(id, after);
      await put('packs', after);
    } else if (pack.kind === 'attempt') await putAway(id);
    else await remove('packs', id);
  }
}

/** What the event is about, in words: the quiz, or the question of a review. */
function titleOf(pack: Pack | undefined, event: Unsent): string {
  if (pack?.kind === 'attempt') return pack.title;
  if (pack?.kind !== 'reviews') return '';
  return pack.cards.find(({ cardId }) => cardId === event.cardId)?.item.stem ?? '';
}
