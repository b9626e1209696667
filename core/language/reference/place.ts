import type { ReferenceWords } from './reference-words.ts';
import { isCapital, isPunctuation, topOf, type Unit, type View } from './units.ts';

export type Role = 'subject' | 'object' | 'oblique' | 'owner' | 'other';

/** Where a phrase stands in its sentence. */
export type Place = {
  readonly role: Role;
  /** In the main clause, or in what is said by it. */
  readonly main: boolean;
  /** The unit of the predicate it belongs to; -1 when unknown. */
  readonly clause: number;
};

const nominal = new Set(['flat', 'appos', 'fixed', 'conj', 'goeswith']);
const clausal = new Set(['conj', 'parataxis', 'ccomp', 'root']);
const mostSteps = 12;

export function placeOf(view: View, from: number, to: number, words: ReferenceWords): Place {
  const top = topOf(view.units, from, to);
  return view.units[top]?.relation === undefined
    ? surfacePlace(view.units, from, to, words)
    : treePlace(view.units, top);
}

function treePlace(units: readonly Unit[], top: number): Place {
  let at = top;
  for (let step = 0; step < mostSteps; step += 1) {
    const unit = units[at];
    if (!unit?.relation || !nominal.has(unit.relation) || unit.head < 0) break;
    at = unit.head;
  }
  const unit = units[at];
  const clause = unit?.head ?? -1;
  switch (unit?.relation) {
    case 'nsubj':
    case 'csubj':
      return { role: 'subject', main: isMain(units, clause), clause };
    case 'obj':
    case 'iobj':
      return { role: 'object', main: isMain(units, clause), clause };
    case 'obl':
      // "Pemugaran dikerjakan Theodoor van Erp": who does it stands right after a passive of Indonesian, with no preposition.
      if (isDoer(units, at)) return { role: 'object', main: isMain(units, clause), clause };
      return { role: 'oblique', main: isMain(units, clause), clause };
    case 'advmod':
      return { role: 'oblique', main: isMain(units, clause), clause };
    case 'nmod':
      return { role: clause > at ? 'owner' : 'other', main: false, clause: clauseOf(units, at) };
    case 'compound':
    case 'amod':
    case 'det':
      return { role: 'owner', main: false, clause: clauseOf(units, at) };
    case 'root':
      return { role: 'other', main: true, clause: at };
    default:
      return { role: 'other', main: false, clause: clauseOf(units, at) };
  }
}

function isDoer(units: readonly Unit[], at: number): boolean {
  const verb = units[at]?.head ?? -1;
  const isPassive = /^di\p{L}{4,}/u.test(units[verb]?.lower ?? '') && units[verb]?.partOfSpeech === 'VERB';
  return (
    isPassive &&
    at > verb &&
    !units.some(({ head, relation }, index) => head === at && index < at && relation === 'case')
  );
}

function isMain(units: readonly Unit[], predicate: number): boolean {
  let at = predicate;
  for (let step = 0; step < mostSteps; step += 1) {
    const unit = units[at];
    if (!unit) return false;
    if (unit.relation === 'root') return true;
    if (unit.relation === undefined || !clausal.has(unit.relation)) return false;
    at = unit.head;
  }
  return false;
}

const opensClause = new Set(['root', 'ccomp', 'advcl', 'acl', 'xcomp', 'csubj', 'parataxis']);

/** The predicate that a unit hangs under; -1 when the tree does not tell. */
export function clauseOf(units: readonly Unit[], from: number): number {
  let at = from;
  for (let step = 0; step < mostSteps; step += 1) {
    const unit = units[at];
    if (unit?.relation === undefined) return -1;
    const isVerbConj = unit.relation === 'conj' && (unit.partOfSpeech === 'VERB' || unit.partOfSpeech === 'AUX');
    if (opensClause.has(unit.relation) || isVerbConj) return at;
    at = unit.head;
  }
  return -1;
}

/** By order alone: what opens the sentence is its subject, what follows a preposition is none. */
function surfacePlace(units: readonly Unit[], from: number, to: number, words: ReferenceWords): Place {
  if (/^['’]s?$/.test(units[to]?.text ?? '')) return { role: 'owner', main: false, clause: -1 };
  let at = from - 1;
  while (at >= 0 && from - at <= 6 && isPartOfPhrase(units[at], words)) at -= 1;
  const before = units[at];
  const opens =
    at < 0 || (isPunctuation(before) && (isFronted(units.slice(0, at), words) || isRenamed(units, at, words)));
  const acts =
    before?.text === ',' && (words.auxiliaries.has(units[to]?.lower ?? '') || words.verbs.test(units[to]?.lower ?? ''));
  if (opens || acts) return { role: 'subject', main: true, clause: -1 };
  if (before && words.subordinators.has(before.lower)) return { role: 'subject', main: false, clause: -1 };
  if (before && words.prepositions.has(before.lower)) return { role: 'oblique', main: false, clause: -1 };
  if (words.speech.has(units[from - 1]?.lower ?? '')) return { role: 'subject', main: true, clause: -1 };
  return { role: 'other', main: false, clause: -1 };
}

/** "Presiden", "the", "kapal": may stand before a name inside one phrase. */
function isPartOfPhrase(unit: Unit | undefined, words: ReferenceWords): boolean {
  if (!unit || isPunctuation(unit) || words.prepositions.has(unit.lower) || words.speech.has(unit.lower)) return false;
  return (
    isCapital(unit) ||
    words.articles.has(unit.lower) ||
    words.classes.has(unit.lower) ||
    words.humans.has(unit.lower) ||
    words.governments.has(unit.lower)
  );
}

/** "Penggantinya, Joe Biden, meneken": the name tells who the opening phrase is. */
function isRenamed(units: readonly Unit[], comma: number, words: ReferenceWords): boolean {
  if (units[comma]?.text !== ',') return false;
  const isTitle =
    words.humans.has(units[0]?.lower ?? '') && units.slice(0, comma).every((unit) => isPartOfPhrase(unit, words));
  return (comma <= 4 && units[comma - 1]?.lower === 'nya') || (comma <= 9 && isTitle);
}

/** "Pada 2019": a preposition opens the sentence and no other comma follows. */
function isFronted(units: readonly Unit[], words: ReferenceWords): boolean {
  return units.length > 0 && units.length <= 9 && words.prepositions.has(units[0]?.lower ?? '');
}
