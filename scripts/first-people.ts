import { randomBytes } from 'node:crypto';
import { db } from '../lib/db.ts';
import { hashPassword } from '../lib/passwords.ts';
import { say } from './steps.mjs';

const people = [
  { role: 'teacher', name: 'Budi', email: 'guru@contoh.id' },
  { role: 'learner', name: 'Sari', email: 'siswa@contoh.id' },
] as const;

/**
 * Makes a teacher and a learner for trying Fakta, on a database without a single account. Their passwords are drawn at
 * random and shown this once. Not in production.
 */
export async function makeFirstPeople(now: Date): Promise<void> {
  if (process.env.NODE_ENV === 'production') return;
  if ((await db.user.count({ where: { email: { not: null } } })) > 0) return;
  for (const person of people) {
    const password = randomBytes(12).toString('base64url');
    const credential = { create: { passwordHash: await hashPassword(password), changedAt: now } };
    await db.user.create({ data: { ...person, credential } });
    say('people', `to try it as a ${person.role}: ${person.email}  ${password}  (shown only this once)`);
  }
}
