import { figuresForWords } from './number-words.ts';
import { measuresOf } from './units.ts';

/** Words that multiply, as people type them after a number. */
const scales: ReadonlyMap<string, number> = new Map([
  ...['ratus', 'hundred'].map((word) => [word, 1e2] as const),
  ...['ribu', 'rb', 'thousand'].map((word) => [word, 1e3] as const),
  ...['juta', 'jt', 'million', 'mn', 'mln'].map((word) => [word, 1e6] as const),
  ...['miliar', 'milyar', 'billion', 'bn'].map((word) => [word, 1e9] as const),
  ...['triliun', 'trilyun', 'trillion', 'tn'].map((word) => [word, 1e12] as const),
]);

/**
 * What a typed number may mean, counted in `unit`; empty when it holds no number, several, or one that is badly grouped.
 *
 * A word that multiplies counts: "1.400 juta" is 1.4 where the unit is "miliar dolar AS". Without such a word the number
 * counts in the unit, or is written out ("1.400.000.000"). Another unit of the same quantity is converted ("1500 meter"
 * is 1.5 where the unit is "kilometer"); words that are no unit are ignored. For units that do not fit see `measuresElse`.
 *
 * Numbers written out are read as well ("tiga ratus ribu", "twenty-one").
 *
 * Separators: of two kinds the last is the decimal mark ("1.234,5", "1,234.5"); one that stands twice groups thousands;
 * one that stands once is the decimal mark ("1,5", "0.125"), but before exactly three digits ("1.234") it may be either:
 * both readings count, since Indonesian and English readers mean different things by it. Spaces group thousands.
 */
export function readNumbers(text: string, unit: string): readonly number[] {
  const plain = withoutUnits(text);
  const [figure, another] = [...plain.matchAll(/[.,]?\d[\d.,\s]*/g)];
  if (!figure || another) return [];
  const sign = /(?<![\p{L}\d])-\s*$/u.test(plain.slice(0, figure.index)) ? -1 : 1;
  const typed = scaleOf(plain);
  const asked = scaleOf(unit.toLowerCase()) ?? 1;
  const converted = conversion(text, unit);
  const readings = values(figure[0].trim()).flatMap((value) =>
    typed === null && converted === 1
      ? [sign * value, (sign * value) / asked]
      : [(sign * value * (typed ?? 1) * converted) / asked],
  );
  return [...new Set(readings)].filter(Number.isFinite);
}

/**
 * Whether the text names a unit or currency that cannot be what is asked: rupiah for dollars, square metres for metres. One
 * letter proves nothing: "5 M" is five milliards as well.
 */
export function measuresElse(text: string, unit: string): boolean {
  const [typed, asked] = [measuresOf(text.replace(/(?<![\p{L}°])\p{L}(?![\p{L}\d$])/gu, ' ')), measuresOf(unit)];
  return typed.size > 0 && asked.size > 0 && ![...typed.keys()].some((quantity) => asked.has(quantity));
}

/** By how much a number in the unit that was typed becomes one in the unit that is asked; 1 where they do not differ. */
function conversion(text: string, unit: string): number {
  const [typed, asked] = [measuresOf(text), measuresOf(unit)];
  const [shared] = [...typed].filter(([quantity]) => asked.has(quantity));
  return shared ? shared[1] / (asked.get(shared[0]) ?? 1) : 1;
}

/**
 * Whether a figure finer than the amount rounds to it at the decimals that the amount has: "1,496 triliun" for 1.5. A whole
 * amount is taken by its word ("3 juta" is not 2,6 juta), and a coarser figure never rounds to a finer one.
 */
export function roundsTo(reading: number, amount: number): boolean {
  const decimals = /\.(\d+)$/.exec(String(amount))?.[1]?.length ?? 0;
  const half = 0.5 * 10 ** -decimals;
  const [size, wanted] = [reading * Math.sign(amount), Math.abs(amount)];
  return decimals > 0 && size >= wanted - half - 1e-12 && size < wanted + half - 1e-12;
}

/** Lower case, with plain minus signs, and without currencies and units that hold digits ("km2", "CO2"). */
function withoutUnits(text: string): string {
  return figuresForWords(text.normalize('NFKC').toLowerCase())
    .replace(/[−–]|\bminus\s+(?=\d)/g, '-')
    .replace(/(?<=\d)['’](?=\d)/g, '')
    .replace(/(?<!\p{L})(rp\.?|idr|usd|us(?=\$))/gu, ' ')
    .replace(/(?<=\d)[ckm]?m[23]\b|(?<![\p{L}\d])\p{L}+\d+/gu, ' ');
}

/** Whether a reading lies within the tolerance of the amount; rounding of floating point is forgiven. */
export function within(reading: number, amount: number, tolerance: number): boolean {
  return Math.abs(reading - amount) <= tolerance + 1e-12 * Math.max(1, Math.abs(amount));
}

/** The product of the multiplying words: "ratus ribu" is 100,000; null when there is none. */
function scaleOf(text: string): number | null {
  const found = [...text.matchAll(/\p{L}+/gu)].flatMap(([word]) => scales.get(word) ?? []);
  return found.length === 0 ? null : found.reduce((product, scale) => product * scale, 1);
}

function values(figure: string): readonly number[] {
  const digits = figure.replace(/[.,\s]+$/, '');
  const marks = digits.match(/[.,]/g) ?? [];
  const decimal = marks.at(-1);
  const kinds = new Set(marks).size;
  if (!decimal) return grouped(digits, ' ');
  if (kinds === 2) {
    const at = digits.lastIndexOf(decimal);
    const group = decimal === '.' ? ',' : '.';
    return marks.filter((mark) => mark === decimal).length > 1
      ? []
      : grouped(digits.slice(0, at), group).map((whole) => Number(`${whole}.${digits.slice(at + 1) || '0'}`));
  }
  if (marks.length > 1) return grouped(digits, decimal);
  const [whole = '', fraction = ''] = digits.split(decimal);
  const decimals = grouped(whole || '0', ' ').map((number) => Number(`${number}.${fraction}`));
  return /^[1-9]\d{0,2}$/.test(whole) && /^\d{3}$/.test(fraction) ? [...decimals, Number(whole + fraction)] : decimals;
}

/** A whole number, bare or in groups of three; otherwise nothing. */
function grouped(digits: string, mark: string): readonly number[] {
  const groups = digits.split(mark);
  const well = groups.length === 1 || (/^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1).every(isGroup));
  return well && groups.every((group) => /^\d+$/.test(group)) ? [Number(groups.join(''))] : [];
}

function isGroup(group: string): boolean {
  return /^\d{3}$/.test(group);
}
