import type { IncomingMessage, ServerResponse } from 'node:http';
import pLimit from 'p-limit';
import { isForScripts } from './front-door';
import { type Held, hold } from './held-answer';
import { laterScripts } from './later-scripts';
import { isHtml, isStoredByNoOne, sendPacked, takeCoding } from './packed-answer';

/**
 * So many pages are made at once. With all that are asked for at once, 256 connections got the library, an article and a result a fifth to a third less often each second than 64 did, and the process took 993 MB.
 */
const pagesAtOnce = 16;

/**
 * Has pages made a few at once, in the order in which they were asked for; what is sent and all else goes ahead of them. Pages, and answers to what pages send, go out whole
 * and packed in one go.
 */
export class InTurn {
  private readonly turn: ReturnType<typeof pLimit>;

  constructor(atOnce = pagesAtOnce) {
    this.turn = pLimit(atOnce);
  }

  answer(request: IncomingMessage, response: ServerResponse, behind: () => void): void {
    if (isPage(request)) void this.turn(() => madeWhole(request, response, behind));
    else if (isSentByPage(request)) void madeWhole(request, response, behind);
    else behind();
  }
}

/** When the answer is made, however slowly whoever asked for it takes it: a turn is no one's to keep. */
function madeWhole(request: IncomingMessage, response: ServerResponse, behind: () => void): Promise<void> {
  return new Promise((made) => {
    if (response.destroyed) return made();
    const coding = takeCoding(request);
    hold(response, (held) => {
      made();
      if (isForScripts(request)) tellNoStore(response);
      if (held) void sendPacked(isHtml(response) ? startingLater(held, response) : held, response, coding);
    });
    behind();
  });
}

function startingLater({ body, end }: Held, response: ServerResponse): Held {
  const page = laterScripts(body);
  if (response.hasHeader('content-length')) response.setHeader('content-length', page.length);
  return { body: page, end };
}

/** What no one stores is not told apart from other answers at its address, and `no-store` says all (RFC 9111 5.2.2.5): that makes each answer to scripts a sixth of a KiB shorter. */
function tellNoStore(response: ServerResponse): void {
  if (response.headersSent || !isStoredByNoOne(response)) return;
  response.setHeader('cache-control', 'no-store');
  response.removeHeader('vary');
}

/** What is no page: files, and what others than pages ask for, which is quick or never ends. */
const isApart = /^\/(?:api|_next|embed)\//;

/** A page, or what scripts ask for in its place. */
export function isPage({ method, url = '', headers }: IncomingMessage): boolean {
  if (method !== 'GET' || isApart.test(url)) return false;
  return headers.rsc !== undefined || String(headers.accept ?? '').includes('text/html');
}

function isSentByPage({ method, url = '' }: IncomingMessage): boolean {
  return method === 'POST' && !isApart.test(url);
}
