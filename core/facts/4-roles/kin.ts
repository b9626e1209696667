import type { Span, SpanType } from '../../language/index.ts';
import { capitalised } from '../2-telling/case.ts';
import type { Reading } from '../2-telling/edits.ts';
import { slotOf } from '../2-telling/slot.ts';
import type { FoundFact } from '../found.ts';
import { copulaFact, holderSlot, nameOf } from './copula.ts';

const named: ReadonlySet<SpanType> = new Set(['person', 'country', 'organisation', 'city']);

/** "sekutunya, Amerika Serikat,", "ibunya, Rosleigh Rose,": who is whose what, where it is sure whose. */
export function kinFacts(reading: Reading): readonly FoundFact[] {
  const { sentence, tree, grammar } = reading;
  return sentence.spans.flatMap((span): readonly FoundFact[] => {
    if (!named.has(span.type) || span.entityId === undefined) return [];
    const first = tree.words.findIndex(({ start }) => start === span.start);
    const [mark, noun] = [tree.words[first - 2], tree.words[first - 3]];
    if (
      tree.words[first - 1]?.text !== ',' ||
      !mark ||
      !noun ||
      !grammar.ownerMarks.has(mark.lower) ||
      noun.end !== mark.start
    )
      return [];
    if (!grammar.kin.has(noun.lower) || !reading.edits.replaced.has(first - 2) || !isClosed(span, reading)) return [];
    const fact = kinFact(first - 3, span, reading);
    return fact ? [fact] : [];
  });
}

/** A comma, a stop or a relative pronoun follows: else it is the first of a list. */
function isClosed({ end }: Span, { tree: { words } }: Reading): boolean {
  const next = words.find(({ start }) => start >= end);
  return next === undefined || /^[,.;]$/.test(next.text);
}

function kinFact(noun: number, span: Span, reading: Reading): FoundFact | undefined {
  const { grammar, document } = reading;
  const kin = slotOf(
    { role: 'complement', at: [noun, noun + 1], head: noun, opener: '', fronted: false, loose: false },
    reading,
  );
  const name = nameOf(span, document);
  if (!kin || kin.text.endsWith(name)) return undefined;
  return copulaFact('role', `${capitalised(grammar.identity(name, kin.text))}.`, [holderSlot(span, name), kin], {
    confidence: 0.9,
    because: 'role: kin',
  });
}
