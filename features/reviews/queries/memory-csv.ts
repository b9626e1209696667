import { csvOf } from '@/lib/csv';
import type { Viewer } from '@/lib/viewer';
import { getRememberedFacts } from './standings';

const columns = ['fact', 'article', 'language', 'standing', 'due', 'reviews', 'lapses', 'laid_aside'] as const;

/** What the viewer remembers as a table: a line a fact, soonest due first; days are ISO 8601. */
export async function getMemoryCsv(viewer: Viewer, { now }: { now: Date }): Promise<string> {
  const facts = await getRememberedFacts(viewer, { now });
  const rows = facts.map(({ text, title, language, standing, dueOn, reviews, lapses, rested }) => ({
    fact: text,
    article: title,
    language,
    standing,
    due: dueOn,
    reviews,
    lapses,
    laid_aside: rested ? 'yes' : 'no',
  }));
  return csvOf(columns, rows);
}
