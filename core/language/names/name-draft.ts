import type { SpanType } from '../document.ts';
import type { NameEntry } from './name-entry.ts';

/** A name found in one sentence, by token positions `[from, to)`. */
export type NameDraft = {
  readonly from: number;
  readonly to: number;
  readonly type: SpanType | 'blocked';
  readonly because: string;
  /** The listed entry, when it came from a list. */
  readonly entry?: NameEntry;
  /** A short form given in brackets right after it: "(PBB)", "(Jokowi)". */
  readonly alias?: string;
};
