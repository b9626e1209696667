import { type Document, grouped, oncePer, plainText, type Range, type Reference } from '../../language/index.ts';
import { lowerAt } from '../1-trees/tree.ts';
import { isAnyOfCountry } from './any-of-country.ts';
import { meansCenter } from './center.ts';
import { type Bare, type Edits, replace, wordsIn } from './edits.ts';
import { withoutNeedlessPointers } from './named-pointers.ts';
import { topicOf } from './topic.ts';

/** References right less often than this stay open. */
const sureEnough = 0.9;
/** A phrase longer than this does not stand for a pronoun. */
const longest = 8;

/** Pronouns, "-nya" and "kapal itu" are told as what they stand for; where that is not sure, the words are marked as pointing. */
export function withReferences(bare: Bare, edits: Edits): void {
  if (bare.grammar.point) {
    bare.grammar.point(bare, edits);
    return;
  }
  const { document, sentence, grammar, tree } = bare;
  for (const reference of referencesBySentence(document).get(sentence.index) ?? []) {
    if (reference.kind === 'metonym') continue;
    const at = wordsIn(bare, reference);
    if (at.length === 0 || at.every((word) => edits.dropped.has(word)) || isFormal(reference, at, bare)) continue;
    if (at.some((word) => grammar.ofThatSort.has(lowerAt(tree, word)))) {
      for (const word of at) edits.pointing.add(word);
      continue;
    }
    const told: Told | undefined =
      antecedentOf(reference, bare) ?? topicOf(reference, at, bare) ?? goingOn(reference, at, bare);
    if (told === undefined || isNumbered(told, at, bare)) for (const word of at) edits.pointing.add(word);
    else {
      replace(edits, at, reference.kind === 'possessive' ? grammar.owning(told.text) : told.text);
      if (told.place) edits.named.set(at[0] ?? -1, told.place);
      if (told.entityId && reference.kind !== 'possessive') edits.entities.set(at[0] ?? -1, told.entityId);
    }
  }
  tree.words.forEach((word, at) => {
    if (
      isOwnerMark(at, bare) &&
      !edits.replaced.has(at) &&
      !edits.dropped.has(at) &&
      !isFormal({ kind: 'possessive' }, [at], bare)
    )
      edits.pointing.add(at);
    if (
      grammar.fillers.has(word.lower) &&
      tree.words[at + 1]?.partOfSpeech === 'VERB' &&
      !grammar.interrogatives.has(lowerAt(tree, at - 1)) &&
      !grammar.timeUnits.has(lowerAt(tree, at - 1))
    )
      edits.dropped.add(at);
    if (grammar.fillers.has(word.lower) && grammar.timeUnits.has(lowerAt(tree, at - 1).replace(/^se(?=\p{L}{3})/u, '')))
      edits.pointing.add(at);
    else if (grammar.clitics.has(word.lower) && !grammar.interrogatives.has(lowerAt(tree, at - 1)))
      edits.dropped.add(at);
    else if (grammar.selves.has(word.lower) && tree.words[at - 1]?.partOfSpeech === 'PROPN') edits.dropped.add(at);
    else if (
      word.relation !== 'root' &&
      grammar.fillers.has(word.lower) &&
      !grammar.interrogatives.has(lowerAt(tree, at - 1)) &&
      /^(advmod|discourse|cc|mark)$/.test(word.relation) &&
      tree.children[at]?.length === 0 &&
      !opensAside(at, bare)
    )
      edits.dropped.add(at);
    else if (grammar.pointers.has(lowerAt(tree, at)) && !edits.replaced.has(at)) edits.pointing.add(at);
  });
  withoutNeedlessPointers(bare, edits);
}

const referencesBySentence = oncePer(({ references }: Document) => grouped(references, ({ sentence }) => sentence));

/** "Kim Ji-hyun, juga dari Korea": without it what stands behind the comma hangs in the air. */
function opensAside(at: number, { tree }: Bare): boolean {
  return lowerAt(tree, at - 1) === ',' && tree.words[at + 1]?.partOfSpeech === 'ADP';
}

/** "Vonis itu tiga tahun lebih ringan": without its pointer it would be one of three years. */
function isNumbered({ text }: Told, at: readonly number[], { tree: { words } }: Bare): boolean {
  return !text.includes(' ') && words[(at.at(-1) ?? -1) + 1]?.partOfSpeech === 'NUM';
}

