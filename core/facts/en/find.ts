import type { Document, Sentence } from '../../language/index.ts';
import type { FactStatus, Slot } from '../fact.ts';
import type { FactGrammar, FoundFact } from '../grammar.ts';
import { sentenceCase, show } from './1-words/show.ts';
import type { Word } from './1-words/word.ts';
import { partsOf } from './2-phrases/adjuncts.ts';
import type { Apposition, Clause } from './3-clauses/clause.ts';
import { agrees } from './4-references/last-person.ts';
import { referentOf } from './4-references/referent.ts';
import { danglingWord } from './5-alone/dangling.ts';
import { ownerOf } from './5-alone/trim.ts';
import { readingsOf } from './reading.ts';

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
const seeming = new Set(['seem', 'appear', 'feel', 'suppose']);

function factOf(clause: Clause): readonly FoundFact[] {
  const { subject, group, rest } = clause;
  if (danglingWord(subject, 'none') ?? danglingWord(ownWords(clause), ownerOf(clause))) return [];
  if (
    [...subject, ...rest].some((word) => word.cls === 'quote') ||
    guesses.test(group.aux?.lower ?? '') ||
    (opinions.has(group.base) && (group.passive || seeming.has(group.base)))
  )
    return [];
  if (/^(no|none|neither|nobody|few|little|nothing)$/.test(subject[0]?.lower ?? '')) return [];
  if (rest.length < 6 && rest.some((word) => word.cls === 'possessive') && !rest.some(tells)) return [];
  if (endsOpen(rest)) return [];
  const { core, time, place } = partsOf(clause);
  if (core.length === 0 && !time && !place) return [];
  if (!isAnchored([...subject, ...rest])) return [];
  if (group.copula && isShortState(partsOf(clause).core)) return [];
  const status = statusOf(clause, time !== undefined);
  if (status === 'asserted' && isBare(core, time ?? place)) return [];
  const amount = [...subject, ...core].find((word) => word.cls === 'number' && word.span);
  return [
    {
      kind: group.negated ? 'status' : group.copula ? 'state' : amount ? 'quantity' : 'event',
      text: statementOf(clause),
      status,
      subject: slot(subject),
      predicate: slot(group.words),
      ...(core.length > 0 ? { object: slot(core) } : {}),
      ...(time ? { time: slot(time.words, time.head) } : {}),
      ...(place ? { place: slot(place.words, place.head) } : {}),
      ...(amount ? { amount: slot([amount], amount) } : {}),
      ...(clause.cause && clause.cause.length > 0 ? { cause: slot(clause.cause) } : {}),
      because: `${clause.origin} clause: subject, verb "${group.base}", the rest accounted for`,
    },
  ];
}

const placeTypes = new Set(['city', 'country', 'province', 'region']);

/** "is mainly Buddhist": true of many. */
function isShortState(core: readonly Word[]): boolean {
  return core.length < 3 && !core.some(({ cls, span }) => cls === 'det' || span !== undefined);
}

/** A name, and beside "the team" of the headline more than a place; or a figure among so many words that they tell what it is about. */
function isAnchored(words: readonly Word[]): boolean {
  const known = words.some((word) => word.known);
  const tells = (word: Word) => word.cls === 'name' && !(known && placeTypes.has(word.span?.type ?? ''));
  if (words.some(tells) || (known && words.some(({ cls }) => cls === 'number'))) return true;
  const content = words.filter((word) => ['adj', 'noun', 'past', 'part', 'gerund', 'base'].includes(word.cls));
  return content.length >= 5 && words.some((word) => word.cls === 'number' || word.cls === 'date');
}

/** "has not yet answered", "has yet to answer": open; "did not": denied; "will" without a date: planned. */
function statusOf({ group, rest }: Clause, dated: boolean): FactStatus {
  const waits = [...group.words, ...rest].some((word) => word.lower === 'yet');
  if (waits && (group.negated || (group.base === 'have' && rest[0]?.lower === 'yet' && rest[1]?.lower === 'to')))
    return 'not-yet';
  if (group.negated) return 'denied';
  const definite = dated || rest.some((word) => word.cls === 'number' || word.span?.value !== undefined);
  return group.aux?.lower === 'will' && !definite ? 'planned' : 'asserted';
}

/** "had his only victory" says little; a name, a figure or "the only rescuer to ..." makes it worth asking. */
function tells(word: Word, index: number, rest: readonly Word[]): boolean {
  if (word.cls === 'name' || word.cls === 'date' || word.cls === 'number') return true;
  return word.lower === 'the' && /^(only|first|last)$/.test(rest[index + 1]?.lower ?? '') && rest.length > 5;
}

/** "took bronze", "to stay": true of too many. */
function isBare(core: readonly Word[], circumstance: object | undefined): boolean {
  if (circumstance || core.some((word) => ['name', 'number', 'date'].includes(word.cls))) return false;
  const content = core.filter((word) => ['noun', 'adj', 'past', 'part', 'gerund', 'base'].includes(word.cls));
  if (core.every((word) => word.cls === 'adj' || word.cls === 'adverb')) return true;
  return content.length < 2 && !core.some((word) => word.lower === 'the');
}

/** Without the "he" of "announced that he would resign", which is the subject itself. */
function ownWords({ subject, rest, reports }: Clause): readonly Word[] {
  const person = subject.some((word) => word.span?.type === 'person');
  return rest.filter(
    (word, index) =>
      !(
        reports &&
        rest[index - 1]?.cls === 'that' &&
        (person ? /^(he|she)$/ : /^it$/).test(word.lower) &&
        (!person || speaks(word, subject)) &&
        (person ? rest[index + 1]?.cls !== 'be' : /^(modal|have)$/.test(rest[index + 1]?.cls ?? ''))
      ),
  );
}

/** "identifies ...", "until ...": something was to follow. */
function endsOpen(rest: readonly Word[]): boolean {
  const last = rest.at(-1);
  return last !== undefined && ['det', 'and', 'present', 'modal', 'sub', 'possessive', 'that'].includes(last.cls);
}

/** "Simon told the court that she ...": not Simon. */
function speaks({ lower }: Word, subject: readonly Word[]): boolean {
  const speaker = subject.find((word) => word.span?.type === 'person');
  return speaker !== undefined && agrees(lower, referentOf(speaker, false));
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

/** Words of the rest that are left out: "on Tuesday" says nothing alone. */
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
      text: `${sentenceCase(show([name]))} ${name.span.type === 'person' ? 'was' : 'is'} ${show(role)}.`,
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
