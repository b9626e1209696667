import type { Word } from './word.ts';

/** The words as people read them, with resolved names in place and nothing of the Markdown between them. */
export function show(words: readonly Word[]): string {
  let text = '';
  let before: Word | undefined;
  for (const word of words) {
    const part = word.shown ?? word.text;
    if (part === '') continue;
    text += before && spaced(before, word) ? ` ${part}` : part;
    before = word;
  }
  return text.trim();
}

function spaced(before: Word, word: Word): boolean {
  if (word.cls === 'comma' || word.cls === 'stop' || word.cls === 'close') return false;
  if (before.cls === 'open') return false;
  return !(before.end === word.start && (word.cls === 'break' || before.cls === 'break' || word.cls === 'other'));
}

/** First letter up, the rest as it is. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
