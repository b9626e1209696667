import { db } from './db';
import { isTold } from './failed-request';
import { secondsFrom, stopWell } from './graceful-stop';
import { log } from './log';
import { logRequests } from './request-log';
import { bare } from './told-error';

/** What a server in production owes to those who run it: lines in its log, and an orderly end. */
export function serveWell(): void {
  logRequests();
  tellInLines();
  stopWell({
    noticeMs: secondsFrom('FAKTA_STOP_NOTICE_SECONDS', 0),
    limitMs: secondsFrom('FAKTA_STOP_LIMIT_SECONDS', 25),
    close: () => db.$disconnect(),
    // Without this variable Next ends the process itself, once the requests under way are answered, with 128 and the number of the signal.
    end: (code) => process.env.NEXT_MANUAL_SIG_HANDLE && process.exit(code),
  });
}

/** Next writes errors to the console as they are, with all that their messages quote: they become lines like the others. */
function tellInLines(): void {
  console.error = (...words: readonly unknown[]) => {
    const error = words.find((word) => word instanceof Error);
    if (!error) log.error(bare(words.map(String).join(' ')));
    // Next writes the error of a request first, and tells of it with its id right after: one line is enough.
    else setImmediate(() => isTold(error) || log.error({ error }, 'an error'));
  };
}
