import { describe, expect, test } from 'vitest';
import { candidateOf } from '../../../../scripts/quiz/candidate-of.ts';
import { bareStems, definiteThings, obviousKeys, others, shapes, thinStems, trifles } from './gates.table.ts';
import { englishGates } from './gates.ts';

describe.each([
  { name: 'shape', rows: [...shapes, ...others] },
  { name: 'bare', rows: bareStems },
  { name: 'definites', rows: definiteThings },
  { name: 'obvious', rows: obviousKeys },
  { name: 'trivia', rows: trifles },
  { name: 'thin', rows: thinStems },
])('$name', ({ name, rows }) => {
  const gate = englishGates.find((one) => one.name === name);
  test.each(rows)('%s: %s', (_, body, wanted, says) => {
    const { candidate, setting } = candidateOf(body, wanted);
    const said = gate?.refuse(candidate, setting);
    if (says === undefined) expect(said).toBeUndefined();
    else expect(said).toMatch(says);
  });
});
