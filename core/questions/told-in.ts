import type { ToldSpan } from '../facts/index.ts';
import type { Draft } from './draft.ts';

/** Every typed span that the sentence of a draft tells, the answer among them: all of a whole sentence, else those of the clause that is asked. */
export function toldIn({ told, fact }: Pick<Draft, 'told' | 'fact'>): readonly ToldSpan[] {
  return told ?? fact.slots.flatMap(({ spans }) => spans);
}
