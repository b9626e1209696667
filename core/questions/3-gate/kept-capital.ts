import type { Gate } from '../candidate.ts';

/** The capital of a sentence's first word, kept in the middle of the stem: "diwakili Pasangan itu". Names keep theirs. */
export const keptCapital: Gate = {
  name: 'kept capital',
  refuse: ({ question }, { document }) => {
    const later = question.stem
      .split(' ')
      .slice(1)
      .map((word) => word.replace(/[^\p{L}-]/gu, ''));
    const suspects = later.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word) && opensSentence(word, document.sentences));
    const kept = suspects.find((word) => !document.sentences.some(({ text }) => hasInside(text, word)));
    return kept ? `"${kept}" has a capital because it opened its sentence.` : undefined;
  },
};

function opensSentence(word: string, sentences: readonly { readonly text: string }[]): boolean {
  return sentences.some(({ text }) => text.startsWith(`${word} `));
}

function hasInside(text: string, word: string): boolean {
  const at = text.indexOf(word, 1);
  return at > 0 && /[\s(“"/-]$/u.test(text.slice(0, at)) && !/[.!?:]["”]?\s$/u.test(text.slice(0, at));
}
