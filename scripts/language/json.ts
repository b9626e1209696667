import type { Sentence } from '../../core/language/index.ts';
import type { Reading } from './text.ts';

/**
 * One object, offsets in UTF-16 code units of the body (what follows the front matter and blank lines), `body.slice(start, end) === text`:
 * `{ article: { title, language, publishedAt? }, sentences: [{ index, paragraph, role, start, end, text,
 * tokens: [{ start, end, text, kind }], words: [{ start, end, text, token, partOfSpeech, head, relation, confidence }],
 * spans: [{ start, end, text, type, value?, entityId?, because }] }], entities: [{ id, type, name, aliases }],
 * references: [{ sentence, start, end, form, kind, antecedent?, certainty, because }], ms }`.
 * `token` is an index in `tokens`, `head` one in `words` (-1: the root). See `Document` for what each means.
 */
export function asJson({ document, ms }: Reading): string {
  const { title, language, publishedAt, sentences, entities, references } = document;
  const object = {
    article: { title, language, publishedAt },
    sentences: sentences.map(sentenceOf),
    entities,
    references,
    ms: Math.round(ms * 10) / 10,
  };
  return `${JSON.stringify(object)}\n`;
}

function sentenceOf({ index, paragraph, role, start, end, text, tokens, words, spans }: Sentence): object {
  return {
    ...{ index, paragraph, role, start, end, text },
    tokens: tokens.map(({ start, end, text, kind }) => ({ start, end, text, kind })),
    words: words.map(({ lower: _, confidence, ...word }) => ({ ...word, confidence: Number(confidence.toFixed(4)) })),
    spans,
  };
}
