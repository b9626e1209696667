import type { Range, SpanType } from '../document.ts';
import type { Place } from './place.ts';
import type { Antecedent, Sex } from './reference.ts';

/** A phrase that means someone or something: a name, a common noun with its modifiers, or a reference already resolved. */
export type Mention = Range & {
  readonly text: string;
  readonly sentence: number;
  /** Its units: `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** The same for all mentions of one thing. */
  readonly key: string;
  /** `name`: capitals of unknown type; `human`, `thing`: common nouns. */
  readonly type: SpanType | 'name' | 'human' | 'thing';
  readonly many: boolean;
  readonly sex?: Sex;
  readonly place: Place;
  /** The noun that tells its kind, in lower case; "" for names. */
  readonly head: string;
  readonly quoted: boolean;
  /** After "the": seldom a person. */
  readonly article?: true;
  /** Points back itself ("the ship", "it"): brings nothing new. */
  readonly pointing: boolean;
  /** It cannot stand alone: it points back itself and stayed open ("the man ... he"), or may be no name at all. */
  readonly dangling?: true;
  /** What stands for it in a question. */
  readonly antecedent: Antecedent;
};

export const isNamed = ({ type }: Mention): boolean => type !== 'human' && type !== 'thing';

export const isPerson = ({ type }: Mention): boolean => type === 'person' || type === 'human';
