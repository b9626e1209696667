import { describe, expect, test } from 'vitest';
import { settingOf } from '../../../scripts/quiz/candidate-of.ts';
import { questionKinds } from '../question.ts';
import { draftActs } from './acts.ts';
import { draftCauses } from './causes.ts';
import { draftAll } from './draft-all.ts';
import {
  askedInFull,
  causeNews,
  datedNews,
  deedNews,
  listNews,
  officeNews,
  provenNews,
  stated,
  wholeGaps,
} from './drafts.table.ts';
import { draftEvidence } from './evidence.ts';
import { draftMatches } from './matches.ts';
import { draftOrders } from './orders.ts';

describe('orders', () => {
  const stepsOf = (body: string) =>
    draftOrders(settingOf(body)).flatMap(({ steps }) => (steps ?? []).map(({ iso, text }) => `${iso} ${text}`));

  test('hold what has happened, earliest first, without its date', () => {
    expect(stepsOf(datedNews)).toEqual([
      '2015 Siti Rahmawati mendirikan Yayasan Kopi Rajabuana.',
      '2019-03-12 Museum Batik Rajabuana diresmikan.',
      '2021-05-03 Bank Sagara membuka kantor cabang di Kota Palu.',
      '2024-03-02 Persib Bandung mengalahkan Persija Jakarta di Bandung.',
    ]);
  });

  test('of two dates that could be either first, one goes', () => {
    const steps = stepsOf(`${datedNews} Bank Lentera menutup kantor cabang di Kota Palu pada 2019.`);
    expect(steps.filter((step) => step.startsWith('2019'))).toHaveLength(1);
  });

  test('two events are no order', () => expect(stepsOf(datedNews.split('. ').slice(0, 2).join('. '))).toEqual([]));

  test('what was on publication still to come is left out', () => {
    const { facts, ...setting } = settingOf(datedNews, { publishedAt: '2020-01-01' });
    expect(draftOrders({ ...setting, facts })).toEqual([]);
  });

  test('five are enough, the first and the last among them', () => {
    const towns = ['Palu', 'Makassar', 'Bandung', 'Surabaya', 'Medan', 'Semarang', 'Padang'];
    const steps = stepsOf(
      towns.map((town, at) => `Bank Sagara membuka kantor cabang di ${town} pada 3 Mei ${2010 + at}.`).join(' '),
    );
    expect(steps).toHaveLength(5);
    expect([steps[0], steps[4]]).toEqual([
      '2010-05-03 Bank Sagara membuka kantor cabang di Palu.',
      '2016-05-03 Bank Sagara membuka kantor cabang di Padang.',
    ]);
  });
});

describe('matches', () => {
  const pairsOf = (body: string, title = '') =>
    draftMatches(settingOf(body, { title })).flatMap(({ pairs }) =>
      (pairs ?? []).map(({ prompt, match }) => `${prompt} = ${match.text}`),
    );

  test('people and their offices; an office without its body stands out', () => {
    expect(pairsOf(officeNews)).toEqual([
      'Siti Rahmawati = Ketua KPU Rajabuana',
      'Agus Prasetyo = Direktur Utama Bank Sagara',
      'Dimas Prakoso = Kepala Dinas Perdagangan Kota Palu',
    ]);
  });

  test('the rows of a list, under the line that opens it', () => {
    expect(pairsOf(listNews)).toEqual([
      'Bakso = 5 sampel',
      'Kerupuk = 7 sampel',
      'Minuman = 9 sampel',
      'Mi basah = 11 sampel',
    ]);
    expect(draftMatches(settingOf(listNews))[0]?.stem).toBe(
      'Pasangkan setiap butir daftar dengan angkanya. Daftar: sampel yang tidak memenuhi syarat.',
    );
  });

  test('a row that the title tells is matched at sight', () => {
    expect(pairsOf(listNews, 'Bakso Tidak Memenuhi Syarat')).not.toContain('Bakso = 5 sampel');
  });

  test('an office that only a woman has is matched at sight', () => {
    const actors = officeNews.replace('Ketua KPU Rajabuana', 'Aktris Teater Rajabuana');
    expect(pairsOf(actors)).toEqual([]);
  });

  test('where someone learned is no office beside offices', () => {
    const people = (office: string) =>
      draftMatches(
        settingOf(
          `Ann Platt, the mayor of Leeds, spoke. Ruth Ellison, the head of Acme Holdings, spoke. Tom Lindqvist, ${office} of Leeds, spoke.`,
          { language: 'en' },
        ),
      );
    expect(people('the bishop')).toHaveLength(1);
    expect(people('the poet')).toEqual([]);
  });

  test('two rows are no match', () => expect(pairsOf(listNews.split('- Minuman')[0] ?? '')).toEqual([]));

  test('two rows with one figure could be swapped', () => {
    expect(
      pairsOf(listNews.replace('9 sampel', '7 sampel')).filter((pair) => pair.endsWith('= 7 sampel')),
    ).toHaveLength(1);
  });
});

