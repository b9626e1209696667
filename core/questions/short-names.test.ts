import { expect, test } from 'vitest';
import { candidateOf, settingOf } from '../../scripts/quiz/candidate-of.ts';
import type { Language } from '../language/index.ts';
import { shortNames } from './short-names.ts';

/** The shorter names that count as right for a full one. */
const rows: readonly (readonly [
  why: string,
  body: string,
  language: Language,
  name: string,
  short: readonly string[],
])[] = [
  [
    'the last word of a person',
    'Ruth Ellison sold 12 ferries to Daniel Ward in 2022.',
    'en',
    'Ruth Ellison',
    ['Ruth Ellison', 'Ellison'],
  ],
  [
    'what the article calls him by',
    'Budi Santoso membuka pelabuhan di Bandung pada 2021. Budi lalu menutup pasar lama di Palu.',
    'id',
    'Budi Santoso',
    ['Budi Santoso', 'Budi', 'Santoso'],
  ],
  [
    'a first name that stands alone',
    'Menurut Nurcahyo Utomo, kapal itu tua. Kata Nurcahyo, 12 kapal ditutup di Palu pada 2021.',
    'id',
    'Nurcahyo Utomo',
    ['Nurcahyo Utomo', 'Nurcahyo', 'Utomo'],
  ],
  [
    'a numeral is no name',
    'Raja Charles III membuka pelabuhan di Bandung pada 2023.',
    'id',
    'Charles III',
    ['Charles III'],
  ],
  [
    'two of a family',
    'Siti Rahmawati membuka pasar di Palu pada 2021. Agus Rahmawati membuka pelabuhan di Bandung pada 2022.',
    'id',
    'Siti Rahmawati',
    ['Siti Rahmawati'],
  ],
  [
    'the first word, where it is the family name',
    'President Xi Jinping opened the harbour in 2022.',
    'en',
    'Xi Jinping',
    ['Xi Jinping', 'Xi', 'Jinping'],
  ],
  ['a place has its whole name', 'Ruth Ellison flew to New Zealand in 2022.', 'en', 'New Zealand', ['New Zealand']],
];

test.each(rows)('%s', (_, body, language, name, short) => {
  const setting = settingOf(body, { language });
  const { document } = setting;
  const entity = document.entities.find((one) => one.name === name);
  expect(entity, document.entities.map((one) => one.name).join(', ')).toBeDefined();
  expect(entity && shortNames({ entityId: entity.id, type: entity.type as 'person' }, setting)).toEqual(short);
});

test('they are right when typed', () => {
  const { candidate } = candidateOf('Ruth Ellison sold 12 ferries to Daniel Ward in 2022.', {
    rule: 'subject',
    kind: 'short-answer',
    language: 'en',
  });
  expect(candidate.question).toMatchObject({ key: 'Ruth Ellison', accepted: ['Ruth Ellison', 'Ellison'] });
});
