import type { Document, Sentence } from '../../language/index.ts';
import { type Apposition, type Clause, readSentence } from './clause.ts';
import { withPlainVerb } from './plain-verb.ts';
import { type Heads, headsOf, named, type Referent, referentOf, withFullNames, withHeads } from './reference.ts';
import { trimmed } from './trim.ts';
import { capitalWords, type Word, wordsOf } from './word.ts';

/** A sentence cut up, with "the canal", "it" and "May" shown by the names they stand for. */
export type SentenceReading = {
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly appositions: readonly Apposition[];
};

const readings = new WeakMap<Document, readonly SentenceReading[]>();

/** Reads every sentence of the document once; the facts and the questions of English both look here. */
export function readingsOf(document: Document): readonly SentenceReading[] {
  const known = readings.get(document);
  if (known) return known;
  const made = readDocument(document);
  readings.set(document, made);
  return made;
}

function readDocument(document: Document): readonly SentenceReading[] {
  const usable = document.sentences.filter((sentence) => sentence.role === 'prose' || sentence.role === 'list-item');
  const names = capitalWords(document.sentences);
  const plain = usable.map((sentence) => ({ sentence, words: wordsOf(sentence, names) }));
  const longer = [...new Set(plain.flatMap(({ words }) => words.filter(isLongName).map(({ text }) => text)))];
  const raw = plain.map(({ sentence, words }) => ({
    sentence,
    words: withFullNames(words, document.entities, longer),
  }));
  const cut = raw.map(({ sentence, words }) => ({ sentence, words, ...readSentence(words) }));
  const heads = headsOf(
    raw.map((item) => item.words),
    cut.flatMap((item) => item.appositions),
    cut.flatMap((item) => item.clauses),
  );
  const done: SentenceReading[] = [];
  for (const { sentence, clauses, appositions } of cut) {
    const before = done.at(-1);
    const topic = before && follows(before.sentence, sentence) ? topicOf(before) : undefined;
    done.push({
      sentence,
      clauses: clauses.map((clause) => trimmed(resolved(clause, heads, topic))),
      appositions: appositions.map(({ name, role }) => ({ name, role: withHeads(role, heads) })),
    });
  }
  return done;
}

function isLongName(word: Word): boolean {
  return word.cls === 'name' && word.text.includes(' ') && !word.owner;
}

function follows(before: Sentence, sentence: Sentence): boolean {
  return before.paragraph === sentence.paragraph && before.index + 1 === sentence.index && sentence.role === 'prose';
}

function resolved(clause: Clause, heads: Heads, topic: Referent | undefined): Clause {
  const subject = withTopic(withHeads(clause.subject, heads), topic);
  return {
    ...withPlainVerb(clause),
    subject,
    rest: withHeads(clause.rest, heads),
    ...(clause.cause ? { cause: withHeads(clause.cause, heads) } : {}),
  };
}

/** "It", "she" as a subject stand for the named subject of the sentence before. */
function withTopic(subject: readonly Word[], topic: Referent | undefined): readonly Word[] {
  const first = subject[0];
  if (!first || !topic) return subject;
  const fits = topic.person ? /^(he|she|his|her)$/.test(first.lower) : /^(it|its)$/.test(first.lower);
  if (!fits) return subject;
  if (first.cls === 'possessive')
    return [...articleBefore(first, topic), named({ ...first, owner: true }, topic), ...subject.slice(1)];
  return subject.length === 1 ? [...articleBefore(first, topic), named(first, topic)] : subject;
}

function articleBefore(word: Word, topic: Referent): readonly Word[] {
  return topic.article ? [{ ...word, end: word.start, cls: 'det', lower: 'the', shown: 'the' }] : [];
}

/** The named subject of the last main clause, when no other name of its kind could be meant. */
function topicOf(reading: SentenceReading): Referent | undefined {
  const clause = reading.clauses.filter((item) => item.origin !== 'relative').at(-1);
  if (!clause) return undefined;
  const names = clause.subject.filter((word) => word.cls === 'name' && !word.owner);
  const name = names[0];
  if (names.length !== 1 || !name || (clause.subject.at(-1) !== name && clause.subject[0] !== name)) return undefined;
  const person = name.span?.type === 'person';
  const rivals = reading.sentence.spans.filter(
    (span) => span.type === 'person' && span.entityId !== name.span?.entityId,
  );
  if (person && rivals.length > 0) return undefined;
  const at = name.source ?? { start: name.start, end: name.end };
  return { ...referentOf(name, clause.subject[0]?.lower === 'the'), at };
}

/** The clause that a fact was made of; nothing for a fact made of an apposition. */
export function clauseAt(document: Document, sentence: number, verbStart: number | undefined): Clause | undefined {
  const reading = readingsOf(document).find((item) => item.sentence.index === sentence);
  return reading?.clauses.find((clause) => clause.group.words[0]?.start === verbStart);
}
