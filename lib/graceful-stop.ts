import type { Server, ServerResponse } from 'node:http';
import { log } from './log';
import { openRequests } from './open-requests';
import { beginToStop, stopping } from './stopping';

export type Manners = {
  /** How long it still answers while it says that it is not ready, so that whoever sends it requests hears of it. */
  readonly noticeMs: number;
  /** When it ends at the latest. */
  readonly limitMs: number;
  /** Closes what is left: the database. */
  readonly close: () => Promise<void>;
  /** Ends the process. */
  readonly end: (code: number) => void;
};

/** How stopping may be told; a second signal changes nothing. */
const signals = ['SIGTERM', 'SIGINT'] as const;

/** From now on this process stops as it should when it is told to. */
export function stopWell(manners: Manners): void {
  let told = false;
  for (const signal of signals) {
    process.on(signal, () => {
      if (told) return;
      told = true;
      void stop(signal, manners);
    });
  }
}

/**
 * Not ready at once; each answer from now on is the last of its connection, and what would never end (a live view) ends. After the notice no
 * connection is accepted any more; what is under way is answered to its end, jobs finish their run, the database is closed: 0. What takes longer than the limit is cut off: 1.
 */
async function stop(signal: string, { noticeMs, limitMs, close, end }: Manners): Promise<void> {
  const { server, byId } = openRequests();
  const began = performance.now();
  const limit = setTimeout(() => {
    log.error({ signal, open: byId.size }, 'Stopped at the limit: requests or jobs were cut off.');
    end(1);
  }, limitMs);
  log.info({ signal, open: byId.size }, 'stopping');
  for (const { response } of byId.values()) lastOf(response);
  const jobs = beginToStop();
  await new Promise((later) => setTimeout(later, noticeMs));
  await Promise.all([jobs, closed(server)]);
  await close().catch((error: unknown) => log.error({ error }, 'The database did not close.'));
  clearTimeout(limit);
  log.info({ signal, ms: Math.round(performance.now() - began) }, 'stopped');
  end(0);
}

/** Those asked later are told so by `watchRequests`. */
function lastOf(response: ServerResponse): void {
  if (!response.headersSent) response.setHeader('connection', 'close');
}

/** When the last connection is closed. One whose answer was on its way already is kept open by its asker: it is closed once it is idle. */
async function closed(server: Server | undefined): Promise<void> {
  if (!server) return;
  const idle = setInterval(() => server.closeIdleConnections(), 100);
  await new Promise<void>((done) => server.close(() => done()));
  clearInterval(idle);
}

/** Whether this process was told to stop. */
export function isStopping(): boolean {
  return stopping().aborted;
}

/** From the environment: seconds, as a whole number. @throws when it is none. */
export function secondsFrom(name: string, otherwise: number): number {
  const given = process.env[name];
  if (given === undefined || given === '') return otherwise * 1000;
  if (!/^\d{1,4}$/.test(given))
    throw new Error(`${name}: expected whole seconds such as "20", got "${given}". Correct it.`);
  return Number(given) * 1000;
}
