// Data table: every Server Action, who may, and what its form sends. A new action needs a row here, or e2e/actions.spec.ts fails and names it.
import { randomUUID } from 'node:crypto';
import { sameForm, usualForm } from '../prisma/seed/assignment-forms';
import { type Cast, roles, type SceneRole } from '../prisma/seed/taught-scene';
import type { Fields } from './acting';
import type { DoorScene } from './door-scene';

export type ActionRow = {
  /** Who may; the first of them does it. All others are refused. */
  readonly may: readonly SceneRole[];
  readonly fields?: (scene: DoorScene, cast: Cast) => Fields;
  /** What the form knew before, where that counts. */
  readonly state?: unknown;
  /** What shows that it was done, by status, address and answer; else an address without a fault. */
  readonly done?: RegExp;
};

const admins: readonly SceneRole[] = ['admin'];
const ownerAlone: readonly SceneRole[] = ['owner'];
const ofQuiz: readonly SceneRole[] = ['owner', 'admin'];
const ofClass: readonly SceneRole[] = ['owner', 'co-teacher', 'admin'];
const teachers: readonly SceneRole[] = ['owner', 'co-teacher', 'other teacher', 'admin'];
const members: readonly SceneRole[] = ['learner', 'pupil', ...teachers];
const owners: readonly SceneRole[] = ['guest', ...members];
/** Of what the pupil has alone, or is asked alone. */
const pupil: readonly SceneRole[] = ['pupil'];
const everyone = roles;
/** The form again, with what came of it. */
const again = /^200 /;

const form = { round: 0, errors: {}, values: {} };
const words = { title: 'Judul', outlet: '', author: '', publishedOn: '', sourceUrl: '', topic: '' };
const reason = 'Artikel menyebut keduanya.';
const back = '/teach/flags';
const address = 'https://moodle.contoh.id';

/** A form of rules: each field as often as it has values, boxes only where they are ticked. */
function sent(rules: Readonly<Record<string, unknown>>): Fields {
  const fields: Record<string, string | readonly string[]> = {};
  for (const [name, value] of Object.entries(rules)) {
    if (Array.isArray(value)) fields[name] = value as readonly string[];
    else if (typeof value === 'boolean') fields[name] = value ? ['on'] : [];
    else if (/^shows[A-Z]/.test(name) && value !== null) fields[name] = String(value).split(' ').filter(Boolean);
    else fields[name] = value === null ? '' : String(value);
  }
  return fields;
}

const rules = sent({ ...usualForm, title: 'Ulangan 2' });
const draftItem = ({ draft, untouchedId }: DoorScene) => ({ itemId: untouchedId, quizId: draft.quizId, seen: '0' });
const wrong = ({ gradedId, answerId }: DoorScene) => ({ assignmentId: gradedId, answerId });
const ofPupil = ({ classId, nameless }: DoorScene) => ({ classId, userId: nameless });

const ofAccounts: Readonly<Record<string, ActionRow>> = {
  changePasswordAction: {
    may: members,
    state: form,
    done: again,
    fields: () => ({ currentPassword: 'keliru', newPassword: 'ombak laut selatan' }),
  },
  changePinAction: {
    may: members,
    state: form,
    fields: () => ({ currentPin: '000000', newPin: '482913' }),
    done: /^(200|404) /,
  },
  changeProfileAction: { may: members, state: form, done: again, fields: () => ({ name: 'Lina' }) },
  chooseDisplayAction: { may: everyone, fields: () => ({ size: 'large' }) },
  chooseLocaleAction: { may: everyone, done: again, fields: () => ({ locale: 'id' }) },
  deleteAccountAction: { may: members, state: form, done: again, fields: () => ({ deletePassword: 'keliru' }) },
  newPasswordAction: {
    may: everyone,
    state: form,
    done: again,
    fields: () => ({ link: 'x', newPassword: 'ombak laut selatan' }),
  },
  signInAction: {
    may: everyone,
    state: form,
    done: again,
    fields: () => ({ email: `${randomUUID()}@contoh.id`, password: 'keliru' }),
  },
  signInPupilAction: {
    may: everyone,
    state: form,
    done: again,
    fields: () => ({ code: 'BCDF2345', nickname: 'Sari', pin: '111111' }),
  },
  signOutAction: { may: everyone },
  signUpAction: {
    may: everyone,
    state: form,
    fields: () => ({ name: 'Baru', email: `${randomUUID()}@contoh.id`, password: 'ombak laut selatan tenang' }),
  },
  makeTokenAction: {
    may: members,
    done: again,
    fields: () => ({ tokenName: 'Rapor', days: '30', scopes: ['read:own'] }),
  },
  revokeTokenAction: { may: pupil, done: again, fields: ({ own }) => ({ tokenId: own.tokenId }) },
  markReadAction: { may: owners, done: again },
};

