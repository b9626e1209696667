import type { Range } from '../document.ts';

export type NetworkNameType = 'person' | 'organisation' | 'place';

/** A name that the neural name finder marks in one sentence. Offsets are in the body; `confidence` is from 0 to 1. */
export type NetworkName = Range & { readonly type: NetworkNameType; readonly confidence: number };
