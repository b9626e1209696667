import { describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/viewer';
import { attended, owned, taught } from './policy';

const as = (plain: object) => plain as Viewer;
const teacher = as({ kind: 'member', userId: 't1', role: 'teacher', name: 'Budi' });
const admin = as({ kind: 'member', userId: 'a1', role: 'admin', name: 'Ani' });
const pupil = as({ kind: 'member', userId: 'p1', role: 'learner', name: 'Sari' });
const guest = as({ kind: 'guest', userId: 'g1' });
const visitor = as({ kind: 'visitor' });
const system = as({ kind: 'system' });

const inClass = (userId: string) => ({ enrollments: { some: { userId, leftAt: null } } });

describe('what narrows a query; who is who in one class, `classes.db.test.ts` asks the database', () => {
  test.each([
    ['a teacher', teacher, { teachers: { some: { userId: 't1' } } }, inClass('t1')],
    ['an admin', admin, {}, inClass('a1')],
    ['a pupil', pupil, null, inClass('p1')],
    ['a guest', guest, null, null],
    ['a visitor', visitor, null, null],
    ['Fakta itself', system, null, null],
  ])('%s', (_, viewer, teaching, learning) => {
    expect(orNothing(() => taught(viewer))).toEqual(teaching);
    expect(orNothing(() => attended(viewer))).toEqual(learning);
  });

  test.each([
    ['a teacher owns what they own, not what they teach along', teacher, 'owner'],
    ['an admin owns all', admin, undefined],
  ])('%s', (_, viewer, part) => expect(owned(viewer).teachers?.some.part).toBe(part));

  test.each([pupil, guest, visitor, system])('$kind owns none', (viewer) => {
    expect(() => owned(viewer)).toThrow('not-found');
  });
});

function orNothing<Scope>(scope: () => Scope): Scope | null {
  try {
    return scope();
  } catch {
    return null;
  }
}
