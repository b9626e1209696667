import { infinitiveOf } from '../../../language/index.ts';
import type { Telling } from '../../1-trees/tellings.ts';
import { dependents, lowerAt } from '../../1-trees/tree.ts';
import { marks, reporting } from '../words.ts';
import { type Cut, isComma, wordAt } from './cut.ts';

const joints = new Set(['and', 'but', 'yet', 'so', 'while', 'whereas', 'nor']);

/** "P, and Q", "P, although Q": two sentences, when each has its own subject and verb. */
export const cutClause: Cut = (telling) => {
  const { tokens } = telling;
  for (let comma = 3; comma < tokens.length - 3; comma += 1) {
    if (!isComma(telling, comma)) continue;
    const joint = tokens[comma + 1]?.lower ?? '';
    const isMark =
      marks.get(joint) === 'asserted' ||
      (joint === 'even' && /^(though|as|when)$/.test(tokens[comma + 2]?.lower ?? ''));
    const measured = isMark || joints.has(joint) ? 0 : measureBefore(telling, comma + 1);
    if (!joints.has(joint) && !isMark && measured === 0) continue;
    const from = comma + (joint === 'even' ? 3 : 2) + measured;
    if (!opensClause(telling, from) || !hasClause(telling, 0, comma) || joint === 'nor') continue;
    const left = tokens.slice(0, comma);
    return isReport(telling, comma) ? [left] : [left, tokens.slice(from)];
  }
  return undefined;
};

/** "more than four months after P": the words before "after". */
function measureBefore({ tokens }: Telling, from: number): number {
  const at = tokens.findIndex(({ lower }, index) => index > from && index < from + 7 && /^(after|before)$/.test(lower));
  const isMeasure =
    at > from &&
    /^(days?|weeks?|months?|years?|hours?|minutes?|decades?|centur(y|ies)|shortly|soon|just|long)$/.test(
      tokens[at - 1]?.lower ?? '',
    );
  return isMeasure && !tokens.slice(from, at).some(({ text }) => text === ',') ? at - from : 0;
}

/** "When P, Q" and ", after P, Q": the clause and what it stands before. A condition is not cut off. */
export const cutFronted: Cut = (telling) => {
  const { tokens } = telling;
  const opens = [0, ...tokens.flatMap((_, at) => (isComma(telling, at) && at < 8 ? [at + 1] : []))];
  for (const from of opens) {
    const skip = tokens[from]?.lower === 'even' ? 1 : 0;
    if (marks.get(tokens[from + skip]?.lower ?? '') !== 'asserted') continue;
    const comma = tokens.findIndex(
      (_, at) => at > from + 2 && isComma(telling, at) && opensClause(telling, at + 1) && !crosses(telling, from, at),
    );
    if (comma < 0) continue;
    const main = [...tokens.slice(0, Math.max(0, from - 1)), ...tokens.slice(comma + 1)];
    return hasClause(telling, from + 1, comma) && !isReduced(telling, from, comma)
      ? [main, tokens.slice(from + 1 + skip, comma)]
      : [main];
  }
  return undefined;
};

/** "After two summers lost to the pandemic, Q": the verb may be a participle that tells which summers. */
function isReduced({ tree, tokens }: Telling, from: number, comma: number): boolean {
  if (!/^(after|before|since|until)$/.test(tokens[from]?.lower ?? '')) return false;
  return tree.words.some(({ token, partOfSpeech, lower }, at) => {
    const isOwn = token > from && token < comma && partOfSpeech === 'VERB' && dependents(tree, at, 'nsubj').length > 0;
    return (
      isOwn &&
      infinitiveOf(lower, 'past') !== undefined &&
      infinitiveOf(lower, 'participle') !== undefined &&
      dependents(tree, at, 'obj', 'aux', 'xcomp', 'ccomp').length === 0 &&
      /^(to|by|in|at|on|for|from|with|into|during|under)$/.test(tokens[token + 1]?.lower ?? '')
    );
  });
}

/** A subject before its verb, both within the stretch. */
export function hasClause({ tree }: Telling, from: number, to: number): boolean {
  return tree.words.some(({ token, relation, head }, at) => {
    const verb = tree.words[head];
    if (relation !== 'nsubj' || token < from || token >= to || !verb || verb.token < from || verb.token >= to)
      return false;
    return !/^(who|which|that|what)$/.test(lowerAt(tree, at)) && verb.token > token && !/^(acl)$/.test(verb.relation);
  });
}

/** A subject stands before the first verb from here on. */
export function opensClause(telling: Telling, from: number): boolean {
  const { tree } = telling;
  const verb = tree.words.findIndex(
    ({ token, partOfSpeech, relation }) =>
      token >= from && /^(VERB|AUX)$/.test(partOfSpeech) && !/^(acl|amod|compound)$/.test(relation),
  );
  const end = tree.words[verb]?.token ?? 0;
  return (
    hasClause(telling, from, telling.tokens.length) &&
    tree.words.some(
      ({ token, relation }, at) =>
        relation === 'nsubj' && token >= from && token < end && !/^(who|which|that|what)$/.test(lowerAt(tree, at)),
    )
  );
}

/** A subject before the comma has its verb after it. */
function crosses({ tree }: Telling, from: number, comma: number): boolean {
  return tree.words.some(
    ({ token, relation, head }) =>
      relation === 'nsubj' && token > from && token < comma && (tree.words[head]?.token ?? -1) > comma,
  );
}

/** "X said that P, and Q": whether Q is said too is not sure. */
function isReport(telling: Telling, comma: number): boolean {
  const { tree, tokens, claims } = telling;
  if (claims.some(({ at, inside }) => inside && at < (tokens[comma]?.start ?? 0))) return true;
  return (
    tree.words.some(
      ({ lower, token }, at) => token < comma && reporting.has(lower) && dependents(tree, at, 'ccomp').length > 0,
    ) && wordAt(telling, comma + 2) >= 0
  );
}
