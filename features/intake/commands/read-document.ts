import { done, type Outcome } from '@/lib/errors';
import { markTry } from '@/lib/throttle';
import type { Viewer } from '@/lib/viewer';
import { mostReads, ownReading } from '../policy';
import type { FoundArticle } from '../reading/found-article';
import { readFile } from '../reading/read-file';
import { type IntakeFault, mostFileBytes } from '../schema';

/**
 * Reads a file that a teacher gives and proposes the article in it; nothing is stored. What it is, its bytes say, not its name.
 * @throws AppError `not-found` for whoever adds no articles.
 */
export async function readDocument(
  viewer: Viewer,
  { bytes }: { readonly bytes: Uint8Array },
  { now }: { now: Date },
): Promise<Outcome<FoundArticle, IntakeFault>> {
  const userId = ownReading(viewer);
  if (bytes.length > mostFileBytes) return { ok: false, code: 'too-large' };
  const tried = await markTry([{ key: `intake:${userId}`, failures: mostReads }], now);
  if (!tried) return { ok: false, code: 'throttled' };
  const read = await readFile(bytes);
  return read.ok ? done(read.found) : read;
}
