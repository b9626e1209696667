import { done, type Outcome } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { ownReading } from '../policy';
import type { FoundArticle } from '../reading/found-article';
import { readFile } from '../reading/read-file';
import { type IntakeFault, mostFileBytes } from '../schema';
import { countRead } from './count-read';

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
  if (!(await countRead(userId, now))) return { ok: false, code: 'throttled' };
  const read = await readFile(bytes);
  return read.ok ? done(read.found) : read;
}
