import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fiveKinds } from '../../prisma/seed/five-kinds.ts';
import { rightResponse } from '../../prisma/seed/right-response.ts';
import { tenKinds } from '../../prisma/seed/ten-kinds.ts';
import { type Gradable, grade, score } from './index.ts';

const sampleItems = [...fiveKinds.items, ...tenKinds.items];

const cities: Gradable = {
  kind: 'cloze',
  choices: ['Bangkok', 'Jakarta', 'Kota  Bandung'],
  key: 'Jakarta',
  accepted: ['Jakarta'],
  others: [],
};
const ally: Gradable = {
  kind: 'cloze',
  key: 'Amerika Serikat',
  accepted: ['Amerika Serikat', 'AS', 'Amerika'],
  others: [],
};
const share: Gradable = { kind: 'cloze', key: '5%', accepted: ['5%'], others: [] };
const timor: Gradable = { kind: 'cloze', key: 'Timor-Leste', accepted: ['Timor-Leste'], others: [] };
const ratio: Gradable = { kind: 'cloze', key: '1,5', accepted: ['1,5'], others: [] };
const day: Gradable = { kind: 'date', date: '2024-12-16' };
const month: Gradable = { kind: 'date', date: '2024-12' };
const year: Gradable = { kind: 'date', date: '2024' };
const billions: Gradable = { kind: 'numeric', amount: 1.4, unit: 'miliar dolar AS', tolerance: 0 };
const people: Gradable = { kind: 'numeric', amount: 300_000, unit: 'orang', tolerance: 0 };
const percent: Gradable = { kind: 'numeric', amount: 5.02, unit: 'persen', tolerance: 0 };
const about: Gradable = { kind: 'numeric', amount: 400, unit: 'meter', tolerance: 20 };
const distance: Gradable = { kind: 'numeric', amount: 1.5, unit: 'kilometer', tolerance: 0 };
const trillions: Gradable = { kind: 'numeric', amount: 1.5, unit: 'triliun rupiah', tolerance: 0 };
const cold: Gradable = { kind: 'numeric', amount: -12.5, unit: 'derajat Celsius', tolerance: 0 };

