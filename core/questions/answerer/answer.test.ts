import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBody } from '../../../scripts/quiz/read-body.ts';
import { readAllShipped } from '../../../scripts/quiz/shipped.ts';
import type { Language } from '../../language/index.ts';
import { questionGrammars } from '../grammars.ts';
import { composeQuiz } from '../make-quiz.ts';
import { answersTo } from './answer.ts';
import type { Expected } from './expected.ts';

const bodies: Readonly<Record<Language, string>> = {
  id: 'Bank Sagara membuka kantor cabang di Kota Palu pada 2021. Agus Prasetyo menjual 12 kapal kayu kepada Siti Rahmawati di Bandung pada 3 Mei 2019. Finlandia bergabung dengan NATO pada 4 April 2023. Sebanyak 412 rumah di Kecamatan Cibalung terendam. Inflasi Kota Medan mencapai 2,4 persen.',
  en: 'Leeds Council opened a new library in Bradford in 2021. Daniel Ward sold 12 ferries to Ruth Ellison in Hull on 3 May 2019. Finland joined NATO on 4 April 2023. The flood damaged 412 homes in Oslo. Inflation in Leeds reached 2.4 percent.',
};

function found(language: Language, stem: string, body = bodies[language]) {
  const { document } = readBody(body, { language });
  return answersTo(stem, document, questionGrammars[language].sense);
}

type Row = readonly [stem: string, key: string, sentence: number];

const indonesian: readonly Row[] = [
  ['Pada tahun berapa Bank Sagara membuka kantor cabang di Kota Palu?', '2021', 0],
  ['Pada tahun berapa kantor cabang Bank Sagara dibuka?', '2021', 0],
  ['Pada tanggal berapa Agus Prasetyo menjual kapal kayu di Bandung?', '3 Mei 2019', 1],
  ['Pada tanggal berapa Finlandia bergabung dengan NATO?', '4 April 2023', 2],
  ['Siapa yang menjual 12 kapal kayu kepada Siti Rahmawati?', 'Agus Prasetyo', 1],
  ['Kepada siapa Agus Prasetyo menjual 12 kapal kayu?', 'Siti Rahmawati', 1],
  ['Berapa kapal kayu yang dijual Agus Prasetyo di Bandung?', '12 kapal', 1],
  ['Berapa rumah di Kecamatan Cibalung yang terendam?', '412 rumah', 3],
  ['Negara mana yang bergabung dengan NATO pada 4 April 2023?', 'Finlandia', 2],
  ['Di kota mana Bank Sagara membuka kantor cabang pada 2021?', 'Kota Palu', 0],
  ['Bank apa yang membuka kantor cabang di Kota Palu?', 'Bank Sagara', 0],
];

const english: readonly Row[] = [
  ['In which year did Leeds Council open a new library in Bradford?', '2021', 0],
  ['On what date did Daniel Ward sell 12 ferries in Hull?', '3 May 2019', 1],
  ['On what date did Finland join NATO?', '4 April 2023', 2],
  ['Who sold 12 ferries to Ruth Ellison?', 'Daniel Ward', 1],
  ['To whom did Daniel Ward sell 12 ferries?', 'Ruth Ellison', 1],
  ['How many ferries did Daniel Ward sell in Hull?', '12 ferries', 1],
  ['How many homes in Oslo did the flood damage?', '412 homes', 3],
  ['Which country joined NATO on 4 April 2023?', 'Finland', 2],
  ['Which council opened a new library in Bradford?', 'Leeds Council', 0],
];

describe.each([
  ['id', indonesian],
  ['en', english],
] as const)('the reader of its own, %s', (language, rows) => {
  test.each(rows)('%s => %s', (stem, key, sentence) => {
    const [best] = found(language, stem);
    expect(best).toMatchObject({ text: key, sentence });
  });

  test('answers of the sort that is asked, with what they mean', () => {
    const [date] = found(language, rows.find(([, key]) => key.startsWith('4 April'))?.[0] ?? '');
    expect(date?.iso).toBe('2023-04-04');
    const [count] = found(language, rows.find(([, key]) => key.startsWith('412'))?.[0] ?? '');
    expect(count?.amount).toBe(412);
  });

  test('does not answer with what the stem says', () => {
    for (const [stem] of rows) {
      for (const { text } of found(language, stem)) expect(stem).not.toContain(` ${text} `);
    }
  });

  test('finds nothing in an article that has nothing of that sort', () => {
    const bare = { id: 'Hujan turun sepanjang malam di lereng itu.', en: 'Rain fell all night on the hills.' };
    for (const [stem] of rows) expect(found(language, stem, bare[language])).toEqual([]);
  });
});

