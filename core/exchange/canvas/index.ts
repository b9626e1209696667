import type { ExchangeItem } from '../exchange-quiz.ts';
import type { Format } from '../format.ts';
import { writeCanvas } from './write-package.ts';

/**
 * QTI 1.2 as Canvas exports and imports it (Settings, Import Course Content, "QTI .zip file"); the types of its questions stand in fields of
 * its own. It is not read back.
 */
export const canvas: Format = {
  extension: 'canvas.zip',
  mediaType: 'application/zip',
  holds: {
    asks,
    lacks: ['others'],
    lacksOf: { matching: ['distractor-reasons'] },
  },
  write: writeCanvas,
};

function asks({ kind }: ExchangeItem): 'whole' | 'as-other-kind' {
  return kind === 'date' || kind === 'evidence' || kind === 'ordering' ? 'as-other-kind' : 'whole';
}
