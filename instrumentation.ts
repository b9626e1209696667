import type { Instrumentation } from 'next';

// Asked so, and with what is meant behind an import, Next keeps out of its bundle for other runtimes what could not run there.

/** Called once by Next when a server starts. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { begin } = await import('./instrumentation-node');
    begin();
  }
}

/** Called by Next for each error that no one expected, with the id that the error page shows. */
export const onRequestError: Instrumentation.onRequestError = async (error, request, context) => {
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { tellOfError } = await import('./lib/serve-well');
    tellOfError(error, request, context);
  }
};
