import { readFileSync } from 'node:fs';
import { splitSentences } from '../../core/language/sentences.ts';

/**
 * Measures sentence borders: `node --import tsx bench/language/sentences.ts FILE.conllu id|en`.
 * The `# text` lines are joined by spaces, fifty at a time; precision and recall count the borders inside.
 */
const [file, language] = process.argv.slice(2);
if (file === undefined || (language !== 'id' && language !== 'en')) {
  console.error('Expected a CoNLL-U file and a language, got something else. Run: sentences.ts FILE.conllu id|en');
  process.exit(2);
}

const texts = [...readFileSync(file, 'utf8').matchAll(/^# text = (.+)$/gm)].map((match) => (match[1] ?? '').trim());
let right = 0;
let found = 0;
let expected = 0;
for (let from = 0; from < texts.length; from += 50) {
  const group = texts.slice(from, from + 50);
  const body = group.join(' ');
  const borders = new Set<number>();
  let at = 0;
  for (const text of group) {
    borders.add(at + text.length);
    at += text.length + 1;
  }
  const guesses = splitSentences(body, { start: 0, end: body.length }, language).map(({ end }) => end);
  right += guesses.filter((end) => borders.has(end)).length;
  found += guesses.length;
  expected += group.length;
}
const precision = right / found;
const recall = right / expected;
const f = (2 * precision * recall) / (precision + recall);
console.log(`${texts.length} sentences: precision ${percent(precision)}, recall ${percent(recall)}, F ${percent(f)}`);

function percent(share: number): string {
  return `${(share * 100).toFixed(1)} %`;
}
