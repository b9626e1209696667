import { z } from 'zod';
import { attemptGradings } from '@/core/grading';

const id = z.string().regex(/^[\w-]{1,64}$/);

/** What rows can be narrowed to: pupils with a cell like that. */
export const shownStates = ['missing', 'late', 'running', 'open', 'failed'] as const;
export type ShownState = (typeof shownStates)[number];

/** Which attempts are looked at: those the rules of each assignment count, or others. */
export const countings = ['rules', ...attemptGradings] as const;
export type Counting = (typeof countings)[number];

/**
 * What of a gradebook is asked for. It comes from an address, so what cannot be read is as if it were absent: all pupils of the class, by name, graded by the rules.
 */
export const viewSchema = z.object({
  /** Part of the name of a pupil. */
  name: z.string().trim().max(80).catch(''),
  state: z.enum(shownStates).nullable().catch(null),
  /** The one column to show; null: all. */
  assignment: id.nullable().catch(null),
  /** Who left the class too. */
  former: z
    .literal('1')
    .transform(() => true)
    .catch(false),
  count: z.enum(countings).catch('rules'),
  /** By what rows are sorted: "name", "mean" or the id of an assignment. */
  sort: id.catch('name'),
  order: z.enum(['up', 'down']).catch('up'),
});
export type GradebookView = z.infer<typeof viewSchema>;

type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Of the query of a page: where a name stands twice, the first. */
export function viewOf(query: Query): GradebookView {
  return viewSchema.parse(Object.fromEntries(Object.entries(query).map(([name, value]) => [name, [value].flat()[0]])));
}

/** The query that asks for it, without what is so anyway: "?state=late&sort=mean", or nothing. */
export function queryOf(view: GradebookView): string {
  const told = new URLSearchParams();
  if (view.name) told.set('name', view.name);
  if (view.state) told.set('state', view.state);
  if (view.assignment) told.set('assignment', view.assignment);
  if (view.former) told.set('former', '1');
  if (view.count !== 'rules') told.set('count', view.count);
  if (view.sort !== 'name') told.set('sort', view.sort);
  if (view.order !== 'up') told.set('order', view.order);
  return told.size > 0 ? `?${told}` : '';
}
