import type { Gate } from '../../candidate.ts';

/** More common nouns than this tell what a stem speaks of. */
const few = 1;
const months =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?$/;

/**
 * "The probe weighed about ____", "How many parishes have signed up?": one common noun at most, no name but the answer, no other figure and no word of the title: what it speaks of stands in other
 * sentences. Of the judged items of such stems readers accepted six of 24.
 */
export const thin: Gate = {
  name: 'thin',
  refuse: ({ question, draft }, { document }) => {
    if (question.kind === 'matching' || question.kind === 'ordering' || question.kind === 'evidence') return undefined;
    // What it speaks of is read right above it.
    if (question.stimulus) return undefined;
    const kindOf = new Map(
      (document.sentences[draft.fact.sentence]?.words ?? []).map(({ lower, partOfSpeech }) => [lower, partOfSpeech]),
    );
    if (question.kind !== 'true-false' && hasFigure(question.stem, draft.correction ?? draft.answer.text))
      return undefined;
    const key = new Set(wordsIn(draft.correction ?? draft.answer.text));
    const own = wordsIn(question.stem).filter((word) => !key.has(word) && !months.test(word));
    const title = new Set(wordsIn(document.title).filter(isLong).map(root));
    const names = new Set(document.entities.flatMap(({ name, aliases }) => [name, ...aliases].flatMap(wordsIn)));
    const isName = (word: string) => kindOf.get(word) === 'PROPN' || (names.has(word) && !kindOf.has(word));
    if (own.some((word) => isName(word) || (isLong(word) && title.has(root(word))))) return undefined;
    const nouns = new Set(own.filter((word) => kindOf.get(word) === 'NOUN'));
    return nouns.size <= few
      ? 'It names nothing and has nothing of the title: what it speaks of is told elsewhere.'
      : undefined;
  },
};

/** Another figure than the key, no day or year: "Revenue rose 6.1% to ____". */
function hasFigure(stem: string, key: string): boolean {
  return /\d/.test(
    stem.replace(key, '').replace(/\d{1,2} \p{Lu}\p{Ll}+|(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,%])/gu, ''),
  );
}

function wordsIn(text: string): readonly string[] {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\d]+(?:[-’'][\p{L}\d]+)*/gu)
      ?.map((word) => word.replace(/['’]s$/, '')) ?? []
  );
}

function isLong(word: string): boolean {
  return word.length > 3;
}

/** "ferries", "ferry" alike. */
function root(word: string): string {
  return word.replace(/(?:ing|ies|y|ed|es|s)$/, '').replace(/e$/, '');
}
