import type { Format } from '../format.ts';
import { readQtiPackage, readQtiText } from './read-package.ts';
import type { QtiVersion } from './versions.ts';
import { writePackage } from './write-package.ts';

/** QTI 2.1 in a content package, as https://www.imsglobal.org/question/qtiv2p1/imsqti_implv2p1.html describes it. */
export const qti21 = qti('2.1');

/** QTI 3.0 in a content package, as https://www.imsglobal.org/spec/qti/v3p0/impl describes it. */
export const qti30 = qti('3.0');

/** Either reads both versions, packages and single items. */
function qti(version: QtiVersion): Format {
  return {
    extension: `qti${version.replace('.', '')}.zip`,
    mediaType: 'application/zip',
    holds: {
      asks: ({ kind }) => (kind === 'date' || kind === 'evidence' ? 'as-other-kind' : 'whole'),
      lacks: [],
      lacksOf: { ordering: ['part-points'] },
    },
    write: (quiz) => writePackage(quiz, version),
    read: readQtiText,
    readBytes: readQtiPackage,
  };
}
