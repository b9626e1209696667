/** A stretch of the article that proves something; `id` is its anchor. */
export type Place = { readonly id: string; readonly start: number; readonly end: number };

export type Places = {
  readonly all: readonly Place[];
  /** The anchor of the place that holds this offset; empty when none does. */
  readonly idAt: (offset: number) => string;
};

/** Joins ranges that overlap, so that each place in the article is marked once and can be linked to. */
export function placesOf(ranges: readonly { readonly start: number; readonly end: number }[]): Places {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of [...ranges].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  const all = joined.map((range) => ({ ...range, id: `bukti-${range.start}` }));
  return { all, idAt: (offset) => all.find(({ start, end }) => start <= offset && offset < end)?.id ?? '' };
}
