import { randomUUID } from 'node:crypto';
import { dueEntries } from '@/features/intake/commands/take-entry';
import { knownArticles } from '@/features/intake/queries/known-articles';
import { getLibrary } from '../../features/articles/queries/library.ts';
import { filterOf as libraryFilterOf } from '../../features/articles/queries/library-filter.ts';
import { getArticle } from '../../features/articles/queries/reading.ts';
import { settleAttempts } from '../../features/assignments/commands/settle-attempts.ts';
import { getAttendedAssignment } from '../../features/assignments/queries/attended-assignment.ts';
import { getOwnAssignments, getTaughtAssignments } from '../../features/assignments/queries/list-assignments.ts';
import { getLiveMark } from '../../features/assignments/queries/live.ts';
import { getTaughtAssignment } from '../../features/assignments/queries/taught-assignment.ts';
import { finishAttempt } from '../../features/attempts/commands/finish-attempt.ts';
import { startAttempt } from '../../features/attempts/commands/start-attempt.ts';
import { submitAnswer } from '../../features/attempts/commands/submit-answer.ts';
import { getItemScreen } from '../../features/attempts/queries/item-screen.ts';
import { getResult } from '../../features/attempts/queries/result.ts';
import { getSheet } from '../../features/attempts/queries/sheet.ts';
import { getStandings } from '../../features/attempts/queries/standings.ts';
import { getBank } from '../../features/bank/queries/bank.ts';
import { filterOf as bankFilterOf } from '../../features/bank/queries/bank-filter.ts';
import { listAttended, listTaught } from '../../features/classes/queries/list-classes.ts';
import { getGradebook } from '../../features/gradebook/queries/gradebook.ts';
import { viewOf } from '../../features/gradebook/schema.ts';
import { mergeEvents } from '../../features/offline/commands/merge-events.ts';
import type { Batch } from '../../features/offline/schema.ts';
import { deliverDue } from '../../features/outbox/commands/deliver-due.ts';
import { getOwnProgress } from '../../features/progress/queries/progress.ts';
import { listQuizzes } from '../../features/quizzes/queries/list-quizzes.ts';
import { getQueue } from '../../features/reviews/queries/queue.ts';
import { getReviewQuestion } from '../../features/reviews/queries/review-screen.ts';
import { getAssignmentStatistics } from '../../features/statistics/queries/assignment-statistics.ts';
import { getQuizStatistics } from '../../features/statistics/queries/quiz-statistics.ts';
import { scriptMember } from '../../lib/script-viewer.ts';
import { callerBy } from '../../lib/viewer.ts';
import { sessionCookieOf } from '../../prisma/seed/session.ts';
import type { Crowd } from './crowd.ts';

/** What people and clocks ask most, each by the query or command that a page, an action or a timer calls. */
export type Hot = {
  readonly name: string;
  readonly act: () => Promise<unknown>;
  /** Tables that it may read whole, since what it asks about is all of them, and why. */
  readonly whole?: Readonly<Record<string, string>>;
};

const now = new Date('2026-11-25T08:00:00Z');
const at = { now };

let seconds = 0;
/** Each time later than before, as answers are that take the place of others. */
function later() {
  seconds += 1;
  return { now: new Date(now.getTime() + seconds * 1000) };
}

