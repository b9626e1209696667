import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { addArticle } from '@/features/articles/commands/add-article';
import { addTime } from '@/features/assignments/commands/add-time';
import {
  changeAssignment,
  closeAssignment,
  withdrawAssignment,
} from '@/features/assignments/commands/change-assignment';
import { setAssignment } from '@/features/assignments/commands/set-assignment';
import { removeOverride, setOverride } from '@/features/assignments/commands/set-override';
import { getEditable } from '@/features/assignments/queries/editable';
import { getAssignedArticle, getAssignment } from '@/features/assignments/queries/get-assignment';
import { getTaughtAssignments } from '@/features/assignments/queries/list-assignments';
import { getLiveMark } from '@/features/assignments/queries/live';
import { getPaper } from '@/features/assignments/queries/paper';
import { getPaperFile } from '@/features/assignments/queries/paper-file';
import { getTaughtAssignment } from '@/features/assignments/queries/taught-assignment';
import { deleteTag, mergeTags, renameTag } from '@/features/bank/commands/change-tag';
import { copyItems } from '@/features/bank/commands/copy-items';
import { tagItems, untagItem } from '@/features/bank/commands/tag-items';
import { getBank } from '@/features/bank/queries/bank';
import { noFilter } from '@/features/bank/queries/bank-filter';
import { getBankItem } from '@/features/bank/queries/bank-item';
import { tagsOf } from '@/features/bank/queries/tags';
import { targetsOf } from '@/features/bank/queries/targets';
import { changeClass, renameClass } from '@/features/classes/commands/change-class';
import { changePupil, resetPin } from '@/features/classes/commands/change-pupil';
import { inviteCoTeacher, removeCoTeacher, withdrawInvitation } from '@/features/classes/commands/co-teachers';
import { createClass } from '@/features/classes/commands/create-class';
import { importPupils, previewRoster } from '@/features/classes/commands/import-pupils';
import { getPupil, getTaughtClass } from '@/features/classes/queries/get-class';
import { classDeeds } from '@/features/classes/schema/forms';
import { correctArticle } from '@/features/corrections/commands/correct-article';
import { decideSuspension } from '@/features/corrections/commands/decide-suspension';
import { renewQuiz } from '@/features/corrections/commands/renew-quiz';
import { getOwnArticle } from '@/features/corrections/queries/own-article';
import { getSuspended } from '@/features/corrections/queries/suspended';
import { importItems } from '@/features/exchange/commands/import-items';
import { getExportPage } from '@/features/exchange/queries/export';
import { planImport } from '@/features/exchange/queries/plan-import';
import { decideFlag } from '@/features/flags/commands/decide-flag';
import { countOpenFlags, flagsOfQuiz, openFlags } from '@/features/flags/queries/flags-of-quiz';
import { askedGradebook } from '@/features/gradebook/queries/asked-gradebook';
import { getAssignmentItems } from '@/features/gradebook/queries/assignment-items';
import { flagsIn } from '@/features/gradebook/queries/class-flags';
import { getPupilAnswers } from '@/features/gradebook/queries/pupil-answers';
import { addFeed } from '@/features/intake/commands/add-feed';
import { putEntryAway, setDrafting, stopFeed } from '@/features/intake/commands/change-feed';
import { fetchArticle } from '@/features/intake/commands/fetch-article';
import { readDocument } from '@/features/intake/commands/read-document';
import { knownArticles } from '@/features/intake/queries/known-articles';
import { listFeeds } from '@/features/intake/queries/list-feeds';
import {
  addDeployment,
  addPlatform,
  enablePlatform,
  invitePlatform,
  setFrameOrigins,
} from '@/features/lti/commands/change-platform';
import { rotateKey } from '@/features/lti/commands/keys';
import { addMembers, readMembers } from '@/features/lti/commands/members';
import { sendAgain } from '@/features/lti/commands/send-again';
import { getCourses } from '@/features/lti/queries/course';
import { getPlatform, getPlatforms } from '@/features/lti/queries/platforms';
import { acceptRemaining } from '@/features/quizzes/commands/accept-remaining';
import { acceptSelected } from '@/features/quizzes/commands/accept-selected';
import { decideItem, undecideItem } from '@/features/quizzes/commands/decide-item';
import { discardDraft } from '@/features/quizzes/commands/discard-draft';
import { editItem } from '@/features/quizzes/commands/edit-item';
import { generateQuiz } from '@/features/quizzes/commands/generate-quiz';
import { moveItem } from '@/features/quizzes/commands/move-item';
import { publishQuiz } from '@/features/quizzes/commands/publish-quiz';
import { regenerateQuiz } from '@/features/quizzes/commands/regenerate-quiz';
import { replaceItem } from '@/features/quizzes/commands/replace-item';
import { restoreItem } from '@/features/quizzes/commands/restore-item';
import { reviseQuiz } from '@/features/quizzes/commands/revise-quiz';
import { undoStep } from '@/features/quizzes/commands/undo-step';
import { weighItem } from '@/features/quizzes/commands/weigh-item';
import { writeItem } from '@/features/quizzes/commands/write-item';
import { getCurrentItem } from '@/features/quizzes/queries/current-item';
import { getReview } from '@/features/quizzes/queries/get-review';
import { lastStep } from '@/features/quizzes/queries/last-step';
import { listQuizzes } from '@/features/quizzes/queries/list-quizzes';
import { getTrial } from '@/features/quizzes/queries/trial';
import type { WriteItem } from '@/features/quizzes/schema';
import { commentAnswer } from '@/features/regrades/commands/comment-answer';
import { regrade } from '@/features/regrades/commands/regrade';
import { settleFlag } from '@/features/regrades/commands/settle-flag';
import { undoRegrade } from '@/features/regrades/commands/undo-regrade';
import { getLedger } from '@/features/regrades/queries/ledger';
import { regradesOf } from '@/features/regrades/queries/regrades-of';
import { getAssignmentStatistics } from '@/features/statistics/queries/assignment-statistics';
import { getQuizStatistics } from '@/features/statistics/queries/quiz-statistics';
import { getAssignmentStatisticsCsv, getStatisticsCsv } from '@/features/statistics/queries/statistics-csv';
import {
  addWebhook,
  removeWebhook,
  renewSecret,
  retryDelivery,
  sendTest,
  turnWebhook,
} from '@/features/webhooks/commands/change-webhooks';
import { getWebhook, listWebhooks } from '@/features/webhooks/queries/webhook';
import { db } from '@/lib/db';
import { AppError } from '@/lib/errors';
import { type Member, type Viewer, viewerOf } from '@/lib/viewer';
import { sameForm, usualForm } from '@/prisma/seed/assignment-forms';
import { aQuiz } from '@/prisma/seed/factories';
import { aDraftedEntry, aFeed } from '@/prisma/seed/feeds';
import { aCast, aTaughtScene, roles, type SceneRole, type TaughtScene } from '@/prisma/seed/taught-scene';
import { changeRole, deleteUser, endSessions } from './commands/change-user';
import { handOver } from './commands/hand-over';
import { listArticle } from './commands/list-article';
import { offerPasswordLink } from './commands/offer-password-link';
import { retryMessage } from './commands/retry-message';
import { listArticles } from './queries/articles';
import { getAuditCsv } from './queries/audit-csv';
import { getAuditLog } from './queries/audit-log';
import { getClassForAdmin, listClasses } from './queries/classes';
import { getOutbox } from './queries/outbox';
import { getOverview } from './queries/overview';
import { getUser } from './queries/user';
import { listUsers } from './queries/users';

