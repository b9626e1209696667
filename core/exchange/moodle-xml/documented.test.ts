import { expect, test } from 'vitest';
import { readQuiz } from '../formats.ts';

// Every type of question that Moodle's documentation of its XML shows (docs.moodle.org, "Moodle XML format"), as Moodle 4 exports it, with other words.

const html = (name: string, words: string) => `<${name} format="html"><text><![CDATA[${words}]]></text></${name}>`;
const question = (type: string, words: string, rest: string) =>
  `<question type="${type}"><name><text>Nama</text></name>${html('questiontext', `<p>${words}</p>`)}${html('generalfeedback', '')}<defaultgrade>1.0000000</defaultgrade><penalty>0.3333333</penalty><hidden>0</hidden><idnumber></idnumber>${rest}</question>`;
const answer = (fraction: string, text: string, feedback = '') =>
  `<answer fraction="${fraction}" format="html"><text><![CDATA[${text}]]></text>${html('feedback', feedback)}</answer>`;
const pair = (prompt: string, match: string) =>
  `<subquestion format="html"><text><![CDATA[${prompt}]]></text><answer><text>${match}</text></answer></subquestion>`;
const number = (fraction: string, text: string, tolerance: string) =>
  `<answer fraction="${fraction}" format="moodle_auto_format"><text>${text}</text>${html('feedback', '')}<tolerance>${tolerance}</tolerance></answer>`;
const read = (text: string) =>
  readQuiz('moodle-xml', `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${text}\n</quiz>`);
const choice = (text: string, correct: boolean, because = '') => ({ text, correct, because });

test.each<[type: string, text: string, item: object]>([
  [
    'truefalse',
    question('truefalse', 'Bandung di Jawa Barat.', answer('100', 'true') + answer('0', 'false', 'Memang di sana.')),
    { kind: 'true-false', stem: 'Bandung di Jawa Barat.', answer: true, against: 'Memang di sana.' },
  ],
  [
    'shortanswer',
    question(
      'shortanswer',
      'Siapa?',
      `<usecase>0</usecase>${answer('100', 'Ali')}${answer('100', 'Pak Ali')}${answer('0', 'Budi')}`,
    ),
    { kind: 'short-answer', accepted: ['Ali', 'Pak Ali'], others: ['Budi'] },
  ],
  [
    'matching, with an answer that matches nothing',
    question(
      'matching',
      'Pasangkan.',
      `<shuffleanswers>true</shuffleanswers>${html('correctfeedback', 'Betul')}${pair('<p>Jepang</p>', 'Tokyo')}${pair('India', 'New Delhi')}${pair('', 'Osaka')}`,
    ),
    {
      kind: 'matching',
      pairs: [
        { prompt: 'Jepang', match: 'Tokyo' },
        { prompt: 'India', match: 'New Delhi' },
      ],
      spare: [{ text: 'Osaka', because: '' }],
    },
  ],
  [
    'numerical, with what is said to any other number',
    question(
      'numerical',
      'Berapa?',
      `${number('100', '23', '0.1')}${number('0', '*', '0')}<unitgradingtype>0</unitgradingtype>`,
    ),
    { kind: 'numeric', amount: 23, tolerance: 0.1, unit: '' },
  ],
  [
    'multichoice with several answers, hints and tags',
    question(
      'multichoice',
      'Mana yang genap?',
      `<single>false</single><answernumbering>abc</answernumbering>${answer('50', '2')}${answer('50', '4')}${answer('-100', '5', 'Ganjil.')}<hint format="html"><text>Bagi dua.</text><shownumcorrect/></hint><tags><tag><text>bab</text></tag></tags>`,
    ),
    { kind: 'multiple-response', choices: [choice('2', true), choice('4', true), choice('5', false, 'Ganjil.')] },
  ],
])('%s', (_, text, item) => {
  const { items, problems } = read(text);
  expect(items.map(({ item: found }) => found)).toEqual([expect.objectContaining(item)]);
  expect(problems).toEqual([]);
});

test.each<[type: string, text: string, problem: object, taken: number]>([
  ...['essay', 'description', 'ddwtos', 'calculated'].map((found) => {
    const told = { code: 'unsupported-kind', found, line: 3 };
    return [found, question(found, 'Jelaskan.', ''), told, 0] as [string, string, object, number];
  }),
  ['cloze', question('cloze', '{1:MULTICHOICE:=a~b}', ''), { code: 'unsupported-kind', found: 'cloze' }, 0],
  [
    'ordering, whose steps have no dates',
    question('ordering', 'Urutkan.', answer('1.0000000', 'Pertama') + answer('2.0000000', 'Kedua')),
    { skipped: true },
    0,
  ],
  [
    'multichoice with part of the points for a choice',
    question('multichoice', 'Apa?', `<single>true</single>${answer('100', 'a')}${answer('33.33333', 'b')}`),
    { code: 'partial-credit', found: 'b' },
    1,
  ],
])('%s: what does not come in is told with its line', (_, text, problem, taken) => {
  const { items, problems } = read(text);
  expect(problems).toMatchObject([problem]);
  expect(items).toHaveLength(taken);
});

test('a category is no question', () => {
  const text = '<question type="category"><category><text>$course$/top/Bab</text></category></question>';
  expect(read(text)).toMatchObject({ items: [], problems: [] });
});
