import fc from 'fast-check';
import { expect, test } from 'vitest';
import { momentGiven } from './given-at';

const now = new Date('2026-03-01T12:00:00Z');
const after = (seconds: number) => new Date(now.getTime() + seconds * 1000);

test.each([
  ['a right clock', '2026-03-01T11:40:00Z', '2026-03-01T12:00:00Z', '2026-03-01T11:40:00.000Z'],
  ['a clock that is a day behind', '2026-02-28T11:40:00Z', '2026-02-28T12:00:00Z', '2026-03-01T11:40:00.000Z'],
  ['a clock that is a year ahead', '2027-03-01T11:59:00+00:00', '2027-03-01T12:00:00Z', '2026-03-01T11:59:00.000Z'],
  ['another time zone', '2026-03-01T18:30:00+07:00', '2026-03-01T19:00:00+07:00', '2026-03-01T11:30:00.000Z'],
  ['an answer given after it was sent', '2026-03-01T13:00:00Z', '2026-03-01T12:00:00Z', '2026-03-01T12:00:00.000Z'],
])('%s', (_, givenAt, sentAt, expected) => {
  expect(momentGiven(givenAt, { sentAt, now, settled: [] }).toISOString()).toBe(expected);
});

test('what a device did later is later, though what it did before was longer on its way', () => {
  const [givenAt, changedAt] = ['2026-03-01T12:00:00Z', '2026-03-01T12:00:05Z'];
  const slow = { sentAt: givenAt, now: after(30), settled: [] };
  const first = momentGiven(givenAt, slow);
  const settled = [{ givenAt, at: first }];
  const changed = momentGiven(changedAt, { sentAt: '2026-03-01T12:00:31Z', now: after(31), settled });
  expect(changed.getTime()).toBeGreaterThanOrEqual(first.getTime());
  // What was done before it is not held up by it.
  expect(momentGiven('2026-03-01T11:00:00Z', { sentAt: '2026-03-01T12:00:31Z', now: after(31), settled })).toEqual(
    new Date('2026-03-01T11:00:00Z'),
  );
});

test('whatever the way took each time, moments of one device are in its order, and none is later than when it came', () => {
  const seconds = fc.nat(100);
  const steps = fc.array(fc.record({ given: seconds, wait: seconds, way: seconds }), { minLength: 2, maxLength: 8 });
  fc.assert(
    fc.property(steps, fc.integer({ min: -1e6, max: 1e6 }), (sent, behind) => {
      const settled: { givenAt: string; at: Date }[] = [];
      let clock = 0;
      let came = 0;
      for (const { given, wait, way } of sent) {
        const [givenAt, sentAt] = [clock + given, clock + given + wait].map((at) => after(at - behind).toISOString());
        // A batch after the other: the next is sent when the one before was answered.
        came = Math.max(came, clock + given + wait) + way;
        const at = momentGiven(givenAt ?? '', { sentAt: sentAt ?? '', now: after(came), settled });
        expect(at.getTime()).toBeLessThanOrEqual(after(came).getTime());
        for (const one of settled) expect(at.getTime()).toBeGreaterThanOrEqual(one.at.getTime());
        settled.push({ givenAt: givenAt ?? '', at });
        clock += given;
      }
    }),
  );
});