// Data table: every deed and view of teachers and admins, and who may. Whoever may not is told that it is not there, and nothing changes.

const now = new Date('2026-11-28T08:00:00Z');
const at = { now };

const admins: readonly SceneRole[] = ['admin'];
/** A bank, its tags and the articles of one's own are one's own alone: an admin has others. */
const ownerAlone: readonly SceneRole[] = ['owner'];
const owners: readonly SceneRole[] = ['owner', 'admin'];
const ofClass: readonly SceneRole[] = ['co-teacher', 'owner', 'admin'];
const allTeachers: readonly SceneRole[] = ['other teacher', 'co-teacher', 'owner', 'admin'];

/** Commands take members, whom actions alone let in; that guests are refused by the rules too is part of the proof. */
type Act = (viewer: Member, scene: Scene) => unknown;
type Scene = Awaited<ReturnType<typeof aWorkedScene>>;

const rules = { ...usualForm, title: 'Ulangan 2', pupils: [] as string[], attempts: 0 };

const same = { ...sameForm, extraMinutes: 5 };

const noArticle = { text: '', title: '', outlet: '', author: '', publishedOn: '', sourceUrl: '', topic: '' };
const draftItem = ({ draft }: TaughtScene) => ({ itemId: draft.items[0]?.id ?? '', seen: 0 });
const wrong = (scene: TaughtScene) => ({ assignmentId: scene.gradedId, answerId: scene.answerId });
const firstItem = ({ quiz }: TaughtScene) => quiz.items[0]?.id ?? '';
const words = { title: 'Judul baru', outlet: '', author: '', publishedOn: '', sourceUrl: '', topic: '' };
const ownItem: Omit<WriteItem, 'versionId'> = {
  kind: 'true-false',
  stem: 'Pernyataan itu benar.',
  because: '',
  choices: [],
  correct: 0,
  sentences: [0],
  quote: '',
  overruled: 'dangling,stem length,anchor',
};
const reason = 'Artikel menyebut keduanya.';
const settled = { outcome: 'upheld', reply: reason, remedy: 'drop', accepted: '' } as const;
const roster = (classId: string) => ({ classId, text: 'Wati', same: 'merge' }) as const;
const address = { email: 'rekan@contoh.id' };
const platformAddress = 'https://moodle.contoh.id';
const ofPlatform = {
  name: 'Moodle',
  issuer: platformAddress,
  authUrl: platformAddress,
  tokenUrl: platformAddress,
  jwksUrl: platformAddress,
  tokenAudience: null,
  deploymentId: null,
  frameOrigins: '',
};
const pupilOf = (scene: TaughtScene) => ({ classId: scene.classId, userId: scene.nameless });
let library: Awaited<ReturnType<typeof aQuiz>>;
let cast: Awaited<ReturnType<typeof aCast>>;
let viewers: Readonly<Record<SceneRole, Viewer>>;

