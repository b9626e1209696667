import { lowerAt } from '../1-trees/tree.ts';
import { type Reading, wordsIn } from '../2-telling/edits.ts';
import type { Part } from '../2-telling/slot.ts';
import { openedBy } from './reads-alone.ts';

/** "Pada 2019, ...", "... pada Rabu (3/7).": the only date of a sentence, where it opens or ends it and hangs on its main verb. */
export function dayOf(reading: Reading): Part | undefined {
  const { sentence, tree, grammar } = reading;
  const dates = sentence.spans.filter(({ type }) => type === 'date');
  const [only] = dates;
  if (!only || dates.length > 1) return undefined;
  const inside = wordsIn(reading, only);
  const head = inside.find((word) => !inside.includes(tree.words[word]?.head ?? -1));
  const [first = 0, last = -1] = [inside[0], inside.at(-1)];
  const hasOpener = grammar.timeOpeners.has(lowerAt(tree, first - 1));
  const from = hasOpener ? first - 1 : first;
  const opens = from === openedBy(reading) && lowerAt(tree, last + 1) === ',';
  const closes = tree.words.slice(last + 1).every(({ partOfSpeech }) => partOfSpeech === 'PUNCT');
  // "pada akhir Januari 1998": another time than January.
  if (grammar.partsOfTime?.has(lowerAt(tree, from - 1)) || grammar.whole.besideDate.has(lowerAt(tree, from - 1)))
    return undefined;
  // "Pada 2013, setahun sebelum ..., ": a second time says it again.
  if (
    opens &&
    (grammar.adverbialNouns.has(lowerAt(tree, last + 2)) ||
      /^(?:NUM|SCONJ|ADP)$/.test(tree.words[last + 2]?.partOfSpeech ?? ''))
  )
    return undefined;
  if (head === undefined || !(opens || (closes && tree.words[tree.words[head]?.head ?? -1]?.relation === 'root')))
    return undefined;
  const at = Array.from({ length: last - from + 1 + (opens ? 1 : 0) }, (_, index) => from + index);
  return {
    role: 'time',
    at,
    head,
    opener: hasOpener ? lowerAt(tree, first - 1) : '',
    fronted: opens,
    loose: lowerAt(tree, from - 1) === ',',
  };
}
