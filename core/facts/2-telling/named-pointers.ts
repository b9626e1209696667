import type { SpanType } from '../../language/index.ts';
import { lowerAt } from '../1-trees/tree.ts';
import type { Bare, Edits } from './edits.ts';

/** What is told by one of these is told apart from others of its kind; a country has many of each. */
const telling: ReadonlySet<SpanType> = new Set(['person', 'organisation', 'work', 'place']);

/** "Video buatan Cipto Aji Gunawan itu": a noun told with a name of its own needs no pointer, which goes. */
export function withoutNeedlessPointers(bare: Bare, edits: Edits): void {
  const { tree, grammar } = bare;
  tree.words.forEach(({ lower }, at) => {
    if (!grammar.demonstratives.has(lower) || !edits.pointing.has(at)) return;
    const phrase = phraseBefore(at, bare);
    if (!phrase || !isNamedInside(phrase, bare) || partsDeed(at, phrase, bare)) return;
    const open = phrase.filter((word) => edits.pointing.has(word));
    if (open.some((word) => grammar.ownerMarks.has(lowerAt(tree, word)) || grammar.pointers.has(lowerAt(tree, word))))
      return;
    for (const word of [...open, at]) edits.pointing.delete(word);
    edits.dropped.add(at);
  });
}

/** The words of the noun that a pointer closes, noun first: from the highest noun that ends right before it. */
function phraseBefore(at: number, { tree }: Bare): readonly number[] | undefined {
  let head = tree.words[at]?.head ?? -1;
  if (head < 0 || head >= at) return undefined;
  while (isPartOfNoun(head, tree) && (tree.words[head]?.head ?? -1) < head) head = tree.words[head]?.head ?? -1;
  if (tree.words[head]?.partOfSpeech !== 'NOUN') return undefined;
  const phrase = Array.from({ length: at - head }, (_, index) => head + index);
  return phrase.every((word) => word === head || (tree.under[head] ?? []).includes(word)) ? phrase : undefined;
}

function isPartOfNoun(at: number, { words }: Bare['tree']): boolean {
  return /^(?:nmod|flat|compound|appos|acl|amod|obl|obj)$/.test(words[at]?.relation ?? '');
}

/** "Keberhasilan Soviet ini menyusul Sputnik": without the pointer between them the verb would be what the deed is. */
function partsDeed(at: number, [head = -1]: readonly number[], { tree }: Bare): boolean {
  return /^(?:ke|pe)\p{L}{4,}an$/u.test(lowerAt(tree, head)) && tree.words[at + 1]?.partOfSpeech === 'VERB';
}

/** A name stands inside it, after its noun and after no comma: "tim besutan Ferdinand Mailoa". */
function isNamedInside(phrase: readonly number[], { tree, sentence }: Bare): boolean {
  const [, next = -1] = phrase;
  const last = phrase.at(-1) ?? -1;
  if (phrase.some((word) => tree.words[word]?.partOfSpeech === 'PUNCT')) return false;
  const [from, to] = [tree.words[next]?.start ?? 0, tree.words[last]?.end ?? 0];
  return (
    phrase.length > 1 &&
    sentence.spans.some(
      ({ type, entityId, start, end }) => entityId !== undefined && telling.has(type) && start >= from && end <= to,
    )
  );
}
