// Next bundles what a server starts with and what answers requests apart: they share this.
const kept = globalThis as typeof globalThis & { faktaStopping?: Stopping };

type Stopping = { readonly begun: AbortController; readonly ends: Set<() => Promise<void>> };

function state(): Stopping {
  kept.faktaStopping ??= { begun: new AbortController(), ends: new Set() };
  return kept.faktaStopping;
}

/** Goes off when this process was told to stop: what would never end by itself ends now. */
export function stopping(): AbortSignal {
  return state().begun.signal;
}

/** Has `end` called, and waited for, when the process stops and before its database is closed. Answers how to take it back. */
export function atStop(end: () => Promise<void>): () => void {
  state().ends.add(end);
  return () => state().ends.delete(end);
}

/** From now on the process is not ready; answers when all that was begun has ended. */
export async function beginToStop(): Promise<void> {
  const { begun, ends } = state();
  begun.abort();
  await Promise.allSettled([...ends].map((end) => end()));
}
