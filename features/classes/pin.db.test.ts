import { expect, test } from 'vitest';
import { db } from '@/lib/db';
import { checkPupil } from '@/lib/pupil-pass';
import { type Member, type Viewer, viewerOf } from '@/lib/viewer';
import { aPerson } from '@/prisma/seed/factories';
import { changePin } from './commands/change-pin';
import { createClass } from './commands/create-class';
import { joinAsPupil } from './commands/join-as-pupil';
import { getPupil } from './queries/get-class';

const now = new Date('2036-11-23T09:00:00Z');
const later = new Date('2036-11-24T09:00:00Z');
const [pin, newPin] = ['428193', '739152'];

async function aPupil() {
  const teacher = (await viewerOf((await aPerson('teacher')).userId)) as Member;
  const { classId } = await createClass(teacher, { name: 'IPS 8A' }, { now });
  const { code } = await db.class.findUniqueOrThrow({ where: { id: classId }, select: { code: true } });
  const joined = await joinAsPupil({ kind: 'visitor' } as Viewer, { code, nickname: 'Sari', pin }, { now });
  if (!joined.ok) throw new Error('expected a pupil');
  const pupil = (await viewerOf(joined.value.userId)) as Member;
  return { teacher, classId, pupil, enter: (by: string) => checkPupil({ code, nickname: 'Sari', pin: by }, later) };
}

test('the new PIN is the one that counts, other sessions end, and the teacher sees when', async () => {
  const { teacher, classId, pupil, enter } = await aPupil();
  const before = await enter(pin);
  const outcome = await changePin(pupil, { currentPin: pin, newPin }, { now: later });
  const sessionVersion = before.ok ? before.sessionVersion + 1 : 0;
  expect(outcome).toEqual({ ok: true, value: { userId: pupil.userId, sessionVersion } });
  expect(await enter(pin)).toEqual({ ok: false, code: 'wrong' });
  expect(await enter(newPin)).toMatchObject({ ok: true, sessionVersion });
  expect((await getPupil(teacher, classId, pupil.userId)).pupil.pinSetAt).toEqual(later);
});

test.each([
  ['111111', 'pin-easy'],
  ['12345', 'pin-form'],
  ['abcdef', 'pin-form'],
  [pin, 'pin-same'],
])('the PIN %j is refused: %s, and the old one still counts', async (weak, code) => {
  const { pupil, enter } = await aPupil();
  const outcome = await changePin(pupil, { currentPin: pin, newPin: weak }, { now });
  expect(outcome).toEqual({ ok: false, code, field: 'newPin' });
  expect(await enter(pin)).toMatchObject({ ok: true });
});

test('guessing the current one is slowed like a sign-in, and shuts the sign-in too', async () => {
  const { pupil, enter } = await aPupil();
  for (let count = 0; count < 10; count += 1) {
    const outcome = await changePin(pupil, { currentPin: '905172', newPin }, { now: later });
    expect(outcome).toMatchObject({ ok: false, code: 'pin-wrong', field: 'currentPin' });
  }
  expect(await changePin(pupil, { currentPin: pin, newPin }, { now: later })).toMatchObject({ code: 'throttled' });
  expect(await enter(pin)).toEqual({ ok: false, code: 'throttled' });
});

test('of two changes at once one counts', async () => {
  const { pupil, enter } = await aPupil();
  const pins = [newPin, '260417'];
  const ended = await Promise.allSettled(
    pins.map((one) => changePin(pupil, { currentPin: pin, newPin: one }, { now: later })),
  );
  const won = ended.findIndex((one) => one.status === 'fulfilled' && one.value.ok);
  expect(ended.filter((one) => one.status === 'fulfilled' && one.value.ok)).toHaveLength(1);
  expect(await enter(pins[won] ?? '')).toMatchObject({ ok: true });
});

test('who signs in by e-mail has no PIN', async () => {
  const member = (await viewerOf((await aPerson()).userId)) as Member;
  await expect(changePin(member, { currentPin: pin, newPin }, { now })).rejects.toMatchObject({ code: 'not-found' });
});
