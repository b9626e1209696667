import type { Range, Span } from '../language/index.ts';

/**
 * What a fact tells:
 * `event` someone did something, `state` someone or something is so, `role` who holds which office or is whose what
 * ("sekutunya, Amerika Serikat"), `quantity` how much or many, `cause` why, `status` what is not yet, denied or planned.
 */
export type FactKind = 'event' | 'state' | 'role' | 'quantity' | 'cause' | 'status';

/** How the article stands to the fact. Only `asserted` and `not-yet` facts feed questions without an attribution. */
export type FactStatus = 'asserted' | 'not-yet' | 'denied' | 'planned' | 'reported';

/** One part of a fact: its words, free of Markdown and brackets, and where they stand in the body. */
export type Slot = Range & {
  readonly text: string;
  /** The typed span that is the head of the slot, when there is one. */
  readonly span?: Span;
};

/**
 * Who did or is what, to whom, when, where, how many, why, according to whom.
 * `evidence` is the range of the whole sentence that proves it.
 */
export type Fact = {
  readonly id: string;
  readonly kind: FactKind;
  /** The fact as one sentence that stands alone: no pronoun, no relative date. */
  readonly text: string;
  readonly evidence: Range;
  /** `Sentence.index` of the evidence. */
  readonly sentence: number;
  readonly status: FactStatus;
  readonly subject?: Slot;
  /** The verb group with its auxiliaries, or the copula: "belum memberikan", "mendesak". */
  readonly predicate?: Slot;
  readonly object?: Slot;
  /** Who does it in a passive clause, without "oleh" or "by". */
  readonly agent?: Slot;
  readonly time?: Slot;
  readonly place?: Slot;
  readonly amount?: Slot;
  readonly cause?: Slot;
  readonly source?: Slot;
  /** Every part of the clause after the subject and predicate that is not the object, in reading order; `time`, `place`, `cause` among them. */
  readonly adjuncts?: readonly Slot[];
  /** The rule that found it, for people. */
  readonly because: string;
};
