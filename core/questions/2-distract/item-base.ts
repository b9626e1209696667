import type { Range } from '../../language/index.ts';
import type { Candidate, Setting } from '../candidate.ts';
import type { Draft } from '../draft.ts';
import type { Question, Reject } from '../question.ts';
import { hash } from '../random.ts';
import { stimulusOf } from '../stimulus/stimulus-of.ts';

export type Made = { readonly candidate: Candidate } | { readonly reject: Reject };

export function quoteOf({ start, end }: Range, { document }: Setting) {
  return { start, end, text: document.body.slice(start, end) };
}

/** What every kind of item has; rank and concerns are told later. */
export function base(draft: Draft, setting: Setting) {
  const { document } = setting;
  const { start, end } = draft.evidence;
  const stimulus = stimulusOf(draft, setting);
  return {
    ...(stimulus ? { stimulus } : {}),
    id: `q-${hash(`${draft.kind}|${draft.stem}|${draft.answer.text}|${start}`).toString(36).padStart(7, '0')}`,
    stem: draft.stem,
    key: draft.answer.text,
    evidence: { start, end, text: document.body.slice(start, end) },
    furtherEvidence: furtherOf(draft).map((range) => ({ ...range, text: document.body.slice(range.start, range.end) })),
    because: draft.because,
    factId: draft.fact.id,
    difficulty: 0.5,
    concerns: [],
  };
}

/** Every other place that tells or names what the item asks. */
function furtherOf({ facts, evidence: first }: Draft): readonly Range[] {
  const all = facts.flatMap(({ places }) => places);
  return all.filter(({ start }, at) => start !== first.start && all.findIndex((other) => other.start === start) === at);
}

export function made(draft: Draft, question: Question): Made {
  return { candidate: { draft, question } };
}

export function rejected({ kind, stem, answer, fact }: Draft, reason: string, gate = 'item'): Made {
  return { reject: { kind, stem, key: answer.text, gate, reason, factId: fact.id } };
}
