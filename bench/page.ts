import { writeFileSync } from 'node:fs';
import { Refusal, readText } from '../scripts/article-input.ts';
import { asMarkdown, asPlain, type Table } from './table.ts';

/**
 * How figures are shown: plain, as Markdown, or into a page between the comments that say "figures", of a page with several of them those
 * of a name: `<!-- figures of sqlite -->`.
 */
export type Showing = { readonly markdown: boolean; readonly into?: string | undefined; readonly name?: string };

/** The tables as text to print; with `into` they are written there and only that is said. A page without the comments is refused before anything is measured. */
export async function showTables(
  measure: () => readonly Table[] | Promise<readonly Table[]>,
  { markdown, into, name }: Showing,
): Promise<string> {
  const page = into === undefined ? undefined : { file: into, ...pageOf(into, name) };
  const tables = await measure();
  const figures = tables.map(markdown || page ? asMarkdown : asPlain).join('\n');
  if (!page) return figures;
  writeFileSync(page.file, `${page.before}\n\n${figures}\n${page.after}`);
  return `${tables.length} tables written into ${page.file}\n`;
}

/** What stands before and after the figures of a page, the comments that bound them counted in. */
function pageOf(file: string, name: string | undefined): { readonly before: string; readonly after: string } {
  const page = readText(file);
  const of = name === undefined ? '' : ` of ${name}`;
  const [opened, closed] = [`<!-- figures${of} -->`, `<!-- /figures${of} -->`];
  const [start, end] = [page.indexOf(opened), page.indexOf(closed)];
  if (start < 0 || end < start)
    throw new Refusal(`Expected ${opened} and ${closed} in ${file}, got neither. Add them.`);
  return { before: page.slice(0, start + opened.length), after: page.slice(end) };
}
