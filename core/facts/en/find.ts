import type { Document, Sentence } from '../../language/index.ts';
import type { Slot } from '../fact.ts';
import type { FactGrammar, FoundFact } from '../grammar.ts';
import { partsOf } from './adjuncts.ts';
import type { Apposition, Clause } from './clause.ts';
import { danglingWord } from './dangling.ts';
import { readingsOf } from './reading.ts';
import { sentenceCase, show } from './show.ts';
import { ownerOf } from './trim.ts';
import type { Word } from './word.ts';

/** The facts of English: clauses that stand alone, and what appositions call people and things. */
export const englishFacts: FactGrammar = { language: 'en', find };

function find(sentence: Sentence, document: Document): readonly FoundFact[] {
  const reading = readingsOf(document).find((item) => item.sentence.index === sentence.index);
  if (!reading) return [];
  const clauses = reading.clauses.flatMap((clause) => factOf(clause));
  return [...clauses, ...reading.appositions.flatMap((apposition) => roleOf(apposition))];
}

const guesses = /^(may|might|could|would|should|can|ought)$/;
const opinions = new Set('think believe hope expect seem appear feel consider suppose'.split(' '));

function factOf(clause: Clause): readonly FoundFact[] {
  const { subject, group, rest } = clause;
  if (danglingWord(subject, 'none') ?? danglingWord(ownWords(clause), ownerOf(clause))) return [];
  if (
    [...subject, ...rest].some((word) => word.cls === 'quote') ||
    guesses.test(group.aux?.lower ?? '') ||
    opinions.has(group.base)
  )
    return [];
  if (/^(no|none|neither|nobody|few|little|nothing)$/.test(subject[0]?.lower ?? '')) return [];
  if (
    rest.some((word) => word.cls === 'possessive') &&
    !rest.some((word) => ['name', 'date', 'number'].includes(word.cls))
  )
    return [];
  const { core, time, place } = partsOf(clause);
  if (core.length === 0 && !time && !place) return [];
  if (core[0]?.lower === 'to' && core.length < 3 && !time && !place) return [];
  const amount = [...subject, ...core].find((word) => word.cls === 'number' && word.span);
  return [
    {
      kind: group.negated ? 'status' : group.copula ? 'state' : amount ? 'quantity' : 'event',
      text: statementOf(clause),
      status: group.negated ? 'denied' : group.aux?.lower === 'will' && !time ? 'planned' : 'asserted',
      subject: slot(subject),
      predicate: slot(group.words),
      ...(core.length > 0 ? { object: slot(core) } : {}),
      ...(time ? { time: slot(time.words, time.head) } : {}),
      ...(place ? { place: slot(place.words, place.head) } : {}),
      ...(amount ? { amount: slot([amount], amount) } : {}),
      ...(clause.cause ? { cause: slot(clause.cause) } : {}),
      because: `${clause.origin} clause: subject, verb "${group.base}", the rest accounted for`,
    },
  ];
}

/** Without the "he" of "announced that he would resign", which is the subject itself. */
function ownWords({ subject, rest, reports }: Clause): readonly Word[] {
  const person = subject.some((word) => word.span?.type === 'person');
  return rest.filter(
    (word, index) => !(reports && person && /^(he|she)$/.test(word.lower) && rest[index - 1]?.cls === 'that'),
  );
}

/** The clause as a sentence: "On 7 July, the Ever Given was allowed to leave." */
export function statementOf(clause: Clause): string {
  const lead = partsOf({ ...clause, rest: [] });
  const front = show(
    clause.fronted.filter((word) => lead.time?.words.includes(word) || lead.place?.words.includes(word)),
  );
  const dropped = new Set(relativeDays(clause));
  const body = show([...clause.subject, ...clause.group.words, ...clause.rest.filter((word) => !dropped.has(word))]);
  return `${sentenceCase(front === '' ? body : `${front}, ${body}`)}.`;
}

export function relativeDays(clause: Clause): readonly Word[] {
  const kept = partsOf(clause);
  const used = new Set([...kept.core, ...(kept.time?.words ?? []), ...(kept.place?.words ?? [])]);
  return clause.rest.filter((word) => !used.has(word));
}

function roleOf({ name, role }: Apposition): readonly FoundFact[] {
  if (!name.span || danglingWord(role, 'none') || role.some((word) => word.start === name.start)) return [];
  return [
    {
      kind: 'role',
      text: `${sentenceCase(show([name]))} is ${show(role)}.`,
      status: 'asserted',
      subject: slot([name], name),
      object: slot(role),
      because: 'apposition: a name and what it is called, side by side between commas',
    },
  ];
}

function slot(words: readonly Word[], head?: Word): Slot {
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) throw new Error('Expected a slot of one word or more, got none. Leave the slot out.');
  const span = head?.span ?? (words.length === 1 ? first.span : undefined);
  return {
    text: show(words),
    start: Math.min(...words.map((w) => w.start)),
    end: Math.max(...words.map((w) => w.end)),
    ...(span ? { span } : {}),
  };
}
