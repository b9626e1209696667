import type { ExchangeQuiz } from '../exchange-quiz.ts';
import type { Format } from '../format.ts';
import { readJson } from './read.ts';
import { formatVersion } from './schema.ts';

/** Fakta’s own: holds everything. Its JSON Schema is published, see `quizJsonSchema`. */
export const json: Format = {
  extension: 'json',
  mediaType: 'application/json',
  holds: { asks: () => 'whole', lacks: [] },
  write,
  read: readJson,
};

/** Without what tells a quiz and its items from others of this server: elsewhere they are new. */
function write({ lineage: _, topic: __, ...quiz }: ExchangeQuiz): string {
  const items = quiz.items.map(({ lineage: ___, ...item }) => item);
  return `${JSON.stringify({ format: formatVersion, ...quiz, items }, null, 2)}\n`;
}
