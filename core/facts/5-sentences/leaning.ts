import { lowerAt } from '../1-trees/tree.ts';
import type { Reading } from '../2-telling/edits.ts';
import { rootSubject } from './reads-alone.ts';

/**
 * Whether all that points out of a sentence points at the one right before it, which is told with it: a person's pronoun at its one person, "-nya" and "its" at
 * its subject, "kapal itu" at its own noun.
 */
export function leansOn(reading: Reading, before: Reading): boolean {
  const { tree, edits, grammar, sentence } = reading;
  const { whole } = grammar;
  if (before.sentence.index !== sentence.index - 1 || before.sentence.paragraph !== sentence.paragraph) return false;
  const open = [...edits.pointing].filter((at) => !edits.dropped.has(at));
  const said = new Set(before.tree.words.map(({ lower }) => lower));
  const subject = rootSubject(before);
  const persons = new Set(
    before.sentence.spans.flatMap(({ type, entityId }) =>
      type === 'person' && entityId !== undefined ? [entityId] : [],
    ),
  );
  const isPersonal =
    subject !== undefined &&
    persons.size === 1 &&
    before.sentence.spans.some(
      ({ type, start, end }) =>
        type === 'person' && (before.tree.under[subject] ?? []).some((at) => covers(start, end, before.tree.words[at])),
    );
  const isTopical = subject !== undefined && !isPersonal && isNamed(subject, before);
  return open.every((at) => {
    const lower = lowerAt(tree, at);
    if (whole.ofPerson.has(lower)) return isPersonal;
    if (whole.ofEither.has(lower)) return isPersonal ? grammar.personal.has(lowerAt(tree, at - 1)) : isTopical;
    if (whole.ofThing.has(lower)) return isTopical;
    if (grammar.demonstratives.has(lower) || grammar.articles.has(lower)) {
      const noun = grammar.demonstratives.has(lower) && grammar.point === undefined ? at - 1 : nounAfter(at, reading);
      return said.has(lowerAt(tree, noun));
    }
    return tree.words[at]?.partOfSpeech === 'NOUN' && said.has(lower);
  });
}

function covers(
  start: number,
  end: number,
  word: { readonly start: number; readonly end: number } | undefined,
): boolean {
  return word !== undefined && start <= word.start && word.end <= end;
}

/** A name, or a noun of the title. */
function isNamed(subject: number, { tree, sentence, grammar, document, lexicon }: Reading): boolean {
  const own = tree.under[subject] ?? [];
  return (
    sentence.spans.some(
      ({ entityId, start, end }) => entityId !== undefined && own.some((at) => covers(start, end, tree.words[at])),
    ) || grammar.sharesRoot(lowerAt(tree, subject), document.title, lexicon)
  );
}

function nounAfter(at: number, { tree: { words } }: Reading): number {
  for (let next = at + 1; next < words.length && next < at + 5; next += 1)
    if (/^(NOUN|PROPN)$/.test(words[next]?.partOfSpeech ?? '') && words[next + 1]?.partOfSpeech !== 'NOUN') return next;
  return -1;
}
