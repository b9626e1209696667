import type { Word } from '../1-words/word.ts';
import { fullPhraseEnd } from '../2-phrases/noun-phrase.ts';
import { opensVerb } from '../2-phrases/verb-group.ts';

/** What stands between a subject and its verb. */
export type Interpolation = {
  /** Index of the verb. */
  readonly end: number;
  /** "Cameron's successor, Theresa May, ...": the name. */
  readonly name?: Word;
  /** "Smit Salvage, a subsidiary of Boskalis, ...": the role. */
  readonly role?: readonly Word[];
  /** "Boris Johnson, who replaced May, ...": the words after "who". */
  readonly relative?: readonly Word[];
  /** "The company, founded in 2011, ...": the participle and what follows it. */
  readonly made?: readonly Word[];
  /** "The first defeat, on 15 January 2019, ...": the date. */
  readonly kept: readonly Word[];
};

/** Reads from the end of the subject to its verb; undefined when something there is not understood. */
export function interpolation(words: readonly Word[], from: number): Interpolation | undefined {
  let start = from;
  if (words[start]?.cls === 'open') {
    const close = words.findIndex((word, at) => at > start && word.cls === 'close');
    if (close < 0) return undefined;
    start = close + 1;
  }
  if (words[start]?.cls === 'prep' && words[start + 1]?.cls === 'date' && opensVerb(words, start + 2)) {
    return { end: start + 2, kept: words.slice(start, start + 2) };
  }
  if (isRelativeDay(words[start]) && opensVerb(words, start + 1)) return { end: start + 1, kept: [] };
  if (/^(both|all|each|also)$/.test(words[start]?.lower ?? '') && opensVerb(words, start + 1))
    return { end: start + 1, kept: [] };
  if (opensVerb(words, start) || words[start]?.cls === 'base') return { end: start, kept: [] };
  if (words[start]?.cls !== 'comma') return undefined;
  const close = words.findIndex((word, at) => at > start && word.cls === 'comma' && opensVerb(words, at + 1));
  if (close < 0) return undefined;
  const inside = words.slice(start + 1, close);
  const within = isPlace(words[start - 1]) && inside.length === 1 && isPlace(inside[0]);
  return within ? { end: close + 1, kept: [] } : content(inside, close + 1);
}

/** "A storm yesterday caused ...": the day is passed over. */
function isRelativeDay(word: Word | undefined): boolean {
  return word?.cls === 'date' && !word.owner && word.span?.value?.kind === 'date' && word.span.value.relative;
}

/** ", 19, a student from Leeds," in one: the age goes. */
function withoutAge(inside: readonly Word[]): readonly Word[] {
  return inside[0]?.cls === 'number' && inside[1]?.cls === 'comma' ? inside.slice(2) : inside;
}

function content(between: readonly Word[], end: number): Interpolation | undefined {
  const inside = withoutAge(between);
  const first = inside[0];
  if (!first || inside.some((word) => word.cls === 'quote' || word.cls === 'break')) return undefined;
  if (inside.length === 1 && first.cls === 'name' && !first.owner) return { end, name: first, kept: [] };
  if (isFounded(inside)) return { end, made: inside, kept: [] };
  if (inside.length === 1 && first.cls === 'number') return { end, kept: [] };
  if (first.lower === 'who' || first.lower === 'which') {
    return opensVerb(inside, 1) ? { end, relative: inside.slice(1), kept: [] } : { end, kept: [] };
  }
  if (first.cls === 'wh' || /^(including|like|such|along)$/.test(first.lower)) return { end, kept: [] };
  if (first.cls === 'prep' && inside[1]?.cls === 'date' && inside.length === 2) return { end, kept: inside };
  if (['det', 'adj', 'noun', 'name', 'possessive'].includes(first.cls)) {
    const close = fullPhraseEnd(inside, 0);
    if (close === inside.length) return { end, role: inside, kept: [] };
    if (close === undefined) return undefined;
    const comma = inside.findIndex((word, at) => at >= close && word.cls === 'comma');
    if (comma < 0) return { end, role: inside, kept: [] };
    return isPlaceOnly(inside.slice(comma + 1)) ? { end, role: inside.slice(0, comma), kept: [] } : undefined;
  }
  return first.cls === 'adverb' || first.cls === 'gerund' || first.cls === 'past' || first.cls === 'part'
    ? { end, kept: [] }
    : undefined;
}

function isPlace(word: Word | undefined): boolean {
  return word?.span !== undefined && ['city', 'country', 'province', 'region', 'place'].includes(word.span.type);
}

/** A participle and one phrase that ends in a date, a figure or a name. */
function isFounded([verb, link, ...phrase]: readonly Word[]): boolean {
  const last = phrase.at(-1);
  if (verb?.cls !== 'past' && verb?.cls !== 'part') return false;
  return (
    link?.cls === 'prep' && phrase.length < 5 && last !== undefined && ['date', 'number', 'name'].includes(last.cls)
  );
}

/** ", a boy from Irving, Texas,": the larger place closes the role. */
function isPlaceOnly(words: readonly Word[]): boolean {
  return words.length === 1 && words[0]?.cls === 'name';
}
