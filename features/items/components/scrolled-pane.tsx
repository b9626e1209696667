'use client';

import { type ReactNode, useEffect, useRef } from 'react';

/**
 * A column beside the page that scrolls by itself on wide screens and opens at the element with the id `to`; on small
 * screens it is simply part of the page. Without JavaScript a link to the anchor does the same.
 */
export function ScrolledPane({ label, to, children }: { label: string; to?: string; children: ReactNode }) {
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    const target = to && document.getElementById(to);
    const column = pane.current;
    if (!target || !column || column.scrollHeight <= column.clientHeight) return;
    const above = target.getBoundingClientRect().top - column.getBoundingClientRect().top;
    column.scrollTop += above - column.clientHeight / 3;
  }, [to]);
  return (
    <section
      ref={pane}
      aria-label={label}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be focusable (WCAG 2.1.1).
      tabIndex={0}
      className="mt-10 border-t border-line pt-6 lg:sticky lg:top-6 lg:mt-0 lg:max-h-[calc(100dvh-3rem)] lg:overflow-y-auto lg:rounded-lg lg:border lg:bg-card lg:p-6"
    >
      {children}
    </section>
  );
}
