import { log } from './log';
import { atStop } from './stopping';

/** How long from one run to the next, in milliseconds. */
const periods = { day: 24 * 60 * 60 * 1000, halfMinute: 30 * 1000 } as const;

/**
 * Runs `run` once each period from now on, for as long as this process lives, and logs what it counted where that is not
 * nothing. A failure is logged and tried again the next time; a run that takes longer than a period is waited for, also by a process that stops. Several
 * servers on one database may do so beside each other: what is run must bear it. Answers how to stop.
 */
export function recurring(
  name: string,
  period: keyof typeof periods,
  run: (now: Date) => Promise<Readonly<Record<string, number>>>,
): () => void {
  let running: Promise<void> | undefined;
  const runOnce = async () => {
    try {
      const counted = await run(new Date());
      if (Object.values(counted).some((count) => count > 0)) log.info(counted, name);
    } catch (error) {
      log.error({ error }, `${name} failed; it is tried again.`);
    } finally {
      running = undefined;
    }
  };
  const timer = setInterval(() => {
    running ??= runOnce();
  }, periods[period]);
  timer.unref();
  const forget = atStop(async () => {
    clearInterval(timer);
    await running;
  });
  return () => {
    forget();
    clearInterval(timer);
  };
}
