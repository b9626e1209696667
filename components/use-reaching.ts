import { unstable_rethrow } from 'next/navigation';
import { useEffect, useState } from 'react';

type Send<State> = (state: State, form: FormData) => Promise<State>;

/**
 * The action of a form, for `useActionState`, which says what `unreached` says when the server cannot be reached. Until scripts run the form sends by itself, so the action is the server's own.
 */
export function useReaching<State>(
  action: Send<State>,
  unreached: (state: State, form: FormData) => State | Promise<State>,
): Send<State> {
  const [live, setLive] = useState(false);
  useEffect(() => setLive(true), []);

  async function trying(state: State, form: FormData): Promise<State> {
    try {
      return await action(state, form);
    } catch (error) {
      // Redirects, "not found" and bugs are the server's answers: it was reached.
      unstable_rethrow(error);
      if (error instanceof Error && 'digest' in error) throw error;
      return unreached(state, form);
    }
  }

  return live ? trying : action;
}
