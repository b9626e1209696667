import { expect, test } from 'vitest';
import { type Asked, lastWrong } from './last-wrong';

const item = (id: string, fields: Partial<Asked> = {}): Asked => ({
  id,
  kind: 'cloze',
  stem: `Soal ${id}`,
  placed: true,
  fact: `fakta ${id}`,
  ...fields,
});
const [a, b, c] = [item('a'), item('b'), item('c')];
const right = (asked: Asked) => ({ correct: true, item: asked });
const wrong = (asked: Asked) => ({ correct: false, item: asked });
const old = (fields: Partial<Asked>) => item('old', { fact: 'fakta a', ...fields });

test.each<[string, ReturnType<typeof right>[], Asked[], string[]]>([
  ['nothing was answered', [], [a], []],
  ['right, then wrong', [right(a), wrong(a)], [a], ['a']],
  ['wrong, then right', [wrong(a), right(a)], [a], []],
  ['the oldest mistake first', [wrong(b), wrong(a), right(c)], [a, b, c], ['b', 'a']],
  ['a mistake made again is a new one', [wrong(a), wrong(b), wrong(a)], [a, b], ['b', 'a']],
  ['an older version: the same question took its place', [wrong(old({ stem: a.stem }))], [b, a], ['a']],
  ['an older version: another question of the fact', [wrong(old({}))], [a], ['a']],
  ['an older version: not what only waits in reserve', [wrong(old({}))], [item('a', { placed: false })], []],
  ['a reserve item asked by a review', [wrong(item('a', { placed: false }))], [item('a', { placed: false })], ['a']],
  ['wrong in the old version, right in the new', [wrong(old({ stem: a.stem })), right(a)], [a], []],
  ['its fact is asked no more', [wrong(old({ fact: 'fakta lain' }))], [a], []],
])('%s', (_, answers, current, ids) => expect(lastWrong(answers, current)).toEqual(ids));
