import type { Range, Sentence } from '../../../language/index.ts';
import type { ChildWords } from '../concern-grammar.ts';
import { holds } from '../phrases.ts';
import type { Mention } from './people.ts';

/** Words that tell of a name stand within so many characters of it. */
const farEnough = 120;

/** An age in years, and the words that give it. */
export type Age = Range & { readonly years: number };

const words =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'.split(
    ' ',
  );

/** The age that stands right before or after a name: "bocah 7 tahun bernama X", "X (7)". */
export function ageAt(sentence: Sentence, mention: Mention, child: ChildWords): Age | undefined {
  const after = textAfter(sentence, mention.end);
  const before = textBefore(sentence, mention.start);
  const follows = child.ageAfter.exec(after);
  if (follows && !(isBareFigure(follows[0]) && holds(sentence.text, child.scores))) {
    const years = follows.groups?.months === undefined ? yearsOf(follows.slice(1)) : 0;
    return { start: mention.start, end: mention.end + follows[0].trimEnd().length, years };
  }
  const leads = child.ageBefore.exec(before);
  return leads
    ? { start: mention.start - leads[0].length, end: mention.end, years: yearsOf(leads.slice(1)) }
    : undefined;
}

/** What stands before a place of the sentence; its first letter in the case it has inside one: "Three-year-old twins", "Siswa SMP". */
export function textBefore({ text, start }: Sentence, place: number): string {
  const before = text.slice(0, place - start);
  return (before.charAt(0).toLowerCase() + before.slice(1)).slice(-farEnough);
}

export function textAfter({ text, start }: Sentence, place: number): string {
  return text.slice(place - start, place - start + farEnough);
}

function yearsOf(groups: readonly (string | undefined)[]): number {
  const figure = groups.find((group) => group !== undefined)?.toLowerCase() ?? '';
  return words.includes(figure) ? words.indexOf(figure) : Number(figure);
}

/** "(12)" and ", 12" may count goals or minutes. */
function isBareFigure(text: string): boolean {
  return /^[ ,(]*\d+\)?$/.test(text);
}
