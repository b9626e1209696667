import type { Candidate, Gate, Setting } from '../candidate.ts';
import type { Reject } from '../question.ts';
import { anchor } from './anchor.ts';
import { answerInStem } from './answer-in-stem.ts';
import { asserted } from './asserted.ts';
import { clang } from './clang.ts';
import { complete } from './complete.ts';
import { coordination } from './coordination.ts';
import { dangling } from './dangling.ts';
import { evidence } from './evidence.ts';
import { keptCapital } from './kept-capital.ts';
import { lengthRatio } from './length-ratio.ts';
import { oneKey } from './one-key.ts';
import { roundTrip } from './round-trip.ts';
import { stemLength } from './stem-length.ts';
import { titleTells } from './title-tells.ts';
import { twinValues } from './twin-values.ts';
import { uniqueAnswer } from './unique-answer.ts';
import { wording } from './wording.ts';

/** In the order in which they are asked; the first refusal is the reason told. */
export const gates: readonly Gate[] = [
  asserted,
  evidence,
  complete,
  dangling,
  stemLength,
  wording,
  keptCapital,
  anchor,
  oneKey,
  answerInStem,
  titleTells,
  coordination,
  twinValues,
  uniqueAnswer,
  lengthRatio,
  clang,
  roundTrip,
];

/** Why the candidate is refused, or nothing when it may be shown. */
export function refusal(candidate: Candidate, setting: Setting): Reject | undefined {
  for (const { name, refuse } of gates) {
    const reason = refuse(candidate, setting);
    if (reason) return { stem: candidate.question.stem, reason: `${name}: ${reason}` };
  }
  return undefined;
}
