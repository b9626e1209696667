import type { Reading } from '../2-telling/edits.ts';

const nominal = /^(NOUN|PROPN|ADJ|ADP|CCONJ|NUM|DET|PART|SYM|X)$/;

/**
 * The words of an office within a stretch, or nothing: it begins with a listed title or role noun and holds nothing but nouns and what joins them.
 * `end`: it must reach to the end of the stretch, as before a name; `start`: it must begin with it, an article aside. Who is wife to a mayor is no mayor.
 */
export function officeBetween(
  from: number,
  to: number,
  bound: 'start' | 'end',
  reading: Reading,
): readonly number[] | undefined {
  const { words } = reading.tree;
  const stretch = Array.from({ length: Math.max(0, to - from) }, (_, at) => from + at);
  const starts =
    bound === 'start'
      ? stretch
          .slice(0, 3)
          .filter((at, index) => index === 0 || reading.grammar.indefinites.has(words[at - 1]?.lower ?? ''))
      : openEnd(stretch, reading);
  const first = starts.find((at) => isTitle(at, reading));
  if (first === undefined) return undefined;
  if (starts.some((at) => at < first && reading.grammar.relational.has(words[at]?.lower ?? ''))) return undefined;
  const all = stretch.filter((at) => at >= first);
  const tail =
    bound === 'end'
      ? all.findLastIndex((at) => !reading.grammar.notOffices.has(words[at]?.lower ?? ''))
      : all.length - 1;
  const office = all.slice(0, tail + 1);
  const isPlain = office.every((at) => nominal.test(words[at]?.partOfSpeech ?? 'X') || isBracket(at, office, reading));
  return isPlain && !reading.grammar.notOffices.has(words[first]?.lower ?? '') ? office : undefined;
}

/** The places, from left to right, from which nothing but nouns stands up to the end. */
function openEnd(stretch: readonly number[], { tree: { words }, sentence }: Reading): readonly number[] {
  const open: number[] = [];
  for (const at of [...stretch].reverse()) {
    const word = words[at];
    const inPerson = sentence.spans.some(
      ({ type, start, end }) => type === 'person' && word !== undefined && start <= word.start && word.end <= end,
    );
    if (!word || inPerson || !(nominal.test(word.partOfSpeech) || /^[()/]$/.test(word.text))) break;
    open.unshift(at);
  }
  return open;
}

function isBracket(at: number, office: readonly number[], { tree: { words } }: Reading): boolean {
  return /^[()/,]$/.test(words[at]?.text ?? '') && office.length > 2;
}

/** A listed title, or a noun for what people are: whole words, any case. */
function isTitle(at: number, { tree: { words }, lexicon, document: { language }, grammar }: Reading): boolean {
  const word = words[at];
  if (!word || grammar.joiners.has(words[at - 1]?.lower ?? '')) return false;
  const capital = word.text.charAt(0).toUpperCase() + word.text.slice(1);
  return (
    [word.text, word.lower, capital].some((form) =>
      lexicon.titles[language].phrases
        .get(form)
        ?.some((phrase) => phrase.words.every((one, index) => words[at + index]?.lower === one.toLowerCase())),
    ) || grammar.roleNouns.has(word.lower)
  );
}
