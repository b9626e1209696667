import type { FoundFact, Slot } from '../index.ts';
import { isTitle } from './titles.ts';
import { textOf, type Unit } from './units.ts';

/** Who holds which office, who is whose ally. */
export function roleFacts(units: readonly Unit[]): readonly FoundFact[] {
  return units.flatMap((unit, index) => [
    ...kinRole(units, unit, index),
    ...officeBefore(units, unit, index),
    ...officeAfter(units, unit, index),
  ]);
}

const kin = /^(sekutu|mitra|lawan|pesaing|tetangga|rival|musuh)nya$/;

/** "Korea Selatan dan sekutunya, Amerika Serikat": the name after the comma is the ally of the name before "dan". */
function kinRole(units: readonly Unit[], unit: Unit, index: number): readonly FoundFact[] {
  const [owner, and, comma, holder, after] = [index - 2, index - 1, index + 1, index + 2, index + 3].map(
    (at) => units[at],
  );
  if (!kin.test(unit.lower) || owner?.tag !== 'name' || and?.lower !== 'dan') return [];
  if (comma?.tag !== 'comma' || holder?.tag !== 'name') return [];
  if (after && !['stop', 'comma'].includes(after.tag)) return [];
  const role = `${unit.lower.replace(/nya$/, '')} ${owner.text}`;
  return roleFact(holder, role, [owner, unit], 'role: kin');
}

/** "Menteri Luar Negeri Prancis Laurent Fabius": an office of a country or body, right before its holder. */
function officeBefore(units: readonly Unit[], unit: Unit, index: number): readonly FoundFact[] {
  if (!isTitle(unit) || isTitle(units[index - 1])) return [];
  const holder = units.findIndex((other, at) => at > index && other.span?.type === 'person');
  const office = units.slice(index, holder);
  const isOffice = holder > 0 && office.length <= 7 && office.every(isOfficeWord) && hasBody(office);
  const person = units[holder];
  return isOffice && person ? roleFact(person, textOf(office), office, 'role: office') : [];
}

/** "S. Somanath, Ketua Organisasi Riset Antariksa India, ...": the office between commas after its holder. */
function officeAfter(units: readonly Unit[], unit: Unit, index: number): readonly FoundFact[] {
  if (unit.span?.type !== 'person' || units[index + 1]?.tag !== 'comma' || !isTitle(units[index + 2])) return [];
  const end = units.findIndex((other, at) => at > index + 2 && !isOfficeWord(other));
  const office = units.slice(index + 2, end < 0 ? units.length : end);
  const stop = end < 0 ? undefined : units[end];
  const closes = !stop || ['comma', 'stop', 'rel'].includes(stop.tag);
  const isOffice =
    closes && office.length <= 8 && hasBody(office) && office.every(({ span }) => span?.type !== 'person');
  return isOffice ? roleFact(unit, textOf(office), office, 'role: office') : [];
}

function isOfficeWord({ tag, span, text }: Unit): boolean {
  return (
    span?.type !== 'person' && (tag === 'noun' || tag === 'proper' || tag === 'name' || tag === 'coord' || text === '/')
  );
}

/** An office is told apart by the country or body that closes it: "Presiden" alone is not asked. */
function hasBody(office: readonly Unit[]): boolean {
  const last = office.at(-1);
  return office.length > 1 && last?.tag === 'name' && last.span?.type !== 'person';
}

/** The object's text is the role in words; its range is where the role stands. */
function roleFact(holder: Unit, role: string, at: readonly Unit[], because: string): readonly FoundFact[] {
  const { start, end, text, span } = holder;
  if (!span) return [];
  const subject: Slot = { start, end, text, span };
  const object: Slot = { start: at[0]?.start ?? start, end: at.at(-1)?.end ?? end, text: role };
  return [{ kind: 'role', text: `${text} adalah ${role}.`, status: 'asserted', subject, object, because }];
}
