// Units and currencies as people type them in Indonesian and English, each with its size in the quantity it measures.

type Unit = { readonly quantity: string; readonly size: number; readonly word: string };

/** Each line: the size, then the words for it. */
function unitsOf(quantity: string, lines: readonly (readonly [number, string])[]): readonly Unit[] {
  return lines.flatMap(([size, words]) => words.split(', ').map((word) => ({ quantity, size, word })));
}

const metres = [
  [1e-3, 'milimeter, millimetre, millimeter, millimetres, millimeters, mm'],
  [1e-2, 'sentimeter, centimetre, centimeter, centimetres, centimeters, cm'],
  [1, 'meter, metre, metres, meters, m'],
  [1e3, 'kilometer, kilometre, kilometres, kilometers, km'],
] as const;

const squares = metres.map(([size, words]) => {
  const squared = words.split(', ').flatMap((word) => [`${word} persegi`, `square ${word}`, `sq ${word}`, `${word}2`]);
  return [size ** 2, squared.join(', ')] as const;
});

const cubes = metres.map(([size, words]) => {
  const cubed = words.split(', ').flatMap((word) => [`${word} kubik`, `cubic ${word}`, `cu ${word}`, `${word}3`]);
  return [size ** 3, cubed.join(', ')] as const;
});

/** Alone they may be the dollars of any land. */
const dollar = '$, dolar, dollar, dollars';

const units: readonly Unit[] = [
  ...unitsOf('length', metres),
  ...unitsOf('area', [...squares, [1e4, 'hektare, hektar, hectare, hectares, ha']]),
  ...unitsOf('volume', [
    ...cubes,
    [1e-6, 'mililiter, millilitre, milliliter, millilitres, milliliters, ml'],
    [1e-3, 'liter, litre, litres, liters, l'],
  ]),
  ...unitsOf('mass', [
    [1e-3, 'miligram, milligram, milligrams, mg'],
    [1, 'gram, grams, gr, g'],
    [1e3, 'kilogram, kilograms, kilo, kg'],
    [1e5, 'kuintal, quintal, quintals'],
    [1e6, 'ton, tonne, tonnes, tons, metrik ton, metric ton, metric tons'],
  ]),
  ...unitsOf('time', [
    [1, 'detik, sekon, second, seconds'],
    [60, 'menit, minute, minutes'],
    [3600, 'jam, hour, hours'],
    [86_400, 'hari, day, days'],
    [604_800, 'pekan, minggu, week, weeks'],
  ]),
  // Apart from time: a month has no fixed number of days.
  ...unitsOf('calendar', [
    [1, 'bulan, month, months'],
    [12, 'tahun, year, years'],
    [120, 'dekade, dasawarsa, decade, decades'],
    [1200, 'abad, century, centuries'],
  ]),
  ...unitsOf('share', [[1, '%, persen, percent, per cent']]),
  ...unitsOf('degrees Celsius', [[1, 'celsius, celcius, °c, derajat celsius']]),
  ...unitsOf('degrees Fahrenheit', [[1, 'fahrenheit, °f, derajat fahrenheit']]),
  ...unitsOf('US dollar', [[1, `${dollar}, dolar as, dolar amerika, dolar amerika serikat, us dollars, us$, usd`]]),
  ...unitsOf('Singapore dollar', [[1, `${dollar}, dolar singapura, singapore dollars, s$, sgd`]]),
  ...unitsOf('Australian dollar', [[1, `${dollar}, dolar australia, australian dollars, a$, aud`]]),
  ...unitsOf('Canadian dollar', [[1, `${dollar}, dolar kanada, canadian dollars, c$, cad`]]),
  ...unitsOf('Hong Kong dollar', [[1, `${dollar}, dolar hong kong, hong kong dollars, hk$, hkd`]]),
  ...unitsOf('rupiah', [[1, 'rupiah, rp, idr']]),
  ...unitsOf('euro', [[1, 'euro, euros, eur, €']]),
  ...unitsOf('pound', [[1, 'poundsterling, pound sterling, pound, pounds, gbp, £']]),
  ...unitsOf('yen', [[1, 'yen, jpy, ¥']]),
  ...unitsOf('yuan', [[1, 'yuan, renminbi, rmb, cny']]),
  ...unitsOf('won', [[1, 'won, krw, ₩']]),
  ...unitsOf('ringgit', [[1, 'ringgit, rm, myr']]),
  ...unitsOf('rupee', [[1, 'rupee, rupees, rupe, inr, ₹']]),
  ...unitsOf('rubel', [[1, 'rubel, rubles, ruble, roubles, rouble, rub']]),
];

const patterns: ReadonlyMap<string, RegExp> = new Map(
  units.map(({ word }) => [word, new RegExp(`(?<!\\p{L})${word.replace('$', '\\$')}(?!\\p{L})`, 'u')]),
);

/**
 * The unit a text names, by the quantities it may measure ("$" several currencies) with its size in each; the longest word
 * for a unit counts, so that "meter persegi" is no length. Empty for none, and for a rate ("km per jam").
 */
export function measuresOf(text: string): ReadonlyMap<string, number> {
  const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ');
  if (/\/| per (?!cent)/.test(plain)) return new Map();
  const found = units.filter(({ word }) => patterns.get(word)?.test(plain));
  const longest = Math.max(0, ...found.map(({ word }) => word.length));
  return new Map(found.filter(({ word }) => word.length === longest).map(({ quantity, size }) => [quantity, size]));
}