const commands: Readonly<Record<string, readonly [readonly SceneRole[], Act]>> = {
  addArticle: [allTeachers, (viewer) => addArticle(viewer, noArticle, at)],
  fetchArticle: [allTeachers, (viewer) => fetchArticle(viewer, { url: 'http://127.0.0.1/' }, at)],
  readDocument: [allTeachers, (viewer) => readDocument(viewer, { bytes: Buffer.from('Halo') }, at)],
  addFeed: [allTeachers, (viewer) => addFeed(viewer, { url: 'http://127.0.0.1/' }, { now, chance: 0 })],
  stopFeed: [ownerAlone, (viewer, { feedId }) => stopFeed(viewer, { feedId }, at)],
  setDrafting: [ownerAlone, (viewer, { feedId }) => setDrafting(viewer, { feedId, drafts: 'off' })],
  discardDraft: [ownerAlone, (viewer, { draftedId }) => discardDraft(viewer, { entryId: draftedId }, at)],
  putEntryAway: [ownerAlone, (viewer, { entryId }) => putEntryAway(viewer, { entryId }, at)],
  setAssignment: [
    ofClass,
    (viewer, { classId }) => setAssignment(viewer, { ...rules, code: library.code, classIds: [classId] }, at),
  ],
  changeAssignment: [ofClass, (viewer, { assignmentId }) => changeAssignment(viewer, { ...rules, assignmentId }, at)],
  closeAssignment: [ofClass, (viewer, { assignmentId }) => closeAssignment(viewer, { assignmentId }, at)],
  withdrawAssignment: [ofClass, (viewer, { assignmentId }) => withdrawAssignment(viewer, { assignmentId }, at)],
  setOverride: [
    ofClass,
    (viewer, { assignmentId, overrideId }) =>
      setOverride(viewer, { ...same, assignmentId, overrideId, pupils: [cast.pupil] }, at),
  ],
  removeOverride: [
    ofClass,
    (viewer, { assignmentId, overrideId }) => removeOverride(viewer, { assignmentId, overrideId }, at),
  ],
  addTime: [ofClass, (viewer, { assignmentId }) => addTime(viewer, { assignmentId, attemptId: null, minutes: 5 }, at)],
  createClass: [allTeachers, (viewer) => createClass(viewer, { name: 'X IPS 2' }, at)],
  renameClass: [owners, (viewer, { classId }) => renameClass(viewer, { classId, name: 'X IPS 3' }, at)],
  changePupil: [ofClass, (viewer, scene) => changePupil(viewer, { ...pupilOf(scene), deed: 'delete' }, at)],
  resetPin: [ofClass, (viewer, scene) => resetPin(viewer, pupilOf(scene), at)],
  inviteCoTeacher: [owners, (viewer, { classId }) => inviteCoTeacher(viewer, { classId, ...address }, at)],
  withdrawInvitation: [owners, (viewer, { classId }) => withdrawInvitation(viewer, { classId, ...address }, at)],
  removeCoTeacher: [
    owners,
    (viewer, { classId }) => removeCoTeacher(viewer, { classId, userId: cast['co-teacher'] }, at),
  ],
  previewRoster: [ofClass, (viewer, { classId }) => previewRoster(viewer, roster(classId))],
  importPupils: [ofClass, (viewer, { classId }) => importPupils(viewer, { ...roster(classId), keepNames: false }, at)],
  decideFlag: [owners, (viewer, { flagId }) => decideFlag(viewer, { flagId, outcome: 'upheld', reply: '' }, at)],
  acceptRemaining: [owners, (viewer, { draft: { versionId } }) => acceptRemaining(viewer, { versionId }, at)],
  decideItem: [owners, (viewer, scene) => decideItem(viewer, { ...draftItem(scene), verdict: 'rejected' }, at)],
  undecideItem: [owners, (viewer, scene) => undecideItem(viewer, draftItem(scene), at)],
  editItem: [
    owners,
    (viewer, scene) => editItem(viewer, { ...draftItem(scene), stem: '', because: '', choices: [] }, at),
  ],
  replaceItem: [owners, (viewer, scene) => replaceItem(viewer, draftItem(scene), at)],
  generateQuiz: [
    owners,
    (viewer, { quiz: { articleId } }) => generateQuiz(viewer, { articleId, seed: 2, count: 1 }, at),
  ],
  publishQuiz: [owners, (viewer, { draft: { versionId } }) => publishQuiz(viewer, { versionId, acceptRest: true }, at)],
  regenerateQuiz: [owners, (viewer, { quiz: { quizId } }) => regenerateQuiz(viewer, { quizId, count: 1 }, at)],
  reviseQuiz: [owners, (viewer, { quiz: { quizId } }) => reviseQuiz(viewer, { quizId }, at)],
  renameTag: [ownerAlone, (viewer, { tagId }) => renameTag(viewer, { tagId, name: 'Bab 9' })],
  mergeTags: [ownerAlone, (viewer, { tagId, intoId }) => mergeTags(viewer, { tagId, intoId })],
  deleteTag: [ownerAlone, (viewer, { tagId }) => deleteTag(viewer, { tagId })],
  tagItems: [ownerAlone, (viewer, scene) => tagItems(viewer, { itemIds: [firstItem(scene)], name: 'Ujian' }, at)],
  untagItem: [ownerAlone, (viewer, scene) => untagItem(viewer, { itemId: firstItem(scene), tagId: scene.tagId })],
  copyItems: [ownerAlone, (viewer, scene) => copyItems(viewer, { itemIds: [firstItem(scene)], target: 'new' }, at)],
  correctArticle: [
    ownerAlone,
    (viewer, { quiz: { quizId } }) =>
      correctArticle(viewer, { ...words, quizId, seen: 1, text: 'Kalimat pertama. Kalimat kedua.' }, at),
  ],
  decideSuspension: [
    ownerAlone,
    (viewer, { corrected }) => decideSuspension(viewer, { ...corrected, outcome: 'kept' }, at),
  ],
  renewQuiz: [ownerAlone, (viewer, { corrected: { quizId } }) => renewQuiz(viewer, { quizId }, at)],
  acceptSelected: [
    owners,
    (viewer, { draft: { versionId }, undecidedId }) =>
      acceptSelected(viewer, { versionId, items: [{ itemId: undecidedId, seen: 0 }] }, at),
  ],
  moveItem: [owners, (viewer, scene) => moveItem(viewer, { ...draftItem(scene), direction: 'down' }, at)],
  restoreItem: [owners, (viewer, { rejectedId }) => restoreItem(viewer, { itemId: rejectedId, seen: 0 }, at)],
  // A step is undone by who did it; an admin is told that it is not their last one.
  undoStep: [owners, (viewer, { draft: { versionId }, stepId }) => undoStep(viewer, { versionId, stepId }, at)],
  weighItem: [owners, (viewer, scene) => weighItem(viewer, { ...draftItem(scene), weight: 3 }, at)],
  writeItem: [owners, (viewer, { draft: { versionId } }) => writeItem(viewer, { ...ownItem, versionId }, at)],
  commentAnswer: [ofClass, (viewer, scene) => commentAnswer(viewer, { ...wrong(scene), text: 'Baca lagi.' }, at)],
  regrade: [
    owners,
    (viewer, scene) => regrade(viewer, { deed: 'drop', itemId: firstItem(scene), assignmentId: null, reason }, at),
  ],
  settleFlag: [owners, (viewer, { flagId }) => settleFlag(viewer, { flagId, ...settled }, at)],
  undoRegrade: [ofClass, (viewer, { regradeId }) => undoRegrade(viewer, { regradeId }, at)],
  importItems: [
    owners,
    (viewer, { draft: { quizId } }) =>
      importItems(viewer, { step: 'import', quizId, format: 'gift', content: 'Apa? {=a}', chosen: [] }, at),
  ],
  changeRole: [admins, (viewer) => changeRole(viewer, { userId: cast.learner, role: 'learner' }, at)],
  offerPasswordLink: [admins, (viewer) => offerPasswordLink(viewer, { userId: cast.learner }, at)],
  endSessions: [admins, (viewer) => endSessions(viewer, { userId: cast.learner }, at)],
  deleteUser: [admins, (viewer) => deleteUser(viewer, { userId: cast.learner, deletePassword: 'keliru' }, at)],
  handOver: [admins, (viewer, { classId }) => handOver(viewer, { classId, email: 'tidak@contoh.id' }, at)],
  rotateKey: [admins, (viewer) => rotateKey(viewer, at)],
  invitePlatform: [admins, (viewer) => invitePlatform(viewer, at)],
  addPlatform: [admins, (viewer, { lti }) => addPlatform(viewer, { ...ofPlatform, clientId: lti.platformId }, at)],
  addDeployment: [
    admins,
    (viewer, { lti: { platformId } }) => addDeployment(viewer, { platformId, deploymentId: '2' }, at),
  ],
  setFrameOrigins: [
    admins,
    (viewer, { lti: { platformId } }) => setFrameOrigins(viewer, { platformId, frameOrigins: '' }, at),
  ],
  enablePlatform: [
    admins,
    (viewer, { lti: { platformId } }) => enablePlatform(viewer, { platformId, able: false }, at),
  ],
  sendAgain: [ofClass, (viewer, { lti: { linkId } }) => sendAgain(viewer, { linkId }, at)],
  readMembers: [ofClass, (viewer, { lti: { courseId } }) => readMembers(viewer, { courseId }, at)],
  addMembers: [ofClass, (viewer, { lti: { courseId } }) => addMembers(viewer, { courseId, subjects: [] }, at)],
  addWebhook: [
    allTeachers,
    (viewer) => addWebhook(viewer, { url: 'https://sekolah.example/kait', events: ['quiz.published'] }, at),
  ],
  retryMessage: [admins, (viewer, { messageId }) => retryMessage(viewer, { messageId }, at)],
  renewSecret: [ownerAlone, (viewer, { webhookId }) => renewSecret(viewer, { webhookId }, at)],
  turnWebhook: [ownerAlone, (viewer, { webhookId }) => turnWebhook(viewer, { webhookId, on: false }, at)],
  removeWebhook: [ownerAlone, (viewer, { webhookId }) => removeWebhook(viewer, { webhookId }, at)],
  sendTest: [ownerAlone, (viewer, { webhookId }) => sendTest(viewer, { webhookId }, at)],
  retryDelivery: [
    ownerAlone,
    (viewer, { webhookId, messageId }) => retryDelivery(viewer, { webhookId, messageId }, at),
  ],
  listArticle: [admins, (viewer) => listArticle(viewer, { articleId: library.articleId, listed: true }, at)],
};

