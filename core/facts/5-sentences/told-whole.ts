import { lowerAt } from '../1-trees/tree.ts';
import { capitalised } from '../2-telling/case.ts';
import { asWritten, type Reading } from '../2-telling/edits.ts';
import { slotOf, wordsAsSlot } from '../2-telling/slot.ts';
import type { Slot, SlotRole } from '../fact.ts';
import { openedBy, withPlainDefinites } from './reads-alone.ts';

/** All words of the sentence as they can be told, or nothing where one points at what is not told. */
export function toldWhole(reading: Reading): Slot | undefined {
  return toldPart(allWords(reading), 'other', reading);
}

/** The indexes of its words, but for what only ties it to the sentence before. */
function allWords(reading: Reading): readonly number[] {
  const from = openedBy(reading);
  return reading.tree.words.flatMap((_, word) => (word >= from ? [word] : []));
}

/** All words of a sentence that leans on the one before it, as they stand there. */
export function toldAsWritten({ edits: _, ...bare }: Reading): Slot | undefined {
  const reading = asWritten(bare);
  const slot = wordsAsSlot(allWords(reading), 'other', reading);
  return slot && canBeTold(slot, reading) ? slot : undefined;
}

function canBeTold(slot: Slot, reading: Reading): boolean {
  return hasOpenedDays(slot, reading) && !isTurned(slot, reading) && !saysDayTwice(slot);
}

export function toldPart(at: readonly number[], role: SlotRole, reading: Reading): Slot | undefined {
  const head = reading.tree.words.findIndex(({ relation }) => relation === 'root');
  // As a time its dates may stand anywhere.
  const slot = slotOf(
    { role: 'time', at, head, opener: '', fronted: false, loose: false },
    withPlainDefinites(withJoints(reading)),
  );
  return slot && canBeTold(slot, reading) ? { ...slot, role } : undefined;
}

/** ", lalu pulang ke Palu": inside a sentence it joins two deeds of its own, while "Ia lalu pulang" leans on the sentence before. */
function withJoints(reading: Reading): Reading {
  const { edits, grammar, tree } = reading;
  const isJoint = (at: number) => grammar.whole.joining.has(lowerAt(tree, at)) && lowerAt(tree, at - 1) === ',';
  return { ...reading, edits: { ...edits, dropped: new Set([...edits.dropped].filter((at) => !isJoint(at))) } };
}

/** "So did some 40,000 tubes": turned round by the word that was left out. */
function isTurned({ text }: Slot, { grammar }: Reading): boolean {
  return grammar.whole.turned?.test(text) ?? false;
}

/** "on Saturday ..., the day of": told in full it is the same day twice. */
function saysDayTwice({ text, spans }: Slot): boolean {
  return spans.some(({ span, text: day }) => span.type === 'date' && text.split(day).length > 2);
}

/** "found the founder guilty last November of seven counts": told in full, a day needs its preposition. */
function hasOpenedDays({ text, spans }: Slot, { grammar }: Reading): boolean {
  const { beforeDay } = grammar.whole;
  return (
    beforeDay === undefined ||
    spans.every(
      ({ span, text: day }) =>
        span.type !== 'date' || span.text === day || beforeDay.test(text.slice(0, text.indexOf(day)).trimEnd()),
    )
  );
}

export function sentenceOf({ text }: Slot): string {
  return `${capitalised(text.replace(/,$/, ''))}.`;
}
