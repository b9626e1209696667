import { describe, expect, test } from 'vitest';
import { draftsIn, toldIn } from '../../../../scripts/quiz/read-body.ts';
import { agents, dates, objects, subjects } from './names-and-dates.table.ts';
import { amounts, gaps, lists, places, polarity, roles, sources } from './places-and-amounts.table.ts';

describe.each([
  { rule: 'date', rows: dates },
  { rule: 'subject', rows: subjects },
  { rule: 'agent', rows: agents },
  { rule: 'object', rows: objects },
  { rule: 'place', rows: places },
  { rule: 'amount', rows: amounts },
  { rule: 'list', rows: lists },
  { rule: 'role', rows: roles },
  { rule: 'source', rows: sources },
  { rule: 'polarity', rows: polarity },
  { rule: 'gap', rows: gaps },
])('$rule', ({ rule, rows }) => {
  test.each(rows)('%s: %s', (_, body, asked, frame) => expect(draftsIn(body, rule, frame)).toEqual(asked));

  // A line that gives nothing must fail by the rule, not because nothing was read in it.
  test.each(rows.filter(([, , asked]) => asked.length === 0))('%s: there is a fact to ask', (_, body, __, frame) => {
    expect(toldIn(body, frame).length).toBeGreaterThan(0);
  });
});

describe('known misses', () => {
  test.fails('the town of an office is no part of the name after it', () => {
    expect(draftsIn('Bupati Sleman Hendra Wirawan membuka rapat di Bandung.', 'role')).toEqual([
      'short-answer: Siapa Bupati Sleman pada Desember 2024? => Hendra Wirawan',
    ]);
  });

  test.fails('the verb after a long relative clause is the predicate', () => {
    const body =
      'Jalan Lingkar Tirtasari yang dibangun Kementerian Perhubungan sejak 2019 dengan biaya Rp18,4 miliar menghubungkan 12 desa.';
    expect(draftsIn(body, 'amount')).toContain(
      'numeric: Jalan Lingkar Tirtasari yang dibangun Kementerian Perhubungan sejak 2019 dengan biaya Rp18,4 miliar menghubungkan berapa desa? => 12',
    );
  });
});
