import { type Cut, isComma, isDash, isEnd, nameFrom, without } from './cut.ts';

/** ", 37," and ", aged 37," after a name: an age is told by itself or not at all. */
export const cutAge: Cut = (telling) => {
  const { tokens } = telling;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isComma(telling, at) || !/^\p{Lu}/u.test(tokens[at - 1]?.text ?? '')) continue;
    const figure = tokens[at + 1]?.lower === 'aged' ? at + 2 : at + 1;
    if (!/^\d{1,3}$/.test(tokens[figure]?.text ?? '') || !isEnd(telling, figure + 1)) continue;
    const closes =
      isComma(telling, figure + 1) && !/^(an?|the|who|whose|which|former|and)$/.test(tokens[figure + 2]?.lower ?? '');
    return [without(tokens, at, closes ? figure + 2 : figure + 1)];
  }
  return undefined;
};

/** "X is the youngest and Mario Gómez, 63, the oldest": the second half has no verb of its own and is not told. */
export const cutGapped: Cut = (telling) => {
  const { tokens, tree } = telling;
  for (let at = 3; at < tokens.length; at += 1) {
    if (tokens[at]?.lower !== 'and') continue;
    const name = nameFrom(telling, at + 1);
    const comma = name?.next ?? 0;
    const hasVerb = (from: number, to: number) =>
      tree.words.some(({ token, partOfSpeech }) => token >= from && token < to && /^(VERB|AUX)$/.test(partOfSpeech));
    if (
      !name?.span ||
      !isComma(telling, comma) ||
      !/^(the|an?|\d.*|in|on|at|for|with)$/.test(tokens[comma + 1]?.lower ?? '') ||
      hasVerb(at, tokens.length) ||
      !hasVerb(0, at)
    )
      continue;
    return [tokens.slice(0, isComma(telling, at - 1) ? at - 1 : at)];
  }
  return undefined;
};

const adverbs = new Set(
  `however meanwhile though therefore moreover nevertheless nonetheless instead too also indeed remarkably perhaps crucially notably unusually consequently
  furthermore incidentally similarly likewise eventually ultimately finally apparently`.split(/\s+/),
);
const phrases = [
  'in turn',
  'in fact',
  'of course',
  'in effect',
  'for example',
  'for instance',
  'by contrast',
  'in addition',
  'at the time',
  'in its way',
  'in the event',
  'as a result',
  'on the other hand',
  'after all',
  'at last',
];

/** ", however," and ", in turn,": they lean on the sentence before. */
export const cutAdverb: Cut = (telling) => {
  const { tokens } = telling;
  for (let at = 1; at < tokens.length; at += 1) {
    if (!isComma(telling, at)) continue;
    const words = [1, 2, 3, 4].find(
      (count) =>
        isEnd(telling, at + count + 1) && isAdverb(tokens.slice(at + 1, at + count + 1).map(({ lower }) => lower)),
    );
    if (words !== undefined)
      return [without(tokens, at, isComma(telling, at + words + 1) ? at + words + 2 : at + words + 1)];
  }
  return undefined;
};

function isAdverb(words: readonly string[]): boolean {
  return (words.length === 1 && adverbs.has(words[0] ?? '')) || phrases.includes(words.join(' '));
}

/** "the tree — a kauri — fell": what stands between dashes adds, and is told by itself or not at all. */
export const cutDashes: Cut = ({ tokens }) => {
  const dashes = tokens.flatMap((_, at) => (isDash(tokens, at) ? [at] : []));
  const [first, second] = dashes;
  if (first === undefined || first < 2) return undefined;
  return second === undefined ? [tokens.slice(0, first)] : [without(tokens, first, second + 1)];
};
