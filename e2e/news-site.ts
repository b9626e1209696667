import { createServer } from 'node:http';
import { english, indonesian } from '../features/intake/reading/fixtures/pages';
import { damParagraphs, pageOf } from '../prisma/seed/news-page';

// A news site that the stories fetch from; started by Playwright beside the app, which is let through to it by a setting for tests only.

const html = { 'content-type': 'text/html; charset=utf-8' };
const entry = (name: string) =>
  `<item><title>Berita tentang ${name}</title><link>/${name}</link><description>Ringkasan berita ${name}.</description><pubDate>Sat, 28 Nov 2026 08:00:00 +0700</pubDate></item>`;
const feed = `<rss version="2.0"><channel><title>Warta Contoh</title><link>/</link><description>x</description>${['ferry', 'perpustakaan', 'bendungan'].map(entry).join('')}</channel></rss>`;

/** What the pages call their own address, where the feed leads to. */
const pages: Readonly<Record<string, string>> = {
  '/perpustakaan': indonesian,
  '/ferry': english,
  '/bendungan': pageOf(damParagraphs),
};

const server = createServer(({ url = '/' }, response) => {
  const { pathname } = new URL(url, 'http://x');
  const page = pages[pathname];
  if (page) response.writeHead(200, html).end(page);
  else if (pathname === '/rss') response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feed);
  else if (pathname === '/dalam') response.writeHead(302, { location: 'http://169.254.169.254/' }).end();
  else if (pathname === '/') response.writeHead(200, html).end('<p>Warta Contoh</p>');
  else response.writeHead(403, html).end('Hanya untuk pelanggan');
});

const { port } = new URL(process.env.NEWS_SITE ?? 'http://127.0.0.1:4000');
server.listen(Number(port), '127.0.0.1');
