import { expect, test } from 'vitest';
import { draftOf, settingOf, type Wanted } from '../../../scripts/quiz/candidate-of.ts';
import type { Language } from '../../language/index.ts';
import { makeItem } from './item.ts';

const sold = 'Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 2022.';
const ferries = 'Daniel Ward sold 12 ferries to the Harbour Trust in 2022.';

/** Why what should be an item is none. */
test.each<readonly [why: string, language: Language, body: string, wanted: Wanted, reason: string]>([
  [
    'a place among choices',
    'id',
    'Finlandia menutup 12 pelabuhan pada 2023.',
    { rule: 'subject', kind: 'multiple-choice' },
    'typed',
  ],
  ['a name that no other tempts', 'id', sold, { rule: 'subject', kind: 'multiple-choice' }, 'names no others'],
  ['a name that no other tempts', 'en', ferries, { rule: 'subject', kind: 'multiple-choice' }, 'names no others'],
  [
    'a body that is only told of, without others',
    'id',
    sold.replace('pada 2022', 'menurut data Bank Tirta'),
    { rule: 'gap: organisation', kind: 'cloze', stem: /data ____/ },
    'names no others',
  ],
  ['a figure of many digits', 'id', sold.replace('12', '12.347'), { rule: 'amount', kind: 'numeric' }, 'recognised'],
  ['a figure of many digits', 'en', ferries.replace('12', '12,347'), { rule: 'amount', kind: 'numeric' }, 'recognised'],
  ['another name in a statement', 'id', sold, { rule: 'gap: person', kind: 'cloze' }, 'not by a name'],
  ['another name in a statement', 'en', ferries, { rule: 'gap: person', kind: 'cloze' }, 'not by a name'],
  [
    'another date of what has no name',
    'id',
    'Sebuah pasar ikan dibuka di Kota Palu pada 2021.',
    { rule: 'gap: date, substituted', kind: 'true-false' },
    'has no name',
  ],
  [
    'two right answers without two wrong ones',
    'en',
    'France and Spain signed the Oslo Treaty in 2010.',
    { kind: 'multiple-response' },
    'names no others',
  ],
])('%s is refused, %s', (_why, language, body, wanted, reason) => {
  const setting = settingOf(body, { language });
  const draft = draftOf(setting, wanted);
  const asked = reason === 'not by a name' ? { ...draft, kind: 'true-false' as const } : draft;
  expect(makeItem(asked, setting)).toMatchObject({ reject: { reason: expect.stringContaining(reason) } });
});
