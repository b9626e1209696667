import { type Language, type Range, sentenceRanges } from '../language/index.ts';
import { commonLines, type Match } from './common-lines.ts';

/** A run of sentences that stand as they were, or one that became other words, of which either side may be empty. */
export type Change =
  | { readonly kind: 'same'; readonly before: readonly Range[]; readonly after: readonly Range[] }
  | { readonly kind: 'changed'; readonly before: readonly Range[]; readonly after: readonly Range[] };

export type Revision = {
  /** In the order of the article. */
  readonly changes: readonly Change[];
  /** Where a place of the first body stands in the second; undefined where a sentence it touches changed. The words there are the same. */
  readonly placeOf: (range: Range) => Range | undefined;
  /** The sentences of the second body that came in the place of those a range of the first touches; none where they were taken out. */
  readonly successorsOf: (range: Range) => readonly Range[];
};

/** What became of a body, sentence by sentence. Offsets are UTF-16 code units, each in its own body. */
export function compareBodies(before: string, after: string, language: Language): Revision {
  const [old, fresh] = [sentenceRanges(before, language), sentenceRanges(after, language)];
  const texts = (body: string, ranges: readonly Range[]) => ranges.map(({ start, end }) => body.slice(start, end));
  const matches = commonLines(texts(before, old), texts(after, fresh));
  const shifts = shiftsOf(matches, old, fresh);
  const placeOf = (range: Range): Range | undefined => {
    if (before === after) return range;
    const touched = old.flatMap(({ start, end }, at) =>
      start < range.end && end > range.start ? [shifts.get(at)] : [],
    );
    const [shift] = touched;
    if (shift === undefined || touched.some((other) => other !== shift)) return undefined;
    const moved = { start: range.start + shift, end: range.end + shift };
    return after.slice(moved.start, moved.end) === before.slice(range.start, range.end) ? moved : undefined;
  };
  const changes = changesOf(matches, old, fresh);
  const successorsOf = (range: Range) => changes.flatMap((change) => successorsIn(change, range));
  return { changes, placeOf, successorsOf };
}

type Body = { readonly id: string; readonly body: string; readonly language: Language };

/** What became of each of several bodies in one; a body, known by its id, is compared once, however many places are asked for. */
export function revisionsTo(after: string): (before: Body) => Revision {
  const known = new Map<string, Revision>();
  return ({ id, body, language }) => {
    const revision = known.get(id) ?? compareBodies(body, after, language);
    known.set(id, revision);
    return revision;
  };
}

/** Of a run that stands, the same sentences; of one that changed, all that it became. */
function successorsIn({ kind, before, after }: Change, range: Range): readonly Range[] {
  const touched = before.map(({ start, end }) => start < range.end && end > range.start);
  if (kind === 'same') return after.filter((_, at) => touched[at]);
  return touched.some((is) => is) ? after : [];
}

/** How far each sentence that stands has moved, by its index. */
function shiftsOf(matches: readonly Match[], old: readonly Range[], fresh: readonly Range[]) {
  return new Map(matches.map(([a, b]) => [a, (fresh[b]?.start ?? 0) - (old[a]?.start ?? 0)]));
}

function changesOf(matches: readonly Match[], old: readonly Range[], fresh: readonly Range[]): readonly Change[] {
  const changes: { kind: Change['kind']; before: Range[]; after: Range[] }[] = [];
  const add = (kind: Change['kind'], before: readonly Range[], after: readonly Range[]) => {
    if (before.length + after.length === 0) return;
    const last = changes.at(-1);
    if (last?.kind !== kind) changes.push({ kind, before: [...before], after: [...after] });
    else {
      last.before.push(...before);
      last.after.push(...after);
    }
  };
  let [a, b] = [0, 0];
  for (const [nextA, nextB] of [...matches, [old.length, fresh.length] as const]) {
    add('changed', old.slice(a, nextA), fresh.slice(b, nextB));
    add('same', old.slice(nextA, nextA + 1), fresh.slice(nextB, nextB + 1));
    [a, b] = [nextA + 1, nextB + 1];
  }
  return changes;
}
