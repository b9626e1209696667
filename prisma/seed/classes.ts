import { randomBytes } from 'node:crypto';
import { codeLetters } from '../../lib/class-keys.ts';
import { db } from '../../lib/db.ts';

export type SampleClass = { readonly classId: string; readonly code: string };

const since = new Date('2026-01-01T00:00:00Z');

/** A class of a teacher, open to join, with these pupils in it. */
export async function aClass(teacherId: string, pupilIds: readonly string[] = []): Promise<SampleClass> {
  const code = Array.from(randomBytes(8), (byte) => codeLetters[byte % codeLetters.length]).join('');
  const { id } = await db.class.create({
    data: {
      name: 'X IPS 1',
      code,
      createdAt: since,
      teachers: { create: { userId: teacherId, part: 'owner', since } },
      enrollments: { create: pupilIds.map((userId) => ({ userId, joinedAt: since })) },
    },
    select: { id: true },
  });
  return { classId: id, code };
}
