import type { Document, Span, Token } from '../../../language/index.ts';
import type { Telling } from '../../1-trees/tellings.ts';
import { dependents } from '../../1-trees/tree.ts';

/** The tokens of the shorter sentences that one sentence is cut into, or nothing when the rule finds no place to cut. */
export type Cut = (telling: Telling, document: Document) => readonly (readonly Token[])[] | undefined;

export function isComma({ tokens }: Telling, at: number): boolean {
  return tokens[at]?.text === ',';
}

/** Where a stretch that began at a comma may end: the next comma, a dash, or what closes the sentence. */
export function isEnd({ tokens }: Telling, at: number): boolean {
  return at >= tokens.length || /^[,;.]$/.test(tokens[at]?.text ?? '') || isDash(tokens, at);
}

/** A dash with room before it; not the hyphen of "5-0". */
export function isDash(tokens: readonly Token[], at: number): boolean {
  const { text, start } = tokens[at] ?? { text: '', start: 0 };
  const isScore = /^\d+$/.test(tokens[at - 1]?.text ?? '') && /^\d+$/.test(tokens[at + 1]?.text ?? '');
  return /^([–—-]|--)$/.test(text) && tokens[at - 1]?.end !== start && !isScore;
}

/** The first and the last word of a token. */
export function wordAt({ tree }: Telling, token: number): number {
  return tree.words.findIndex((word) => word.token === token);
}

export function lastWordAt({ tree }: Telling, token: number): number {
  return tree.words.findLastIndex((word) => word.token === token);
}

/** The tokens but those from one up to another. */
export function without(tokens: readonly Token[], from: number, to: number): readonly Token[] {
  return tokens.filter((_, at) => at < from || at >= to);
}

/** The name that begins with a token, and the index of the token after it. A run of capitals without a place in the lists is a name too. */
export function nameFrom(telling: Telling, at: number): { readonly next: number; readonly span?: Span } | undefined {
  const { tokens, tree } = telling;
  const first = tokens[at];
  const span = tree.sentence.spans.find(({ start, entityId }) => entityId !== undefined && start === first?.start);
  if (span) {
    const next = tokens.findIndex(({ start }) => start >= span.end);
    return { next: next < 0 ? tokens.length : next, span };
  }
  let next = at;
  while (/^\p{Lu}/u.test(tokens[next]?.text ?? '')) next += 1;
  return next > at ? { next } : undefined;
}

const verbal = /^(VERB|AUX)$/;

/** A verb or auxiliary that opens what is said of a subject. */
export function opensPredicate(telling: Telling, token: number): boolean {
  const word = telling.tree.words[wordAt(telling, token)];
  if (!word) return false;
  if (verbal.test(word.partOfSpeech)) return true;
  const head = telling.tree.words[word.head];
  return word.partOfSpeech === 'ADV' && head !== undefined && verbal.test(head.partOfSpeech) && head.token > token;
}

/** The head of the noun phrase that ends with a word. */
export function phraseBefore({ tree }: Telling, last: number): number {
  let head = last;
  for (
    let up = tree.words[head]?.head ?? -1;
    up >= 0 && up < last && isInside(tree.words[head]?.relation);
    up = tree.words[head]?.head ?? -1
  ) {
    if (!/^(NOUN|PROPN|NUM)$/.test(tree.words[up]?.partOfSpeech ?? '')) break;
    head = up;
  }
  for (
    let up = tree.words[head]?.head ?? -1;
    up > head && up <= last && /^(compound|flat|amod|nummod|nmod)$/.test(tree.words[head]?.relation ?? '');
    up = tree.words[head]?.head ?? -1
  )
    head = up;
  return head;
}

function isInside(relation: string | undefined): boolean {
  return /^(flat|compound|nummod|amod|appos)$/.test(relation ?? '');
}

const leftward = /^(det|amod|compound|nummod|flat|nmod|advmod|appos|obl|punct)$/;

/** The first word of the phrase of a noun that stands before a place: its own words side by side, without preposition. */
export function firstOf({ tree }: Telling, head: number, before: number): number {
  const own = new Set<number>();
  const walk = (at: number) => {
    own.add(at);
    for (const child of tree.children[at] ?? []) {
      const isPossessor = dependents(tree, child, 'case').some((one) => one > child);
      const isOwn =
        child > at ||
        (leftward.test(tree.words[child]?.relation ?? '') &&
          (isPossessor || dependents(tree, child, 'case').length === 0));
      if (isOwn) for (const one of child > at || isPossessor ? (tree.under[child] ?? []) : []) own.add(one);
      if (isOwn) walk(child);
    }
  };
  walk(head);
  const sorted = [...own].filter((at) => at < Math.min(before, head)).sort((one, other) => other - one);
  let first = head;
  for (const at of sorted) {
    for (let gap = first - 1; gap > at; gap -= 1) if (tree.words[gap]?.text !== '-') return first;
    first = at;
  }
  return first;
}
