/** On a page to be read, or with one thing to answer that the browser takes by itself: its scripts wait, on a phone, until it is touched (`lib/later-scripts.ts`). Shows nothing. */
export function StartsLater() {
  return <span hidden data-starts="later" />;
}
