import { dependents, lowerAt } from '../1-trees/tree.ts';
import type { Reading } from '../2-telling/edits.ts';
import type { Part } from '../2-telling/slot.ts';
import type { SlotRole } from '../fact.ts';
import type { Clause } from './clause.ts';

/** A longer purpose or goal is an addition again. */
const longest = 12;
const opened: ReadonlySet<SlotRole> = new Set(['complement', 'goal', 'purpose']);

/**
 * "described the fakes, perversely, as a testament to skill", "dijadwalkan berkunjung ke Beijing, Minggu, untuk berbicara dengan ...": what says as what, where to, what
 * for or what was said completes its verb after a comma too, and is told with it, without the comma. Not a list ("to UNICEF, to schools and to Go clubs"), not what
 * is joined (", but as a territory").
 */
export function completes(
  part: Part,
  { kind, parts }: Pick<Clause, 'kind' | 'parts'>,
  { tree, grammar }: Reading,
): boolean {
  const { role, loose, fronted, opener, at, head } = part;
  const first = at[0] ?? -1;
  if (!loose || fronted || kind !== 'main' || tree.words[first]?.relation === 'cc') return false;
  if (grammar.restating.has(lowerAt(tree, first)) || grammar.asides.has(opener)) return false;
  if (parts.some((other) => other !== part && opener !== '' && other.opener === opener)) return false;
  // "sebagai pelaksanaan Undang-Undang Nomor 24 Tahun 2007": a year would tell the day that is asked for.
  if (at.some((word) => /^\d{4}$/.test(lowerAt(tree, word)))) return false;
  if (role === 'content') return dependents(tree, head, 'nsubj').length > 0;
  const isAll = (tree.under[head] ?? []).every(
    (word) => at.includes(word) || tree.words[word]?.partOfSpeech === 'PUNCT',
  );
  return opened.has(role) && opener !== '' && isAll && at.length <= longest;
}
