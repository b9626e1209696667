import type { ExchangeItem } from '../exchange-quiz.ts';
import type { Format } from '../format.ts';
import { readGift } from './read.ts';
import { writeGift } from './write.ts';

/** GIFT, as https://docs.moodle.org/en/GIFT_format describes it. */
export const gift: Format = {
  extension: 'gift.txt',
  mediaType: 'text/plain',
  holds: {
    asks,
    lacks: ['weight'],
    lacksOf: { numeric: ['unit'], matching: ['spare', 'distractor-reasons'] },
  },
  write: writeGift,
  read: readGift,
};

function asks(item: ExchangeItem): 'whole' | 'as-other-kind' | 'left-out' {
  switch (item.kind) {
    case 'ordering':
      return 'left-out';
    case 'matching':
      // The arrow parts a prompt from its match, and nothing can be written for it.
      return item.pairs.some(({ prompt }) => prompt.includes('->')) ? 'left-out' : 'whole';
    case 'date':
    case 'evidence':
      return 'as-other-kind';
    default:
      return 'whole';
  }
}