const ofAdmins: Readonly<Record<string, ActionRow>> = {
  addDeploymentAction: { may: admins, fields: ({ lti }) => ({ platformId: lti.platformId, deploymentId: '2' }) },
  addPlatformAction: {
    may: admins,
    state: form,
    fields: () => ({
      name: 'Moodle',
      issuer: address,
      clientId: randomUUID(),
      authUrl: address,
      tokenUrl: address,
      jwksUrl: address,
      tokenAudience: '',
      deploymentId: '',
      frameOrigins: '',
    }),
  },
  archiveClassAction: { may: ofQuiz, fields: ({ classId }) => ({ classId, deed: 'archive' }) },
  changeRoleAction: { may: admins, fields: (_, { learner }) => ({ userId: learner, role: 'learner' }) },
  deleteUserAction: {
    may: admins,
    state: form,
    done: again,
    fields: (_, { learner }) => ({ userId: learner, deletePassword: 'keliru' }),
  },
  enablePlatformAction: { may: admins, fields: ({ lti }) => ({ platformId: lti.platformId, able: 'no' }) },
  endSessionsAction: { may: admins, fields: ({ nameless }) => ({ userId: nameless }) },
  handOverAction: {
    may: admins,
    state: form,
    done: again,
    fields: ({ classId }) => ({ classId, email: 'tidak@contoh.id' }),
  },
  invitePlatformAction: { may: admins, done: /^200 [\s\S]*invitation=/ },
  listArticleAction: {
    may: admins,
    fields: ({ own: _, quiz }) => ({ articleId: quiz.articleId, listed: 'yes' }),
    done: /^(303|404) /,
  },
  passwordLinkAction: {
    may: admins,
    fields: (_, { learner }) => ({ userId: learner }),
    done: /^200 [\s\S]*new-password\?link=/,
  },
  retryMessageAction: { may: admins, fields: ({ messageId }) => ({ messageId }) },
  rotateKeyAction: { may: admins },
  setFrameOriginsAction: { may: admins, fields: ({ lti }) => ({ platformId: lti.platformId, frameOrigins: '' }) },
};

