import type { Sentence, Word } from '../../../language/index.ts';
import { singular } from './mentions.ts';
import { human } from './nouns.ts';
import { type Kind, kindOf } from './pronouns.ts';

/** A noun fits a pronoun by number and by whether it is a person. */
export function agrees(noun: number, kind: Kind, words: readonly Word[], { spans }: Sentence): boolean {
  const word = words[noun];
  if (!word || word.partOfSpeech === 'PRON') return word !== undefined && kindOf(word.lower) === kind;
  const span = spans.find(
    ({ start, end, entityId }) => entityId !== undefined && start <= word.start && word.end <= end,
  );
  const isMany = isPlural(noun, words);
  switch (kind) {
    case 'they':
      return (
        isMany ||
        span?.type === 'organisation' ||
        span?.type === 'country' ||
        /^(police|family|couple|pair|team|crew|staff|group|government|council|company)$/.test(word.lower)
      );
    case 'it':
      return !isMany && span?.type !== 'person' && !human.test(word.lower);
    default:
      return !isMany && (span ? span.type === 'person' : human.test(word.lower) || /^\p{Lu}/u.test(word.text));
  }
}

export function isPlural(noun: number, words: readonly Word[]): boolean {
  const word = words[noun];
  if (!word) return false;
  const isJoined = words.some(({ head, relation }) => head === noun && relation === 'conj');
  return (
    isJoined ||
    (word.partOfSpeech === 'PROPN' &&
      /(ans|ians|ese|ish|eans|ards|ons)$/.test(word.text) &&
      words[noun - 1]?.lower === 'the') ||
    (word.partOfSpeech === 'NOUN' &&
      (singular(word.lower) !== word.lower || /^(people|police|men|women|children)$/.test(word.lower)))
  );
}
