import { z } from 'zod';
import { setAssignment } from '@/features/assignments/commands/set-assignment';
import { getOwnAssignments, getTaughtAssignments } from '@/features/assignments/queries/list-assignments';
import { getTaughtAssignment } from '@/features/assignments/queries/taught-assignment';
import { getTaughtClass } from '@/features/classes/queries/get-class';
import { listTaught } from '@/features/classes/queries/list-classes';
import { getGradebook } from '@/features/gradebook/queries/gradebook';
import { viewOf } from '@/features/gradebook/schema';
import { getOwnProgress } from '@/features/progress/queries/progress';
import { getAssignmentStatistics } from '@/features/statistics/queries/assignment-statistics';
import { getQuizStatistics } from '@/features/statistics/queries/quiz-statistics';
import { Problem } from '../policy';
import {
  assignmentLineShape,
  assignmentOfBody,
  assignmentShape,
  classLineShape,
  classShape,
  newAssignmentBody,
  newAssignmentShape,
  ownAssignmentShape,
  pupilShape,
} from '../schema/classes';
import { created, operation, pageQuery, refused, value } from '../schema/operation';
import { page, pageOf } from '../schema/page';
import {
  gradebookShape,
  meShape,
  progressShape,
  pupilAttemptsShape,
  statisticsQuery,
  statisticsShape,
} from '../schema/results';

const byId = ({ id }: { readonly id: string }) => id;
const byUser = ({ userId }: { readonly userId: string }) => userId;
const pupilQuery = pageQuery.extend({
  former: z.enum(['0', '1']).default('0').describe('1: those who left the class instead.'),
});
const gradebookQuery = z.strictObject({
  former: z.enum(['0', '1']).default('0').describe('1: also who left the class.'),
  assignment: z
    .string()
    .regex(/^[\w-]{1,64}$/)
    .optional()
    .describe('The one column.'),
});

/** Classes and assignments of a teacher, what came of them, and what is the viewer's own. */
export const classOperations = [
  operation(['GET', '/me', 'getMe', null], {
    answer: meShape,
    run: async ({ viewer: { userId, name, role }, scopes }) => value({ userId, name, role, scopes }),
  }),
  operation(['GET', '/classes', 'listClasses', 'read:classes'], {
    query: pageQuery,
    answer: pageOf(classLineShape),
    run: async ({ viewer, query }) => page(await listTaught(viewer), query, byId),
  }),
  operation(['GET', '/classes/{classId}', 'getClass', 'read:classes'], {
    answer: classShape,
    run: async ({ viewer, params }) => value(await getTaughtClass(viewer, params.classId ?? '')),
  }),
  operation(['GET', '/classes/{classId}/pupils', 'listPupils', 'read:classes'], {
    query: pupilQuery,
    answer: pageOf(pupilShape),
    run: async ({ viewer, params, query: { former: wantsFormer, ...asked } }) => {
      const { pupils, former } = await getTaughtClass(viewer, params.classId ?? '');
      return page(wantsFormer === '1' ? former : pupils, asked, byUser);
    },
  }),
  operation(['GET', '/classes/{classId}/assignments', 'listAssignments', 'read:classes'], {
    query: pageQuery,
    answer: pageOf(assignmentLineShape),
    run: async ({ viewer, params, query, now }) => {
      const { id } = await getTaughtClass(viewer, params.classId ?? '');
      return page(await getTaughtAssignments(viewer, id, { now }), query, byId);
    },
  }),
  operation(['GET', '/classes/{classId}/gradebook', 'getGradebook', 'read:results'], {
    query: gradebookQuery,
    answer: gradebookShape,
    run: async ({ viewer, params, query, now }) =>
      value(await getGradebook(viewer, params.classId ?? '', viewOf(query), { now })),
  }),
  operation(['POST', '/assignments', 'setAssignment', 'write:assignments'], {
    body: newAssignmentBody,
    bodyExample: {
      code: 'bcdfghjkmn',
      classIds: ['cm3x4y5z6'],
      title: 'Ulangan 1',
      closesAt: '2027-02-01T23:59:00+07:00',
      limitMinutes: 30,
    },
    status: 201,
    answer: newAssignmentShape,
    run: async ({ viewer, body, now }) => {
      const sent = assignmentOfBody(body);
      if (!sent.ok)
        throw new Problem('invalid-request', 'These rules do not go together. See `errors`.', {
          errors: sent.faults.map((fault) => clashes[fault] ?? { at: '/', detail: fault }),
        });
      const outcome = await setAssignment(viewer, sent.assignment, { now });
      if (!outcome.ok) return refused(outcome);
      return created(outcome.value, `/assignments/${outcome.value.assignmentIds[0]}`);
    },
  }),
  operation(['GET', '/assignments/{assignmentId}', 'getAssignment', 'read:classes'], {
    answer: assignmentShape,
    run: async ({ viewer, params, now }) =>
      value(await getTaughtAssignment(viewer, params.assignmentId ?? '', { now })),
  }),
  operation(['GET', '/assignments/{assignmentId}/attempts', 'listAttempts', 'read:results'], {
    query: pageQuery,
    answer: pageOf(pupilAttemptsShape),
    run: async ({ viewer, params, query, now }) => {
      const { pupils } = await getTaughtAssignment(viewer, params.assignmentId ?? '', { now });
      return page(pupils, query, byUser);
    },
  }),
  operation(['GET', '/assignments/{assignmentId}/statistics', 'getAssignmentStatistics', 'read:results'], {
    query: statisticsQuery.omit({ version: true }),
    answer: statisticsShape,
    run: async ({ viewer, params, query }) =>
      value(await getAssignmentStatistics(viewer, params.assignmentId ?? '', query)),
  }),
  operation(['GET', '/quizzes/{quizId}/statistics', 'getQuizStatistics', 'read:results'], {
    query: statisticsQuery,
    answer: statisticsShape,
    run: async ({ viewer, params, query }) => value(await getQuizStatistics(viewer, params.quizId ?? '', query)),
  }),
  operation(['GET', '/own/assignments', 'listOwnAssignments', 'read:own'], {
    query: pageQuery,
    answer: pageOf(ownAssignmentShape),
    run: async ({ viewer, query, now }) => page(await getOwnAssignments(viewer, { now }), query, byId),
  }),
  operation(['GET', '/own/progress', 'getOwnProgress', 'read:own'], {
    answer: progressShape,
    run: async ({ viewer, now }) => value(await getOwnProgress(viewer, { now })),
  }),
];

const clashes: Readonly<Record<string, { readonly at: string; readonly detail: string }>> = {
  closesBeforeOpens: { at: '/closesAt', detail: 'Expected a moment after `opensAt`.' },
  allAtOnce: {
    at: '/layout',
    detail: 'Expected "one" where items are answered in order, or their verdicts are told at once.',
  },
};
