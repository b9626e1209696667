import type { Candidate, Setting } from '../candidate.ts';
import type { QuestionKind } from '../question.ts';
import { holdsWords } from '../text.ts';

/** What a kind tests: recall of who, when and how many before filling a gap, and that before nodding at a statement. */
const ofKind: Readonly<Record<QuestionKind, number>> = {
  'multiple-choice': 2,
  date: 1.8,
  numeric: 1.5,
  cloze: 1.1,
  'true-false': 1,
};
const ofTier = { A: 0.3, B: 0.4, C: 0.2 } as const;

/**
 * Worth of an item, higher is better: the kind, how early its sentence stands (up to 1), whether it tells of what the title
 * names (0.5), how often the article mentions its answer (up to 0.6), less 0.1 a word beyond sixteen.
 */
export function worth({ question, draft }: Candidate, setting: Setting): number {
  const { document } = setting;
  const early = 1 - draft.fact.sentence / Math.max(1, document.sentences.length);
  const words = question.stem.split(/\s+/).length;
  const tooLong = Math.max(0, words - 16) * 0.1;
  const tooShort = words < 6 ? 0.4 : 0;
  const special = draft.rule === 'polarity' || draft.rule === 'cause' || draft.rule.startsWith('role') ? 1 : 0;
  return ofKind[question.kind] + ofTier[draft.tier] + early + title(draft.fact.text, setting) + salience(draft, setting) + special - tooLong - tooShort;
}

function title(text: string, { document }: Setting): number {
  const named = document.entities.filter(({ name, aliases }) => [name, ...aliases].some((form) => holdsWords(document.title, form)));
  return named.some(({ name, aliases }) => [name, ...aliases].some((form) => holdsWords(text, form))) ? 0.5 : 0;
}

function salience({ answer }: Candidate['draft'], { document }: Setting): number {
  if (!answer.entityId) return 0;
  const mentions = document.sentences.flatMap(({ spans }) => spans).filter(({ entityId }) => entityId === answer.entityId);
  return Math.min(0.6, mentions.length * 0.15);
}
