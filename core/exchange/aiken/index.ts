import type { ExchangeItem } from '../exchange-quiz.ts';
import type { Format } from '../format.ts';
import { readAiken } from './read.ts';
import { writeAiken } from './write.ts';

/** Aiken, as https://docs.moodle.org/en/Aiken_format describes it: a question, its choices and the letter of the right one. */
export const aiken: Format = {
  extension: 'aiken.txt',
  mediaType: 'text/plain',
  holds: { asks, lacks: ['weight', 'because', 'evidence', 'distractor-reasons'] },
  write: writeAiken,
  read: readAiken,
};

function asks(item: ExchangeItem): 'whole' | 'as-other-kind' | 'left-out' {
  switch (item.kind) {
    case 'multiple-choice':
    case 'true-false':
      return 'whole';
    case 'cloze':
      return item.choices.length > 0 ? 'whole' : 'left-out';
    case 'evidence':
      return 'as-other-kind';
    default:
      return 'left-out';
  }
}
