import type { Range } from '../document.ts';

/** A name as the network found it: where in the body, of which broad kind, and how sure (0 to 1). */
export type NetworkName = Range & {
  readonly type: 'person' | 'organisation' | 'place';
  readonly confidence: number;
};
