import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseConllu } from '../../bench/language/conllu.ts';
import { type Language, readArticle } from '../../core/language/index.ts';
import { loadLexicon } from '../quiz/shipped.ts';
import { asConllu } from './conllu.ts';

const lexicon = loadLexicon();
const write = (body: string, language: Language) => asConllu(readArticle({ title: 'T', body, language }, lexicon));
const rowsOf = (block: string) => block.split('\n').filter((line) => line !== '' && !line.startsWith('#'));

/** What every scorer relies on: ten columns, ids in order, ranges right before their words, one tree, the text rebuilt. */
function checkValid(conllu: string): void {
  expect(conllu === '' || conllu.endsWith('\n\n')).toBe(true);
  const blocks = conllu.split('\n\n').slice(0, -1);
  for (const block of blocks) {
    expect(block).toMatch(/^# sent_id = (?:id|en)-\d+$/m);
    let next = 1;
    let text = '';
    let inside = 0;
    const heads: number[] = [];
    for (const columns of rowsOf(block).map((line) => line.split('\t'))) {
      const [id = '', form = '', , , , , head, , , misc = ''] = columns;
      expect(columns).toHaveLength(10);
      expect(columns.every((column) => column !== '')).toBe(true);
      const [first, last] = id.split('-').map(Number);
      expect(first).toBe(next);
      if (last !== undefined) expect(last).toBeGreaterThan(next);
      else next += 1;
      if (last !== undefined || next - 1 > inside) text += form + (misc.includes('SpaceAfter=No') ? '' : ' ');
      if (last !== undefined) inside = last;
      else heads.push(Number(head));
    }
    expect(`# text = ${text.trimEnd()}`).toBe(block.split('\n').find((line) => line.startsWith('# text = ')));
    expect(heads.filter((head) => head === 0)).toHaveLength(1);
    for (const start of heads.keys()) {
      let at = start + 1;
      for (let steps = 0; at !== 0 && steps <= heads.length; steps += 1) at = heads[at - 1] ?? -1;
      expect(at).toBe(0);
    }
  }
}

describe('CoNLL-U', () => {
  test.each<[Language, string, readonly string[]]>([
    ['id', 'Ia sakit, katanya.', ['1 Ia', '2 sakit', '3 ,', '4-5 katanya', '4 kata', '5 nya', '6 .']],
    ['en', "I don't.", ['1 I', "2-3 don't", '2 do', "3 n't", '4 .']],
    ['en', "Rini's cat.", ["1-2 Rini's", '1 Rini', "2 's", '3 cat', '4 .']],
    ['en', 'A 14-year-old.', ['1 A', '2 14', '3 -', '4 year', '5 -', '6 old', '7 .']],
    ['id', "Kata 'peringkat' itu.", ['1 Kata', "2 '", '3 peringkat', "4 '", '5 itu', '6 .']],
    ['id', 'Harga Rp5.', ['1 Harga', '2 Rp', '3 5', '4 .']],
  ])('%s: %s', (language, body, expected) => {
    const conllu = write(body, language);
    expect(rowsOf(conllu).map((line) => line.split('\t').slice(0, 2).join(' '))).toEqual(expected);
    expect(conllu).toContain(`# text = ${body}\n`);
    checkValid(conllu);
  });

  test('Markdown marks are no words, white space is one space, paragraphs are told, tables are left out', () => {
    const conllu = write('**Presiden**  datang\nke _Jakarta_ hari ini.\n\n| a | b |\n|---|---|\n\nIa pulang.', 'id');
    expect(conllu.match(/^# text = .*$/gm)).toEqual([
      '# text = Presiden datang ke Jakarta hari ini.',
      '# text = Ia pulang.',
    ]);
    expect(conllu.match(/^# newpar$/gm)).toHaveLength(2);
    expect(conllu.match(/^# newdoc$/gm)).toHaveLength(1);
  });

  test('names stand in MISC from their first word to their last', () => {
    const rows = rowsOf(write('Presiden Joko Widodo tiba di Bandung.', 'id'));
    const entities = rows.map((line) => /Entity=([^|]*)/.exec(line)?.[1] ?? '');
    expect(entities).toEqual(['', '(e1-person', 'e1)', '', '', '(e2-city)', '']);
  });

  test('what is written reads back as the same words, tags and heads', () => {
    const body = 'Rapat itu, kata Menteri Luar Negeri Retno Marsudi, selesai. Hasilnya diumumkan besok.';
    const { sentences } = readArticle({ title: '', body, language: 'id' }, lexicon);
    const plain = sentences.map(({ words }) =>
      words.map(({ text, partOfSpeech, head, relation }) => ({ form: text, partOfSpeech, head, relation })),
    );
    expect(parseConllu(write(body, 'id')).map(({ words }) => words)).toEqual(plain);
  });

  test('is valid on any text', () => {
    const scraps = [
      'katanya',
      ' ',
      "don't",
      '**',
      '\n\n',
      '. ',
      '“',
      '14-year-old',
      '\u0000',
      '😀',
      'Rp5',
      '\t',
      "s' ",
      'Joko Widodo',
    ];
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 80 }),
      fc.array(fc.constantFrom(...scraps), { maxLength: 30 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, fc.constantFrom<Language>('id', 'en'), (body, language) => checkValid(write(body, language))),
    );
  });
});