describe('causes', () => {
  const drafts = draftCauses(settingOf(causeNews));

  test('why, where the article says so with a connective of cause', () => {
    expect(drafts.map(({ stem, answer }) => [stem, answer.text])).toEqual([
      ['Mengapa Jalan Lingkar Tirtasari ditutup?', 'Karena tanggul Sungai Cibalung jebol'],
      ['Mengapa Bank Tirta merugi?', 'Karena harga kopi turun tajam'],
      ['Mengapa Festival Kopi Rajabuana ditunda?', 'Karena gempa merusak panggung utama'],
    ]);
  });

  test('the causes of other things are offered, with the connective of the key', () => {
    for (const { rivals = [], answer } of drafts) {
      expect(rivals).toHaveLength(2);
      for (const { text, because } of rivals) {
        expect(text).toMatch(/^Karena /);
        expect(text).not.toBe(answer.text);
        expect(because).toContain('Artikel menyebut');
      }
    }
  });

  test('one cause alone tempts nobody', () => {
    expect(draftCauses(settingOf('Jalan Lingkar Tirtasari ditutup karena tanggul Sungai Cibalung jebol.'))).toEqual([]);
  });
});

describe('deeds', () => {
  test('what one did, among what others of the same sort did', () => {
    const [draft, ...more] = draftActs(settingOf(deedNews));
    expect(more).toEqual([]);
    expect(draft).toMatchObject({
      stem: 'Apa yang dilakukan Bank Sagara pada 2021?',
      rule: 'act',
      answer: { text: 'Menutup tiga kantor cabang di Palu' },
    });
    expect(draft?.rivals?.map(({ text }) => text)).toEqual([
      'Meluncurkan layanan kredit untuk petani kopi',
      'Menyalurkan bantuan kepada korban gempa',
      'Mendirikan sekolah perbankan di Bandung',
    ]);
  });

  test('a deed that points is neither asked nor offered', () => {
    const { facts, ...setting } = settingOf(deedNews);
    const pointing = (old: string, told: string) =>
      draftActs({
        ...setting,
        facts: facts.map((fact) => ({
          ...fact,
          slots: fact.slots.map((slot) => ({ ...slot, text: slot.text.replace(old, told) })),
        })),
      });
    expect(pointing('tiga kantor cabang', 'tiga kantor cabang mereka')).toEqual([]);
    const [draft] = pointing('bantuan', 'bantuan itu');
    expect(draft?.rivals?.map(({ text }) => text)).toEqual([
      'Meluncurkan layanan kredit untuk petani kopi',
      'Mendirikan sekolah perbankan di Bandung',
    ]);
  });

  test.each([
    ['others of another sort', deedNews.replaceAll(/Bank (Tirta|Lentera|Kartika)/g, 'Agus Prasetyo')],
    ['a deed of no day', deedNews.replace(' pada 2021', '')],
    ['one other alone', deedNews.split('. ').slice(0, 2).join('. ')],
  ])('none of %s', (_, body) =>
    expect(draftActs(settingOf(body)).filter(({ stem }) => stem.includes('Bank Sagara'))).toEqual([]),
  );
});

describe('the proving sentence', () => {
  test('is asked when comparing words does not find it', () => {
    const setting = settingOf(provenNews);
    const [draft, ...more] = draftEvidence(setting);
    expect(more).toEqual([]);
    expect(draft?.stem).toBe(
      'Kalimat mana yang membuktikan bahwa Joko Widodo meresmikan Jembatan Kabanaran pada 7 Mei 2023?',
    );
    expect(draft?.sentences).toEqual([0, 1, 2, 3]);
    expect(draft?.answer.text).toBe(setting.document.sentences[1]?.text);
  });

  test('is not when it shares most words with the claim', () => {
    expect(
      draftEvidence(
        settingOf(provenNews.replace('Ia meresmikan jembatan itu', 'Joko Widodo meresmikan Jembatan Kabanaran')),
      ),
    ).toEqual([]);
  });

  test('nor when a figure of the claim stands in it alone', () => {
    expect(draftEvidence(settingOf(provenNews.replace(' pagi 7 Mei 2023', ' pagi')))).toEqual([]);
  });

  test('nor when it says nothing but the claim', () => {
    expect(draftEvidence(settingOf(provenNews.replace(/, setelah lama.*? pesisir(?=\.)/, '')))).toEqual([]);
  });
});

