import { pastFormsOf } from '../1-words/verb-forms.ts';
import type { Word } from '../1-words/word.ts';
import { fullPhraseEnd, simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import { opensVerb, type VerbGroup } from '../2-phrases/verb-group.ts';
import type { Cut } from './cut.ts';

/** A comma ends the clause, but not inside a list or between a place and the larger place it is in. */
export function atComma(words: readonly Word[], index: number, group: VerbGroup): Cut {
  const next = words[index + 1];
  const before = words[index - 1];
  if (next?.lower === 'because') return { kind: 'cause', at: index + 2 };
  if (isPlace(before) && isPlace(next) && (words[index + 2]?.cls !== 'comma' || words[index + 3]?.cls === 'prep'))
    return { kind: 'keep', at: index + 2 };
  if (isPlace(before) && words[index - 2]?.cls === 'comma' && isPlace(words[index - 3]) && next?.cls === 'prep')
    return { kind: 'skip', at: index + 1 };
  if (next?.lower === 'according') return { kind: 'keep', at: markAfter(words, index) };
  if (
    next &&
    opensVerb(words, index + 1) &&
    (next.cls === 'be' || next.cls === 'have' || pastFormsOf(next.lower).finiteOnly)
  ) {
    return { kind: 'verb', at: index + 1 };
  }
  if (next?.cls === 'name' && before?.cls === 'noun' && (words[index + 2]?.cls ?? 'stop') === 'stop') {
    return { kind: 'keep', at: index + 2 };
  }
  if (next?.cls === 'prep' && repeats(words, index, group)) return { kind: 'refuse', at: index };
  const madeBy = words[index + 2]?.lower === 'by';
  if ((madeBy || /^(past|part)$/.test(next?.cls ?? '')) && indefiniteBefore(words, index)) {
    return madeBy ? { kind: 'skip', at: index + 1 } : { kind: 'refuse', at: index };
  }
  const close = words.findIndex((word, at) => at > index && word.cls === 'comma');
  if (close > 0 && words[close + 1]?.lower === 'to' && next?.cls === 'prep' && close - index < 5)
    return { kind: 'skip', at: close + 1 };
  if (close === index + 2 && next?.cls === 'name' && before?.cls === 'noun' && words[close + 1]?.cls === 'prep') {
    return { kind: 'skip', at: close + 1 };
  }
  const listEnd = listAfter(words, index);
  if (listEnd !== undefined) return { kind: 'keep', at: listEnd };
  if (next?.cls === 'and' && next.lower !== 'or') {
    if (opensVerb(words, index + 2)) return { kind: 'verb', at: index + 2 };
    const phrase = fullPhraseEnd(words, index + 2);
    if (phrase !== undefined && opensVerb(words, phrase)) return { kind: 'clause', at: index + 2 };
  }
  return { kind: 'end', at: index };
}

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

/** "..., according to Amnesty International": whose figure it is stays. */
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
