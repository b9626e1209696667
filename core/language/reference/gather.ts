import type { Span } from '../document.ts';
import { groupsOf } from './groups.ts';
import type { Mention } from './mention.ts';
import { nameMention, unknownMention, unknownNames, withoutTitle } from './name-mentions.ts';
import { nounMentions } from './noun-mentions.ts';
import type { ReferenceInput } from './reference.ts';
import type { ReferenceWords } from './reference-words.ts';
import type { Run } from './run.ts';
import { withHolders } from './titled.ts';
import type { Unit, View } from './units.ts';

/** The phrases of one sentence that something can point back at, in reading order: names first found, then common nouns, then groups. */
export function gatherMentions(view: View, input: ReferenceInput, words: ReferenceWords): readonly Mention[] {
  const spans = view.sentence.spans.flatMap((span) => {
    const run = runOf(view.units, span);
    return run ? [{ span, run }] : [];
  });
  const taken = new Map<number, Mention['type'] | 'value'>(
    spans.flatMap(({ run, span }) =>
      indexes(run).map((at) => [at, span.entityId === undefined ? 'value' : span.type] as const),
    ),
  );
  const typed = spans.flatMap(({ span, run }) =>
    span.entityId === undefined ? [] : [nameMention(view, span, run, input, words)],
  );
  const unknown = unknownNames(view, taken, input, words).map((run) => unknownMention(view, run, words));
  for (const { from, to } of unknown) for (const at of indexes({ from, to })) taken.set(at, 'name');
  const nouns = nounMentions(view, taken, words);
  const single = [
    ...typed.map((mention) => withoutTitle(view.units, mention, [...typed, ...unknown], words)),
    ...unknown,
    ...nouns,
  ].sort((one, other) => one.from - other.from);
  const people = view.hasTree ? withHolders(single, view.units, words) : single;
  return [...people, ...groupsOf(view, people, words)];
}

function indexes({ from, to }: Run): readonly number[] {
  return Array.from({ length: to - from }, (_, at) => from + at);
}

function runOf(units: readonly Unit[], { start, end }: Span): Run | undefined {
  const from = units.findIndex((unit) => unit.end > start && unit.start < end);
  if (from < 0) return undefined;
  let to = from + 1;
  while ((units[to]?.start ?? end) < end) to += 1;
  return { from, to };
}
