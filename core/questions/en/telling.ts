import type { Fact, Slot, SlotRole } from '../../facts/index.ts';
import { capitalise } from '../text.ts';
import { inverted } from './verbs.ts';

/** The most words a question may have; longer ones lose what can be left out, the last part first. */
export const stemWords = 24;

/** What a question can do without, from the first to go. */
const free: readonly SlotRole[] = ['purpose', 'manner', 'partner', 'cause'];

/** What can stand at the end though it opened its sentence; anything else opens the question as well. */
const movable: ReadonlySet<SlotRole> = new Set(['time', 'place', 'duration']);

/** The slots but some. */
export function without(slots: readonly Slot[], ...asked: readonly (Slot | undefined)[]): readonly Slot[] {
  return slots.filter((slot) => !asked.includes(slot));
}

/** Whether the subject is many: "the boys", "A and B". */
export function isMany({ text, head, spans }: Slot): boolean {
  if (/(^|\s)(and|&)\s/.test(text) && !spans.some((told) => told.text === text)) return true;
  const isName =
    /^\p{Lu}/u.test(text) && spans.some(({ span, text: told }) => span.entityId !== undefined && text.endsWith(told));
  if (isName) return false;
  return /^(people|police|men|women|children|they)$/.test(head) || (/s$/.test(head) && !/(ss|us|is)$/.test(head));
}

/** What asks ("on what date"), then the rest of the fact turned round: "On what date did the ship dock in Rotterdam?" Nothing when too long or unsure. */
export function askInverted(opening: string, fact: Fact, asked: Slot, far = '', most = stemWords): string | undefined {
  const { subject, predicate, slots } = fact;
  const turned = subject && predicate && inverted(predicate.text, isMany(subject));
  if (!turned || isVague(fact)) return undefined;
  const rest = without(slots, subject, predicate, asked);
  return cut(
    rest,
    (kept) => {
      const { front, tail } = apart(kept);
      return question([...front, opening, turned.first, subject.text.replace(/,$/, ''), turned.rest, far, ...tail]);
    },
    most,
  );
}

/** "An application was filed in June": of what, nobody knows. */
export function isVague({ subject, slots }: Fact): boolean {
  // "How much can many users save?"
  if (/^(?:many|some|several|few|most|other) \S+$/i.test(subject?.text ?? '')) return true;
  // "An earlier version ran from 2002": of what?
  if (
    /^an? (?:earlier|later|previous|new|newer|early|second|third|further|similar|separate) \S+$/i.test(
      subject?.text ?? '',
    )
  )
    return true;
  return (
    /^an? \S+$/i.test(subject?.text ?? '') &&
    slots.filter(({ role }) => role !== 'subject' && role !== 'predicate').length < 2
  );
}

/** What asks, in the place of the subject: "Who replaced May on 24 July 2019?" */
export function askStraight(opening: string, fact: Fact, predicate: string, most = stemWords): string | undefined {
  const { subject, predicate: own, slots } = fact;
  return cut(
    without(slots, subject, own),
    (kept) => {
      const { front, tail } = apart(kept);
      return question([...front, opening, predicate, ...tail]);
    },
    most,
  );
}

function apart(slots: readonly Slot[]): { readonly front: readonly string[]; readonly tail: readonly string[] } {
  const isMovable = ({ role, text }: Slot) => movable.has(role) || /^(Late|Early) (at|in|on) /.test(text);
  const front = slots.filter((slot) => slot.fronted && !isMovable(slot));
  const tail = [...slots.filter(({ fronted }) => !fronted), ...slots.filter((slot) => slot.fronted && isMovable(slot))];
  return { front: front.map(({ text }) => `${text},`), tail: tail.map(inside) };
}

/** What opened its sentence stands inside the question. */
function inside({ text, fronted }: Slot): string {
  return fronted &&
    /^(On|In|At|By|From|Since|Until|During|For|After|Before|Over|Within|Between|About|Around|Near|Late|Early) /.test(
      text,
    )
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

function question(parts: readonly string[]): string {
  const text = parts
    .filter(Boolean)
    .join(' ')
    .replace(/,(?=[,?])/g, '')
    .replace(/,$/, '');
  return `${capitalise(text)}?`;
}

/** The question, without its free parts when it is too long. */
function cut(slots: readonly Slot[], made: (kept: readonly Slot[]) => string, most: number): string | undefined {
  for (let kept = slots; ; ) {
    const text = made(kept);
    if (text.split(' ').length <= most) return text;
    const role = free.find((one) => kept.some((slot) => slot.role === one));
    const drop = role === undefined ? -1 : kept.findLastIndex((slot) => slot.role === role);
    if (drop < 0) return undefined;
    kept = kept.filter((_, at) => at !== drop);
  }
}

/** "According to the county council, how many ...": whose claim it is goes first. */
export function sourced({ source }: Fact, stem: string): string {
  return source ? `According to ${source.text}, ${stem.charAt(0).toLowerCase()}${stem.slice(1)}` : stem;
}

/** "East Germany's leader" takes no article. */
export const ownedByName = /^(?:\p{Lu}\S* )*\p{Lu}\S*['’]s? /u;
