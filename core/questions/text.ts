/** The mark of a gap in a cloze. */
export const gap = '____';

/** Lower case, no marks, single spaces: how two choices are compared. */
export function plain(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}.,-]+/gu, ' ')
    .replace(/(?<!\d)[.,]|[.,](?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

export function wordsOf(text: string): readonly string[] {
  return plain(text).split(' ').filter(Boolean);
}

/** Whether `part` stands in `text` as whole words: "Korea" is in "Korea Utara", "Asia" is not in "Asian Games". */
export function holdsWords(text: string, part: string): boolean {
  const needle = plain(part);
  return needle !== '' && ` ${plain(text)} `.includes(` ${needle} `);
}

/** First letter up; the rest as it is. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
