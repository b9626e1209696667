import { isAdjective, isPersonal } from './asked-alone.ts';
import { firmEndings, thingEndings } from './closed-class.ts';
import type { Word } from './word.ts';

/** Nouns that stand before the name of a firm or paper. */
export const companyNouns: ReadonlySet<string> = new Set(
  'company firm line airline carrier bank charity retailer broadcaster newspaper journal magazine publisher brewer operator'.split(
    ' ',
  ),
);

/** What an unknown name is, told by the words beside it and by its own last word: "the Taiwanese line Evergreen", "Kishane Thompson, who". */
export function inContext(word: Word, before: Word | undefined, after: readonly Word[]): Word {
  if (word.cls !== 'name' || (word.span && word.span.type !== 'person')) return word;
  const last = lastWord(word);
  if (firmEndings.has(last)) return typed(word, 'organisation', `ends in ${last}`);
  if (before?.lower === 'the') return untyped(word);
  return word.span || thingEndings.has(last) ? word : guessed(word, before, after);
}

function guessed(word: Word, before: Word | undefined, after: readonly Word[]): Word {
  const [next, second] = after;
  if (before?.cls === 'noun' && companyNouns.has(before.lower))
    return typed(word, 'organisation', `noun before a name: ${before.text}`);
  const two = /^\p{Lu}\p{Ll}[\p{L}-]* \p{Lu}[\p{L}-]+(?:['’]s)?$/u.test(word.text);
  if (!two || before?.cls === 'det' || before?.cls === 'name' || before?.cls === 'adj') return word;
  if (next?.cls === 'comma' && second?.lower === 'who' && !isAdjective(word.text))
    return typed(word, 'person', 'a name with "who" after it');
  return isPersonal(word.text) ? typed(word, 'person', 'a first name') : word;
}

function lastWord(word: Word): string {
  const parts = word.text.replace(/['’]s$/, '').split(' ');
  return parts.length > 1 ? (parts.at(-1)?.toLowerCase() ?? '') : '';
}

/** No person goes by "the": "the James Webb Space Telescope". */
function untyped({ span, ...word }: Word): Word {
  return word;
}

/** The word with a type that the reader did not know; it belongs to no entity. */
export function typed(word: Word, type: 'person' | 'organisation', because: string): Word {
  const text = word.text.replace(/['’]s$/, '');
  return { ...word, span: { start: word.start, end: word.start + text.length, text, type, because } };
}
