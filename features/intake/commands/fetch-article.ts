import { done, type Outcome } from '@/lib/errors';
import { publicFetch } from '@/lib/public-fetch';
import { PublicFetchError } from '@/lib/public-fetch-error';
import type { Viewer } from '@/lib/viewer';
import { ownReading } from '../policy';
import { plainAddress } from '../reading/address';
import { decodePage } from '../reading/decode';
import type { FoundArticle } from '../reading/found-article';
import { readFile } from '../reading/read-file';
import { readPage } from '../reading/read-page';
import type { IntakeFault, Link } from '../schema';
import { countRead } from './count-read';

const limits = {
  accept: ['text/html', 'application/xhtml+xml', 'text/plain', 'application/pdf'],
  maxBytes: 4_000_000,
  timeoutMs: 12_000,
  redirects: 5,
} as const;

/**
 * Fetches the page at an address and proposes the article on it; nothing is stored. Public addresses only, so many in a quarter of an hour.
 * @throws AppError `not-found` for whoever adds no articles.
 */
export async function fetchArticle(
  viewer: Viewer,
  { url }: Link,
  { now }: { now: Date },
): Promise<Outcome<FoundArticle, IntakeFault>> {
  const userId = ownReading(viewer);
  return (await countRead(userId, now)) ? fetchPage(url) : { ok: false, code: 'throttled' };
}

/** The article on the page at an address, for whoever may ask for it. With the code `status` there is the status, and `retryAfter` where the site says when. */
export async function fetchPage(url: string): Promise<Outcome<FoundArticle, IntakeFault>> {
  try {
    return await articleAt(url);
  } catch (error) {
    if (!(error instanceof PublicFetchError)) throw error;
    const { code, answer } = error;
    if (!answer) return { ok: false, code };
    const retryAfter = answer.headers.get('retry-after') ?? '';
    return { ok: false, code, values: { status: answer.status, ...(retryAfter ? { retryAfter } : {}) } };
  }
}

async function articleAt(address: string): Promise<Outcome<FoundArticle, IntakeFault>> {
  const { url, headers, bytes } = await publicFetch(address, limits);
  const type = headers.get('content-type') ?? '';
  if (/html/i.test(type)) {
    const found = readPage(decodePage(bytes, type), url);
    return found ? done(found) : { ok: false, code: 'page-empty' };
  }
  const read = await readFile(bytes);
  return read.ok ? done({ ...read.found, sourceUrl: read.found.sourceUrl || plainAddress(url) }) : read;
}
