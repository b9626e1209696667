/** The mark of a gap in a cloze. */
export const gap = '____';
/** A gap stands in the sentence as its writer wrote it, which newspapers keep to about thirty words. */
export const mostWordsOfGap = 30;

/** A sentence to be filled in, and no question: of whatever kind its item is. */
export function hasGap(stem: string): boolean {
  return stem.includes(gap);
}

/** The same sentences and names are compared over and over: each is made plain once, and forgotten when the room is full. */
const remembered = new Map<string, string>();
const roomFor = 5000;

/** Lower case, no marks, single spaces: how two choices are compared. */
export function plain(text: string): string {
  const known = remembered.get(text);
  if (known !== undefined) return known;
  const made = text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}.,-]+/gu, ' ')
    .replace(/(?<!\d)[.,]|[.,](?!\d)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (remembered.size >= roomFor) remembered.clear();
  remembered.set(text, made);
  return made;
}

const wordsRemembered = new Map<string, readonly string[]>();

export function wordsOf(text: string): readonly string[] {
  const known = wordsRemembered.get(text);
  if (known) return known;
  const made = plain(text).split(' ').filter(Boolean);
  if (wordsRemembered.size >= roomFor) wordsRemembered.clear();
  wordsRemembered.set(text, made);
  return made;
}

const setsRemembered = new Map<string, ReadonlySet<string>>();

/** `wordsOf` as a set, made once for a text that is asked again and again. */
export function wordSetOf(text: string): ReadonlySet<string> {
  const known = setsRemembered.get(text);
  if (known) return known;
  const made = new Set(wordsOf(text));
  if (setsRemembered.size >= roomFor) setsRemembered.clear();
  setsRemembered.set(text, made);
  return made;
}

/** Whether `part` stands in `text` as whole words: "Korea" is in "Korea Utara", "Asia" is not in "Asian Games". */
export function holdsWords(text: string, part: string): boolean {
  const needle = plain(part);
  return needle !== '' && ` ${plain(text)} `.includes(` ${needle} `);
}

/** First letter up; the rest as it is, and "iPhone" as it is. */
export function capitalise(text: string): string {
  return /^\p{Ll}\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
}
