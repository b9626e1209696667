import { type Bare, type Edits, replace, wordsIn } from './edits.ts';

/** "Rp 239,56 triliun" is told as "Rp239,56 triliun": a sum is written as the language writes it, whatever the house style of its article. */
export function withPlainSums(bare: Bare, edits: Edits): void {
  const { apartSum } = bare.grammar;
  if (!apartSum) return;
  for (const { type, start, end, text } of bare.sentence.spans) {
    const found = type === 'money' ? apartSum.exec(text) : null;
    if (found) replace(edits, wordsIn(bare, { start, end }), `${found[1] ?? ''}${text.slice(found[0].length)}`);
  }
}