const ofClasses: Readonly<Record<string, ActionRow>> = {
  answerInvitationAction: { may: [], fields: ({ classId }) => ({ classId, accept: 'yes' }) },
  changeClassAction: { may: ofClass, done: again, fields: ({ classId }) => ({ classId, deed: 'renew' }) },
  changePupilAction: { may: ofClass, fields: (scene) => ({ ...ofPupil(scene), deed: 'remove' }) },
  createClassAction: { may: teachers, state: form, fields: () => ({ name: 'X IPS 2' }) },
  findClassAction: { may: everyone, state: form, fields: ({ classCode }) => ({ code: classCode }) },
  inviteCoTeacherAction: {
    may: ofQuiz,
    state: form,
    done: again,
    fields: ({ classId }) => ({ classId, email: 'rekan@contoh.id' }),
  },
  joinAsPupilAction: {
    may: everyone,
    state: form,
    fields: ({ classCode }) => ({ code: classCode, nickname: `Wati ${randomUUID().slice(0, 6)}`, pin: '482913' }),
  },
  joinClassAction: { may: members, state: form, fields: ({ classCode }) => ({ code: classCode }), done: /^(303|200) / },
  keepOutAction: { may: pupil, done: again, fields: ({ classId }) => ({ classId, keepsOut: 'yes' }) },
  leaveClassAction: { may: pupil, fields: ({ classId }) => ({ classId }) },
  membersAction: { may: ofClass, done: again, fields: ({ lti }) => ({ courseId: lti.courseId }) },
  removeCoTeacherAction: {
    may: ofQuiz,
    done: again,
    fields: ({ classId }, cast) => ({ classId, userId: cast['co-teacher'] }),
  },
  renameClassAction: { may: ofQuiz, state: form, done: again, fields: ({ classId }) => ({ classId, name: 'X IPS 3' }) },
  resetPinAction: { may: ofClass, done: /^200 [\s\S]*pin/, fields: ofPupil },
  rosterAction: {
    may: ofClass,
    done: /^200 [\s\S]*slips/,
    fields: ({ classId }) => ({ classId, step: 'make', text: 'Wati', same: 'number' }),
  },
  sendAgainAction: {
    may: ['co-teacher', 'owner', 'admin'],
    fields: ({ lti, classId }) => ({ linkId: lti.linkId, classId }),
  },
  withdrawInvitationAction: {
    may: ofQuiz,
    done: again,
    fields: ({ classId }) => ({ classId, email: 'rekan@contoh.id' }),
  },
};

const ofAssignments: Readonly<Record<string, ActionRow>> = {
  addTimeAction: { may: ofClass, fields: ({ assignmentId }) => ({ assignmentId, attemptId: '', minutes: '5' }) },
  changeAssignmentAction: { may: ofClass, fields: ({ assignmentId }) => ({ ...rules, assignmentId }) },
  chooseQuizAction: { may: [], fields: ({ quiz }) => ({ ...rules, launchId: 'x', code: quiz.code, points: '100' }) },
  closeAssignmentAction: { may: ofClass, fields: ({ assignmentId }) => ({ assignmentId }) },
  removeOverrideAction: { may: ofClass, fields: ({ assignmentId, overrideId }) => ({ assignmentId, overrideId }) },
  setAssignmentAction: {
    may: ['owner'],
    fields: ({ classId, quiz }) => ({ ...rules, code: quiz.code, classIds: [classId] }),
  },
  setOverrideAction: {
    may: ofClass,
    fields: ({ assignmentId, overrideId }, cast) => ({
      ...sent({ ...sameForm, pupils: [cast.pupil] }),
      assignmentId,
      overrideId,
      extraMinutes: '5',
    }),
  },
  startAssignedAction: { may: pupil, fields: ({ assignmentId }) => ({ assignmentId }) },
  withdrawAssignmentAction: { may: ofClass, fields: ({ assignmentId }) => ({ assignmentId }) },
  commentAnswerAction: { may: ofClass, fields: (scene) => ({ ...wrong(scene), text: 'Baca lagi.', back }) },
  regradeAction: {
    may: ofQuiz,
    fields: ({ quiz }) => ({ deed: 'drop', itemId: quiz.items[0]?.id ?? '', assignmentId: '', reason, back }),
  },
  settleFlagAction: {
    may: ofQuiz,
    fields: ({ flagId }) => ({ flagId, outcome: 'declined', reply: reason, remedy: 'none', accepted: '', back }),
  },
  undoRegradeAction: { may: ofClass, fields: ({ regradeId }) => ({ regradeId, back }) },
};

