import { describe, expect, test } from 'vitest';
import type { ExchangeItem } from '../exchange-quiz.ts';
import { lossesOf } from '../losses.ts';
import { sampleItems, sampleQuiz } from '../sample-quiz.ts';
import { h5p, h5pFiles } from './index.ts';

// What the semantics.json of each content type says of its fields: https://github.com/h5p (MultiChoice, TrueFalse, Blanks, DragText, QuestionSet).
type Shape = 'text' | 'html' | 'boolean' | 'number' | RegExp | readonly [Shape] | { readonly [field: string]: Shape };

const ranges = [{ from: 'number', to: 'number', feedback: 'text' }] as const;
const texts = (...names: string[]): Shape => Object.fromEntries(names.map((name) => [name, 'text' as const]));
const buttons = { enableRetry: 'boolean', enableSolutionsButton: 'boolean', enableCheckButton: 'boolean' } as const;
const confirms = { confirmCheckDialog: 'boolean', confirmRetryDialog: 'boolean', autoCheck: 'boolean' } as const;

const semantics: Readonly<Record<string, Shape>> = {
  'H5P.MultiChoice 1.16': {
    question: 'html',
    answers: [
      {
        text: 'html',
        correct: 'boolean',
        tipsAndFeedback: { tip: 'html', chosenFeedback: 'html', notChosenFeedback: 'html' },
      },
    ],
    overallFeedback: ranges,
    UI: texts(
      'checkAnswerButton',
      'showSolutionButton',
      'tryAgainButton',
      'scoreBarLabel',
      'correctAnswer',
      'wrongAnswer',
    ),
    behaviour: {
      ...buttons,
      ...confirms,
      type: /^(auto|multi|single)$/,
      singlePoint: 'boolean',
      randomAnswers: 'boolean',
      showSolutionsRequiresInput: 'boolean',
      passPercentage: 'number',
    },
  },
  'H5P.TrueFalse 1.8': {
    question: 'html',
    correct: /^(true|false)$/,
    l10n: texts(
      ...['trueText', 'falseText', 'score', 'checkAnswer', 'showSolutionButton', 'tryAgain', 'wrongAnswerMessage'],
      ...['correctAnswerMessage', 'scoreBarLabel'],
    ),
    behaviour: { ...buttons, ...confirms, feedbackOnCorrect: 'text', feedbackOnWrong: 'text' },
  },
  'H5P.Blanks 1.14': {
    text: 'html',
    questions: ['html'],
    overallFeedback: ranges,
    ...(texts('showSolutions', 'tryAgain', 'checkAnswer', 'notFilledOut', 'scoreBarLabel') as object),
    behaviour: {
      ...buttons,
      ...confirms,
      caseSensitive: 'boolean',
      showSolutionsRequiresInput: 'boolean',
      acceptSpellingErrors: 'boolean',
    },
  },
  'H5P.DragText 1.10': {
    taskDescription: 'html',
    textField: 'text',
    distractors: 'text',
    overallFeedback: ranges,
    ...(texts('checkAnswer', 'tryAgain', 'showSolution', 'correctText', 'incorrectText', 'scoreBarLabel') as object),
    behaviour: { ...buttons, instantFeedback: 'boolean' },
  },
};

const setSemantics: Shape = {
  introPage: { showIntroPage: 'boolean' },
  progressType: /^(textual|dots)$/,
  passPercentage: 'number',
  texts: texts(
    ...['prevButton', 'nextButton', 'finishButton', 'textualProgress', 'jumpToQuestion', 'questionLabel'],
    'readSpeakerProgress',
  ),
  disableBackwardsNavigation: 'boolean',
  randomQuestions: 'boolean',
  endGame: {
    ...(texts('message', 'solutionButtonText', 'retryButtonText', 'finishButtonText') as object),
    showResultPage: 'boolean',
    showSolutionButton: 'boolean',
    showRetryButton: 'boolean',
    overallFeedback: ranges,
  },
  override: { checkButton: 'boolean' },
};

/** Where a value is not of its shape; fields that the semantics do not name are wrong too. */
function faults(value: unknown, shape: Shape, at: string): readonly string[] {
  if (shape === 'html' || shape === 'text') {
    if (typeof value !== 'string') return [`${at}: no text`];
    const html = /<(?!\/?(p|strong|em)>)|&(?!amp;|lt;|gt;|quot;|#\d+;)/;
    return shape === 'html' && html.test(value) ? [`${at}: not in HTML: ${value}`] : [];
  }
  if (shape === 'boolean' || shape === 'number') return typeof value === shape ? [] : [`${at}: no ${shape}`];
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value) ? [] : [`${at}: ${value}`];
  if (Array.isArray(shape)) {
    const [of] = shape as readonly [Shape];
    return Array.isArray(value) && value.length > 0
      ? value.flatMap((one, place) => faults(one, of, `${at}[${place}]`))
      : [`${at}: no list`];
  }
  return Object.entries(value as object).flatMap(([field, one]) => {
    const inner = (shape as Readonly<Record<string, Shape>>)[field];
    return inner === undefined ? [`${at}.${field}: unknown`] : faults(one, inner, `${at}.${field}`);
  });
}

type Content = { questions: { library: string; params: Record<string, never> }[] } & Record<string, unknown>;

function written(items: readonly ExchangeItem[]) {
  const files = h5pFiles({ ...sampleQuiz, items });
  const about = JSON.parse(files['h5p.json'] ?? '') as {
    preloadedDependencies: { machineName: string; majorVersion: number; minorVersion: number }[];
  } & Record<string, unknown>;
  return { about, content: JSON.parse(files['content/content.json'] ?? '') as Content };
}

