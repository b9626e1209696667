import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ExchangeChoice, ExchangeItem, ExchangeQuiz } from './exchange-quiz.ts';
import { oneLine } from './exchange-quiz.ts';
import { type FormatName, formatNames, quizLosses, readableNames, readQuiz, recognise, writeQuiz } from './formats.ts';
import { askedWords } from './quotation.ts';

// Words out of the signs that the formats give a meaning to, so that each must be a letter again afterwards.
const sign = fc.constantFrom(
  ...'abcDEZ01 9.,;:=~#{}\\%*<>&"\'|@+-_/$()[]?!“”é語\t🙂'.split(''),
  '->',
  '//',
  ']]>',
  '&amp;',
  '::',
  '####',
);
const words = fc
  .array(sign, { minLength: 1, maxLength: 12 })
  .map((signs) => oneLine(`x${signs.join('')}`))
  .filter((text) => !text.includes('____') && !text.includes('->'));
const maybe = fc.oneof(fc.constant(''), words);
const several = (least: number, most: number) =>
  fc.uniqueArray(words, { minLength: least, maxLength: most, selector: (text) => text.toLowerCase() });
const date = fc.constantFrom('1955-04-18', '1955-04', '1955', '2024-02-29');
const amount = fc.oneof(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(0.5, 12.25, -3.75, 1e21));

const base = fc.record({
  stimulus: maybe,
  stem: words,
  because: maybe,
  evidence: fc.array(words, { maxLength: 3 }),
  weight: fc.integer({ min: 1, max: 10 }),
});
const right = (text: string): ExchangeChoice => ({ text, correct: true, because: '' });
const choices = (least: number, most: number) =>
  fc
    .tuple(several(least, most), fc.array(maybe, { minLength: most, maxLength: most }), fc.nat())
    .map(([texts, reasons, key]) =>
      texts.map((text, at) =>
        at === key % texts.length ? right(text) : { text, correct: false, because: reasons[at] ?? '' },
      ),
    );
const twoRight = choices(3, 6).map((all) => {
  const other = all.findIndex(({ correct }) => !correct);
  return all.map((one, at) => (at === other ? right(one.text) : one));
});
const typed = several(1, 6).chain((forms) =>
  fc.nat(forms.length - 1).map((cut) => ({ accepted: forms.slice(0, cut + 1), others: forms.slice(cut + 1) })),
);
const gapped = fc.tuple(maybe, maybe).map(([before, after]) => oneLine(`${before} ____ ${after}`));

const figure = { amount, unit: maybe, tolerance: fc.constantFrom(0, 0.5, 2) };

const items: Record<string, fc.Arbitrary<object>> = {
  'multiple-choice': fc.record({ choices: choices(2, 5) }),
  'multiple-response': fc.record({ choices: twoRight }),
  evidence: fc.record({ choices: choices(2, 5) }),
  'true-false': fc.record({ answer: fc.boolean(), against: maybe }),
  cloze: fc.oneof(
    fc.record({ stem: gapped, choices: choices(2, 4), accepted: fc.constant([]), others: fc.constant([]) }),
    typed.chain((forms) =>
      fc.record({
        stem: gapped,
        choices: fc.constant([]),
        accepted: fc.constant(forms.accepted),
        others: fc.constant(forms.others),
      }),
    ),
  ),
  'short-answer': typed,
  numeric: fc.oneof(fc.record(figure), fc.record({ ...figure, stem: gapped })),
  date: fc.oneof(fc.record({ date }), fc.record({ date, stem: gapped })),
  ordering: several(3, 5).map((texts) => ({ steps: texts.map((text, at) => ({ text, date: `19${50 + at}` })) })),
  matching: fc.tuple(several(4, 7), several(2, 2), maybe).map(([texts, prompts, because]) => ({
    pairs: prompts.map((prompt, at) => ({ prompt, match: texts[at] ?? '' })),
    spare: texts.slice(2).map((text) => ({ text, because })),
  })),
};
const item = fc
  .constantFrom(...Object.keys(items))
  .chain((kind) =>
    fc
      .tuple(base, items[kind] ?? fc.constant({}))
      .map(([common, own]) => ({ kind, ...common, ...own }) as unknown as ExchangeItem),
  );
const quiz: fc.Arbitrary<ExchangeQuiz> = fc.record({
  title: words,
  language: fc.constantFrom('id' as const, 'en' as const),
  source: fc.record({
    title: words,
    outlet: fc.constant(null),
    author: fc.constant(null),
    publishedOn: fc.constant(null),
    url: fc.constant(null),
  }),
  items: fc.array(item, { minLength: 1, maxLength: 5 }),
});

