import { randomUUID } from 'node:crypto';
import { db } from '../../lib/db.ts';
import { anAssignment } from './assignments.ts';
import { aClass } from './classes.ts';
import { aQuiz, type SampleQuiz } from './factories.ts';
import { rightResponse } from './right-response.ts';

type How = {
  /** In quiz order: true for a right answer, false for a wrong one, null for none. */
  readonly marks?: readonly (boolean | null)[];
  readonly number?: number;
  readonly startedAt?: Date;
  readonly finishedAt?: Date | null;
};

const begun = new Date('2026-11-10T08:00:00Z');

/** An attempt of a pupil at an assignment of a sample quiz, all items asked in order, its keys told. */
export async function anAssignedAttempt(
  { assignmentId, quiz }: { assignmentId: string; quiz: SampleQuiz },
  userId: string,
  { marks = [], number = 1, startedAt = begun, finishedAt = begun }: How = {},
): Promise<string> {
  const answers = quiz.items.flatMap(({ id: itemId, question }, position) => {
    const correct = marks[position] ?? null;
    if (correct === null) return [];
    const response = correct ? rightResponse(question) : wrongResponse(question);
    return [{ itemId, response, correct, points: correct ? 1 : 0, answeredAt: startedAt }];
  });
  const { id } = await db.attempt.create({
    data: {
      versionId: quiz.versionId,
      assignmentId,
      userId,
      number,
      feedback: 'end',
      startedAt,
      finishedAt,
      openKey: finishedAt ? null : `${userId}:assignment:${assignmentId}`,
      items: { create: quiz.items.map((item, position) => ({ itemId: item.id, position })) },
      answers: { create: answers },
    },
    select: { id: true },
  });
  return id;
}

/** A response that is read and wrong. */
function wrongResponse(question: SampleQuiz['items'][number]['question']): string {
  switch (question.kind) {
    case 'date':
      return '2001-01-01';
    case 'numeric':
      return '7';
    case 'multiple-choice':
    case 'true-false':
    case 'evidence':
      return question.choices.find((choice) => choice !== question.key) ?? '';
    default:
      return 'entahlah';
  }
}

/** Pupils who exist only to fill a class: without a password. Their ids, in the order of their names. */
export async function somePupils(count: number): Promise<readonly string[]> {
  const given = ['Ayu', 'Bagas', 'Citra', 'Dimas', 'Eka', 'Fajar', 'Gita', 'Hana', 'Indra', 'Joko'];
  const data = Array.from({ length: count }, (_, at) => ({
    id: `pupil-${randomUUID()}`,
    name: `${given[at % given.length]} ${String.fromCharCode(65 + Math.floor(at / given.length))}.`,
    email: `${randomUUID()}@contoh.id`,
  }));
  await db.user.createMany({ data });
  return data.map(({ id }) => id);
}

/** A class with many pupils and assignments, of which each pupil has taken most; a fixed pattern, so that it is the same each time. */
export async function aFullClass(
  teacherId: string,
  { pupils, assignments }: { readonly pupils: number; readonly assignments: number },
): Promise<{ readonly classId: string; readonly quiz: SampleQuiz }> {
  const [userIds, quiz] = [await somePupils(pupils), await aQuiz({ ownerId: teacherId })];
  const { classId } = await aClass(teacherId, userIds);
  for (let at = 0; at < assignments; at += 1) {
    const setAt = new Date(begun.getTime() + at * 86_400_000);
    const closesAt = new Date(setAt.getTime() + 7 * 86_400_000);
    const title = `Ulangan ${at + 1}`;
    const assignmentId = await anAssignment(classId, quiz.code, { title, setAt, closesAt, passPercent: 60 });
    await fill({ assignmentId, quiz }, userIds, { at, startedAt: setAt });
  }
  return { classId, quiz };
}

/** Rows at once: one statement a table. */
async function fill(
  { assignmentId, quiz }: { assignmentId: string; quiz: SampleQuiz },
  userIds: readonly string[],
  { at, startedAt }: { at: number; startedAt: Date },
): Promise<void> {
  const attempts = userIds.flatMap((userId, row) =>
    (row + at) % 13 === 0
      ? []
      : [
          {
            id: `attempt-${randomUUID()}`,
            userId,
            assignmentId,
            versionId: quiz.versionId,
            startedAt,
            finishedAt: startedAt,
          },
        ],
  );
  await db.attempt.createMany({ data: attempts.map((attempt) => ({ ...attempt, feedback: 'end' as const })) });
  const asked = attempts.flatMap(({ id }, row) =>
    quiz.items.map((item, position) => ({
      attemptId: id,
      itemId: item.id,
      position,
      correct: (row * 7 + position * 3 + at) % 4 !== 0,
      question: item.question,
    })),
  );
  await db.attemptItem.createMany({
    data: asked.map(({ attemptId, itemId, position }) => ({ attemptId, itemId, position })),
  });
  await db.answer.createMany({
    data: asked.map(({ attemptId, itemId, correct, question }) => ({
      attemptId,
      itemId,
      correct,
      points: correct ? 1 : 0,
      response: correct ? rightResponse(question) : wrongResponse(question),
      answeredAt: startedAt,
    })),
  });
}