/** `changeClass` is one command of many deeds. */
const deeds = classDeeds.map((deed) => {
  const may: readonly SceneRole[] = deed === 'step-down' ? ['co-teacher'] : deed.endsWith('archive') ? owners : ofClass;
  const act: Act = (viewer, { classId }) => changeClass(viewer, { classId, deed }, at);
  return [`changeClass: ${deed}`, [may, act]] as const;
});

/** What a co-teacher may do within an assignment, though the quiz is the owner's. */
const withinAssignment: readonly (readonly [string, readonly [readonly SceneRole[], Act]])[] = [
  [
    'regrade: in an assignment',
    [
      ofClass,
      (viewer, scene) =>
        regrade(viewer, { deed: 'points', itemId: firstItem(scene), ...wrong(scene), points: 1, reason }, at),
    ],
  ],
];

const queries: Readonly<Record<string, readonly [readonly SceneRole[], Act]>> = {
  listFeeds: [allTeachers, (viewer) => listFeeds(viewer)],
  knownArticles: [allTeachers, async (viewer) => (await knownArticles(viewer, { sourceUrl: '', text: '' })).length],
  getAssignment: [['pupil', ...ofClass], (viewer, { assignmentId }) => getAssignment(viewer, assignmentId, at)],
  getAssignedArticle: [
    ['pupil', ...ofClass],
    (viewer, { assignmentId }) => getAssignedArticle(viewer, assignmentId, at),
  ],
  getTaughtAssignment: [ofClass, (viewer, { assignmentId }) => getTaughtAssignment(viewer, assignmentId, at)],
  getTaughtAssignments: [ofClass, (viewer, { classId }) => getTaughtAssignments(viewer, classId, at)],
  getEditable: [ofClass, (viewer, { assignmentId }) => getEditable(viewer, assignmentId)],
  getPaper: [ofClass, (viewer, { assignmentId }) => getPaper(viewer, assignmentId, 'A')],
  getPaperFile: [
    ofClass,
    (viewer, { assignmentId }) =>
      getPaperFile(viewer, assignmentId, { parts: ['key'], letter: 'A', article: false }, at),
  ],
  getLiveMark: [ofClass, (viewer, { assignmentId }) => getLiveMark(viewer, assignmentId, at)],
  getTaughtClass: [ofClass, (viewer, { classId }) => getTaughtClass(viewer, classId)],
  getPupil: [ofClass, (viewer, { classId }) => getPupil(viewer, classId, cast.pupil)],
  listQuizzes: [allTeachers, (viewer) => listQuizzes(viewer)],
  getReview: [owners, (viewer, { draft }) => getReview(viewer, draft.quizId)],
  flagsOfQuiz: [owners, (viewer, { quiz }) => flagsOfQuiz(viewer, quiz.quizId)],
  getQuizStatistics: [owners, (viewer, { quiz }) => getQuizStatistics(viewer, quiz.quizId, {})],
  getStatisticsCsv: [owners, (viewer, { quiz }) => getStatisticsCsv(viewer, quiz.quizId, {})],
  getBank: [allTeachers, (viewer) => getBank(viewer, noFilter)],
  getBankItem: [ownerAlone, (viewer, scene) => getBankItem(viewer, firstItem(scene))],
  tagsOf: [allTeachers, (viewer) => tagsOf(viewer)],
  targetsOf: [allTeachers, (viewer) => targetsOf(viewer)],
  getOwnArticle: [ownerAlone, (viewer, { corrected }) => getOwnArticle(viewer, corrected.quizId)],
  getSuspended: [ownerAlone, (viewer, { corrected }) => getSuspended(viewer, corrected.quizId)],
  getTrial: [owners, (viewer, { draft }) => getTrial(viewer, draft.quizId, {})],
  getCurrentItem: [owners, (viewer, scene) => getCurrentItem(viewer, draftItem(scene).itemId)],
  openFlags: [allTeachers, (viewer) => openFlags(viewer)],
  countOpenFlags: [allTeachers, (viewer) => countOpenFlags(viewer)],
  askedGradebook: [ofClass, (viewer, { classId }) => askedGradebook(viewer, classId, {}, at)],
  getAssignmentItems: [
    ofClass,
    (viewer, { classId, gradedId }) => getAssignmentItems(viewer, { classId, assignmentId: gradedId }, at),
  ],
  getPupilAnswers: [
    ofClass,
    (viewer, { classId, gradedId }) =>
      getPupilAnswers(viewer, { classId, assignmentId: gradedId, userId: cast.pupil }, { number: null, now }),
  ],
  flagsIn: [ofClass, (viewer, { classId, quiz: { versionId } }) => flagsIn(viewer, { classId, versionId })],
  regradesOf: [ofClass, (viewer, { gradedId }) => regradesOf(viewer, gradedId)],
  getLedger: [roles, (viewer, { quiz }) => getLedger(viewer, quiz.code)],
  getAssignmentStatistics: [ofClass, (viewer, { assignmentId }) => getAssignmentStatistics(viewer, assignmentId, {})],
  getAssignmentStatisticsCsv: [
    ofClass,
    (viewer, { assignmentId }) => getAssignmentStatisticsCsv(viewer, assignmentId, {}),
  ],
  getExportPage: [owners, (viewer, { draft }) => getExportPage(viewer, draft.quizId, 'draft')],
  planImport: [
    owners,
    (viewer, { draft: { quizId } }) => planImport(viewer, { quizId, format: 'gift', content: 'Apa? {=a}' }),
  ],
  getOverview: [admins, (viewer) => getOverview(viewer, at)],
  listUsers: [admins, (viewer) => listUsers(viewer, {})],
  getUser: [admins, (viewer) => getUser(viewer, cast.learner)],
  listClasses: [admins, (viewer) => listClasses(viewer, {})],
  getClassForAdmin: [admins, (viewer, { classId }) => getClassForAdmin(viewer, classId)],
  listArticles: [admins, (viewer) => listArticles(viewer, {})],
  getPlatforms: [admins, (viewer) => getPlatforms(viewer, at)],
  getPlatform: [admins, (viewer, { lti: { platformId } }) => getPlatform(viewer, platformId)],
  getCourses: [ofClass, (viewer, { classId }) => getCourses(viewer, classId)],
  getAuditLog: [admins, (viewer) => getAuditLog(viewer, {})],
  getAuditCsv: [admins, (viewer) => getAuditCsv(viewer, {})],
  getOutbox: [admins, (viewer) => getOutbox(viewer)],
  listWebhooks: [allTeachers, (viewer) => listWebhooks(viewer)],
  getWebhook: [ownerAlone, (viewer, { webhookId }) => getWebhook(viewer, webhookId)],
};

