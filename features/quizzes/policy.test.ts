import { describe, expect, test } from 'vitest';
import type { Viewer } from '@/lib/viewer';
import { actorId, quizScope } from './policy';

const as = (plain: object) => plain as Viewer;
const teacher = as({ kind: 'member', userId: 't1', role: 'teacher', name: 'Budi' });
const admin = as({ kind: 'member', userId: 'a1', role: 'admin', name: 'Ani' });
const system = as({ kind: 'system' });

describe('who changes which quizzes', () => {
  test.each([
    ['a teacher: their own', teacher, { ownerId: 't1' }],
    ['an admin: every one', admin, {}],
    ['Fakta itself: the shipped ones', system, { ownerId: null }],
  ])('%s', (_, viewer, scope) => expect(quizScope(viewer)).toEqual(scope));

  test.each([
    ['a learner', as({ kind: 'member', userId: 'l1', role: 'learner', name: 'Sari' })],
    ['a guest', as({ kind: 'guest', userId: 'g1' })],
    ['a visitor', as({ kind: 'visitor' })],
  ])('%s: none, as if there were none', (_, viewer) => expect(() => quizScope(viewer)).toThrow('not-found'));

  test('a decision is put down to the person, never to Fakta', () => {
    expect(actorId(teacher)).toBe('t1');
    expect(actorId(system)).toBeNull();
  });
});
