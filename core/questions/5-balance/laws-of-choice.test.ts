import { describe, expect, test } from 'vitest';
import { candidateOf, type Wanted } from '../../../scripts/quiz/candidate-of.ts';
import type { Language } from '../../language/index.ts';
import type { Candidate } from '../candidate.ts';
import { choose, type Ranked } from './choose.ts';
import { likeness, overlap } from './overlap.ts';

const truth = { ahead: 'True', alone: false };
const date: Wanted = { rule: 'date', kind: 'date' };
const subject: Wanted = { rule: 'subject', kind: 'short-answer' };
const numeric: Wanted = { rule: 'amount', kind: 'numeric' };

/** The items of one article, the first worth most. */
function ranked(body: string, wanted: readonly Wanted[], language: Language = 'en', step = 0.01): readonly Ranked[] {
  return wanted.map((one, at) => ({
    candidate: candidateOf(body, { ...one, language }).candidate,
    worth: 10 - step * at,
  }));
}

function reasons(all: readonly Ranked[], count = 10, balance = truth): readonly string[] {
  return choose(all, count, balance).left.map(({ reason }) => reason);
}

const bodies = {
  en: 'Acme Holdings opened 12 plants in Leeds in 2019. Acme Holdings sold the Harbour Ferries to Ruth Ellison in 2021. Acme Holdings founded a school for pilots in 2023. Daniel Ward won the Hull Marathon on 3 May 2020.',
  id: 'Bank Sagara membuka 12 cabang di Sulawesi pada 2019. Bank Sagara menjual Jembatan Kabanaran kepada Siti Rahmawati pada 2021. Bank Sagara mendirikan sekolah penerbang pada 2023. Agus Prasetyo memenangi Maraton Palu pada 3 Mei 2020.',
} as const;

describe.each(['en', 'id'] as const)('the laws of a quiz, %s', (language) => {
  const body = bodies[language];
  const of = (wanted: Wanted, stem: RegExp): Wanted => ({ ...wanted, stem });
  const first = /12|Leeds|Sulawesi/;
  const second = /Harbour|Kabanaran/;
  const third = /pilots|penerbang/;

  test('one item a fact', () => {
    expect(reasons(ranked(body, [of(date, first), of(numeric, /./)], language))).toEqual([
      'The fact is asked already.',
    ]);
  });

  test('two items a sentence', () => {
    const all = ranked(body, [of(date, first), of(date, second), of(date, third)], language);
    const inOne = all.map(({ candidate, worth }) => ({ candidate: moved(candidate, 0), worth }));
    expect(reasons(inOne)).toEqual(['The sentence is asked twice already.']);
    expect(reasons(all)).toEqual([]);
  });

  test('a name is the answer twice', () => {
    const wanted = [first, second, third].map((stem) => of(subject, stem));
    expect(reasons(ranked(body, wanted, language))).toEqual(['The name is the answer of others already.']);
  });

  test('none that says the answer of another', () => {
    // "In which year did Acme Holdings open 12 plants?" tells how many.
    const [asks, tells] = ranked(body, [of(numeric, /./), of(date, first)], language);
    if (!asks || !tells) throw new Error('Expected two items.');
    const other = { ...tells, candidate: ofAnotherFact(tells.candidate) };
    expect(reasons([asks, other])).toEqual([expect.stringMatching(/gives away the answer|asks nearly the same/)]);
  });

  test('none that asks the same again', () => {
    const [one] = ranked(body, [of(date, second)], language);
    if (!one) throw new Error('Expected an item.');
    const again = { candidate: ofAnotherFact(one.candidate), worth: 5 };
    expect(reasons([one, again])).toEqual(['Another item has the same answer to nearly the same question.']);
  });

  test('no more than are wanted', () => {
    const all = ranked(body, [of(date, first), of(date, second), of(date, third)], language);
    expect(choose(all, 2, truth).chosen).toHaveLength(2);
    expect(reasons(all, 2)).toEqual(['The quiz is full.']);
    expect(choose(all, 0, truth).chosen).toEqual([]);
  });

  test('of two items of nearly one worth that of a new kind is taken', () => {
    const all = ranked(body, [of(date, second), of(date, third), of(numeric, /./)], language, 0.3);
    const kinds = (count: number) => choose(all, count, truth).chosen.map(({ question }) => question.kind);
    expect(kinds(2)).toEqual(['date', 'numeric']);
    expect(kinds(3)).toEqual(['date', 'numeric', 'date']);
  });

  test('an item that is better by far is taken all the same', () => {
    const all = ranked(body, [of(date, second), of(date, third), of(numeric, /./)], language, 0.3);
    const poor = all.map((one) => (one.candidate.question.kind === 'numeric' ? { ...one, worth: 1 } : one));
    expect(choose(poor, 2, truth).chosen.map(({ question }) => question.kind)).toEqual(['date', 'date']);
  });
});

