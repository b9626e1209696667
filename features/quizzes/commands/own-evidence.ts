import type { Document } from '@/core/language';
import { mostSentences, type WriteItem } from '../schema';
import type { Place } from './edit-rules/shapes';

export type EvidenceFault = 'no-evidence' | 'no-proof' | 'quote-not-found' | 'sentence-gone' | 'too-many-sentences';

type Found =
  | { readonly ok: true; readonly value: readonly [Place, ...Place[]] }
  | { readonly ok: false; readonly code: EvidenceFault; readonly field: 'quote' | 'sentences' | 'proof' };

/** What may prove an item: every sentence but what surrounds an article. */
export function provingSentences({ sentences }: Document): readonly Place[] {
  return sentences
    .filter(({ role }) => role !== 'boilerplate' && role !== 'heading')
    .map(({ start, end, text }) => ({ start, end, text }));
}

/** The places of the body that a teacher chose: the quote first, then sentences in reading order. */
export function chosenEvidence(
  { quote, sentences }: Pick<WriteItem, 'quote' | 'sentences'>,
  document: Document,
): Found {
  const quoted = quote === '' ? undefined : placeOf(quote, document.body);
  if (quote !== '' && !quoted) return { ok: false, code: 'quote-not-found', field: 'quote' };
  const all = provingSentences(document);
  const chosen = all.filter(({ start }) => sentences.includes(start));
  if (chosen.length < new Set(sentences).size) return { ok: false, code: 'sentence-gone', field: 'sentences' };
  const [first, ...rest] = [...(quoted ? [quoted] : []), ...chosen.filter((place) => !isWithin(quoted, place))];
  return first ? { ok: true, value: [first, ...rest] } : { ok: false, code: 'no-evidence', field: 'sentences' };
}

/** The sentences that an `evidence` item offers, in reading order, and the index of the right one. */
export type Offered = {
  readonly ok: true;
  readonly value: { readonly choices: readonly Place[]; readonly correct: number };
};

export function offeredSentences(
  { proof, sentences }: Pick<WriteItem, 'proof' | 'sentences'>,
  document: Document,
): Offered | Extract<Found, { ok: false }> {
  const all = provingSentences(document);
  if (!all.some(({ start }) => start === proof)) return { ok: false, code: 'no-proof', field: 'proof' };
  const choices = all.filter(({ start }) => start === proof || sentences.includes(start));
  if (choices.length < 2) return { ok: false, code: 'no-evidence', field: 'sentences' };
  if (choices.length > mostSentences) return { ok: false, code: 'too-many-sentences', field: 'sentences' };
  return { ok: true, value: { choices, correct: choices.findIndex(({ start }) => start === proof) } };
}

/** A quote out of a sentence that was chosen as well stands for it. */
function isWithin(quoted: Place | undefined, { start, end }: Place): boolean {
  return quoted !== undefined && start <= quoted.start && quoted.end <= end;
}

/** Where the words first stand in the body; marks of emphasis and line ends between them do not count. */
export function placeOf(quote: string, body: string): Place | undefined {
  const words = quote.split(/[\s*_`]+/).filter(Boolean);
  if (words.length === 0) return undefined;
  const pattern = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('[\\s*_`]+');
  const found = new RegExp(pattern, 'u').exec(body);
  return found ? { start: found.index, end: found.index + found[0].length, text: found[0] } : undefined;
}
