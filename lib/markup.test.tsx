import { expect, test } from 'vitest';
import { markupOf, WrittenOnce } from '@/lib/markup';

test('what was said is escaped, in text and in an attribute', () => {
  const said = '"><script>&';
  expect(markupOf(<p title={said}>{said}</p>)).toBe(
    '<p title="&quot;&gt;&lt;script&gt;&amp;">&quot;&gt;&lt;script&gt;&amp;</p>',
  );
});

test('what is told alike is written once, until too much is kept', () => {
  const [once, written] = [new WrittenOnce({ most: 60 }), [] as string[]];
  const write = (by: string) =>
    once.write([by], () => {
      written.push(by);
      return <p>{by}</p>;
    });
  expect([write('a'), write('b'), write('a')]).toEqual(['<p>a</p>', '<p>b</p>', '<p>a</p>']);
  expect(written).toEqual(['a', 'b']);
  for (const by of ['c', 'd', 'e', 'f', 'g']) write(by);
  write('a');
  expect(written.at(-1)).toBe('a');
});
