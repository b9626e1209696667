import { getRememberedFacts, type RememberedFact } from '@/features/reviews/queries/standings';
import { AppError } from '@/lib/errors';
import type { Viewer } from '@/lib/viewer';
import { standings } from '../policy/past';

export type FactsPage = {
  readonly standing: (typeof standings)[number];
  /** Soonest due first. */
  readonly facts: readonly RememberedFact[];
  readonly total: number;
  /** From 1. */
  readonly page: number;
  readonly pages: number;
};

const perPage = 50;

/**
 * The viewer's facts that stand in one way, a page at a time.
 * @throws AppError `not-found` when there is no such standing or page; the first page is always there.
 */
export async function getFactsPage(
  viewer: Viewer,
  { standing: asked, page: number }: { standing: string; page: string },
  { now }: { now: Date },
): Promise<FactsPage> {
  const standing = standings.find((one) => one === asked);
  const page = /^[1-9]\d{0,4}$/.test(number) ? Number(number) : 0;
  if (!standing || page === 0) throw new AppError('not-found');
  const facts = (await getRememberedFacts(viewer, { now })).filter((fact) => fact.standing === standing);
  const pages = Math.max(1, Math.ceil(facts.length / perPage));
  if (page > pages) throw new AppError('not-found');
  return { standing, facts: facts.slice((page - 1) * perPage, page * perPage), total: facts.length, page, pages };
}
