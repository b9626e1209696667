import type { Span } from '../../../language/index.ts';
import type { Reading } from '../../2-telling/edits.ts';
import { copulaFact, copulaSlot, holderSlot } from '../../4-roles/copula.ts';
import type { Slot } from '../../fact.ts';
import type { FoundFact } from '../../found.ts';
import { isOfThen } from '../then.ts';

const [youngest, oldest] = [5, 110];
const deadly = /\b(died|dies|dead|death|killed|drowned|murdered|body|funeral|mourners|posthumously|victims?|late)\b/i;

/** "Colin Ashdown, 66, was taken": how old the one named is or, when dead, was. */
export function ageFacts(reading: Reading): readonly FoundFact[] {
  return reading.sentence.spans.flatMap((span) => (span.type === 'person' ? (ageOf(span, reading) ?? []) : []));
}

function ageOf(span: Span, reading: Reading): FoundFact | undefined {
  const { sentence, document } = reading;
  const { tokens, text: told } = sentence;
  const comma = tokens.findIndex(({ start }) => start >= span.end);
  const figure = tokens[comma + 1]?.lower === 'aged' ? comma + 2 : comma + 1;
  const age = tokens[figure];
  const closes = /^([,.;)]|who|from|of|and)$/.test(tokens[figure + 1]?.lower ?? '.');
  const years = Number(age?.text);
  const name = document.entities.find(({ id }) => id === span.entityId)?.name;
  if (
    tokens[comma]?.text !== ',' ||
    !age ||
    !name ||
    !closes ||
    !Number.isInteger(years) ||
    years < youngest ||
    years > oldest
  )
    return undefined;
  const isDead =
    deadly.test(told) ||
    document.sentences.some(
      ({ spans, text }) => deadly.test(text) && spans.some(({ entityId }) => entityId === span.entityId),
    );
  const verb = isDead || isOfThen(reading) ? 'was' : 'is';
  const value = { kind: 'number', amount: years, unit: 'years', decimals: 0, approximate: false } as const;
  const own: Span = { start: age.start, end: age.end, text: age.text, type: 'duration', value, because: 'an age' };
  const complement: Slot = {
    role: 'complement',
    start: age.start,
    end: age.end,
    text: `${age.text} years old`,
    opener: '',
    head: 'old',
    spans: [{ span: own, text: age.text }],
    fronted: false,
  };
  return copulaFact(
    'quantity',
    `${name} ${verb} ${age.text} years old.`,
    [holderSlot(span, name), copulaSlot(span, verb), complement],
    { confidence: 0.95, because: 'age' },
  );
}
