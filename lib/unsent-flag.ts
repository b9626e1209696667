// Whether the outbox of this device may hold anything (see device.ts): cheap, so that a page need not open a database to know that nothing is unsent.

const flag = 'fakta-unsent';

export function mayHaveUnsent(): boolean {
  try {
    return localStorage.getItem(flag) !== null;
  } catch {
    return false;
  }
}

/** A service worker has no local storage, and a page may be refused it: the outbox is what counts. */
export function flagUnsent(some: boolean): void {
  try {
    if (some) localStorage.setItem(flag, '1');
    else localStorage.removeItem(flag);
  } catch {}
}
