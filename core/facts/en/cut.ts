import { reporting, subordinators } from './closed-class.ts';
import { fullPhraseEnd, simplePhraseEnd } from './noun-phrase.ts';
import { pastFormsOf } from './verb-forms.ts';
import { opensVerb, type VerbGroup } from './verb-group.ts';
import type { Word } from './word.ts';

/** What follows a verb, up to where the clause can be cut without changing its truth. */
export type Rest = {
  readonly words: readonly Word[];
  /** Index of the word that cut it. */
  readonly end: number;
  /** "and" + verb: index of the verb of the same subject. */
  readonly nextVerb?: number;
  /** "and" + noun phrase + verb: index of the new subject. */
  readonly nextClause?: number;
  /** Index after "because". */
  readonly cause?: number;
  /** The that-clause of a verb of saying is inside. */
  readonly reports: boolean;
};

type Cut = {
  readonly kind: 'end' | 'refuse' | 'verb' | 'clause' | 'cause' | 'keep' | 'skip' | 'all';
  readonly at: number;
};

/** Walks on from the verb. Undefined when something cannot be accounted for: an unsure clause is no clause. */
export function restAfter(words: readonly Word[], group: VerbGroup): Rest | undefined {
  const kept: Word[] = [];
  let index = group.end;
  while (index < words.length) {
    const cut = cutAt(words, index, group);
    if (cut.kind === 'refuse') return undefined;
    if (cut.kind === 'all') {
      const { told, end } = reported(words, index);
      if (!told.some((_, at) => at > 1 && opensVerb(told, at))) return undefined;
      return { words: [...kept, ...told], end, reports: true };
    }
    if (cut.kind === 'end') return { words: kept, end: index, reports: false };
    if (cut.kind === 'verb') return { words: kept, end: index, nextVerb: cut.at, reports: false };
    if (cut.kind === 'clause') return { words: kept, end: index, nextClause: cut.at, reports: false };
    if (cut.kind === 'cause') return { words: kept, end: index, cause: cut.at, reports: false };
    if (cut.kind === 'keep') kept.push(...words.slice(index, cut.at));
    index = cut.at;
  }
  return { words: kept, end: index, reports: false };
}

function cutAt(words: readonly Word[], index: number, group: VerbGroup): Cut {
  const word = words[index];
  const end: Cut = { kind: 'end', at: index };
  const refuse: Cut = { kind: 'refuse', at: index };
  const keep: Cut = { kind: 'keep', at: index + 1 };
  if (!word) return end;
  switch (word.cls) {
    case 'break':
      return isScore(words, index) ? keep : end;
    case 'stop':
    case 'close':
      return end;
    case 'open':
      return { kind: 'skip', at: afterClose(words, index) };
    case 'quote':
    case 'wh':
      return refuse;
    case 'comma':
      return atComma(words, index, group);
    case 'and':
      return atAnd(words, index, keep);
    case 'that':
      return atThat(words, index, group, keep);
    case 'sub':
    case 'prep':
      return atLink(words, index, keep);
    case 'be':
      return word.lower === 'be' && words[index - 1]?.lower === 'to' ? keep : refuse;
    case 'present':
    case 'modal':
    case 'do':
      return refuse;
    case 'have':
      return words[index - 1]?.lower === 'to' ? keep : refuse;
    case 'past':
      return pastAsModifier(words, index) ? keep : refuse;
    case 'base':
      if (index === group.end && /^(free|open|clear|dry|empty|live)$/.test(word.lower)) return keep;
      return words[index - 1]?.lower === 'to' || simplePhraseEnd(words, index) || words[index - 1]?.cls === 'adj'
        ? keep
        : refuse;
    case 'other':
      return refuse;
    default:
      return keep;
  }
}

/** "67-66": the dash of a score or a range. */
function isScore(words: readonly Word[], index: number): boolean {
  return words[index - 1]?.cls === 'number' && words[index + 1]?.cls === 'number';
}

function afterClose(words: readonly Word[], index: number): number {
  const close = words.findIndex((word, at) => at > index && word.cls === 'close');
  return close < 0 ? words.length : close + 1;
}

