import { oneLine } from '../exchange-quiz.ts';
import type { Tree } from '../xml/tree.ts';
import { nameOfSecond, undashed } from './versions.ts';

/** The same elements with the names of QTI 2.1, whichever version wrote them, and without prefixes of namespaces. */
export function inSecond(tree: Tree): Tree {
  const parts = tree.parts.map((part) => (typeof part === 'string' ? part : inSecond(part)));
  const attributes = Object.entries(tree.attributes).map(([key, value]) => [undashed(key), value]);
  return {
    ...tree,
    name: nameOfSecond(tree.name),
    attributes: Object.fromEntries(attributes),
    children: parts.filter((part) => typeof part !== 'string'),
    parts,
  };
}

/** All elements inside one that are called so, those that stand first first. */
export function within(tree: Tree | undefined, name: string | RegExp): readonly Tree[] {
  const isCalled = (one: Tree) => (typeof name === 'string' ? one.name === name : name.test(one.name));
  return (tree?.children ?? []).flatMap((one) => [...(isCalled(one) ? [one] : []), ...within(one, name)]);
}

const blocks = /^(p|div|li|ul|ol|dl|dt|dd|h[1-6]|blockquote|pre|br|hr|prompt|simpleChoice|contentBody)$/;
/** What is shown to others, or only once an answer was given. */
const hidden = /^(feedbackInline|feedbackBlock|rubricBlock|stylesheet|templateInline|templateBlock|catalogInfo)$/;

/** The words of an element in the lines that people see; `shown` may put words of its own for an element. */
export function linesIn(tree: Tree, shown: (element: Tree) => string | undefined = () => undefined): readonly string[] {
  return textIn(tree, shown)
    .split('\n')
    .map(oneLine)
    .filter((line) => line !== '');
}

function textIn(tree: Tree, shown: (element: Tree) => string | undefined): string {
  const words = tree.parts.map((part) => {
    // A line end in the file is white space.
    if (typeof part === 'string') return part.replace(/\s+/g, ' ');
    const own = shown(part);
    if (own !== undefined) return own;
    return hidden.test(part.name) ? '' : textIn(part, shown);
  });
  return blocks.test(tree.name) ? `\n${words.join('')}\n` : words.join('');
}

export const wordsIn = (tree: Tree | undefined): string => (tree ? oneLine(linesIn(tree).join(' ')) : '');
