import { figuresForWords } from './number-words.ts';

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
 * Currency, percent signs and words of units are ignored, words that multiply are not: "1.400 juta" is 1.4 where the unit
 * is "miliar dolar AS". Without such a word the number counts in the unit, or is written out ("1.400.000.000").
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
  const readings = values(figure[0].trim()).flatMap((value) =>
    typed === null ? [sign * value, (sign * value) / asked] : [(sign * value * typed) / asked],
  );
  return [...new Set(readings)].filter(Number.isFinite);
}

/** Lower case, with plain minus signs, and without currencies and units that hold digits ("km2", "CO2"). */
function withoutUnits(text: string): string {
  return figuresForWords(text.normalize('NFKC').toLowerCase())
    .replace(/[−–]|\bminus\s+(?=\d)/g, '-')
    .replace(/(?<=\d)['’](?=\d)/g, '')
    .replace(/(?<!\p{L})(rp\.?|idr|usd|us(?=\$))/gu, ' ')
    .replace(/(?<![\p{L}\d])\p{L}+\d+/gu, ' ');
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
