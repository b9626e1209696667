import type { Document, Sentence, Span, Token } from '../../language/index.ts';
import type { Slot } from '../fact.ts';
import type { FactGrammar } from '../grammar.ts';

/** "26 Agustus 2019. Presiden mengumumkan ...": the date that stands alone before the sentences of its paragraph is theirs. */
export function itemDate(
  { index, paragraph }: Sentence,
  { sentences }: Document,
  grammar: FactGrammar,
): Slot | undefined {
  const label = labelOf(
    sentences.find((other) => other.paragraph === paragraph),
    grammar,
  );
  if (label) return label;
  const before = sentences.slice(Math.max(0, index - 6), index).find((other) => other.paragraph === paragraph);
  const [span, ...more] = before?.spans ?? [];
  const words = before?.tokens.filter((token) => !isMark(token)) ?? [];
  if (!span || more.length > 0 || span.value?.kind !== 'date' || (span.value.relative && span.value.iso.length < 10))
    return undefined;
  const rest = words.filter(({ start }) => start >= span.end);
  const opening = words.filter(({ end }) => end <= span.start);
  if (
    opening.some(({ lower }) => !grammar.adverbialNouns.has(lower)) ||
    rest.some(
      ({ kind, lower }) =>
        kind !== 'number' &&
        !grammar.clock.openers.has(lower) &&
        !grammar.clock.zones.has(lower) &&
        !grammar.dayParts.has(lower),
    )
  )
    return undefined;
  return datedBy(span, span.value.iso, grammar);
}

/** "**5 August** In the early afternoon ...": a bold date that opens a paragraph dates its sentences, in a language that leaves such labels out. */
function labelOf(first: Sentence | undefined, grammar: FactGrammar): Slot | undefined {
  const end = grammar.labelEnd && first ? grammar.labelEnd(first) : undefined;
  const span = first?.spans.find(({ start, value }) => start === first.start && value?.kind === 'date');
  if (
    !first ||
    end === undefined ||
    !span ||
    span.end > end ||
    span.value?.kind !== 'date' ||
    span.value.iso.length < 10
  )
    return undefined;
  return datedBy(span, span.value.iso, grammar);
}

/** The date as the time that opens what it dates. */
function datedBy(span: Span, iso: string, grammar: FactGrammar): Slot {
  const { start, end } = span;
  const date = grammar.dateInWords(iso);
  const opener = grammar.dateOpener(iso);
  const text = `${opener} ${date}`;
  return { role: 'time', text, opener, head: '', spans: [{ span, text: date }], span, fronted: true, start, end };
}

function isMark({ kind }: Token): boolean {
  return kind === 'punctuation' || kind === 'symbol';
}
