import { type RefObject, useEffect, useRef, useState } from 'react';
import type { AnswerRefusal } from '@/features/items/schema/refusal';
import type { SheetState } from './sheet-state';

/** How the answer of an item stands: what is shown beside it. */
export type Standing =
  | { readonly kind: 'open' | 'unsaved' | 'saving' | 'saved' | 'failed' }
  | { readonly kind: 'refused'; readonly refusal: AnswerRefusal };

type Options = {
  readonly form: RefObject<HTMLFormElement | null>;
  readonly attemptId: string;
  readonly initial: ReadonlyMap<number, Standing>;
  /** The items of which the server has an answer. */
  readonly keptAtFirst: ReadonlySet<number>;
  readonly action: (state: SheetState, form: FormData) => Promise<SheetState>;
  /** Asked before the page is left with an answer that is not saved. */
  readonly leave: string;
};

const open: Standing = { kind: 'open' };
const pending: ReadonlySet<string> = new Set(['unsaved', 'saving', 'failed']);

/**
 * Saves each answer of a page of items as it is given: when a choice is made or a field is left. A save that fails stays
 * told beside its item, is tried again when the network is back, and is asked about before the page is left.
 */
export function useSaves({ form, attemptId, initial, keptAtFirst, action, leave }: Options) {
  const [standings, setStandings] = useState(initial);
  const [kept, setKept] = useState(keptAtFirst);
  // The latest of each, for listeners that are set up once; the count of turns tells an answer that was changed meanwhile.
  const latest = useRef(new Map(initial));
  const turns = useRef(new Map<number, number>());

  function tell(number: number, standing: Standing): Standing {
    latest.current.set(number, standing);
    setStandings(new Map(latest.current));
    if (standing.kind === 'saved') setKept((before) => new Set(before).add(number));
    return standing;
  }

  function turn(number: number): number {
    const next = (turns.current.get(number) ?? 0) + 1;
    turns.current.set(number, next);
    return next;
  }

  async function save(number: number): Promise<Standing> {
    const mine = turn(number);
    tell(number, { kind: 'saving' });
    const standing = await action(null, answerOf(form.current, attemptId, number)).then(
      (state) => standingOf(state?.[number]?.refusal),
      (): Standing => ({ kind: 'failed' }),
    );
    return mine === turns.current.get(number) ? tell(number, standing) : standing;
  }

  const unsaved = () => [...latest.current].flatMap(([number, { kind }]) => (pending.has(kind) ? [number] : []));

  // biome-ignore lint/correctness/useExhaustiveDependencies: what the listeners call reads refs only.
  useEffect(() => {
    const sheet = form.current;
    const off = new AbortController();
    const { signal } = off;
    const given = (event: Event, then: (number: number) => void) => {
      const item = event.target instanceof Element && event.target.closest<HTMLElement>('[data-number]');
      if (item) then(Number(item.dataset.number));
    };
    const typed = (number: number) => {
      turn(number);
      tell(number, { kind: 'unsaved' });
    };
    sheet?.addEventListener('input', (event) => given(event, typed), { signal });
    sheet?.addEventListener('change', (event) => given(event, save), { signal });
    window.addEventListener('online', () => unsaved().forEach(save), { signal });
    window.addEventListener('beforeunload', (event) => unsaved().length > 0 && event.preventDefault(), { signal });
    // Links that load no page of their own are not told to `beforeunload`.
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest('a[href]:not([href^="#"])');
      if (link && unsaved().length > 0 && !window.confirm(leave)) {
        event.preventDefault();
        event.stopPropagation();
      }
    };
    document.addEventListener('click', follow, { signal, capture: true });
    return () => off.abort();
  }, []);

  return {
    of: (number: number) => standings.get(number) ?? open,
    /** The items of which the server has an answer, this one or an earlier one. */
    kept,
    save,
    /** Saves what is not saved yet; answers whether nothing is in trouble. */
    saveAll: async () => {
      await Promise.all(unsaved().map(save));
      return [...latest.current.values()].every(isSettled);
    },
  };
}

/** Nothing left to do: an item may stay without an answer. */
function isSettled(standing: Standing): boolean {
  return standing.kind === 'refused' ? standing.refusal === 'empty' : !pending.has(standing.kind);
}

export function standingOf(refusal: AnswerRefusal | null | undefined): Standing {
  if (refusal === undefined) return { kind: 'failed' };
  return refusal === null ? { kind: 'saved' } : { kind: 'refused', refusal };
}

/** The fields of one item out of the form of all. */
function answerOf(form: HTMLFormElement | null, attemptId: string, number: number): FormData {
  const answer = new FormData();
  answer.set('attemptId', attemptId);
  for (const [name, value] of new FormData(form ?? undefined)) {
    if (name.startsWith(`${number}-`)) answer.append(name, value);
  }
  // A box that is not ticked sends nothing: the item is named all the same.
  answer.append(`${number}-asked`, '');
  return answer;
}
