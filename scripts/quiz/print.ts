import type { Fact } from '../../core/facts/index.ts';
import type { Document } from '../../core/language/index.ts';
import type { Evidence, Question, QuizDraft } from '../../core/questions/index.ts';

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

function inContractOrder({ id, kind, stimulus, stem, ...rest }: Question): object {
  const choices = 'choices' in rest ? { choices: rest.choices } : {};
  return { id, kind, ...(stimulus ? { stimulus } : {}), stem, ...choices, ...rest };
}

/** For people: each question with its choices, key, quote and reasons. */
export function asText({ document, facts, quiz, ms }: Report): string {
  const head = `${document.title}\n${wordCount(document)} words, ${facts.length} facts, ${quiz.questions.length} questions, ${quiz.rejected.length} refused, ${ms.toFixed(1)} ms\n`;
  return [head, ...quiz.questions.map(questionText)].join('\n');
}

function questionText(question: Question, index: number): string {
  const lines = [
    `${index + 1}. [${question.kind}] ${question.stem}`,
    ...(question.stimulus ? [place('Read first', question.stimulus)] : []),
    ...choiceLines(question),
    `   Key: ${question.key}`,
    ...[question.evidence, ...question.furtherEvidence].map((quote) => place('Quote', quote)),
    `   Why: ${question.because}`,
    ...reasons(question),
    `   Difficulty: ${question.difficulty}`,
    ...question.concerns.map(({ matter, quote: { text } }) => `   Look twice, ${matter}: ${text}`),
  ];
  return `${lines.join('\n')}\n`;
}

function place(name: string, { start, end, text }: Evidence): string {
  return `   ${name} [${start}-${end}]: ${text}`;
}

/** A star before what is right; the right order; each prompt with its match. */
function choiceLines(question: Question): readonly string[] {
  switch (question.kind) {
    case 'ordering':
      return question.steps.map(({ date, text }) => `   ${date}: ${text}`);
    case 'matching':
      return question.pairs.map(({ prompt, match }) => `   ${prompt} = ${match}`);
    case 'multiple-response':
      return question.choices.map((choice) => `   ${question.keys.includes(choice) ? '*' : ' '} ${choice}`);
    default:
      return choicesOf(question).map((choice) => `   ${choice === question.key ? '*' : ' '} ${choice}`);
  }
}

function choicesOf(question: Question): readonly string[] {
  return 'choices' in question ? (question.choices ?? []) : [];
}

function reasons(question: Question): readonly string[] {
  if (question.kind === 'true-false' || !('distractors' in question)) return [];
  return (question.distractors ?? []).map(({ text, because }) => `   Not ${text}: ${because}`);
}

/** Every fact whole: its slots, its status and all the places that tell it. */
export function factsAsJson({ document, facts, ms }: Report): string {
  const { title, language } = document;
  const object = { article: { title, language, words: wordCount(document) }, facts, ms: Math.round(ms * 10) / 10 };
  return `${JSON.stringify(object, null, 2)}\n`;
}

/** For people: each fact with its status and kind, its parts by their roles, and every place that tells it. */
export function factsAsText({ document, facts, ms }: Report): string {
  const head = `${document.title}\n${wordCount(document)} words, ${facts.length} facts, ${ms.toFixed(1)} ms\n`;
  return [head, ...facts.map((fact, index) => factText(fact, index, document.body))].join('\n');
}

function factText({ status, kind, text, slots, places, confidence }: Fact, index: number, body: string): string {
  const lines = [
    `${index + 1}. [${status} ${kind}] ${text}`,
    ...slots.map((slot) => `   ${slot.role}: ${slot.text}`),
    ...places.map(({ start, end }) => `   Quote [${start}-${end}]: ${body.slice(start, end)}`),
    `   Confidence: ${confidence.toFixed(2)}`,
  ];
  return `${lines.join('\n')}\n`;
}

export function wordCount({ sentences }: Document): number {
  return sentences.flatMap(({ tokens }) => tokens).filter(({ kind }) => kind === 'word' || kind === 'number').length;
}
