import type { Gate } from '../candidate.ts';

/** The country or town that the whole article is about is no answer: anyone would guess it. */
export const home: Gate = {
  name: 'home',
  refuse: ({ draft, question }, { document, lexicon }) => {
    const { type, entityId, text } = draft.answer;
    if (question.kind === 'true-false' || (type !== 'country' && type !== 'city' && type !== 'province'))
      return undefined;
    if (document.language === 'id' && text === 'Indonesia')
      return 'Of an Indonesian article, Indonesia is the first guess.';
    const people =
      type === 'country' &&
      document.title.split(/[^\p{L}]+/u).find((word) => isOf(word, text, lexicon.peoples[document.language]));
    if (people) return `"${people}" in the title tells the country.`;
    const spans = document.sentences.flatMap(({ spans: all }) => all).filter((span) => span.type === type);
    const own = spans.filter((span) => span.entityId === entityId);
    return own.length >= 4 && own.length * 2 > spans.length ? `The article is about ${text}.` : undefined;
  },
};

/** "Swiss" of "Switzerland": so many letters are alike. */
const alike = 3;

function isOf(word: string, country: string, peoples: ReadonlySet<string>): boolean {
  return peoples.has(word) && word.slice(0, alike) === country.slice(0, alike);
}
