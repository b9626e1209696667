import { months, reporting, subordinators } from '../1-words/closed-class.ts';
import type { Word } from '../1-words/word.ts';
import { fullPhraseEnd, simplePhraseEnd } from '../2-phrases/noun-phrase.ts';
import { pastAsModifier } from '../2-phrases/participles.ts';
import { opensVerb, type VerbGroup } from '../2-phrases/verb-group.ts';
import { markAfter } from './commas.ts';
import type { Cut } from './cut.ts';

/** "and" joins a verb of the same subject, a clause of its own, or two phrases. */
export function atAnd(words: readonly Word[], index: number, keep: Cut): Cut {
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

/** "that" opens what is said, or a relative, or points ("that June"). */
export function atThat(words: readonly Word[], index: number, group: VerbGroup, keep: Cut): Cut {
  const next = words[index + 1];
  if (
    next?.cls === 'date' ||
    months.has(next?.lower ?? '') ||
    (next?.cls === 'noun' && !next.plural && !reporting.has(group.base))
  ) {
    const phrase = simplePhraseEnd(words, index);
    if (phrase !== undefined && !opensVerb(words, phrase)) return keep;
  }
  if (pointsAtNumber(words, index)) return { kind: 'refuse', at: index };
  if (reporting.has(group.base)) return { kind: 'all', at: index };
  return tellsApart(words, index) ? { kind: 'keep', at: markAfter(words, index) } : { kind: 'refuse', at: index };
}

/** "estimates that number is closer to 40,000": "that" points. */
function pointsAtNumber(words: readonly Word[], that: number): boolean {
  return /^(number|figure|amount|total|year|day|period|process|decision|person|man|woman)$/.test(
    words[that + 1]?.lower ?? '',
  );
}

/** "a bill that doubled the fuel tax": the relative tells which bill, and stays whole. */
function tellsApart(words: readonly Word[], that: number): boolean {
  const before = words.slice(Math.max(0, that - 5), that);
  const indefinite = before.some((word) => /^(a|an)$/.test(word.lower)) && before.at(-1)?.cls === 'noun';
  return indefinite && opensVerb(words, that + 1) && !before.some((word) => word.cls === 'prep');
}

/** Words that are a preposition before a noun, and open a clause when a verb follows the noun. */
export function atLink(words: readonly Word[], index: number, keep: Cut): Cut {
  const word = words[index];
  if (
    word?.lower === 'than' &&
    /^(more|less|fewer)$/.test(words[index - 1]?.lower ?? '') &&
    words[index + 1]?.cls === 'number'
  )
    return keep;
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
