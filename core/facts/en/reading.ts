import type { Document, Sentence } from '../../language/index.ts';
import { typed } from './1-words/in-context.ts';
import { capitalWords } from './1-words/units.ts';
import type { Word } from './1-words/word.ts';
import { wordsOf } from './1-words/words-of.ts';
import { peopleIn } from './3-clauses/apposition.ts';
import type { Apposition, Clause } from './3-clauses/clause.ts';
import { readSentence } from './3-clauses/read-sentence.ts';
import { withFullNames } from './4-references/full-names.ts';
import { type Heads, headsOf } from './4-references/heads.ts';
import { lastPerson } from './4-references/last-person.ts';
import type { Referent } from './4-references/referent.ts';
import { withMonths } from './4-references/that-month.ts';
import { titleNouns, withTitleNouns } from './4-references/title-nouns.ts';
import { ownsUnclearly, topicOf, withTopic, withTopicsOwn } from './4-references/topic.ts';
import { withHeads } from './4-references/with-heads.ts';
import { withPlainVerb } from './5-alone/plain-verb.ts';
import { trimmed } from './5-alone/trim.ts';

/** A sentence cut up, with "the canal", "it" and "May" shown by the names they stand for. */
export type SentenceReading = {
  readonly sentence: Sentence;
  readonly words: readonly Word[];
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
  const usable = document.sentences.filter(isProse);
  const names = capitalWords(document.sentences);
  const known = usable.map((sentence) => ({ sentence, words: wordsOf(sentence, names) }));
  const people = new Set(known.flatMap(({ words }) => peopleIn(words)));
  const plain = known.map(({ sentence, words }) => ({ sentence, words: words.map((word) => asHuman(word, people)) }));
  const longer = new Map(
    plain.flatMap(({ words }) =>
      words.filter(isLongName).map(({ text, span }) => [text, span?.type === 'person'] as const),
    ),
  );
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
  const nouns = titleNouns(document.title);
  const done: SentenceReading[] = [];
  for (const { sentence, words, clauses, appositions } of cut) {
    const before = done.at(-1);
    const near = before && follows(before.sentence, sentence) ? before : undefined;
    const topic = topicFor(sentence, words, near, done, document);
    done.push({
      sentence,
      words,
      clauses: clauses
        .map((clause) => trimmed(marked(resolved(clause, heads, topic, near?.sentence), nouns)))
        .filter((clause) => !ownsUnclearly(clause, sentence, done)),
      appositions: appositions.map(({ name, role }) => ({ name, role: withTopic(ownRole(name, role, heads), topic) })),
    });
  }
  return done;
}

/** A sentence of more tokens is a list or no prose; it would only cost time. */
const longest = 120;

function isProse({ role, tokens }: Sentence): boolean {
  return (role === 'prose' || role === 'list-item') && tokens.length <= longest;
}

/** "Parth Potdar, its first author": a person wherever the article names him. */
function asHuman(word: Word, people: ReadonlySet<string>): Word {
  return word.cls === 'name' && !word.span && people.has(word.text)
    ? typed(word, 'person', 'called by a noun for people')
    : word;
}

function isLongName(word: Word): boolean {
  return word.cls === 'name' && word.text.includes(' ') && !word.owner;
}

function follows(before: Sentence, sentence: Sentence): boolean {
  return before.paragraph === sentence.paragraph && before.index + 1 === sentence.index && sentence.role === 'prose';
}

/** Whom or what a pronoun that opens a clause of this sentence means: the named subject before it, or the last person named. */
function topicFor(
  sentence: Sentence,
  words: readonly Word[],
  near: SentenceReading | undefined,
  done: readonly SentenceReading[],
  document: Document,
): Referent | undefined {
  const topic = near && topicOf(near, done);
  if (topic || words.some((word) => word.cls === 'name' && word.span?.type === 'person')) return topic;
  const pronoun = words.find(({ lower }) => /^(he|she)$/.test(lower))?.lower;
  return pronoun === undefined ? undefined : lastPerson(sentence, done, document.sentences, pronoun);
}

function resolved(clause: Clause, heads: Heads, topic: Referent | undefined, near: Sentence | undefined): Clause {
  const subject = withTopic(withHeads(clause.subject, heads), topic);
  return {
    ...withPlainVerb(clause),
    subject,
    rest: withSource(withTopicsOwn(withMonths(withHeads(clause.rest, heads), topic && near), subject, topic), topic),
    ...(clause.cause ? { cause: withHeads(clause.cause, heads) } : {}),
  };
}

/** "The mayor, Ines Holloway": here "the mayor" is not shown by her name. */
function ownRole(name: Word, role: readonly Word[], heads: Heads): readonly Word[] {
  const shown = withHeads(role, heads);
  const text = (name.shown ?? name.text).toLowerCase();
  return shown.some((word) => word.shown?.toLowerCase().startsWith(text)) ? role : shown;
}

function marked(clause: Clause, nouns: ReadonlySet<string>): Clause {
  return { ...clause, subject: withTitleNouns(clause.subject, nouns), rest: withTitleNouns(clause.rest, nouns) };
}

/** "..., according to her": the source is who "she" is. */
function withSource(rest: readonly Word[], topic: Referent | undefined): readonly Word[] {
  const at = rest.findIndex((word) => word.lower === 'according') + 1;
  return at === 0 ? rest : [...rest.slice(0, at), ...withTopic(rest.slice(at), topic)];
}

/** The clause that a fact was made of; nothing for a fact made of an apposition. */
export function clauseAt(document: Document, sentence: number, verbStart: number | undefined): Clause | undefined {
  const reading = readingsOf(document).find((item) => item.sentence.index === sentence);
  return reading?.clauses.find((clause) => clause.group.words[0]?.start === verbStart);
}
