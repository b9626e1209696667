import { expect, test } from 'vitest';
import { mostOffers, readFeed } from './read-feed';

const address = 'https://berita.test/feed';

const rss = `<?xml version="1.0"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Berita &amp; Warta</title>
<link>https://berita.test</link><description>x</description><ttl>60</ttl>
<item><title>Perpustakaan <![CDATA[keliling]]></title><link>https://berita.test/a?utm_source=rss</link><guid isPermaLink="false">1</guid>
<pubDate>Tue, 22 Dec 2026 05:30:00 +0700</pubDate><dc:creator>Dewi Anggraini</dc:creator><description><![CDATA[<p>Dua bus <b>berangkat</b>.</p><img src="x">]]></description></item>
<item><title>Sama</title><link>https://berita.test/a</link></item>
<item><title>Tanpa tautan</title></item>
<item><title>Bukan web</title><link>javascript:alert(1)</link></item></channel></rss>`;

const atom = `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Courier</title><id>x</id><updated>2026-03-04T09:00:00Z</updated>
<entry><id>1</id><title>Ferry returns</title><link rel="alternate" href="/news/ferry"/><link rel="enclosure" href="/a.mp3"/><updated>2026-03-05T09:00:00Z</updated>
<published>2026-03-04T09:00:00Z</published><author><name>Jane Doe</name></author><summary>The ferry is back.</summary></entry></feed>`;

const json = JSON.stringify({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Warta',
  items: [
    {
      id: '1',
      url: 'https://berita.test/j',
      title: 'Judul',
      date_published: '2026-12-22T05:30:00+07:00',
      content_text: 'Isi.',
      authors: [{ name: 'Tono' }],
    },
  ],
});

test('RSS, with what comes twice once and what leads nowhere left out', () => {
  const feed = readFeed(rss, address);
  expect(feed).toMatchObject({ title: 'Berita & Warta', restMinutes: 60 });
  expect(feed?.offers.map(({ url }) => url)).toEqual(['https://berita.test/a']);
});

test('what an entry says', () => {
  const one = readFeed(rss.replace(/<item><title>Sama[\s\S]*?<\/item>/, ''), address)?.offers[0];
  expect(one).toMatchObject({
    title: 'Perpustakaan keliling',
    author: 'Dewi Anggraini',
    publishedOn: '2026-12-22',
    summary: 'Dua bus berangkat.',
  });
});

test('Atom and JSON feeds', () => {
  expect(readFeed(atom, 'https://courier.test/atom')?.offers[0]).toMatchObject({
    url: 'https://courier.test/news/ferry',
    title: 'Ferry returns',
    author: 'Jane Doe',
    publishedOn: '2026-03-04',
    summary: 'The ferry is back.',
  });
  expect(readFeed(json, address)?.offers[0]).toMatchObject({
    url: 'https://berita.test/j',
    title: 'Judul',
    author: 'Tono',
    publishedOn: '2026-12-22',
    summary: 'Isi.',
  });
});

test('no more than so many at once', () => {
  const items = Array.from(
    { length: 50 },
    (_, at) => `<item><title>J${at}</title><link>https://berita.test/${at}</link></item>`,
  );
  const long = `<rss version="2.0"><channel><title>T</title>${items.join('')}</channel></rss>`;
  expect(readFeed(long, address)?.offers).toHaveLength(mostOffers);
});

test.each([
  ['a page', '<!doctype html><html><body>Halo</body></html>'],
  ['nothing', ''],
  ['entities that grow', `<!DOCTYPE r [<!ENTITY a "b">]>${rss.replace('<?xml version="1.0"?>', '')}`],
  [
    'entities behind a remark',
    `<!-- <!DOCTYPE --><!DOCTYPE r [<!ENTITY a "b">]>${rss.replace('<?xml version="1.0"?>', '')}`,
  ],
  ['document types without end', '<!DOCTYPE '.repeat(300_000)],
])('%s is no feed', (_, text) => expect(readFeed(text, address)).toBeUndefined());
