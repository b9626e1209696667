import { db } from '@/lib/db';
import { type Impact, impactOf } from './impact';
import type { OwnArticle } from './own-article';

/** What a teacher is shown before a correction is saved. */
export type CorrectionPreview = {
  /** Sentences in order; of those that stand only how many. */
  readonly changes: readonly (
    | { readonly kind: 'same'; readonly sentences: number }
    | { readonly kind: 'changed'; readonly before: readonly string[]; readonly after: readonly string[] }
  )[];
  readonly facts: readonly string[];
  /** Each once, however many versions of a quiz ask it. */
  readonly touched: readonly TouchedLine[];
  readonly unharmed: number;
};

export type TouchedLine = {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly key: string;
  /** What proved it and does not stand. */
  readonly quotes: readonly string[];
  readonly published: boolean;
};

/** What `after` would change; nothing is written. Of an article that the caller found to be the viewer's. */
export async function previewOf(
  before: OwnArticle,
  after: Pick<OwnArticle, 'body' | 'publishedOn'>,
): Promise<CorrectionPreview> {
  const { changes, facts, touched, unharmed } = await impactOf(db, before, after);
  return {
    changes: changes.map((change) =>
      change.kind === 'same'
        ? { kind: 'same', sentences: change.before.length }
        : {
            kind: 'changed',
            before: change.before.map(({ start, end }) => before.body.slice(start, end)),
            after: change.after.map(({ start, end }) => after.body.slice(start, end)),
          },
    ),
    facts,
    touched: linesOf(touched),
    unharmed: linesOf(unharmed).length,
  };
}

/** What a quiz asks; its reserve is suspended too, but has nothing to tell. */
function linesOf(items: Impact['touched']): readonly TouchedLine[] {
  const lines = new Map<string, TouchedLine>();
  for (const { id, kind, stem, key, quotes, position, version } of items) {
    const name = JSON.stringify([version.quizId, kind, stem, key]);
    const published = version.publication !== null || (lines.get(name)?.published ?? false);
    if (position !== null) lines.set(name, { id, kind, stem, key, quotes, published });
  }
  return [...lines.values()];
}
