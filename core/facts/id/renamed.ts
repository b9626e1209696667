import { pointsBack } from './reference.ts';
import type { Resolved } from './resolved.ts';
import { isTitle } from './titles.ts';
import type { Unit } from './units.ts';

/** An apposition that names its phrase takes the phrase's place, or joins it: then the clause is read without its commas. */
export function withNamesInPlace(units: readonly Unit[]): Resolved {
  return { units: joinTitles(nameOwned(units)) };
}

/** "meresmikan sistemnya, InaTEWS, pada ..." -> "meresmikan InaTEWS pada ...": the name says what "-nya" left open. */
function nameOwned(units: readonly Unit[]): readonly Unit[] {
  const at = units.findIndex(
    (unit, index) =>
      unit.tag === 'noun' && pointsBack(unit) && units[index + 1]?.tag === 'comma' && isName(units[index + 2]),
  );
  if (at < 0) return units;
  const end = endOfName(units, at + 2);
  const closes = closing(units[end]);
  const mayStand = !/^(kepala|ketua|wakil|ibu|ayah|anak|istri|suami|sekutu|mitra|lawan|rekan|kakak|adik)nya$/.test(
    units[at]?.lower ?? '',
  );
  const isList = units.slice(at, end + 3).some(({ tag }) => tag === 'coord');
  if (!closes || !mayStand || isList) return units;
  return [
    ...units.slice(0, at),
    ...units.slice(at + 2, end),
    ...units.slice(units[end]?.tag === 'comma' ? end + 1 : end),
  ];
}

/** "Direktur PT Lentera, Rudi Hartawan, yang ..." -> "Direktur PT Lentera Rudi Hartawan yang": an office and its holder are one phrase. */
function joinTitles(units: readonly Unit[]): readonly Unit[] {
  const comma = units.findIndex(
    ({ tag }, index) => tag === 'comma' && units[index + 1]?.span?.type === 'person' && closing(units[index + 2]),
  );
  if (comma < 0) return units;
  let start = comma;
  while (start > 0 && /^(noun|proper|name|coord)$/.test(units[start - 1]?.tag ?? 'stop')) start -= 1;
  const title = units.slice(start, comma).findIndex((unit) => isTitle(unit));
  const office = units.slice(start + Math.max(0, title), comma);
  const opens = start + title === 0 || units[start + title - 1]?.tag === 'prep';
  const isOffice =
    title >= 0 &&
    opens &&
    office.length > 1 &&
    office.length <= 9 &&
    office.every(({ span }) => span?.type !== 'person');
  if (!isOffice) return units;
  const after = units[comma + 2];
  const rest = after?.tag === 'comma' && units[comma + 3]?.tag !== 'rel' ? comma + 3 : comma + 2;
  return [...units.slice(0, comma), ...units.slice(comma + 1, comma + 2), ...units.slice(rest)];
}

function closing(unit: Unit | undefined): boolean {
  return !unit || unit.tag === 'comma' || unit.tag === 'stop';
}

function isName(unit: Unit | undefined): boolean {
  return unit?.tag === 'name' || unit?.tag === 'proper';
}

function endOfName(units: readonly Unit[], from: number): number {
  let end = from;
  while (isName(units[end])) end += 1;
  return end;
}