/** Commands on what is the viewer's own, whoever they are; each is proven beside its feature. */
const ownAlone = new Set([
  ...[
    'changePassword',
    'changePin',
    'deleteAccount',
    'changeProfile',
    'proveIdentity',
    'signIn',
    'signUp',
    'loadArticle',
    'takePasswordLink',
  ],
  ...['bePresent', 'startAssigned', 'finishAttempt', 'finishAndGo', 'startAttempt', 'startAndGo', 'submitAnswer'],
  ...['raiseFlag', 'markRead'],
  ...[
    'answerInvitation',
    'joinAsPupil',
    'joinClass',
    'leaveClass',
    'keepOut',
    'mergeEvents',
    'answerReview',
    'restCard',
  ],
  ...['setPlan', 'undoReview', 'finishOverdue', 'finishPractice', 'startExam', 'startMistakes', 'startWeekly'],
  ...['submitPracticeAnswer', 'enterAsMember', 'chooseQuiz', 'answerDeepLink', 'makeToken', 'revokeToken'],
]);
/** Reads that commands share, and the command of many deeds. */
const inOtherRows = new Set(['articleOf', 'changeClass']);

beforeAll(async () => {
  cast = await aCast();
  library = await aQuiz();
  const found = roles.map(async (role) => {
    const viewer = role === 'visitor' ? ({ kind: 'visitor' } as Viewer) : await viewerOf(cast[role]);
    return [role, viewer] as const;
  });
  viewers = Object.fromEntries(await Promise.all(found)) as Record<SceneRole, Viewer>;
});

