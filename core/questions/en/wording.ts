import type { WrongBecause } from '../draft.ts';

export const truth = ['True', 'False'] as const;

/** Why a choice is wrong, in plain English. */
export function wrong(why: WrongBecause): string {
  switch (why.kind) {
    case 'elsewhere':
      return `The article names ${why.text} in another connection: “${why.sentence}”`;
    case 'not-said':
      return 'This sentence does not say so.';
    case 'unmentioned':
      return `The article does not mention ${why.text}.`;
    case 'other-value':
      return `The article gives ${why.key}, not ${why.text}.`;
  }
}

/** Why a statement is true or false, in plain English. */
export function truthBecause(value: boolean, quote: string, correction?: string): string {
  if (value) return `True: the article says “${quote}”`;
  return correction
    ? `False: the article gives ${correction}. It says “${quote}”`
    : `False: the article says “${quote}”`;
}

export function quoted(quote: string): string {
  return `The article says: “${quote.trim()}”`;
}
