import type { Candidate, Setting } from '../candidate.ts';
import type { Question } from '../question.ts';
import { holdsWords } from '../text.ts';

/**
 * Expected share of wrong answers by one who read the article once, 0 to 1. A first estimate until answers are counted:
 * a base by kind (recognition is easier than recall), plus exactness, minus salience. See docs/questions.md.
 */
export function difficulty({ question, draft }: Candidate, { document }: Setting): number {
  const inTitle = holdsWords(document.title, question.key) ? -0.12 : 0;
  const inLead = draft.fact.sentence < 2 ? -0.06 : 0;
  const tempting = 0.05 * ownDistractors(question, document.body);
  const exact = draft.answer.value?.kind === 'number' && draft.answer.value.amount > 20 ? 0.08 : 0;
  const value = baseOf(question) + inTitle + inLead + tempting + exact;
  return Math.round(Math.min(0.95, Math.max(0.05, value)) * 100) / 100;
}

function baseOf(question: Question): number {
  switch (question.kind) {
    case 'true-false':
      return 0.25;
    case 'evidence':
      return 0.2;
    case 'matching':
      return 0.35;
    case 'multiple-response':
    case 'ordering':
      return 0.45;
    case 'short-answer':
      return 0.5;
    case 'multiple-choice':
      return 0.3;
    case 'cloze':
      return question.choices ? 0.35 : 0.5;
    case 'date':
      return 0.5;
    case 'numeric':
      return 0.55;
  }
}

function ownDistractors(question: Question, body: string): number {
  if (question.kind !== 'multiple-choice' && question.kind !== 'multiple-response' && question.kind !== 'cloze')
    return 0;
  return (question.distractors ?? []).filter(({ text }) => holdsWords(body, text)).length;
}
