import { describe, expect, test } from 'vitest';
import { ankiDeckOf } from './anki-package/index.ts';
import type { ExchangeItem, ExchangeQuiz } from './exchange-quiz.ts';
import { lossesIn } from './format.ts';
import { type FormatName, quizLosses, readQuiz, writeQuiz } from './formats.ts';
import { formItems } from './google-forms/form-items.ts';
import { h5pFiles } from './h5p/index.ts';
import { kahootHolds, kahootRows } from './kahoot/index.ts';
import { textOfBytes, unzipped } from './zip.ts';

const proven = { because: '', evidence: [], weight: 1 } as const;
const stimulus = 'Sidang itu [selesai] & "sah" <hari> *ini*.';
const choices = [
  { text: 'Ali', correct: true, because: '' },
  { text: 'Budi', correct: false, because: '' },
];
const short = { ...proven, stimulus, kind: 'short-answer', stem: 'Siapa?', accepted: ['Ali'], others: [] } as const;
const single = { ...proven, stimulus, kind: 'multiple-choice', stem: 'Siapa?', choices } as const;
const gapped = {
  ...proven,
  stimulus,
  kind: 'cloze',
  stem: 'Dipimpin ____.',
  choices: [],
  accepted: ['Ali'],
  others: [],
} as const;

const source = { title: 'a', outlet: null, author: null, publishedOn: null, url: null };
const quizOf = (...items: readonly ExchangeItem[]): ExchangeQuiz => ({ title: 'Kuis', language: 'id', source, items });

/** All that is written, the files of a package one after the other. */
async function written(name: FormatName, item: ExchangeItem): Promise<string> {
  const { content } = await writeQuiz(name, quizOf(item));
  if (typeof content === 'string') return content;
  const files = unzipped(content, () => true);
  if ('code' in files) throw new Error(files.code);
  return [...files.values()].map(textOfBytes).join('\n');
}

describe('what is read before a stem stands before it', () => {
  test.each<[name: FormatName, item: ExchangeItem, words: string]>([
    ['aiken', single, `“${stimulus}” Siapa?\nA. Ali`],
    ['anki', short, '"“Sidang itu [selesai] & ""sah"" <hari> *ini*.” Siapa?"\t'],
    ['quizlet', short, `“${stimulus}” Siapa?\tAli`],
    ['gift', short, `// [tag:fakta-stimulus]\n::Siapa?::“${stimulus}”\\nSiapa? {`],
    ['gift', gapped, `// [tag:fakta-cloze]\n// [tag:fakta-stimulus]\n::Dipimpin ____.::“${stimulus}”\\nDipimpin {`],
    ['csv', short, 'short-answer,"Sidang itu [selesai] & ""sah"" <hari> *ini*.",Siapa?'],
    ['json', short, '"stimulus": "Sidang itu [selesai] & \\"sah\\" <hari> *ini*.",'],
    ['markdown', short, '## 1.\n\n> Sidang itu \\[selesai\\] \\& "sah" \\<hari\\> \\*ini\\*.\n\n**Siapa?**\n\n'],
    [
      'moodle-xml',
      short,
      '<questiontext format="html"><text>&lt;blockquote class=&quot;fakta-stimulus&quot;&gt;&lt;p&gt;Sidang itu [selesai] &amp;amp;',
    ],
    [
      'qti-21',
      short,
      '<itemBody><blockquote class="fakta-stimulus"><p>Sidang itu [selesai] &amp; &quot;sah&quot; &lt;hari&gt; *ini*.</p></blockquote><p>Siapa?</p>',
    ],
    [
      'qti-30',
      single,
      '<qti-item-body><blockquote class="fakta-stimulus"><p>Sidang itu [selesai] &amp; &quot;sah&quot; &lt;hari&gt; *ini*.</p></blockquote><qti-choice-interaction',
    ],
    [
      'canvas',
      short,
      '&lt;blockquote class=&quot;fakta-stimulus&quot;&gt;&lt;p&gt;Sidang itu [selesai] &amp;amp; &amp;quot;sah&amp;quot; &amp;lt;hari&amp;gt; *ini*.&lt;/p&gt;&lt;/blockquote&gt;&lt;p&gt;Siapa?&lt;/p&gt;',
    ],
  ])('%s', async (name, item, words) => {
    expect(await written(name, item)).toContain(words);
    expect(quizLosses(name, quizOf(item)).map(({ kind }) => kind)).not.toContain('stimulus');
  });

  test('H5P has a paragraph of its own for it, and no star of it opens a gap', () => {
    const [choice, typed] = [single, gapped].map((item) => h5pFiles(quizOf(item))['content/content.json']);
    const told = '<p><em>“Sidang itu [selesai] &amp; &quot;sah&quot; &lt;hari&gt; ';
    expect(JSON.parse(choice ?? '').questions[0].params.question).toBe(`${told}*ini*.”</em></p><p>Siapa?</p>`);
    expect(JSON.parse(typed ?? '').questions[0].params.questions[0]).toBe(
      `${told}&#42;ini&#42;.”</em></p><p>Dipimpin *Ali*.</p>`,
    );
  });

  test('Google Forms has it in the title of the question', () => {
    expect(formItems(short, 'id')).toMatchObject([{ title: `“${stimulus}” Siapa?` }]);
  });

  test('a card has it in the field of the stem', () => {
    const [question, cloze] = ankiDeckOf(quizOf(short, gapped)).notes;
    const told = '<blockquote>“Sidang itu [selesai] &amp; &quot;sah&quot; &lt;hari&gt; *ini*.”</blockquote> ';
    expect(question?.fields[0]).toBe(`${told}Siapa?`);
    expect(question?.sortedBy).toBe(`“${stimulus}” Siapa?`);
    expect(cloze?.fields[0]).toBe(`${told}Dipimpin {{c1::Ali}}.`);
  });
});

