import { z } from 'zod';
import { Problem } from '../policy';
import { type Ended, type PageQuery, value } from './operation';

/** A page of a list; `next` is null on the last. */
export const pageOf = <Shape extends z.ZodType>(items: Shape) =>
  z.object({ items: z.array(items), next: z.string().nullable() });

/**
 * The page that is asked for of a list in its order. A cursor names the last line that was had, so that lines that come in before it
 * move nothing. @throws Problem `invalid-request` when that line is gone.
 */
export function page<Line>(lines: readonly Line[], { cursor, limit }: PageQuery, idOf: (line: Line) => string): Ended {
  const had = cursor === undefined ? -1 : lines.findIndex((line) => cursorOf(idOf(line)) === cursor);
  if (cursor !== undefined && had < 0)
    throw new Problem('invalid-request', 'The line that the cursor names is gone. Begin with the first page again.', {
      errors: [{ at: 'cursor', detail: 'Expected the `next` of a page of this list.' }],
    });
  const items = lines.slice(had + 1, had + 1 + limit);
  const last = items.at(-1);
  const next = last !== undefined && had + 1 + limit < lines.length ? cursorOf(idOf(last)) : null;
  return value({ items, next });
}

const cursorOf = (id: string) => Buffer.from(id).toString('base64url');
