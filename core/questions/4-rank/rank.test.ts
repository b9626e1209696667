import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidateOf, type Wanted } from '../../../scripts/quiz/candidate-of.ts';
import { readAllShipped } from '../../../scripts/quiz/shipped.ts';
import type { Language } from '../../language/index.ts';
import { composeQuiz } from '../make-quiz.ts';
import { questionKinds } from '../question.ts';
import { acceptance } from './acceptance.ts';
import { difficulty } from './difficulty.ts';
import { familyOf, featuresOf } from './judged-features.ts';
import { worth } from './worth.ts';

const date: Wanted = { rule: 'date', kind: 'date' };
const numeric: Wanted = { rule: 'amount', kind: 'numeric' };

type Item = readonly [body: string, wanted: Wanted];
const difficultyOf = ([body, wanted]: Item) => {
  const { candidate, setting } = candidateOf(body, wanted);
  return difficulty(candidate, setting);
};
const worthOf = ([body, wanted]: Item) => {
  const { candidate, setting } = candidateOf(body, wanted);
  return worth(candidate, setting);
};

const articles: Readonly<
  Record<Language, { one: string; before: string; large: string; title: string; named: string }>
> = {
  id: {
    one: 'Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 2022.',
    large: 'Agus Prasetyo menjual 46 kapal kepada Bank Sagara pada 2022.',
    before: 'Kopi tumbuh subur di lereng gunung. Hujan turun sepanjang malam. Pasar buka pagi.',
    title: 'Kopi Tumbuh Subur',
    named: 'Agus Prasetyo Menjual Kapal',
  },
  en: {
    one: 'Daniel Ward sold 12 ferries to the Harbour Trust in 2022.',
    large: 'Daniel Ward sold 46 ferries to the Harbour Trust in 2022.',
    before: 'Coffee grew well on the hills. Rain fell all night. The market was open.',
    title: 'Coffee Grew Well',
    named: 'Daniel Ward Sells Ferries',
  },
};

describe.each(['id', 'en'] as const)('difficulty, %s', (language) => {
  const { one, before, large, title } = articles[language];
  const of = (wanted: Wanted): Wanted => ({ ...wanted, language });
  const choice: Wanted = of({ rule: 'date', kind: 'multiple-choice' });

  test('picking is easier than typing, and judging than picking', () => {
    const kinds: readonly Wanted[] = [
      { rule: 'gap: count, stated', kind: 'true-false' },
      { rule: 'date', kind: 'multiple-choice', question: { distractors: [] } },
      { rule: 'gap: date', kind: 'cloze', question: { distractors: [] } },
      date,
    ];
    const rising = kinds.map((wanted) => difficultyOf([one, of(wanted)]));
    expect(rising).toEqual([...rising].sort());
    expect(new Set(rising).size).toBe(4);
  });

  test('a year that the title tells is easier', () => {
    expect(difficultyOf([one, of({ ...date, title: `${title} 2022` })])).toBeLessThan(
      difficultyOf([one, of({ ...date, title })]),
    );
  });

  test('what opens the article is easier', () => {
    expect(difficultyOf([`${one} ${before}`, of(date)])).toBeLessThan(difficultyOf([`${before} ${one}`, of(date)]));
  });

  test('each wrong choice of the article makes it harder', () => {
    const wrong = (...texts: readonly string[]): Wanted => ({
      ...choice,
      question: { distractors: texts.map((text) => ({ text, because: '' })) },
    });
    const body = `${one} ${one.replace('2022', '2019')} ${one.replace('2022', '2020')}`;
    const rising = [wrong('1990', '1991'), wrong('2019', '1991'), wrong('2019', '2020')].map((wanted) =>
      difficultyOf([body, wanted]),
    );
    expect(rising).toEqual([...rising].sort());
    expect(new Set(rising).size).toBe(3);
  });

  test('an exact figure over twenty is harder than a small one', () => {
    expect(difficultyOf([large, of(numeric)])).toBeGreaterThan(difficultyOf([one, of(numeric)]));
  });
});

test('difficulty stands between 0.05 and 0.95 and keeps two decimals', () => {
  for (const { document, facts, lexicon } of readAllShipped()) {
    for (const { difficulty: share } of composeQuiz({ document, facts, lexicon, count: 30, seed: 1 }).questions) {
      expect(share).toBeGreaterThanOrEqual(0.05);
      expect(share).toBeLessThanOrEqual(0.95);
      expect(share).toBeCloseTo(Math.round(share * 100) / 100, 10);
    }
  }
});

describe.each(['id', 'en'] as const)('worth, %s', (language) => {
  const { one, before, title, named } = articles[language];
  const of = (wanted: Wanted): Wanted => ({ ...wanted, language, title: wanted.title ?? title });
  const statement: Wanted = { rule: 'gap: count, stated', kind: 'true-false' };

  test.each<readonly [more: string, better: Item, worse: Item]>([
    ['a gap than a statement', [one, of({ rule: 'gap: count', kind: 'cloze' })], [one, of(statement)]],
    ['what stands early than what stands late', [`${one} ${before}`, of(date)], [`${before} ${one}`, of(date)]],
    ['what the headline tells', [one, of({ ...date, title: named })], [one, of(date)]],
    [
      'a key that the title does not show',
      [one, of({ ...date, title: named })],
      [one, of({ ...date, title: `${named} 2022` })],
    ],
    [
      'a stem of usual length than one without end',
      [one, of({ ...date, question: { stem: `${'Kata '.repeat(20)}akhir?` } })],
      [one, of({ ...date, question: { stem: `${'Kata '.repeat(40)}akhir?` } })],
    ],
    [
      'who is named often than who is named once',
      [`${one} ${one.replace('12', '14')}`, of({ rule: 'subject', kind: 'short-answer' })],
      [`${one} ${before.split('. ')[0]}.`, of({ rule: 'subject', kind: 'short-answer' })],
    ],
  ])('is more for %s', (_, better, worse) => {
    expect(worthOf(better)).toBeGreaterThan(worthOf(worse));
  });
});

