import { infinitiveOf, verbForms } from '../../language/index.ts';
import { dependents, lowerAt, type Tree } from '../1-trees/tree.ts';

const be = /^(?:be|am|is|are|was|were|been|being|get|gets|got|getting|'s|’s)$/;
const have = /^(?:have|has|had|having|'ve|’ve|'d|’d)$/;

/** A verb said in the active, by its infinitive and particle: "had heard" is hear, "carried out" carry out. Nothing where it may be a passive or is no known form. */
export function activeVerb(at: number, tree: Tree): string | undefined {
  const lower = lowerAt(tree, at);
  const auxiliaries = dependents(tree, at, 'aux', 'cop').map((word) => lowerAt(tree, word));
  const base = baseOf(lower, auxiliaries, dependents(tree, at, 'nsubj').length > 0);
  const particle = dependents(tree, at, 'compound').find((word) => word === at + 1);
  return base !== undefined && particle !== undefined ? `${base} ${lowerAt(tree, particle)}` : base;
}

function baseOf(lower: string, auxiliaries: readonly string[], hasSubject: boolean): string | undefined {
  if (lower.endsWith('ing')) return infinitiveOf(lower, 'gerund');
  if (auxiliaries.some((word) => be.test(word))) return undefined;
  if (auxiliaries.some((word) => have.test(word))) return infinitiveOf(lower, 'participle');
  // "Started in 1990, the festival ...": without a subject it may be a participle.
  const past = infinitiveOf(lower, 'past');
  if (past !== undefined && past !== lower) return hasSubject ? past : undefined;
  return infinitiveOf(lower, 'thirdPerson') ?? (verbForms(lower)?.infinitive === lower ? lower : undefined);
}
