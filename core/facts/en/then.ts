import type { Reading } from '../2-telling/edits.ts';

/** Words of now, and the verbs with which the day's speakers are quoted. */
const present =
  /\b(?:is|are|has|have|does|do|says?|will|now|today|can|may|works|leads|runs|holds|chairs|remains|lives|believes|thinks|wants|hopes|said|told)\b/i;

/** Years after which an office told in the past is told as past. */
const long = 3;

/**
 * The sentence speaks of years ago: the last date told by then, but for one that opens what goes on ("since 1989"), is years before the article, and
 * nothing in it, quotations aside, is of now.
 */
export function isOfThen({ sentence, document }: Pick<Reading, 'sentence' | 'document'>): boolean {
  const { publishedAt, sentences, body } = document;
  if (publishedAt === undefined || present.test(sentence.text.replace(/["“][^"”]*["”]/g, ''))) return false;
  const last = sentences
    .slice(0, sentence.index + 1)
    .flatMap(({ spans }) => spans)
    .findLast(({ value, start }) => value?.kind === 'date' && !/since $/i.test(body.slice(0, start)));
  const year = last?.value?.kind === 'date' ? Number(last.value.iso.slice(0, 4)) : Number.NaN;
  return year < Number(publishedAt.slice(0, 4)) - long;
}
