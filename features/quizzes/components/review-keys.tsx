'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';
import { act, isElsewhere, move, nameOf, showInPane } from './desk-cards';

type Props = {
  /** The item to look at now, and the anchor of its proof. */
  readonly current: { readonly id: string; readonly placeId: string };
  /** Whether the address names the item: then the focus goes to it. */
  readonly asked: boolean;
  readonly switchLabel: string;
  /** The list of keys, in words. */
  readonly children: ReactNode;
  readonly title: string;
};

const storageKey = 'fakta-review-keys';

/**
 * Keys for going through the items, and the proof of the item at hand lit up in the article. Without JavaScript the
 * page does all of it by links and forms. The keys can be switched off (WCAG 2.1.4) and rest while someone types.
 */
export function ReviewKeys({ current, asked, switchLabel, title, children }: Props) {
  const [place, setPlace] = useState(current.placeId);
  const [live, setLive] = useState(false);
  const [on, setOn] = useState(true);
  const help = useRef<HTMLDetailsElement>(null);

  useEffect(() => {
    setLive(true);
    setOn(remembered() !== 'off');
  }, []);

  useEffect(() => {
    setPlace(current.placeId);
    const card = asked ? document.getElementById(`soal-${current.id}`) : null;
    if (card && !card.contains(document.activeElement)) card.focus({ preventScroll: true });
  }, [current.id, current.placeId, asked]);

  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      const card = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
      if (card) setPlace(card.dataset.place ?? '');
    };
    document.addEventListener('focusin', follow);
    return () => document.removeEventListener('focusin', follow);
  }, []);

  useEffect(() => showInPane(place), [place]);

  useEffect(() => {
    if (!on) return;
    const down = (event: KeyboardEvent) => {
      if (event.repeat || isElsewhere(event.target)) return;
      const key = nameOf(event);
      if (key === '?' && help.current) help.current.open = !help.current.open;
      else if (!(act(key) || move(key))) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', down);
    return () => document.removeEventListener('keydown', down);
  }, [on]);

  return (
    <>
      {place && <style>{lit(place, live)}</style>}
      <details ref={help} className="text-sm">
        <summary className="inline-flex min-h-11 items-center text-accent underline underline-offset-4">
          {title}
        </summary>
        {children}
        <label className="flex min-h-11 items-center gap-2">
          <input
            type="checkbox"
            checked={on}
            onChange={({ target }) => {
              remember(target.checked ? 'on' : 'off');
              setOn(target.checked);
            }}
            className="size-5 accent-accent"
          />
          {switchLabel}
        </label>
      </details>
    </>
  );
}

/** Before the keys are live, the target of a link is lit rather than the item at hand; then only the latter. */
function lit(place: string, live: boolean): string {
  const coloured = '{ background: var(--mark) !important; color: var(--mark-ink) !important }';
  if (!live) return `:root:not(:has(mark:target)) #${place} ${coloured}`;
  return `#${place} ${coloured} mark:target:not(#${place}) { background: none !important; color: inherit !important }`;
}

// A browser may refuse to remember anything; the keys then work as if nothing had been chosen.
function remembered(): string | null {
  try {
    return localStorage.getItem(storageKey);
  } catch {
    return null;
  }
}

function remember(choice: 'on' | 'off'): void {
  try {
    localStorage.setItem(storageKey, choice);
  } catch {}
}
