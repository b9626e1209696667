import { gap } from '../text.ts';

const figures = /(?<![\p{L}\d.,])\d[\d.,]*\d|(?<![\p{L}\d.,])\d(?![\d.,]*\d)/gu;
/** "Dari ____ peserta ..., 49 dinyatakan lulus": the gap is the whole of what follows. */
const whole = new RegExp(`(?:^|\\s)(?:dari|of|out of) (?:the |total |sekitar |about )?${gap}`, 'iu');
/** "____ dari 386 kios", "____ of the 650 seats": the gap, or what is asked for, is a part of it. */
const part = new RegExp(
  `(?:${gap}|how many|berapa)(?: \\p{Ll}+)? (?:of|out of|dari) (?:the |total |sekitar |about )?(\\d[\\d.,]*)`,
  'iu',
);

/** "All ____ aboard died, 18 players among them": the gap is the whole of those. */
const amongThem =
  /(\d[\d.,]*)(?: \p{L}+){0,3} (?:among them|of them|di antaranya)(?!\p{L})|(?:di antaranya|among them|including|termasuk) (\d[\d.,]*)/iu;
/** "dari 12 menjadi 14": what it was before is no whole. */
const changes = /(?<!\p{L})(?:menjadi|to)(?!\p{L})/u;
/** "Dari 361 anggota, berapa orang yang mendukung": all that follows is a part of it. */
const wholeAhead = /^(?:dari|of|out of) (?:the )?(\d[\d.,]*) /iu;

const many = '(?:(?:sekitar|hampir|about|some|just|around|nearly) )?';
const rises =
  '(?:naik|meningkat|melonjak|bertambah|membengkak|tumbuh|menguat|rose|risen|climbed|grew|grown|increased|jumped|up)';
const falls =
  '(?:turun|menurun|merosot|menyusut|berkurang|anjlok|melemah|fell|fallen|slipped|dropped|declined|shrank|down)';
const end = `(?: \\p{L}+){0,2}(?: (?:dari|from) [^.;]{1,40})? (?:menjadi|ke|to) ${many}${gap}`;
const start = `(?: \\p{L}+){0,2} (?:dari|from) ${many}${gap}`;
const upTo = new RegExp(`(?<!\\p{L})(?:${rises}${end}|${falls}${start})`, 'iu');
const downTo = new RegExp(`(?<!\\p{L})(?:${falls}${end}|${rises}${start})`, 'iu');
const shares = ['persen', '%', 'per cent', 'percent'];

/** "had slipped to ____" of what stood at 95 per cent, "naik dari ____ orang menjadi 500 orang": on which side of the other figure of its unit the asked one is. */
function isOnItsSide(amount: number, stem: string, unit: string): boolean {
  const side = upTo.test(stem) ? 1 : downTo.test(stem) ? -1 : 0;
  if (side === 0 || unit === '') return true;
  const [other, ...more] = [...stem.matchAll(figures)]
    .filter(({ 0: figure, index }) => opensWithUnit(stem.slice(index + figure.length), unit))
    .map(([figure]) => amountOf(figure));
  return other === undefined || more.length > 0 || (amount - other) * side > 0;
}

function opensWithUnit(after: string, unit: string): boolean {
  const said = after.replace(/^ /, '').toLowerCase();
  const units = /^(?:%|per)/.test(unit) ? shares : [unit.toLowerCase()];
  return units.some((one) => said.startsWith(one) && !/^\p{L}/u.test(said.slice(one.length)));
}

/** "Sebagian besar, yakni ____ orang", below what tells of how many. */
const ofThose =
  /(?<!\p{L})(?:sebagian besar|mayoritas|di antaranya|dari jumlah itu|most of|of them|of those|the majority)(?!\p{L})/iu;

/** A part of what the stimulus counts is less than that: of its figures, the least that is more than the key. */
export function isPartOfTold(amount: number, key: number, stem: string, stimulus: string): boolean {
  if (!ofThose.test(stem)) return true;
  const wholes = [...stimulus.matchAll(figures)]
    .map(([text]) => amountOf(text))
    .filter((other) => other > key && !isYear(other));
  return amount < Math.min(...wholes, Number.POSITIVE_INFINITY);
}

/**
 * Whether an amount may stand in the stem for who has not read: no figure that the stem tells already, no part that is more than its whole, no rise to less. `unit` is that of the
 * amount, empty for none; `inWords` are those that the stem tells in words: "sembilan positif".
 */
export function isPossible(amount: number, stem: string, unit = '', inWords: readonly number[] = []): boolean {
  if (!isOnItsSide(amount, stem, unit)) return false;
  const told = [...stem.matchAll(figures)].map(([text]) => amountOf(text));
  if (told.includes(amount)) return false;
  const isWhole = whole.test(stem) && !changes.test(stem);
  if (isWhole && (inWords.some((other) => other >= amount) || told.some((other) => other > amount && !isYear(other))))
    return false;
  const [, partBefore, partAfter] = amongThem.exec(stem) ?? [];
  const among = partBefore ?? partAfter;
  if (among !== undefined && amount <= amountOf(among)) return false;
  const of = part.exec(stem)?.[1] ?? (changes.test(stem) ? undefined : wholeAhead.exec(stem)?.[1]);
  return of === undefined || amount < amountOf(of);
}

/** "4.982", "4,982" -> 4982; "6,5", "6.5" -> 6.5. */
function amountOf(text: string): number {
  const plain = text.replace(/[.,]$/, '');
  return Number(/^\d{1,3}(?:[.,]\d{3})+$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace(',', '.'));
}

function isYear(amount: number): boolean {
  return Number.isInteger(amount) && amount >= 1500 && amount <= 2100;
}
