import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { ArticleBody } from './article-body';

const render = (body: string, ...highlights: { start: number; end: number; id?: string; label?: string }[]) =>
  renderToStaticMarkup(<ArticleBody body={body} language="id" highlights={highlights} />)
    .replace(/ class="[^"]*"/g, '')
    .replace(/^<div lang="id">(.*)<\/div>$/s, '$1');

const around = (body: string, words: string) => {
  const start = body.indexOf(words);
  return { start, end: start + words.length, id: 'bukti' };
};

test.each([
  ['satu\ndua', '<p>satu</p><p>dua</p>'],
  ['satu\r\ndua\r\n\r\ntiga', '<p>satu</p><p>dua</p><p>tiga</p>'],
  ['*satu\ndua*', '<p><em>satu</em></p><p><em>dua</em></p>'],
  ['## Judul\n\nisi', '<h2>Judul</h2><p>isi</p>'],
  ['### Kecil', '<h3>Kecil</h3>'],
  ['- a\n- **b**', '<ul><li><p>a</p></li><li><p><strong>b</strong></p></li></ul>'],
  ['3. a\n4. b', '<ol start="3"><li><p>a</p></li><li><p>b</p></li></ol>'],
  ['> kata\n> lagi', '<blockquote><p>kata</p><p>lagi</p></blockquote>'],
  ['isi\n---\nisi', '<p>isi</p><hr/><p>isi</p>'],
  ['<script>alert(1)</script>', '<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>'],
  ['AT&amp;T &copy;', '<p>AT&amp;amp;T &amp;copy;</p>'],
  ['[x](javascript:alert(1))', '<p>x</p>'],
  ['[x](https://a.id/b)', '<p><a href="https://a.id/b" rel="noopener noreferrer nofollow">x</a></p>'],
  ['![peta](https://a.id/b.png)', '<p>peta</p>'],
  ['[a]: https://b.id', '<p>[a]: https://b.id</p>'],
  ['```js\nkode\n```', '<p><code>js</code></p><p><code>kode</code></p>'],
  ['    empat spasi', '<p>empat spasi</p>'],
  ['\uFEFFawal', '<p>awal</p>'],
  ['', ''],
])('%j', (body, html) => expect(render(body)).toBe(html));

test.each([
  ['satu dua tiga', 'dua', '<p>satu <mark id="bukti">dua</mark> tiga</p>'],
  ['a *b* c', 'a *b* c', '<p><mark id="bukti">a <em>b</em> c</mark></p>'],
  ['a *b c* d', 'c* d', '<p>a <em>b </em><mark id="bukti"><em>c</em> d</mark></p>'],
  ['**a** b', '**a**', '<p><mark id="bukti"><strong>a</strong></mark> b</p>'],
  ['a\nb', 'a\nb', '<p><mark id="bukti">a</mark></p><p><mark>b</mark></p>'],
  ['1\\*2', '2', '<p>1*<mark id="bukti">2</mark></p>'],
  ['\uFEFFawal', 'awal', '<p><mark id="bukti">awal</mark></p>'],
  ['😀 a', 'a', '<p>😀 <mark id="bukti">a</mark></p>'],
  ['- a\n- b', '- b', '<ul><li><p>a</p></li><li><p><mark id="bukti">b</mark></p></li></ul>'],
])('%j marks %j', (body, words, html) => expect(render(body, around(body, words))).toBe(html));

test('cells of a table are marked', () => {
  expect(render('|a|b|\n|-|-|\n|c|d|', around('|a|b|\n|-|-|\n|c|d|', 'c|d'))).toContain(
    '<td><mark id="bukti">c</mark></td><td><mark>d</mark></td>',
  );
});

test('highlights may overlap: each anchor stands once, at its first word', () => {
  const body = 'satu dua tiga';
  expect(render(body, { start: 0, end: 8, id: 'a', label: '1' }, { start: 5, end: 13, id: 'b' })).toBe(
    '<p><sup>1</sup><mark id="a">satu </mark><mark id="b">dua</mark><mark> tiga</mark></p>',
  );
  expect(render(body, { start: 5, end: 8, id: 'a' }, { start: 5, end: 8, id: 'b' })).toBe(
    '<p>satu <span id="b"></span><mark id="a">dua</mark> tiga</p>',
  );
});

