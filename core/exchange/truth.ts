/** The two answers to a statement, the true one first. */
export const truths = { id: ['Benar', 'Salah'], en: ['True', 'False'] } as const;

/** Whether two choices are such answers; then which of them is the true one. */
export function truthAt(texts: readonly string[]): number | undefined {
  if (texts.length !== 2) return undefined;
  const lower = texts.map((text) => text.toLowerCase());
  for (const [yes, no] of Object.values(truths)) {
    const at = lower.indexOf(yes.toLowerCase());
    if (at >= 0 && lower[1 - at] === no.toLowerCase()) return at;
  }
  return undefined;
}
