import { expect, test } from 'vitest';
import type { ExchangeItem } from '../exchange-quiz.ts';
import { quizLosses, writeQuiz } from '../formats.ts';
import { readTree, type Tree } from '../xml/tree.ts';
import { textOfBytes, unzipped } from '../zip.ts';

const base = { stimulus: '', because: 'Karena.', evidence: ['Kata bukti.'], weight: 2 };
const choices = [
  { text: 'a', correct: true, because: '' },
  { text: 'b', correct: false, because: 'Bukan <b>.' },
  { text: 'c', correct: true, because: '' },
];
const source = { title: 'a', outlet: null, author: null, publishedOn: null, url: null };

async function filesOf(items: readonly ExchangeItem[]): Promise<ReadonlyMap<string, Tree>> {
  const { content } = await writeQuiz('canvas', { title: 'Kuis', language: 'id', source, items });
  const files = typeof content === 'string' ? new Map() : unzipped(content, () => true);
  if ('code' in files) throw new Error(files.code);
  return new Map(
    [...files].map(([path, file]) => {
      const tree = readTree(textOfBytes(file));
      if ('code' in tree) throw new Error(tree.found);
      return [path, tree];
    }),
  );
}

const all = (tree: Tree, name: string): readonly Tree[] =>
  tree.children.flatMap((one) => [...(one.name === name ? [one] : []), ...all(one, name)]);

async function asked(item: ExchangeItem) {
  const files = await filesOf([item]);
  const assessment = [...files].find(([path]) => /^(g\w+)\/\1\.xml$/.test(path))?.[1];
  const [made] = assessment ? all(assessment, 'item') : [];
  if (!made) throw new Error('Expected an item in the assessment, got none.');
  const fields = all(made, 'qtimetadatafield').map(({ children }) => children.map(({ text }) => text));
  const scored = all(made, 'respcondition').filter((one) => all(one, 'setvar').length > 0);
  const answers = scored.map((one) => [
    ...all(one, 'varequal').map(({ attributes, text }) => `${attributes.respident}=${text}`),
    ...all(one, 'setvar').map(({ text }) => text),
  ]);
  const labels = all(made, 'response_label').map((one) => [one.attributes.ident, all(one, 'mattext')[0]?.text]);
  const shown = all(made, 'displayfeedback').map(({ attributes }) => attributes.linkrefid);
  const told = all(made, 'itemfeedback').map((one) => [one.attributes.ident, all(one, 'mattext')[0]?.text]);
  return { fields: Object.fromEntries(fields), stem: all(made, 'mattext')[0]?.text, answers, labels, shown, told };
}

test('a package names its assessment and what Canvas wants to know of it', async () => {
  const files = await filesOf([{ ...base, kind: 'true-false', stem: 'Ya?', answer: true, against: '' }]);
  const manifest = files.get('imsmanifest.xml');
  const hrefs = manifest ? all(manifest, 'file').map(({ attributes }) => attributes.href ?? '') : [];
  expect([...hrefs, 'imsmanifest.xml'].sort()).toEqual([...files.keys()].sort());
  const meta = files.get(hrefs.find((href) => href.endsWith('assessment_meta.xml')) ?? '');
  expect(meta && all(meta, 'points_possible').map(({ text }) => text)).toEqual(['2.0']);
});

test('a choice has its points, what is said to all and what is said to one answer', async () => {
  const single = choices.map((one) => ({ ...one, correct: one.text === 'a' }));
  expect(await asked({ ...base, kind: 'multiple-choice', stem: 'Apa <i>?', choices: single })).toEqual({
    fields: { question_type: 'multiple_choice_question', points_possible: '2.0' },
    stem: '<p>Apa &lt;i&gt;?</p>',
    answers: [['response1=1000', '100']],
    labels: [
      ['1000', 'a'],
      ['1001', 'b'],
      ['1002', 'c'],
    ],
    shown: ['general_fb', '1001_fb'],
    told: [
      ['general_fb', '<p>Karena.</p><p>Bukti: “Kata bukti.”</p>'],
      ['1001_fb', '<p>Bukan &lt;b&gt;.</p>'],
    ],
  });
});

