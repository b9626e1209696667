/** Minutes to read so many words at 200 words a minute, an easy pace for news; at least 1. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / 200));
}
