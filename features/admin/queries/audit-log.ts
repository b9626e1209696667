import { type AuditDeed, type AuditSubject, auditDeeds, auditSubjects } from '@/features/audit/policy';
import { db } from '@/lib/db';
import { momentOf } from '@/lib/local-time';
import { timeZone } from '@/lib/time-zone';
import type { Viewer } from '@/lib/viewer';
import type { Prisma } from '@/prisma/generated/sqlite/client';
import { administers } from '../policy';
import { type Address, type AuditSearch, auditSearchSchema } from '../schema';
import { type Paged, peopleMatching, placeOf } from './matching';

export type AuditLine = {
  readonly id: string;
  readonly at: Date;
  /** Null where the account is gone. */
  readonly by: { readonly id: string; readonly name: string } | null;
  readonly deed: AuditDeed;
  readonly subject: {
    readonly kind: AuditSubject;
    readonly id: string;
    /** Of a person: their name now; empty where the account is gone. */
    readonly name: string;
    /** Whether it can still be opened. */
    readonly there: boolean;
  };
  readonly detail: string;
};

export type AuditLog = Paged<AuditLine> & { readonly search: AuditSearch };

/** What was done, newest first, narrowed by who did it, what and when. */
export async function getAuditLog(viewer: Viewer, address: Address): Promise<AuditLog> {
  administers(viewer);
  const search = auditSearchSchema.parse(address);
  const where = await conditionOf(search);
  const found = await db.auditEntry.count({ where });
  const { skip, take, ...place } = placeOf(found, search.page);
  return { lines: await linesOf(where, { skip, take }), found, ...place, search };
}

/** More than a school does in two years; a file of more says nothing to anyone. */
const mostRows = 50_000;

/** All pages of `getAuditLog` at once. */
export async function getWholeAuditLog(viewer: Viewer, address: Address): Promise<readonly AuditLine[]> {
  administers(viewer);
  return linesOf(await conditionOf(auditSearchSchema.parse(address)), { take: mostRows });
}

async function conditionOf({ q, deed, from, to }: AuditSearch): Promise<Prisma.AuditEntryWhereInput> {
  const [since, last] = [from, to].map((day) => momentOf(`${day}T00:00`, timeZone()));
  const day = 24 * 60 * 60 * 1000;
  return {
    ...(q === '' ? {} : { byId: { in: [...(await peopleMatching(q))] } }),
    ...(deed === '' ? {} : { deed }),
    at: { ...(since ? { gte: since } : {}), ...(last ? { lt: new Date(last.getTime() + day) } : {}) },
  };
}

async function linesOf(
  where: Prisma.AuditEntryWhereInput,
  cut: { readonly skip?: number; readonly take: number },
): Promise<readonly AuditLine[]> {
  const rows = await db.auditEntry.findMany({
    where,
    orderBy: [{ at: 'desc' }, { id: 'desc' }],
    ...cut,
    include: { by: { select: { id: true, name: true } } },
  });
  const present = await presentOf(rows);
  return rows.flatMap(({ id, at, by, deed: word, subjectKind, subjectId, detail }) => {
    const [deed, kind] = [auditDeeds.find((one) => one === word), auditSubjects.find((one) => one === subjectKind)];
    if (!deed || !kind) return [];
    const name = present.get(subjectId);
    const subject = { kind, id: subjectId, name: kind === 'user' ? (name ?? '') : '', there: name !== undefined };
    return { id, at, by: by && { id: by.id, name: by.name ?? '' }, deed, subject, detail };
  });
}

type Subject = { readonly subjectKind: string; readonly subjectId: string };

/** Of the subjects those that still are, with the names of people. */
async function presentOf(rows: readonly Subject[]): Promise<ReadonlyMap<string, string>> {
  const idsOf = (kind: AuditSubject) => [
    ...new Set(rows.filter(({ subjectKind }) => subjectKind === kind).map(({ subjectId }) => subjectId)),
  ];
  const among = (kind: AuditSubject) => ({ where: { id: { in: idsOf(kind) } }, select: { id: true } as const });
  const [users, ...others] = await Promise.all([
    db.user.findMany({ where: { id: { in: idsOf('user') } }, select: { id: true, name: true } }),
    db.class.findMany(among('class')),
    db.assignment.findMany(among('assignment')),
    db.quiz.findMany(among('quiz')),
    db.article.findMany(among('article')),
  ]);
  // A row without a name is what a deleted account left behind.
  return new Map([
    ...users.flatMap(({ id, name }) => (name ? [[id, name] as const] : [])),
    ...others.flat().map(({ id }) => [id, ''] as const),
  ]);
}
