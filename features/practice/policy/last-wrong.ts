/** An item as it stands in some version of its quiz. */
export type Asked = {
  readonly id: string;
  readonly kind: string;
  readonly stem: string;
  /** Not in reserve. */
  readonly placed: boolean;
  /** The same over all versions of the quiz. */
  readonly fact: string;
};

/**
 * Which items were answered wrong last, oldest mistake first. `answers` come oldest first; `current` are the items of the newest published versions. An answer to an item of an older
 * version counts for the item that took its place: the same question of the same fact, else a placed one of that fact; where none does, the mistake is let go.
 */
export function lastWrong(
  answers: readonly { readonly correct: boolean; readonly item: Asked }[],
  current: readonly Asked[],
): readonly string[] {
  const byId = new Set(current.map(({ id }) => id));
  const byFact = new Map<string, readonly Asked[]>();
  for (const item of current) byFact.set(item.fact, [...(byFact.get(item.fact) ?? []), item]);
  const wrong = new Set<string>();
  for (const { correct, item } of answers) {
    const id = byId.has(item.id) ? item.id : successorOf(item, byFact.get(item.fact) ?? []);
    if (id === undefined) continue;
    // Taken out and put in again: a set keeps the order in which its members came.
    wrong.delete(id);
    if (!correct) wrong.add(id);
  }
  return [...wrong];
}

function successorOf({ kind, stem }: Asked, items: readonly Asked[]): string | undefined {
  const same = items.find((item) => item.kind === kind && item.stem === stem);
  return (same ?? items.find(({ placed }) => placed))?.id;
}