test.each<[type: string, item: ExchangeItem, answers: readonly (readonly string[])[], stem?: string]>([
  [
    'multiple_answers_question',
    { ...base, kind: 'multiple-response', stem: 'Apa?', choices },
    [['response1=1000', 'response1=1001', 'response1=1002', '100']],
  ],
  [
    'true_false_question',
    { ...base, kind: 'true-false', stem: 'Apa?', answer: false, against: '' },
    [['response1=1001', '100']],
  ],
  [
    'short_answer_question',
    { ...base, kind: 'short-answer', stem: 'Apa?', accepted: ['Ali', 'A.'], others: [] },
    [['response1=Ali', 'response1=A.', '100']],
  ],
  [
    'short_answer_question',
    { ...base, kind: 'date', stem: 'Kapan?', date: '1955-04-18' },
    [['response1=1955-04-18', 'response1=18 April 1955', 'response1=18/4/1955', '100']],
  ],
  [
    'fill_in_multiple_blanks_question',
    { ...base, kind: 'cloze', stem: 'Di ____.', choices: [], accepted: ['Bandung', 'bdg'], others: [] },
    [
      ['response_gap=1000', '100'],
      ['response_gap=1001', '100'],
    ],
    '<p>Di [gap].</p>',
  ],
  [
    'short_answer_question',
    { ...base, kind: 'cloze', stem: 'Di ____ [sic].', choices: [], accepted: ['Bandung'], others: [] },
    [['response1=Bandung', '100']],
    '<p>Di ____ [sic].</p>',
  ],
  [
    'multiple_dropdowns_question',
    { ...base, kind: 'cloze', stem: 'Di ____.', choices: choices.slice(0, 2), accepted: [], others: [] },
    [['response_gap=1000', '100']],
    '<p>Di [gap].</p>',
  ],
  [
    'numerical_question',
    { ...base, kind: 'numeric', stem: 'Berapa?', amount: 0.3, unit: 'persen', tolerance: 0.1 },
    [['response1=0.3', '100']],
    '<p>Berapa? (persen)</p>',
  ],
  [
    'matching_question',
    {
      ...base,
      kind: 'ordering',
      stem: 'Urutkan.',
      steps: [
        { text: 'z', date: '1954' },
        { text: 'a', date: '1955' },
      ],
    },
    [
      ['response_1100=1001', '50'],
      ['response_1101=1000', '50'],
    ],
  ],
  [
    'matching_question',
    {
      ...base,
      kind: 'matching',
      stem: 'Pasangkan.',
      pairs: [
        { prompt: 'p', match: 'x' },
        { prompt: 'q', match: 'x' },
      ],
      spare: [{ text: 'b', because: 'Bukan.' }],
    },
    [
      ['response_1100=1001', '50'],
      ['response_1101=1001', '50'],
    ],
  ],
])('%s', async (type, item, answers, stem) => {
  const made = await asked(item);
  expect(made.fields).toEqual({ question_type: type, points_possible: '2.0' });
  expect(made.answers).toEqual(answers);
  if (stem) expect(made.stem).toBe(stem);
});

test('a number is right between its bounds, without the dust of binary fractions', async () => {
  const numeric = { ...base, kind: 'numeric', stem: 'Berapa?', amount: 0.3, unit: '', tolerance: 0.1 } as const;
  const files = await filesOf([numeric]);
  const bounds = [...files.values()].flatMap((tree) => [...all(tree, 'vargte'), ...all(tree, 'varlte')]);
  expect(bounds.map(({ text }) => text)).toEqual(['0.2', '0.4']);
});

test('what Canvas has no place for is a loss', () => {
  const items: readonly ExchangeItem[] = [
    { ...base, kind: 'short-answer', stem: 'Apa?', accepted: ['a'], others: ['b'] },
    { ...base, kind: 'matching', stem: 'a', pairs: [], spare: [{ text: 'b', because: 'c' }] },
  ];
  const losses = quizLosses('canvas', { title: 'a', language: 'id', source, items });
  expect(losses.map(({ kind }) => kind)).toEqual(['others', 'distractor-reasons']);
});
