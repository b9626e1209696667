import type { Format } from '../format.ts';
import { readCsv } from './read.ts';
import { writeCsv } from './write.ts';

/** A table with a row an item and Fakta’s own columns: holds all of every kind. */
export const csv: Format = {
  extension: 'csv',
  mediaType: 'text/csv',
  holds: { asks: () => 'whole', lacks: [] },
  write: writeCsv,
  read: readCsv,
};
