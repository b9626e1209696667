'use client';

// What the keys of the desk do to its cards. Of the browser only.

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
function cards(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[id^="soal-"]')];
}

/** The card that has the focus, else the one the server named, else the first. */
function cardAtHand(): HTMLElement | undefined {
  const focused = document.activeElement?.closest<HTMLElement>('[id^="soal-"]');
  return focused ?? cards().find(({ dataset }) => dataset.current !== undefined) ?? cards()[0];
}

/** "a", "alt+arrowup", "ctrl+z"; of a Mac the command key is as good as Ctrl. */
export function nameOf({ key, altKey, ctrlKey, metaKey }: KeyboardEvent): string {
  return `${ctrlKey || metaKey ? 'ctrl+' : ''}${altKey ? 'alt+' : ''}${key.toLowerCase()}`;
}

/** Presses what the key is for; whether there was something to press. */
export function act(key: string): boolean {
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

/** Leads the focus to the card before or after. */
export function move(key: string): boolean {
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
export function isElsewhere(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest('input, textarea, select, [contenteditable], [data-pane]') !== null
  );
}

/** Scrolls the article beside the items, never the page. */
export function showInPane(place: string): void {
  const mark = place ? document.getElementById(place) : null;
  const pane = mark?.closest<HTMLElement>('[data-pane]');
  if (!mark || !pane || pane.scrollHeight <= pane.clientHeight) return;
  const offset = mark.getBoundingClientRect().top - pane.getBoundingClientRect().top;
  pane.scrollTo({ top: pane.scrollTop + offset - pane.clientHeight / 3 });
}
