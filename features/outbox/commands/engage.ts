import { log } from '@/lib/log';
import { recurring } from '@/lib/recurring';
import { atStop, stopping } from '@/lib/stopping';
import type { Couriers } from '../policy';
import { deliverDue } from './deliver-due';

// Next bundles what a server starts with and what answers requests apart: they share this, and nothing else.
const shared = globalThis as typeof globalThis & { faktaOutbox?: { nudge: () => void } };

/**
 * From now on this process delivers with these couriers: every half minute, and whenever it is nudged. Said once, in `instrumentation.ts`,
 * which knows all channels. Answers how to stop.
 */
export function engage(couriers: Couriers): () => void {
  const run = () => deliverDue(couriers, { clock: () => new Date(), dice: Math.random });
  let running: Promise<unknown> | undefined;
  let again = false;
  const nudge = () => {
    if (stopping().aborted) return;
    if (running) {
      again = true;
      return;
    }
    running = run()
      .catch((error: unknown) => log.error({ error }, 'Delivering failed; it is tried again.'))
      .finally(() => {
        running = undefined;
        if (again) {
          again = false;
          nudge();
        }
      });
  };
  shared.faktaOutbox = { nudge };
  const stop = recurring('outbox', 'halfMinute', run);
  const forget = atStop(async () => {
    await running;
  });
  return () => {
    shared.faktaOutbox = undefined;
    forget();
    stop();
  };
}

/** Long enough for most transactions to be committed. */
const momentMs = 250;

/**
 * Something was enqueued: deliver it in a moment, and do not wait for it. May be said inside the transaction: one that takes longer is delivered
 * within half a minute. Where nobody delivers, as in scripts, it waits for a server.
 */
export function nudge(): void {
  setTimeout(() => shared.faktaOutbox?.nudge(), momentMs).unref();
}
