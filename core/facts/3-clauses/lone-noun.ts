import { lowerAt } from '../1-trees/tree.ts';
import type { Reading } from '../2-telling/edits.ts';

/** In these many sentences an article says what it is about. */
const lead = 2;

/**
 * "Terdakwa" under "Pemilik Toko Divonis", "panitia" in the news of one festival: the news itself tells which is meant, as long as the article speaks of
 * one only. `undefined` where it does not.
 */
export function ofThisNews(
  noun: string,
  at: number,
  { grammar, document, tree }: Pick<Reading, 'grammar' | 'document' | 'tree'>,
): string | undefined {
  const { title, sentences } = document;
  const opening = [
    title,
    ...sentences
      .filter(({ role }) => role === 'prose')
      .slice(0, lead)
      .map(({ text }) => text),
  ].join(' ');
  if (
    grammar.topical?.some(({ nouns, news }) => nouns.has(noun) && news.test(opening)) &&
    !isOneOfMany(noun, sentences)
  )
    return tree.words[at]?.text.toLowerCase();
  if (!grammar.builders?.has(noun)) return undefined;
  const built = document.entities.filter(
    ({ type, name }) =>
      /^(place|work)$/.test(type) &&
      grammar.buildings?.has(name.split(' ')[0]?.toLowerCase() ?? '') &&
      title.includes(name),
  );
  const [only] = built;
  const isOther = sentences.some(({ words }) =>
    words.some(({ lower }, index) => lower === noun && /^(NOUN|PROPN)$/.test(words[index + 1]?.partOfSpeech ?? '')),
  );
  return only && built.length === 1 && !isOther ? `${lowerAt(tree, at)} ${only.name}` : undefined;
}

/** "para terdakwa", "kedua jaksa", "terdakwa lain". */
function isOneOfMany(noun: string, sentences: Reading['document']['sentences']): boolean {
  const many = new RegExp(
    `(?<!\\p{L})(?:(?:para|kedua|ketiga|dua|tiga|empat|seorang|salah satu) ${noun}|${noun} (?:lain|lainnya|pertama|kedua))(?!\\p{L})`,
    'iu',
  );
  return sentences.some(({ text }) => many.test(text));
}
