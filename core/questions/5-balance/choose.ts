import { rejectOf } from '../3-gate/gates.ts';
import type { Candidate } from '../candidate.ts';
import type { Reject } from '../question.ts';
import { overlap } from './overlap.ts';

export type Ranked = { readonly candidate: Candidate; readonly worth: number };
/** `ahead` is the verdict of which there may be one more than of the other; `alone`: nothing but statements is asked for. */
export type TruthBalance = { readonly ahead: string; readonly alone: boolean };
export type Chosen = { readonly chosen: readonly Candidate[]; readonly left: readonly Reject[] };

/** A second item of one kind or paragraph must be so much better than the first of another. */
const price = { kind: 0.6, rule: 0.25, sentence: 0.4, paragraph: 0.15, truth: 0.6 };
/** What the first item of a kind adds to the quiz. */
const newKind = 0.7;
const perSentence = 2;
/** Whoever is the key more often is guessed without reading. */
const perName = 2;

/** Picks the best item again and again, each time at a price for what the quiz already has; hard laws refuse. */
export function choose(ranked: readonly Ranked[], count: number, truth: TruthBalance): Chosen {
  const chosen: Candidate[] = [];
  const left = [...ranked];
  const refused: Reject[] = [];
  const waiting: Waiting[] = [];
  while (chosen.length < count && left.length > 0) {
    const best = left.reduce((one, other) => (net(other, chosen) > net(one, chosen) ? other : one));
    left.splice(left.indexOf(best), 1);
    const fault = clash(best.candidate, chosen);
    const early = fault === undefined ? tooEarly(best.candidate, chosen, truth) : undefined;
    if (fault) refused.push(rejectOf(best.candidate, 'balance', fault));
    else if (early) waiting.push({ ranked: best, reason: early });
    else {
      chosen.push(best.candidate);
      left.push(...waiting.splice(0).map(({ ranked }) => ranked));
    }
  }
  for (const { ranked, reason } of waiting) refused.push(rejectOf(ranked.candidate, 'balance', reason));
  const rest = left.map(({ candidate }) => rejectOf(candidate, 'balance', 'The quiz is full.'));
  return { chosen, left: [...refused, ...rest] };
}

/** A statement that has no place yet, and why: with the next item it may have one. */
type Waiting = { readonly ranked: Ranked; readonly reason: string };

function tooEarly(candidate: Candidate, chosen: readonly Candidate[], truth: TruthBalance): string | undefined {
  const isMany = !truth.alone && isOneTooMany(candidate, chosen);
  return unbalanced(candidate, chosen, truth.ahead) ?? (isMany ? 'There are true-false items enough.' : undefined);
}

/** True-false items are at most a third of a quiz, and two are always let in: each is a fair guess for who has not read. */
function isOneTooMany({ question }: Candidate, chosen: readonly Candidate[]): boolean {
  if (question.kind !== 'true-false') return false;
  const statements = chosen.filter((other) => other.question.kind === 'true-false').length;
  return statements + 1 > Math.max(2, (chosen.length + 1) / 3);
}

function net({ candidate, worth }: Ranked, chosen: readonly Candidate[]): number {
  const { question, draft } = candidate;
  const count = (test: (other: Candidate) => boolean) => chosen.filter(test).length;
  const alike = count((other) => other.question.kind === question.kind);
  const ruled = count((other) => other.draft.rule.split(',')[0] === draft.rule.split(',')[0]);
  const near = count((other) => other.draft.fact.sentence === draft.fact.sentence);
  const beside = count((other) => Math.abs(other.draft.fact.sentence - draft.fact.sentence) === 1);
  const sameTruth = question.kind === 'true-false' ? Math.max(0, lead(question.key, chosen)) : 0;
  const cost =
    price.kind * alike +
    price.rule * ruled +
    price.sentence * near +
    price.paragraph * beside +
    price.truth * sameTruth;
  return worth - cost + (alike === 0 ? newKind : 0);
}

/** By how many this verdict is ahead: one at most, so that "true" is no better a guess than "false". */
function lead(key: string, chosen: readonly Candidate[]): number {
  const statements = chosen.filter(({ question }) => question.kind === 'true-false');
  const same = statements.filter(({ question }) => question.key === key).length;
  return same - (statements.length - same);
}

/** As many statements true as false; the verdict that may be one ahead is drawn by the seed. */
function unbalanced({ question }: Candidate, chosen: readonly Candidate[], ahead: string): string | undefined {
  if (question.kind !== 'true-false') return undefined;
  const mayLead = question.key === ahead ? 0 : -1;
  return lead(question.key, chosen) > mayLead ? 'There are statements enough of this verdict.' : undefined;
}

/** The laws: one item a fact, two a sentence with different answers, none that repeats or gives away another. */
function clash({ question, draft }: Candidate, chosen: readonly Candidate[]): string | undefined {
  if (chosen.some((other) => other.draft.facts.some(({ id }) => draft.facts.some((fact) => fact.id === id))))
    return 'The fact is asked already.';
  const same = chosen.filter((other) => other.draft.fact.sentence === draft.fact.sentence);
  if (same.length >= perSentence) return 'The sentence is asked twice already.';
  const name = draft.answer.entityId;
  const isTyped = ({ kind }: Candidate['question']) => kind !== 'true-false' && kind !== 'evidence';
  const named = chosen.filter((other) => isTyped(other.question) && other.draft.answer.entityId === name);
  if (name !== undefined && isTyped(question) && named.length >= perName)
    return 'The name is the answer of others already.';
  const fault = chosen.map((other) => overlap({ question, draft }, other)).find((found) => found !== undefined);
  return fault;
}
