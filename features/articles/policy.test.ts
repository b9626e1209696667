import { expect, test } from 'vitest';
import type { Viewer } from '@/lib/viewer';
import { ownerOfNewArticle } from './policy';

const member = (role: string) => ({ kind: 'member', userId: 'u1', role, name: 'Budi' }) as unknown as Viewer;

test.each([
  ['a teacher', member('teacher'), 'u1'],
  ['an admin', member('admin'), 'u1'],
  ['Fakta itself', { kind: 'system' } as Viewer, null],
])('%s adds articles', (_, viewer, owner) => expect(ownerOfNewArticle(viewer)).toBe(owner));

test.each([
  ['a learner', member('learner')],
  ['a guest', { kind: 'guest', userId: 'g1' } as Viewer],
  ['a visitor', { kind: 'visitor' } as Viewer],
])('%s adds none', (_, viewer) => expect(() => ownerOfNewArticle(viewer)).toThrow('not-found'));
