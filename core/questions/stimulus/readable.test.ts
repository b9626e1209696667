import { describe, expect, test } from 'vitest';
import { candidateOf } from '../../../scripts/quiz/candidate-of.ts';
import type { Candidate } from '../candidate.ts';
import { readableOf, withReadableStimuli } from './readable.ts';

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

describe('a stimulus full of gaps', () => {
  const sentences = [
    'Bank Sagara membuka 12 cabang di Sulawesi pada 2022.',
    'Cabang pertama dibuka di Palu dengan upacara adat.',
    'Keputusan itu diambil pada 4 Mei 2023 di Bandung.',
  ];
  const text = sentences.join(' ');
  const asked = (stem: RegExp, rule: string) => candidateOf(text, { kind: 'cloze', stem, rule });
  const count = asked(/____ cabang/, 'gap: count');
  const date = asked(/Sulawesi pada ____/, 'gap: date');
  const leaning = asked(/^Keputusan itu/, 'gap: date');

  /** What stands above the last of these items. */
  const shownOver = (...items: readonly { readonly candidate: Candidate }[]) => {
    const candidates = items.map(({ candidate }) => candidate);
    const questions = candidates.map(({ question }) => question);
    return withReadableStimuli(questions, candidates, leaning.setting).at(-1)?.stimulus?.text;
  };

  test('begins later, where its stem needs no more', () => {
    expect(shownOver(count, leaning)).toBe(`Bank Sagara membuka […] cabang di Sulawesi pada 2022. ${sentences[1]}`);
    expect(shownOver(count, date, leaning)).toBe(sentences[1]);
  });

  test('stays, where its stem leans on what it tells', () => {
    const { draft, question } = leaning.candidate;
    const later = { draft, question: { ...question, stem: 'Pada ____, angka itu diumumkan di Bandung.' } };
    expect(shownOver(count, date, { candidate: later })).toBe(
      `Bank Sagara membuka […] cabang di Sulawesi pada […]. ${sentences[1]}`,
    );
  });

  test('goes, where its stem stands by itself', () => {
    const opened = candidateOf(body, { rule: 'gap: date', kind: 'cloze', stem: /pelabuhan/ });
    const own = { ...sold.candidate, question: { ...sold.candidate.question, stimulus } };
    const over = (...others: readonly Candidate[]) => {
      const candidates = [...others, own];
      return withReadableStimuli(
        candidates.map(({ question }) => question),
        candidates,
        sold.setting,
      ).at(-1)?.stimulus?.text;
    };
    expect(over(who.candidate)).toBe('[…] membuka pelabuhan di Bandung pada 2021.');
    expect(over(who.candidate, opened.candidate)).toBeUndefined();
  });
});
