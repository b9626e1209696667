import { expect, test } from 'vitest';
import { grade } from '@/core/grading';
import { tenKinds } from '@/prisma/seed/ten-kinds';
import { tallyOf } from './proven-parts';

function tally(kind: string, response: unknown) {
  const item = tenKinds.items.find((question) => question.kind === kind);
  const verdict = item && grade(item, JSON.stringify(response));
  return verdict?.kind === 'graded' ? tallyOf(kind, verdict.parts) : verdict;
}

test('what is told of the points is what they are made of', () => {
  expect(tally('multiple-response', ['India', 'Birma', 'Mesir'])).toEqual({ hits: 2, right: 3, misses: 1 });
  expect(
    tally('ordering', [
      'Pertemuan lima perdana menteri di Bogor',
      'Konferensi Kolombo',
      'Pembukaan Konferensi Asia Afrika',
      'Konferensi pertama Gerakan Nonblok',
    ]),
  ).toEqual({ hits: 5, right: 6, misses: 1 });
  expect(
    tally('matching', [
      ['Roeslan Abdulgani', 'sekretaris jenderal'],
      ['Jawaharlal Nehru', 'Presiden Mesir'],
      ['Ali Sastroamidjojo', 'pemimpin sidang'],
    ]),
  ).toEqual({ hits: 2, right: 3, misses: 0 });
});
