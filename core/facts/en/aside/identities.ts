import type { Span } from '../../../language/index.ts';
import type { Reading } from '../../2-telling/edits.ts';
import { slotOf } from '../../2-telling/slot.ts';
import { copulaFact, copulaSlot, holderSlot } from '../../4-roles/copula.ts';
import type { FoundFact } from '../../found.ts';

const named = /^(organisation|place|work|city|region)$/;
const inside = /^(NOUN|PROPN|ADJ|ADP|NUM|DET|PART|SYM)$/;
const [shortest, longest] = [4, 14];

/** "Smit Salvage, a subsidiary of Boskalis, was called in": what the one named is, when other names or figures tell it. */
export function identityFacts(reading: Reading): readonly FoundFact[] {
  return reading.sentence.spans.flatMap((span) =>
    named.test(span.type) && span.entityId !== undefined ? (identityOf(span, reading) ?? []) : [],
  );
}

function identityOf(span: Span, reading: Reading): FoundFact | undefined {
  const { words } = reading.tree;
  const last = words.findLastIndex(({ end }) => end === span.end);
  const bracket = words[last + 1]?.text === '(' ? words.findIndex(({ text }, at) => at > last && text === ')') : last;
  const from = bracket + 2;
  const first = words[from];
  if (
    last < 0 ||
    words[bracket + 1]?.text !== ',' ||
    !first ||
    !/^(a|an|the)$/.test(first.lower) ||
    isInRow(span, reading)
  )
    return undefined;
  const to = words.findIndex(({ text }, at) => at > from && /^[,.;:–—]$/.test(text));
  const own = Array.from({ length: (to < 0 ? words.length : to) - from }, (_, index) => from + index);
  const head = words[first.head];
  const isApart = head !== undefined && !own.some((at) => words[at]?.relation === 'nsubj' || words[at]?.head === -1);
  if (
    !isApart ||
    own.length < shortest ||
    own.length > longest ||
    !own.every((at) => inside.test(words[at]?.partOfSpeech ?? 'X') || words[at]?.text === '-')
  )
    return undefined;
  return told(span, own, reading);
}

function told(span: Span, own: readonly number[], reading: Reading): FoundFact | undefined {
  const { document } = reading;
  const complement = slotOf(
    { role: 'complement', at: own, head: own.at(-1) ?? -1, opener: '', fronted: false, loose: false },
    reading,
  );
  const name = document.entities.find(({ id }) => id === span.entityId)?.name;
  if (!complement || !name || complement.text.includes(name) || complement.spans.length === 0) return undefined;
  const article = /[Tt]he $/.test(document.body.slice(Math.max(0, span.start - 4), span.start)) ? 'the ' : '';
  const text = `${article === '' ? '' : 'The '}${name} is ${complement.text}.`;
  return copulaFact('state', text, [holderSlot(span, name, article), copulaSlot(span, 'is'), complement], {
    confidence: 0.8,
    because: 'identity',
  });
}

/** "Thailand, Laos, the Philippines": one of a row is not what stands before it. */
function isInRow({ start }: Span, { sentence: { tokens } }: Reading): boolean {
  const at = tokens.findIndex((token) => token.start === start);
  return tokens[at - 1]?.text === ',' || tokens[at - 1]?.lower === 'and';
}
