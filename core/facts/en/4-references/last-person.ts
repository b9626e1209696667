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
): Referent | undefined {
  const quoted = all.filter(
    ({ index, role }) => role === 'quotation' && index < sentence.index && index >= sentence.index - reach,
  );
  if (quoted.length > 0) return speakerOf(quoted);
  const near = done.filter(({ sentence: { index, role } }) => index >= sentence.index - reach && role === 'prose');
  for (const reading of near.toReversed()) {
    const people = peopleOf(reading);
    if (people === undefined) return undefined;
    const [first] = people;
    if (!first) continue;
    const named = new Set(people.map(shownOf));
    if (named.size > 1) return undefined;
    const at = { start: first.start, end: first.end };
    return { ...referentOf(first, false), at };
  }
  return undefined;
}

/** "..., of Derbyshire Police, said: "..."": the one person named where the words are quoted. */
function speakerOf(quoted: readonly Sentence[]): Referent | undefined {
  const people = quoted.flatMap(({ spans }) => spans.filter(({ type }) => type === 'person'));
  const [span] = people;
  if (!span || new Set(people.map(({ entityId, text }) => entityId ?? text)).size > 1) return undefined;
  return { text: span.text, article: false, person: true, span, at: { start: span.start, end: span.end } };
}

/** People by name; undefined when a name of no known kind may be a person's too. */
function peopleOf({ words }: SentenceReading): readonly Word[] | undefined {
  const unclear = words.some(
    (word, index) =>
      word.cls === 'name' &&
      !word.span &&
      /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(word.text) &&
      words[index - 1]?.cls !== 'det',
  );
  return unclear ? undefined : words.filter((word) => word.cls === 'name' && word.span?.type === 'person');
}

function shownOf(word: Word): string {
  return (word.shown ?? word.text).replace(/['’]s$/, '').toLowerCase();
}

/** "he" is no Margaret: a first name that tells the sex must agree. */
export function agrees(pronoun: string, { text }: Referent): boolean {
  const sex = sexOf(text);
  if (/^(he|his|him)$/.test(pronoun)) return sex !== 'female';
  return sex !== 'male';
}
