import { expect, test } from 'vitest';
import { itemAbout, readLine } from './item-about.ts';
import { asJson, asText } from './print.ts';

const before = 'Rapat itu berlangsung dua hari.';
const proof = 'Presiden memimpin rapat itu.';
const document = readLine(`${before} ${proof}`, 'id');
const item = itemAbout(document, { stem: 'Presiden memimpin rapat.' }, proof);
const stimulus = { start: 0, end: before.length, text: before };
const report = (one: typeof item) => ({
  document,
  facts: [],
  quiz: { questions: [one], rejected: [] },
  ms: 1,
});

test('what is read before a question is told with its place', () => {
  expect(asText(report({ ...item, stimulus }))).toContain(
    `1. [true-false] Presiden memimpin rapat.\n   Read first [0-${before.length}]: ${before}\n`,
  );
  const [told] = JSON.parse(asJson(report({ ...item, stimulus }))).questions;
  expect(Object.keys(told).slice(0, 4)).toEqual(['id', 'kind', 'stimulus', 'stem']);
  expect(told.stimulus).toEqual(stimulus);
});

test('of a question that stands by itself nothing is told', () => {
  expect(asText(report(item))).not.toContain('Read first');
  expect(JSON.parse(asJson(report(item))).questions[0]).not.toHaveProperty('stimulus');
});
