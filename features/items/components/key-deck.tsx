'use client';

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
} from 'react';
import { KeyHelp, type KeyWords } from './key-help';
import { isUnsaved } from './unsaved';

type Props = {
  readonly label: string;
  /** Told once the keys work, so never without JavaScript. */
  readonly words: KeyWords;
  /** Takes the focus when this changes: the new question, or the verdict. */
  readonly arrival: string;
  readonly children: ReactNode;
};

const marks = 'input[type=radio]:not([data-aside]), input[type=checkbox]:not([data-aside])';
const typing = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]';
const ownKeys = 'a, button, summary, select, input, textarea';
const ways: Readonly<Record<string, 'next' | 'previous'>> = {
  ArrowRight: 'next',
  n: 'next',
  ArrowLeft: 'previous',
  p: 'previous',
};

/**
 * Keys for one item: a digit chooses (or, of several, takes back), Enter goes on, left and right lead to the questions
 * beside it, and a question mark lists them all. They work only while the focus is inside (WCAG 2.1.4), never with a
 * modifier and never in a field that is typed in. The element marked `data-arrival` takes the focus on arrival; Enter
 * presses the one marked `data-enter`, left and right the links marked `data-way`.
 */
export function KeyDeck({ label, words, arrival, children }: Props) {
  const deck = useRef<HTMLElement>(null);
  const help = useRef<HTMLDialogElement>(null);
  const [ready, setReady] = useState(false);
  const [warned, setWarned] = useState(false);
  const joins = useRef(useHydrating());

  useEffect(() => {
    setReady(true);
    setWarned(false);
    // A page that was there before its scripts is being read: for keys alone it takes the focus, from nothing that has it, and without a jump.
    const isRead = joins.current && (!hasPointer() || document.activeElement !== document.body);
    const options = { preventScroll: joins.current };
    joins.current = false;
    if (arrival === '' || isRead) return;
    deck.current?.querySelector<HTMLElement>('[data-arrival]')?.focus(options);
  }, [arrival]);

  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (!(event.target instanceof Element) || event.target.matches(typing)) return;
    const way = event.shiftKey ? undefined : ways[event.key];
    if (!way) setWarned(false);
    // Most keyboards need Shift for a question mark.
    if (event.key === '?') help.current?.showModal();
    else if (event.shiftKey) return;
    else if (/^[1-9]$/.test(event.key)) choose(Number(event.key) - 1);
    else if (event.key === 'Enter' && !event.target.matches(ownKeys)) activate('[data-enter]');
    else if (way) activate(`[data-way=${way}]`);
    else return;
    event.preventDefault();
  }

  function choose(at: number) {
    const choice = deck.current?.querySelectorAll<HTMLInputElement>(marks)[at];
    choice?.focus();
    choice?.click();
  }

  function activate(selector: string) {
    deck.current?.querySelector<HTMLElement>(selector)?.click();
  }

  /** The first time a way does not lead away from an answer that was not sent: it is said so. */
  function leave(event: MouseEvent<HTMLElement>) {
    const way = event.target instanceof Element && event.target.closest('a[href]:not([href^="#"])');
    if (!way || warned || !isUnsaved(deck.current?.querySelector('form'))) return;
    event.preventDefault();
    event.stopPropagation();
    setWarned(true);
  }

  return (
    <>
      <section
        ref={deck}
        aria-label={label}
        tabIndex={-1}
        onKeyDown={press}
        onClickCapture={leave}
        className="outline-none"
      >
        {children}
        <p role="status" className="mt-2 font-medium">
          {warned && words.unsaved}
        </p>
        {ready && (
          <div className="mt-4 hidden flex-wrap items-center gap-x-4 text-sm text-quiet pointer-fine:flex">
            <p>{words.hint}</p>
            <button
              type="button"
              onClick={() => help.current?.showModal()}
              className="min-h-11 text-accent underline underline-offset-4 hover:no-underline"
            >
              {words.help}
            </button>
          </div>
        )}
      </section>
      {ready && <KeyHelp dialog={help} words={words} />}
    </>
  );
}

/** Where there is none, there is a screen to touch, and scripts may come late (`lib/later-scripts.ts`). */
function hasPointer(): boolean {
  return matchMedia('(hover: hover)').matches;
}

/** Whether a component is being joined to a page that the server made, at its first rendering; false where scripts made it. */
function useHydrating(): boolean {
  return useSyncExternalStore(
    () => () => {},
    () => false,
    () => true,
  );
}