const right = 'right';
const wrong = 'wrong';
test.each<[Gradable, string, string]>([
  [cities, 'Jakarta', right],
  [cities, ' Jakarta\n', right],
  [cities, 'Kota Bandung', wrong],
  [cities, 'jakarta', 'not-a-choice'],
  [cities, '1', 'not-a-choice'],
  [cities, 'constructor', 'not-a-choice'],
  [cities, '', 'empty'],
  [cities, ' \t\u00a0\n', 'empty'],

  [ally, 'amerika   serikat', right],
  [ally, 'AmerikaSerikat', right],
  [ally, '“Amerika Serikat”.', right],
  [ally, 'Ámérika Serikat', right],
  [ally, '(as)', right],
  [ally, 'Amerika Latin', wrong],
  [ally, '...', 'empty'],
  [share, '5', wrong],
  [share, '5%.', right],
  [timor, 'timor leste', right],
  [timor, 'Timor–Leste', right],
  [timor, 'Timor', wrong],
  [ratio, '15', wrong],
  [ratio, '1,5', right],

  [day, '2024-12-16', right],
  [day, '16/12/2024', right],
  [day, '12/16/2024', right],
  [day, '16-12-2024', right],
  [day, '16.12.2024', right],
  [day, '16 Desember 2024', right],
  [day, '16 December 2024', right],
  [day, 'Senin, 16 Des. 2024', right],
  [day, 'tanggal 16 desember 2024', right],
  [day, 'December 16th, 2024', right],
  [day, 'the 16th of December 2024', right],
  [day, '2024/12/16', right],
  [day, '17 Desember 2024', wrong],
  [day, '2023-12-16', wrong],
  [day, '31/2/2024', 'not-a-date'],
  [day, '29 Februari 2023', 'not-a-date'],
  [day, '0/12/2024', 'not-a-date'],
  [day, '16 Desember', 'date-too-coarse'],
  [day, 'December 16th', 'date-too-coarse'],
  [day, '16/12/24', 'not-a-date'],
  [day, 'Desember 2024', 'date-too-coarse'],
  [day, '2024', 'date-too-coarse'],
  [day, 'kemarin', 'not-a-date'],
  [day, '16 Desember 2024 atau 2023', 'not-a-date'],
  [month, '2024-12', right],
  [month, 'Desember 2024', right],
  [month, '12/2024', right],
  [month, '16 Desember 2024', right],
  [month, 'November 2024', wrong],
  [month, '13/2024', 'not-a-date'],
  [month, '2024', 'date-too-coarse'],
  [year, '2024', right],
  [year, 'tahun 2024', right],
  [year, '2024-01-01', right],
  [year, '1924', wrong],
  [year, '24', 'not-a-date'],

  [billions, '1,4', right],
  [billions, '1.4', right],
  [billions, 'US$1,4 miliar', right],
  [billions, '$1.4 billion', right],
  [billions, '1.400 juta', right],
  [billions, '1.400.000.000', right],
  [billions, '1,400,000,000 dolar', right],
  [billions, '1 400 000 000', right],
  [billions, '1,4 juta', wrong],
  [billions, '14', wrong],
  [billions, '1,40', right],
  [people, '300.000', right],
  [people, '300,000 orang', right],
  [people, '300 ribu', right],
  [people, '300rb', right],
  [people, 'Rp. 300.000,00', right],
  [people, "300'000", right],
  [people, '300', wrong],
  [people, '3.00.000', 'not-a-number'],
  [people, '300 - 400 ribu', 'not-a-number'],
  [people, 'tiga ratus ribu', right],
  [people, 'three hundred thousand people', right],
  [people, '3 ratus ribu', right],
  [people, 'tiga ratus', wrong],
  [people, 'banyak', 'not-a-number'],
  [billions, 'satu miliar empat ratus juta', right],
  [{ kind: 'numeric', amount: 4, unit: 'stasiun', tolerance: 0 }, 'Empat stasiun', right],
  [{ kind: 'numeric', amount: 3, unit: 'times', tolerance: 0 }, 'three', right],
  [{ kind: 'numeric', amount: 3, unit: 'times', tolerance: 0 }, 'dua tiga', 'not-a-number'],
  [{ kind: 'numeric', amount: 3, unit: 'times', tolerance: 0 }, 'dua atau tiga', 'not-a-number'],
  [{ kind: 'numeric', amount: 125, unit: '', tolerance: 0 }, 'seratus dua puluh lima', right],
  [{ kind: 'numeric', amount: 112, unit: '', tolerance: 0 }, 'seratus dua belas', right],
  [{ kind: 'numeric', amount: 121, unit: '', tolerance: 0 }, 'one hundred and twenty-one', right],
  [{ kind: 'numeric', amount: 1945, unit: '', tolerance: 0 }, 'seribu sembilan ratus empat puluh lima', right],
  [people, '1e5', 'not-a-number'],
  [people, '3½', 'not-a-number'],
  [percent, '5,02%', right],
  [percent, '5.02 persen', right],
  [percent, '5.020', right],
  [percent, '502', wrong],
  [percent, '5,2', wrong],
  [about, '380', right],
  [about, '420 m', right],
  [about, '400 m2', wrong],
  [about, '0,4 km', right],
  [about, '400.000 mm', right],
  [about, '40.000 sentimeter', right],
  [about, '0,4 kilometer', right],
  [about, '400 kilometer', wrong],
  [about, '400 kg', wrong],
  [about, '379,9', wrong],
  [cold, '−12,5 °C', right],
  [cold, 'minus 12.5', right],
  [cold, '12,5', wrong],
  [cold, '-12,5 derajat Fahrenheit', wrong],
  [cold, '-12,5 °F', wrong],
  [distance, '1500 meter', right],
  [distance, '1.500 m', right],
  [distance, '1,5 km', right],
  [distance, '1500 kilometer', wrong],
  [distance, '1500', wrong],
  [{ kind: 'numeric', amount: 2, unit: 'ribu kilometer', tolerance: 0 }, '2 juta meter', right],
  [{ kind: 'numeric', amount: 2, unit: 'ribu kilometer', tolerance: 0 }, '2.000 km', right],
  [{ kind: 'numeric', amount: 2, unit: 'hektare', tolerance: 0 }, '20.000 meter persegi', right],
  [{ kind: 'numeric', amount: 2, unit: 'hektare', tolerance: 0 }, '20.000 meter', wrong],
  [{ kind: 'numeric', amount: 2, unit: 'hektare', tolerance: 0 }, '20.000m2', right],
  [{ kind: 'numeric', amount: 128, unit: 'kilometer persegi', tolerance: 0 }, '128 km²', right],
  [{ kind: 'numeric', amount: 2, unit: 'tons', tolerance: 0 }, '2,000 kilograms', right],
  [{ kind: 'numeric', amount: 90, unit: 'menit', tolerance: 0 }, '1,5 jam', right],
  [{ kind: 'numeric', amount: 14, unit: 'hari', tolerance: 0 }, 'dua minggu', right],
  [{ kind: 'numeric', amount: 18, unit: 'bulan', tolerance: 0 }, '1,5 tahun', right],
  [{ kind: 'numeric', amount: 30, unit: 'hari', tolerance: 0 }, '1 bulan', wrong],
  [{ kind: 'numeric', amount: 80, unit: 'kilometer per jam', tolerance: 0 }, '80 km/jam', right],
  [trillions, 'Rp1.500 miliar', right],
  [trillions, 'Rp1,5 triliun', right],
  [trillions, '1.500.000.000.000 rupiah', right],
  [trillions, 'US$1,5 triliun', wrong],
  [trillions, '1,5 triliun dolar', wrong],
  [trillions, '1,5 T', right],
  [billions, 'Rp1,4 miliar', wrong],
  [billions, '1,4 miliar dolar', right],
  [billions, 'S$1,4 miliar', wrong],

  [trillions, '1,496 triliun', right],
  [trillions, '1.496 miliar', right],
  [trillions, '1,45 triliun', right],
  [trillions, '1,449 triliun', wrong],
  [trillions, '1,55 triliun', wrong],
  [trillions, '1,6 triliun', wrong],
  [trillions, '2 triliun', wrong],
  [percent, '5,021', right],
  [percent, '5,0', wrong],
  [{ kind: 'numeric', amount: 3, unit: 'juta orang', tolerance: 0 }, '2,6 juta', wrong],
  [{ kind: 'numeric', amount: 19, unit: '', tolerance: 0 }, 'ke-19', right],
  [{ kind: 'numeric', amount: 0.125, unit: '', tolerance: 0 }, ',125', right],
  [{ kind: 'numeric', amount: 125, unit: '', tolerance: 0 }, '0.125', wrong],
  [{ kind: 'numeric', amount: 1234.5, unit: '', tolerance: 0 }, '1.234,5', right],
  [{ kind: 'numeric', amount: 1234.5, unit: '', tolerance: 0 }, '1,234.5', right],
])('%j given %j: %s', (question, response, expected) => {
  const verdict = grade(question, response);
  const outcome = verdict.kind === 'unreadable' ? verdict.reason : verdict.correct ? right : wrong;
  expect(outcome).toBe(expected);
});

