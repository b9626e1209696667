'use client';

import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';

type Props = {
  readonly label: string;
  /** Told once the keys work, so never without JavaScript. */
  readonly hint: string;
  /** Takes the focus when this changes: the new question, or the verdict. */
  readonly arrival: string;
  readonly children: ReactNode;
};

const marks = 'input[type=radio]:not([data-aside]), input[type=checkbox]:not([data-aside])';
const typing = 'input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]';
const ownKeys = 'a, button, summary, select, input, textarea';

/**
 * Keys for one item: a digit chooses (or, of several, takes back), Enter goes on. They work only while the focus is inside (WCAG 2.1.4), never with a
 * modifier and never in a field that is typed in. The element marked `data-arrival` takes the focus on arrival; Enter
 * presses the one marked `data-enter`.
 */
export function KeyDeck({ label, hint, arrival, children }: Props) {
  const deck = useRef<HTMLElement>(null);
  const [ready, setReady] = useState(false);

  useEffect(() => {
    setReady(true);
    if (arrival !== '') deck.current?.querySelector<HTMLElement>('[data-arrival]')?.focus();
  }, [arrival]);

  function press(event: KeyboardEvent<HTMLElement>) {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    if (!(event.target instanceof Element)) return;
    if (/^[1-9]$/.test(event.key) && !event.target.matches(typing)) {
      const choice = deck.current?.querySelectorAll<HTMLInputElement>(marks)[Number(event.key) - 1];
      choice?.focus();
      choice?.click();
    } else if (event.key === 'Enter' && !event.target.matches(ownKeys)) {
      event.preventDefault();
      deck.current?.querySelector<HTMLElement>('[data-enter]')?.click();
    }
  }

  return (
    <section ref={deck} aria-label={label} tabIndex={-1} onKeyDown={press} className="outline-none">
      {children}
      {ready && <p className="mt-6 hidden text-sm text-quiet pointer-fine:block">{hint}</p>}
    </section>
  );
}
