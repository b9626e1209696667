// Data table: the routes of teachers and admins, and what each reader is answered. A new route needs a row here or in own-table.ts, or e2e/doors.spec.ts fails and names it.
import { readdirSync } from 'node:fs';
import type { Cast, SceneRole, TaughtScene } from '../prisma/seed/taught-scene';
import { routesOfApp } from './every-page';

/** 200; 404; or the way to the sign-in page, for whoever may only have forgotten to sign in. */
export type Answer = 'shown' | 'not found' | 'sign in';

export type Row = {
  readonly path: (scene: TaughtScene, cast: Cast) => string;
  readonly shownTo: readonly SceneRole[];
  /** An address for programs sends nobody to the sign-in page. */
  readonly forPrograms?: true;
};

const admins: readonly SceneRole[] = ['admin'];
const ofQuiz: readonly SceneRole[] = ['owner', 'admin'];
const ofClass: readonly SceneRole[] = ['co-teacher', 'owner', 'admin'];
const inClass: readonly SceneRole[] = ['pupil', ...ofClass];
const teachers: readonly SceneRole[] = ['other teacher', 'co-teacher', 'owner', 'admin'];

/** Every teacher's page and address, and those that show a class or an assignment to its pupils too. */
export const access: Readonly<Record<string, Row>> = {
  '/admin': { path: () => '/admin', shownTo: admins },
  '/admin/articles': { path: () => '/admin/articles', shownTo: admins },
  '/admin/audit': { path: () => '/admin/audit', shownTo: admins },
  '/admin/classes': { path: () => '/admin/classes', shownTo: admins },
  '/admin/classes/[id]': { path: ({ classId }) => `/admin/classes/${classId}`, shownTo: admins },
  '/admin/outbox': { path: () => '/admin/outbox', shownTo: admins },
  '/admin/platforms': { path: () => '/admin/platforms', shownTo: admins },
  '/admin/platforms/[id]': { path: ({ lti }) => `/admin/platforms/${lti.platformId}`, shownTo: admins },
  '/admin/users': { path: () => '/admin/users', shownTo: admins },
  '/admin/users/[id]': { path: (_, { learner }) => `/admin/users/${learner}`, shownTo: admins },
  '/api/admin/audit': { path: () => '/api/admin/audit', shownTo: admins, forPrograms: true },
  '/api/assignments/[id]/live': {
    path: ({ assignmentId }) => `/api/assignments/${assignmentId}/live`,
    shownTo: ofClass,
    forPrograms: true,
  },
  '/api/assignments/[id]/statistics': {
    path: ({ assignmentId }) => `/api/assignments/${assignmentId}/statistics`,
    shownTo: ofClass,
    forPrograms: true,
  },
  '/api/assignments/[id]/paper': {
    path: ({ assignmentId }) => `/api/assignments/${assignmentId}/paper?part=key`,
    shownTo: ofClass,
    forPrograms: true,
  },
  '/api/classes/[id]/gradebook/csv': {
    path: ({ classId }) => `/api/classes/${classId}/gradebook/csv`,
    shownTo: ofClass,
  },
  '/api/classes/[id]/gradebook/xlsx': {
    path: ({ classId }) => `/api/classes/${classId}/gradebook/xlsx`,
    shownTo: ofClass,
  },
  '/api/quizzes/[id]/export': {
    path: ({ quiz }) => `/api/quizzes/${quiz.quizId}/export?format=json&version=published`,
    shownTo: ofQuiz,
    forPrograms: true,
  },
  '/api/quizzes/[id]/statistics': {
    path: ({ quiz }) => `/api/quizzes/${quiz.quizId}/statistics`,
    shownTo: ofQuiz,
    forPrograms: true,
  },
  '/assignments/[id]': { path: ({ assignmentId }) => `/assignments/${assignmentId}`, shownTo: inClass },
  '/assignments/[id]/article': { path: ({ assignmentId }) => `/assignments/${assignmentId}/article`, shownTo: inClass },
  '/assignments/[id]/edit': { path: ({ assignmentId }) => `/assignments/${assignmentId}/edit`, shownTo: ofClass },
  '/assignments/[id]/overrides/[overrideId]': {
    path: ({ assignmentId, overrideId }) => `/assignments/${assignmentId}/overrides/${overrideId}`,
    shownTo: ofClass,
  },
  '/assignments/[id]/paper': { path: ({ assignmentId }) => `/assignments/${assignmentId}/paper`, shownTo: ofClass },
  '/assignments/[id]/statistics': {
    path: ({ assignmentId }) => `/assignments/${assignmentId}/statistics`,
    shownTo: ofClass,
  },
  '/assignments/new': { path: () => '/assignments/new', shownTo: teachers },
  '/classes/[id]': { path: ({ classId }) => `/classes/${classId}`, shownTo: inClass },
  '/classes/[id]/gradebook': { path: ({ classId }) => `/classes/${classId}/gradebook`, shownTo: ofClass },
  '/classes/[id]/gradebook/[assignmentId]': {
    path: ({ classId, assignmentId }) => `/classes/${classId}/gradebook/${assignmentId}`,
    shownTo: ofClass,
  },
  '/classes/[id]/gradebook/[assignmentId]/[userId]': {
    path: ({ classId, assignmentId }, { pupil }) => `/classes/${classId}/gradebook/${assignmentId}/${pupil}`,
    shownTo: ofClass,
  },
  '/classes/[id]/import': { path: ({ classId }) => `/classes/${classId}/import`, shownTo: ofClass },
  '/classes/[id]/platform': { path: ({ classId }) => `/classes/${classId}/platform`, shownTo: ofClass },
  '/classes/[id]/pupils/[userId]': {
    path: ({ classId, nameless }) => `/classes/${classId}/pupils/${nameless}`,
    shownTo: ofClass,
  },
  '/teach': { path: () => '/teach', shownTo: teachers },
  '/teach/bank': { path: () => '/teach/bank', shownTo: teachers },
  '/teach/bank/[id]': { path: ({ quiz }) => `/teach/bank/${quiz.items[0]?.id}`, shownTo: ['owner'] },
  '/teach/bank/tags': { path: () => '/teach/bank/tags', shownTo: teachers },
  '/teach/flags': { path: () => '/teach/flags', shownTo: teachers },
  '/teach/import': { path: () => '/teach/import', shownTo: teachers },
  '/teach/bookmarklet': { path: () => '/teach/bookmarklet', shownTo: teachers },
  '/teach/feeds': { path: () => '/teach/feeds', shownTo: teachers },
  '/teach/new': { path: () => '/teach/new', shownTo: teachers },
  '/teach/quizzes/[id]': { path: ({ draft }) => `/teach/quizzes/${draft.quizId}`, shownTo: ofQuiz },
  '/teach/quizzes/[id]/article': { path: ({ draft }) => `/teach/quizzes/${draft.quizId}/article`, shownTo: ['owner'] },
  '/teach/quizzes/[id]/corrections': {
    path: ({ draft }) => `/teach/quizzes/${draft.quizId}/corrections`,
    shownTo: ['owner'],
  },
  '/teach/quizzes/[id]/export': { path: ({ draft }) => `/teach/quizzes/${draft.quizId}/export`, shownTo: ofQuiz },
  '/teach/quizzes/[id]/statistics': {
    path: ({ quiz }) => `/teach/quizzes/${quiz.quizId}/statistics`,
    shownTo: ofQuiz,
  },
  '/teach/webhooks': { path: () => '/teach/webhooks', shownTo: teachers },
  '/teach/webhooks/[id]': { path: ({ webhookId }) => `/teach/webhooks/${webhookId}`, shownTo: ['owner'] },
  '/teach/quizzes/[id]/try': { path: ({ draft }) => `/teach/quizzes/${draft.quizId}/try`, shownTo: ofQuiz },
};

/** Pages and handlers: every file of `app/` that answers an address. */
export function addressesOfApp(): readonly string[] {
  const handlers = readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => /\/route\.tsx?$/.test(file))
    .map((file) => file.replace(/\/route\.tsx?$/, ''));
  return [...routesOfApp(), ...handlers].sort();
}

/** What a reader is to be answered. */
export function expectedOf({ shownTo, forPrograms }: Row, role: SceneRole): Answer {
  if (shownTo.includes(role)) return 'shown';
  const isAccount = role !== 'visitor' && role !== 'guest';
  return isAccount || forPrograms ? 'not found' : 'sign in';
}
