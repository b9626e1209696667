import { done, type Outcome } from '@/lib/errors';
import type { EditItem } from '../schema';
import { choiceResponse, severalResponse } from './edit-rules/choices';
import { dateResponse, numericResponse, typedResponse } from './edit-rules/fields';
import { matchResponse, orderResponse } from './edit-rules/parts';
import {
  type EditFault,
  type ItemAfter,
  type ItemBefore,
  plain,
  type Response,
  type Ruling,
  refuse,
} from './edit-rules/shapes';

export type { EditFault, ItemAfter, ItemBefore } from './edit-rules/shapes';

const gap = '____';

/** Judges an edit: a stem, the key that its kind needs, the answer not in the stem, a reason that belongs to the key. */
export function checkEdit(before: ItemBefore, edit: EditItem): Outcome<ItemAfter, EditFault> {
  if (edit.stem === '') return refuse('stem-empty', 'stem');
  if (before.kind === 'cloze' && edit.stem.split(gap).length !== 2) return refuse('gap', 'stem');
  if (edit.because === '') return refuse('because-empty', 'because');
  const response = responseOf(before, edit);
  if (!response.ok) return response;
  const { value } = response;
  if (tellsAnswer(before.kind, edit.stem, value)) return refuse('answer-in-stem', 'stem');
  if (edit.because === before.because && answersElse(before, value)) return refuse('because-stale', 'because');
  return done({ ...value, stimulus: stimulusAfter(before, edit), stem: edit.stem, because: edit.because });
}

/** A form that says nothing of it leaves it as it is. */
function stimulusAfter({ stimulus, opening }: ItemBefore, edit: EditItem): ItemAfter['stimulus'] {
  if (edit.stimulus === undefined) return stimulus;
  return edit.stimulus ? (stimulus ?? opening) : null;
}

function responseOf(before: ItemBefore, edit: EditItem): Ruling {
  switch (before.kind) {
    case 'date':
      return dateResponse(before, edit);
    case 'numeric':
      return numericResponse(before, edit);
    case 'multiple-response':
      return severalResponse(before, edit);
    case 'ordering':
      return orderResponse(before, edit);
    case 'matching':
      return matchResponse(before, edit);
    default:
      return before.choices.length > 0 ? choiceResponse(before, edit) : typedResponse(before, edit);
  }
}

/** Whether an answer stands in the stem as whole words. Of statements, orders and matches the stem may name them. */
function tellsAnswer(kind: string, stem: string, { key, accepted, choices }: Response): boolean {
  if (kind === 'true-false' || kind === 'ordering' || kind === 'matching') return false;
  const keys = kind === 'multiple-response' ? choices.flatMap(({ text, correct }) => (correct ? text : [])) : [key];
  return [...keys, ...accepted].some(
    (answer) => plain(answer) !== '' && ` ${plain(stem)} `.includes(` ${plain(answer)} `),
  );
}

/** Whether another answer is right now; a key merely reworded in its place is not another. */
function answersElse(before: ItemBefore, after: Response): boolean {
  switch (before.kind) {
    case 'ordering':
      return before.steps.some(({ evidenceStart, date }) =>
        after.steps.some((step) => step.evidenceStart === evidenceStart && step.date !== date),
      );
    case 'matching':
      return after.pairs.some(({ prompt, match }) => {
        const own = before.pairs.find((pair) => pair.prompt === prompt)?.match;
        return own !== undefined && own !== match && before.choices.some(({ text }) => text === match);
      });
    case 'date':
    case 'numeric':
      return before.date !== after.date || before.amount !== after.amount;
    default:
      return turnedChoices(before, after);
  }
}

/** Whether a choice that was right is wrong now, or one that was wrong is right. */
function turnedChoices(before: ItemBefore, after: Response): boolean {
  return after.choices.some(({ text, correct }) =>
    before.choices.some((choice) => choice.text === text && choice.correct !== correct),
  );
}