export async function hotOf(crowd: Crowd): Promise<readonly Hot[]> {
  const { teacherId, classId, pupilId, readerId, assignmentId, taught, open } = crowd;
  const [teacher, pupil, reader] = [
    await scriptMember(teacherId),
    await scriptMember(pupilId),
    await scriptMember(readerId),
  ];
  const begin = async () => {
    const started = await startAttempt(reader, { code: open.code, feedback: 'end' }, at);
    if (!started.ok) throw new Error(started.code);
    return started.value.attemptId;
  };
  const attemptId = await begin();
  const { name, value } = await sessionCookieOf(pupilId);
  const cookieOfPupil = (asked: string) => (asked === name ? value : undefined);
  const cardId = (await getQueue(reader, at))?.cards[0] ?? '';
  const wholeLibrary = 'counts, filters and sorts the library, which is no more than some thousand articles';
  return [
    { name: 'start an attempt', act: begin },
    { name: 'item of an attempt', act: () => getItemScreen(reader, attemptId, 2) },
    { name: 'all items of an attempt', act: () => getSheet(reader, attemptId) },
    // A word: what cannot be an answer is refused before anything is kept.
    { name: 'keep an answer', act: () => submitAnswer(reader, { attemptId, number: 5, response: 'x' }, later()) },
    { name: 'merge an answer of a device', act: () => mergeEvents(reader, batchOf(attemptId, 1, 'y'), at) },
    { name: 'hand in', act: async () => finishAttempt(reader, { attemptId: await begin() }, at) },
    { name: 'result of an attempt', act: () => getResult(reader, attemptId, at) },
    { name: 'article with its quiz', act: () => getArticle(open.slug) },
    { name: 'standings', act: () => getStandings(reader, [open.code, taught.code]) },
    {
      name: 'search in the library',
      act: () => getLibrary(libraryFilterOf({ q: 'nomor7' })),
      whole: {
        Article: wholeLibrary,
        ArticleVersion: wholeLibrary,
        Quiz: wholeLibrary,
        QuizVersion: wholeLibrary,
        Publication: wholeLibrary,
        Item: wholeLibrary,
      },
    },
    { name: 'due reviews', act: () => getQueue(reader, at) },
    { name: 'a review', act: () => getReviewQuestion(reader, cardId, at) },
    { name: 'progress of a reader', act: () => getOwnProgress(reader, at) },
    { name: 'progress of a pupil', act: () => getOwnProgress(pupil, at) },
    { name: 'assignments of a pupil', act: () => getOwnAssignments(pupil, at) },
    { name: 'assignment of a pupil', act: () => getAttendedAssignment(pupil, assignmentId, at) },
    { name: 'classes of a pupil', act: () => listAttended(pupil) },
    { name: 'who sends a request', act: () => callerBy(cookieOfPupil) },
    { name: 'classes of a teacher', act: () => listTaught(teacher) },
    { name: 'quizzes of a teacher', act: () => listQuizzes(teacher) },
    { name: 'assignments of a class', act: () => getTaughtAssignments(teacher, classId, at) },
    { name: 'assignment of a class', act: () => getTaughtAssignment(teacher, assignmentId, at) },
    { name: 'live view', act: () => getLiveMark(teacher, assignmentId, at) },
    { name: 'gradebook', act: () => getGradebook(teacher, classId, viewOf({}), at) },
    { name: 'statistics of a quiz', act: () => getQuizStatistics(teacher, taught.quizId, {}) },
    { name: 'statistics of an assignment', act: () => getAssignmentStatistics(teacher, assignmentId, {}) },
    {
      name: 'articles like a text',
      act: () =>
        knownArticles(teacher, { sourceUrl: 'https://berita.test/a', text: 'Bendungan itu diresmikan kemarin.' }),
    },
    { name: 'search in the bank', act: () => getBank(teacher, bankFilterOf({ q: 'nomor7' })) },
    { name: 'clock that ends attempts', act: () => settleAttempts({}, at) },
    { name: 'clock of the drafts', act: () => dueEntries(now) },
    { name: 'clock of the outbox', act: () => deliverDue({}, { clock: () => now, dice: () => 0 }) },
  ];
}

/** So many answers of one device, given and sent now. */
export function batchOf(attemptId: string, count: number, response: string): Batch {
  const givenAt = now.toISOString();
  const events = Array.from({ length: count }, (_, index) => {
    return { kind: 'answer', eventId: randomUUID(), givenAt, attemptId, number: 1 + (index % 5), response };
  });
  return { sentAt: givenAt, events };
}