test('every command that a viewer gives has a row', () => {
  const given = commandsOfFeatures();
  const rows = new Set([...Object.keys(commands), ...ownAlone, ...inOtherRows]);
  const missing = given.filter((name) => !rows.has(name));
  expect(missing, 'Say in `commands` who may; or in `ownAlone` that it is about the viewer’s own.').toEqual([]);
  const gone = [...rows].filter((name) => !given.includes(name));
  expect(gone, 'Rows without a command: take them out.').toEqual([]);
});

test.each([...Object.entries(commands), ...deeds, ...withinAssignment, ...Object.entries(queries)])(
  '%s',
  async (_, [may, act]) => {
    const scene = await aWorkedScene();
    const before = await everything();
    for (const role of roles.filter((one) => !may.includes(one))) {
      expect(await answerTo(() => act(viewers[role] as Member, scene)), role).toBe('not-found');
    }
    expect(await everything(), 'who was refused changed something').toEqual(before);
    for (const role of may) {
      // What changes the scene needs one each.
      const own = role === may[0] ? scene : await aWorkedScene();
      await expect(
        Promise.resolve().then(() => act(viewers[role] as Member, own)),
        role,
      ).resolves.not.toThrow();
    }
  },
);

/** The scene, with an item of the draft rejected, one undecided, and a step of the owner's that can be undone. */
async function aWorkedScene() {
  const scene = await aTaughtScene(cast);
  const owner = viewers.owner as Member;
  const { versionId, items } = scene.draft;
  const [, weighed = { id: '' }, rejected = { id: '' }, undecided = { id: '' }] = items;
  await decideItem(owner, { itemId: rejected.id, seen: 0, verdict: 'rejected' }, at);
  await undecideItem(owner, { itemId: undecided.id, seen: 0 }, at);
  await weighItem(owner, { itemId: weighed.id, seen: 0, weight: 2 }, at);
  const step = await lastStep(owner, versionId);
  const feed = await aFeed(cast.owner, `https://berita.test/${versionId}`);
  const { draftedId } = await aDraftedEntry(cast.owner, `https://berita.test/draf/${versionId}`);
  return { ...scene, ...feed, draftedId, rejectedId: rejected.id, undecidedId: undecided.id, stepId: step?.id ?? '' };
}

