import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answerSchema, readAnswer } from './answer';

const asked = ['q-1', 'q-2'];
const read = (items: unknown) => readAnswer(JSON.stringify({ items }), asked);
const stem = 'Kapan bendungan dibuka?';
const distractors = ['satu', 'dua', 'tiga'];

describe('an entry is a proposal', () => {
  test.each([
    ['stem and choices', { id: 'q-1', stem, distractors }, { questionId: 'q-1', stem, distractors }],
    ['stem alone', { id: 'q-1', stem, distractors: null }, { questionId: 'q-1', stem }],
    ['choices alone', { id: 'q-1', distractors }, { questionId: 'q-1', distractors }],
    ['with blanks around', { id: 'q-1', stem: `  ${stem} ` }, { questionId: 'q-1', stem }],
  ])('%s', (_, entry, proposal) => {
    expect(read([entry])).toEqual({ ok: true, proposals: [proposal], dropped: 0 });
  });
});

test('an entry that leaves its item as it is counts for nothing', () => {
  expect(read([{ id: 'q-1', stem: null, distractors: null }, { id: 'q-2' }])).toEqual({
    ok: true,
    proposals: [],
    dropped: 0,
  });
});

describe('an entry is dropped and counted', () => {
  test.each([
    ['no object', 'q-1'],
    ['null', null],
    ['a list', ['q-1', stem]],
    ['without id', { stem }],
    ['an id that nobody asked of', { id: 'q-3', stem }],
    ['an id that is a number', { id: 1, stem }],
    ['with another field', { id: 'q-1', stem, key: 'x' }],
    ['an empty stem', { id: 'q-1', stem: ' ' }],
    ['a stem too long', { id: 'q-1', stem: 'a'.repeat(301) }],
    ['a stem of two lines', { id: 'q-1', stem: 'a\nb' }],
    ['a stem that is a list', { id: 'q-1', stem: [stem] }],
    ['one choice', { id: 'q-1', distractors: ['satu'] }],
    ['six choices', { id: 'q-1', distractors: [...'abcdef'] }],
    ['an empty choice', { id: 'q-1', distractors: ['satu', '', 'tiga'] }],
    ['choices that are objects', { id: 'q-1', distractors: [{ text: 'a' }, { text: 'b' }] }],
  ])('%s', (_, entry) => {
    expect(read([entry, { id: 'q-2', stem }])).toEqual({
      ok: true,
      proposals: [{ questionId: 'q-2', stem }],
      dropped: 1,
    });
  });

  test('both of two for one item, for which is meant?', () => {
    expect(
      read([
        { id: 'q-1', stem },
        { id: 'q-1', stem: 'Di mana?' },
      ]),
    ).toEqual({
      ok: true,
      proposals: [],
      dropped: 2,
    });
  });

  test('a good one too, when another for its item is of no form', () => {
    expect(
      read([
        { id: 'q-1', stem },
        { id: 'q-1', stem, key: 'x' },
      ]),
    ).toMatchObject({ proposals: [], dropped: 2 });
  });
});

test('whatever is said, there is an answer, and it names only what was asked', () => {
  const entry = fc.record({ id: fc.oneof(fc.constantFrom(...asked), fc.string()), stem: fc.anything() });
  const content = fc.oneof(
    fc.string(),
    fc.json(),
    fc.array(fc.oneof(entry, fc.jsonValue())).map((items) => JSON.stringify({ items })),
  );
  fc.assert(
    fc.property(content, (text) => {
      const answer = readAnswer(text, asked);
      if (!answer.ok) return;
      expect(answer.dropped).toBeGreaterThanOrEqual(0);
      for (const { questionId } of answer.proposals) expect(asked).toContain(questionId);
    }),
  );
});

test('what is asked for can be read', () => {
  const said = { items: [{ id: 'q-1', stem, distractors: null }] };
  expect(answerSchema.parse(said)).toEqual(said);
  expect(readAnswer(JSON.stringify(said), asked)).toMatchObject({ ok: true, dropped: 0 });
});