test.each<[Gradable, string, string]>([
  [cities, ' Bangkok ', 'Bangkok'],
  [ally, '  amerika  serikat ', 'amerika serikat'],
  [day, '16 Des 2024', '2024-12-16'],
  [year, '16 Des 2024', '2024'],
  [billions, '1,4', '1,4 miliar dolar AS'],
  [billions, '$1.4 billion', '$1.4 billion'],
])('%j given %j reads as %j', (question, response, readable) =>
  expect(grade(question, response)).toMatchObject({ readable }),
);

test.each(sampleItems)('law: the key of "$stem" ($kind) grades right', (item) =>
  expect(grade(item, rightResponse(item))).toMatchObject({ correct: true, points: 1 }),
);

const anyGradable = fc.constantFrom(
  ...sampleItems,
  ally,
  share,
  timor,
  month,
  year,
  billions,
  people,
  percent,
  about,
  cold,
);
const anyTyped = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('1', '2024', '.', ',', '-', '/', ' ', 'Rp', 'juta', 'mei', '%'), { maxLength: 9 })
    .map((parts) => parts.join('')),
);

test('law: any response is unreadable or earns 0 to 1, and grades the same twice', () => {
  fc.assert(
    fc.property(anyGradable, anyTyped, (question, response) => {
      const verdict = grade(question, response);
      expect(grade(question, response)).toEqual(verdict);
      if (verdict.kind === 'unreadable') return;
      expect(verdict.points).toBeGreaterThanOrEqual(0);
      expect(verdict.points).toBeLessThanOrEqual(1);
      expect(verdict.correct).toBe(verdict.points === 1);
      expect(verdict.readable).not.toBe('');
    }),
    { numRuns: 2000 },
  );
});

