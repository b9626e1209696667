import type { Range, Span } from '../language/index.ts';

/**
 * What a fact tells: `event` someone did something, `state` someone or something is so, `role` who holds which office or is whose what,
 * `quantity` how much or many, `cause` why.
 */
export type FactKind = 'event' | 'state' | 'role' | 'quantity' | 'cause';

/** How the article stands to it: told as so, said by a source, still to come, denied, not yet so. */
export const factStatuses = ['asserted', 'said', 'planned', 'denied', 'not-yet'] as const;
export type FactStatus = (typeof factStatuses)[number];

/** What a slot is to its fact. `complement` is what someone is or becomes, `content` what is said, wanted or begun. */
export type SlotRole =
  | 'subject'
  | 'predicate'
  | 'object'
  | 'recipient'
  | 'complement'
  | 'content'
  | 'agent'
  | 'time'
  | 'duration'
  | 'place'
  | 'origin'
  | 'goal'
  | 'cause'
  | 'purpose'
  | 'partner'
  | 'manner'
  | 'source'
  | 'other';

/** A typed span as a slot tells it: "Rabu (16/4/2025)" is told as "16 April 2025", "Jokowi" as "Joko Widodo". */
export type ToldSpan = { readonly span: Span; readonly text: string };

/** One part of a fact: its words as told, and where they stand in the body. */
export type Slot = Range & {
  readonly role: SlotRole;
  /** Without what points elsewhere, with dates and names in full, no Markdown, no brackets. */
  readonly text: string;
  /** The preposition or connective it opens with, lower case; empty for none. Part of `text`. */
  readonly opener: string;
  /** The word that the rest of it depends on, lower case. */
  readonly head: string;
  /** The typed spans told in it, in order. */
  readonly spans: readonly ToldSpan[];
  /** The span that is all of the slot but its opener, a title or a class noun: "di Kota Bandung", "Presiden Joko Widodo". */
  readonly span?: Span;
  /** Stands before the subject in the article. */
  readonly fronted: boolean;
};

/**
 * Who did or is what, to whom, when, where, how many, why, according to whom. `slots` are its parts in the order in which `text` tells them,
 * subject and predicate among them; the named ones are the first of their role.
 */
export type Fact = {
  readonly id: string;
  readonly kind: FactKind;
  /** The fact as one sentence that stands alone: no pronoun, no relative date; with `opening` as two. */
  readonly text: string;
  readonly status: FactStatus;
  readonly voice: 'active' | 'passive' | 'copula';
  readonly slots: readonly Slot[];
  readonly subject?: Slot;
  /** The verb with its auxiliaries, or the copula; absent where a language says "X Y" for "X is Y". */
  readonly predicate?: Slot;
  readonly object?: Slot;
  readonly time?: Slot;
  readonly place?: Slot;
  readonly cause?: Slot;
  readonly purpose?: Slot;
  /** According to whom. `text` names it first. */
  readonly source?: Slot;
  /** The first amount that it tells. */
  readonly amount?: ToldSpan;
  /** The sentence that tells it. */
  readonly evidence: Range;
  /** Every place that tells it or names what it speaks of, `evidence` first. */
  readonly places: readonly Range[];
  /** `Sentence.index` of the evidence. */
  readonly sentence: number;
  /** How likely the reader is right about who does what, 0 to 1. */
  readonly confidence: number;
  /** The rule that found it, for people. */
  readonly because: string;
  /** Where its sentence leans on the one before, that one as the article has it, without Markdown; `text` opens with it, and goes on as its sentence stands. */
  readonly opening?: string;
  /** All of its sentence, where that can be read as it stands: what a clause of it leaves out stays in. */
  readonly whole?: Slot;
  /** All of its sentence as its writer wrote it, where that is not how it can be told alone: with what points at the sentences before it. */
  readonly written?: Slot;
  /** Nothing of `written` points at another sentence. */
  readonly isSelfTold?: true;
};
