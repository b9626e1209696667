import type { ExchangeItem, ExchangeQuiz } from '../exchange-quiz.ts';
import type { Format } from '../format.ts';
import type { Asked } from '../losses.ts';
import { sourceLine } from '../source-line.ts';
import { formItems } from './form-items.ts';
import { program, steps } from './program.ts';

/**
 * A script for Google Apps Script that makes a quiz in Google Forms: https://developers.google.com/apps-script/reference/forms. What is
 * typed cannot be graded by itself there (a script may not give its answers), so the key goes along for the teacher.
 */
export const googleForms: Format = {
  extension: 'gs',
  mediaType: 'text/plain',
  holds: {
    asks,
    lacks: ['auto-grade', 'others'],
    lacksOf: { 'multiple-response': ['part-points'], ordering: ['weight'], matching: ['weight'] },
  },
  write,
};

function asks(item: ExchangeItem): Asked {
  switch (item.kind) {
    case 'multiple-choice':
    case 'multiple-response':
    case 'true-false':
    case 'short-answer':
      return 'whole';
    default:
      return 'as-other-kind';
  }
}

function write(quiz: ExchangeQuiz): string {
  const form = {
    title: quiz.title,
    description: sourceLine(quiz),
    items: quiz.items.flatMap((item) => formItems(item, quiz.language)),
  };
  return `${steps[quiz.language]}\nconst quiz = ${literal(form)};\n\n${program}`;
}

/** Data as JavaScript, whatever it says: no line ends within a text, and nothing that a page would take for a tag. */
function literal(data: object): string {
  const escaped = (sign: string) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return JSON.stringify(data, null, 2).replace(/[<>&\u2028\u2029]/g, escaped);
}
