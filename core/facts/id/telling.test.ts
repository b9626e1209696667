import { describe, expect, test } from 'vitest';
import { toldIn } from '../../../scripts/quiz/read-body.ts';
import { arcs, closedClasses, ofTheNews, wronglyTold } from './telling.table.ts';

describe.each([
  { name: 'arcs put right', rows: arcs },
  { name: 'closed classes', rows: closedClasses },
  { name: 'what the news tells', rows: ofTheNews },
  { name: 'once told wrongly', rows: wronglyTold },
])('$name', ({ rows }) => {
  test.each(rows)('%s: %s', (_, body, told, frame) => expect(toldIn(body, frame)).toEqual(told));
});
