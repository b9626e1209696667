// Data table: the pages that e2e/accessibility.spec.ts looks at. A new page needs a row, or the spec fails and names it.
import { readdirSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { db } from '../lib/db';
import { sealPasswordLink } from '../lib/password-link';
import { someCards } from '../prisma/seed/cards';
import { aClass } from '../prisma/seed/classes';
import { anAttempt, aPerson, aQuiz, type SampleQuiz } from '../prisma/seed/factories';
import { aDraftedEntry, aFeed } from '../prisma/seed/feeds';
import { aPractice } from '../prisma/seed/practices';
import { simulatedAttempts } from '../prisma/seed/simulated-attempts';
import { aWebhook } from '../prisma/seed/taught-scene';
import { tenKinds } from '../prisma/seed/ten-kinds';
import { withStimulus } from '../prisma/seed/with-stimulus';
import { ownAssignment, taughtAssignment } from './assigned-pages';
import { gradedClass } from './graded-class';
import { connectedClass, newcomer, waitingLaunch } from './lti-pages';

/** Who looks; `userId` is theirs, empty for a visitor. */
type Reader = { readonly userId: string };

export type Look = {
  /** Told beside the route where a route has several looks. */
  readonly state?: string;
  readonly as: 'visitor' | 'guest' | 'learner' | 'teacher' | 'admin';
  /** Makes what the page needs and answers its address. */
  readonly path: (reader: Reader) => string | Promise<string>;
  /** What is done on the page before it is looked at. */
  readonly first?: (page: Page) => Promise<void>;
  /** For routes that lead elsewhere: where to, for their readers. */
  readonly leadsTo?: RegExp;
};

const done = new Date('2026-11-20T09:00:00Z');

/** An attempt of the reader's at a quiz of ten kinds. */
async function attemptAt(reader: Reader, how: Parameters<typeof anAttempt>[2] = {}): Promise<string> {
  return `/attempts/${await anAttempt(await aQuiz({ sample: tenKinds }), reader.userId, how)}`;
}

/** An attempt of the reader's at a quiz with something to be read before its fourth item. */
async function attemptWithStimulus({ userId }: Reader, how: Parameters<typeof anAttempt>[2] = {}): Promise<string> {
  return `/attempts/${await anAttempt(await aQuiz({ sample: withStimulus }), userId, how)}`;
}

const finished = { marks: [true, false, null, true, false, true], finishedAt: done } as const;

async function quizWithFlag({ userId }: Reader): Promise<SampleQuiz> {
  const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
  const itemId = quiz.items[0]?.id ?? '';
  await db.flag.create({ data: { itemId, userId, reason: 'unclear', raisedAt: done }, select: { id: true } });
  return quiz;
}

async function quizAnsweredBy({ userId }: Reader, learners: number): Promise<string> {
  const quiz = await aQuiz({ ownerId: userId, sample: tenKinds });
  await simulatedAttempts(quiz, { learners, seed: 1 });
  return `/teach/quizzes/${quiz.quizId}/statistics`;
}

/** A quiz of the reader's own, of whose items two carry a tag and one another. */
async function taggedQuiz({ userId: ownerId }: Reader): Promise<SampleQuiz> {
  const quiz = await aQuiz({ ownerId, sample: tenKinds });
  const [first = '', second = ''] = quiz.items.map(({ id }) => id);
  for (const [name, ids] of [
    ['Ujian', [first, second]],
    ['Bab 3', [first]],
  ] as const) {
    const items = { create: ids.map((itemId) => ({ itemId })) };
    await db.tag.create({
      data: { ownerId, name, handle: name.toLowerCase(), createdAt: done, items },
      select: { id: true },
    });
  }
  return quiz;
}

/** A quiz of the reader's own whose article was corrected: two items wait, one is withdrawn. */
async function suspendedQuiz(reader: Reader): Promise<string> {
  const { quizId, versionId, items } = await taggedQuiz(reader);
  const { articleVersionId } = await db.quizVersion.findUniqueOrThrow({ where: { id: versionId } });
  const rows = items.slice(0, 3).map(({ id }) => ({ itemId: id, articleVersionId, since: done, byId: reader.userId }));
  await db.suspension.createMany({
    data: rows.map((row, at) => (at === 0 ? { ...row, outcome: 'withdrawn' as const, decidedAt: done } : row)),
  });
  return quizId;
}

/** A draft of the reader's own, at its fourth item. */
async function deskOf(ownerId: string, query: string): Promise<string> {
  const { quizId, items } = await aQuiz({ ownerId, sample: withStimulus, published: false });
  return `/teach/quizzes/${quizId}?item=${items[3]?.id}${query}`;
}

async function trialOf({ userId }: Reader): Promise<string> {
  return `/teach/quizzes/${(await aQuiz({ ownerId: userId, sample: tenKinds, published: false })).quizId}/try`;
}

async function dueCard({ userId }: Reader): Promise<string> {
  const [card = ''] = await someCards(userId, await aQuiz(), { count: 3 });
  return card;
}

async function practiceOf({ userId }: Reader, how: Parameters<typeof aPractice>[2] = {}): Promise<string> {
  return `/practice/${await aPractice(await aQuiz({ sample: tenKinds }), userId, how)}`;
}

/** A class of the reader's with one pupil. */
async function classWithPupil({ userId }: Reader): Promise<{ readonly path: string; readonly pupilId: string }> {
  const pupil = await aPerson('learner', 'Dewi');
  const { classId } = await aClass(userId, [pupil.userId]);
  return { path: `/classes/${classId}`, pupilId: pupil.userId };
}

/** Entries of the audit log, about what is there and what is gone. */
async function someDeeds(reader: Reader): Promise<void> {
  const { path, pupilId } = await classWithPupil(reader);
  const [, , classId = ''] = path.split('/');
  const by = { at: done, byId: reader.userId };
  const about = (deed: string, subjectKind: string, subjectId: string) => ({ ...by, deed, subjectKind, subjectId });
  await db.auditEntry.createMany({
    data: [
      { ...about('class.archived', 'class', classId), detail: 'X IPS 1' },
      about('pin.reset', 'user', pupilId),
      { ...about('role.changed', 'user', pupilId), detail: 'teacher', byId: null },
      about('account.deleted', 'user', 'gone'),
    ],
  });
}

/** What is on the device was looked up. */
async function deviceLooked(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
}

export const pages: Readonly<Record<string, readonly Look[]>> = {
  '/': [
    { as: 'visitor', path: () => '/' },
    { state: 'nothing found', as: 'learner', path: () => '/?q=tidakadakataini' },
  ],
  '/account': [{ as: 'teacher', path: () => '/account' }],
  '/admin/outbox': [
    {
      as: 'admin',
      path: async ({ userId }) => {
        await aWebhook(userId);
        return '/admin/outbox';
      },
    },
  ],
  '/teach/webhooks': [{ as: 'teacher', path: () => '/teach/webhooks' }],
  '/teach/webhooks/[id]': [
    { as: 'teacher', path: async ({ userId }) => `/teach/webhooks/${(await aWebhook(userId)).webhookId}` },
  ],
  '/docs/api': [{ as: 'visitor', path: () => '/docs/api' }],
  '/account/deleted': [{ as: 'visitor', path: () => '/account/deleted' }],
  '/admin': [{ as: 'admin', path: () => '/admin' }],
  '/admin/articles': [
    { as: 'admin', path: () => '/admin/articles' },
    { state: 'nothing found', as: 'admin', path: () => '/admin/articles?q=tidakadakataini' },
  ],
  '/admin/audit': [{ as: 'admin', path: (reader) => someDeeds(reader).then(() => '/admin/audit') }],
  '/admin/classes': [{ as: 'admin', path: (reader) => classWithPupil(reader).then(() => '/admin/classes') }],
  '/admin/classes/[id]': [{ as: 'admin', path: async (reader) => `/admin${(await classWithPupil(reader)).path}` }],
  '/admin/platforms': [
    { as: 'admin', path: (reader) => connectedClass(reader).then(() => '/admin/platforms') },
    {
      state: 'an address to register with',
      as: 'admin',
      path: () => '/admin/platforms',
      first: async (page) => {
        await page.getByRole('button', { name: 'Buat alamat pendaftaran' }).click();
        await page.getByText('Alamat ini hanya ditampilkan sekali.').waitFor();
      },
    },
  ],
  '/admin/platforms/[id]': [
    { as: 'admin', path: async (reader) => `/admin/platforms/${(await connectedClass(reader)).platformId}` },
  ],
  '/admin/users': [{ as: 'admin', path: () => '/admin/users' }],
  '/admin/users/[id]': [
    { as: 'admin', path: async () => `/admin/users/${(await aPerson('teacher', 'Budi')).userId}` },
    { state: 'the own account', as: 'admin', path: ({ userId }) => `/admin/users/${userId}` },
  ],
  '/articles/[slug]': [{ as: 'guest', path: async () => `/articles/${(await aQuiz()).slug}` }],
  '/articles/[slug]/facts': [{ as: 'visitor', path: () => '/articles/id-14-bahasa-indonesia-unesco/facts' }],
  '/assignments': [
    { state: 'nothing yet', as: 'learner', path: () => '/assignments' },
    { as: 'learner', path: (reader) => ownAssignment(reader).then(() => '/assignments') },
  ],
  '/assignments/[id]': [
    { state: 'watched', as: 'teacher', path: taughtAssignment },
    { state: 'to be taken', as: 'learner', path: async (reader) => (await ownAssignment(reader)).path },
    { state: 'taken', as: 'learner', path: async (reader) => (await ownAssignment(reader, { finished: true })).path },
  ],
  '/assignments/[id]/article': [
    { as: 'learner', path: async (reader) => `${(await ownAssignment(reader)).path}/article` },
  ],
  '/assignments/[id]/edit': [{ as: 'teacher', path: async (reader) => `${await taughtAssignment(reader)}/edit` }],
  '/assignments/[id]/overrides/[overrideId]': [
    { as: 'teacher', path: async (reader) => `${await taughtAssignment(reader)}/overrides/new` },
  ],
  '/assignments/[id]/paper': [
    {
      as: 'teacher',
      path: async (reader) => `${await taughtAssignment(reader)}/paper?part=paper&part=sheet&part=key&article=yes`,
    },
  ],
  '/assignments/[id]/statistics': [
    { state: 'few attempts', as: 'teacher', path: async (reader) => `${await taughtAssignment(reader)}/statistics` },
  ],
  '/assignments/new': [
    { state: 'which quiz', as: 'teacher', path: () => '/assignments/new' },
    {
      state: 'its rules',
      as: 'teacher',
      path: async (reader) => {
        await classWithPupil(reader);
        return `/assignments/new?quiz=${(await aQuiz({ ownerId: reader.userId })).code}`;
      },
      first: (page) => page.getByText('Cara mengerjakan').click(),
    },
  ],
  '/attempts/[id]': [{ as: 'guest', path: attemptAt, leadsTo: /\/attempts\/[^/]+\/1$/ }],
  '/attempts/[id]/[number]': [
    ...Array.from(
      { length: 10 },
      (_, at): Look => ({
        state: `open, ${tenKinds.items[at]?.kind}`,
        as: 'guest',
        path: async (reader) => `${await attemptAt(reader)}/${at + 1}`,
      }),
    ),
    {
      state: 'answered wrongly',
      as: 'learner',
      path: async (reader) => `${await attemptAt(reader, { marks: [false] })}/1`,
    },
    {
      state: 'open, with what is read before it',
      as: 'guest',
      path: async (reader) => `${await attemptWithStimulus(reader)}/4`,
      first: (page) => page.getByText('Dari artikel:').waitFor(),
    },
    {
      state: 'answered, with what was read before it',
      as: 'guest',
      path: async (reader) => `${await attemptWithStimulus(reader, { marks: [null, null, null, true] })}/4`,
      first: (page) => page.getByText('Dari artikel:').waitFor(),
    },
    {
      state: 'refused',
      as: 'guest',
      path: async (reader) => `${await attemptAt(reader)}/2`,
      first: (page) => page.getByRole('button', { name: 'Jawab', exact: true }).click(),
    },
    {
      state: 'of an assignment, against the clock',
      as: 'learner',
      path: async (reader) => `${(await ownAssignment(reader, { begun: true })).attemptPath}/3`,
    },
    {
      state: 'being reported',
      as: 'learner',
      path: async (reader) => `${await attemptAt(reader)}/1`,
      first: async (page) => {
        await page.getByText('Ada yang salah dengan soal ini?').click();
        await page.getByRole('button', { name: 'Kirim laporan' }).waitFor();
      },
    },
  ],
  '/attempts/[id]/all': [
    { as: 'guest', path: async (reader) => `${await attemptAt(reader, { feedback: 'end' })}/all` },
    {
      state: 'with what is read before an item',
      as: 'guest',
      path: async (reader) => `${await attemptWithStimulus(reader, { feedback: 'end' })}/all`,
      first: (page) => page.getByText('Dari artikel:').waitFor(),
    },
  ],
  '/attempts/[id]/read': [
    {
      as: 'guest',
      path: async (reader) => {
        const path = await attemptAt(reader, { feedback: 'end' });
        const data = { answersFirst: true, readAt: done };
        await db.attempt.update({ where: { id: path.split('/')[2] ?? '' }, data, select: { id: true } });
        return `${path}/read`;
      },
    },
  ],
  '/attempts/[id]/result': [
    { as: 'guest', path: async (reader) => `${await attemptAt(reader, finished)}/result` },
    {
      state: 'of an assignment, keys not told',
      as: 'learner',
      path: async (reader) => `${(await ownAssignment(reader, { finished: true })).attemptPath}/result`,
    },
  ],
  '/attempts/[id]/summary': [
    { as: 'guest', path: async (reader) => `${await attemptAt(reader, { marks: [true], feedback: 'end' })}/summary` },
  ],
  '/classes': [
    { state: 'nothing yet', as: 'learner', path: () => '/classes' },
    { as: 'teacher', path: (reader) => classWithPupil(reader).then(() => '/classes') },
  ],
  '/classes/[id]': [{ as: 'teacher', path: async (reader) => (await classWithPupil(reader)).path }],
  '/classes/[id]/gradebook': [
    { state: 'nothing yet', as: 'teacher', path: async (reader) => `${(await classWithPupil(reader)).path}/gradebook` },
    { as: 'teacher', path: async (reader) => (await gradedClass(reader)).path },
  ],
  '/classes/[id]/gradebook/[assignmentId]': [
    {
      as: 'teacher',
      path: async (reader) => {
        const { path, assignmentId } = await gradedClass(reader);
        return `${path}/${assignmentId}`;
      },
    },
  ],
  '/classes/[id]/gradebook/[assignmentId]/[userId]': [
    {
      as: 'teacher',
      path: async (reader) => {
        const { path, assignmentId, pupilId } = await gradedClass(reader);
        return `${path}/${assignmentId}/${pupilId}`;
      },
    },
  ],
  '/classes/[id]/import': [{ as: 'teacher', path: async (reader) => `${(await classWithPupil(reader)).path}/import` }],
  '/classes/[id]/platform': [
    { as: 'teacher', path: async (reader) => `/classes/${(await connectedClass(reader)).classId}/platform` },
  ],
  '/classes/[id]/pupils/[userId]': [
    {
      as: 'teacher',
      path: async (reader) => {
        const { path, pupilId } = await classWithPupil(reader);
        return `${path}/pupils/${pupilId}`;
      },
    },
  ],
  '/display': [{ as: 'visitor', path: () => '/display' }],
  '/join': [{ as: 'visitor', path: () => '/join' }],
  '/join/[code]': [
    {
      as: 'visitor',
      path: async () => `/join/${(await aClass((await aPerson('teacher')).userId)).code}`,
    },
  ],
  '/notifications': [
    { state: 'nothing yet', as: 'learner', path: () => '/notifications' },
    {
      as: 'learner',
      path: async ({ userId }) => {
        const told = { kind: 'assigned', subject: 'Ulangan 1', path: '/assignments', at: done } as const;
        await db.notification.create({ data: { ...told, userId, eventKey: `assigned:${userId}` } });
        return '/notifications';
      },
    },
  ],
  '/lti/choose/[id]': [
    { as: 'teacher', path: async (reader) => `/lti/choose/${await waitingLaunch(reader)}` },
    {
      state: 'the rules',
      as: 'teacher',
      path: async (reader) => `/lti/choose/${await waitingLaunch(reader)}?quiz=${(await aQuiz()).code}`,
    },
  ],
  '/lti/enter': [
    {
      as: 'visitor',
      path: () => '/lti/enter',
      first: async (page) => {
        const value = await newcomer();
        await page.context().addCookies([{ name: 'fakta-lti-newcomer', value, url: page.url() }]);
        await page.reload();
      },
    },
  ],
  '/new-password': [
    {
      as: 'visitor',
      path: async () =>
        `/new-password?link=${await sealPasswordLink({ ...(await aPerson()), sessionVersion: 1 }, new Date())}`,
    },
    { state: 'over', as: 'visitor', path: () => '/new-password?link=x' },
  ],
  '/offline': [
    { state: 'nothing here', as: 'visitor', path: () => '/offline', first: deviceLooked },
    {
      state: 'a quiz that was taken along',
      as: 'guest',
      path: async (reader) => `${await attemptAt(reader)}/1`,
      first: async (page) => {
        await page.getByText('tersimpan di perangkat Anda').waitFor();
        await page.goto('/offline');
        await deviceLooked(page);
      },
    },
  ],
  '/practice': [
    { state: 'nothing yet', as: 'visitor', path: () => '/practice' },
    { as: 'learner', path: async (reader) => practiceOf(reader, { marks: [true] }).then(() => '/practice') },
  ],
  '/practice/[id]': [{ as: 'learner', path: (reader) => practiceOf(reader), leadsTo: /\/practice\/[^/]+\/1$/ }],
  '/practice/[id]/[number]': [
    { state: 'answered', as: 'learner', path: async (reader) => `${await practiceOf(reader, { marks: [true] })}/1` },
    { state: 'an exam', as: 'learner', path: async (reader) => `${await practiceOf(reader, { mode: 'exam' })}/1` },
  ],
  '/practice/[id]/result': [
    {
      as: 'learner',
      path: async (reader) => `${await practiceOf(reader, { marks: [true, false], finishedAt: done })}/result`,
    },
  ],
  '/practice/[id]/summary': [
    { as: 'learner', path: async (reader) => `${await practiceOf(reader, { mode: 'exam', marks: [true] })}/summary` },
  ],
  '/privacy': [{ as: 'guest', path: () => '/privacy' }],
  '/progress': [
    { state: 'nothing yet', as: 'visitor', path: () => '/progress' },
    { as: 'learner', path: (reader) => attemptAt(reader, finished).then(() => '/progress') },
  ],
  '/progress/facts/[standing]': [
    { as: 'learner', path: (reader) => dueCard(reader).then(() => '/progress/facts/forgotten') },
  ],
  '/progress/tables/[table]': [
    { as: 'learner', path: (reader) => attemptAt(reader, finished).then(() => '/progress/tables/activity') },
  ],
  '/quizzes/[code]': [
    {
      as: 'visitor',
      path: async () => `/quizzes/${(await aQuiz()).code}`,
    },
  ],
  '/quizzes/[code]/facts': [
    { as: 'teacher', path: async ({ userId }) => `/quizzes/${(await aQuiz({ ownerId: userId })).code}/facts` },
  ],
  '/quizzes/[code]/ledger': [
    { state: 'nothing yet', as: 'visitor', path: async () => `/quizzes/${(await aQuiz()).code}/ledger` },
    { as: 'teacher', path: async (reader) => `/quizzes/${(await gradedClass(reader)).code}/ledger` },
  ],
  '/reviews': [
    { state: 'nothing yet', as: 'visitor', path: () => '/reviews' },
    { as: 'learner', path: (reader) => dueCard(reader).then(() => '/reviews') },
  ],
  '/reviews/[cardId]': [{ as: 'learner', path: async (reader) => `/reviews/${await dueCard(reader)}` }],
  '/reviews/[cardId]/passage': [{ as: 'learner', path: async (reader) => `/reviews/${await dueCard(reader)}/passage` }],
  '/reviews/answers/[reviewId]': [
    {
      as: 'learner',
      path: async (reader) => {
        const where = { cardId: await dueCard(reader) };
        const { id } = await db.review.findFirstOrThrow({ where, select: { id: true } });
        return `/reviews/answers/${id}`;
      },
    },
  ],
  '/reviews/next': [{ as: 'visitor', path: () => '/reviews/next', leadsTo: /\/reviews$/ }],
  '/sign-in': [{ as: 'visitor', path: () => '/sign-in' }],
  '/sign-up': [
    {
      state: 'refused',
      as: 'visitor',
      path: () => '/sign-up',
      first: (page) => page.getByRole('button', { name: 'Buat akun' }).click(),
    },
  ],
  '/teach': [
    { state: 'nothing yet', as: 'teacher', path: () => '/teach' },
    { as: 'teacher', path: (reader) => quizWithFlag(reader).then(() => '/teach') },
  ],
  '/teach/bank': [
    { as: 'teacher', path: (reader) => taggedQuiz(reader).then(() => '/teach/bank') },
    { state: 'nothing found', as: 'teacher', path: () => '/teach/bank?q=tidakadakataini&asked=3' },
    {
      state: 'refused',
      as: 'teacher',
      path: (reader) => taggedQuiz(reader).then(() => '/teach/bank?error=none-chosen'),
    },
  ],
  '/teach/bank/[id]': [
    { as: 'teacher', path: async (reader) => `/teach/bank/${(await taggedQuiz(reader)).items[0]?.id}` },
  ],
  '/teach/bank/tags': [{ as: 'teacher', path: (reader) => taggedQuiz(reader).then(() => '/teach/bank/tags') }],
  '/teach/flags': [
    { state: 'nothing yet', as: 'teacher', path: () => '/teach/flags' },
    { as: 'teacher', path: (reader) => quizWithFlag(reader).then(() => '/teach/flags') },
  ],
  '/teach/import': [
    { state: 'no quiz yet', as: 'teacher', path: () => '/teach/import' },
    {
      state: 'a preview',
      as: 'teacher',
      path: (reader) => taggedQuiz(reader).then(() => '/teach/import'),
      first: async (page) => {
        await page
          .getByLabel('Tempel soal')
          .fill(
            'Siapa ketuanya? {=Ali ####Bukti: “Ali Sastroamidjojo memimpin sidang konferensi.”}\n\nApa? {}\n\nKapan? {=a}',
          );
        await page.getByRole('button', { name: 'Lihat dulu' }).click();
        await page.getByRole('heading', { name: 'Yang akan masuk' }).waitFor();
      },
    },
  ],
  '/teach/bookmarklet': [{ as: 'teacher', path: () => '/teach/bookmarklet' }],
  '/teach/feeds': [
    { as: 'teacher', path: () => '/teach/feeds' },
    {
      state: 'with entries',
      as: 'teacher',
      path: async ({ userId }) => {
        await aFeed(userId);
        await aDraftedEntry(userId, 'https://berita.test/draf');
        return '/teach/feeds';
      },
    },
  ],
  '/teach/new': [{ as: 'teacher', path: () => '/teach/new' }],
  '/teach/quizzes/[id]/article': [
    { as: 'teacher', path: async (reader) => `/teach/quizzes/${(await taggedQuiz(reader)).quizId}/article` },
    {
      state: 'a preview',
      as: 'teacher',
      path: async (reader) => `/teach/quizzes/${(await taggedQuiz(reader)).quizId}/article`,
      first: async (page) => {
        await page.getByLabel('Teks artikel').fill('Konferensi itu dibuka di Bandung. Lainnya dihapus.');
        await page.getByRole('button', { name: 'Lihat dulu akibatnya' }).click();
        await page.getByRole('button', { name: 'Simpan koreksi' }).waitFor();
      },
    },
  ],
  '/teach/quizzes/[id]/corrections': [
    { as: 'teacher', path: async (reader) => `/teach/quizzes/${await suspendedQuiz(reader)}/corrections?corrected=1` },
  ],
  '/teach/quizzes/[id]/export': [
    { as: 'teacher', path: async (reader) => `/teach/quizzes/${(await taggedQuiz(reader)).quizId}/export` },
  ],
  '/teach/quizzes/[id]': [
    {
      state: 'published, with a report',
      as: 'teacher',
      path: async (reader) => `/teach/quizzes/${(await quizWithFlag(reader)).quizId}`,
    },
    {
      state: 'a draft',
      as: 'teacher',
      path: async ({ userId }) =>
        `/teach/quizzes/${(await aQuiz({ ownerId: userId, sample: tenKinds, published: false })).quizId}`,
    },
    {
      state: 'a draft, an item with what is read before it',
      as: 'teacher',
      path: ({ userId }) => deskOf(userId, ''),
      first: (page) => page.getByText('Dari artikel:').waitFor(),
    },
    {
      state: 'a draft, that item being edited',
      as: 'teacher',
      path: ({ userId }) => deskOf(userId, '&edit=1'),
      first: (page) => page.getByRole('checkbox', { name: /^Tampilkan kalimat sebelumnya/ }).waitFor(),
    },
  ],
  '/teach/quizzes/[id]/statistics': [
    { as: 'teacher', path: (reader) => quizAnsweredBy(reader, 60) },
    { state: 'few attempts', as: 'teacher', path: (reader) => quizAnsweredBy(reader, 3) },
  ],
  '/teach/quizzes/[id]/try': [
    { state: 'a question', as: 'teacher', path: (reader) => trialOf(reader) },
    {
      state: 'a question answered',
      as: 'teacher',
      path: async (reader) => `${await trialOf(reader)}?soal=1&jawab=1&response=Gedung+Merdeka`,
    },
    { state: 'the end', as: 'teacher', path: async (reader) => `${await trialOf(reader)}?soal=11&nilai=1_0.5` },
  ],
};

/** The route of every page of `app/`: "/articles/[slug]". */
export function routesOfApp(): readonly string[] {
  return readdirSync('app', { recursive: true, encoding: 'utf8' })
    .map((file) => `/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('/page.tsx'))
    .map((file) => file.replace(/\/page\.tsx$/, '').replace(/\/\([^/]+\)/g, '') || '/')
    .sort();
}
