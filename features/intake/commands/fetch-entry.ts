import { done, type Outcome } from '@/lib/errors';
import type { FoundArticle } from '../reading/found-article';
import { waitOf } from '../reading/next-fetch';
import type { DraftFault, IntakeFault } from '../schema';
import { fetchPage } from './fetch-article';

/** Why an entry is no draft. `waitMs`: how long to wait before it is tried again, at least; none where another try would end the same. */
export type EntryRefusal = { readonly ok: false; readonly code: DraftFault; readonly waitMs?: number };

/** The article of an entry, where its page gives all of it. */
export async function fetchEntry(
  { url }: { readonly url: string },
  now: Date,
): Promise<{ readonly ok: true; readonly value: FoundArticle } | EntryRefusal> {
  const fetched = await fetchPage(url);
  if (!fetched.ok) {
    const { code, values } = fetched;
    if (!isPassing(fetched)) return { ok: false, code };
    const waitMs = waitOf(String(values?.retryAfter ?? ''), now);
    return { ok: false, code: code === 'status' ? 'busy' : code, waitMs };
  }
  const [warning] = fetched.value.warnings;
  return warning ? { ok: false, code: warning } : done(fetched.value);
}

/** Whether the page may well be there in an hour. */
function isPassing({ code, values }: Extract<Outcome<never, IntakeFault>, { ok: false }>): boolean {
  const status = Number(values?.status ?? 0);
  return ['too-slow', 'unreachable'].includes(code) || status === 408 || status === 429 || status >= 500;
}
