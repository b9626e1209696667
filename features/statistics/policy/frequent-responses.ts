/** A response as it reads, and what it earned. */
export type Response = { readonly readable: string; readonly points: number };

/** Responses that read alike but for case: how many gave them, and what they earn (0 to 1). */
export type FrequentResponse = { readonly text: string; readonly count: number; readonly points: number };

/** What one person alone gave may tell who it was, and tells little of the item. */
const fewestPeople = 2;
const most = 8;

/** The most frequent first. */
export function frequentResponses(responses: readonly Response[]): readonly FrequentResponse[] {
  const found = new Map<string, FrequentResponse>();
  for (const { readable, points } of responses) {
    const name = readable.toLowerCase();
    const known = found.get(name);
    found.set(name, { text: known?.text ?? readable, points, count: (known?.count ?? 0) + 1 });
  }
  return [...found.values()]
    .filter(({ count }) => count >= fewestPeople)
    .sort((one, other) => other.count - one.count || one.text.localeCompare(other.text))
    .slice(0, most);
}
