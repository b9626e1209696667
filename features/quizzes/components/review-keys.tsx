'use client';

import { type ReactNode, useEffect, useRef, useState } from 'react';

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

/** What each key presses: a button of the card at hand, named by its `data-act`. */
const acts: Readonly<Record<string, string>> = {
  a: 'accept',
  e: 'edit',
  g: 'replace',
  x: 'reject',
  v: 'select',
  '+': 'heavier',
  '-': 'lighter',
  'alt+arrowup': 'up',
  'alt+arrowdown': 'down',
};
/** Those that are about the desk as a whole. */
const deskActs: Readonly<Record<string, string>> = { 'ctrl+z': 'undo', n: 'write', s: 'try' };
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

function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[id^="soal-"]')];
}

/** The card that has the focus, else the one the server named, else the first. */
function cardAtHand(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[id^="soal-"]');
  return focused ?? cards().find(({ dataset }) => dataset.current !== undefined) ?? cards()[0];
}

/** "a", "alt+arrowup", "ctrl+z"; of a Mac the command key is as good as Ctrl. */
function nameOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): string {
  return `${ctrlKey || metaKey ? 'ctrl+' : ''}${altKey ? 'alt+' : ''}${key.toLowerCase()}`;
}

function act(key: string): boolean {
  const ofDesk = deskActs[key];
  if (ofDesk) return press(document, ofDesk);
  const card = cardAtHand();
  const name = acts[key];
  return card !== undefined && name !== undefined && press(card, name);
}

/** What opens leads on to its first field. */
function press(within: ParentNode, name: string): boolean {
  const button = within.querySelector<HTMLElement>(`[data-act="${name}"]`);
  button?.click();
  if (button?.matches('summary')) button.parentElement?.querySelector<HTMLElement>('input:not([type=hidden])')?.focus();
  return button !== null;
}

function move(key: string): boolean {
  const step = key === 'j' || key === 'arrowdown' ? 1 : key === 'k' || key === 'arrowup' ? -1 : 0;
  if (step === 0) return false;
  const all = cards();
  const focused = all.findIndex((card) => card.contains(document.activeElement));
  const next = all[focused < 0 ? 0 : Math.min(Math.max(focused + step, 0), all.length - 1)];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: 'nearest' });
  return next !== undefined;
}

/** Keys rest while someone types, and while they scroll the article. */
function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], [data-pane]') !== null
  );
}

/** Scrolls the article beside the items, never the page. */
function showInPane(place: string): void {
  const mark = place ? document.getElementById(place) : null;
  const pane = mark?.closest<HTMLElement>('[data-pane]');
  if (!mark || !pane || pane.scrollHeight <= pane.clientHeight) return;
  const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3 });
}
