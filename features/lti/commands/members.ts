import { z } from 'zod';
import { auditClass } from '@/features/classes/commands/audit-class';
import { enroll } from '@/features/classes/commands/enroll';
import { mostPupils } from '@/features/classes/schema/forms';
import { holdClass } from '@/features/membership/commands/hold-class';
import { taught } from '@/features/membership/policy';
import { db, type Transaction } from '@/lib/db';
import { AppError, done, type Outcome } from '@/lib/errors';
import { PublicFetchError } from '@/lib/public-fetch-error';
import type { Member } from '@/lib/viewer';
import { calledBy, teaches } from '../policy/launch';
import { nextPage } from '../policy/next-page';
import { scope } from '../schema/claims';
import { askService, parsed, TokenRefused } from './platform-token';

/** Someone of a course who learns in it. */
export type CourseMember = { readonly subject: string; readonly name: string; readonly here: boolean };
export type MembersFault = 'members-untold' | 'members-refused' | 'members-unreachable' | 'class-full';

const pageSchema = z.object({
  members: z.array(
    z.object({
      user_id: z.string().min(1).max(255),
      status: z.string().default('Active'),
      name: z.string().max(200).optional(),
      given_name: z.string().max(200).optional(),
      roles: z.array(z.string()).default([]),
    }),
  ),
});

/** A course has not more pages than these. */
const mostPages = 50;
const mediaType = 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json';

/** Who learns in a course, as its platform says now, and who of them is in the class already. Keeps nothing. @throws AppError `not-found` when the viewer does not teach its class. */
export async function readMembers(
  viewer: Member,
  { courseId }: { readonly courseId: string },
  { now }: { now: Date },
): Promise<Outcome<readonly CourseMember[], MembersFault>> {
  const course = await db.ltiCourse.findFirst({ where: { id: courseId, class: taught(viewer) }, select: columns });
  if (!course) throw new AppError('not-found');
  const { membershipsUrl, platform, classId } = course;
  if (membershipsUrl === null || platform.disabledAt) return { ok: false, code: 'members-untold' };
  const told = await readPages(platform, membershipsUrl, now);
  if (!told.ok) return told;
  const here = await db.ltiPerson.findMany({
    where: { platformId: platform.id, user: { enrollments: { some: { classId, leftAt: null } } } },
    select: { subject: true },
  });
  const known = new Set(here.map(({ subject }) => subject));
  const members = told.value.filter(({ status, roles }) => status === 'Active' && !teaches(roles));
  return done(
    members
      .map(({ user_id: subject, name, given_name }) => ({
        subject,
        name: calledBy(name || given_name),
        here: known.has(subject),
      }))
      .sort((one, other) => one.name.localeCompare(other.name, 'id')),
  );
}

/** Puts those of a course who are named into its class, with an account where they have none; the platform is asked anew who they are. Answers how many came in. @throws AppError `not-found` */
export async function addMembers(
  viewer: Member,
  { courseId, subjects }: { readonly courseId: string; readonly subjects: readonly string[] },
  { now }: { now: Date },
): Promise<Outcome<number, MembersFault>> {
  const read = await readMembers(viewer, { courseId }, { now });
  if (!read.ok) return read;
  const named = new Set(subjects);
  const coming = read.value.filter(({ subject, here }) => !here && named.has(subject));
  return db.$transaction(async (tx) => {
    const { classId, platformId } = await tx.ltiCourse.findUniqueOrThrow({
      where: { id: courseId },
      select: { classId: true, platformId: true },
    });
    await holdClass(tx, { id: classId, ...taught(viewer) });
    const pupils = await tx.enrollment.count({ where: { classId, leftAt: null } });
    if (pupils + coming.length > mostPupils) return { ok: false, code: 'class-full' };
    for (const member of coming) await enroll(tx, classId, await personOf(tx, platformId, member, now), now);
    if (coming.length > 0) await auditClass(tx, viewer, 'members.added', classId, now);
    return done(coming.length);
  });
}

/** An account for someone whom the platform does not name is called by how it knows them: the teacher saw it in the list, and nobody is without a name. */
async function personOf(
  tx: Transaction,
  platformId: string,
  { subject, name }: CourseMember,
  now: Date,
): Promise<string> {
  const known = await tx.ltiPerson.findUnique({
    where: { platformId_subject: { platformId, subject } },
    select: { userId: true },
  });
  if (known) return known.userId;
  const { id } = await tx.user.create({
    data: { name: name || calledBy(subject), ltiPersons: { create: { platformId, subject, linkedAt: now } } },
    select: { id: true },
  });
  return id;
}

type Platform = Parameters<typeof askService>[0];
type Told = z.infer<typeof pageSchema>['members'];

/** Page by page, as the header `Link` names the next one (Names and Role Provisioning Services 2.0, section 2.4). */
async function readPages(platform: Platform, first: string, now: Date): Promise<Outcome<Told, MembersFault>> {
  const told: Told = [];
  let address: string | null = first;
  try {
    for (let page = 0; address !== null && page < mostPages; page += 1) {
      const request = { address, headers: { accept: mediaType } };
      const { status, headers, text } = await askService(platform, scope.members, request, { now });
      const read = pageSchema.safeParse(parsed(text));
      if (status !== 200 || !read.success)
        return { ok: false, code: status >= 500 ? 'members-unreachable' : 'members-refused' };
      told.push(...read.data.members);
      address = nextPage(headers.get('link'), address);
    }
    return done(told);
  } catch (error) {
    if (error instanceof TokenRefused) return { ok: false, code: 'members-refused' };
    if (error instanceof PublicFetchError) return { ok: false, code: 'members-unreachable' };
    throw error;
  }
}

const columns = {
  classId: true,
  membershipsUrl: true,
  platform: { select: { id: true, clientId: true, tokenUrl: true, tokenAudience: true, disabledAt: true } },
} as const;
