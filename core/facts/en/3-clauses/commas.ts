import { pastFormsOf } from '../1-words/verb-forms.ts';
import type { Word } from '../1-words/word.ts';
import { fullPhraseEnd, simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import { opensVerb, type VerbGroup } from '../2-phrases/verb-group.ts';
import type { Cut } from './cut.ts';

type CommaRule = (words: readonly Word[], index: number, group: VerbGroup) => Cut | undefined;

/** A comma ends the clause, unless one of the rules below knows better; the first that does decides. */
export function atComma(words: readonly Word[], index: number, group: VerbGroup): Cut {
  for (const rule of rules) {
    const cut = rule(words, index, group);
    if (cut) return cut;
  }
  return { kind: 'end', at: index };
}

const beforeCause: CommaRule = (words, index) =>
  words[index + 1]?.lower === 'because' ? { kind: 'cause', at: index + 2 } : undefined;

/** "in Cupertino, California, on 12 September": the larger place stays, its closing comma goes. */
const placeInPlace: CommaRule = (words, index) => {
  const [before, next] = [words[index - 1], words[index + 1]];
  if (isPlace(before) && isPlace(next) && (words[index + 2]?.cls !== 'comma' || words[index + 3]?.cls === 'prep'))
    return { kind: 'keep', at: index + 2 };
  const closes = isPlace(before) && words[index - 2]?.cls === 'comma' && isPlace(words[index - 3]);
  return closes && next?.cls === 'prep' ? { kind: 'skip', at: index + 1 } : undefined;
};

/** "..., according to Amnesty International": whose figure it is stays. */
const source: CommaRule = (words, index) =>
  words[index + 1]?.lower === 'according' ? { kind: 'keep', at: markAfter(words, index) } : undefined;

/** "is owned by A, was operated by B and flew the flag of C". */
const nextVerb: CommaRule = (words, index) => {
  const next = words[index + 1];
  if (!next || !opensVerb(words, index + 1)) return undefined;
  const finite = next.cls === 'be' || next.cls === 'have' || pastFormsOf(next.lower).finiteOnly;
  return finite ? { kind: 'verb', at: index + 1 } : undefined;
};

/** "managed by a German company, Bernhard Schulte." stays whole; in mid-sentence the name goes. */
const apposedName: CommaRule = (words, index) => {
  if (words[index + 1]?.cls !== 'name' || words[index - 1]?.cls !== 'noun') return undefined;
  if ((words[index + 2]?.cls ?? 'stop') === 'stop') return { kind: 'keep', at: index + 2 };
  const closes = words[index + 2]?.cls === 'comma' && words[index + 3]?.cls === 'prep';
  return closes ? { kind: 'skip', at: index + 3 } : undefined;
};

const brokenList: CommaRule = (words, index, group) =>
  words[index + 1]?.cls === 'prep' && repeats(words, index, group) ? { kind: 'refuse', at: index } : undefined;

/** "an intensified programme, run by ..." is told apart by what follows: kept without its comma, or not told. */
const tellingParticiple: CommaRule = (words, index) => {
  const madeBy = words[index + 2]?.lower === 'by';
  if (!(madeBy || /^(past|part)$/.test(words[index + 1]?.cls ?? '')) || !indefiniteBefore(words, index))
    return undefined;
  return madeBy ? { kind: 'skip', at: index + 1 } : { kind: 'refuse', at: index };
};

/** "the second city, after London, to host the Olympics". */
const aside: CommaRule = (words, index) => {
  const close = words.findIndex((word, at) => at > index && word.cls === 'comma');
  const short = close > 0 && close - index < 5 && words[index + 1]?.cls === 'prep';
  return short && words[close + 1]?.lower === 'to' ? { kind: 'skip', at: close + 1 } : undefined;
};

/** "destroyed a temple, killing two people.": what came of it, with its figure, ends the sentence. */
const outcome: CommaRule = (words, index) => {
  if (words[index + 1]?.cls !== 'gerund') return undefined;
  const end = fullPhraseEnd(words, index + 2);
  const counted = words.slice(index + 2, end).some((word) => word.cls === 'number' && word.span);
  return end !== undefined && counted && words[end]?.cls === 'stop' && end - index < 8
    ? { kind: 'keep', at: end }
    : undefined;
};

const list: CommaRule = (words, index) => {
  const end = listAfter(words, index);
  return end === undefined ? undefined : { kind: 'keep', at: end };
};

const andAfter: CommaRule = (words, index) => {
  const next = words[index + 1];
  if (next?.cls !== 'and' || next.lower === 'or') return undefined;
  if (opensVerb(words, index + 2)) return { kind: 'verb', at: index + 2 };
  const phrase = fullPhraseEnd(words, index + 2);
  return phrase !== undefined && opensVerb(words, phrase) ? { kind: 'clause', at: index + 2 } : undefined;
};

const rules: readonly CommaRule[] = [
  beforeCause,
  placeInPlace,
  source,
  nextVerb,
  apposedName,
  brokenList,
  tellingParticiple,
  aside,
  outcome,
  list,
  andAfter,
];

/** "an intensified programme, run by ...": what tells the thing apart would be lost. */
function indefiniteBefore(words: readonly Word[], comma: number): boolean {
  const from = words.slice(Math.max(0, comma - 4), comma);
  return from.some((word) => /^(a|an)$/.test(word.lower)) && !from.some((word) => word.cls === 'prep');
}

/** "to UNICEF, to science education and to Go organisations": cut here, the list would be told in part. */
function repeats(words: readonly Word[], comma: number, group: VerbGroup): boolean {
  const link = words[comma + 1]?.lower;
  return (
    words.slice(group.end, comma).some((word) => word.cls === 'prep' && word.lower === link) &&
    words.slice(comma + 2).some((word) => word.cls === 'and')
  );
}

/** Index of the next mark: where what a comma or "that" opened comes to its end. */
export function markAfter(words: readonly Word[], comma: number): number {
  const end = words.findIndex((word, at) => at > comma && ['stop', 'comma', 'break'].includes(word.cls));
  return end < 0 ? words.length : end;
}

function isPlace(word: Word | undefined): boolean {
  return word?.span !== undefined && ['city', 'country', 'province', 'region', 'place'].includes(word.span.type);
}

/** "A, B and C": index after C when this comma opens the second member. */
function listAfter(words: readonly Word[], comma: number): number | undefined {
  let index = comma;
  while (words[index]?.cls === 'comma') {
    const link = words[index + 1]?.cls === 'and' ? index + 2 : index + 1;
    const end = simplePhraseEnd(words, link);
    if (end === undefined || opensVerb(words, end)) return undefined;
    if (link === index + 2) return index === comma ? undefined : end;
    const joint = words[end];
    if (joint?.cls === 'and') {
      const last = fullPhraseEnd(words, end + 1);
      return last === undefined || opensVerb(words, last) ? undefined : last;
    }
    index = end;
  }
  return undefined;
}
