import type { Sentence } from '../../../language/index.ts';
import type { Word } from '../1-words/word.ts';
import type { Clause } from '../3-clauses/clause.ts';
import type { SentenceReading } from '../reading.ts';
import { agrees } from './last-person.ts';
import { named, type Referent, referentOf } from './referent.ts';

/** "It", "she" as a subject stand for the named subject of the sentence before. */
export function withTopic(subject: readonly Word[], topic: Referent | undefined): readonly Word[] {
  const first = subject[0];
  if (!first || !topic) return subject;
  const fits = topic.person
    ? /^(he|she|his|her)$/.test(first.lower) && agrees(first.lower, topic)
    : /^(it|its)$/.test(first.lower);
  if (isFirm(subject, topic)) return asFirm(subject, topic);
  if (isState(subject, topic)) return asState(subject, topic);
  if (!fits) return subject;
  if (first.cls === 'possessive')
    return [...articleBefore(first, topic), named({ ...first, owner: true }, topic), ...subject.slice(1)];
  return subject.length === 1 ? [...articleBefore(first, topic), named(first, topic)] : subject;
}

/** "The company" after a sentence about a body of that name. */
function isFirm([article, noun, ...more]: readonly Word[], topic: Referent): boolean {
  return article?.lower === 'the' && more.length === 0 && firms.test(noun?.lower ?? '') && topic.firm === true;
}

/** "Kenya outlawed plastic bags. The government says ...": the government of Kenya. */
function isState([article, noun, ...more]: readonly Word[], { span }: Referent): boolean {
  return article?.lower === 'the' && noun?.lower === 'government' && more.length === 0 && span?.type === 'country';
}

function asState(subject: readonly Word[], { text, at }: Referent): readonly Word[] {
  return subject.map((word, index) =>
    index === 0 ? word : { ...word, cls: 'name', shown: `government of ${text}`, ...(at ? { source: at } : {}) },
  );
}

const firms = /^(company|firm|group|business|carmaker|retailer|airline|lender|manufacturer|maker|operator|start-up)$/;

function asFirm(subject: readonly Word[], topic: Referent): readonly Word[] {
  return subject.flatMap((word, index) => (index === 0 ? (topic.article ? [word] : []) : [named(word, topic)]));
}

/** "Claudine Gay became its president": "its" cannot be hers, so it is the named thing of the sentence before. */
export function withTopicsOwn(
  rest: readonly Word[],
  subject: readonly Word[],
  topic: Referent | undefined,
): readonly Word[] {
  const [name] = subject.filter((word) => word.cls === 'name');
  if (!topic || topic.person || name?.span?.type !== 'person') return rest;
  return rest.flatMap((word, index) => {
    const free = !rest.slice(0, index).some((before) => before.cls === 'name' && before.span?.type !== 'person');
    return word.lower === 'its' && free
      ? [...articleBefore(word, topic), named({ ...word, owner: true }, topic)]
      : [word];
  });
}

function articleBefore(word: Word, topic: Referent): readonly Word[] {
  return topic.article ? [{ ...word, end: word.start, cls: 'det', lower: 'the', shown: 'the' }] : [];
}

/**
 * The named subject of the last main clause of the sentence before, when no other name could be meant: no second person there,
 * and for a thing no other named subject in the paragraph ("The telescope ... NASA released its images. Its mirror ...").
 */
export function topicOf(reading: SentenceReading, done: readonly SentenceReading[]): Referent | undefined {
  const name = subjectName(reading);
  if (!name) return undefined;
  const rivals = name.span?.type === 'person' ? otherPeople(reading, name) : otherSubjects(reading, done, name);
  if (rivals) return undefined;
  const clause = lastClause(reading);
  const at = name.source ?? { start: name.start, end: name.end };
  const firm = name.span?.type === 'organisation' && !otherBodies(reading, name);
  return { ...referentOf(name, clause?.subject[0]?.lower === 'the' && clause.subject[0].shown !== ''), at, firm };
}

/** Another body of the sentence could be "the company". */
function otherBodies({ words }: SentenceReading, name: Word): boolean {
  return words.some(
    (word) => word.cls === 'name' && word.start !== name.start && (!word.span || word.span.type === 'organisation'),
  );
}

function lastClause(reading: SentenceReading): Clause | undefined {
  return reading.clauses.filter((item) => item.origin !== 'relative').at(-1);
}

function subjectName(reading: SentenceReading): Word | undefined {
  const subject = lastClause(reading)?.subject ?? [];
  const names = subject.filter((word) => word.cls === 'name' && !word.owner);
  const [article, first, noun] = subject;
  if (
    subject.length === 3 &&
    article?.lower === 'the' &&
    first?.cls === 'name' &&
    !first.owner &&
    noun?.cls === 'noun' &&
    !noun.plural
  ) {
    const { span, ...plain } = first;
    return { ...plain, end: noun.end, shown: `${first.shown ?? first.text} ${noun.text}` };
  }
  const [name] = names;
  return names.length === 1 && name && (subject.at(-1) === name || subject[0] === name) ? name : undefined;
}

/** "Cameron's successor": who only owns something is not who "she" is. An unknown name of two words may be a person. */
function otherPeople({ words }: SentenceReading, name: Word): boolean {
  return words.some((word, index) => {
    if (word.cls !== 'name' || word.owner || word.start === name.start) return false;
    if (word.span) return word.span.type === 'person' && word.span.entityId !== name.span?.entityId;
    return word.text.includes(' ') && words[index - 1]?.cls !== 'det';
  });
}

function otherSubjects(
  { sentence }: { readonly sentence: Sentence },
  done: readonly SentenceReading[],
  name: Word,
): boolean {
  const told = done.filter((item) => item.sentence.paragraph === sentence.paragraph);
  return told.some((item) => {
    const other = subjectName(item);
    return other !== undefined && other.span?.type !== 'person' && shownOf(other) !== shownOf(name);
  });
}

/** "The telescope ... NASA released its first images": "its" may be another's when the paragraph has another subject. */
export function ownsUnclearly(
  { subject, rest }: Clause,
  sentence: Sentence,
  done: readonly SentenceReading[],
): boolean {
  if (!rest.some(({ lower, source }) => lower === 'its' && !source)) return false;
  const [name] = subject.filter((word) => word.cls === 'name' && !word.owner);
  return name !== undefined && name.span?.type !== 'person' && otherSubjects({ sentence }, done, name);
}

function shownOf(word: Word): string {
  return (word.shown ?? word.text).toLowerCase();
}
