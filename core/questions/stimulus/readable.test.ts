import { expect, test } from 'vitest';
import { candidateOf } from '../../../scripts/quiz/candidate-of.ts';
import type { Candidate } from '../candidate.ts';
import { readableOf, withoutGappedStimulus } from './readable.ts';

const body =
  'Agus Prasetyo membuka pelabuhan di Bandung pada 2021. Bank Sagara menjual 12 kapal kepada nelayan di Palu pada 2022.';
const above = body.slice(0, body.indexOf(' Bank'));
const stimulus = { start: 0, end: above.length, text: above };

const who = candidateOf(body, { rule: 'subject', kind: 'short-answer', stem: /pelabuhan/ });
const sold = candidateOf(body, { rule: 'gap: count', kind: 'cloze' });

/** What the second sentence asks, as if it leaned on the first. */
function leaning(stem: string): Candidate {
  const { draft, question } = sold.candidate;
  return { draft: { ...draft, isLeaning: true }, question: { ...question, stem, stimulus } };
}

test('who is meant by "ia" cannot be read where another item asks for the name', () => {
  const his = leaning('Ia menjual ____ kapal kepada nelayan di Palu.');
  expect(readableOf([who.candidate, his], sold.setting)).toEqual({ read: [who.candidate], unread: [his] });
  expect(readableOf([his], sold.setting)).toEqual({ read: [his], unread: [] });
});

test('what points at nobody can be read without the name', () => {
  const port = leaning('Pelabuhan itu menjual ____ kapal kepada nelayan di Palu.');
  expect(readableOf([who.candidate, port], sold.setting).unread).toEqual([]);
});

test('a stimulus full of gaps is left out, unless the stem leans on it', () => {
  const gapped = { ...stimulus, text: '[…] membuka pelabuhan di […] pada 2021.' };
  const own = { draft: sold.candidate.draft, question: { ...sold.candidate.question, stimulus: gapped } };
  expect(withoutGappedStimulus(own.question, own).stimulus).toBeUndefined();
  expect(withoutGappedStimulus({ ...own.question, stimulus }, own).stimulus).toEqual(stimulus);
  const leans = { ...own, draft: { ...own.draft, isLeaning: true as const } };
  expect(withoutGappedStimulus(own.question, leans).stimulus).toEqual(gapped);
});