/** "berakhirnya izin", "adanya sulfur": the ending makes a noun of the verb and points at nothing. */
function isFormal(
  { kind }: Pick<Reference, 'kind'>,
  [at = -1]: readonly number[],
  { tree: { words }, grammar }: Bare,
): boolean {
  const [before, after] = [words[at - 1], words[at + 1]];
  if (grammar.ownerless.has(before?.lower ?? '') && grammar.ownerMarks.has(words[at]?.lower ?? '')) return true;
  if (kind !== 'possessive' || words[at]?.relation !== 'det') return false;
  return (
    /^(VERB|ADJ)$/.test(before?.partOfSpeech ?? '') && /^(NOUN|PROPN|PRON|DET|NUM|ADJ)$/.test(after?.partOfSpeech ?? '')
  );
}

/** "-nya" that is a word of its own in the tree, or "its". */
function isOwnerMark(at: number, { tree: { words }, grammar }: Bare): boolean {
  return grammar.ownerMarks.has(words[at]?.lower ?? '');
}

type Told = { readonly text: string; readonly place?: Range; readonly entityId?: string };

/** What the sentence before speaks of, where nothing else explains the pointer. */
function goingOn(reference: Reference, at: readonly number[], bare: Bare): Told | undefined {
  const { center } = bare;
  if (!center || !meansCenter(reference, at, bare)) return undefined;
  return { text: center.text, place: center.place, ...(center.entityId ? { entityId: center.entityId } : {}) };
}

function antecedentOf(reference: Reference, bare: Bare): Told | undefined {
  const { antecedent, certainty } = reference;
  const { document } = bare;
  if (!antecedent || certainty < sureEnough || !isLikely(reference, bare) || isOfSpeaker(reference, bare))
    return undefined;
  const { start, end, entityId } = antecedent;
  const name = document.entities.find(({ id }) => id === entityId)?.name;
  const text = name ?? plainText(document.body, antecedent).replace(/\s*\([^)]*\)/g, '');
  if (text.split(' ').length > longest || (!name && isAnyOfCountry(text, bare))) return undefined;
  return { text: name ? text : lowerFirst(text), place: { start, end }, ...(name && entityId ? { entityId } : {}) };
}

/** A person that a sentence names in passing ("di hadapan Presiden Joko Widodo") is seldom the "ia" of the next. */
function isLikely({ kind, antecedent, start, because }: Reference, { document }: Bare): boolean {
  if (kind !== 'pronoun' || !antecedent || /spoke|saying|speaker|quotation/.test(because)) return true;
  if (antecedent.start > start) return false;
  const home = document.sentences.find(
    (sentence) => sentence.start <= antecedent.start && antecedent.end <= sentence.end,
  );
  const at = home?.words.findIndex(({ start: from }) => from >= antecedent.start) ?? -1;
  for (let word = at; word >= 0; word = home?.words[word]?.head ?? -1) {
    const relation = home?.words[word]?.relation ?? 'root';
    if (relation === 'nsubj' || relation === 'root') return true;
    if (!/^(flat|appos|compound|nmod)$/.test(relation)) return false;
  }
  return true;
}

/**
 * "Petugasnya, ujar anggota Bawaslu Deri, sudah bekerja ... Ia diberi teguran": who only says it is not the one that "ia" goes on with, where the sentence is
 * about other people; nor do people with "-nya" belong to the body of the sentence before.
 */
function isOfSpeaker({ kind, antecedent, start, because }: Reference, { document, grammar, tree }: Bare): boolean {
  if (!antecedent || grammar.presents !== true) return false;
  if (kind === 'possessive') {
    const owned = tree.words.find(({ end }) => end === start);
    return /only name in the sentence before/.test(because) && grammar.people.has(owned?.lower ?? '');
  }
  const home = document.sentences.find((one) => one.start <= antecedent.start && antecedent.end <= one.end);
  const at = home?.words.findIndex(({ start: from }) => from >= antecedent.start) ?? -1;
  const isAside = home?.words[at - 2]?.text === ',' && grammar.saying.has(home.words[at - 1]?.lower ?? '');
  return (
    kind === 'pronoun' &&
    isAside &&
    home.words.some(({ relation, lower }, index) => index < at && relation === 'nsubj' && grammar.people.has(lower))
  );
}

function lowerFirst(text: string): string {
  return /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
