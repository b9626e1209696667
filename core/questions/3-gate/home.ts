import type { Gate } from '../candidate.ts';

/** The country or town that the whole article is about is no answer: anyone would guess it. */
export const home: Gate = {
  name: 'home',
  refuse: ({ draft, question }, { document }) => {
    const { type, entityId, text } = draft.answer;
    if (question.kind === 'true-false' || (type !== 'country' && type !== 'city' && type !== 'province'))
      return undefined;
    if (document.language === 'id' && text === 'Indonesia')
      return 'Of an Indonesian article, Indonesia is the first guess.';
    const spans = document.sentences.flatMap(({ spans: all }) => all).filter((span) => span.type === type);
    const own = spans.filter((span) => span.entityId === entityId);
    return own.length >= 4 && own.length * 2 > spans.length ? `The article is about ${text}.` : undefined;
  },
};
