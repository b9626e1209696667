import { db } from '@/lib/db';
import type { Viewer } from '@/lib/viewer';
import { administers, withAccount } from '../policy';

const week = 7 * 24 * 60 * 60 * 1000;

export type Overview = {
  readonly users: {
    readonly learners: number;
    readonly teachers: number;
    readonly admins: number;
    readonly guests: number;
  };
  readonly classes: { readonly open: number; readonly archived: number };
  readonly articles: { readonly listed: number; readonly unlisted: number; readonly teachers: number };
  /** Within the seven days before now. */
  readonly lately: { readonly accounts: number; readonly attempts: number; readonly deeds: number };
  /** Reports of items that nobody has decided. */
  readonly openFlags: number;
};

/** What there is, in numbers. */
export async function getOverview(viewer: Viewer, { now }: { now: Date }): Promise<Overview> {
  administers(viewer);
  const since = new Date(now.getTime() - week);
  const [users, classes, articles, accounts, attempts, deeds, openFlags] = await Promise.all([
    countUsers(),
    countClasses(),
    countArticles(),
    db.user.count({ where: { createdAt: { gte: since }, ...withAccount } }),
    db.attempt.count({ where: { finishedAt: { gte: since } } }),
    db.auditEntry.count({ where: { at: { gte: since } } }),
    db.flag.count({ where: { outcome: null } }),
  ]);
  return { users, classes, articles, lately: { accounts, attempts, deeds }, openFlags };
}

async function countUsers(): Promise<Overview['users']> {
  const [learners, teachers, admins, guests] = await Promise.all([
    ...(['learner', 'teacher', 'admin'] as const).map((role) => db.user.count({ where: { role, ...withAccount } })),
    db.user.count({ where: { email: null, pupilPass: null, guestPass: { isNot: null } } }),
  ]);
  return { learners: learners ?? 0, teachers: teachers ?? 0, admins: admins ?? 0, guests: guests ?? 0 };
}

async function countClasses(): Promise<Overview['classes']> {
  const [open, archived] = await Promise.all([
    db.class.count({ where: { archivedAt: null } }),
    db.class.count({ where: { archivedAt: { not: null } } }),
  ]);
  return { open, archived };
}

async function countArticles(): Promise<Overview['articles']> {
  const [listed, unlisted, teachers] = await Promise.all([
    db.article.count({ where: { ownerId: null, unlistedAt: null } }),
    db.article.count({ where: { ownerId: null, unlistedAt: { not: null } } }),
    db.article.count({ where: { ownerId: { not: null } } }),
  ]);
  return { listed, unlisted, teachers };
}