/** A comma ends the clause, but not inside a list or between a place and the larger place it is in. */
function atComma(words: readonly Word[], index: number, group: VerbGroup): Cut {
  const next = words[index + 1];
  const before = words[index - 1];
  if (next?.lower === 'because') return { kind: 'cause', at: index + 2 };
  if (isPlace(before) && isPlace(next) && words[index + 2]?.cls !== 'comma') return { kind: 'keep', at: index + 2 };
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
  if ((/^(past|part)$/.test(next?.cls ?? '') || words[index + 2]?.lower === 'by') && indefiniteBefore(words, index))
    return { kind: 'refuse', at: index };
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

function atAnd(words: readonly Word[], index: number, keep: Cut): Cut {
  if (opensVerb(words, index + 1) || words[index + 1]?.cls === 'not') {
    return words[index + 1]?.cls === 'not' ? { kind: 'refuse', at: index } : { kind: 'verb', at: index + 1 };
  }
  const phrase = fullPhraseEnd(words, index + 1);
  if (phrase !== undefined && opensVerb(words, phrase)) return { kind: 'clause', at: index + 1 };
  if (secondFigure(words, index)) return { kind: 'end', at: index };
  return words[index + 1]?.cls === 'prep' ||
    phrase !== undefined ||
    words[index + 1]?.cls === 'adj' ||
    words[index + 1]?.cls === 'base'
    ? keep
    : { kind: 'refuse', at: index };
}

/** "$150,000 for taking part and a further $20,000": a second figure of the same kind is a second fact. */
function secondFigure(words: readonly Word[], and: number): boolean {
  const next = words.slice(and + 1, and + 4).find((word) => word.cls === 'number' && word.span);
  const type = next?.span?.type;
  const before = words[and - 1];
  return (
    (type === 'percent' || type === 'money') &&
    before?.span?.type !== type &&
    words.slice(0, and).some((word) => word.span?.type === type)
  );
}

function atThat(words: readonly Word[], index: number, group: VerbGroup, keep: Cut): Cut {
  const next = words[index + 1];
  if (next?.cls === 'date' || (next?.cls === 'noun' && !next.plural && !reporting.has(group.base))) {
    const phrase = simplePhraseEnd(words, index);
    if (phrase !== undefined && !opensVerb(words, phrase)) return keep;
  }
  return reporting.has(group.base) ? { kind: 'all', at: index } : { kind: 'refuse', at: index };
}

/** Words that are a preposition before a noun, and open a clause when a verb follows the noun. */
function atLink(words: readonly Word[], index: number, keep: Cut): Cut {
  const word = words[index];
  if (!word || word.lower === 'than' || word.lower === 'so' || word.lower === 'if' || word.lower === 'unless') {
    return { kind: 'refuse', at: index };
  }
  if (word.lower === 'because') {
    return words[index + 1]?.lower === 'of' ? keep : { kind: 'cause', at: index + 1 };
  }
  if (words[index + 1]?.cls === 'gerund' && /^(before|after|while|when|without|since)$/.test(word.lower))
    return { kind: 'end', at: index };
  const phrase = fullPhraseEnd(words, index + 1);
  const clause =
    phrase !== undefined &&
    opensVerb(words, phrase) &&
    (subordinators.has(word.lower) || !pastAsModifier(words, phrase));
  if (clause) return { kind: 'end', at: index };
  return word.cls === 'prep' ? keep : { kind: 'refuse', at: index };
}

/** A reduced relative ("suffered by a government", "held up at") or an adjective before its noun ("the banned substances"). */
function pastAsModifier(words: readonly Word[], index: number): boolean {
  const word = words[index];
  const before = words[index - 1];
  const next = words[index + 1];
  if (!word || !before) return false;
  if (before.lower === 'be' || before.lower === 'been' || before.lower === 'being' || before.lower === 'having')
    return true;
  if (['det', 'adj', 'possessive', 'prep', 'number'].includes(before.cls) || before.owner)
    return next?.cls === 'noun' || next?.cls === 'adj';
  return (before.cls === 'noun' || before.cls === 'name') && (next?.cls === 'prep' || next?.cls === 'adverb');
}

/** The that-clause runs to the end of the sentence, or to a mark; "emissions, whose production should have stopped, had been rising" loses its aside. */
function reported(words: readonly Word[], from: number): { readonly told: readonly Word[]; readonly end: number } {
  const stop = words.findIndex((word, at) => at > from && ['stop', 'break', 'comma', 'open'].includes(word.cls));
  const end = stop < 0 ? words.length : stop;
  const told = words.slice(from, end);
  const opensAside = words[end]?.cls === 'comma' && words[end + 1]?.cls === 'wh';
  const close = opensAside
    ? words.findIndex((word, at) => at > end && word.cls === 'comma' && opensVerb(words, at + 1))
    : -1;
  if (close < 0) return { told, end };
  const after = reported(words, close);
  return { told: [...told, ...after.told.slice(1)], end: after.end };
}
