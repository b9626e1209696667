import type { Sentence } from '../../../language/index.ts';
import { sexOf } from '../1-words/asked-alone.ts';
import type { Word } from '../1-words/word.ts';
import type { SentenceReading } from '../reading.ts';
import { type Referent, referentOf } from './referent.ts';

/** How far "he" may reach back, in sentences. */
const reach = 2;

/** The one person named in the last sentence that names any, when no other could be meant: news gives each sentence a paragraph of its own. */
export function lastPerson(
  sentence: Sentence,
  done: readonly SentenceReading[],
  all: readonly Sentence[],
  pronoun: string,
): Referent | undefined {
  for (let index = sentence.index - 1; index >= sentence.index - reach; index -= 1) {
    const people = peopleAt(index, done, all)?.filter((person) => agrees(pronoun, person));
    if (people === undefined) return undefined;
    const [first] = people;
    if (!first) continue;
    return new Set(people.map(({ text }) => text.toLowerCase())).size > 1 ? undefined : first;
  }
  return undefined;
}

/** The people whom the sentence names; undefined when a name of no known kind may be a person's too. */
function peopleAt(
  index: number,
  done: readonly SentenceReading[],
  all: readonly Sentence[],
): readonly Referent[] | undefined {
  const sentence = all.find((item) => item.index === index);
  if (sentence?.role === 'quotation') return speakersOf(sentence);
  const reading = done.find((item) => item.sentence.index === index);
  return reading ? peopleOf(reading) : [];
}

/** "..., of Derbyshire Police, said: ...": whoever is named where words are quoted. */
function speakersOf({ spans }: Sentence): readonly Referent[] {
  return spans
    .filter(({ type }) => type === 'person')
    .map((span) => ({
      text: span.text,
      article: false,
      person: true,
      span,
      at: { start: span.start, end: span.end },
    }));
}

function peopleOf({ words }: SentenceReading): readonly Referent[] | undefined {
  const unclear = words.some(
    (word, index) =>
      word.cls === 'name' &&
      !word.span &&
      /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(word.text) &&
      words[index - 1]?.cls !== 'det',
  );
  if (unclear) return undefined;
  return words
    .filter((word) => word.cls === 'name' && word.span?.type === 'person')
    .map((word) => ({ ...referentOf(word, false), at: placeOf(word) }));
}

function placeOf({ source, start, end }: Word): { readonly start: number; readonly end: number } {
  return source ?? { start, end };
}

/** "he" is no Margaret: a first name that tells the sex must agree. */
export function agrees(pronoun: string, { text }: Referent): boolean {
  const sex = sexOf(text);
  if (/^(he|his|him)$/.test(pronoun)) return sex !== 'female';
  return sex !== 'male';
}
