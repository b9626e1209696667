import type { Sentence, Token } from '../../language/index.ts';
import { capitalised } from '../2-telling/case.ts';
import { type Reading, wordsIn } from '../2-telling/edits.ts';
import { slotOf } from '../2-telling/slot.ts';
import type { Slot } from '../fact.ts';
import type { FoundFact } from '../found.ts';

const longestLabel = 12;

/** "Suara sah: 182.640", "Nomor urut 2, Dewi Kartikasari-Muhammad Ilham: 78.913 suara (43,21 persen)": a row of a list with its figure. */
export function rowFacts(reading: Reading): readonly FoundFact[] {
  const { sentence } = reading;
  const colon = sentence.tokens.findIndex(({ text }) => text === ':');
  if (sentence.role !== 'list-item' || colon < 1 || colon > longestLabel) return [];
  const figure = figureAfter(sentence, colon);
  const label = partOf(sentence.tokens.slice(0, colon), 'subject', reading);
  const value = figure && partOf(figure, 'complement', reading);
  if (!label || !value) return [];
  const text = `${capitalised(label.text)}: ${value.text}.`;
  return [
    {
      kind: 'quantity',
      status: 'asserted',
      voice: 'copula',
      text,
      slots: [label, value],
      named: [],
      confidence: 0.95,
      because: 'row',
    },
  ];
}

/** The figure right after the colon, if nothing else is told before a bracket or the end. */
function figureAfter({ tokens, spans }: Sentence, colon: number): readonly Token[] | undefined {
  const [open, second] = tokens.slice(colon + 1);
  const near = spans.find(({ start, value }) => start === second?.start && value?.kind === 'number');
  // "Bank Mandiri: sekitar 51 persen"
  const isNear = near?.value?.kind === 'number' && near.value.approximate && near.value.approximator === open?.lower;
  const first = isNear ? second : open;
  const span = spans.find(({ start, value }) => start === first?.start && value?.kind === 'number');
  if (!first) return undefined;
  const bare = span ?? (first.kind === 'number' ? first : undefined);
  const from = isNear ? open?.start : bare?.start;
  const own = tokens.filter(({ start, end }) => bare !== undefined && start >= (from ?? 0) && end <= bare.end);
  const next = tokens.find(({ start }) => start >= (bare?.end ?? 0));
  return bare && (!next || /^[(.;,]$/.test(next.text)) ? own : undefined;
}

function partOf(tokens: readonly Token[], role: Slot['role'], reading: Reading): Slot | undefined {
  const [first, last] = [tokens[0], tokens.at(-1)];
  const at = first && last ? wordsIn(reading, { start: first.start, end: last.end }) : [];
  const slot =
    at.length === 0
      ? undefined
      : slotOf({ role, at, head: at[0] ?? -1, opener: '', fronted: false, loose: false }, reading);
  return slot && { ...slot, text: role === 'subject' ? capitalised(slot.text) : slot.text };
}
