/** As the drivers give a moment to a statement that was written by hand. */
export type StoredMoment = Date | string | number;

export function dateOf(stored: StoredMoment | null): Date | null {
  return stored === null ? null : new Date(stored);
}
