import { type Feedback, readFeedback } from '../feedback.ts';
import type { Tree } from '../xml/tree.ts';
import { datesName, proofName } from './marks.ts';
import { linesIn, within, wordsIn } from './tree.ts';

/** What is said after an answer: lines by the identifier that shows them. */
export type Said = ReadonlyMap<string, readonly string[]>;

export function saidIn(item: Tree): Said {
  const shown = within(item, /^modalFeedback$/).filter(({ attributes }) => attributes.showHide !== 'hide');
  return new Map(shown.map((one) => [one.attributes.identifier ?? '', linesIn(one)]));
}

/**
 * Why the key is right, with its quotes: what Fakta calls so, else what is said to the key, else the first that is said to no choice and
 * not to a wrong answer.
 */
export function proofIn(said: Said, keys: readonly string[], choices: readonly string[]): Feedback {
  const other = [...said.keys()].find(
    (name) => name !== datesName && !choices.includes(name) && !/incorrect|wrong|false|salah/i.test(name),
  );
  const name = [proofName, ...keys, other].find((one) => one !== undefined && said.has(one));
  return readFeedback((name === undefined ? [] : (said.get(name) ?? [])).join('\n'));
}

/** Why a choice is wrong: inside it, or by its identifier. */
export function reasonOf(choice: Tree, said: Said): string {
  const inside = within(choice, /^feedback(Inline|Block)$/).map(wordsIn);
  const told = said.get(choice.attributes.identifier ?? '') ?? [];
  return [...inside, ...told].join(' ').trim();
}