describe('statements', () => {
  const counts = [12, 15, 18, 24, 36];
  const body = counts
    .map((count, at) => `Acme Holdings opened ${count} ${['ports', 'schools', 'banks', 'libraries', 'museums'][at]}.`)
    .join(' ');
  const stated = (count: number): Wanted => ({
    rule: 'gap: count, stated',
    kind: 'true-false',
    stem: new RegExp(`${count}`),
  });
  const all = ranked(body, counts.map(stated));
  const verdicts = (ahead: string, alone: boolean, some = all) =>
    choose(some, 10, { ahead, alone }).chosen.map(({ question }) => question.key);
  const falsely = all.map((one, at) => (at % 2 === 0 ? one : { ...one, candidate: keyed(one.candidate, 'False') }));

  test('of one verdict only the one that may be ahead', () => {
    expect(verdicts('True', true)).toEqual(['True']);
    expect(verdicts('False', true)).toEqual([]);
  });

  test('true and false take turns', () => expect(verdicts('True', true, falsely)).toHaveLength(5));

  test('one that had to wait for another verdict has its turn', () => {
    const [first, second, third] = falsely;
    if (!first || !second || !third) throw new Error('Expected three items.');
    const early = [{ ...second, worth: 20 }, first, { ...third, worth: 1 }];
    expect(verdicts('True', true, early)).toEqual(['True', 'False', 'True']);
  });

  test('are two where nothing else is asked but could be', () => {
    expect(verdicts('True', false, falsely)).toHaveLength(2);
    expect(reasons(falsely)).toContain('There are true-false items enough.');
  });
});

describe('overlap', () => {
  const item = (body: string, wanted: Wanted): Candidate => candidateOf(body, { ...wanted, language: 'en' }).candidate;
  const opened = item('Acme Holdings opened 12 plants in Leeds in 2019.', date);

  test.each<readonly [why: string, other: Candidate, says: string | undefined]>([
    ['another deed', item('Daniel Ward won the Hull Marathon in 2020.', date), undefined],
    ['another deed, the same year', item('Daniel Ward won the Hull Marathon in 2019.', date), undefined],
    [
      'a figure that the stem says',
      item('Daniel Ward sold 12 plants in Hull.', numeric),
      'One item gives away the answer of another.',
    ],
    [
      'the same deed in other words',
      item('Acme Holdings opened 12 new plants in Leeds in 2020.', date),
      'Another item asks nearly the same.',
    ],
  ])('with %s', (_why, other, says) => {
    const apart = moved(ofAnotherFact(other), 9);
    expect(overlap(opened, apart)).toBe(says);
    expect(overlap(apart, opened)).toBe(says);
  });

  test('the words both questions open with are no likeness', () => {
    expect(likeness('On what date did Leeds open a school?', 'On what date did Hull close a port?')).toBeLessThan(0.5);
    expect(likeness('On what date did Leeds open a school?', 'On what date did Leeds open a school?')).toBe(1);
  });
});

function moved({ draft, question }: Candidate, sentence: number): Candidate {
  return { draft: { ...draft, fact: { ...draft.fact, sentence } }, question };
}

function ofAnotherFact({ draft, question }: Candidate): Candidate {
  const fact = { ...draft.fact, id: `${draft.fact.id} again` };
  return { draft: { ...draft, fact, facts: [fact] }, question };
}

function keyed({ draft, question }: Candidate, key: string): Candidate {
  return { draft, question: { ...question, key } };
}
