import type { Document, Sentence } from '../../language/index.ts';
import { clausesOf } from './clauses-of.ts';
import type { Resolved } from './resolved.ts';
import { verbTags } from './tag.ts';
import { withoutTail } from './tail.ts';
import { type Unit, unitsOf } from './units.ts';

const done = /^(dilakukan|dilaksanakan|berlangsung|digelar|diadakan|dilangsungkan)$/;

/**
 * "Penetapan itu dilakukan dalam sidang pleno pada 20 November" after "Bahasa Indonesia ditetapkan sebagai ...": the deed is that of the
 * sentence before, of the same root, so its circumstances are told of it. Nothing is resolved when that sentence has a date of its own.
 */
export function withDeed(units: readonly Unit[], sentence: Sentence, document: Document): Resolved {
  const noun = units[0];
  const verb = units[1]?.tag === 'dem' ? 2 : 1;
  const before = document.sentences[sentence.index - 1];
  const rest = units.slice(verb + 1);
  const isDeed = noun?.tag === 'noun' && /^pe\p{L}{4,}an$/u.test(noun.lower) && done.test(units[verb]?.lower ?? '');
  const isCircumstance = /^(prep|cause)$/.test(rest[0]?.tag ?? 'stop');
  if (!isDeed || !isCircumstance || before?.role !== 'prose' || before.paragraph !== sentence.paragraph)
    return { units };
  const deed = deedOf(noun.lower, withoutTail(unitsOf(before) ?? []));
  return deed ? { units: [...deed, ...rest], evidence: { start: before.start, end: sentence.end } } : { units };
}

function deedOf(noun: string, before: readonly Unit[]): readonly Unit[] | undefined {
  const [placed, ...more] = clausesOf(before).filter(({ relation }) => relation === 'main');
  const clause = placed?.clause;
  const verb = clause?.group.findLast(({ tag }) => verbTags.has(tag));
  if (!clause || !verb || more.length > 0 || !sameRoot(noun, verb.lower)) return undefined;
  const isDated = [...placed.front, ...clause.parts].some(({ kind }) => kind === 'time');
  const isOpen = clause.parts.some(
    ({ kind }) => kind === 'relative' || kind === 'purpose' || kind === 'content' || kind === 'cause',
  );
  if (isDated || isOpen || clause.cut) return undefined;
  return [...clause.subject, ...clause.group, ...clause.object, ...clause.parts.flatMap(({ units }) => units)];
}

/** "penetapan" and "ditetapkan", "penutupan" and "menutup": what is left when prefix and suffix are off ends alike. */
function sameRoot(noun: string, verb: string): boolean {
  const own = noun.replace(/an$/, '').replace(/^pe(ng|ny|m|n)?/, '');
  const other = verb.replace(/(kan|i)$/, '').replace(/^(di|me(ng|ny|m|n)?)/, '');
  return own.length >= 4 && other.endsWith(own);
}
