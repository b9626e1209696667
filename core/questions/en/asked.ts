import type { Parts } from '../../facts/en/2-phrases/adjuncts.ts';
import type { Apposition, Clause } from '../../facts/en/3-clauses/clause.ts';
import type { Fact } from '../../facts/index.ts';
import type { Answer, Draft, Tier } from '../draft.ts';
import type { QuestionKind } from '../question.ts';

/** What a rule of English sees: the clause of a fact, in parts. `fact.evidence` reaches back to the name that "it" stands for. */
export type Asked = {
  readonly fact: Fact;
  readonly clause: Clause;
  readonly parts: Parts;
  readonly appositions: readonly Apposition[];
  /** The other clauses of the same subject in the sentence. */
  readonly siblings: readonly Clause[];
};

/** A draft with the wording common to all rules. */
export function draft(fact: Fact, kind: QuestionKind, stem: string, answer: Answer, rule: string, tier: Tier): Draft {
  return { kind, stem, answer, fact, evidence: fact.evidence, because: becauseOf(fact, answer), rule, tier };
}

function becauseOf(fact: Fact, answer: Answer): string {
  return `The article says so: ${fact.text.replace(/[.]$/, '')}${fact.text.toLowerCase().includes(answer.text.toLowerCase()) ? '' : ` (${answer.text})`}.`;
}
