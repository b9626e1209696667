import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { isForScripts, nonceOf, policyHeader } from './front-door';
import { type Held, hold } from './held-answer';
import { KeptPage } from './kept-page';
import { type Coding, isHtml, sendPacked, takeCoding } from './packed-answer';

/** A page that is asked for. */
export type Asked = {
  /** The same for all to whom the same page may be sent. */
  readonly key: string;
  /** What stands otherwise for each of them, as it stands in the page that is made, and what this reader is sent in its place; both without the nonce, which each sending has of its own. */
  readonly texts: readonly string[];
  readonly own: readonly string[];
  /** Readies a request for having a page made that is for others too. */
  readonly ready: (request: IncomingMessage) => void;
  /** Whether it is still the same page now that it is made; without it that is so until all are dropped. */
  readonly isStill?: () => Promise<boolean>;
};

/** A request, and who answers it for its asker alone. */
export type Asking = {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly behind: () => void;
};

type Made = { readonly page: KeptPage; readonly headers: OutgoingHttpHeaders };

const mostBytes = 32 * 1024 * 1024;

/** Has pages made once for all who ask for the same one, also while it is being made, and keeps them for a time. The front door has seen each request. */
export class MadeOnce {
  private readonly kept: LRUCache<string, Made>;
  private readonly making = new Map<string, Promise<Made | undefined>>();
  /** How often all was dropped: a page that was begun before may show what was changed since. */
  private dropped = 0;

  /** @param most pages that are kept at once @param ttl milliseconds that one is kept */
  constructor({ most, ttl }: { readonly most: number; readonly ttl: number }) {
    this.kept = new LRUCache({ max: most, maxSize: mostBytes, sizeCalculation: ({ page }) => page.size, ttl });
  }

  answer(asked: Asked, asking: Asking): void {
    const kept = this.kept.get(asked.key);
    if (kept) {
      giveAgain(kept, asked, asking);
      return;
    }
    const making = this.making.get(asked.key);
    if (making) void making.then((made) => (made ? giveAgain(made, asked, asking) : asking.behind()));
    else this.make(asked, asking);
  }

  drop(): void {
    this.dropped += 1;
    this.kept.clear();
    this.making.clear();
  }

  private make(asked: Asked, asking: Asking): void {
    const { request, response, behind } = asking;
    const { dropped } = this;
    const coding = takeCoding(request);
    asked.ready(request);
    const making = new Promise<Made | undefined>((settle) => {
      hold(response, (held) => {
        if (!held) return settle(undefined);
        void keptOf(held, asked, asking).then(settle);
        giveFirst(held, asked, asking, coding);
      });
    });
    this.making.set(asked.key, making);
    void making.then((made) => {
      if (dropped !== this.dropped) return;
      if (made) this.kept.set(asked.key, made);
      this.making.delete(asked.key);
    });
    behind();
  }
}

async function keptOf(
  { body }: Held,
  { texts, isStill }: Asked,
  { request, response }: Asking,
): Promise<Made | undefined> {
  const [nonce, headers] = [ownNonce(request), headersToKeep(response, body)];
  if (!headers || !(isHtml(response) ? nonce : isForScripts(request))) return undefined;
  const isKept = isStill ? await isStill().catch(() => false) : true;
  return isKept ? { page: new KeptPage(body, nonce ? [...texts, nonce] : texts), headers } : undefined;
}

/** To whom it was made for. */
function giveFirst({ body, end }: Held, { texts, own }: Asked, { response }: Asking, coding: Coding | undefined): void {
  const theirs = new KeptPage(body, texts).with(own);
  if (response.hasHeader('content-length')) response.setHeader('content-length', theirs.length);
  void sendPacked({ body: theirs, end }, response, coding);
}

function giveAgain({ page, headers }: Made, { own }: Asked, { request, response }: Asking): void {
  if (response.destroyed) return;
  for (const [name, value] of Object.entries(headers)) if (value !== undefined) response.setHeader(name, value);
  const body = page.with([...own, ownNonce(request) ?? '']);
  response.setHeader('content-length', body.length);
  // RFC 9211.
  response.setHeader('cache-status', 'fakta; hit');
  void sendPacked({ body, end: (bytes) => response.end(bytes) }, response, takeCoding(request));
}

/** The nonce that the front door gave this request; nothing where its answer has none. */
function ownNonce({ headers }: IncomingMessage): string | undefined {
  return nonceOf(headers[policyHeader]);
}

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

/** The headers of an answer that may be given again with its page; nothing where it may not. */
function headersToKeep(response: ServerResponse, body: Buffer): OutgoingHttpHeaders | undefined {
  const headers = response.getHeaders();
  if (response.statusCode !== 200 || headers['set-cookie'] || headers['content-encoding']) return undefined;
  if (failedPart.test(body.toString('latin1'))) return undefined;
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !ofOneAnswer.has(name)));
}
