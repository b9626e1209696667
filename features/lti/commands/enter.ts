import { db, type Transaction } from '@/lib/db';
import { AppError, done, isTaken, type Outcome } from '@/lib/errors';
import { digestOf, drawSecret } from '@/lib/secrets';
import type { Member } from '@/lib/viewer';
import { calledBy, storedLaunch } from '../policy/launch';
import { lasts } from '../policy/times';
import type { Launched } from './admit';

/** What `openSession` needs. */
export type Entry = { readonly userId: string; readonly sessionVersion: number };
/** `admin`: no platform signs an admin in. `pupil`: a pupil with a PIN teaches nobody. */
export type EntryFault = 'admin' | 'pupil';

/** Who a user of a platform is here, made a teacher where the course says so; null for someone who is new. */
export function recognise({ platformId, launch }: Launched): Promise<Outcome<Entry, EntryFault> | null> {
  return db.$transaction(async (tx) => {
    const person = await tx.ltiPerson.findUnique({
      where: { platformId_subject: { platformId, subject: launch.subject } },
      select: { userId: true },
    });
    return person && entryOf(tx, person.userId, launch.teaches);
  });
}

/** Keeps a launch of someone who is new until they have said who they are. Answers what their browser is to hold. */
export async function keepForPerson({ platformId, launch }: Launched, { now }: { now: Date }): Promise<string> {
  const secret = drawSecret();
  await db.ltiLaunch.create({
    data: {
      platformId,
      secretHash: digestOf(secret),
      launch: JSON.stringify(launch),
      expiresAt: new Date(now.getTime() + lasts.launch),
    },
    select: { id: true },
  });
  return secret;
}

export type Entered = { readonly entry: Entry; readonly launched: Launched };

/** Makes an account for someone who is new; of what the platform told it keeps the name alone. @throws AppError `not-found` for a launch that is over. */
export function enterAsNew(
  secret: string,
  { name }: { readonly name: string },
  { now }: { now: Date },
): Promise<Outcome<Entered, EntryFault | 'name'>> {
  return take(secret, now, async (tx, { platformId, launch }): Promise<Outcome<Entry, 'name'>> => {
    const called = launch.name || calledBy(name);
    if (called === '') return { ok: false, code: 'name' };
    const role = launch.teaches ? 'teacher' : 'learner';
    const person = { platformId, subject: launch.subject, linkedAt: now };
    const { id, sessionVersion } = await tx.user.create({
      data: { name: called, role, ltiPersons: { create: person } },
      select: { id: true, sessionVersion: true },
    });
    return done({ userId: id, sessionVersion });
  });
}

/**
 * Lets whoever is new to a platform come in with the account that is signed in here, from now on. An account that another user of the platform has is taken.
 * @throws AppError `not-found` for a launch that is over.
 */
export async function enterAsMember(
  viewer: Member,
  secret: string,
  { now }: { now: Date },
): Promise<Outcome<Entered, EntryFault | 'taken'>> {
  try {
    return await take(secret, now, async (tx, { platformId, launch }) => {
      const entry = await entryOf(tx, viewer.userId, launch.teaches);
      if (!entry.ok) return entry;
      await tx.ltiPerson.create({
        data: { platformId, subject: launch.subject, userId: viewer.userId, linkedAt: now },
        select: { subject: true },
      });
      return entry;
    });
  } catch (error) {
    if (isTaken(error)) return { ok: false, code: 'taken' };
    throw error;
  }
}

/** Takes a kept launch, once. What is refused leaves it as it was. */
async function take<Fault extends string>(
  secret: string,
  now: Date,
  become: (tx: Transaction, launched: Launched) => Promise<Outcome<Entry, Fault>>,
): Promise<Outcome<Entered, Fault>> {
  return db.$transaction(async (tx) => {
    const kept = await tx.ltiLaunch.findFirst({
      where: { secretHash: digestOf(secret), expiresAt: { gt: now } },
      select: { id: true, platformId: true, launch: true },
    });
    if (!kept) throw new AppError('not-found');
    const launched = { platformId: kept.platformId, launch: storedLaunch(kept.launch) };
    const { subject } = launched.launch;
    // An update that changes nothing: it takes the lock on both databases, so that two who come first at once come one after the other.
    await tx.ltiPlatform.updateMany({ where: { id: kept.platformId }, data: { id: kept.platformId } });
    // Who came in meanwhile, in another tab, is who they are now.
    const known = await tx.ltiPerson.findUnique({
      where: { platformId_subject: { platformId: kept.platformId, subject } },
      select: { userId: true },
    });
    const outcome = known ? await entryOf(tx, known.userId, launched.launch.teaches) : await become(tx, launched);
    if (!outcome.ok) return outcome as Outcome<Entered, Fault>;
    await tx.ltiLaunch.deleteMany({ where: { id: kept.id } });
    return done({ entry: outcome.value, launched });
  });
}

/** Anyone may teach, as at `signUp`; whom the platform says so becomes a teacher. */
async function entryOf(tx: Transaction, userId: string, teaches: boolean): Promise<Outcome<Entry, EntryFault>> {
  const { role, sessionVersion, pupilPass } = await tx.user.findUniqueOrThrow({
    where: { id: userId },
    select: { role: true, sessionVersion: true, pupilPass: { select: { userId: true } } },
  });
  if (role === 'admin') return { ok: false, code: 'admin' };
  if (teaches && role === 'learner') {
    if (pupilPass) return { ok: false, code: 'pupil' };
    await tx.user.update({ where: { id: userId }, data: { role: 'teacher' }, select: { id: true } });
  }
  return done({ userId, sessionVersion });
}
