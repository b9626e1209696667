import type { Format } from '../format.ts';
import { readJson } from './read.ts';
import { formatVersion } from './schema.ts';

/** Fakta’s own: holds everything. Its JSON Schema is published, see `quizJsonSchema`. */
export const json: Format = {
  extension: 'json',
  mediaType: 'application/json',
  holds: { asks: () => 'whole', lacks: [] },
  write: (quiz) => `${JSON.stringify({ format: formatVersion, ...quiz }, null, 2)}\n`,
  read: readJson,
};
