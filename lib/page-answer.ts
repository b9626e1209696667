import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { nonceOf, policyHeader } from './front-door';
import type { KeptPage } from './kept-page';
import { sendPacked, takeCoding } from './packed-answer';

/** A page that was answered once, to be answered again. */
export type PageAnswer = { readonly page: KeptPage; readonly headers: OutgoingHttpHeaders };

/** What belongs to one answer, not to its page. */
const ofOneAnswer = new Set([
  'x-request-id',
  'connection',
  'keep-alive',
  'date',
  policyHeader,
  'content-length',
  'transfer-encoding',
]);

/** As React writes that a part of a page failed, as a row or as a row in a script: the answer had begun, so its status tells nothing of it. */
const failedPart = /:E\{\\?"digest/;

/** The headers of an answer that may be given again with its page, of this body; nothing where it may not. */
export function headersToKeep(response: ServerResponse, body: Buffer): OutgoingHttpHeaders | undefined {
  const headers = response.getHeaders();
  if (response.statusCode !== 200 || headers['set-cookie'] || headers['content-encoding']) return undefined;
  if (failedPart.test(body.toString('latin1'))) return undefined;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofOneAnswer.has(name)));
}

/** The nonce that the front door gave this request; nothing where its answer has none. */
export function ownNonce({ headers }: IncomingMessage): string | undefined {
  return nonceOf(headers[policyHeader]);
}

/** Gives it again, with these in the place of what its page was kept without. */
export function giveAgain(
  { page, headers }: PageAnswer,
  values: readonly string[],
  request: IncomingMessage,
  response: ServerResponse,
): void {
  if (response.destroyed) return;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  const body = page.with(values);
  response.setHeader('content-length', body.length);
  // RFC 9211.
  response.setHeader('cache-status', 'fakta; hit');
  void sendPacked({ body, end: (bytes) => response.end(bytes) }, response, takeCoding(request));
}
