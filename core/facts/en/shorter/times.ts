import { dependents } from '../../1-trees/tree.ts';
import { hasClause, opensClause } from './clauses.ts';
import { type Cut, isComma } from './cut.ts';

/** "By the time P, Q": P is told by itself, Q without its time. */
export const cutByTheTime: Cut = (telling) => {
  const { tokens, tree } = telling;
  if (!['by', 'the', 'time'].every((word, at) => tokens[at]?.lower === word)) return undefined;
  const comma = tokens.findLastIndex((_, at) => at > 4 && isComma(telling, at) && opensClause(telling, at + 1));
  if (comma < 0) return undefined;
  const main = tokens.slice(comma + 1);
  const isClause = tree.words.some(({ token, relation }) => relation === 'nsubj' && token >= 3 && token < comma);
  return isClause ? [tokens.slice(3, comma), main] : [main];
};

/** "Less than a year after it was breached, on 3 October 1990, Germany was one": the day between commas is that of the clause to come. */
export const cutBeforeDate: Cut = (telling) => {
  const { tokens, tree } = telling;
  for (const { type, start, end } of tree.sentence.spans) {
    const first = type === 'date' ? tokens.findIndex((token) => token.start === start) : -1;
    const close = tokens.findIndex((token) => token.start >= end);
    const open = /^(on|in)$/.test(tokens[first - 1]?.lower ?? '') ? first - 2 : first - 1;
    if (first < 0 || !isComma(telling, open) || !isComma(telling, close) || !opensClause(telling, close + 1)) continue;
    const isBeside = tree.words.some(
      ({ token, relation }, at) => token < open && relation === 'advcl' && dependents(tree, at, 'mark').length > 0,
    );
    const isMain = tree.words.some(({ token, relation }) => token < open && relation === 'root');
    if (isBeside && !isMain && hasClause(telling, 0, open)) return [tokens.slice(open + 1)];
  }
  return undefined;
};
