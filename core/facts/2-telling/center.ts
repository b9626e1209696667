import type { Range, Reference, SpanType } from '../../language/index.ts';
import { lowerAt } from '../1-trees/tree.ts';
import type { Slot } from '../fact.ts';
import type { Bare, Reading } from './edits.ts';

/** What a sentence speaks of: the name that is the subject of its main clause. */
export type Center = {
  readonly text: string;
  readonly place: Range;
  readonly type: SpanType | undefined;
  readonly entityId: string | undefined;
  /** Its first word, lower case: "perjanjian" of "Perjanjian Paris". */
  readonly noun: string;
  /** The sentence it was taken from. */
  readonly sentence: number;
};

/** A subject of more words is a description, not a name. */
const longest = 7;
const plural = /(?<!\p{L})(?:dan|serta|and|atau|or|para)(?!\p{L})|,/u;

/**
 * What the next sentence is about, as long as it names nothing else: the subject goes on (the "continue" transition of centering theory: Grosz, Joshi and
 * Weinstein 1995). A subject that has its owner told ("Biaya Teleskop Webb") passes the owner on.
 */
export function centerOf(
  subject: Slot | undefined,
  before: Center | undefined,
  { sentence, tree }: Reading,
): Center | undefined {
  if (!subject || subject.text.split(' ').length > longest || plural.test(subject.text)) return undefined;
  if (before && subject.text !== before.text && subject.text.endsWith(` ${before.text}`))
    return { ...before, sentence: sentence.index };
  const own = subject.spans.find(({ text }) => subject.text.endsWith(text));
  const words = subject.text.split(' ');
  const isName =
    own?.span.entityId !== undefined ||
    words.slice(words.length > 1 ? 1 : 0).every((word) => /^[\p{Lu}\d]/u.test(word));
  if (!isName || tree.words.length === 0) return undefined;
  return {
    text: subject.text,
    place: { start: subject.start, end: subject.end },
    type: own?.span.type,
    entityId: own?.span.entityId,
    noun: (words[0] ?? '').toLowerCase(),
    sentence: sentence.index,
  };
}

/** Whether "-nya" or "kapal itu" in this sentence means what the sentence before speaks of. */
export function meansCenter({ kind, start, because }: Reference, at: readonly number[], bare: Bare): boolean {
  const { center, sentence, document, tree, grammar } = bare;
  if (!center || center.type === 'person' || center.sentence !== sentence.index - 1 || isAcross(center, bare))
    return false;
  const names = sentence.spans.filter(({ entityId, start: from }) => entityId !== undefined && from < start);
  if (names.length > 0) return false;
  const noun = lowerAt(tree, (at[0] ?? 0) - (kind === 'possessive' ? 1 : 0));
  if (kind === 'possessive')
    return (
      isOpening(at, bare) &&
      !grammar.unowned.has(noun) &&
      // "Petugasnya" after a sentence on the body that watches them: whose, is not told.
      !(grammar.people.has(noun) && center.type === 'organisation') &&
      /owner is not named|not told by any rule/.test(because) &&
      document.title !== ''
    );
  return (
    kind === 'definite' &&
    isOpening(at, bare) &&
    (grammar.hypernyms.get(lowerAt(tree, at[0] ?? -1))?.has(center.noun) ?? false)
  );
}

/** Another section, or another paragraph of a list, speaks of something else. */
function isAcross({ sentence: before }: Center, { document: { sentences }, sentence }: Bare): boolean {
  const one = sentences[before];
  return one === undefined || one.role !== sentence.role || sentence.paragraph - one.paragraph > 1;
}

/** In the subject of the main clause. */
function isOpening([first = -1]: readonly number[], { tree: { words } }: Bare): boolean {
  for (let at = first; at >= 0; at = words[at]?.head ?? -1) {
    const relation = words[at]?.relation;
    if (relation === 'nsubj') return words[words[at]?.head ?? -1]?.relation === 'root';
    if (relation === 'root') return false;
    if (!/^(det|nmod|flat|compound|amod|nummod|obj|acl)$/.test(relation ?? '')) return false;
  }
  return false;
}
