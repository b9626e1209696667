import type { Instrumentation } from 'next';

let tell: ((...of: Parameters<Instrumentation.onRequestError>) => void) | undefined;

/** Called once by Next when a server starts. */
export async function register(): Promise<void> {
  // Asked so, and with what is meant behind an import, Next keeps out of its bundle for other runtimes what could not run there.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { begin, tellOfError } = await import('./instrumentation-node');
    begin();
    if (process.env.NODE_ENV === 'production') tell = tellOfError;
  }
}

/** Called by Next for each error that no one expected, with the id that the error page shows. At once: what is told of it may change the answer. */
export const onRequestError: Instrumentation.onRequestError = (...of) => tell?.(...of);
