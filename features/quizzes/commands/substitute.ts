export type Spare = {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  readonly factId: string;
  readonly difficulty: number;
  readonly replacedAt: Date | null;
};

/**
 * The item of the reserve that best stands in for another. First come those never taken out before, so that asking
 * again and again goes through the whole reserve; among them: a fact no other item asks, then the same fact, the same
 * kind, the nearest difficulty. The stem breaks ties, so that the answer does not depend on the order given.
 */
export function bestSubstitute<Item extends Spare>(
  replaced: Pick<Spare, 'kind' | 'factId' | 'difficulty'>,
  reserve: readonly Item[],
  askedFacts: ReadonlySet<string>,
): Item | undefined {
  const rank = (item: Item): readonly number[] => [
    item.replacedAt?.getTime() ?? 0,
    askedFacts.has(item.factId) ? 1 : 0,
    item.factId === replaced.factId ? 0 : 1,
    item.kind === replaced.kind ? 0 : 1,
    Math.abs(item.difficulty - replaced.difficulty),
  ];
  return [...reserve].sort((a, b) => compare(rank(a), rank(b)) || (a.stem < b.stem ? -1 : 1))[0];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const place = a.findIndex((value, index) => value !== b[index]);
  return place < 0 ? 0 : (a[place] ?? 0) - (b[place] ?? 0);
}
