import type { ExchangeItem } from './exchange-quiz.ts';
import { truths } from './truth.ts';

/** What there is to choose from, in an order that tells nothing: choices as they are, steps and matches by the alphabet. */
export function offered(item: ExchangeItem, language: 'id' | 'en'): readonly string[] {
  const sorted = (texts: readonly string[]) => [...texts].sort((one, other) => one.localeCompare(other, language));
  switch (item.kind) {
    case 'true-false':
      return truths[language];
    case 'ordering':
      return sorted(item.steps.map(({ text }) => text));
    case 'matching':
      return sorted([...new Set([...item.pairs.map(({ match }) => match), ...item.spare.map(({ text }) => text)])]);
    default:
      return 'choices' in item ? item.choices.map(({ text }) => text) : [];
  }
}
