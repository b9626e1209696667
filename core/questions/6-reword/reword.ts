import { makeItem } from '../2-distract/item.ts';
import { refusal } from '../3-gate/gates.ts';
import { overlap } from '../5-balance/overlap.ts';
import type { Candidate, Setting } from '../candidate.ts';
import { concernsOf } from '../concerns/concerns-of.ts';
import type { Draft } from '../draft.ts';
import { type Composed, type QuizRequest, settingOf } from '../make-quiz.ts';
import type { Question } from '../question.ts';
import { grounded } from './grounded.ts';
import { likeTheKey } from './like-the-key.ts';
import { sameClaim } from './same-claim.ts';

/** What someone else, such as a language model, would write for an item: another stem, other wrong choices, or both. */
export type Proposal = {
  /** `Question.id` of the item it is for. */
  readonly questionId: string;
  readonly stem?: string;
  readonly distractors?: readonly string[];
};

/** A proposal that was not taken: the item stays as the rules wrote it. */
export type RefusedProposal = { readonly questionId: string; readonly gate: string; readonly reason: string };

export type Reworded = {
  readonly questions: readonly Question[];
  readonly taken: readonly string[];
  readonly refused: readonly RefusedProposal[];
};

/** Statements are true or false by their every word, and built items hold the article's own: neither is put in other words. */
const wordable: ReadonlySet<Question['kind']> = new Set([
  'multiple-choice',
  'short-answer',
  'date',
  'numeric',
  'cloze',
]);

export function isWordable({ kind }: Question): boolean {
  return wordable.has(kind);
}

/** Whether other wrong choices may be proposed for it: it has choices, and its key is no date or figure, whose choices stand in order. */
export function mayHaveOtherChoices({ draft, question }: Candidate): boolean {
  return 'choices' in question && question.choices !== undefined && draft.answer.value === undefined;
}

/**
 * The quiz with those proposals that pass every gate an item of the rules must pass, and three more: the stem says nothing that the article does not
 * say, it asks what the stem of the rules asked, and a wrong choice looks like the key. Key, evidence and kind stay ours. Pure.
 */
export function reword(
  request: QuizRequest,
  { questions, chosen }: Composed,
  proposals: readonly Proposal[],
): Reworded {
  const setting = settingOf(request);
  const refused: RefusedProposal[] = [];
  const taken: string[] = [];
  const now = [...chosen];
  const result = questions.map((question, at): Question => {
    const proposal = proposals.find(({ questionId }) => questionId === question.id);
    const candidate = chosen[at];
    if (!proposal || !candidate) return question;
    const others = now.filter((_, index) => index !== at);
    const outcome = worded({ ...candidate, question }, proposal, others, setting);
    if ('reason' in outcome) {
      refused.push({ questionId: question.id, ...outcome });
      return question;
    }
    taken.push(outcome.question.id);
    now[at] = outcome;
    return outcome.question;
  });
  return { questions: result, taken, refused };
}

type Refusal = { readonly gate: string; readonly reason: string };

function worded(
  { draft, question }: Candidate,
  { stem, distractors }: Proposal,
  others: readonly Candidate[],
  setting: Setting,
): Candidate | Refusal {
  if (!isWordable(question))
    return { gate: 'kind', reason: `An item of the kind ${question.kind} is not put in other words.` };
  const isTyped = !('choices' in question && question.choices);
  const rivals = isTyped ? undefined : distractors?.map((text) => text.trim());
  const unlike = rivals?.map((text) => likeTheKey(text, draft, setting)).find((reason) => reason !== undefined);
  if (unlike) return { gate: 'distractors', reason: unlike };
  const newStem = stem?.trim().replace(/\s+/g, ' ') ?? question.stem;
  if (newStem === question.stem && !rivals)
    return { gate: 'unchanged', reason: 'The proposal leaves the item as it is.' };
  const loose = newStem === question.stem ? undefined : grounded(newStem, draft, setting);
  if (loose) return { gate: 'grounded', reason: loose };
  const astray = newStem === question.stem ? undefined : sameClaim(newStem, draft, setting);
  if (astray) return { gate: 'same claim', reason: astray };
  const proposed: Draft = {
    ...draft,
    kind: question.kind,
    stem: newStem,
    rule: `${draft.rule}, worded`,
    ...(rivals
      ? { rivals: rivals.map((text) => ({ text, because: setting.grammar.wrong({ kind: 'not-said', text }) })) }
      : {}),
  };
  const made = makeItem(proposed, setting);
  if ('reject' in made) return { gate: made.reject.gate, reason: made.reject.reason };
  const reject = refusal(made.candidate, setting);
  if (reject) return { gate: reject.gate, reason: reject.reason };
  const clash = others.map((other) => overlap(made.candidate, other)).find((reason) => reason !== undefined);
  if (clash) return { gate: 'balance', reason: clash };
  return { ...made.candidate, question: inTheQuiz(made.candidate, question, setting) };
}

/** What the steps after the gates gave the item of the rules: its difficulty, its key's place among names, and what is delicate in it as it reads now. */
function inTheQuiz({ draft, question }: Candidate, before: Question, { document }: Setting): Question {
  const kept = { ...question, difficulty: before.difficulty };
  const placed = draft.answer.value ? kept : withKeyAt(placeOfKey(before), kept);
  return { ...placed, concerns: concernsOf(placed, document) };
}

function placeOfKey(question: Question): number {
  return 'choices' in question && question.choices ? question.choices.indexOf(question.key) : -1;
}

function withKeyAt(place: number, question: Question): Question {
  if (place < 0 || (question.kind !== 'multiple-choice' && question.kind !== 'cloze') || !question.choices)
    return question;
  const others = question.choices.filter((choice) => choice !== question.key);
  return { ...question, choices: [...others.slice(0, place), question.key, ...others.slice(place)] };
}
