import { oneLine } from '../exchange-quiz.ts';
import { stimulusClass } from '../quotation.ts';
import { decode, type Tree } from '../xml/tree.ts';

export function child(tree: Tree | undefined, name: string): Tree | undefined {
  return tree?.children.find((one) => one.name === name);
}

export function childrenNamed(tree: Tree, name: string): readonly Tree[] {
  return tree.children.filter((one) => one.name === name);
}

/** Whether the text of an element is HTML: so it is in Moodle unless it says otherwise. */
export function isMarkup({ attributes }: Tree): boolean {
  return !['plain_text', 'markdown'].includes(attributes.format ?? '');
}

/** The text of an element for people, with its line breaks; tags of HTML are left out. */
export function linesOf(tree: Tree | undefined): string {
  if (!tree) return '';
  const words = child(tree, 'text')?.text ?? '';
  return isMarkup(tree) ? wordsOfHtml(words) : words;
}

function wordsOfHtml(words: string): string {
  const broken = words.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n');
  // Only what looks like a tag is one: "3 < 5" is left alone.
  return decode(broken.replace(/<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi, ''));
}

const quotation = new RegExp(`^\\s*<blockquote class="${stimulusClass}">(.*?)</blockquote>`, 's');

/** The words of a question, and what of the article Fakta wrote to be read before them. */
export function askedIn(tree: Tree | undefined): { readonly stimulus: string; readonly stem: string } {
  const html = tree && isMarkup(tree) ? (child(tree, 'text')?.text ?? '') : '';
  const [whole, quoted] = quotation.exec(html) ?? [];
  if (whole === undefined || quoted === undefined) return { stimulus: '', stem: wordsOf(tree) };
  return { stimulus: oneLine(wordsOfHtml(quoted)), stem: oneLine(wordsOfHtml(html.slice(whole.length))) };
}

export const wordsOf = (tree: Tree | undefined): string => oneLine(linesOf(tree));
