import { log } from './log';

const day = 24 * 60 * 60 * 1000;

/**
 * Runs `run` once a day from now on, for as long as this process lives, and logs what it counted. A failure is logged and
 * tried again the next day. Several servers on one database may do so beside each other: what is run must bear it.
 * Answers how to stop.
 */
export function daily(name: string, run: (now: Date) => Promise<Readonly<Record<string, number>>>): () => void {
  const timer = setInterval(async () => {
    try {
      log.info(await run(new Date()), name);
    } catch (error) {
      log.error({ error }, `${name} failed; it is tried again in a day.`);
    }
  }, day);
  timer.unref();
  return () => clearInterval(timer);
}
