/** By their texts, so that where a part stands tells nothing of the answer. */
export function sortedByText<T extends { readonly text: string }>(parts: readonly T[]): readonly T[] {
  return [...parts].sort((one, other) => (one.text < other.text ? -1 : one.text > other.text ? 1 : 0));
}
