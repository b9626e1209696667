import type { SpanType } from '../../language/index.ts';

/** What a stem asks for: a date of a precision (length of its ISO form), a number of a unit, a name of some types, or anything. */
export type Expected =
  | { readonly kind: 'date'; readonly precision: number }
  | { readonly kind: 'number'; readonly unit: string }
  | { readonly kind: 'name'; readonly types: readonly SpanType[] }
  | { readonly kind: 'any' };
