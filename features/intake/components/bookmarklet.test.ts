import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { bookmarklet } from './bookmarklet';

/** Where the bookmark leads from a page. */
function opened(href: string, selection: string): string {
  let to = '';
  const page = {
    location: { href },
    encodeURIComponent,
    getSelection: () => selection,
    open: (url: string) => {
      to = url;
    },
  };
  runInNewContext(decodeURIComponent(bookmarklet('https://fakta.test').replace(/^javascript:/, '')), page);
  return to;
}

test('it leads to Fakta with the address of the page', () =>
  expect(opened('https://berita.test/a?b=c&d', '')).toBe(
    'https://fakta.test/teach/new?url=https%3A%2F%2Fberita.test%2Fa%3Fb%3Dc%26d',
  ));

test('what is selected goes along behind the #, where no server sees it', () => {
  const url = new URL(opened('https://berita.test/a', 'Dua bus & “tiga”\nlagi'));
  expect(url.search).not.toContain('Dua');
  expect(new URLSearchParams(url.hash.slice(1)).get('text')).toBe('Dua bus & “tiga”\nlagi');
});

test('nothing in it can end the attribute it stands in', () =>
  expect(bookmarklet('https://fakta.test')).not.toMatch(/["'<>\s]/));
