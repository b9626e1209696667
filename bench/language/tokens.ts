import { abbreviationsOf } from '../../core/language/sentences.ts';
import { tokenize } from '../../core/language/tokens.ts';
import { splitWords } from '../../core/language/words.ts';
import { type GoldSentence, readConllu } from './conllu.ts';

/**
 * Measures tokens and syntactic words by character offsets, on the `# text` of each sentence:
 * `node --import tsx bench/language/tokens.ts FILE.conllu id|en [--misses]`.
 * A syntactic word inside a multiword token has no offsets of its own: it gets them where the forms, put together, give
 * the surface form ("katanya" = "kata" + "nya"); else the whole token counts as one word. "tokens" are
 * our `Token`s against the surface tokens of the treebank, "words" our word parts against its syntactic words.
 */
type Bounds = { readonly start: number; readonly end: number };

const [file, language, ...flags] = process.argv.slice(2);
if (file === undefined || (language !== 'id' && language !== 'en')) {
  console.error('Expected a CoNLL-U file and a language, got something else. Run: tokens.ts FILE.conllu id|en');
  process.exit(2);
}

const misses = new Map<string, number>();
const counts = { tokens: zero(), words: zero() };
let unaligned = 0;
for (const sentence of readConllu(file)) {
  const gold = goldBounds(sentence);
  if (gold === null) {
    unaligned += 1;
    continue;
  }
  const { text } = sentence;
  const tokens = tokenize(text, 0, text.length, abbreviationsOf[language].abbreviations);
  const words = splitWords(tokens, text, language);
  count(counts.tokens, gold.tokens, tokens);
  count(counts.words, gold.words, words);
  if (flags.includes('--misses')) noteMisses(text, gold.words, words);
}
console.log(`tokens ${report(counts.tokens)}; words ${report(counts.words)}; ${unaligned} sentences not aligned`);
for (const [miss, times] of [...misses].sort((one, other) => other[1] - one[1])) console.log(`${times}\t${miss}`);

function goldBounds({ text, tokens }: GoldSentence): { tokens: readonly Bounds[]; words: readonly Bounds[] } | null {
  const found = { tokens: [] as Bounds[], words: [] as Bounds[] };
  let at = 0;
  for (const { form, words } of tokens) {
    while (/\s/.test(text[at] ?? '')) at += 1;
    if (!text.startsWith(form, at)) return null;
    found.tokens.push({ start: at, end: at + form.length });
    let start = at;
    if (words.join('') === form)
      for (const word of words) {
        found.words.push({ start, end: start + word.length });
        start += word.length;
      }
    else found.words.push({ start: at, end: at + form.length });
    at += form.length;
  }
  return found;
}

function zero() {
  return { right: 0, found: 0, expected: 0 };
}

function count(into: ReturnType<typeof zero>, gold: readonly Bounds[], ours: readonly Bounds[]): void {
  const keys = new Set(gold.map(keyOf));
  into.right += ours.filter((bounds) => keys.has(keyOf(bounds))).length;
  into.found += ours.length;
  into.expected += gold.length;
}

function keyOf({ start, end }: Bounds): string {
  return `${start}-${end}`;
}

/** Counts each stretch of text that the treebank and we cut differently, between the borders that agree. */
function noteMisses(text: string, gold: readonly Bounds[], ours: readonly Bounds[]): void {
  const ends = new Set(ours.map(({ end }) => end));
  const starts = new Set(ours.map(({ start }) => start));
  let open: Bounds[] = [];
  for (const bounds of gold) {
    if (open.length === 0 && !starts.has(bounds.start)) open = [bounds];
    else open = [...open, bounds];
    if (!ends.has(bounds.end)) continue;
    const from = open[0]?.start ?? 0;
    const mine = ours.filter(({ start, end }) => end > from && start < bounds.end);
    const pieces = (list: readonly Bounds[]) => list.map(({ start, end }) => text.slice(start, end)).join('|');
    if (pieces(mine) !== pieces(open)) {
      const miss = `gold ${pieces(open)}   ours ${pieces(mine)}`;
      misses.set(miss, (misses.get(miss) ?? 0) + 1);
    }
    open = [];
  }
}

function report({ right, found, expected }: ReturnType<typeof zero>): string {
  const precision = right / found;
  const recall = right / expected;
  const percent = (share: number) => `${(share * 100).toFixed(2)} %`;
  const f = (2 * precision * recall) / (precision + recall);
  return `precision ${percent(precision)}, recall ${percent(recall)}, F ${percent(f)}`;
}
