import { parseHTML } from 'linkedom';
import { publicFetch } from '@/lib/public-fetch';
import { PublicFetchError } from '@/lib/public-fetch-error';
import { plainAddress } from '../reading/address';
import { decodePage } from '../reading/decode';
import { type ReadFeed, readFeed } from '../reading/read-feed';
import type { FeedFault } from '../schema';

const limits = {
  accept: [
    'application/rss+xml',
    'application/atom+xml',
    'application/rdf+xml',
    'application/feed+json',
    'application/json',
    'application/xml',
    'text/xml',
    'text/html',
    'text/plain',
  ],
  maxBytes: 3_000_000,
  timeoutMs: 12_000,
  redirects: 5,
} as const;

/** What the server said of the state it gave, to be asked whether it changed. */
export type Marks = { readonly etag: string | null; readonly lastModified: string | null };

export type FetchedFeed =
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'feed'; readonly url: string; readonly feed: ReadFeed; readonly marks: Marks }
  | { readonly kind: 'fault'; readonly code: FeedFault; readonly retryAfter: string | null };

/** Asks a feed for what is new since the state that `marks` names. `isNew`: a page may name its feed, which is then asked in its place. */
export async function fetchFeed(url: string, marks: Marks, isNew = false): Promise<FetchedFeed> {
  try {
    const { status, ...answer } = await publicFetch(url, { ...limits, headers: headersOf(marks) });
    if (status === 304) return { kind: 'unchanged' };
    const text = decodePage(answer.bytes, answer.headers.get('content-type') ?? '');
    const feed = readFeed(text, answer.url);
    if (feed) return { kind: 'feed', url: answer.url, feed, marks: marksOf(answer.headers) };
    const named = isNew ? feedNamedBy(text, answer.url) : '';
    return named ? await fetchFeed(named, marks) : fault('no-feed');
  } catch (error) {
    if (!(error instanceof PublicFetchError)) throw error;
    return fault(error.code, error.answer?.headers.get('retry-after') ?? null);
  }
}

function fault(code: FeedFault, retryAfter: string | null = null): FetchedFeed {
  return { kind: 'fault', code, retryAfter };
}

function headersOf({ etag, lastModified }: Marks): Record<string, string> {
  return {
    ...(etag ? { 'if-none-match': etag } : {}),
    ...(lastModified ? { 'if-modified-since': lastModified } : {}),
  };
}

function marksOf(headers: Headers): Marks {
  const short = (name: string) => headers.get(name)?.slice(0, 500) ?? null;
  return { etag: short('etag'), lastModified: short('last-modified') };
}

const feedTypes = /^application\/(rss\+xml|atom\+xml|feed\+json)$/i;

/** `<link rel="alternate" type="application/rss+xml" href="...">` in the head of a page. */
function feedNamedBy(html: string, address: string): string {
  const head = html.slice(0, 200_000).split(/<body[\s>]/i)[0] ?? '';
  const { document } = parseHTML(`${head}</head><body></body></html>`);
  const link = [...document.querySelectorAll('link[rel~="alternate"]')].find((one) =>
    feedTypes.test(one.getAttribute('type') ?? ''),
  );
  return link ? plainAddress(link.getAttribute('href') ?? '', address) : '';
}
