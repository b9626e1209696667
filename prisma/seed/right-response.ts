import type { Gradable } from '../../core/grading/index.ts';

/** What a response is made of: an item as it is graded, with the words of its key; every `Question` is one. */
export type Keyed = Gradable & { readonly key: string };

/** The right answer to an item as its form sends it. */
export function rightResponse(item: Keyed): string {
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
