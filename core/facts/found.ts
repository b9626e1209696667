import type { Range } from '../language/index.ts';
import type { Fact } from './fact.ts';

/** A fact as a rule finds it in one sentence: the shared step adds its id, its places and its parts by name. */
export type FoundFact = Pick<
  Fact,
  'kind' | 'status' | 'voice' | 'text' | 'slots' | 'source' | 'confidence' | 'because' | 'opening'
> & {
  /** Where the things were named that its sentence only points at. */
  readonly named: readonly Range[];
};
