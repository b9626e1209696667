import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { LRUCache } from 'lru-cache';
import { type CookieOf, cookiesIn } from './cookie-header';
import { hold } from './held-answer';
import { isPage } from './in-turn';
import { KeptPage } from './kept-page';
import { localeCookie, negotiateLocale } from './locale';
import { sendPacked, takeCoding } from './packed-answer';
import { giveAgain, headersToKeep, ownNonce, type PageAnswer } from './page-answer';
import { calledHeader, noOnesName, standsAs, writtenAs } from './reader-name';
import { type Viewer, viewerBy } from './viewer';

/** All that a page is made of, for one reader. */
export type Seen = {
  /** As JSON tells it. */
  readonly of: unknown;
  /** The id of what is its reader's own in it, which stands for nothing else there; nothing where there is none. */
  readonly id?: string;
};

/** A page of each reader's own that is the same, but for an id and their name, for all of whom the same is true. */
export type SharedPage = {
  /** Its addresses, without a query. */
  readonly at: RegExp;
  /** Read anew at every request. Nothing, or an error, where Next is to make it for this reader alone. */
  readonly see: (path: string, viewer: Viewer) => Promise<Seen | undefined>;
};

/** What stands around every page, for this reader; all of it but their name and the language. */
export type Around = (viewer: Viewer, cookie: CookieOf) => Promise<unknown>;

/** What a page is made of tells when it is another one; this is so that nothing that is wrong for another reason stays for long. */
const keptMs = 10 * 60 * 1000;
const mostPages = 2000;
const mostBytes = 32 * 1024 * 1024;

/**
 * Has a page made once for all readers of whom the same is true, whom it is sent with their own id, name and nonce in it. What is true is asked of the database at each request, so none is
 * ever out of date, at whatever process anything changed. The front door has seen the request.
 */
export class SharedPages {
  private readonly kept = new LRUCache<string, PageAnswer>({
    max: mostPages,
    maxSize: mostBytes,
    sizeCalculation: ({ page }) => page.size,
    ttl: keptMs,
  });
  private readonly making = new Map<string, Promise<PageAnswer | undefined>>();

  constructor(
    private readonly pages: readonly SharedPage[],
    private readonly around: Around,
  ) {}

  answer(request: IncomingMessage, response: ServerResponse, behind: () => void): void {
    const path = pathOf(request);
    const page = path === undefined ? undefined : this.pages.find(({ at }) => at.test(path));
    if (path === undefined || !page) {
      behind();
      return;
    }
    const cookie = cookiesIn(request.headers.cookie);
    // Now, as Next writes into the headers of a request.
    const asked = askedBy(request, cookie);
    const look = () => this.look(page, path, { asked, cookie });
    void look().then(
      (copy) => (copy ? this.give(copy, look, { request, response, behind }) : behind()),
      () => behind(),
    );
  }

  private async look(page: SharedPage, path: string, { asked, cookie }: Asked): Promise<Copy | undefined> {
    const viewer = await viewerBy(cookie);
    const [seen, around] = await Promise.all([page.see(path, viewer), this.around(viewer, cookie)]);
    if (!seen) return undefined;
    const { of, id = noId } = seen;
    if (!isDrawn.test(id)) return undefined;
    const { kind, role, name } = viewer.kind === 'member' ? viewer : { kind: viewer.kind, role: null, name: '' };
    const all = JSON.stringify([asked, path, kind, role, around, of]).replaceAll(id, '*');
    return {
      key: createHash('sha256').update(`${id.length} ${all}`).digest('base64'),
      own: [id, ...writtenAs(name)],
      texts: [id, ...standsAs],
    };
  }

  private give(copy: Copy, again: () => Promise<Copy | undefined>, asking: Asking): void {
    const { request, response, behind } = asking;
    const kept = this.kept.get(copy.key);
    if (kept) {
      send(kept, copy, request, response);
      return;
    }
    const making = this.making.get(copy.key);
    // One is made for all who ask meanwhile.
    if (making) void making.then((made) => (made ? send(made, copy, request, response) : behind()));
    else this.make(copy, again, asking);
  }

  private make(copy: Copy, again: () => Promise<Copy | undefined>, { request, response, behind }: Asking): void {
    const { key, texts, own } = copy;
    const coding = takeCoding(request);
    request.headers[calledHeader] = noOnesName;
    const making = new Promise<PageAnswer | undefined>((settle) => {
      hold(response, (held) => {
        if (!held) return settle(undefined);
        const nonce = ownNonce(request);
        const page = new KeptPage(held.body, nonce ? [...texts, nonce] : texts);
        const headers = headersToKeep(response, held.body);
        // What is true may have changed while the page was made.
        const isStill = again().then(
          (now) => now?.key === key,
          () => false,
        );
        void isStill.then((still) => settle(still && headers ? { page, headers } : undefined));
        const body = page.with(nonce ? [...own, nonce] : own);
        if (response.hasHeader('content-length')) response.setHeader('content-length', body.length);
        void sendPacked({ body, end: held.end }, response, coding);
      });
    });
    this.making.set(key, making);
    void making.then((made) => {
      if (made) this.kept.set(key, made);
      this.making.delete(key);
    });
    behind();
  }
}

/** What is to be sent to one reader: by which key it is known, and what of it is theirs, in the place of which texts. */
type Copy = { readonly key: string; readonly own: readonly string[]; readonly texts: readonly string[] };

type Asked = { readonly asked: unknown; readonly cookie: CookieOf };

type Asking = { readonly request: IncomingMessage; readonly response: ServerResponse; readonly behind: () => void };

/** Drawn at random and long, so that it stands in a page for nothing else. */
const isDrawn = /^[a-z0-9]{20,}$/;
const noId = randomBytes(16).toString('hex');

function send(made: PageAnswer, { own }: Copy, request: IncomingMessage, response: ServerResponse): void {
  giveAgain(made, [...own, ownNonce(request) ?? ''], request, response);
}

/** What scripts ask for has a digest of its headers in its address. */
const ofScripts = /^_rsc=[\w-]*$/;

/** The path of a page, or of what scripts ask for in its place; nothing for all else. */
function pathOf(request: IncomingMessage): string | undefined {
  const { url = '', headers } = request;
  const [path, query, ...more] = url.split('?');
  const asksAsScript = headers.rsc !== undefined && ofScripts.test(query ?? '');
  if (!isPage(request) || headers.authorization || more.length > 0 || (query !== undefined && !asksAsScript))
    return undefined;
  return path;
}

/** What Next and the app heed of the headers of a request, but for who asks. */
const heeded = [
  'host',
  'x-forwarded-host',
  'x-forwarded-proto',
  'rsc',
  'next-router-state-tree',
  'next-router-prefetch',
  'next-router-segment-prefetch',
  'next-url',
];

function askedBy({ headers }: IncomingMessage, cookie: CookieOf): unknown {
  return [
    negotiateLocale(cookie(localeCookie), headers['accept-language'] ?? null),
    heeded.map((name) => headers[name]),
  ];
}
