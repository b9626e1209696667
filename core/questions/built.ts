import type { Question } from './question.ts';

/** Built of several facts or sentences: its choices are whole statements, not answers that a stem could give away. */
export function isBuilt({ kind }: Question): boolean {
  return kind === 'ordering' || kind === 'matching' || kind === 'evidence';
}
