/** What each sentence holds, by `Sentence.index`. */
export function bySentence<Item extends { readonly sentence: number }>(
  items: readonly Item[],
): (sentence: number) => readonly Item[] {
  const groups = new Map<number, Item[]>();
  for (const item of items) {
    const group = groups.get(item.sentence);
    if (group) group.push(item);
    else groups.set(item.sentence, [item]);
  }
  return (sentence) => groups.get(sentence) ?? [];
}
