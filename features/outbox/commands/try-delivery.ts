import { type Courier, type Delivery, type Owed, tryMs } from '../policy';

/** One try of a courier, who may throw and may not come back: neither holds up the others. */
export async function tryDelivery(courier: Courier, message: Owed, { now }: { now: Date }): Promise<Delivery> {
  const timing = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const tooLong = new Promise<Delivery>((end) => {
    timer = setTimeout(() => {
      timing.abort();
      end({ kind: 'later', error: `No answer within ${tryMs / 1000} seconds.` });
    }, tryMs);
  });
  try {
    return await Promise.race([courier.deliver(message, { now, signal: timing.signal }), tooLong]);
  } catch (error) {
    return { kind: 'later', error: error instanceof Error ? error.message : String(error) };
  } finally {
    clearTimeout(timer);
  }
}
