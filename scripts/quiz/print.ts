import type { Fact } from '../../core/facts/index.ts';
import type { Document } from '../../core/language/index.ts';
import type { Question, QuizDraft } from '../../core/questions/index.ts';

export type Report = {
  readonly document: Document;
  readonly facts: readonly Fact[];
  readonly quiz: QuizDraft;
  /** Reading, facts and quiz; not the start of the process. */
  readonly ms: number;
};

/** One object, keys as in the design's contract. */
export function asJson({ document, facts, quiz, ms }: Report): string {
  const { title, language } = document;
  const object = {
    article: { title, language, words: wordCount(document) },
    facts: facts.map(({ id, kind, text, evidence: { start, end } }) => ({ id, kind, text, evidence: { start, end } })),
    questions: quiz.questions.map(inContractOrder),
    rejected: quiz.rejected,
    ms: Math.round(ms * 10) / 10,
  };
  return `${JSON.stringify(object, null, 2)}\n`;
}

function inContractOrder({ id, kind, stem, ...rest }: Question): object {
  const choices = 'choices' in rest ? { choices: rest.choices } : {};
  return { id, kind, stem, ...choices, ...rest };
}

/** For people: each question with its choices, key, quote and reasons. */
export function asText({ document, facts, quiz, ms }: Report): string {
  const head = `${document.title}\n${wordCount(document)} words, ${facts.length} facts, ${quiz.questions.length} questions, ${quiz.rejected.length} refused, ${ms.toFixed(1)} ms\n`;
  return [head, ...quiz.questions.map(questionText)].join('\n');
}

function questionText(question: Question, index: number): string {
  const choices = 'choices' in question ? (question.choices ?? []) : [];
  const lines = [
    `${index + 1}. [${question.kind}] ${question.stem}`,
    ...choices.map((choice) => `   ${choice === question.key ? '*' : ' '} ${choice}`),
    `   Key: ${question.key}`,
    `   Quote [${question.evidence.start}-${question.evidence.end}]: ${question.evidence.text}`,
    `   Why: ${question.because}`,
    ...reasons(question),
    `   Difficulty: ${question.difficulty}`,
  ];
  return `${lines.join('\n')}\n`;
}

function reasons(question: Question): readonly string[] {
  if (question.kind === 'true-false' || !('distractors' in question)) return [];
  return (question.distractors ?? []).map(({ text, because }) => `   Not ${text}: ${because}`);
}

export function wordCount({ sentences }: Document): number {
  return sentences.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'word' || kind === 'number').length;
}
