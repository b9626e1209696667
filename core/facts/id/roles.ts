import type { FoundFact, Slot } from '../index.ts';
import { textOf, type Unit } from './units.ts';
import type { Reading } from './reference.ts';

/** Who holds which office, who is whose what. */
export function roleFacts(units: readonly Unit[], _reading: Reading): readonly FoundFact[] {
  return units.flatMap((unit, index) => kinRole(units, unit, index));
}

const kin = /^(sekutu|mitra|lawan|pesaing|tetangga|rival|musuh)nya$/;

/** "Korea Selatan dan sekutunya, Amerika Serikat": the name after the comma is the ally of the name before "dan". */
function kinRole(units: readonly Unit[], unit: Unit, index: number): readonly FoundFact[] {
  const [owner, and, comma, holder, after] = [index - 2, index - 1, index + 1, index + 2, index + 3].map((at) => units[at]);
  if (!kin.test(unit.lower) || owner?.tag !== 'name' || and?.lower !== 'dan') return [];
  if (comma?.tag !== 'comma' || holder?.tag !== 'name' || !holder.span) return [];
  if (after && !['stop', 'comma'].includes(after.tag)) return [];
  const role = `${unit.lower.replace(/nya$/, '')} ${owner.text}`;
  return [roleFact(holder, role, { start: owner.start, end: unit.end }, `role: ${unit.lower}`)];
}

/** `text` of the object is the role in words; its range is where the role stands. */
export function roleFact(holder: Unit, role: string, at: { readonly start: number; readonly end: number }, because: string): FoundFact {
  const subject: Slot = { start: holder.start, end: holder.end, text: textOf([holder]), ...(holder.span ? { span: holder.span } : {}) };
  const object: Slot = { ...at, text: role };
  return { kind: 'role', text: `${subject.text} adalah ${role}.`, status: 'asserted', subject, object, because };
}
