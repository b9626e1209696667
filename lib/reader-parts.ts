import { headers } from 'next/headers';
import type { Markup } from './markup';
import { calledHeader, inScript, noOnesName } from './reader-name';

// Like the name of its reader, what of a page is written for each reader is told by words that stand for nothing else, which begin with that of the name.

/** In a page that is made for many: what stands there for a part of each reader's own. Nothing where a page is made for its reader alone, who is shown the parts themselves. */
export async function partStandIn(): Promise<((at: number) => Markup) | undefined> {
  const called = (await headers()).get(calledHeader);
  return called === null ? undefined : (at) => wordOf(called, at) as Markup;
}

/** Of as many digits each, so that none begins with another. */
function wordOf(called: string, at: number): string {
  return `${called}part${String(at).padStart(4, '0')}`;
}

/** How the words of so many parts stand in a page: in what a script of the page hands on, in what scripts asked for, as HTML. None stands in an attribute. */
export function partsStandAs(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => wordOf(noOnesName, at)).flatMap((word) => [
    `\\"${word}\\"`,
    `"${word}"`,
    word,
  ]);
}

/** Parts as they are written there, each thrice in the places of `partsStandAs`. HTML never begins with what React means something else by. */
export function partsWrittenAs(parts: readonly Markup[]): readonly string[] {
  return parts.flatMap((part) => {
    const told = JSON.stringify(part);
    return [inScript(told), told, part];
  });
}