test('ids that do not belong together open nothing', async () => {
  const [mine, theirs] = [await aTaughtScene(cast), await aTaughtScene({ ...cast, owner: cast['other teacher'] })];
  const { owner } = viewers as Record<SceneRole, Member>;
  const { assignmentId, classId } = mine;
  const foreign = { ...same, assignmentId, overrideId: theirs.overrideId, pupils: [cast.pupil] };
  const swapped: readonly (() => Promise<unknown>)[] = [
    () => setOverride(owner, foreign, at),
    () => resetPin(owner, { classId, userId: theirs.nameless }, at),
    () => changePupil(owner, { classId, userId: theirs.nameless, deed: 'delete' }, at),
    () => getPupil(owner, classId, theirs.nameless),
    () => setAssignment(owner, { ...rules, code: theirs.quiz.code, classIds: [classId] }, at),
    () => setAssignment(owner, { ...rules, code: mine.quiz.code, classIds: [classId, theirs.classId] }, at),
  ];
  const before = await everything();
  // The co-teacher is in both classes, so that only the owner is a stranger to one.
  for (const act of swapped) await expect(act()).rejects.toMatchObject({ code: 'not-found' });
  await removeOverride(owner, { assignmentId, overrideId: theirs.overrideId }, at);
  const others = { ...rules, assignmentId: mine.assignmentId, pupils: [theirs.nameless] };
  expect(await everything()).toEqual(before);
  await changeAssignment(owner, others, at);
  expect(await db.assignedPupil.count({ where: { assignmentId } }), 'a pupil of another class').toBe(0);
});

