import { randomBytes } from 'node:crypto';
import { seededRandom } from '../../core/questions/random.ts';
import { answerInvitation, inviteCoTeacher } from '../../features/classes/commands/co-teachers.ts';
import { createClass } from '../../features/classes/commands/create-class.ts';
import { importPupils } from '../../features/classes/commands/import-pupils.ts';
import { db } from '../../lib/db.ts';
import { hashPassword } from '../../lib/passwords.ts';
import { scriptMember } from '../../lib/script-viewer.ts';
import type { Member } from '../../lib/viewer.ts';
import { drawAbility } from '../../prisma/seed/response-model.ts';
import { dayAt } from './moments.ts';
import { classNames, largeRoster, smallRoster, teachers } from './roster.ts';

export type Pupil = {
  readonly viewer: Member;
  /** In standard deviations of a normal distribution about `classMean`. */
  readonly ability: number;
};

export type DemoClass = {
  readonly classId: string;
  /** In the order of the list. */
  readonly pupils: readonly Pupil[];
  /** What the first pupil of the list signs in with. */
  readonly entry: { readonly nickname: string; readonly code: string; readonly pin: string };
};

export type People = {
  readonly owner: Member;
  readonly coTeacher: Member;
  readonly large: DemoClass;
  readonly small: DemoClass;
};

/** The two teachers, who cannot sign in before `admitTeachers`, and their classes with everyone in them. */
export async function makePeople({ now, seed }: { now: Date; seed: number }): Promise<People> {
  const began = dayAt(now, -75, '09:00');
  for (const person of [teachers.owner, teachers.coTeacher])
    await db.user.create({ data: { ...person, role: 'teacher', createdAt: began }, select: { id: true } });
  const [owner, coTeacher] = [await scriptMember(teachers.owner.id), await scriptMember(teachers.coTeacher.id)];
  const large = await makeClass(owner, { name: classNames.large, list: largeRoster }, { now: began, seed });
  const small = await makeClass(owner, { name: classNames.small, list: smallRoster }, { now: began, seed: seed + 1 });
  const invitation = { classId: large.classId, email: teachers.coTeacher.email };
  await inviteCoTeacher(owner, invitation, { now: began });
  await answerInvitation(coTeacher, { classId: large.classId, accept: true }, { now: began });
  return { owner, coTeacher, large, small };
}

/** The items were meant for whoever reads the article; the class has read it. */
const classMean = 0.6;

async function makeClass(
  owner: Member,
  { name, list }: { readonly name: string; readonly list: string },
  { now, seed }: { now: Date; seed: number },
): Promise<DemoClass> {
  const { classId } = await createClass(owner, { name }, { now });
  const made = await importPupils(owner, { classId, text: list, same: 'number', keepNames: true }, { now });
  const [entry] = made.ok ? made.value : [];
  if (!made.ok || !entry) throw new Error(`Expected a list of names, got "${made.ok ? 'nobody' : made.code}".`);
  const handles = new Map(made.value.map(({ nickname }, place) => [nickname, place]));
  const rows = await db.user.findMany({ where: { pupilPass: { classId } }, select: { id: true, name: true } });
  const placed = [...rows].sort(
    (one, other) => (handles.get(one.name ?? '') ?? 0) - (handles.get(other.name ?? '') ?? 0),
  );
  const random = seededRandom(seed, 'abilities');
  const pupils: Pupil[] = [];
  for (const { id } of placed)
    pupils.push({ viewer: await scriptMember(id), ability: classMean + drawAbility(random) });
  return { classId, pupils, entry };
}

export type Password = { readonly email: string; readonly password: string };

/** Gives the teachers passwords, drawn by the operating system's dice and told this once: the last thing that is done. */
export async function admitTeachers({ now }: { now: Date }): Promise<readonly Password[]> {
  const people = [teachers.owner, teachers.coTeacher];
  const drawn = people.map((person) => ({ ...person, password: randomBytes(12).toString('base64url') }));
  const hashes = await Promise.all(drawn.map(({ password }) => hashPassword(password)));
  const data = drawn.map(({ id: userId }, at) => ({ userId, passwordHash: hashes[at] ?? '', changedAt: now }));
  await db.credential.createMany({ data });
  return drawn.map(({ email, password }) => ({ email, password }));
}
