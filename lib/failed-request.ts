import type { Instrumentation } from 'next';
import { isForScripts } from './front-door';
import { log } from './log';
import { openRequests } from './open-requests';
import { isUnavailable } from './unavailable';
import { answerUnavailable } from './unavailable-answer';

type Context = Parameters<Instrumentation.onRequestError>[2];
type Asked = Parameters<Instrumentation.onRequestError>[1];

/** The line under which an error is found by what its page shows: `errorId`; and by the request: `requestId`. */
export function tellOfError(
  error: unknown,
  { headers }: Pick<Asked, 'headers'>,
  { routePath, routeType }: Pick<Context, 'routePath' | 'routeType'>,
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

export function isTold(error: Error): boolean {
  return told.has(error);
}
