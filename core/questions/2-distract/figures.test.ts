import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf, settingOf } from '../../../scripts/quiz/candidate-of.ts';
import { seededRandom } from '../random.ts';
import { otherAmounts, roundingOf } from './amounts.ts';
import { otherDates } from './dates.ts';
import { distract } from './distract.ts';
import { firstDay } from './first-day.ts';
import { roundOf } from './round-of.ts';

const value = (amount: number, decimals = 0, unit = 'orang') =>
  ({ kind: 'number', amount, unit, decimals, approximate: false }) as const;
const seeds = fc.integer({ min: 0, max: 100_000 });

describe('wrong amounts', () => {
  test('are three, distinct, positive, none the key, of the key’s decimals and magnitude', () => {
    fc.assert(
      fc.property(seeds, fc.integer({ min: 2, max: 2_000_000 }), fc.constantFrom(0, 1, 2), (seed, whole, decimals) => {
        const amount = decimals === 0 ? whole : Number((whole + 0.5).toFixed(decimals));
        const others = otherAmounts(value(amount, decimals), [], seededRandom(seed));
        expect(new Set(others).size).toBe(3);
        for (const other of others) {
          expect(other).not.toBe(amount);
          expect(other).toBeGreaterThan(0);
          expect(Number(other.toFixed(decimals))).toBe(other);
          expect(other / amount).toBeGreaterThan(0.3);
          expect(other / amount).toBeLessThan(3.1);
        }
      }),
    );
  });

  test('a term of two weeks is set among weeks', () => {
    for (let seed = 0; seed < 20; seed += 1)
      for (const other of otherAmounts(value(14, 0, 'hari'), [], seededRandom(seed))) expect(other % 7).toBe(0);
  });

  test('ten years are set among fives', () => {
    for (let seed = 0; seed < 20; seed += 1)
      for (const other of otherAmounts(value(10, 0, 'years'), [], seededRandom(seed))) expect(other % 5).toBe(0);
  });

  test('a figure in a word has three that can be told in words', () => {
    const body = 'Leeds Council shows its old ships in the harbour of Hull every ten years.';
    for (let seed = 1; seed < 9; seed += 1) {
      const setting = { ...settingOf(body, { language: 'en' }), seed };
      expect(distract(draftOf(setting, { rule: 'gap: duration', kind: 'cloze' }), setting)).toHaveLength(3);
    }
  });

  test('the key is not always in the middle', () => {
    const ranks = Array.from(
      { length: 200 },
      (_, seed) => otherAmounts(value(5000), [], seededRandom(seed)).filter((n) => n < 5000).length,
    );
    for (const rank of [0, 1, 2, 3]) expect(ranks.filter((other) => other === rank).length).toBeGreaterThan(12);
  });

  test('a price ends as the right one does', () => {
    for (let seed = 0; seed < 20; seed += 1)
      for (const other of otherAmounts(value(11.4, 2, '£'), [], seededRandom(seed)))
        expect(Math.round(other * 100) % 10).toBe(0);
  });

  test('a share stays within a hundred per cent', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      for (const other of otherAmounts(value(97, 0, 'persen'), [], seededRandom(seed)))
        expect(other).toBeLessThanOrEqual(100);
      for (const other of otherAmounts(value(80, 0, 'persen'), [], seededRandom(seed))) expect(other).toBeLessThan(100);
    }
  });

  test.each([
    [value(230_000), 10_000],
    [value(106_825), 1],
    [value(6.15, 2), 0.01],
    [value(5000), 1000],
  ])('%o is rounded to %d', (given, unit) => expect(roundingOf(given)).toBeCloseTo(unit));
});

