import type { SpanType } from '../document.ts';
import type { NameEntry } from './name-entry.ts';

/** A name that a rule made of one sentence, by token positions `[from, to)`. */
export type NameDraft = {
  readonly from: number;
  readonly to: number;
  /** `blocked`: these words are a name of something else (an event, a ship) and no part of them may be another name. */
  readonly type: SpanType | 'blocked';
  readonly because: string;
  /** The listed entry, when it came from a list. */
  readonly entry?: NameEntry;
  /** A short form given in brackets right after it: "(PBB)", "(Jokowi)". */
  readonly alias?: string;
  /** Made by a rule that needs the network's word too, where there is a network. */
  readonly doubtful?: boolean;
};

/** A name with how sure its maker is, from 0 to 1: the network says so itself, for rules see `find-names.ts`. */
export type WeighedName = NameDraft & {
  readonly confidence: number;
  /** Whether the network found it and no rule or list knows it. */
  readonly alone: boolean;
};
