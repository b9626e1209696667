import fc from 'fast-check';
import { expect, test } from 'vitest';
import { KeptPage } from './kept-page.ts';

const nonce = 'cGFnZXMgYXJlIGtlcHQgaGVyZQ==';

test.each([
  ['no nonce', []],
  ['nothing but nonces', ['', '', '']],
  ['a nonce at either end', ['', '<p>é</p>', '']],
  ['scripts', ['<script nonce="', '"></script><script nonce="', '">1</script>']],
])('%s', (_, pieces) => {
  const page = new KeptPage(Buffer.from(pieces.join(nonce)), [nonce]);
  expect(page.with(['bmV4dA==']).toString()).toBe(pieces.join('bmV4dA=='));
});

test('a page of any pieces is the same with another nonce', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 300 });
  fc.assert(
    fc.property(
      fc.array(text, { maxLength: 30 }),
      fc.base64String({ minLength: 1, maxLength: 64 }),
      (pieces, other) => {
        const page = new KeptPage(Buffer.from(pieces.join(nonce)), [nonce]);
        const expected = pieces.join(other);
        expect(page.with([other]).toString()).toBe(expected);
      },
    ),
  );
});

test('of several texts each gets its own, the one that is named first where two begin at one place', () => {
  const page = new KeptPage(Buffer.from('é a="who" who {"a":"who"} id'), ['="who"', '"who"', 'who', 'id']);
  expect(page.with(['="A &amp; B"', '"A & B"', 'Ä', 'x1']).toString()).toBe('é a="A &amp; B" Ä {"a":"A & B"} x1');
});

test('without any text it is the page as it was', () => {
  expect(new KeptPage(Buffer.from('<p>é</p>'), []).with([]).toString()).toBe('<p>é</p>');
});
