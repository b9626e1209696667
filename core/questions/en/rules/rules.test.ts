import { describe, expect, test } from 'vitest';
import { draftsIn, toldIn } from '../../../../scripts/quiz/read-body.ts';
import {
  agents,
  amounts,
  causes,
  dates,
  gaps,
  lists,
  objects,
  phrases,
  places,
  polarity,
  roles,
  sources,
  subjects,
} from './asked.table.ts';

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
  { rule: 'phrase', rows: phrases },
  { rule: 'cause', rows: causes },
])('$rule', ({ rule, rows }) => {
  test.each(rows)('%s: %s', (_, body, asked, frame) =>
    expect(draftsIn(body, rule, { ...frame, language: 'en' })).toEqual(asked),
  );

  // A line that gives nothing must fail by the rule, not because nothing was read in it.
  test.each(rows.filter(([, , asked]) => asked.length === 0))('%s: there is a fact to ask', (_, body, __, frame) => {
    expect(toldIn(body, { ...frame, language: 'en' }).length).toBeGreaterThan(0);
  });
});

describe('known misses', () => {
  test.fails('a noun of two words is asked whole', () => {
    expect(draftsIn('A contractor broke a water main on Canal Street in 2023.', 'phrase', { language: 'en' })).toEqual([
      'short-answer: What did a contractor break on Canal Street in 2023? => a water main',
    ]);
  });
});