const articles = readdirSync('content/articles')
  .filter((name) => name.endsWith('.md'))
  .map((name) => readFileSync(`content/articles/${name}`, 'utf8').replace(/^---\n[\s\S]*?\n---\n/, ''));

test.each(articles.map((body) => [body.trim().slice(0, 40), body]))('no word is lost: %s', (_, body) => {
  const html = renderToStaticMarkup(<ArticleBody body={body} language="id" />);
  expect(letters(shownText(html))).toBe(letters(body));
});

test('law: marks hold exactly the words of the range', () => {
  const anyRange = fc.constantFrom(...articles).chain((body) => {
    const at = fc.nat({ max: body.length });
    return fc.tuple(fc.constant(body), at, at);
  });
  fc.assert(
    fc.property(anyRange, ([body, one, other]) => {
      const range = { start: Math.min(one, other), end: Math.max(one, other) };
      expect(markedText(body, range)).toBe(lettersOf(body, range));
    }),
    { numRuns: 60 },
  );
});

test('law: on any marks of Markdown, nothing outside the range is marked and no letter inside is lost', () => {
  const parts = fc.constantFrom(
    'kata',
    ' ',
    'x',
    '*',
    '**',
    '_',
    '`',
    '\n',
    '\n\n',
    '# ',
    '- ',
    '> ',
    '1. ',
    '|',
    '\\',
    '[',
    ')',
    '<b>',
    '&amp;',
    '😀',
    '!',
  );
  const anyBody = fc.array(parts, { maxLength: 30 }).map((each) => each.join(''));
  fc.assert(
    fc.property(anyBody, fc.nat(60), fc.nat(60), (body, one, other) => {
      const range = { start: Math.min(one, other), end: Math.max(one, other) };
      expect(lettersIn(markedText(body, range))).toBe(lettersIn(body.slice(range.start, range.end)));
    }),
    { numRuns: 1000 },
  );
});

function markedText(body: string, range: { start: number; end: number }): string {
  const html = renderToStaticMarkup(<ArticleBody body={body} language="id" highlights={[range]} />);
  const shown = [...html.matchAll(/<mark[^>]*>(.*?)<\/mark>/gs)].map(([, inside = '']) => shownText(inside)).join('');
  // What is shown has no numbers of a list: a year at its start, "2022. ", is none.
  return shown.replace(/[\s*_`#>|\\-]/g, '');
}

function shownText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(
      /&(lt|gt|quot|#x27|amp);/g,
      (_, name: string) => ({ lt: '<', gt: '>', quot: '"', '#x27': "'" })[name] ?? '&',
    );
}

/** What is left when the marks of Markdown and white space are gone from either side. */
function letters(text: string): string {
  return text.replace(unshown, '');
}

/** The same of a range: what is a mark is told by the whole line, not by the part of it that is in the range. */
function lettersOf(body: string, { start, end }: { readonly start: number; readonly end: number }): string {
  const masked = body.replace(unshown, (mark) => '\0'.repeat(mark.length));
  return masked.slice(start, end).replaceAll('\0', '');
}

const unshown = /[\s*_`#>|\\-]|^\d+\. |:?-+:?/gm;

function lettersIn(text: string): string {
  return text.replace(/[^a-z]/g, '');
}

test('a highlight is drawn as asked, whole over emphasis, and says where it opens', () => {
  const body = 'Satu. Dua *tiga* empat.\n\nLima.';
  const start = body.indexOf('Dua');
  const drawn = renderToStaticMarkup(
    <ArticleBody
      body={body}
      language="id"
      highlights={[{ start, end: body.indexOf('\n') }]}
      mark={(place, opens, children) => (
        <b data-at={place.start} data-opens={opens}>
          {children}
        </b>
      )}
    />,
  );
  expect(drawn).toContain('<p>Satu. <b data-at="6" data-opens="true">Dua <em>tiga</em> empat.</b></p><p>Lima.</p>');
});
