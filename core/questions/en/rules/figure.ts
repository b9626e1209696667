import type { Fact, Slot } from '../../../facts/index.ts';
import { type Document, plainText } from '../../../language/index.ts';
import type { Draft } from '../../draft.ts';
import { gap } from '../../text.ts';
import { make } from '../making.ts';
import { isVague } from '../telling.ts';
import { saysFigure } from './amount.ts';

const parts = /^(object|complement|other|manner|goal|agent)$/;
/** A figure after a verb or a preposition that measures, with nothing but a comma or another preposition after it. */
const bare =
  /(?:^|^(?:by|to|at|on|from|with|of|only at|about) )((?:\d{1,3}(?:,\d{3})+|\d{1,3})(?:\.\d+)?)(?= points?$|$)/;

/** "led by 14 after the first count", "put the crowd at 15,000": a figure without its unit is left out of the sentence. */
export function askFigure(fact: Fact, document: Document): readonly Draft[] {
  if (fact.kind === 'role' || fact.because === 'row' || fact.slots.length < 3 || isVague(fact)) return [];
  return fact.slots.flatMap((slot) => draftOf(slot, fact, document) ?? []);
}

function draftOf({ role, text, spans, start, end }: Slot, fact: Fact, document: Document): Draft | undefined {
  const figure = parts.test(role) && spans.length === 0 ? bare.exec(text.replace(/,$/, ''))?.[1] : undefined;
  const at = figure === undefined ? -1 : document.body.slice(start, end + 1).indexOf(figure);
  if (figure === undefined || at < 0 || fact.text.split(figure).length !== 2) return undefined;
  const decimals = figure.split('.')[1]?.length ?? 0;
  const value = {
    kind: 'number',
    amount: Number(figure.replaceAll(',', '')),
    unit: '',
    decimals,
    approximate: false,
  } as const;
  // "reduced to 121": of what is not said.
  if (value.amount < 2 || /^(?:to|from|by|with) /.test(text)) return undefined;
  const range = { start: start + at, end: start + at + figure.length };
  if (
    plainText(document.body, range) !== figure ||
    saysFigure(fact, undefined, figure, { ...range, text: figure, type: 'count', value, because: 'a figure' })
  )
    return undefined;
  return make(fact, document, {
    kind: 'cloze',
    stem: fact.text.replace(figure, gap),
    answer: { text: figure, type: 'count', value, range },
    rule: 'gap: figure',
    tier: 'A',
  });
}