describe('of two forms of one fact', () => {
  const days = 'Agus Prasetyo menjual 12 kapal kepada Bank Sagara pada 4 Mei 2022.';
  const [sold = ''] = days.split(' pada');
  const gain = (better: Item, worse: Item) => worthOf(better) - worthOf(worse);
  const stem = (text: string, stimulus?: string): Wanted => ({
    ...date,
    question: { stem: text, ...(stimulus ? { stimulus: { start: 0, end: 1, text: stimulus } } : {}) },
  });

  test.each(['4 Mei 2022', '2022'])('a date is rather chosen than typed into a gap: %s', (when) => {
    const [typed, chosen] = [
      { rule: 'gap: date', kind: 'date' },
      { rule: 'gap: date', kind: 'cloze' },
    ] as const;
    const told = days.replace('4 Mei 2022', when);
    expect(gain([told, chosen], [told, typed])).toBeGreaterThan(0.6);
  });

  test('a short question is worth far more below a stimulus, a long one a little', () => {
    const [short, long] = [`${sold}?`, `${sold} ${'kata '.repeat(9)}akhir?`];
    expect(gain([days, stem(short, 'Kapal.')], [days, stem(short)])).toBeGreaterThan(0.7);
    expect(gain([days, stem(long, 'Kapal.')], [days, stem(long)])).toBeLessThan(0.5);
    const gap = `${sold} pada ____.`;
    expect(gain([days, stem(gap, 'Kapal.')], [days, stem(gap)])).toBeLessThan(0.5);
  });
});

test.each([
  ['id', 'Kapal Menjadi Ramai'],
  ['en', 'Ferries Are Popular'],
] as const)(
  'a fact that holds a word of the headline is worth far more than one that holds none, %s',
  (language, news) => {
    const { one, title } = articles[language];
    const told = worthOf([one, { ...date, language, title: news }]);
    expect(told - worthOf([one, { ...date, language, title }])).toBeGreaterThan(0.6);
  },
);

describe('acceptance', () => {
  const item = fc.record({
    language: fc.constantFrom('id' as const, 'en' as const),
    kind: fc.constantFrom(...questionKinds),
    rule: fc.oneof(fc.constantFrom('date', 'subject', 'gap: count, stated', 'role'), fc.string()),
    stem: fc.string({ unit: 'grapheme' }),
    key: fc.string(),
  });

  test('is a share of any item', () => {
    fc.assert(
      fc.property(item, (one) => {
        expect(acceptance(one)).toBeGreaterThan(0);
        expect(acceptance(one)).toBeLessThan(1);
      }),
    );
  });

  const gap = {
    language: 'en',
    kind: 'cloze',
    rule: 'gap: count',
    stem: 'Daniel Ward sold ____ ferries in May 2022 to several firms.',
    key: '46',
  } as const;

  test('is less for a figure told in a word than for one in digits, and less for a short stem than for a long one', () => {
    expect(acceptance({ ...gap, key: 'four' })).toBeLessThan(acceptance(gap));
    expect(acceptance({ ...gap, stem: 'Daniel Ward sold ____ ferries.' })).toBeLessThan(
      acceptance({ ...gap, stem: `${gap.stem.slice(0, -1)}, after a year of talks with the harbour and its owners.` }),
    );
  });

  test.each([
    ['€40m', 'one'],
    ['1,200 people', 'some'],
    ['61,250 houses', 'many'],
  ])('counts the telling digits of %s', (key, digits) => {
    expect(featuresOf({ ...gap, key })).toContain(`digits ${digits}`);
  });

  test('looks at form, kind and family of the rule in their language, and at length', () => {
    expect(featuresOf(gap)).toEqual([
      'always',
      'en',
      'en gap',
      'en rule gap: figure',
      'kind cloze',
      'rule gap: figure',
      'length short',
      'digits some',
      'something indefinite',
    ]);
    expect(
      featuresOf({ language: 'id', kind: 'numeric', rule: 'amount in object', stem: 'Berapa kapalnya?', key: 'dua' }),
    ).toEqual([
      'always',
      'id',
      'id question',
      'id rule figure in a word',
      'kind numeric',
      'rule figure in a word',
      'length shortest',
      'question shortest',
    ]);
  });

  test.each([
    ['amount in subject', '46 kapal', 'amount'],
    ['amount in subject', 'dua kapal', 'figure in a word'],
    ['gap: duration', 'empat tahun', 'gap: figure'],
    ['gap: count, stated', 'Benar', 'gap: figure, stated'],
    ['gap: person', 'Daniel Ward', 'gap: name'],
  ])('%s of "%s" is of the family %s', (rule, key, family) => {
    expect(familyOf({ rule, key })).toBe(family);
  });
});