const ofLearners: Readonly<Record<string, ActionRow>> = {
  answerReviewAction: {
    may: pupil,
    fields: ({ own }) => ({
      cardId: own.cardId,
      itemId: own.cardItemId,
      eventId: randomUUID(),
      seen: '1',
      response: 'Bandung',
    }),
    done: /^(303|200) /,
  },
  enterAsMemberAction: { may: [] },
  enterAsNewAction: { may: [], fields: () => ({ name: 'Sari' }) },
  finishAttemptAction: { may: pupil, fields: ({ own }) => ({ attemptId: own.attemptId }) },
  finishPracticeAction: { may: pupil, fields: ({ own }) => ({ practiceId: own.practiceId }) },
  raiseFlagAction: {
    may: pupil,
    done: /^200 [\s\S]*"kept":true/,
    fields: ({ own }) => ({ itemId: own.itemId, reason: 'unclear', comment: '' }),
  },
  restCardAction: { may: pupil, fields: ({ own }) => ({ cardId: own.cardId, rest: 'yes' }) },
  saveAnswersAction: {
    may: pupil,
    state: {},
    done: again,
    fields: ({ own }) => ({ attemptId: own.sheetId, '1-response': 'Bandung' }),
  },
  setPlanAction: { may: owners, done: again, fields: () => ({ dailyCap: '20', targetDay: '' }) },
  startAttemptAction: { may: everyone, fields: ({ own: _, quiz }) => ({ code: quiz.code, feedback: 'each' }) },
  startExamAction: { may: everyone, done: /^(303|200) /, fields: () => ({ language: '', count: '5', minutes: '30' }) },
  startMistakesAction: { may: owners },
  startWeeklyAction: { may: everyone, fields: () => ({ weeklyLanguage: '' }) },
  submitAnswerAction: {
    may: pupil,
    fields: ({ own }) => ({ attemptId: own.attemptId, number: '2', response: own.response }),
  },
  submitPracticeAnswerAction: {
    may: pupil,
    fields: ({ own }) => ({ practiceId: own.practiceId, number: '1', response: own.practised }),
  },
  undoReviewAction: { may: pupil, fields: ({ own }) => ({ reviewId: own.reviewId }) },
};

