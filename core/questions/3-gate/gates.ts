import { readers } from '../4-rank/readers.ts';
import type { Candidate, Gate, Setting } from '../candidate.ts';
import { questionGrammars } from '../grammars.ts';
import type { Reject } from '../question.ts';
import { anchor } from './anchor.ts';
import { answerInStem } from './answer-in-stem.ts';
import { asserted } from './asserted.ts';
import { belittled } from './belittled.ts';
import { birthday } from './birthday.ts';
import { clang } from './clang.ts';
import { complete } from './complete.ts';
import { coordination } from './coordination.ts';
import { dangling } from './dangling.ts';
import { evidence } from './evidence.ts';
import { evident } from './evident.ts';
import { home } from './home.ts';
import { lengthRatio } from './length-ratio.ts';
import { nameBorder } from './name-border.ts';
import { nameForm } from './name-form.ts';
import { oneKey } from './one-key.ts';
import { polarity } from './polarity.ts';
import { reckoned } from './reckoned.ts';
import { roundTrip } from './round-trip.ts';
import { speltOut } from './spelt-out.ts';
import { stemLength } from './stem-length.ts';
import { titleTells } from './title-tells.ts';
import { twinValues } from './twin-values.ts';
import { uniqueAnswer } from './unique-answer.ts';
import { unsupported } from './unsupported.ts';
import { wording } from './wording.ts';

/** In the order in which they are asked; the first refusal is the reason told. */
export const gates: readonly Gate[] = [
  asserted,
  evidence,
  complete,
  dangling,
  unsupported,
  stemLength,
  wording,
  anchor,
  oneKey,
  answerInStem,
  titleTells,
  nameForm,
  nameBorder,
  home,
  evident,
  birthday,
  reckoned,
  speltOut,
  belittled,
  coordination,
  twinValues,
  uniqueAnswer,
  lengthRatio,
  clang,
  polarity,
  roundTrip,
];

/** Every name that a reject may carry: the gates, those of one language, the steps that make items before them, what readers seldom accept, and the choice of the quiz after them. */
export const rejectNames: readonly string[] = [
  'item',
  'distractors',
  // Gates of two languages may have one name.
  ...new Set(
    [...gates, ...Object.values(questionGrammars).flatMap((grammar) => grammar.gates ?? [])].map(({ name }) => name),
  ),
  readers.name,
  'balance',
];

/** Why the candidate is refused, or nothing when it may be shown. */
export function refusal(candidate: Candidate, setting: Setting): Reject | undefined {
  for (const { name, refuse } of [...gates, ...(setting.grammar.gates ?? [])]) {
    const reason = refuse(candidate, setting);
    if (reason) return rejectOf(candidate, name, reason);
  }
  return undefined;
}

/** A refused candidate, with the gate that refused it and why. */
export function rejectOf({ draft, question }: Candidate, gate: string, reason: string): Reject {
  const { kind, stem, key } = question;
  return { kind, stem, key, gate, reason, factId: draft.fact.id };
}
