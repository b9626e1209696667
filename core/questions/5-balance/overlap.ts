import type { Candidate } from '../candidate.ts';
import { holdsWords, plain, wordsOf } from '../text.ts';

/** Why two items may not stand in one quiz: the same question twice, or one that tells the other's answer. */
export function overlap(one: Candidate, other: Candidate): string | undefined {
  if (one.question.kind !== 'true-false' && plain(one.question.key) === plain(other.question.key)) {
    const near =
      one.draft.fact.sentence === other.draft.fact.sentence || likeness(one.question.stem, other.question.stem) > 0.4;
    if (near) return 'Another item has the same answer to nearly the same question.';
  }
  if (likeness(one.question.stem, other.question.stem) > 0.7) return 'Another item asks nearly the same.';
  if (tells(one, other) || tells(other, one)) return 'One item gives away the answer of another.';
  return undefined;
}

/** A figure or date said in another stem is given away; a name is when both stems speak of one sentence or the same deed. */
function tells(teller: Candidate, asked: Candidate): boolean {
  const { question, draft } = asked;
  if (question.kind === 'true-false')
    return teller.draft.fact.sentence === draft.fact.sentence && likeness(teller.question.stem, question.stem) > 0.5;
  const said = holdsWords(teller.question.stem, question.key);
  if (!said) return false;
  return (
    draft.answer.value !== undefined ||
    teller.draft.fact.sentence === draft.fact.sentence ||
    likeness(teller.question.stem, question.stem) > (isOneDeed(teller, asked) ? 0.4 : 0.7)
  );
}

/** Both tell of the same verb: only then does a name in one stem point at the answer of the other. */
function isOneDeed(one: Candidate, other: Candidate): boolean {
  const [a, b] = [one, other].map(({ draft }) => wordsOf(draft.fact.predicate?.text ?? '').at(-1));
  return a !== undefined && a === b;
}

/** Shared words over the words of the shorter: 1 when one stem holds the other. */
export function likeness(one: string, other: string): number {
  const [a, b] = withoutFrame(wordsOf(one), wordsOf(other));
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

/** "Pada tanggal berapa ...?" twice is no likeness: the words both open with are taken off, unless hardly anything is left. */
function withoutFrame(
  one: readonly string[],
  other: readonly string[],
): readonly [ReadonlySet<string>, ReadonlySet<string>] {
  let shared = 0;
  while (shared < 3 && one[shared] === other[shared] && one.length - shared > 2 && other.length - shared > 2)
    shared += 1;
  return [new Set(one.slice(shared)), new Set(other.slice(shared))];
}
