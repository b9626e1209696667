import type { RowFrame } from '../facts/told-row.ts';

/** A row of a table of tests: why it stands there, the body of a small article, and what one rule asks of it as "kind: stem => key". */
export type DraftRow = [why: string, body: string, asked: readonly string[], frame?: RowFrame];
