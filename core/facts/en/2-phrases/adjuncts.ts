import { weekdays } from '../1-words/closed-class.ts';
import type { Word } from '../1-words/word.ts';
import type { Clause } from '../3-clauses/clause.ts';

/** A phrase of time or place that can be taken out of a clause, and what it names. */
export type Adjunct = { readonly words: readonly Word[]; readonly head: Word };

/** A clause with its times and places taken out of the rest. `core` is what is left after the verb. */
export type Parts = { readonly core: readonly Word[]; readonly time?: Adjunct; readonly place?: Adjunct };

const timePrepositions = new Set(['on', 'in', 'at']);
const places = new Set(['city', 'country', 'province', 'region', 'place']);

/** Takes one absolute date and one place out of a clause. Relative days ("on Tuesday") are dropped: they say nothing alone. */
export function partsOf(clause: Clause): Parts {
  const claim = clause.reports ? clause.rest.findIndex((word) => word.cls === 'that') : -1;
  const own = claim < 0 ? clause.rest : clause.rest.slice(0, claim);
  const told = claim < 0 ? [] : clause.rest.slice(claim);
  const times = [...found(clause.fronted, timeAt), ...found(own, timeAt)];
  const absolute = times.filter((time) => !isRelative(time.head));
  const time = absolute.length === 1 ? absolute[0] : merged(absolute);
  const taken = absolute.length > 0 && !time ? times.filter((item) => isRelative(item.head)) : times;
  const dropped = new Set(taken.flatMap((item) => item.words));
  const left = own.filter((word) => !dropped.has(word));
  const place = found(clause.fronted, placeAt)[0] ?? placeInside(clause, left);
  const core = [...left.filter((word) => !place?.words.includes(word)), ...told];
  return { core, ...(time ? { time } : {}), ...(place ? { place } : {}) };
}

function found(
  words: readonly Word[],
  at: (words: readonly Word[], index: number) => Adjunct | undefined,
): readonly Adjunct[] {
  const adjuncts: Adjunct[] = [];
  for (let index = 0; index < words.length; index += 1) {
    const adjunct = at(words, index);
    if (!adjunct) continue;
    adjuncts.push(adjunct);
    index += adjunct.words.length - 1;
  }
  return adjuncts;
}

/** "on 7 July", "in 1869", "on the morning of 23 March", "at 11pm". */
function timeAt(words: readonly Word[], index: number): Adjunct | undefined {
  if (!timePrepositions.has(words[index]?.lower ?? '')) return undefined;
  const long =
    /^(the)$/.test(words[index + 1]?.lower ?? '') &&
    /^(morning|afternoon|evening|night|day)$/.test(words[index + 2]?.lower ?? '') &&
    words[index + 3]?.lower === 'of'
      ? 4
      : 1;
  const head = words[index + long];
  if (head?.cls !== 'date' || words[index + long + 1]?.cls === 'noun') return undefined;
  return { words: words.slice(index, index + long + 1), head };
}

function isRelative(head: Word): boolean {
  if (!head.span) return weekdays.has(head.lower);
  return head.span.value?.kind === 'date' && head.span.value.relative && !/\d/.test(head.text);
}

/** "at 11pm" and "on 31 December 2020" are one time; two dates are none. */
function merged(times: readonly Adjunct[]): Adjunct | undefined {
  const dates = times.filter((time) => time.head.span?.type === 'date');
  const [date] = dates;
  return dates.length === 1 && date ? { words: times.flatMap((time) => time.words), head: date.head } : undefined;
}

/** A place right after the verb or right before the end: "was agreed in Montreal", "will be held in Los Angeles". */
function placeInside(clause: Clause, left: readonly Word[]): Adjunct | undefined {
  const first = placeAt(left, 0);
  return first && clause.group.base !== 'be' && first.words.length === left.length ? first : undefined;
}

function placeAt(words: readonly Word[], index: number): Adjunct | undefined {
  if (!/^(in|at)$/.test(words[index]?.lower ?? '')) return undefined;
  const head = words[index + 1];
  if (!head?.span || !places.has(head.span.type) || head.owner) return undefined;
  const next = words[index + 2];
  if (next?.cls === 'comma' && words[index + 3]?.span && places.has(words[index + 3]?.span?.type ?? '')) {
    return { words: words.slice(index, index + 4), head };
  }
  return next?.cls === 'noun' ? undefined : { words: words.slice(index, index + 2), head };
}
