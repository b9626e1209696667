import { randomUUID } from 'node:crypto';
import { grade } from '../../core/grading/index.ts';
import { seededRandom } from '../../core/questions/random.ts';
import { db } from '../../lib/db.ts';
import type { SampleQuiz } from './factories.ts';
import { drawAbility, type ItemModel, modelOfShare } from './response-model.ts';
import { simulatedResponse, type Taker } from './simulated-response.ts';

type Simulation = {
  /** Who answers, one attempt each; new people without a name where it is a number. */
  readonly learners: number | readonly string[];
  readonly seed: number;
  readonly at?: Date;
  /** By the place of an item; the others follow the difficulty that the generator expects. */
  readonly models?: Readonly<Record<number, ItemModel>>;
  /** The chance that an answer is left out, 0 to 1. */
  readonly blank?: number;
};

const minute = 60_000;

/**
 * Finished attempts at a quiz whose answers follow `ItemModel`, one ability a learner. The same seed gives the same answers. Answers the ids of the attempts, in the order of the
 * learners; they start a minute apart.
 */
export async function simulatedAttempts(
  { versionId, items }: Pick<SampleQuiz, 'versionId' | 'items'>,
  { learners, seed, at = new Date('2026-11-01T02:00:00Z'), models = {}, blank = 0.03 }: Simulation,
): Promise<readonly string[]> {
  const userIds = typeof learners === 'number' ? await someLearners(learners) : learners;
  const attempts = userIds.map((userId, index) => {
    const startedAt = new Date(at.getTime() + index * minute);
    const finishedAt = new Date(startedAt.getTime() + 10 * minute);
    return { id: randomUUID(), versionId, userId, feedback: 'end' as const, startedAt, finishedAt };
  });
  const random = seededRandom(seed, 'attempts');
  const answers = attempts.flatMap(({ id: attemptId, startedAt: answeredAt }) => {
    const ability = drawAbility(random);
    return items.flatMap(({ id: itemId, question }, place) => {
      const model = models[place] ?? modelOfShare(question.difficulty);
      const given = respond(question, model, { ability, blank, random });
      return given ? [{ attemptId, itemId, answeredAt, ...given }] : [];
    });
  });
  await inBatches(attempts, (data) => db.attempt.createMany({ data }));
  await inBatches(answers, (data) => db.answer.createMany({ data }));
  return attempts.map(({ id }) => id);
}

function respond(question: SampleQuiz['items'][number]['question'], model: ItemModel, taker: Taker) {
  const response = simulatedResponse(question, model, taker);
  if (response === null) return null;
  const verdict = grade(question, response);
  if (verdict.kind === 'unreadable') throw new Error(`Expected a response that can be graded, got "${response}".`);
  return { response, correct: verdict.correct, points: verdict.points };
}

async function someLearners(count: number): Promise<readonly string[]> {
  const people = Array.from({ length: count }, () => ({ id: randomUUID() }));
  await inBatches(people, (data) => db.user.createMany({ data }));
  return people.map(({ id }) => id);
}

async function inBatches<Row>(rows: readonly Row[], store: (batch: Row[]) => Promise<unknown>): Promise<void> {
  for (let from = 0; from < rows.length; from += 500) await store(rows.slice(from, from + 500));
}
