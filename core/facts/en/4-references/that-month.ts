import type { Sentence } from '../../../language/index.ts';
import { months } from '../1-words/closed-class.ts';
import type { Word } from '../1-words/word.ts';

/** "that June" after a sentence of 2017 is shown "in June 2017". */
export function withMonths(words: readonly Word[], before: Sentence | undefined): readonly Word[] {
  const year = before && onlyYear(before);
  if (!year) return words;
  return words.map((word, index) => {
    if (word.lower === 'that' && months.has(words[index + 1]?.lower ?? ''))
      return { ...word, cls: 'prep', shown: 'in' };
    return words[index - 1]?.lower === 'that' && months.has(word.lower)
      ? { ...word, cls: 'date', shown: `${word.text} ${year}` }
      : word;
  });
}

/** The year of every full date in the sentence, when they agree. */
function onlyYear({ spans }: Sentence): string | undefined {
  const dates = spans.flatMap(({ value }) =>
    value?.kind === 'date' && !value.relative ? [value.iso.slice(0, 4)] : [],
  );
  const years = [...new Set(dates)];
  return years.length === 1 ? years[0] : undefined;
}
