import type { Fact, Slot, SlotRole } from '../../facts/index.ts';
import { capitalise } from '../text.ts';

/** The most words a question may have; longer ones lose what can be left out, the last part first. */
export const stemWords = 22;

/** What a question can do without, from the first to go. */
const free: readonly SlotRole[] = ['purpose', 'manner', 'cause', 'partner', 'place', 'duration', 'time'];

/** The slots in the order of a question: what stood before the subject goes to the end, before a purpose or a cause. */
export function inOrder(slots: readonly Slot[]): readonly Slot[] {
  const fronted = slots.filter((slot) => slot.fronted);
  const rest = slots.filter((slot) => !slot.fronted);
  const verb = rest.findIndex(({ role }) => role === 'predicate');
  const tail = rest.findIndex((slot, index) => index > verb && isLong(slot));
  const at = tail < 0 ? rest.length : tail;
  return [...rest.slice(0, at), ...fronted.map(inside), ...rest.slice(at)];
}

/** Words after it would be read as part of it. */
function isLong({ role, text }: Slot): boolean {
  if (role === 'purpose' || role === 'cause' || role === 'content') return true;
  return (role === 'manner' || role === 'other' || role === 'partner') && text.split(' ').length >= 4;
}

/** The slots as the article has them: what opens the sentence is closed by a comma. */
export function withComma(slots: readonly Slot[]): readonly Slot[] {
  const last = slots.findLastIndex(({ fronted }) => fronted);
  return slots.map((slot, at) => (at === last ? { ...slot, text: `${slot.text},` } : slot));
}

/** What opened the sentence stands inside the question. */
function inside(slot: Slot): Slot {
  return { ...slot, text: slot.text.charAt(0).toLowerCase() + slot.text.slice(1) };
}

/** What can stand inside a question though it opened its sentence; anything else opens the question as well. */
const movable: ReadonlySet<SlotRole> = new Set(['time', 'place', 'duration', 'cause', 'purpose']);

/** After more words a place would be read as part of what stands before it. */
const mostBefore = 9;

/** What stands before the question word is short. */
const longestFront = 8;

/** Opening and slots as one question, cut to length; nothing when even the least is too long. */
export function ask(opening: string, slots: readonly Slot[], most = stemWords): string | undefined {
  for (let kept = slots; ; ) {
    const isCrowded = kept.reduce((sum, { text }) => sum + text.split(' ').length, 0) > mostBefore;
    const front =
      opening === ''
        ? undefined
        : kept.find(({ fronted, role }) => fronted && (!movable.has(role) || (role === 'place' && isCrowded)));
    if (
      front &&
      (front.opener === 'oleh' ||
        /^yang /i.test(front.text) ||
        front.role === 'agent' ||
        front.text.split(' ').length > longestFront ||
        /(?<!\p{L})(apa|siapa|mana|berapa|\p{L}+nya)(?!\p{L})/u.test(front.text))
    )
      return undefined;
    const rest = kept.filter((slot) => slot !== front);
    const text = [...(front ? [`${front.text},`] : []), opening, ...rest.map((slot) => slot.text)]
      .filter(Boolean)
      .join(' ')
      .replace(/,$/, '')
      .replace(/,,/g, ',');
    if (text.split(' ').length <= most) return `${capitalise(text)}?`;
    const role = free.find((one) => kept.some((slot) => slot.role === one));
    const drop = role === undefined ? -1 : kept.findLastIndex((slot) => slot.role === role);
    if (drop < 0) return undefined;
    kept = kept.filter((_, at) => at !== drop);
  }
}

/** The slots but some. */
export function without(slots: readonly Slot[], ...asked: readonly (Slot | undefined)[]): readonly Slot[] {
  return slots.filter((slot) => !asked.includes(slot));
}

/** The slots with one told otherwise. */
export function withText(slots: readonly Slot[], slot: Slot, text: string): readonly Slot[] {
  return slots.map((other) => (other === slot ? { ...other, text } : other));
}

/** "Menurut BPBD, ...": whose claim it is goes first; a question about it goes on in lower case. */
export function sourced({ source }: Fact, stem: string): string {
  return source ? `Menurut ${source.text}, ${stem.charAt(0).toLowerCase()}${stem.slice(1)}` : stem;
}
