import { type RefObject, useEffect, useRef, useState } from 'react';
import type { AnswerState } from './answer-state';
import { markKept } from './unsaved';

type Keep = (state: AnswerState, form: FormData) => Promise<AnswerState>;

/** So long after what was done last, in milliseconds: who presses the button of the form at once keeps the answer by it. */
const waits = { chosen: 300, typed: 1000 } as const;

/**
 * Where an answer may be changed until the end, keeps it as it is given: soon after a choice is made or a field is left, a second after the last key, or when the question is left before that. `keep` is the
 * action of the form, told by `stays` to lead nowhere; without one nothing is kept. What cannot be kept, a half of an answer or one that does not reach the server, is left to the button of the form.
 * Answers what is known of the answer that stands there.
 */
export function useKeepAsGiven(
  form: RefObject<HTMLFormElement | null>,
  keep: Keep | undefined,
): 'saving' | 'kept' | null {
  const [standing, setStanding] = useState<'saving' | 'kept' | null>(null);
  // Another function each time the page is made anew, which the listeners outlast.
  const latest = useRef(keep);
  useEffect(() => {
    latest.current = keep;
  }, [keep]);
  const keeps = keep !== undefined;
  useEffect(() => {
    const answered = form.current;
    if (!answered || !keeps) return;
    let turn = 0;
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const stop = () => {
      clearTimeout(waiting);
      waiting = undefined;
      turn += 1;
    };
    const send = async () => {
      stop();
      const mine = turn;
      const given = new FormData(answered);
      given.set('stays', '');
      setStanding('saving');
      const state = await latest.current?.(null, given).catch(() => undefined);
      if (mine !== turn) return;
      markKept(answered, state === null);
      setStanding(state === null ? 'kept' : null);
    };
    const sendAfter = (wait: number) => () => {
      stop();
      markKept(answered, false);
      setStanding(null);
      waiting = setTimeout(send, wait);
    };
    const off = new AbortController();
    answered.addEventListener('input', sendAfter(waits.typed), off);
    answered.addEventListener('change', sendAfter(waits.chosen), off);
    answered.addEventListener('submit', stop, off);
    return () => {
      off.abort();
      if (waiting !== undefined) void send();
    };
  }, [form, keeps]);
  return standing;
}
