import type { IncomingMessage, ServerResponse } from 'node:http';
import pLimit from 'p-limit';
import { hold } from './held-answer';

/**
 * So many pages are made at once; measured: with 256 at once a process answers a third fewer of them each second, and takes three times the memory.
 */
const pagesAtOnce = 16;

/** Has pages made a few at once, in the order in which they were asked for; answers and all else go ahead of them. */
export class InTurn {
  private readonly turn: ReturnType<typeof pLimit>;

  constructor(atOnce = pagesAtOnce) {
    this.turn = pLimit(atOnce);
  }

  answer(request: IncomingMessage, response: ServerResponse, behind: () => void): void {
    if (isPage(request)) void this.turn(() => madeWhole(response, behind));
    else behind();
  }
}

/** When the page is made, however slowly whoever asked for it takes it: a turn is no one's to keep. */
function madeWhole(response: ServerResponse, behind: () => void): Promise<void> {
  return new Promise((made) => {
    if (response.destroyed) return made();
    hold(response, (held) => {
      made();
      held?.end(held.body);
    });
    behind();
  });
}

/** Not files, not what others than browsers ask for, and nothing that is sent: those are quick, or never end. */
function isPage({ method, url = '', headers }: IncomingMessage): boolean {
  if (method !== 'GET' || /^\/(?:api|_next|embed)\//.test(url)) return false;
  return headers.rsc !== undefined || String(headers.accept ?? '').includes('text/html');
}