/** The answers that Blanks takes for a gap, read as its script reads them: split, cut off the tip, decode entities. */
function blanksOf(question: string): readonly string[] {
  const [, inside = ''] = question.split('*');
  const [solution = ''] = inside.split(':');
  const names: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };
  const decode = (text: string) =>
    text
      .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
      .replace(/&\w+;/g, (name) => names[name] ?? name);
  return solution.split('/').map((form) => decode(form.trim()));
}

test('a package names its main library, and exactly the libraries that its questions use', () => {
  const { about, content } = written(sampleItems);
  expect(about).toMatchObject({ mainLibrary: 'H5P.QuestionSet', language: 'id', embedTypes: ['iframe'], license: 'U' });
  const listed = about.preloadedDependencies.map((one) => `${one.machineName} ${one.majorVersion}.${one.minorVersion}`);
  expect(listed.sort()).toEqual(
    ['H5P.QuestionSet 1.20', ...new Set(content.questions.map(({ library }) => library))].sort(),
  );
  const one = written(sampleItems.slice(0, 1)).about.preloadedDependencies.map(({ machineName }) => machineName);
  expect(one).toEqual(['H5P.QuestionSet', 'H5P.MultiChoice']);
});

test('every field is one that the semantics name, of the type they name', () => {
  const hostile = sampleItems.map((item) => ({
    ...item,
    stem: item.kind === 'cloze' ? `<b> & "x" ${item.stem}` : '<b> & "x"',
  }));
  for (const items of [sampleItems, hostile]) {
    const { questions, ...set } = written(items).content;
    expect(faults(set, setSemantics, 'set')).toEqual([]);
    for (const { library, params } of questions) expect(faults(params, semantics[library] ?? {}, library)).toEqual([]);
  }
});

describe('questions', () => {
  const [choice, several, truth, typed, , , amount, date, order, pairs] = written(sampleItems).content.questions.map(
    ({ params }) => params as Record<string, unknown>,
  );
  const proof = 'Artikel menyebutnya. Bukti: “Konferensi dibuka di Gedung Merdeka.”';

  test('choices have their key, and each wrong one says why', () => {
    expect(choice).toMatchObject({
      behaviour: { type: 'single' },
      answers: [
        { correct: false, tipsAndFeedback: { chosenFeedback: 'Gedung Sate tidak disebut.' } },
        { correct: true },
        { correct: false },
      ],
      overallFeedback: [{ from: 0, to: 100, feedback: proof }],
    });
    expect(several).toMatchObject({ behaviour: { type: 'multi' } });
  });

  test('a statement tells its evidence after either answer, and why the wrong one is wrong', () => {
    expect(truth).toMatchObject({
      correct: 'false',
      behaviour: { feedbackOnCorrect: proof, feedbackOnWrong: `Di Bandung. ${proof}` },
    });
  });

  test('gaps take every accepted form', () => {
    const gapOf = (params: typeof typed) => blanksOf((params?.questions as string[] | undefined)?.[0] ?? '');
    expect(gapOf(typed)).toEqual(['Ali Sastroamidjojo', 'Ali']);
    expect(gapOf(amount)).toEqual(['29']);
    expect(gapOf(date)).toEqual(['18 April 1955', '1955-04-18']);
  });

  test('what is dragged stands in its right place', () => {
    expect(order?.textField).toBe('1. *Pertemuan Kolombo*\n2. *Pertemuan Bogor*\n3. *Konferensi Bandung*');
    expect(pairs).toMatchObject({ textField: 'India: *Nehru*\nBurma: *U Nu*', distractors: '*Nasser*' });
  });
});

/** The text of the only question of such an item. */
function lineOf(item: ExchangeItem): string {
  const [question] = written([item]).content.questions as unknown as { params: { questions: string[] } }[];
  return question?.params.questions[0] ?? '';
}

test.each(['1/2', '10:30', 'a*b', '<b>&', '2.5'])('an answer with signs of Blanks is taken as it is: %s', (form) => {
  const item = {
    kind: 'short-answer',
    stimulus: 'd * e: f.',
    stem: 'a * b: c?',
    because: '',
    evidence: [],
    weight: 1,
    accepted: [form, 'x'],
    others: [],
  } as const;
  const line = lineOf(item);
  expect(line.split('*')).toHaveLength(3);
  expect(blanksOf(line)).toEqual([form, 'x']);
});

test('numbers are taken as both languages write them', () => {
  const item = {
    kind: 'numeric',
    stimulus: '',
    stem: 'Berapa?',
    because: '',
    evidence: [],
    weight: 1,
    amount: 1234.5,
    unit: 'km',
    tolerance: 0,
  } as const;
  const line = lineOf(item);
  expect(blanksOf(line)).toEqual(['1.234,5', '1,234.5', '1234.5', '1234,5']);
});

test('what cannot be dragged is left out and told', () => {
  const pairs = {
    kind: 'matching',
    stimulus: '',
    stem: 'Pasangkan',
    because: '',
    evidence: [],
    weight: 1,
    spare: [],
  } as const;
  const item = { ...pairs, pairs: [{ prompt: 'Mulai', match: '10:30' }] } as const;
  expect(lossesOf(item, h5p.holds)).toEqual(['left-out']);
  expect(lossesOf({ ...pairs, pairs: [{ prompt: 'Jam: mulai', match: 'pagi' }] }, h5p.holds)).toEqual([
    'as-other-kind',
  ]);
});
