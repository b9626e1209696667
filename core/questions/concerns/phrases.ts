import type { Range } from '../../language/index.ts';

/** Words that stand for each other in a phrase, parted by spaces; `_` is a space inside one of them. */
export type WordSets = Readonly<Record<string, string>>;

/** Phrases to look for in the text as written or in lower case, by the word they begin with, or the first letter of a part of one. */
export type Phrases = {
  readonly form: 'lower' | 'written';
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  readonly byLetter: ReadonlyMap<string, readonly Phrase[]>;
};

/** `start` is the word it begins with, or the part of it that is known. */
type Phrase = { readonly start: string; readonly expression: RegExp };

// Latin letters and digits; all of Unicode's would make the many expressions slow to build.
const letters = 'a-zA-Z\\u00c0-\\u024f';
const written = `${letters}0-9`;
const apart = `[^${written},;:]+`;
const loose = `[^${written}]+`;
const anyWord = `[${written}](?:[^\\s]*[${written}])?`;

/**
 * One phrase a line, found as whole words in any case: `abus*` is every word that begins so, `a|b` one of the two, `{set}` a word of the
 * set, `~3` up to three words between, `#` a figure. "serangan|bom ~2 {worship}" finds "serangan terhadap sebuah gereja".
 */
export function phrases(lines: string, sets: WordSets = {}): Phrases {
  return indexed(lines, sets, 'lower');
}

/** As `phrases`, but capitals count: "SARA" is not "Sara". */
export function exactPhrases(lines: string): Phrases {
  return indexed(lines, {}, 'written');
}

function indexed(lines: string, sets: WordSets, form: Phrases['form']): Phrases {
  const wordsOf = (part: string) =>
    alternatives(part, sets).map((word) => (form === 'lower' ? word.toLowerCase() : word));
  const byWord = new Map<string, Phrase[]>();
  const byLetter = new Map<string, Phrase[]>();
  for (const line of lines.split('\n').filter((one) => one.trim() !== '')) {
    const parts = line.trim().split(/\s+/);
    const expression = new RegExp(`${sourceOf(parts, wordsOf)}(?![${written}])`, 'y');
    for (const word of wordsOf(parts[0] ?? '')) {
      const [start = ''] = /^[\p{L}\p{N}]*/u.exec(word.toLowerCase()) ?? [];
      const isPart = /[*#]/.test(word.charAt(start.length));
      add(isPart ? byLetter : byWord, isPart ? start.charAt(0) : start, { start, expression });
    }
  }
  return { byWord, byLetter, form };
}

function add(index: Map<string, Phrase[]>, key: string, phrase: Phrase): void {
  const known = index.get(key);
  if (known) known.push(phrase);
  else index.set(key, [phrase]);
}

/** Words side by side have no comma between them; over a gap they may. */
function sourceOf(parts: readonly string[], wordsOf: (part: string) => readonly string[]): string {
  return parts.reduce((source, part, at) => {
    if (part.startsWith('~')) return `${source}(?:${loose}${anyWord}){0,${part.slice(1)}}?`;
    const join = at === 0 ? '' : parts[at - 1]?.startsWith('~') ? loose : apart;
    return `${source}${join}(?:${wordsOf(part).map(wordSource).join('|')})`;
  }, '');
}

function alternatives(part: string, sets: WordSets): readonly string[] {
  return part.split('|').flatMap((one) => {
    const name = /^\{(\w+)\}$/.exec(one)?.[1];
    return name === undefined ? [one] : (sets[name] ?? '').trim().split(/\s+/);
  });
}

function wordSource(word: string): string {
  const escaped = word.replace(/[.+?^$()[\]\\{}]/g, '\\$&');
  return escaped.replaceAll('*', `[${letters}-]*`).replaceAll('#', '\\d+').replaceAll('_', apart);
}

/** Where the phrases stand in the text, in reading order. */
export function phrasesIn(text: string, { byWord, byLetter, form }: Phrases): readonly Range[] {
  const { lower, words } = readable(text);
  const sought = form === 'lower' ? lower : text;
  const found: Range[] = [];
  for (const { word, start } of words) {
    for (const phrases of [byWord.get(word), byLetter.get(word.charAt(0)), byLetter.get('')]) {
      for (const { start: opening, expression } of phrases ?? []) {
        if (!word.startsWith(opening)) continue;
        expression.lastIndex = start;
        const [match] = expression.exec(sought) ?? [];
        if (match !== undefined) found.push({ start, end: start + match.length });
      }
    }
  }
  return found;
}

/** Whether any phrase stands in the text. */
export function holds(text: string, sought: Phrases): boolean {
  return phrasesIn(text, sought).length > 0;
}

type Readable = {
  readonly text: string;
  readonly lower: string;
  readonly words: readonly { readonly word: string; readonly start: number }[];
};

/** Each sentence is asked for many phrases in a row. */
let last: Readable = { text: '', lower: '', words: [] };

function readable(text: string): Readable {
  if (last.text === text) return last;
  const lower = text.replace(/\p{Lu}/gu, (letter) =>
    letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
  );
  const words = [...lower.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => ({ word, start: index }));
  last = { text, lower, words };
  return last;
}
