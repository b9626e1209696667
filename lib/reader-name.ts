import { randomBytes } from 'node:crypto';
import { headers } from 'next/headers';
import { escapeHtml } from './html';
import type { Viewer } from './viewer';

/** In this header a page that is made for more than its first reader is told what to call its reader: a word that is no one's, in whose place each reader's own name is written. */
export const calledHeader = 'x-fakta-called';

/** That word: no article and no name has it. */
export const noOnesName = `reader${randomBytes(12).toString('hex')}`;

/** What a page calls its reader; nothing for whoever has no name. */
export async function readerName(viewer: Viewer): Promise<string> {
  return (await headers()).get(calledHeader) ?? (viewer.kind === 'member' ? viewer.name : '');
}

/** How the word stands in a page, by what is around it: in an attribute, in what a script of the page hands on, in what scripts asked for, in text. */
export const standsAs: readonly string[] = [`="${noOnesName}"`, `\\"${noOnesName}\\"`, `"${noOnesName}"`, noOnesName];

/** A name as it is written there, each in the place of one of `standsAs`. */
export function writtenAs(name: string): readonly string[] {
  const [html, told] = [escapeHtml(name), JSON.stringify(inRow(name))];
  return [`="${html}"`, inScript(told), told, html];
}

/** React means something else by a text that begins with a dollar sign, and writes two for one. */
function inRow(name: string): string {
  return name.startsWith('$') ? `$${name}` : name;
}

/** A text of JSON within a text of JSON within a script. */
export function inScript(told: string): string {
  return JSON.stringify(told)
    .slice(1, -1)
    .replace(/[&<>\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