/** What the losses say is gone. */
function without(item: ExchangeItem, lost: readonly string[]): ExchangeItem {
  const has = (kind: string) => lost.includes(kind);
  const bare = (choices: readonly ExchangeChoice[]) =>
    has('distractor-reasons') ? choices.map((one) => ({ ...one, because: '' })) : choices;
  return {
    ...item,
    ...(has('weight') ? { weight: 1 } : {}),
    ...(has('because') ? { because: '' } : {}),
    ...(has('evidence') ? { evidence: [] } : {}),
    ...(has('unit') ? { unit: '' } : {}),
    ...(has('others') ? { others: [] } : {}),
    ...('accepted' in item && has('accepted-forms') ? { accepted: item.accepted.slice(0, 1) } : {}),
    ...(item.kind === 'true-false' && has('distractor-reasons') ? { against: '' } : {}),
    ...('choices' in item ? { choices: bare(item.choices) } : {}),
    ...(item.kind === 'matching' && has('spare') ? { spare: [] } : {}),
    ...(item.kind === 'matching' && !has('spare') && has('distractor-reasons')
      ? { spare: item.spare.map((one) => ({ ...one, because: '' })) }
      : {}),
  } as ExchangeItem;
}

/** Those that keep the kind of such items by a tag of their own. */
const tagging: readonly FormatName[] = ['moodle-xml', 'gift', 'qti-21', 'qti-30'];

/** Those that have no place of its own for what is read before a stem: it comes back as a part of it. */
const joining: readonly FormatName[] = ['aiken', 'quizlet'];
const joined = (item: ExchangeItem): ExchangeItem => ({ ...item, stimulus: '', stem: askedWords(item) });

describe.each(readableNames)('%s', (name) => {
  test('written and read again is the same quiz but for the losses it names', async () => {
    await fc.assert(
      fc.asyncProperty(quiz, async (made) => {
        const { content, losses } = await writeQuiz(name, made);
        const lostOf = (at: number) => losses.flatMap((loss) => (loss.item === at + 1 ? [loss.kind] : []));
        const kept = made.items.flatMap((one, at) => {
          const lost = lostOf(at);
          if (lost.includes('left-out')) return [];
          if (lost.includes('as-other-kind') && !tagging.includes(name)) return [null];
          return [joining.includes(name) ? joined(without(one, lost)) : without(one, lost)];
        });
        const read = readQuiz(name, content);
        expect(read.problems).toEqual([]);
        expect(read.items.map(({ item }, at) => (kept[at] === null ? null : item))).toEqual(kept);
      }),
      { numRuns: 150 },
    );
  });

  test('is recognised by itself', async () => {
    await fc.assert(
      fc.asyncProperty(quiz, async (made) => {
        const { content } = await writeQuiz(name, made);
        if (readQuiz(name, content).items.length > 0) expect(recognise(content)).toBe(name);
      }),
      { numRuns: 100 },
    );
  });

  test('never throws, whatever it is given', () => {
    const mark = fc.constantFrom(
      '<',
      '</',
      '<quiz>',
      '<question type="multichoice">',
      '<![CDATA[',
      ']]>',
      '&#1114112;',
      '&lt;',
      '"',
      '{',
      '}',
      '[',
      '=',
      '~%',
      '%',
      '#',
      '####',
      '->',
      '\\',
      '::',
      '\n',
      '\t',
      ',',
      ';',
      'ANSWER: A',
      'A. x\n',
      'kind,stem\n',
      '{"items":[',
      '{"kind":"cloze"',
      'a',
      '1',
      '-',
      ' ',
    );
    const hostile = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.array(mark, { maxLength: 40 }).map((marks) => marks.join('')),
    );
    fc.assert(
      fc.property(hostile, (text) => {
        const { items, problems } = readQuiz(name, text);
        for (const { line } of [...items, ...problems]) expect(line).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    '<',
    '<a ',
    '<q>',
    '<!--',
    '<![CDATA[',
    '{',
    '}',
    '{=',
    '=a',
    '~%50%',
    '\\',
    '::',
    'a\n',
    '\n\n',
    '"',
    '","',
    '\t',
    '[',
    '{"',
    'ANSWER: A\n',
    '“" ',
    '//[tag:',
    '<p ',
    '&#',
  ])('does not look through its text again and again: %j', (part) => {
    const heads: Partial<Record<FormatName, string>> = {
      'moodle-xml': '<quiz>',
      'qti-21': '<assessmentItem><itemBody>',
      'qti-30': '<qti-assessment-item><qti-item-body>',
      gift: 'x {',
      aiken: 'x\n',
      csv: 'kind,stem\n',
      quizlet: '',
      json: '{"items":[',
      markdown: '',
      anki: '',
    };
    const time = (size: number) => {
      const text = (heads[name] ?? '') + part.repeat(Math.ceil(size / part.length));
      const start = performance.now();
      readQuiz(name, text);
      return performance.now() - start;
    };
    time(10_000);
    const small = Math.min(time(12_500), time(12_500), time(12_500));
    // Sixteen times the text: sixteen times as long, or 256 times were it quadratic. A busy machine gets several tries, and a second more.
    const isQuick = () => time(200_000) < small * 80 + 1000;
    expect(isQuick() || isQuick() || isQuick() || isQuick()).toBe(true);
  });
});

test('each format writes something for every quiz, twice the same, and tells its losses beforehand', async () => {
  await fc.assert(
    fc.asyncProperty(quiz, async (made) => {
      for (const name of formatNames) {
        const { content, losses } = await writeQuiz(name, made);
        expect((await writeQuiz(name, made)).content, name).toEqual(content);
        expect(quizLosses(name, made), name).toEqual(losses);
      }
    }),
    { numRuns: 30 },
  );
});
