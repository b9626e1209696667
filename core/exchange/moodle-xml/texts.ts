import { oneLine } from '../exchange-quiz.ts';
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
  if (!isMarkup(tree)) return words;
  const broken = words.replace(/<br\s*\/?>|<\/(?:p|div|li)>/gi, '\n');
  // Only what looks like a tag is one: "3 < 5" is left alone.
  return decode(broken.replace(/<\/?[a-z][^<>]*>|<!--[^<>]*-->/gi, ''));
}

export const wordsOf = (tree: Tree | undefined): string => oneLine(linesOf(tree));
