import { expect, test } from 'vitest';
import { isPartOfTold, isPossible } from './possible.ts';

test.each([
  ['a figure of the stem', 49, 'Dari ____ peserta yang menempuh ujian, 49 dinyatakan lulus.', false],
  ['a whole smaller than its part', 42, 'Dari ____ peserta yang menempuh ujian, 49 dinyatakan lulus.', false],
  ['a whole greater than its part', 63, 'Dari ____ peserta yang menempuh ujian, 49 dinyatakan lulus.', true],
  ['a whole in English', 30, 'Of ____ pupils, 49 passed in 2024.', false],
  ['a year is no part', 63, 'Of ____ pupils, 49 passed in 2024.', true],
  ['a part greater than its whole', 700, 'How many of the 650 seats did Labour win?', false],
  ['a part', 411, 'How many of the 650 seats did Labour win?', true],
  ['a part of what opens the stem', 417, 'Dari 361 anggota yang hadir, berapa orang yang mendukung usul itu?', false],
  ['no part of what was before', 417, 'Dari 361 ton pada 2020, panen naik menjadi ____ ton.', true],
  ['a whole with a part of it told behind', 10, 'All ____ aboard died, 18 players among them.', false],
  ['a whole greater than that part', 30, 'All ____ aboard died, 18 players among them.', true],
  ['likewise in Indonesian', 12, 'Sebanyak ____ orang tewas, termasuk 18 pemain.', false],
  ['a change has no whole', 5, 'Dari ____ juta ton, produksi menjadi 7 juta ton.', true],
])('%s: %d in "%s"', (_, amount, stem, isTempting) => expect(isPossible(amount, stem)).toBe(isTempting));

test.each([
  [
    'a fall to more',
    103,
    'Enrolment, which stood at 95 per cent in 1991, had slipped to ____ by 2001.',
    'per cent',
    false,
  ],
  [
    'a fall to less',
    78,
    'Enrolment, which stood at 95 per cent in 1991, had slipped to ____ by 2001.',
    'per cent',
    true,
  ],
  ['a rise to less', 150, 'Jumlahnya naik dari 200 orang pada 2019 menjadi ____ orang.', 'orang', false],
  ['a rise to more', 250, 'Jumlahnya naik dari 200 orang pada 2019 menjadi ____ orang.', 'orang', true],
  ['a rise from more', 250, 'Jumlahnya naik dari ____ orang menjadi 200 orang.', 'orang', false],
  ['a unit is no pattern', 250, 'Jumlahnya naik dari ____ *hibakusha* menjadi 200 *hibakusha*.', '*hibakusha*', false],
  ['a figure of another unit sets no side', 150, 'Jumlahnya naik dari 200 desa menjadi ____ orang.', 'orang', true],
])('%s: %d in "%s"', (_, amount, stem, unit, isTempting) => expect(isPossible(amount, stem, unit)).toBe(isTempting));

test.each([
  ['most of those above, and more than all', 1474, 'Sebagian besar, yakni ____ orang, adalah tentara.', false],
  ['most of those above', 1030, 'Sebagian besar, yakni ____ orang, adalah tentara.', true],
  ['no part of them', 1474, 'Di Suriah ada ____ orang.', true],
])('%s: %d', (_, amount, stem, isTempting) =>
  expect(isPartOfTold(amount, 1234, stem, 'Terdapat 1.447 WNI di Lebanon.')).toBe(isTempting),
);

test('a whole is more than a part of it that is told in words', () => {
  const stem = 'Dari ____ contoh darah yang diperiksa, sembilan positif.';
  expect(isPossible(9, stem, 'contoh', [9])).toBe(false);
  expect(isPossible(12, stem, 'contoh', [9])).toBe(true);
});
