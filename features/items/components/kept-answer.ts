'use client';

import { useEffect, useState } from 'react';
import { useReaching } from '@/components/use-reaching';
import { gapIn, responseOf } from '../schema/response';
import type { AnswerState } from './answer-state';

type Send = (state: AnswerState, form: FormData) => Promise<AnswerState>;

/**
 * The action of an answer form, and what becomes of an answer that cannot reach the server: it is kept on the device (`here`), and the person goes on at `onward`, the
 * page that the device keeps.
 */
export function useKeptAnswer(action: Send, sent: Readonly<Record<string, string>>) {
  const [here, setHere] = useState(false);
  useEffect(() => {
    // Loaded while there is a network: when it is needed there is none.
    device().catch(() => {});
  }, []);
  const onward = sent.attemptId
    ? `/offline#/attempts/${sent.attemptId}/${Number(sent.number) + 1}`
    : '/offline#/reviews';

  const reaching = useReaching<AnswerState>(action, async (_, form) => {
    const response = responseOf(form);
    const gap = gapIn(response);
    if (gap) return { refusal: gap, given: response };
    // The id that the page came with is for one answer: what is kept from it after that is another one.
    const once = here ? { ...sent, eventId: crypto.randomUUID() } : sent;
    const kept = await keep(once, response, form.get('guessed') === 'on');
    setHere(kept);
    if (kept && navigator.serviceWorker?.controller) location.assign(onward);
    return { refusal: 'unsent', given: response };
  });

  return { action: reaching, here, onward };
}

/** Apart from the scripts of the page, which need not wait for it. */
const device = () => import('@/lib/device');

/** Whether the device keeps it: an answer of a quiz or of a review; a practice has a clock of the server or no end. The server may have it all the same, and only its word got lost: the same answer again is one answer. */
async function keep(sent: Readonly<Record<string, string>>, response: string, guessed: boolean): Promise<boolean> {
  if (!sent.attemptId && !sent.cardId) return false;
  try {
    const { keepUnsent } = await device();
    const event = { givenAt: new Date().toISOString(), eventId: crypto.randomUUID(), ...sent, response };
    await keepUnsent(
      sent.attemptId
        ? { kind: 'answer', ...event, number: Number(sent.number) }
        : { kind: 'review', ...event, guessed, seen: Number(sent.seen) },
    );
    return true;
  } catch {
    return false;
  }
}
