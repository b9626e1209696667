import { expect, test } from 'vitest';
import { candidateOf } from '../../../../scripts/quiz/candidate-of.ts';
import { passing } from './passing.ts';

const seller = 'Agus Prasetyo menjual 12 kapal kayu pada 2022.';
/** An article of ten sentences that speaks of something else. */
const of = (ninth: string) =>
  [seller, ...Array.from({ length: 8 }, () => 'Hujan turun deras di pegunungan sejak pagi.'), ninth].join(' ');

test.each([
  ['told once', of('Angin bertiup kencang sampai malam.'), /told in passing/],
  ['spoken of again', of('Galangan itu membangun kapal baru.'), undefined],
  ['in a short article', seller, undefined],
])('a detail %s', (_, body, says) => {
  const { candidate, setting } = candidateOf(body, { rule: 'date', kind: 'date' });
  const said = passing.refuse(candidate, setting);
  if (says) expect(said).toMatch(says);
  else expect(said).toBeUndefined();
});