test('a thousand million is not a thousand million and one', () => {
  const question = { kind: 'numeric', amount: 1e9, unit: 'orang', tolerance: 0 } as const;
  expect(grade(question, '1.000.000.000')).toMatchObject({ correct: true });
  expect(grade(question, '1.000.000.001')).toMatchObject({ correct: false });
});

test('law: an amount typed the Indonesian or the English way grades right, its neighbour wrong', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 2 }), (whole, decimals) => {
      const amount = whole / 10 ** decimals;
      const question = { kind: 'numeric', amount, unit: 'orang', tolerance: 0 } as const;
      for (const locale of ['id-ID', 'en-US']) {
        const format = new Intl.NumberFormat(locale, { minimumFractionDigits: decimals });
        expect(grade(question, format.format(amount))).toMatchObject({ correct: true });
        expect(grade(question, format.format(amount + 1))).toMatchObject({ correct: false });
      }
    }),
  );
});

test('law: every day grades right as a date field, an Indonesian and an English date', () => {
  const anyDay = fc.date({ min: new Date('1000-01-01'), max: new Date('9999-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(anyDay, (date) => {
      const key = date.toISOString().slice(0, 10);
      const question = { kind: 'date', date: key } as const;
      expect(grade(question, key)).toMatchObject({ correct: true });
      for (const [locale, dateStyle] of [
        ['id', 'full'],
        ['id', 'medium'],
        ['en-US', 'long'],
        ['en-GB', 'full'],
        ['en-GB', 'medium'],
      ] as const) {
        const written = new Intl.DateTimeFormat(locale, { dateStyle, timeZone: 'UTC' }).format(date);
        expect(grade(question, written), written).toMatchObject({ correct: true });
      }
    }),
  );
});

test.each([
  [[], { points: 0, outOf: 0, answered: 0, share: 0 }],
  [[{ points: 1 }, null, { points: 0 }, { points: 0.5 }], { points: 1.5, outOf: 4, answered: 3, share: 0.375 }],
])('the score of %j', (answers, expected) => expect(score(answers)).toEqual(expected));

test('law: a score lies within 0 and the number of items', () => {
  const anyAnswer = fc.option(fc.record({ points: fc.double({ min: 0, max: 1, noNaN: true }) }));
  fc.assert(
    fc.property(fc.array(anyAnswer), (answers) => {
      const { points, share } = score(answers);
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(answers.length);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
    }),
  );
});
