import { hash } from '../../core/questions/random.ts';
import { bePresent } from '../../features/assignments/commands/be-present.ts';
import { startAssigned } from '../../features/assignments/commands/start-assigned.ts';
import { finishAttempt } from '../../features/attempts/commands/finish-attempt.ts';
import { startAttempt } from '../../features/attempts/commands/start-attempt.ts';
import { submitAnswer } from '../../features/attempts/commands/submit-answer.ts';
import { db } from '../../lib/db.ts';
import type { Answering } from './answering.ts';
import { later } from './moments.ts';
import type { Pupil } from './people.ts';
import type { Quiz } from './quizzes.ts';

/** How a pupil sits through an attempt. */
export type Sitting = {
  readonly startsAt: Date;
  /** Between two answers. */
  readonly paceSeconds: number;
  /** Told apart from other sittings of the pupil: decides what is answered. */
  readonly occasion: string;
  /** What was learned since the first attempt, in standard deviations of ability. */
  readonly growth?: number;
  /** After so many answers the pupil is still at it; without it the attempt is handed in. */
  readonly stillAt?: number;
};

/** An attempt at an assignment, answer by answer, by the commands that a browser calls. Answers its id. */
export async function sitAssigned(
  { respond }: Answering,
  pupil: Pupil,
  assignmentId: string,
  { startsAt, paceSeconds, occasion, growth, stillAt }: Sitting,
): Promise<string> {
  // Of names, not of moments: the same on another day.
  const seed = hash(`${pupil.viewer.name} ${occasion}`) % 0x7fffffff;
  const started = await startAssigned(pupil.viewer, { assignmentId }, { now: startsAt, seed });
  if (!started.ok) throw new Error(`Expected ${pupil.viewer.name} to begin an assignment, got "${started.code}".`);
  const { attemptId } = started.value;
  const items = await db.attemptItem.findMany({ where: { attemptId }, orderBy: { position: 'asc' } });
  let now = startsAt;
  for (const { itemId, position } of items.slice(0, stillAt)) {
    now = later(now, paceSeconds * 1000);
    const response = await respond(pupil, itemId, occasion, growth);
    if (response !== null && !(await answer(pupil, { attemptId, number: position + 1, response }, now)))
      return attemptId;
  }
  if (stillAt === undefined) await finishAttempt(pupil.viewer, { attemptId }, { now });
  else await bePresent(pupil.viewer, { attemptId, number: Math.min(stillAt + 1, items.length) }, { now });
  return attemptId;
}

/** The same of a published quiz, taken of their own accord with the key told after each answer. */
export async function sitAlone(
  { respond }: Answering,
  pupil: Pupil,
  { code, versionId }: Quiz,
  { startsAt, paceSeconds, occasion, growth }: Sitting,
): Promise<void> {
  const started = await startAttempt(pupil.viewer, { code, feedback: 'each' }, { now: startsAt });
  if (!started.ok) throw new Error(`Expected ${pupil.viewer.name} to begin the quiz ${code}.`);
  const { attemptId } = started.value;
  const where = { versionId, position: { not: null } };
  const items = await db.item.findMany({ where, orderBy: { position: 'asc' }, select: { id: true } });
  let now = startsAt;
  for (const [place, { id }] of items.entries()) {
    now = later(now, paceSeconds * 1000);
    const response = await respond(pupil, id, occasion, growth);
    if (response !== null) await answer(pupil, { attemptId, number: place + 1, response }, now);
  }
  await finishAttempt(pupil.viewer, { attemptId }, { now });
}

type Given = { readonly attemptId: string; readonly number: number; readonly response: string };

/** False once the time of the attempt is over. */
async function answer({ viewer }: Pupil, given: Given, now: Date): Promise<boolean> {
  const outcome = await submitAnswer(viewer, given, { now });
  if (outcome.ok) return true;
  if (outcome.code === 'finished') return false;
  throw new Error(`Expected ${viewer.name}'s answer "${given.response}" to be kept, got "${outcome.code}".`);
}
