import { createHash } from 'node:crypto';
import type { Evidence, Question, Reject } from '../../core/questions/index.ts';
import { searchTextOf } from '../../lib/search-text.ts';

type SampleFact = {
  /** What `factId` of the items names. */
  readonly fingerprint: string;
  readonly kind: string;
  readonly evidence: Evidence;
  readonly status?: string;
  readonly source?: string;
  /** The other places that tell it. */
  readonly further?: readonly Evidence[];
};

export type SampleArticle = {
  readonly title: string;
  readonly publishedOn: string;
  readonly topic: string;
  readonly body: string;
  readonly facts: readonly SampleFact[];
  readonly items: readonly Question[];
  readonly rejected: readonly Reject[];
};

/** An article as its row holds it, with facts, items and rejects as the generator makes them. */
export type Sample = ReturnType<typeof sampleOf>;

export function sampleOf({ facts, items, rejected, ...article }: SampleArticle) {
  const outlet = 'Fakta';
  return {
    article: {
      ...article,
      outlet,
      language: 'id' as const,
      bodyHash: createHash('sha256').update(article.body).digest('hex'),
      searchText: searchTextOf({ ...article, outlet }),
      words: article.body.split(/\s+/).length,
    },
    facts,
    items,
    rejected,
  };
}