describe('an office beside the gap', () => {
  const gapsOf = (body: string, language: 'id' | 'en' = 'id') =>
    draftAll(settingOf(body, { language }), ['cloze']).flatMap(({ rule, stem, answer }) =>
      rule === 'gap: person' ? [`${stem} => ${answer.text}`] : [],
    );

  test('leaves only the name to fill in', () => {
    expect(
      gapsOf('Ketua KPU Rajabuana, Siti Rahmawati, lahir di Palu. Siti Rahmawati menutup rapat pada 2021.'),
    ).toContain('Ketua KPU Rajabuana, ____, menutup rapat pada 2021. => Siti Rahmawati');
    expect(
      gapsOf('The mayor of Leeds, Ann Platt, was born in York. The Harbour Bridge was opened by Platt in 2024.', 'en'),
    ).toContain('The Harbour Bridge was opened by the mayor of Leeds, ____, in 2024. => Ann Platt');
    expect(
      gapsOf('Police Chief Ann Platt was born in York. The Harbour Bridge was opened by Platt in 2024.', 'en'),
    ).toContain('The Harbour Bridge was opened by Police Chief ____ in 2024. => Ann Platt');
  });

  test('not before a head of state, nor in a row', () => {
    const [other] = gapsOf(
      'Presiden Rusia, Vladimir Putin, lahir di Leningrad. Vladimir Putin menutup rapat pada 2021.',
    ).slice(-1);
    expect(other).toBe('____ menutup rapat pada 2021. => Vladimir Putin');
    expect(
      gapsOf(
        'Ketua KPU Rajabuana, Siti Rahmawati, lahir di Palu. Siti Rahmawati dan Dimas Prakoso menutup rapat pada 2021.',
      ),
    ).toContain('____ dan Dimas Prakoso menutup rapat pada 2021. => Siti Rahmawati');
  });
});

describe('a gap in the whole sentence', () => {
  const gapsOf = (body: string, language: 'id' | 'en' = 'id', rule = 'gap') =>
    draftAll(settingOf(body, { language, title: 'Berita' }), ['cloze', 'true-false']).flatMap((draft) =>
      draft.rule.startsWith(rule) ? [`${draft.kind}: ${draft.stem}`] : [],
    );

  test.each(wholeGaps)('%s: %s', (_, body, language, rule, stems) =>
    expect(gapsOf(body, language, rule)).toEqual(stems),
  );

  test('is proved by its sentence and belongs to the fact of its clause', () => {
    const [, body] = wholeGaps[0] ?? [];
    const setting = settingOf(body ?? '');
    const [draft] = draftAll(setting, ['cloze']).filter(({ rule }) => rule === 'gap: count');
    expect(setting.facts).toContain(draft?.fact);
    expect(setting.document.body.slice(draft?.evidence.start, draft?.evidence.end)).toBe(body);
  });
});

describe('a question in the words of its whole sentence', () => {
  test.each(askedInFull)('%s: %s', (_, body, language, rule, asked) => {
    const drafts = draftAll(settingOf(body, { language }), ['short-answer', 'date']);
    expect(drafts.filter((draft) => draft.rule === rule).map(({ kind, stem }) => `${kind}: ${stem}`)).toEqual(asked);
  });
});

describe('what is told as true or false in English', () => {
  test.each(stated)('%s: %s', (_, body, kinds) => {
    const rules = draftAll(settingOf(body, { language: 'en' }), ['true-false']).map(({ rule }) => rule);
    expect(rules.filter((rule) => rule.startsWith('gap'))).toEqual(kinds);
  });
});

describe('all drafts', () => {
  const sold = 'Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 2022.';
  const kindsOf = (rule: string) =>
    draftAll(settingOf(sold), questionKinds).flatMap((draft) =>
      draft.rule.startsWith(rule) ? [`${draft.kind}, ${draft.rule}`] : [],
    );

  test('a date, an amount and a name are also offered among choices', () => {
    for (const rule of ['date', 'amount in object', 'subject'])
      expect(kindsOf(rule).filter((one) => one.startsWith('multiple-choice'))).toHaveLength(1);
  });

  test('a gap is also told as a true statement, and kept open for a false one', () => {
    expect(kindsOf('gap: count')).toEqual([
      'cloze, gap: count',
      'true-false, gap: count, stated',
      'true-false, gap: count, substituted',
    ]);
  });

  test.each<readonly [why: string, body: string, rule: string, isTyped: boolean]>([
    ['a day', 'Bank Sagara membuka 12 cabang di Kota Palu pada 3 Mei 2021.', 'gap: date', true],
    ['a month', 'Bank Sagara membuka 12 cabang di Kota Palu pada Mei 2021.', 'gap: date', true],
    ['a year', 'Bank Sagara membuka 12 cabang di Kota Palu pada 2021.', 'gap: date', true],
    ['no figure', 'Bank Sagara membuka 12 cabang di Kota Palu pada 2021.', 'gap: count', false],
  ])('a gap is also typed for %s: %s', (_, body, rule, isTyped) => {
    const setting = settingOf(body, { publishedAt: '2024-12-17' });
    const drafts = draftAll(setting, ['date', 'numeric']).filter((draft) => draft.rule === rule);
    expect(drafts.length > 0).toBe(isTyped);
    for (const { stem } of drafts) expect(stem).toContain('____');
  });

  test('only the kinds asked for', () => {
    expect(new Set(draftAll(settingOf(sold), ['cloze']).map(({ kind }) => kind))).toEqual(new Set(['cloze']));
  });
});