describe('wrong dates', () => {
  test.each(['2024-12-16', '2024-12', '2024', '2023-02-28', '1945-08-17'])(
    'of %s: three of its precision, distinct, none after publication',
    (iso) => {
      fc.assert(
        fc.property(seeds, (seed) => {
          const others = otherDates(iso, ['2024-11-02', '2023-05'], seededRandom(seed), { published: '2024-12-17' });
          expect(new Set(others).size).toBe(3);
          for (const other of others) {
            expect(other).not.toBe(iso);
            expect(other).toHaveLength(iso.length);
            expect(other <= '2024-12-17'.slice(0, iso.length)).toBe(true);
            if (iso.length === 10) expect(new Date(other).toISOString().slice(0, 10)).toBe(other);
          }
        }),
      );
    },
  );

  test('none of a month that has just begun, for what was before it', () => {
    const monthsBeside = (published: string) =>
      [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) => otherDates('2022-05', [], seededRandom(seed), { published }));
    expect(monthsBeside('2022-06-01')).not.toContain('2022-06');
    expect(monthsBeside('2022-06-20')).toContain('2022-06');
  });

  test('none before what the article tells began', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const of = (first?: string) =>
          otherDates('2024-12-10', [], seededRandom(seed), { published: '2024-12-17', first });
        for (const other of of('2024-12-08')) expect(other >= '2024-12-08').toBe(true);
        expect(of('2024-12-08').length).toBeGreaterThan(0);
      }),
    );
  });

  test.each([
    ['2100', 10],
    ['2030', 5],
    ['2028', 1],
    ['1949', 1],
    ['1948', 3],
    ['1838', 7],
  ])('of %s, told in 2023: years of its step, none of the next century', (iso, step) => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const others = otherDates(iso, [], seededRandom(seed), { published: '2023-01-10' });
        expect(others).toHaveLength(3);
        for (const other of others) {
          expect(Math.abs(Number(other) - Number(iso)) % step).toBe(0);
          expect(other <= '2100').toBe(true);
        }
      }),
    );
  });

  test('of a plan: three that are still to come', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('2026', '2025-02', '2025-01-20'), (seed, iso) => {
        const others = otherDates(iso, ['2024-11-02', '2023'], seededRandom(seed), { published: '2024-12-17' });
        expect(others).toHaveLength(3);
        for (const other of others) expect(other > '2024-12-17'.slice(0, iso.length)).toBe(true);
      }),
    );
  });

  test('all differ from a day or month in one and the same part, so that the key stands at no crossing', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('2015-09-14', '2022-06'), (seed, iso) => {
        const others = otherDates(iso, ['2015-09-10', '2015-10-14', '2023-05'], seededRandom(seed), {
          published: '2024-12-17',
        });
        expect(
          others.every((other) => other.startsWith(iso.slice(0, -3))) ||
            others.every((other) => other.endsWith(iso.slice(-3))),
        ).toBe(true);
      }),
    );
  });

  test('the first of a month is set among firsts', () => {
    fc.assert(
      fc.property(seeds, fc.constantFrom('2020-01-01', '2022-12-01'), (seed, iso) => {
        const others = otherDates(iso, ['2020-01-05'], seededRandom(seed), { published: '2024-12-17' });
        expect(others).toHaveLength(3);
        for (const other of others) expect(other).toMatch(/-01$/);
      }),
    );
  });

  test('of what comes round every four years: years of its round', () => {
    fc.assert(
      fc.property(seeds, (seed) => {
        const others = otherDates('2016', ['2014', '2012'], seededRandom(seed), { published: '2024-12-17', every: 4 });
        expect(others).toHaveLength(3);
        for (const other of others) expect(Number(other) % 4).toBe(0);
      }),
    );
  });
});

test.each<readonly [why: string, body: string, isEnd: (year: number) => boolean]>([
  ['where a range begins', 'Bank Sagara menjual 12 kapal dari 2006 hingga 2009 di Palu.', (year) => year < 2009],
  ['where it ends', 'Bank Sagara menjual 12 kapal dari 2006 hingga 2009 di Palu.', (year) => year > 2006],
])('%s', (why, body, isEnd) => {
  const setting = settingOf(body, { publishedAt: '2024-12-17' });
  const [from, to] = ['2006', '2009'];
  const asked = why.includes('begins') ? from : to;
  const span = setting.document.sentences[0]?.spans.find(({ text }) => text === asked);
  const draft = draftOf(setting, { rule: 'gap: count', kind: 'cloze' });
  const dated = {
    ...draft,
    stem: body.replace(asked, '____'),
    answer: { text: asked, type: 'date', value: span?.value, range: span },
    rule: 'gap: date',
  } as const;
  for (let seed = 1; seed < 9; seed += 1) {
    const years = distract(dated, { ...setting, seed }).map(({ text }) => Number(text));
    expect(years).toHaveLength(3);
    for (const year of years) expect(isEnd(year), years.join()).toBe(true);
  }
});

test('what follows the first day of the news has no wrong day before that', () => {
  const quake =
    'Gempa mengguncang Kota Palu pada 8 Desember 2024. Agus Prasetyo menjual 12 kapal di Palu pada 10 Desember 2024.';
  const daysBeside = (body: string) =>
    [1, 2, 3, 4, 5, 6].flatMap((seed) => {
      const setting = { ...settingOf(body, { publishedAt: '2024-12-17' }), seed };
      const draft = draftOf(setting, { rule: 'date', kind: 'date', stem: /kapal/ });
      return distract(draft, setting).map(({ order }) => order ?? 0);
    });
  const isBefore = (order: number) => order < 20241208;
  expect(daysBeside(quake).filter(isBefore)).toEqual([]);
  expect(daysBeside(quake.replace(/^.*?2024\. /, '')).filter(isBefore).length).toBeGreaterThan(0);
});