/** What is not there may be told by an error, or by a list that is empty. */
async function answerTo(ask: () => unknown): Promise<unknown> {
  // Refused by the promise, never before it: what asks turns that into the page for what is not there.
  const asked = ask();
  try {
    const answer = await asked;
    return Array.isArray(answer) && answer.length === 0 ? 'not-found' : answer;
  } catch (error) {
    return error instanceof AppError ? error.code : error;
  }
}

/** What a refused command might have changed, counted. */
async function everything() {
  const [users, classes, teachers, enrollments, assignments, overrides, items, decisions, entries] = await Promise.all([
    db.user.findMany({ orderBy: { id: 'asc' }, select: { id: true, role: true, sessionVersion: true } }),
    db.class.findMany({ orderBy: { id: 'asc' } }),
    db.classTeacher.count(),
    db.enrollment.count({ where: { leftAt: null } }),
    db.assignment.findMany({ orderBy: { id: 'asc' } }),
    db.override.findMany({ orderBy: { id: 'asc' } }),
    db.item.findMany({ orderBy: { id: 'asc' }, select: { id: true, position: true, editedAt: true, weight: true } }),
    db.decision.count(),
    db.auditEntry.count(),
  ]);
  return {
    users,
    classes,
    teachers,
    enrollments,
    assignments,
    overrides,
    items,
    decisions,
    entries,
    ...(await work()),
  };
}

/** The same of tags, corrections, desks and grades. */
async function work() {
  const [
    tags,
    tagged,
    versions,
    drafts,
    suspensions,
    steps,
    regrades,
    comments,
    flags,
    platforms,
    keys,
    owed,
    feeds,
    feedEntries,
    webhooks,
  ] = await Promise.all([
    db.tag.findMany({ orderBy: { id: 'asc' } }),
    db.itemTag.count(),
    db.articleVersion.count(),
    db.quizVersion.count(),
    db.suspension.findMany({ orderBy: { id: 'asc' } }),
    db.deskStep.count(),
    db.regrade.findMany({ orderBy: { id: 'asc' } }),
    db.answerComment.count(),
    db.flag.findMany({ orderBy: { id: 'asc' } }),
    db.ltiPlatform.findMany({ orderBy: { id: 'asc' }, include: { deployments: true } }),
    db.ltiKey.count(),
    db.outboxMessage.findMany({ orderBy: { id: 'asc' } }),
    db.feed.findMany({ orderBy: { id: 'asc' } }),
    db.feedEntry.findMany({ orderBy: { id: 'asc' } }),
    db.webhook.findMany({ orderBy: { id: 'asc' } }),
  ]);
  const ofDesks = { tags, tagged, versions, drafts, suspensions, steps };
  return { ...ofDesks, regrades, comments, flags, platforms, keys, owed, feeds, feedEntries, webhooks };
}

/** The names of the functions in `commands` whose first argument is a viewer. */
function commandsOfFeatures(): readonly string[] {
  const files = readdirSync('features', { recursive: true, encoding: 'utf8' }).map((file) =>
    file.replaceAll('\\', '/'),
  );
  const sources = files.filter((file) => /^[^/]+\/commands\/[^.]+\.ts$/.test(file));
  const command = /^export (?:async )?function (\w+)\(\s*(?:viewer|\{[^}]*\}): (?:Viewer|Member|Owner)\b/gm;
  return sources.flatMap((file) =>
    [...readFileSync(`features/${file}`, 'utf8').matchAll(command)].map(([, name = '']) => name),
  );
}
