import { createHash, randomBytes } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { type CookieOf, cookiesIn } from './cookie-header';
import { isPage } from './in-turn';
import { type Locale, localeCookie, negotiateLocale } from './locale';
import { type Asked, MadeOnce } from './made-once';
import type { Markup } from './markup';
import { insetsStandAs, insetsWrittenAs } from './reader-insets';
import { calledHeader, noOnesName, standsAs, writtenAs } from './reader-name';
import { type Caller, callerBy, type Viewer } from './viewer';

/** All that a page is made of, for one reader. */
export type Seen = {
  /** As JSON tells it. */
  readonly of: unknown;
  /** The id of what is its reader's own in it, which stands for nothing else there; nothing where there is none. */
  readonly id?: string;
  /** What is written into it for its reader, numbered as `insetStandIn` has it; as many for all of whom the same is true. */
  readonly insets?: readonly Markup[];
};

/** A page of each reader's own that is the same, but for an id, their name and what is written into it for them, for all of whom the same is true. */
export type SharedPage = {
  /** Its addresses, without a query. */
  readonly at: RegExp;
  /** Read anew at every request. Nothing, or an error, where Next is to make it for this reader alone. */
  readonly see: (path: string, viewer: Viewer, locale: Locale) => Promise<Seen | undefined>;
};

/** What stands around every page, for this reader; all of it but their name and the language. */
export type Around = (caller: Caller, cookie: CookieOf) => unknown;

/** What a page is made of tells when it is another one; this is so that nothing that is wrong for another reason stays for long. */
const keptMs = 10 * 60 * 1000;
const mostPages = 2000;

/**
 * Has a page made once for all readers of whom the same is true, whom it is sent with their own id, name, insets and nonce in it. What is true is asked of the database at each request, so none is
 * ever out of date, at whatever process anything changed. The front door has seen the request.
 */
export class SharedPages {
  private readonly made = new MadeOnce({ most: mostPages, ttl: keptMs });

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
    const locale = negotiateLocale(cookie(localeCookie), request.headers['accept-language'] ?? null);
    const heard = heardOf(request);
    const look = () => this.look(page, path, { locale, heard, cookie });
    void look().then(
      (copy) => {
        if (!copy) return behind();
        // What is true may have changed while the page was made.
        const isStill = () => look().then((now) => now?.key === copy.key);
        this.made.answer({ ...copy, ready: callNoOne, isStill }, { request, response, behind });
      },
      () => behind(),
    );
  }

  private async look(page: SharedPage, path: string, { locale, heard, cookie }: Heard): Promise<Copy | undefined> {
    const caller = await callerBy(cookie);
    const { viewer } = caller;
    const seen = await page.see(path, viewer, locale);
    if (!seen) return undefined;
    const { of, id = noId, insets = [] } = seen;
    if (!isDrawn.test(id)) return undefined;
    const { kind, role, name } = viewer.kind === 'member' ? viewer : { kind: viewer.kind, role: null, name: '' };
    const all = JSON.stringify([
      locale,
      heard,
      path,
      kind,
      role,
      this.around(caller, cookie),
      of,
      insets.length,
    ]).replaceAll(id, '*');
    return {
      key: createHash('sha256').update(`${id.length} ${all}`).digest('base64'),
      own: [id, ...insetsWrittenAs(insets), ...writtenAs(name)],
      texts: [id, ...insetsStandAs(insets.length), ...standsAs],
    };
  }
}

type Copy = Pick<Asked, 'key' | 'own' | 'texts'>;

/** What was heard of a request beside its path. */
type Heard = { readonly locale: Locale; readonly heard: unknown; readonly cookie: CookieOf };

function callNoOne({ headers }: IncomingMessage): void {
  headers[calledHeader] = noOnesName;
}

/** Drawn at random and long, so that it stands in a page for nothing else. */
const isDrawn = /^[a-z0-9]{20,}$/;
const noId = randomBytes(16).toString('hex');

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

function heardOf({ headers }: IncomingMessage): unknown {
  return heeded.map((name) => headers[name]);
}