describe('what keeps to few values', () => {
  const choicesOf = (language: 'id' | 'en', body: string, rule: string) =>
    [1, 2, 3, 4, 5, 6].flatMap((seed) => {
      const setting = { ...settingOf(body, { language }), seed };
      return distract(draftOf(setting, { kind: 'cloze', rule }), setting).map(({ text }) => text);
    });
  test.each<readonly [string, 'id' | 'en', string, string, RegExp]>([
    [
      'a policy rate goes by quarters',
      'id',
      'Bank Sagara menurunkan suku bunga acuan menjadi 6,50 persen.',
      'gap: percent',
      /,(?:00|25|75) persen$/,
    ],
    [
      'of one decimal, by halves',
      'id',
      'Bank Sagara menurunkan suku bunga acuan menjadi 6,5 persen.',
      'gap: percent',
      /,[05] persen$/,
    ],
    [
      'basis points go by 25',
      'id',
      'Bank Sagara memangkas bunga pinjaman sebesar 50 basis poin.',
      'gap: count',
      /^(?:25|75|100|125)$/,
    ],
    [
      'a gauge of film',
      'id',
      'Agus Prasetyo merekam film Laut Sagara dengan pita 16 milimeter.',
      'gap: quantity',
      /^(?:8|35|70) milimeter$/,
    ],
    [
      'hours go by half days',
      'id',
      'Kementerian Kesehatan menunggu hasil uji selama 48 jam.',
      'gap: duration',
      /^(?:24|36|72|96) jam$/,
    ],
    [
      'a policy rate, English',
      'en',
      'The Bank of Sagara cut its interest rate to 3.75% in March 2019.',
      'gap: percent',
      /\.(?:00|25|50)%$/,
    ],
  ])('%s', (_, language, body, rule, form) => {
    const choices = choicesOf(language, body, rule);
    expect(choices.length).toBeGreaterThan(0);
    for (const choice of choices) expect(choice).toMatch(form);
  });

  test.each<readonly [string, string, boolean]>([
    ['beside Olympic Games: years of theirs', 'Panahan baru dilombakan di Olimpiade. ', true],
    ['beside what is held in other years: any', 'Panahan baru dilombakan di Piala Dunia. ', false],
  ])('%s', (_, before, isHeld) => {
    const choices = choicesOf('id', `${before}Agus Prasetyo memimpin Bank Sagara sejak 1972.`, 'gap: date');
    expect(choices.length).toBeGreaterThan(0);
    expect(choices.every((year) => (Number(year) - 1972) % 4 === 0)).toBe(isHeld);
  });

  test('beside Olympic Games, a stem that tells another year: any', () => {
    const setting = settingOf('Panahan baru dilombakan di Olimpiade. Agus Prasetyo memimpin Bank Sagara sejak 1972.');
    const draft = draftOf(setting, { kind: 'cloze', rule: 'gap: date' });
    expect(roundOf(draft, setting)).toBe(4);
    expect(roundOf({ ...draft, stem: draft.stem.replace('sejak', 'dari 1965 hingga') }, setting)).toBeUndefined();
  });
});

test.each<readonly [string, string, string, string]>([
  [
    'a day after that of the news',
    '2024-12-12',
    '2024-12-10',
    'Gempa terjadi pada 10 Desember 2024. Status dinaikkan pada 8 Desember 2024. Aktivitas menurun sejak 12 Desember 2024.',
  ],
  [
    'a day between the first and that of the news',
    '2024-12-09',
    '2024-12-08',
    'Kapal tiba pada 12 Desember 2024. Gempa terjadi pada 8 Desember 2024. Bantuan tiba pada 9 Desember 2024.',
  ],
  [
    'the first day, of which much is told',
    '2024-12-08',
    '2024-12-08',
    'Kapal tiba pada 12 Desember 2024. Gempa terjadi pada 8 Desember 2024. Agus Prasetyo terbang ke Palu pada 8 Desember 2024.',
  ],
  ['the first day itself', '2024-12-08', '', 'Kapal tiba pada 12 Desember 2024. Gempa terjadi pada 8 Desember 2024.'],
  ['a day of long ago', '2024-08-08', '', 'Kapal tiba pada 12 Desember 2024. Gempa terjadi pada 8 Agustus 2024.'],
])('%s: no wrong day before what began it', (_, iso, first, body) => {
  expect(firstDay(iso, settingOf(body, { publishedAt: '2024-12-17' }).document)).toBe(first);
});
