import type { ExchangeItem } from './exchange-quiz.ts';
import { truths } from './truth.ts';

/** The wrong choices of an item with why each is wrong; those of which nothing is said are left out. */
export function wrongChoices(
  item: ExchangeItem,
  language: 'id' | 'en',
): readonly { readonly text: string; readonly because: string }[] {
  if (item.kind === 'true-false') {
    return item.against === '' ? [] : [{ text: truths[language][item.answer ? 1 : 0], because: item.against }];
  }
  const choices = item.kind === 'matching' ? item.spare : 'choices' in item ? item.choices : [];
  return choices.filter(({ because }) => because !== '').map(({ text, because }) => ({ text, because }));
}