describe('a stem about another fact', () => {
  test.each<readonly [Language, string, string]>([
    ['id', 'Pada tanggal berapa Agus Prasetyo menjual kapal kayu?', '2021'],
    ['id', 'Pada tahun berapa Bank Sagara membuka kantor cabang?', '4 April 2023'],
    ['id', 'Berapa rumah di Kecamatan Cibalung yang terendam?', '12 kapal'],
    ['en', 'On what date did Daniel Ward sell ferries?', '4 April 2023'],
    ['en', 'In which year did Leeds Council open a library?', '3 May 2019'],
    ['en', 'How many homes did the flood damage?', '12 ferries'],
  ])('%s: %s is not answered by %s', (language, stem, key) => {
    const [best] = found(language, stem);
    expect(best).toBeDefined();
    expect(best?.text).not.toBe(key);
  });

  test('a day is no answer to another precision: a year is found in it, a day not in a year', () => {
    const texts = (stem: string) => found('en', stem).map(({ text }) => text);
    expect(texts('On what date did Leeds Council open a library?')).not.toContain('2021');
    expect(texts('In which year did Finland join NATO?')[0]).toBe('4 April 2023');
  });
});

describe('what a stem asks for', () => {
  test.each<readonly [Language, string, Expected]>([
    ['id', 'Pada tanggal berapa ia lahir?', { kind: 'date', precision: 10 }],
    ['id', 'Pada bulan dan tahun berapa ia lahir?', { kind: 'date', precision: 7 }],
    ['id', 'Pada tahun berapa ia lahir?', { kind: 'date', precision: 4 }],
    ['id', 'Berapa kapal yang dijual?', { kind: 'number', unit: 'kapal' }],
    ['id', 'Berapa miliar rupiah nilainya?', { kind: 'number', unit: 'miliar rupiah' }],
    ['id', 'Siapa yang menjual kapal?', { kind: 'name', types: ['person'] }],
    ['id', 'Siapakah yang menjual kapal?', { kind: 'name', types: ['person'] }],
    ['id', 'Negara mana yang menjual kapal?', { kind: 'name', types: ['country'] }],
    ['id', 'Klub apa yang menjual kapal?', { kind: 'name', types: ['organisation'] }],
    ['id', 'Mengapa kapal dijual?', { kind: 'any' }],
    ['en', 'On what date was she born?', { kind: 'date', precision: 10 }],
    ['en', 'In which month and year was she born?', { kind: 'date', precision: 7 }],
    ['en', 'In which year was she born?', { kind: 'date', precision: 4 }],
    ['en', 'How many ferries were sold?', { kind: 'number', unit: 'ferries' }],
    ['en', 'How much did it cost?', { kind: 'number', unit: '' }],
    ['en', 'Who sold the ferries?', { kind: 'name', types: ['person'] }],
    ['en', 'Which country sold ferries?', { kind: 'name', types: ['country'] }],
    ['en', 'Which club sold ferries?', { kind: 'name', types: ['organisation'] }],
    ['en', 'Which bridge was sold?', { kind: 'name', types: [] }],
    ['en', 'Why were the ferries sold?', { kind: 'any' }],
  ])('%s: %s', (language, stem, expected) => {
    expect(questionGrammars[language].sense.expects(stem)).toEqual(expected);
  });
});

describe('over the shipped articles', () => {
  const asked = readAllShipped().flatMap(({ document, facts, lexicon }) =>
    composeQuiz({ document, facts, lexicon, count: 12, seed: 1, kinds: ['date', 'short-answer', 'numeric'] })
      .chosen.filter(({ draft }) => draft.answer.type !== 'phrase')
      .map(({ draft, question }) => ({
        draft,
        best: answersTo(question.stem, document, questionGrammars[document.language].sense)[0],
      })),
  );

  test('the first answer stands where the key is proven, nine times in ten', () => {
    const right = asked.filter(({ draft, best }) => best?.sentence === draft.fact.sentence);
    expect(asked.length).toBeGreaterThan(40);
    expect(right.length / asked.length).toBeGreaterThan(0.9);
  });
});

test('any stem is answered in order of fit, and the same way each time', () => {
  const { document } = readBody(bodies.en, { language: 'en' });
  const { sense } = questionGrammars.en;
  const words = fc.array(fc.constantFrom(...bodies.en.split(' '), 'who', 'which year', '____'), { maxLength: 12 });
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        words.map((all) => all.join(' ')),
      ),
      (stem) => {
        const scores = answersTo(stem, document, sense).map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((one, other) => other - one));
        expect(answersTo(stem, document, sense)).toEqual(answersTo(stem, document, sense));
      },
    ),
  );
});
