import { show } from '../../facts/en/1-words/show.ts';
import type { Word } from '../../facts/en/1-words/word.ts';
import { isPlural, simplePhraseEnd } from '../../facts/en/2-phrases/noun-phrase.ts';
import type { SpanValue } from '../../language/index.ts';
import type { Answer, Draft } from '../draft.ts';
import { type Asked, draft } from './asked.ts';
import { change } from './change.ts';
import { inverted, question, verbOf } from './forms.ts';
import { numberWord } from './numbers.ts';
import { tailOf } from './stem.ts';
import { price, times } from './times-and-price.ts';

type Counted = {
  readonly asks: string;
  readonly answer: Answer;
  readonly after: readonly Word[];
  readonly rest: readonly Word[];
};

/** "How many containers ...?", "What percentage of global trade passes through the Suez Canal?" */
export function amountQuestion(asked: Asked): readonly Draft[] {
  if (asked.clause.group.negated) return [];
  return [...inSubject(asked), ...inObject(asked), ...times(asked), ...price(asked), ...change(asked)].slice(0, 1);
}

function inSubject({ fact, clause, parts }: Asked): readonly Draft[] {
  const counted = countedAt(clause.subject, 0);
  if (!counted || counted.answer.type === 'money') return [];
  const verb = isPlural(clause.subject) ? show(clause.group.words) : verbOf(clause.group);
  const tail = tailOf(parts, parts.core, { time: true, place: true });
  const stem = question(counted.asks, show([...counted.after, ...counted.rest]), verb, tail);
  return [draft(fact, 'numeric', stem, counted.answer, 'amount in the subject', 'B')];
}

function inObject({ fact, clause, parts }: Asked): readonly Draft[] {
  const counted = withoutSecond(countedAt(parts.core, 0));
  if (!counted) return [];
  const tail = tailOf(parts, counted.rest, { time: true, place: true });
  const stem = question(counted.asks, show(counted.after), inverted(clause), tail);
  return [draft(fact, 'numeric', stem, counted.answer, 'amount in the object', 'B')];
}

/** "3,000 blankets and 600 tents": the second figure is not asked; anything else after "and" makes the question unclear. */
function withoutSecond(counted: Counted | undefined): Counted | undefined {
  if (counted?.rest[0]?.cls !== 'and') return counted;
  const end = simplePhraseEnd(counted.rest, 1);
  const figure = counted.rest[1]?.cls === 'number' && end !== undefined;
  return figure ? { ...counted, rest: counted.rest.slice(end) } : undefined;
}

/** A number that opens a phrase, with what it counts. */
function countedAt(words: readonly Word[], from: number): Counted | undefined {
  const at = words.findIndex((word, index) => index >= from && word.cls === 'number');
  const number = words[at];
  const value = number?.span?.value;
  if (!number?.span || value?.kind !== 'number') return undefined;
  const lead = show(words.slice(from, at)).toLowerCase();
  if (
    lead !== '' &&
    !/^(about|around|some|roughly|almost|nearly|approximately|more than|at least|at most|over)$/.test(lead)
  )
    return undefined;
  const figure = number.shown ?? number.text;
  const text = lead === '' ? figure : `${lead} ${figure}`;
  const answer: Answer = {
    text,
    type: number.span.type,
    range: { start: words[from]?.start ?? number.start, end: number.end },
    value,
  };
  const end = simplePhraseEnd(words, from) ?? at + 1;
  const frame = frameOf(
    number,
    value,
    words.slice(at + 1, end),
    words.slice(Math.max(end, at + 1)),
    hedgeOf(lead, value.approximate),
  );
  return frame && { ...frame, answer };
}

/** What the question takes over of "about", "at least"; "more than 2,900" is a figure to choose as it stands. */
function hedgeOf(lead: string, approximate: boolean): string {
  if (/^at (least|most)$/.test(lead)) return `${lead} `;
  return /^(about|around|some|roughly|approximately)$/.test(lead) || (lead === '' && approximate) ? 'about ' : '';
}

function frameOf(
  number: Word,
  value: SpanValue & { kind: 'number' },
  nouns: readonly Word[],
  rest: readonly Word[],
  about: string,
): Omit<Counted, 'answer'> | undefined {
  switch (number.span?.type) {
    case 'percent':
      return rest[0]?.lower === 'of' ? percentOf(about, rest) : undefined;
    case 'money':
      return nouns.length === 0 ? { asks: `${about}how much`, after: [], rest } : undefined;
    case 'quantity':
    case 'duration':
    case 'count':
      return manyOf(about, number, value, nouns, rest);
    default:
      return undefined;
  }
}

/** "12% of global trade": the whole of-phrase goes with the question word. */
function percentOf(about: string, rest: readonly Word[]): Omit<Counted, 'answer'> | undefined {
  const end = simplePhraseEnd(rest, 1);
  return end === undefined
    ? undefined
    : { asks: `${about}what percentage`, after: rest.slice(0, end), rest: rest.slice(end) };
}

function manyOf(
  about: string,
  number: Word,
  value: SpanValue & { kind: 'number' },
  nouns: readonly Word[],
  rest: readonly Word[],
): Omit<Counted, 'answer'> | undefined {
  const inside = unitIn(number.text);
  if (inside === '' && nouns.length === 0 && !/^(long|tall|high|wide|deep|old)$/.test(rest[0]?.lower ?? ''))
    return undefined;
  if (value.amount === 1 || /^\p{L}{1,3}$/u.test(inside)) return undefined;
  return {
    asks: `${about}how many ${inside}`.trim(),
    after: [...nouns, ...measured(rest)],
    rest: rest.slice(measured(rest).length),
  };
}

/** What is measured goes with the unit: "193 kilometres long", "94 millimetres of rain". */
function measured(rest: readonly Word[]): readonly Word[] {
  if (/^(long|tall|high|wide|deep|old)$/.test(rest[0]?.lower ?? '')) return rest.slice(0, 1);
  return rest[0]?.lower === 'of' ? rest.slice(0, simplePhraseEnd(rest, 1) ?? 0) : [];
}

/** "18,300 containers" -> "containers"; "Four boys" -> "boys". */
function unitIn(text: string): string {
  const [first = '', ...others] = text.replace(/^[^\p{L}]*/u, '').split(' ');
  const unit = numberWord(first.toLowerCase()) === undefined ? [first, ...others] : others;
  return unit.join(' ').replace(/^(million|billion|trillion|thousand|hundred)\b\s*/u, '');
}
