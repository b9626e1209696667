import type { Language } from '../../core/language/index.ts';
import { refusal } from '../../core/questions/3-gate/gates.ts';
import type { Draft } from '../../core/questions/draft.ts';
import type { Reject } from '../../core/questions/index.ts';
import { candidateOf, type Wanted } from './candidate-of.ts';

/** For tests: an item of a small article. */
export type Item = readonly [body: string, wanted: Wanted];
/** `says` stands in the reason of the gate that refuses `bad`; `good` passes every gate. */
export type Twins = readonly [gate: string, good: Item, bad: Item, says: string];

/** For tests: which item of a fact is meant. */
export const date: Wanted = { rule: 'date', kind: 'date' };
export const subject: Wanted = { rule: 'subject', kind: 'short-answer' };
export const numeric: Wanted = { rule: 'amount', kind: 'numeric' };
export const gapOf = (kind: string): Wanted => ({ rule: `gap: ${kind}`, kind: 'cloze' });

/** The words stand in the evidence and are the key, as if a rule had asked for them. */
export function keyed(text: string, rule: string, type: Draft['answer']['type']): (draft: Draft) => Partial<Draft> {
  return ({ fact, evidence }) => {
    const start = evidence.start + fact.text.indexOf(text);
    return { answer: { text, type, range: { start, end: start + text.length } }, rule, kind: 'short-answer' };
  };
}

/** A free phrase takes the place of the key, among these choices. */
export const phrase = (key: string, ...others: readonly string[]): Wanted => ({
  ...gapOf('count'),
  question: { key, choices: [key, ...others] },
  draft: () => ({ answer: { text: key, type: 'phrase' } }),
});

/** The one name of the type in the fact is the key, told with these words. */
export function named(type: 'person' | 'country', text?: string): (draft: Draft) => Partial<Draft> {
  return ({ fact }) => {
    const told = fact.slots.flatMap(({ spans }) => spans).find(({ span }) => span.type === type);
    if (!told) throw new Error(`Expected a ${type} in "${fact.text}", got none.`);
    return { answer: { text: text ?? told.text, type, entityId: told.span.entityId ?? '' } };
  };
}

/** Which gate refuses the item first, and why; nothing when all let it pass. */
export function refusalOf([body, wanted]: Item, language: Language): Pick<Reject, 'gate' | 'reason'> | undefined {
  const { candidate, setting } = candidateOf(body, { ...wanted, language });
  const reject = refusal(candidate, setting);
  return reject && { gate: reject.gate, reason: reject.reason };
}
