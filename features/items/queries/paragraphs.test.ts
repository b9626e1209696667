import { expect, test } from 'vitest';
import { paragraphAt } from './paragraphs';

const body = 'Satu. Lagi.\n\n## Judul kecil\n\nDua.\nTiga. Akhir.';

test.each([
  ['Satu.', 1],
  ['Lagi.', 1],
  ['Dua.', 2],
  ['Tiga.', 3],
  ['Akhir.', 3],
])('%j stands in paragraph %i', (words, number) => expect(paragraphAt(body, body.indexOf(words))).toBe(number));
