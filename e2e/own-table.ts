// Data table: the addresses that are everyone's, or show each what is their own, and what each reader is answered. A new route that is no teacher's or admin's needs a row here.
import { type Cast, roles, type SceneRole } from '../prisma/seed/taught-scene';
import type { DoorScene } from './door-scene';

export type OwnRow = {
  readonly path: (scene: DoorScene, cast: Cast) => string;
  /** Who gets it: 200, or with `leads` the way to where it leads. */
  readonly shownTo: readonly SceneRole[];
  readonly leads?: RegExp;
  /** What all others get; not found where it is not said. */
  readonly others?: 'not found' | 'sign in' | '401' | '403' | '400' | '405';
  /** What is posted, by a page of ours; a GET where it is not said. */
  readonly body?: string;
};

const all = roles;
const members: readonly SceneRole[] = roles.filter((role) => role !== 'visitor' && role !== 'guest');
const known: readonly SceneRole[] = roles.filter((role) => role !== 'visitor');
/** The pupil alone, and no other learner, teacher or admin. */
const pupil: readonly SceneRole[] = ['pupil'];

export const own: Readonly<Record<string, OwnRow>> = {
  '/': { path: () => '/', shownTo: all },
  '/account': { path: () => '/account', shownTo: members, others: 'sign in' },
  '/account/deleted': { path: () => '/account/deleted', shownTo: all },
  '/articles/[slug]': { path: ({ library }) => `/articles/${library.slug}`, shownTo: all },
  '/articles/[slug]/facts': { path: ({ library }) => `/articles/${library.slug}/facts`, shownTo: all },
  '/assignments': { path: () => '/assignments', shownTo: members, others: 'sign in' },
  '/attempts/[id]': {
    path: ({ own: { attemptId } }) => `/attempts/${attemptId}`,
    shownTo: pupil,
    leads: /\/attempts\/\w+\/2$/,
  },
  '/attempts/[id]/[number]': { path: ({ own: { attemptId } }) => `/attempts/${attemptId}/1`, shownTo: pupil },
  '/attempts/[id]/all': { path: ({ own: { sheetId } }) => `/attempts/${sheetId}/all`, shownTo: pupil },
  '/attempts/[id]/read': { path: ({ own: { readId } }) => `/attempts/${readId}/read`, shownTo: pupil },
  '/attempts/[id]/result': { path: ({ own: { finishedId } }) => `/attempts/${finishedId}/result`, shownTo: pupil },
  '/attempts/[id]/summary': { path: ({ own: { sheetId } }) => `/attempts/${sheetId}/summary`, shownTo: pupil },
  '/classes': { path: () => '/classes', shownTo: members, others: 'sign in' },
  '/display': { path: () => '/display', shownTo: all },
  '/docs/api': { path: () => '/docs/api', shownTo: all },
  '/join': { path: () => '/join', shownTo: all },
  '/join/[code]': { path: ({ classCode }) => `/join/${classCode}`, shownTo: all },
  '/lti/choose/[id]': { path: () => '/lti/choose/tidak-ada', shownTo: [], others: 'sign in' },
  '/lti/enter': { path: () => '/lti/enter', shownTo: all },
  '/new-password': { path: () => '/new-password?link=x', shownTo: all },
  '/notifications': { path: () => '/notifications', shownTo: members, others: 'sign in' },
  '/offline': { path: () => '/offline', shownTo: all },
  '/practice': { path: () => '/practice', shownTo: all },
  '/practice/[id]': {
    path: ({ own: { practiceId } }) => `/practice/${practiceId}`,
    shownTo: pupil,
    leads: /\/practice\/\w+\/1$/,
  },
  '/practice/[id]/[number]': { path: ({ own: { practiceId } }) => `/practice/${practiceId}/1`, shownTo: pupil },
  '/practice/[id]/result': { path: ({ own: { examId } }) => `/practice/${examId}/result`, shownTo: pupil },
  '/practice/[id]/summary': { path: ({ own: { openExamId } }) => `/practice/${openExamId}/summary`, shownTo: pupil },
  '/privacy': { path: () => '/privacy', shownTo: all },
  '/progress': { path: () => '/progress', shownTo: all },
  '/progress/facts/[standing]': { path: () => '/progress/facts/forgotten', shownTo: all },
  '/progress/tables/[table]': { path: () => '/progress/tables/activity', shownTo: known },
  '/quizzes/[code]': { path: ({ library }) => `/quizzes/${library.code}`, shownTo: all },
  // Its facts only to its owner and who finished it: library.spec.ts.
  '/quizzes/[code]/facts': { path: ({ quiz }) => `/quizzes/${quiz.code}/facts`, shownTo: all },
  '/quizzes/[code]/ledger': { path: ({ quiz }) => `/quizzes/${quiz.code}/ledger`, shownTo: all },
  '/quizzes/[code]/preview.png': { path: ({ library }) => `/quizzes/${library.code}/preview.png`, shownTo: all },
  '/reviews': { path: () => '/reviews', shownTo: all },
  '/reviews/[cardId]': { path: ({ own: { cardId } }) => `/reviews/${cardId}`, shownTo: pupil },
  '/reviews/[cardId]/passage': { path: ({ own: { cardId } }) => `/reviews/${cardId}/passage`, shownTo: pupil },
  '/reviews/answers/[reviewId]': { path: ({ own: { reviewId } }) => `/reviews/answers/${reviewId}`, shownTo: pupil },
  '/reviews/next': { path: () => '/reviews/next', shownTo: all, leads: /\/reviews/ },
  '/sign-in': { path: () => '/sign-in', shownTo: all, leads: /\/account$/ },
  '/sign-up': { path: () => '/sign-up', shownTo: all, leads: /\/account$/ },
  '/embed/[code]': { path: ({ library }) => `/embed/${library.code}`, shownTo: all },
  '/feed.xml': { path: () => '/feed.xml', shownTo: all },
  '/icons/[name]': { path: () => '/icons/192', shownTo: all },
  '/sw.js': { path: () => '/sw.js', shownTo: all },
  '/api/account/data': { path: () => '/api/account/data', shownTo: known, others: '401' },
  '/api/account/memory': { path: () => '/api/account/memory', shownTo: known, others: '401' },
  '/api/account/progress/csv': { path: () => '/api/account/progress/csv', shownTo: known, others: '401' },
  '/api/account/progress/json': { path: () => '/api/account/progress/json', shownTo: known, others: '401' },
  '/api/attempts/[id]/presence': {
    path: ({ own: { assignedId } }) => `/api/attempts/${assignedId}/presence`,
    body: '1',
    shownTo: pupil,
  },
  '/api/auth/[...nextauth]': { path: () => '/api/auth/session', shownTo: [] },
  '/api/exchange/schema': { path: () => '/api/exchange/schema', shownTo: all },
  '/api/health': { path: () => '/api/health', shownTo: all },
  '/api/health/live': { path: () => '/api/health/live', shownTo: all },
  '/api/health/ready': { path: () => '/api/health/ready', shownTo: all },
  '/api/lti/deep-link': { path: () => '/api/lti/deep-link?launch=tidak-ada', shownTo: [] },
  '/api/lti/jwks': { path: () => '/api/lti/jwks', shownTo: all },
  '/api/lti/launch': { path: () => '/api/lti/launch', body: 'id_token=x', shownTo: [], others: '400' },
  '/api/lti/login': { path: () => '/api/lti/login', shownTo: [], others: '400' },
  '/api/lti/register': { path: () => '/api/lti/register', shownTo: [], others: '400' },
  '/api/metrics': { path: () => '/api/metrics', shownTo: [] },
  '/api/offline/answers': {
    path: () => '/api/offline/answers',
    body: JSON.stringify({
      sentAt: '2026-11-28T08:00:00Z',
      events: [{ eventId: '3f2b1c64-9d3e-4c55-8f4a-0b6d1f5f9a11' }],
    }),
    shownTo: known,
    others: '401',
  },
  '/api/offline/pack': {
    path: ({ own: { attemptId } }) => `/api/offline/pack?of=attempt&id=${attemptId}`,
    shownTo: pupil,
  },
  // By token alone: features/api/api.db.test.ts. A session is none.
  '/api/v1/[...path]': { path: ({ classId }) => `/api/v1/classes/${classId}`, shownTo: [], others: '401' },
  '/api/v1/openapi.json': { path: () => '/api/v1/openapi.json', shownTo: all },
};
