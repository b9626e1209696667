import type { Document, Range, Sentence } from '../../language/index.ts';
import type { ConcernGrammar, Topic } from './concern-grammar.ts';
import type { Finding } from './finding.ts';
import { type Phrases, phrasesIn } from './phrases.ts';
import { quoteOf } from './quote.ts';

export const topicMatters = ['violence', 'sexual', 'self-harm', 'group'] as const;

/** What is told of violence, sexual crime, self-harm and hate between groups: phrases of the lists that no exception covers. */
export function findTopics({ sentences }: Document, { topics }: ConcernGrammar): readonly Finding[] {
  return sentences.flatMap((sentence) =>
    topicMatters.flatMap((matter): readonly Finding[] => {
      const [first] = shownIn(sentence, topics[matter]);
      return first ? [{ matter, sentence: sentence.index, quote: quoteOf(sentence, [first]) }] : [];
    }),
  );
}

function shownIn(sentence: Sentence, { shows, except }: Topic): readonly Range[] {
  const found = shows.flatMap((sought) => placesIn(sentence, sought));
  if (found.length === 0) return [];
  const covered = placesIn(sentence, except);
  const open = found.filter(({ start, end }) => !covered.some((other) => other.start < end && start < other.end));
  return [...open].sort((one, other) => one.start - other.start);
}

/** Where the phrases stand, counted in the body. */
export function placesIn({ text, start }: Sentence, sought: Phrases): readonly Range[] {
  return phrasesIn(text, sought).map((place) => ({ start: start + place.start, end: start + place.end }));
}
