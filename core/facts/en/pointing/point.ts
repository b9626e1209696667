import type { Word } from '../../../language/index.ts';
import { dependents, lowerAt } from '../../1-trees/tree.ts';
import { type Bare, type Edits, replace } from '../../2-telling/edits.ts';
import { inSentence } from './articles.ts';
import { settleDefinite } from './definites.ts';
import { antecedentOf, isBound, kindOf, owners } from './pronouns.ts';

/** Pronouns and phrases with "the" are told as what they stand for, or as they are where the article leaves no doubt; else they are marked as pointing. */
export function point(bare: Bare, edits: Edits): void {
  bare.tree.words.forEach((word, at) => {
    if (edits.replaced.has(at) || edits.dropped.has(at)) return;
    if (kindOf(word.lower)) pointPronoun(word, at, bare, edits);
    else if (word.lower === 'the') pointDefinite(at, bare, edits);
    else if (/^(this|that|these|those)$/.test(word.lower)) pointDemonstrative(at, bare, edits);
    else pointWord(at, bare, edits);
  });
}

function pointPronoun(word: Word, at: number, bare: Bare, edits: Edits): void {
  if (word.relation === 'expl') return;
  const reference = bare.document.references.find(({ start, end }) => start === word.start && end === word.end);
  const isClaim =
    word.relation === 'nsubj' && bare.tree.words[word.head]?.relation === 'ccomp' && kindOf(word.lower) !== 'it';
  const isOwnClaim = /says it of (itself|himself)/.test(reference?.because ?? '') && !isClaim;
  const known = reference?.antecedent && reference.certainty >= 0.9 && !isOwnClaim ? reference.antecedent : undefined;
  const bound = isBound(at, bare);
  const entity = bare.document.entities.find(({ id }) => id === known?.entityId);
  const named =
    entity && known
      ? {
          text: entity.type === 'person' ? entity.name : inSentence(entity, bare.document),
          entityId: entity.id,
          start: known.start,
          end: known.end,
        }
      : bound || !/^(nsubj|nmod|det)$/.test(word.relation)
        ? undefined
        : antecedentOf(word, bare);
  if (bound && word.relation !== 'nsubj') return;
  if (!named) {
    if (!bound) edits.pointing.add(at);
    return;
  }
  const isOwner = owners.has(word.lower) && word.relation !== 'obj' && word.relation !== 'obl';
  replace(edits, [at], isOwner ? bare.grammar.owning(named.text) : named.text);
  edits.named.set(at, { start: named.start, end: named.end });
  if (!isOwner && named.entityId) edits.entities.set(at, named.entityId);
}

function pointDefinite(at: number, bare: Bare, edits: Edits): void {
  const settled = settleDefinite(at, bare);
  if (settled === 'plain') return;
  if (settled === 'open') {
    edits.pointing.add(at);
    return;
  }
  replace(edits, settled.at, settled.text);
  if (settled.entityId) edits.entities.set(at, settled.entityId);
}

/** "this", "those golds": open; "that" that opens a clause points at nothing. */
function pointDemonstrative(at: number, { tree }: Bare, edits: Edits): void {
  const word = tree.words[at];
  const isClause =
    word?.lower === 'that' &&
    word.relation !== 'det' &&
    (word.partOfSpeech === 'SCONJ' || word.relation === 'mark' || tree.words[word.head]?.relation === 'acl');
  const isTold = /^(that|those)$/.test(word?.lower ?? '') && dependents(tree, at, 'nmod', 'acl').length > 0;
  if (!isClause && !isTold) edits.pointing.add(at);
}

function pointWord(at: number, { tree, grammar }: Bare, edits: Edits): void {
  const word = tree.words[at];
  if (!word) return;
  const after = lowerAt(tree, at - 1);
  if (/^(later|earlier|before|afterwards)$/.test(word.lower) && grammar.timeUnits.has(after)) edits.pointing.add(at);
  // "until now": left out, its preposition would stand alone.
  else if (grammar.fillers.has(word.lower) && /^(?:until|till|by|from|since|for)$/.test(after)) edits.pointing.add(at);
  else if (grammar.selves.has(word.lower) && tree.words[at - 1]?.partOfSpeech === 'PROPN') edits.dropped.add(at);
  else if (
    word.relation !== 'root' &&
    grammar.fillers.has(word.lower) &&
    /^(advmod|discourse|cc|mark)$/.test(word.relation) &&
    tree.children[at]?.length === 0 &&
    !isDegree(at, tree)
  )
    edits.dropped.add(at);
  else if (word.lower === 'there' && word.relation === 'expl') return;
  else if (word.lower === 'following' && word.relation !== 'amod') return;
  else if (grammar.pointers.has(word.lower)) edits.pointing.add(at);
}

/** "too late to be let in": without it the ship came late and was let in. */
function isDegree(at: number, tree: Bare['tree']): boolean {
  return lowerAt(tree, at) === 'too' && /^AD[JV]$/.test(tree.words[at + 1]?.partOfSpeech ?? '');
}
