import { db } from '@/lib/db';

/** What a teacher wrote, called, corrected and decided, for the file of their data. */
export async function getTeachingData(userId: string) {
  const [articles, quizzes, tags, corrections, flagsDecided, deskSteps, feeds] = await Promise.all([
    getArticles(userId),
    getQuizzes(userId),
    getTags(userId),
    getCorrections(userId),
    getDecidedFlags(userId),
    getDeskSteps(userId),
    getFeeds(userId),
  ]);
  return { articles, quizzes, tags, corrections, flagsDecided, deskSteps, feeds };
}

/** The news feeds that a teacher reads along, and what they brought. */
function getFeeds(userId: string) {
  const entry = {
    url: true,
    title: true,
    author: true,
    publishedOn: true,
    summary: true,
    foundAt: true,
    putAwayAt: true,
    draftedAt: true,
  };
  return db.feed.findMany({
    where: { ownerId: userId },
    orderBy: [{ addedAt: 'asc' }, { id: 'asc' }],
    select: {
      url: true,
      title: true,
      addedAt: true,
      stoppedAt: true,
      lastFetchedAt: true,
      draftsEntries: true,
      entries: { orderBy: [{ foundAt: 'asc' }, { id: 'asc' }], select: entry },
    },
  });
}

/** What can still be undone at the review desk: what the steps changed is in the quizzes. */
function getDeskSteps(userId: string) {
  return db.deskStep.findMany({
    where: { byId: userId },
    orderBy: [{ doneAt: 'asc' }, { id: 'asc' }],
    select: { act: true, doneAt: true },
  });
}

/** What a teacher decided and replied; what the learner wrote is the learner's. */
function getDecidedFlags(userId: string) {
  return db.flag.findMany({
    where: { decidedById: userId },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
    select: { outcome: true, reply: true, decidedAt: true, item: { select: { kind: true, stem: true } } },
  });
}

function getArticles(userId: string) {
  const version = { number: true, title: true, outlet: true, author: true, publishedOn: true, sourceUrl: true };
  return db.article.findMany({
    where: { ownerId: userId },
    orderBy: { createdAt: 'asc' },
    select: {
      slug: true,
      createdAt: true,
      versions: {
        orderBy: { number: 'asc' },
        select: { ...version, language: true, topic: true, body: true, createdAt: true },
      },
    },
  });
}

/** What a teacher calls items of the bank. */
function getTags(userId: string) {
  return db.tag.findMany({
    where: { ownerId: userId },
    orderBy: { handle: 'asc' },
    select: { name: true, createdAt: true, items: { select: { item: { select: { kind: true, stem: true } } } } },
  });
}

/** The items that a teacher's corrections suspended; the corrected words are among their articles. */
function getCorrections(userId: string) {
  return db.suspension.findMany({
    where: { byId: userId },
    orderBy: [{ since: 'asc' }, { id: 'asc' }],
    select: { since: true, outcome: true, decidedAt: true, item: { select: { kind: true, stem: true } } },
  });
}

function getQuizzes(userId: string) {
  const item = {
    position: true,
    kind: true,
    stimulusText: true,
    stem: true,
    key: true,
    because: true,
    evidenceText: true,
  };
  const inOrder = { orderBy: { position: 'asc' } } as const;
  return db.quiz.findMany({
    where: { ownerId: userId },
    orderBy: { createdAt: 'asc' },
    select: {
      code: true,
      createdAt: true,
      versions: {
        orderBy: { number: 'asc' },
        select: {
          number: true,
          seed: true,
          generatorVersion: true,
          writer: true,
          publication: { select: { publishedAt: true } },
          items: {
            orderBy: [{ position: 'asc' }, { id: 'asc' }],
            select: {
              ...item,
              date: true,
              amount: true,
              unit: true,
              tolerance: true,
              weight: true,
              overruled: true,
              choices: { ...inOrder, select: { text: true, correct: true, because: true } },
              acceptedForms: { select: { text: true } },
              otherForms: { select: { text: true } },
              steps: { ...inOrder, select: { text: true, date: true, evidenceText: true } },
              pairs: { ...inOrder, select: { prompt: true, match: true, evidenceText: true } },
              furtherEvidence: { ...inOrder, select: { text: true } },
              concerns: { ...inOrder, select: { matter: true, quoteText: true } },
              decision: { select: { verdict: true, reason: true, remark: true, decidedAt: true } },
            },
          },
        },
      },
    },
  });
}
