import type { Instrumentation } from 'next';
import { db } from './db';
import { isForScripts } from './front-door';
import { secondsFrom, stopWell } from './graceful-stop';
import { log } from './log';
import { openRequests } from './open-requests';
import { logRequests } from './request-log';
import { bare } from './told-error';
import { isUnavailable } from './unavailable';
import { answerUnavailable } from './unavailable-answer';

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

type Context = Parameters<Instrumentation.onRequestError>[2];
type Asked = Parameters<Instrumentation.onRequestError>[1];

/** The line under which an error is found by what its page shows: `errorId`; and by the request: `requestId`. */
export function tellOfError(
  error: unknown,
  { headers }: Pick<Asked, 'headers'>,
  { routePath, routeType }: Context,
): void {
  if (error instanceof Error) told.add(error);
  const requestId = String(headers['x-request-id'] ?? '');
  const open = openRequests().byId.get(requestId);
  if (open && isUnavailable(error)) answerUnavailable(open, wantsPage(headers));
  const errorId = (error as { readonly digest?: unknown } | null)?.digest;
  log.error(
    {
      error,
      ...(typeof errorId === 'string' ? { errorId } : {}),
      requestId,
      route: routePath,
      kind: routeType,
    },
    'a request failed',
  );
}

/** A browser that opens an address or sends a form by itself; scripts of Next name what they want. */
function wantsPage(headers: Asked['headers']): boolean {
  return String(headers.accept ?? '').includes('text/html') && !isForScripts({ headers });
}

/** Errors of which there is a line already. */
const told = new WeakSet<object>();

/** Next writes errors to the console as they are, with all that their messages quote: they become lines like the others. */
function tellInLines(): void {
  console.error = (...words: readonly unknown[]) => {
    const error = words.find((word) => word instanceof Error);
    if (!error) log.error(bare(words.map(String).join(' ')));
    // Next writes the error of a request first, and tells of it with its id right after: one line is enough.
    else setImmediate(() => told.has(error) || log.error({ error }, 'an error'));
  };
}
