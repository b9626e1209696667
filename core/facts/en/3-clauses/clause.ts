import type { Word } from '../1-words/word.ts';
import type { VerbGroup } from '../2-phrases/verb-group.ts';

/** A statement cut out of a sentence: every word of it is accounted for. */
export type Clause = {
  readonly origin: 'main' | 'coordinated' | 'relative';
  readonly subject: readonly Word[];
  readonly group: VerbGroup;
  /** Objects, complements and adjuncts after the verb, in order. */
  readonly rest: readonly Word[];
  /** Dates and places that stood before the verb. */
  readonly fronted: readonly Word[];
  readonly cause?: readonly Word[];
  /** The rest holds a that-clause of a verb of saying. */
  readonly reports: boolean;
};

/** "Theresa May, Cameron's successor": who or what is called what. */
export type Apposition = { readonly name: Word; readonly role: readonly Word[] };

/** What a sentence gives. */
export type Reading = { readonly clauses: readonly Clause[]; readonly appositions: readonly Apposition[] };

/** Nothing that is sure. */
export const nothing: Reading = { clauses: [], appositions: [] };

/** Readings one after the other. */
export function joined(readings: readonly Reading[]): Reading {
  return { clauses: readings.flatMap((r) => r.clauses), appositions: readings.flatMap((r) => r.appositions) };
}
