import type { Question } from '../../core/questions/index.ts';

/** The right answer to an item as its form sends it. */
export function rightResponse(item: Question): string {
  switch (item.kind) {
    case 'date':
      return item.date;
    case 'multiple-response':
      return JSON.stringify(item.keys);
    case 'ordering':
      return JSON.stringify(item.steps.map(({ text }) => text));
    case 'matching':
      return JSON.stringify(item.pairs.map(({ prompt, match }) => [prompt, match]));
    default:
      return item.key;
  }
}
