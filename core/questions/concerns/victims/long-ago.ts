import type { Sentence } from '../../../language/index.ts';
import type { Harm } from './harm-words.ts';
import type { Scene } from './scene.ts';

/** After so many years a death concerns history, not a class: peaceful ones, and others. */
const past = { peaceful: 2, other: 30 };

/** Dated many years before the article: by the date nearest to the word in its sentence, else by the last one of the sentence before. */
export function isLongAgo(scene: Scene, harm: Harm, earlyYears: RegExp): boolean {
  const { sentence, document } = scene;
  const before = scene.before()?.sentence;
  const own = datesIn(sentence, earlyYears);
  const dated = own.length > 0 ? nearest(own, scene, harm) : before && datesIn(before, earlyYears).at(-1);
  if (document.publishedAt === undefined || dated?.year === undefined) return false;
  const years = Number(document.publishedAt.slice(0, 4)) - dated.year;
  return years >= (harm.mayBePeaceful ? past.peaceful : past.other);
}

/** Not one behind a relative: "the death of X, who had held the office since 1999". */
function nearest(dates: readonly Dated[], { sentence, tree, harm }: Scene, { at }: Harm): Dated | undefined {
  const place = tree.words[at]?.start ?? sentence.start;
  const behind =
    tree.words.find(({ start, lower }) => start > place && harm.relatives.has(lower))?.start ?? sentence.end;
  const near = dates.filter(({ start }) => start < behind);
  return near.sort((one, other) => Math.abs(one.start - place) - Math.abs(other.start - place))[0];
}

type Dated = { readonly start: number; readonly year?: number };

/** The dates of a sentence; of those that the reader could not place in time the year is unknown. */
function datesIn({ spans, text, start }: Sentence, earlyYears: RegExp): readonly Dated[] {
  const dates = spans
    .filter(({ type }) => type === 'date')
    .map((span) => ({
      start: span.start,
      ...(span.value?.kind === 'date' ? { year: Number(span.value.iso.slice(0, 4)) } : {}),
    }));
  const early = [...text.matchAll(earlyYears)].map(({ 1: year, index }) => ({
    start: start + index,
    year: Number(year),
  }));
  return [...dates, ...early];
}
