import { done } from '@/lib/errors';
import type { EditItem } from '../../schema';
import {
  areDistinct,
  type EditedChoice,
  type ItemBefore,
  type Refusal,
  type Ruling,
  refuse,
  unanswered,
} from './shapes';

/** The kinds whose choices keep their words: true and false, and sentences of the article. */
const fixed: ReadonlySet<string> = new Set(['true-false', 'evidence']);

/** One right choice of several distinct ones. The proof of a sentence is that sentence. */
export function choiceResponse(before: ItemBefore, edit: EditItem): Ruling {
  const right = edit.correct;
  const choices = keptChoices(before, edit, (place) => place === right);
  if (!choices.ok) return choices;
  const key = choices.value.find(({ correct }) => correct);
  if (!key) return refuse('no-key', 'correct');
  return done({
    ...unanswered(before),
    ...proofOf(before, key),
    key: key.text,
    choices: choices.value,
    accepted: before.kind === 'cloze' ? [key.text] : [],
  });
}

/** Two or more right choices, and one that is wrong. */
export function severalResponse(before: ItemBefore, edit: EditItem): Ruling {
  const right = new Set(edit.right);
  const choices = keptChoices(before, edit, (place) => right.has(place));
  if (!choices.ok) return choices;
  const keys = choices.value.filter(({ correct }) => correct).map(({ text }) => text);
  if (keys.length < 2) return refuse('too-few-keys', 'right');
  if (keys.length === choices.value.length) return refuse('no-distractor', 'right');
  const same = keys.every((key) => before.choices.some(({ text, correct }) => correct && text === key));
  const asBefore = same && keys.length === before.choices.filter(({ correct }) => correct).length;
  const list = new Intl.ListFormat(before.language, { type: 'conjunction' });
  return done({ ...unanswered(before), key: asBefore ? before.key : list.format(keys), choices: choices.value });
}

type Kept = { readonly ok: true; readonly value: readonly EditedChoice[] } | Refusal;

/** The choices that were not emptied, with their reasons. */
function keptChoices(before: ItemBefore, edit: EditItem, isRight: (place: number) => boolean): Kept {
  const given = fixed.has(before.kind)
    ? before.choices.map(({ text }, place) => ({ text, because: edit.choices[place]?.because ?? '' }))
    : edit.choices;
  const choices = given.flatMap(({ text, because }, place) => {
    const correct = isRight(place);
    const { placeStart, placeEnd } = before.choices[place] ?? {};
    const reason = correct ? null : reasonAgainst({ text, because }, before);
    return text === '' ? [] : [{ text, correct, because: reason, placeStart, placeEnd }];
  });
  if (choices.length < 2) return refuse('too-few-choices', 'choices');
  if (!areDistinct(choices.map(({ text }) => text))) return refuse('same-choices', 'choices');
  return done(choices);
}

/** A reason that was written for another choice, or for words now changed, does not speak against this one. */
export function reasonAgainst({ text, because }: { text: string; because: string }, before: ItemBefore): string | null {
  const inherited = before.choices.filter((choice) => choice.because === because);
  const stillItsOwn = inherited.length === 0 || inherited.some((choice) => choice.text === text);
  return because !== '' && stillItsOwn ? because : null;
}

function proofOf({ body }: ItemBefore, { placeStart, placeEnd }: EditedChoice) {
  if (placeStart == null || placeEnd == null) return {};
  return { evidenceStart: placeStart, evidenceEnd: placeEnd, evidenceText: body.slice(placeStart, placeEnd) };
}
