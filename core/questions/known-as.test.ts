import { expect, test } from 'vitest';
import { settingOf } from '../../scripts/quiz/candidate-of.ts';
import type { Language } from '../language/index.ts';
import { knownAs } from './known-as.ts';

/** What else the article calls whoever the first name is. */
const rows: readonly (readonly [
  why: string,
  body: string,
  language: Language,
  name: string,
  others: readonly string[],
])[] = [
  [
    'better known as',
    'Rodrigo Londoño, better known as Timochenko, signed the truce in Havana in 2016. The truce held.',
    'en',
    'Rodrigo Londoño',
    ['Timochenko'],
  ],
  [
    'alias',
    'Agus Prasetyo alias Gusti membuka 12 cabang di Sulawesi pada 2022. Gusti menutup pasar lama.',
    'id',
    'Agus Prasetyo',
    ['Gusti'],
  ],
  [
    'akrab disapa',
    'Siti Rahmawati, yang akrab disapa Titi, membuka 12 cabang di Sulawesi pada 2022.',
    'id',
    'Siti Rahmawati',
    ['Titi'],
  ],
  ['who is summoned', 'Agus Prasetyo dipanggil Siti Rahmawati ke Palu pada 2022.', 'id', 'Agus Prasetyo', []],
  ['one of two', 'Malaysia atau Filipina membuka 12 cabang di Sulawesi pada 2022.', 'id', 'Malaysia', []],
];

test.each(rows)('%s', (_, body, language, name, others) => {
  const setting = settingOf(body, { language });
  const entity = setting.document.entities.find((one) => one.name === name);
  expect(entity, setting.document.entities.map((one) => one.name).join(', ')).toBeDefined();
  expect(knownAs(entity?.id, setting)).toEqual(others);
});

test('the other way round: whoever is named by the other name has the first', () => {
  const setting = settingOf(
    'Agus Prasetyo alias Budi Santoso membuka 12 cabang di Sulawesi pada 2022. Budi Santoso menutup pasar lama.',
    { language: 'id' },
  );
  const other = setting.document.entities.find(({ name }) => name === 'Budi Santoso');
  expect(knownAs(other?.id, setting)).toContain('Agus Prasetyo');
});
