import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { isForScripts, policyHeader } from './front-door';
import { hold } from './held-answer';
import { KeptPage } from './kept-page';
import { negotiateLocale } from './locale';
import { isHtml, sendPacked, takeCoding } from './packed-answer';
import { giveAgain, headersToKeep, ownNonce, type PageAnswer } from './page-answer';

/** So long a page may be kept: what another process published is seen after it at the latest. */
const keptMs = 5000;
const mostPages = 500;
const mostBytes = 32 * 1024 * 1024;

/**
 * Pages that are the same for everyone whom nobody knows (no cookie), made once in a few seconds, not for each reader. Only who is known by nothing gets them; whoever has a cookie
 * is answered by Next. Each sending has a nonce of its own. What is changed at this process is seen at once, what is changed at another after five seconds.
 */
export class KeptPages {
  private readonly kept: LRUCache<string, PageAnswer>;
  private readonly making = new Map<string, Promise<PageAnswer | undefined>>();
  /** How often all was dropped: a page that was begun before may show what was changed since. */
  private dropped = 0;

  constructor(ttl = keptMs) {
    this.kept = new LRUCache<string, PageAnswer>({
      max: mostPages,
      maxSize: mostBytes,
      sizeCalculation: ({ page }) => page.size,
      ttl,
    });
  }

  /** Answers a request with a page that is kept, or has it made by `behind`, which answers whatever is not kept. The front door has seen the request. */
  answer(request: IncomingMessage, response: ServerResponse, behind: () => void): void {
    const key = keyOf(request);
    if (key === undefined) {
      if (mayChange(request)) response.once('close', () => this.drop());
      behind();
      return;
    }
    const kept = this.kept.get(key);
    if (kept) {
      send(kept, request, response);
      return;
    }
    const making = this.making.get(key);
    // One is made for all who ask meanwhile.
    if (making) void making.then((made) => (made ? send(made, request, response) : behind()));
    else this.make(key, request, response, behind);
  }

  private drop(): void {
    this.dropped += 1;
    this.kept.clear();
    this.making.clear();
  }

  private make(key: string, request: IncomingMessage, response: ServerResponse, behind: () => void): void {
    const { dropped } = this;
    const coding = takeCoding(request);
    keepHeaders(request);
    const making = new Promise<PageAnswer | undefined>((settle) => {
      hold(response, (held) => {
        const made = held && keptOf(request, response, held.body);
        if (made && dropped === this.dropped) this.kept.set(key, made);
        if (dropped === this.dropped) this.making.delete(key);
        settle(made);
        if (held) void sendPacked(held, response, coding);
      });
    });
    this.making.set(key, making);
    behind();
  }
}

/** The library, articles with their quizzes, what is known of them, how data is kept, and the ways in: pages that look at nothing of a request but its address, its language and where it came to. */
const isKept =
  /^\/(?:privacy|sign-in|sign-up|articles\/[\w-]+(?:\/facts)?|quizzes\/[\w-]+(?:\/(?:facts|ledger))?|(?:\?[\w=&%+.-]{0,200})?)$/;

/** What tells pages of unknown readers apart; nothing for what is not kept. */
function keyOf(request: IncomingMessage): string | undefined {
  const { method, url = '', headers } = request;
  const { cookie, authorization, host, 'x-forwarded-host': toHost, 'x-forwarded-proto': by } = headers;
  if (method !== 'GET' || cookie || authorization) return undefined;
  if (isForScripts(request) || !isKept.test(url)) return undefined;
  return JSON.stringify([localeOf(request), host, toHost, by, url]);
}

function localeOf({ headers }: IncomingMessage): string {
  return negotiateLocale(undefined, headers['accept-language'] ?? null);
}

/** What a page may be made by; the rest of what its first reader sent shall not come to others. */
const heeded = new Set(['host', 'x-forwarded-host', 'x-forwarded-proto', 'x-request-id', policyHeader]);

function keepHeaders(request: IncomingMessage): void {
  const { headers } = request;
  const locale = localeOf(request);
  for (const name of Object.keys(headers)) if (!heeded.has(name)) delete headers[name];
  headers.accept = 'text/html';
  headers['accept-language'] = locale;
}

/** Where answers are given and exercises are done: nothing that others read is changed there. */
const byLearners =
  /^\/(?:attempts|articles|quizzes|practice|reviews|sign-in|api\/(?:attempts|auth|lti|offline))(?:[/?]|$)/;

function mayChange({ method = '', url = '' }: IncomingMessage): boolean {
  return method !== 'GET' && method !== 'HEAD' && method !== 'OPTIONS' && !byLearners.test(url);
}

function keptOf(request: IncomingMessage, response: ServerResponse, body: Buffer): PageAnswer | undefined {
  const [nonce, headers] = [ownNonce(request), headersToKeep(response, body)];
  return nonce && headers && isHtml(response) ? { page: new KeptPage(body, [nonce]), headers } : undefined;
}

function send(kept: PageAnswer, request: IncomingMessage, response: ServerResponse): void {
  giveAgain(kept, [ownNonce(request) ?? ''], request, response);
}
