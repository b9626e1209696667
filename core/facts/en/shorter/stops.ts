import type { Telling } from '../../1-trees/tellings.ts';
import { dependents } from '../../1-trees/tree.ts';
import type { Cut } from './cut.ts';

/** "P; Q": two sentences. */
export const cutSemicolon: Cut = ({ tokens }) => {
  const at = tokens.findIndex(({ text }) => text === ';');
  return at > 2 && at < tokens.length - 3 ? [tokens.slice(0, at), tokens.slice(at + 1)] : undefined;
};

/** "P: Q": what stands before the colon, and what stands after it, when each has a subject and a verb. */
export const cutColon: Cut = (telling) => {
  const { tokens } = telling;
  const at = tokens.findIndex(({ text }) => text === ':');
  if (at < 3 || at > tokens.length - 2 || !hasClause(telling, 0, at)) return undefined;
  const after = tokens.slice(at + 1);
  return hasClause(telling, at + 1, tokens.length) && !/^["“]/.test(after[0]?.text ?? '')
    ? [tokens.slice(0, at), after]
    : [tokens.slice(0, at)];
};

function hasClause({ tree }: Telling, from: number, to: number): boolean {
  return tree.words.some(({ token, partOfSpeech }, at) => {
    const isIn = token >= from && token < to;
    return (
      isIn &&
      /^(VERB|AUX|NOUN|ADJ|PROPN)$/.test(partOfSpeech) &&
      dependents(tree, at, 'nsubj').some((child) => {
        const place = tree.words[child]?.token ?? -1;
        return place >= from && place < to;
      })
    );
  });
}
