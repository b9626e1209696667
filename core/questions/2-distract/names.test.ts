import { describe, expect, test } from 'vitest';
import { draftOf, settingOf, type Wanted } from '../../../scripts/quiz/candidate-of.ts';
import { distract } from './distract.ts';

type Row = readonly [why: string, body: string, wanted: Wanted, offered: readonly string[]];

const subject: Wanted = { rule: 'subject', kind: 'short-answer' };
const gap: Wanted = { rule: 'gap: organisation', kind: 'cloze' };
const source: Wanted = { rule: 'source', kind: 'short-answer' };

/** What of the article itself is offered beside the key of the first draft that is meant. */
function offered(body: string, wanted: Wanted): readonly string[] {
  const setting = settingOf(body, wanted);
  return distract(draftOf(setting, wanted), setting)
    .filter(({ own }) => own)
    .map(({ text }) => text)
    .sort();
}

const indonesian: readonly Row[] = [
  [
    'clubs for a club',
    'Persib Bandung menjuarai Liga 1 pada 2014. Persija Jakarta menutup stadion. Arema FC menjual 12 bus.',
    subject,
    ['Arema FC', 'Persija Jakarta'],
  ],
  [
    'no bank for a club',
    'Persib Bandung menjuarai Liga 1 pada 2014. Bank Sagara menutup kantor cabang. Arema FC menjual 12 bus.',
    subject,
    ['Arema FC'],
  ],
  [
    'no club of the same sentence',
    'Persib Bandung mengalahkan Persija Jakarta pada 2014. Arema FC menjual 12 bus.',
    subject,
    ['Arema FC'],
  ],
  [
    'none that did the same elsewhere',
    'Persib Bandung menjuarai Liga 1 pada 2014. Persija Jakarta menjuarai Piala Presiden. Arema FC menjual 12 bus.',
    subject,
    ['Arema FC'],
  ],
  [
    'people of the same office',
    'Ketua KPU Siti Rahmawati membuka 12 rapat. Ketua Bawaslu Agus Prasetyo menutup sidang. Direktur Dimas Prakoso menjual kapal.',
    subject,
    ['Agus Prasetyo'],
  ],
  [
    'for who said it others who said something',
    'Menurut Agus Prasetyo, Bank Sagara membuka 12 cabang di Palu. Menurut Siti Rahmawati, Arema FC menjual 12 bus. Dimas Prakoso pulang.',
    source,
    ['Siti Rahmawati'],
  ],
];

const english: readonly Row[] = [
  [
    'neither a commission nor a fund for a party',
    'The Labour Party for National Renewal won 100 seats in 2014. The Electoral Commission of Leeds closed a road. The International Monetary Fund sold a bus.',
    { ...gap, language: 'en' },
    [],
  ],
  [
    'of those that no list knows, what ends alike',
    'The Northmoor Hill Orchestra won 12 prizes in 2014. The Leeds Youth Orchestra closed a road. The Harbour Street Gallery sold a bus.',
    { ...gap, language: 'en' },
    ['Leeds Youth Orchestra'],
  ],
  [
    'clubs for a club',
    'Leeds United won the Harbour Cup in 2014. Manchester United closed a stadium. Newcastle United sold buses.',
    subject,
    ['Manchester United', 'Newcastle United'],
  ],
  [
    'no company for a club',
    'Leeds United won the Harbour Cup in 2014. Acme Ferries closed a port. Newcastle United sold buses.',
    subject,
    ['Newcastle United'],
  ],
  [
    'no club of the same sentence',
    'Leeds United beat Manchester United in 2014. Newcastle United sold buses.',
    subject,
    ['Newcastle United'],
  ],
  [
    'none that did the same elsewhere',
    'Leeds United won the Harbour Cup in 2014. Manchester United won the Oslo Cup. Newcastle United sold buses.',
    subject,
    ['Newcastle United'],
  ],
  [
    'people of the same office',
    'Ruth Ellison, chair of the Harbour Trust, opened a bridge in 2024. Daniel Ward, chair of the Leeds Museum, sold 12 ferries. Tom Lindqvist, mayor of Hull, closed a school.',
    subject,
    ['Daniel Ward'],
  ],
  [
    'for who said it others who said something',
    'Daniel Ward said that Acme Holdings closed 12 shops in Leeds in 2023. Ruth Ellison said that Leeds United sold 14 buses in Hull in 2022. Tom Lindqvist went home.',
    source,
    ['Ruth Ellison'],
  ],
];

describe.each([
  ['id', indonesian],
  ['en', english],
] as const)('names of the article that tempt, %s', (language, rows) => {
  test.each(rows)('%s', (_, body, wanted, expected) => {
    expect(offered(body, { ...wanted, language })).toEqual(expected);
  });
});

describe('wrong answers that a rule brings itself', () => {
  const setting = settingOf('Daniel Ward sold 12 ferries to the Harbour Trust in 2022.', { language: 'en' });
  const draft = draftOf(setting, { rule: 'subject' });
  const texts = (...all: readonly string[]) =>
    distract({ ...draft, rivals: all.map((text) => ({ text, because: 'said' })) }, setting).map(({ text }) => text);

  test('are all offered when they are apart', () => {
    expect([...texts('Ruth Ellison', 'Tom Lindqvist')].sort()).toEqual(['Ruth Ellison', 'Tom Lindqvist']);
  });

  test('lose the key, its part and its whole', () => {
    expect(texts('Daniel Ward', 'daniel ward', 'Ward', 'Sir Daniel Ward', 'Ruth Ellison')).toEqual(['Ruth Ellison']);
  });

  test('lose one of two that hold each other', () => {
    expect(texts('Ruth Ellison', 'Dame Ruth Ellison')).toHaveLength(1);
    expect(texts('Ruth Ellison', 'RUTH ELLISON')).toHaveLength(1);
  });
});

describe('a body of another time', () => {
  const outsiders = (body: string, publishedAt: string) => {
    const setting = settingOf(body, { publishedAt });
    return [1, 2, 3, 4, 5, 6, 7, 8].flatMap((seed) =>
      distract(draftOf(setting, { kind: 'cloze', rule: 'gap: organisation' }), { ...setting, seed }).map(
        ({ text }) => text,
      ),
    );
  };
  // Those that come first in the list are named, so that the others are reached.
  const body =
    'Partai Golkar meraih 73 kursi. PDI Perjuangan, Partai Gerindra, Partai Kebangkitan Bangsa, Partai Keadilan Sejahtera, Partai Amanat Nasional, Partai Demokrat, Partai Hanura, Partai NasDem, dan Partai Persatuan Pembangunan bersidang.';
  test.each<readonly [string, string, string, RegExp]>([
    ['ended long before', body, '2014-09-27', /Masyumi|Partai (?:Komunis|Nasional) Indonesia/],
    ['founded long after', body, '2014-09-27', /Partai (?:Ummat|Gelora|Perindo)/],
    ['of the year that the fact tells', body.replace('.', ' pada 2009.'), '2024-09-27', /Ummat|Gelora|Perindo/],
  ])('%s is not offered', (_, text, publishedAt, gone) => {
    const names = outsiders(text, publishedAt);
    expect(names.length).toBeGreaterThan(0);
    expect(names.filter((name) => gone.test(name))).toEqual([]);
  });

  test('of its time is', () => {
    expect(outsiders(body, '2024-09-27')).toContain('Partai Gelora');
  });
});
