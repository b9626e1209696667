import type { IncomingMessage, ServerResponse } from 'node:http';
import { isForScripts, policyHeader } from './front-door';
import { negotiateLocale } from './locale';
import { MadeOnce } from './made-once';

/** So long a page may be kept: what another process published is seen after it at the latest. */
const keptMs = 5000;
const mostPages = 500;

/**
 * Pages that are the same for everyone whom nobody knows (no cookie), made once in a few seconds, not for each reader. Only who is known by nothing gets them; whoever has a cookie
 * is answered by Next. Each sending has a nonce of its own. What is changed at this process is seen at once, what is changed at another after five seconds.
 */
export class KeptPages {
  private readonly pages: MadeOnce;

  constructor(ttl = keptMs) {
    this.pages = new MadeOnce({ most: mostPages, ttl });
  }

  /** Answers a request with a page that is kept, or has it made by `behind`, which answers whatever is not kept. The front door has seen the request. */
  answer(request: IncomingMessage, response: ServerResponse, behind: () => void): void {
    const key = keyOf(request);
    if (key === undefined) {
      if (mayChange(request)) response.once('close', () => this.pages.drop());
      behind();
      return;
    }
    this.pages.answer({ key, texts: [], own: [], ready: keepHeaders }, { request, response, behind });
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