test('Canvas takes no bracket of it for a gap', async () => {
  expect(await written('canvas', gapped)).toContain('short_answer_question');
  expect(await written('canvas', { ...gapped, stimulus: 'Sidang selesai.' })).toContain(
    'fill_in_multiple_blanks_question',
  );
});

test('Kahoot tells it where both fit; else the stem alone, and that is a loss', () => {
  const fitting = { ...single, stimulus: 'x'.repeat(120 - 'Siapa?'.length - 3) };
  const longer = { ...single, stimulus: `${fitting.stimulus}x` };
  const rows = kahootRows(quizOf(fitting, longer)).slice(-2);
  expect(rows.map(([, question]) => question)).toEqual([`“${fitting.stimulus}” Siapa?`, 'Siapa?']);
  expect(lossesIn({ holds: kahootHolds }, quizOf(fitting, longer))).toEqual([{ item: 2, kind: 'stimulus' }]);
});

test.each<[name: FormatName, text: string, stem: string]>([
  [
    'moodle-xml',
    '<quiz><question type="shortanswer"><questiontext format="html"><text><![CDATA[<blockquote><p>Puisi.</p></blockquote><p>Siapa?</p>]]></text></questiontext><answer fraction="100"><text>Ali</text></answer></question></quiz>',
    'Puisi. Siapa?',
  ],
  [
    'qti-21',
    '<assessmentItem identifier="x" title="x" adaptive="false" timeDependent="false"><responseDeclaration identifier="RESPONSE" cardinality="single" baseType="string"><correctResponse><value>Ali</value></correctResponse></responseDeclaration><itemBody><blockquote><p>Puisi.</p></blockquote><p>Siapa? <textEntryInteraction responseIdentifier="RESPONSE"/></p></itemBody></assessmentItem>',
    'Puisi. Siapa?',
  ],
  ['gift', '“Puisi.”\\nSiapa? {=Ali}', '“Puisi.” Siapa?'],
  ['csv', 'kind,stem,answer\nshort-answer,Siapa?,Ali', 'Siapa?'],
  ['json', '{"items": [{"kind": "short-answer", "stem": "Siapa?", "accepted": ["Ali"]}]}', 'Siapa?'],
])('a quotation of others is a part of the stem, and files of before have none: %s', (name, text, stem) => {
  expect(readQuiz(name, text)).toMatchObject({ items: [{ item: { stimulus: '', stem } }], problems: [] });
});
