import { markRead } from '../../features/notifications/commands/mark-read.ts';
import { db } from '../../lib/db.ts';
import { answering } from './answering.ts';
import { flagsOf } from './flags.ts';
import { type Deed, dayAt, hour, later, play } from './moments.ts';
import { closedLongAgo, closedYesterday, severalAttempts, timed } from './past-assignments.ts';
import { admitTeachers, makePeople, type Password, type People } from './people.ts';
import { notYet, onceMore, openForSmall, openNow } from './present-assignments.ts';
import { libraryQuiz, ownDraft, ownQuiz, type Quiz } from './quizzes.ts';
import { articles, teachers } from './roster.ts';
import type { Stage } from './stage.ts';
import { studyOf } from './study.ts';

export type Demo = {
  readonly passwords: readonly Password[];
  /** What one pupil of each class signs in with. */
  readonly pupils: readonly People['large']['entry'][];
  readonly deeds: number;
};

export type Telling = (step: string, text: string) => void;

/** What stands in the database: nothing, all of it, or what a run left that was broken off. */
export async function standingOfDemo(): Promise<'none' | 'whole' | 'broken'> {
  const owner = await db.user.findUnique({
    where: { id: teachers.owner.id },
    select: { credential: { select: { userId: true } } },
  });
  if (!owner) return 'none';
  return owner.credential ? 'whole' : 'broken';
}

/**
 * Makes the demonstration class and lives its last two months, by the commands that the app itself calls, with `now` in the past. The same seed gives the same class, but for
 * ids, codes, PINs and passwords. Nobody can sign in as its teachers before it is whole.
 * @throws when the library lacks a quiz it sets, or an address of its teachers is taken.
 */
export async function makeDemo({ now, seed, tell }: { now: Date; seed: number; tell: Telling }): Promise<Demo> {
  await checkAddresses();
  const quizzes = await libraryQuizzes();
  tell('classes', 'two classes of 32 and 6 pupils');
  const people = await makePeople({ now, seed });
  tell('quizzes', 'one quiz of the teacher’s own, and a draft');
  const own = await ownQuiz(people.owner, articles.own, { now: dayAt(now, -16, '10:00') });
  await ownDraft(people.owner, articles.ownDraft, { now: dayAt(now, -1, '10:00') });
  const badItem = await itemWithChoices(own);
  const library = (slug: string) => found(quizzes.get(slug), slug);
  const stage: Stage = { now, people, own, badItem, library, answering: answering({ seed, badItem }) };
  const deeds = await deedsOf(stage, seed);
  await play(deeds, (done, of) => {
    if (done % 100 === 0 || done === of) tell('answers', `${done} of ${of} sittings, reviews and the like`);
  });
  const pupils = [people.large.entry, people.small.entry];
  return { passwords: await admitTeachers({ now }), pupils, deeds: deeds.length };
}

async function deedsOf(stage: Stage, seed: number): Promise<readonly Deed[]> {
  await notYet(stage);
  return [
    ...(await closedLongAgo(stage)),
    ...(await severalAttempts(stage)),
    ...(await timed(stage)),
    ...(await onceMore(stage)),
    ...(await closedYesterday(stage)),
    ...(await openNow(stage)),
    ...(await openForSmall(stage)),
    ...studyOf(stage, seed),
    ...flagsOf(stage),
    ...readersOf(stage),
  ];
}

/** Every other pupil has looked at what they were told until yesterday. */
function readersOf({ now, people }: Stage): readonly Deed[] {
  const readers = people.large.pupils.filter((_, place) => place % 2 === 1);
  const at = later(now, -20 * hour);
  return readers.map(({ viewer }) => ({ at, does: () => markRead(viewer, { now: at }) }));
}

async function libraryQuizzes(): Promise<ReadonlyMap<string, Quiz>> {
  const { study, own, ownDraft: draft, ...single } = articles;
  const quizzes = new Map<string, Quiz>();
  for (const slug of [...Object.values(single), ...study]) quizzes.set(slug, await libraryQuiz(slug));
  return quizzes;
}

/** The first item of a quiz whose wrong answers are chosen, not typed. @throws when there is none. */
async function itemWithChoices({ versionId, title }: Quiz): Promise<string> {
  const item = await db.item.findFirst({
    where: { versionId, position: { not: null }, kind: 'multiple-choice' },
    orderBy: { position: 'asc' },
    select: { id: true },
  });
  return found(item, `a question with choices about "${title}"`).id;
}

function found<Value>(value: Value | null | undefined, what: string): Value {
  if (value === null || value === undefined) throw new Error(`Expected ${what}, got none.`);
  return value;
}

async function checkAddresses(): Promise<void> {
  const emails = [teachers.owner.email, teachers.coTeacher.email];
  const taken = await db.user.findFirst({ where: { email: { in: emails } }, select: { email: true } });
  if (!taken) return;
  throw new Error(
    `Expected ${taken.email} to be free for the demonstration, got an account. Change its address first.`,
  );
}
