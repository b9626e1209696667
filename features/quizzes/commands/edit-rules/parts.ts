import { done } from '@/lib/errors';
import type { EditItem } from '../../schema';
import { wordDate } from '../word-date';
import { reasonAgainst } from './choices';
import {
  areDistinct,
  type EditedChoice,
  type ItemBefore,
  type Place,
  type Proof,
  type Ruling,
  refuse,
  unanswered,
} from './shapes';

const fewestSteps = 3;
const fewestPairs = 2;

/**
 * Dated steps: their dates give the order, so no two may tie ("1955-04" and "1955-04-18" do). A step that is emptied goes.
 * The order shown stays, as far as it is not the right one.
 */
export function orderResponse(before: ItemBefore, edit: EditItem): Ruling {
  const steps = before.steps.flatMap((step, at) => {
    const { text = '', date = '' } = edit.steps?.[at] ?? {};
    return text === '' ? [] : [{ ...step, text, date, before: step.text }];
  });
  if (steps.length < fewestSteps) return refuse('too-few-steps', 'steps');
  if (!areDistinct(steps.map(({ text }) => text))) return refuse('same-steps', 'steps');
  if (steps.some(({ date }) => wordDate(date, before.language) === undefined)) return refuse('step-date', 'steps');
  const tie = (one: string, other: string) => one.startsWith(other) || other.startsWith(one);
  if (steps.some(({ date }, at) => steps.slice(at + 1).some((later) => tie(date, later.date)))) {
    return refuse('steps-tie', 'steps');
  }
  const ordered = [...steps].sort((one, other) => (one.date < other.date ? -1 : 1));
  const texts = ordered.map(({ text }) => text);
  const shown = before.choices.flatMap(({ text }) => steps.find((step) => step.before === text)?.text ?? []);
  const isSolved = shown.every((text, at) => text === texts[at]);
  const [first = '', ...rest] = shown;
  return done({
    ...unanswered(before),
    ...proofOf(before, before.steps, ordered),
    key: texts.join('; '),
    choices: (isSolved ? [...rest, first] : shown).map((text) => choice(text, true, null)),
    steps: ordered.map(({ before: _, ...step }) => step),
  });
}

/** Prompts with their matches, and choices that fit none. A pair that is emptied goes; half a pair is refused. */
export function matchResponse(before: ItemBefore, edit: EditItem): Ruling {
  const pairs = before.pairs.flatMap((pair, at) => {
    const { prompt = '', match = '' } = edit.pairs?.[at] ?? {};
    return prompt === '' && match === '' ? [] : [{ ...pair, prompt, match, before: pair.match }];
  });
  if (pairs.some(({ prompt, match }) => prompt === '' || match === '')) return refuse('pair-half', 'pairs');
  if (pairs.length < fewestPairs) return refuse('too-few-pairs', 'pairs');
  if (!areDistinct(pairs.map(({ prompt }) => prompt))) return refuse('same-prompts', 'pairs');
  const choices = matchChoices(before, edit, pairs);
  if (choices.length < 2) return refuse('too-few-choices', 'pairs');
  if (!areDistinct(choices.map(({ text }) => text))) return refuse('same-choices', 'choices');
  return done({
    ...unanswered(before),
    ...proofOf(before, before.pairs, pairs),
    key: pairs.map(({ prompt, match }) => `${prompt}: ${match}`).join('; '),
    choices,
    pairs: pairs.map(({ before: _, ...pair }) => pair),
  });
}

type EditedMatch = { readonly match: string; readonly before: string };

/** Each choice where it stood, as it is now: a match by its prompt, one that fits none by its own field. */
function matchChoices(before: ItemBefore, edit: EditItem, pairs: readonly EditedMatch[]): readonly EditedChoice[] {
  const matches = new Set(pairs.map(({ match }) => match));
  const spare = before.choices.filter(({ correct }) => !correct);
  const all = before.choices.flatMap((old) => {
    if (old.correct)
      return pairs.filter((pair) => pair.before === old.text).map(({ match }) => choice(match, true, null));
    const { text = '', because = '' } = edit.choices[spare.indexOf(old)] ?? {};
    return text === '' || matches.has(text) ? [] : [choice(text, false, reasonAgainst({ text, because }, before))];
  });
  return all.filter(({ text, correct }, at) => !correct || all.findIndex((one) => one.text === text) === at);
}

function choice(text: string, correct: boolean, because: string | null): EditedChoice {
  return { text, correct, because };
}

/** The proof of an item of parts is that of the parts it still has, and what else proved it before. */
function proofOf(before: ItemBefore, partsBefore: readonly Proof[], parts: readonly Proof[]) {
  const [first = before, ...rest] = parts;
  const isOf = (list: readonly Proof[], { start, end }: Place) =>
    list.some(({ evidenceStart, evidenceEnd }) => evidenceStart === start && evidenceEnd === end);
  const own = rest.map(({ evidenceStart: start, evidenceEnd: end, evidenceText: text }) => ({ start, end, text }));
  const distinct = own.filter((place, at) => !isOf([first, ...rest.slice(0, at)], place));
  const { evidenceStart, evidenceEnd, evidenceText } = first;
  return {
    evidenceStart,
    evidenceEnd,
    evidenceText,
    furtherEvidence: [...distinct, ...before.furtherEvidence.filter((place) => !isOf([before, ...partsBefore], place))],
  };
}
