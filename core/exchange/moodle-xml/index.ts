import type { Format } from '../format.ts';
import { readMoodleXml } from './read.ts';
import { writeMoodleXml } from './write.ts';

/** Moodle XML, as https://docs.moodle.org/en/Moodle_XML_format describes it, with the ordering type of Moodle 4.4. */
export const moodleXml: Format = {
  extension: 'xml',
  mediaType: 'application/xml',
  holds: {
    asks: ({ kind }) => (kind === 'date' || kind === 'evidence' ? 'as-other-kind' : 'whole'),
    lacks: [],
    lacksOf: { matching: ['distractor-reasons'] },
  },
  write: writeMoodleXml,
  read: readMoodleXml,
};
