import type { Sentence, Token } from '../../language/index.ts';
import type { Claim } from '../1-trees/plain-tokens.ts';
import { type Reading, type SpokenClaim, wordsIn } from './edits.ts';
import { type Part, slotOf } from './slot.ts';

/** The claim with its speaker as told: "kata Kepala BPBD Yayan Rukmana saat dihubungi" is said by "Kepala BPBD Yayan Rukmana". */
export function spoken({ at, inside, whole, from, to }: Claim, { sentence, ...reading }: Reading): SpokenClaim {
  const named = speakerTokens(sentence, from, to, whole ? new Set() : reading.grammar.speakerEnds);
  const [first, last] = [named[0], named.at(-1)];
  const words = first && last ? wordsIn(reading, { start: first.start, end: last.end }) : [];
  const mark = words.find((word) => reading.grammar.ownerMarks.has(reading.tree.words[word]?.lower ?? ''));
  const own = mark === 1 + (words[0] ?? -1) && words.length === 2 ? [mark] : words;
  const speaker = own.length > 0 ? slotOf(partOf(own), { sentence, ...reading }) : undefined;
  return { at, inside, ...(speaker ? { speaker } : {}) };
}

function partOf(at: readonly number[]): Part {
  return { role: 'source', at, head: at[0] ?? -1, opener: '', fronted: false, loose: false };
}

/** Up to the first word that tells where, when or to whom it was said. */
function speakerTokens({ tokens }: Sentence, from: number, to: number, ends: ReadonlySet<string>): readonly Token[] {
  const own = tokens.slice(from, to);
  const end = own.findIndex(({ lower }, at) => at > 0 && ends.has(lower));
  return end < 0 ? own : own.slice(0, end);
}
