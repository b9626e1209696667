import { headers } from 'next/headers';
import type { Markup } from './markup';
import { calledHeader, inScript, noOnesName } from './reader-name';

// Like the name of its reader, what is written into a page for each reader, its insets, is told in the page by words that stand for nothing else; they begin with that of the name.

/** In a page that is made for many: the word that stands there for the inset with this number, from 0. Nothing where a page is made for its reader alone, who is shown the insets themselves. */
export async function insetStandIn(): Promise<((at: number) => Markup) | undefined> {
  const called = (await headers()).get(calledHeader);
  return called === null ? undefined : (at) => insetWord(called, at);
}

/** Of as many digits each, so that none begins with another. */
export function insetWord(called: string, at: number): Markup {
  return `${called}inset${String(at).padStart(4, '0')}` as Markup;
}

/** How the words of so many insets stand in a page: in what a script of the page hands on, in what scripts asked for, as HTML. None stands in an attribute. */
export function insetsStandAs(count: number): readonly string[] {
  return Array.from({ length: count }, (_, at) => insetWord(noOnesName, at)).flatMap((word) => [
    `\\"${word}\\"`,
    `"${word}"`,
    word,
  ]);
}

/** Insets as they are written there, each in the places of its three of `insetsStandAs`. HTML does not begin with the dollar sign by which React means something else. */
export function insetsWrittenAs(insets: readonly Markup[]): readonly string[] {
  return insets.flatMap((inset) => {
    const told = JSON.stringify(inset);
    return [inScript(told), told, inset];
  });
}
