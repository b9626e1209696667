import { startsLater } from '@/lib/later-scripts';

/** On a page to be read, or with one thing to answer that the browser takes by itself: on a phone its scripts wait until it is touched. Shows nothing. */
export function StartsLater() {
  return <span hidden {...startsLater} />;
}