const ofQuizzes: Readonly<Record<string, ActionRow>> = {
  acceptRemainingAction: { may: ofQuiz, fields: ({ draft }) => ({ quizId: draft.quizId, versionId: draft.versionId }) },
  acceptSelectedAction: {
    may: ofQuiz,
    fields: ({ draft, undecided }) => ({
      quizId: draft.quizId,
      versionId: draft.versionId,
      [`select-${undecided}`]: '0',
    }),
  },
  correctArticleAction: {
    may: ownerAlone,
    state: form,
    fields: ({ draft }) => ({
      ...words,
      quizId: draft.quizId,
      seen: '1',
      text: 'Kalimat pertama. Kalimat kedua.',
      step: 'save',
    }),
    done: /^(303|200) /,
  },
  decideItemAction: { may: ofQuiz, fields: (scene) => ({ ...draftItem(scene), verdict: 'accepted' }) },
  decideSuspensionAction: { may: ownerAlone, fields: ({ corrected }) => ({ ...corrected, outcome: 'kept' }) },
  editItemAction: {
    may: ofQuiz,
    state: form,
    done: /^(303|200) /,
    fields: (scene) => ({ ...draftItem(scene), stem: 'Di mana?', because: 'Di sana.' }),
  },
  importAction: {
    may: ofQuiz,
    state: { step: 'ask', quizId: '', format: 'auto', text: '', packed: '', message: null },
    fields: ({ draft }) => ({ step: 'preview', quizId: draft.quizId, format: 'gift', content: 'Apa? {=a}' }),
    done: again,
  },
  moveItemAction: { may: ofQuiz, fields: (scene) => ({ ...draftItem(scene), direction: 'down' }) },
  newQuizAction: { may: teachers, state: form, done: again, fields: () => ({ ...words, text: 'Pendek.' }) },
  publishQuizAction: {
    may: ofQuiz,
    fields: ({ draft }) => ({ quizId: draft.quizId, versionId: draft.versionId, acceptRest: 'true' }),
  },
  renewQuizAction: { may: ownerAlone, fields: ({ corrected }) => ({ quizId: corrected.quizId }) },
  replaceItemAction: { may: ofQuiz, fields: draftItem, done: /^200 \/\S*notice=no-reserve/ },
  restoreItemAction: {
    may: ofQuiz,
    fields: ({ draft, rejectedId }) => ({ quizId: draft.quizId, itemId: rejectedId, seen: '0' }),
    done: /^200 \/teach/,
  },
  reviseQuizAction: { may: ofQuiz, fields: ({ quiz }) => ({ quizId: quiz.quizId }) },
  undecideItemAction: {
    may: ofQuiz,
    fields: ({ draft, decidedId }) => ({ quizId: draft.quizId, itemId: decidedId, seen: '0' }),
  },
  undoStepAction: {
    may: ofQuiz,
    fields: ({ draft, stepId }) => ({ quizId: draft.quizId, versionId: draft.versionId, stepId }),
  },
  weighItemAction: { may: ofQuiz, fields: (scene) => ({ ...draftItem(scene), weight: '3' }) },
  writeItemAction: {
    may: ofQuiz,
    state: form,
    fields: ({ draft }) => ({
      quizId: draft.quizId,
      versionId: draft.versionId,
      kind: 'true-false',
      stem: 'Itu benar.',
      because: '',
      correct: '0',
      'sentence-0': '0',
      overruled: 'dangling,stem length,anchor',
    }),
    done: /^(303|200) /,
  },
  copyItemsAction: { may: ownerAlone, fields: ({ quiz }) => ({ chosen: [quiz.items[0]?.id ?? ''], target: 'new' }) },
  deleteTagAction: { may: ownerAlone, fields: ({ tagId }) => ({ tagId }) },
  mergeTagsAction: { may: ownerAlone, fields: ({ tagId, intoId }) => ({ tagId, intoId }) },
  renameTagAction: { may: ownerAlone, fields: ({ tagId }) => ({ tagId, name: `Bab ${randomUUID().slice(0, 6)}` }) },
  tagItemsAction: { may: ownerAlone, fields: ({ quiz }) => ({ chosen: [quiz.items[0]?.id ?? ''], tag: 'Ujian' }) },
  untagItemAction: { may: ownerAlone, fields: ({ quiz, tagId }) => ({ itemId: quiz.items[0]?.id ?? '', tagId }) },
  addFeedAction: {
    may: teachers,
    state: { round: 0, url: '' },
    done: again,
    fields: () => ({ url: 'http://127.0.0.1:9/' }),
  },
  discardDraftAction: { may: ownerAlone, fields: ({ draftedId }) => ({ entryId: draftedId }) },
  setDraftingAction: { may: ownerAlone, fields: ({ feedId }) => ({ feedId, drafts: 'off' }) },
  putEntryAwayAction: { may: ownerAlone, fields: ({ entryId }) => ({ entryId }) },
  stopFeedAction: { may: ownerAlone, fields: ({ feedId }) => ({ feedId }) },
  addWebhookAction: {
    may: teachers,
    done: /^200 [\s\S]*whsec/,
    fields: () => ({ url: 'https://sekolah.example/kait', events: ['quiz.published'] }),
  },
  removeWebhookAction: { may: ownerAlone, fields: ({ webhookId }) => ({ webhookId }) },
  renewSecretAction: { may: ownerAlone, done: /^200 [\s\S]*whsec/, fields: ({ webhookId }) => ({ webhookId }) },
  retryDeliveryAction: {
    may: ownerAlone,
    done: again,
    fields: ({ webhookId, messageId }) => ({ webhookId, messageId }),
  },
  sendTestAction: { may: ownerAlone, done: again, fields: ({ webhookId }) => ({ webhookId }) },
  turnOffAction: { may: ownerAlone, done: again, fields: ({ webhookId }) => ({ webhookId }) },
  turnOnAction: { may: ownerAlone, done: again, fields: ({ webhookId }) => ({ webhookId }) },
};

export const actionTable: Readonly<Record<string, ActionRow>> = {
  ...ofAccounts,
  ...ofAdmins,
  ...ofClasses,
  ...ofAssignments,
  ...ofLearners,
  ...ofQuizzes,
};
