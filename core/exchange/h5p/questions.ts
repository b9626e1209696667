import { numberWords } from '../amount.ts';
import { dateWords } from '../date-words.ts';
import { type ExchangeChoice, type ExchangeItem, gap } from '../exchange-quiz.ts';
import { writeFeedback } from '../feedback.ts';
import { exactStem } from '../how-exact.ts';
import { escapeHtml } from '../markup.ts';
import { offered } from '../offered.ts';
import { quotation } from '../quotation.ts';
import type { LibraryName } from './libraries.ts';
import { type Language, tasks, wordsOf } from './words.ts';

/** A question as its content type takes it; the shapes are those of its `semantics.json`. */
export type H5pQuestion = { readonly library: LibraryName; readonly params: object };

export function questionOf(item: ExchangeItem, language: Language): H5pQuestion {
  switch (item.kind) {
    case 'multiple-choice':
    case 'multiple-response':
    case 'evidence':
      return multiChoice(item, item.choices, language);
    case 'true-false':
      return trueFalse(item, language);
    case 'cloze':
      return item.choices.length > 0
        ? multiChoice(item, item.choices, language)
        : blanks(item, blankedStem(item.stem, item.accepted), language);
    case 'short-answer':
      return blanks(item, blankedBelow(item.stem, item.accepted), language);
    case 'numeric':
      return blanks(item, blankedBelow(item.stem, amountForms(item), item.unit), language);
    case 'date':
      return blanks(
        item,
        blankedBelow(exactStem(item, language), [dateWords(item.date, language), item.date]),
        language,
      );
    case 'ordering':
      return dragText(
        item,
        item.steps.map(({ text }, at) => `${at + 1}. ${dropped(text)}`),
        [],
        language,
      );
    case 'matching': {
      const rows = item.pairs.map(({ prompt, match }) => `${prompt}: ${dropped(match)}`);
      return dragText(
        item,
        rows,
        item.spare.map(({ text }) => text),
        language,
      );
    }
  }
}

const paragraph = (html: string) => `<p>${html}</p>`;

/** The editor of H5P has no quotations: a paragraph of its own, in italics. */
function quoted({ stimulus }: ExchangeItem): string {
  return stimulus === '' ? '' : paragraph(`<em>${escapeHtml(quotation(stimulus))}</em>`);
}

const asked = (item: ExchangeItem) => quoted(item) + paragraph(escapeHtml(item.stem));

function multiChoice(item: ExchangeItem, choices: readonly ExchangeChoice[], language: Language): H5pQuestion {
  const several = choices.filter(({ correct }) => correct).length > 1 || item.kind === 'multiple-response';
  const answers = choices.map(({ text, correct, because }) => ({
    text: escapeHtml(text),
    correct,
    tipsAndFeedback: { tip: '', chosenFeedback: escapeHtml(because), notChosenFeedback: '' },
  }));
  const type = several ? 'multi' : 'single';
  return {
    library: 'H5P.MultiChoice',
    params: {
      question: asked(item),
      answers,
      overallFeedback: afterwards(item, language),
      UI: wordsOf(language).multiChoice,
      behaviour: {
        ...buttons,
        type,
        singlePoint: false,
        randomAnswers: true,
        showSolutionsRequiresInput: true,
        passPercentage: 100,
      },
    },
  };
}

function trueFalse(item: Extract<ExchangeItem, { kind: 'true-false' }>, language: Language): H5pQuestion {
  const proof = oneLined(item, language);
  return {
    library: 'H5P.TrueFalse',
    params: {
      question: asked(item),
      correct: String(item.answer),
      l10n: wordsOf(language).trueFalse,
      behaviour: {
        ...buttons,
        feedbackOnCorrect: proof,
        feedbackOnWrong: [item.against, proof].filter(Boolean).join(' '),
      },
    },
  };
}

function blanks(item: ExchangeItem, question: string, language: Language): H5pQuestion {
  return {
    library: 'H5P.Blanks',
    params: {
      text: paragraph(tasks[language].fill),
      questions: [quoted(item).replaceAll('*', '&#42;') + question],
      overallFeedback: afterwards(item, language),
      ...wordsOf(language).blanks,
      behaviour: { ...buttons, caseSensitive: false, showSolutionsRequiresInput: true, acceptSpellingErrors: false },
    },
  };
}

/** Blanks decodes entities of an answer after it has split it at slashes and cut off the tip: so these are letters there. */
function blank(forms: readonly string[]): string {
  return `*${[...new Set(forms)].map((form) => letters(escapeHtml(form))).join('/')}*`;
}

const letters = (html: string) => html.replace(/[*/:]/g, (sign) => `&#${sign.charCodeAt(0)};`);

function blankedStem(stem: string, accepted: readonly string[]): string {
  const [before = '', after = ''] = stem.split(gap);
  const safe = (words: string) => escapeHtml(words).replaceAll('*', '&#42;');
  return paragraph(safe(before) + blank(accepted) + safe(after));
}

function blankedBelow(stem: string, accepted: readonly string[], unit = ''): string {
  return (
    paragraph(escapeHtml(stem).replaceAll('*', '&#42;')) + paragraph(`${blank(accepted)} ${escapeHtml(unit)}`.trim())
  );
}

/** A number as either language writes it, with and without marks of thousands. */
function amountForms({ amount }: Extract<ExchangeItem, { kind: 'numeric' }>): readonly string[] {
  return [numberWords(amount, 'id'), numberWords(amount, 'en'), String(amount), String(amount).replace('.', ',')];
}

function dragText(
  item: ExchangeItem,
  rows: readonly string[],
  spare: readonly string[],
  language: Language,
): H5pQuestion {
  return {
    library: 'H5P.DragText',
    params: {
      taskDescription: asked(item),
      textField: rows.join('\n'),
      distractors: spare.map(dropped).join(' '),
      overallFeedback: afterwards(item, language),
      ...wordsOf(language).dragText,
      behaviour: { ...buttons, instantFeedback: false },
    },
  };
}

const dropped = (words: string) => `*${words}*`;

const buttons = { enableRetry: true, enableSolutionsButton: true, enableCheckButton: true } as const;

/** What is said after any answer: the place of Question Set’s types for what proves the key. */
function afterwards(item: ExchangeItem, language: Language): readonly object[] {
  return [{ from: 0, to: 100, feedback: oneLined(item, language) }];
}

const oneLined = (item: ExchangeItem, language: Language) => writeFeedback(item, language).replaceAll('\n', ' ');

/** Signs that Drag the Words has no letters for: where one stands in what is dragged, the item cannot be asked. */
const marks = /[*:\\]/;

export function isDraggable(item: ExchangeItem): boolean {
  const prompts = item.kind === 'matching' ? item.pairs.map(({ prompt }) => prompt.replaceAll(':', '')) : [];
  return ![...offered(item, 'id'), ...prompts].some((text) => marks.test(text));
}
