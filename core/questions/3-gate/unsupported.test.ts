import { expect, test } from 'vitest';
import { candidateOf, type Wanted } from '../../../scripts/quiz/candidate-of.ts';
import { unsupported } from './unsupported.ts';

const harbour = 'Bank Sagara membuka pelabuhan di Bandung pada 2021.';
const storm = 'Hujan turun deras sepanjang malam yang panjang.';
const port = 'The Harbour Trust opened a port in Leeds in 2021.';

/** The item of the second sentence, as if it leaned on the first, which is shown above it. */
const leaning = (stem: string, wanted: Wanted = {}, above = harbour): Wanted => ({
  rule: 'gap',
  kind: 'cloze',
  ...wanted,
  draft: () => ({ isLeaning: true }),
  question: { stem, stimulus: { start: 0, end: above.length, text: above } },
});
const sold = 'Bank Sagara menjual 12 kapal kepada nelayan di Palu pada 2022.';

/** What the gate says of a stem that leans on the sentence before it. */
const rows: readonly (readonly [why: string, body: string, wanted: Wanted, says: string | undefined])[] = [
  ['what stands by itself needs none', sold, { rule: 'gap', kind: 'cloze' }, undefined],
  [
    'nothing stands before it',
    sold,
    {
      rule: 'gap',
      kind: 'cloze',
      draft: () => ({ isLeaning: true }),
      question: { stem: 'Kapal itu dijual ____ ekor.' },
    },
    'The sentence that it leans on cannot be shown above it.',
  ],
  [
    'they, where nobody was told of',
    'Ancaman terbesar di Batang Toru adalah pembukaan lahan. Rencana pembangkit listrik di Batang Toru berkapasitas 510 megawatt.',
    leaning('Mereka menyoroti rencana pembangkit listrik berkapasitas ____ di Batang Toru.'),
    'Neither stimulus nor stem tells of several people that it could mean.',
  ],
  [
    'he, where nobody is named',
    `${harbour} ${sold}`,
    leaning('Ia menjual ____ kapal kepada nelayan di Palu.'),
    'The stimulus names nobody whom "Ia" could be.',
  ],
  [
    'he, where the stem names him first',
    `${harbour} Agus Prasetyo menjual 12 kapal kepada nelayan di Palu pada 2022.`,
    leaning('Agus Prasetyo mengakui bahwa ia menjual ____ kapal kepada nelayan itu.', { rule: 'gap: count' }),
    undefined,
  ],
  [
    'who only says it, of what was told before',
    `${harbour} ${sold}`,
    leaning('Penataan mereka, kata ____, akan dilakukan bertahap di Palu.', {}, 'Para pedagang pindah ke Palu.'),
    'Who only says so of what was told before is a passing remark.',
  ],
  [
    'a thing that the sentence before tells of',
    `${harbour} ${sold}`,
    leaning('Pelabuhan itu menjual ____ kapal kepada nelayan di Palu.'),
    undefined,
  ],
  [
    'a thing that it does not tell of',
    `${storm} ${sold}`,
    leaning('Modul itu memuat ____ kapal untuk nelayan di Palu.', {}, storm),
    'Neither title nor stimulus tells of "modul".',
  ],
  [
    'a thing, where only a country is named',
    `Tuduhan di Amerika Serikat menyangkut mobil. ${sold}`,
    leaning('Modul itu memuat ____ kapal untuk nelayan di Palu.', {}, 'Tuduhan di Amerika Serikat menyangkut mobil.'),
    'Neither title nor stimulus tells of "modul".',
  ],
  [
    'a country, where one is named',
    `Tuduhan di Amerika Serikat menyangkut mobil. ${sold}`,
    leaning('Negara itu memuat ____ kapal untuk nelayan di Palu.', {}, 'Tuduhan di Amerika Serikat menyangkut mobil.'),
    undefined,
  ],
  [
    'a thing that a name may stand for',
    `${harbour} ${sold}`,
    leaning('Badan itu memuat ____ kapal untuk nelayan di Palu.'),
    undefined,
  ],
  [
    'one that the title tells of',
    `${storm} ${sold}`,
    leaning('Modul itu memuat ____ kapal untuk nelayan di Palu.', { title: 'Modul Baru untuk Nelayan' }, storm),
    undefined,
  ],
  [
    'a deed, which a verb may have told',
    `${harbour} ${sold}`,
    leaning('Pembukaan itu menarik ____ kapal ke Palu.'),
    undefined,
  ],
  [
    'the same day, where none is told',
    `${storm} ${sold.replace(' pada 2022', '')}`,
    leaning('Bank Sagara pada hari yang sama menjual ____ kapal kepada nelayan di Palu.', {}, storm),
    'Neither stimulus nor stem tells which time "hari yang sama" is.',
  ],
  [
    'the same day, which the stimulus tells',
    `${harbour} ${sold}`,
    leaning('Bank Sagara pada hari yang sama menjual ____ kapal kepada nelayan di Palu.'),
    undefined,
  ],
  [
    'the same place, where none is told',
    `Angin kencang datang. ${sold}`,
    leaning('Bank Sagara di kawasan yang sama menjual ____ kapal kepada nelayan.', {}, 'Angin kencang datang.'),
    'Neither stimulus nor stem tells which place "kawasan yang sama" is.',
  ],
  [
    'the same place, which the stem tells',
    `${harbour} ${sold}`,
    leaning('Bank Sagara di kota yang sama menjual ____ kapal kepada nelayan di Palu.'),
    undefined,
  ],
  [
    'a figure that no sentence before tells',
    `Angin kencang datang. ${sold}`,
    leaning('Angka itu melampaui ____ kapal yang dijual Bank Sagara.', {}, 'Angin kencang datang.'),
    'Neither stimulus nor stem tells which figure "Angka itu" is.',
  ],
  [
    'a figure that the stimulus tells',
    `Pelabuhan Bandung memuat 40 kapal. ${sold}`,
    leaning('Angka itu melampaui ____ kapal yang dijual Bank Sagara.', {}, 'Pelabuhan Bandung memuat 40 kapal.'),
    undefined,
  ],
  [
    'English: she, where nobody is named',
    `${port} Daniel Ward sold 12 ferries to the Harbour Trust in 2022.`,
    leaning('She sold ____ to the Harbour Trust in 2022.', { language: 'en' }, port),
    'The stimulus names nobody whom "She" could be.',
  ],
];

test.each(rows)('%s', (_, body, wanted, says) => {
  const { candidate, setting } = candidateOf(body, wanted);
  expect(unsupported.refuse(candidate, setting)).toBe(says);
});
