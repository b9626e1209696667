import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { expect, test } from 'vitest';
import { type Feed, type FeedItem, rssOf } from './rss';

const publishedAt = new Date('2026-01-02T03:04:05Z');
const item = (title: string): FeedItem => ({
  title,
  description: `Tentang ${title}`,
  url: 'https://fakta.example/quizzes/abc',
  topic: 'dunia & <sekitarnya>',
  publishedAt,
});
const feed = (...items: readonly FeedItem[]): Feed => ({
  title: 'Fakta: kuis terbaru',
  description: 'Yang terbaru',
  home: 'https://fakta.example/',
  address: 'https://fakta.example/feed.xml?language=id',
  language: 'id',
  items,
});

function read(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true);
  const parser = new XMLParser({ ignoreAttributes: false, parseTagValue: false, isArray: (name) => name === 'item' });
  return parser.parse(xml).rss.channel;
}

test('a feed tells its address, its language and when it last grew', () => {
  const channel = read(rssOf(feed(item('Gempa di Aceh'))));
  expect(channel).toMatchObject({
    title: 'Fakta: kuis terbaru',
    link: 'https://fakta.example/',
    language: 'id',
    lastBuildDate: 'Fri, 02 Jan 2026 03:04:05 GMT',
    'atom:link': { '@_href': 'https://fakta.example/feed.xml?language=id', '@_rel': 'self' },
  });
  expect(channel.item).toEqual([
    {
      title: 'Gempa di Aceh',
      description: 'Tentang Gempa di Aceh',
      link: 'https://fakta.example/quizzes/abc',
      guid: { '#text': 'https://fakta.example/quizzes/abc', '@_isPermaLink': 'true' },
      category: 'dunia & <sekitarnya>',
      pubDate: 'Fri, 02 Jan 2026 03:04:05 GMT',
    },
  ]);
});

test('an empty feed is a feed', () => {
  expect(read(rssOf({ ...feed(), language: undefined }))).not.toHaveProperty('language');
});

test.each([
  ['Tom & Jerry <b>"x"</b>', 'Tom & Jerry <b>"x"</b>'],
  ['akhir ]]> <script>alert(1)</script>', 'akhir ]]> <script>alert(1)</script>'],
  ['&amp; tetap &lt;ditulis&gt;', '&amp; tetap &lt;ditulis&gt;'],
  ['<!-- komentar --> <?xml ?>', '<!-- komentar --> <?xml ?>'],
  ['bel\u0007 nol\u0000 tab\tbaris', 'bel nol tab\tbaris'],
  ['separuh \ud83d utuh 🎉 \uffff', 'separuh \ufffd utuh 🎉'],
  ['Dvořák: “é”', 'Dvořák: “é”'],
])('the title %j is read back as text', (title, text) => {
  const xml = rssOf(feed(item(title)));
  expect(read(xml).item[0].title.trim()).toBe(text);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: no XML document may hold them.
  expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
});

test('no markup of a title lives in the description, which readers take for HTML', () => {
  const [first] = read(rssOf(feed(item('<img src=x onerror=alert(1)> & lain')))).item;
  expect(first.description.trim()).toBe('Tentang &lt;img src=x onerror=alert(1)> &amp; lain');
});
