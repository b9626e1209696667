import { expect, test } from 'vitest';
import { isPossible } from './possible.ts';

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
