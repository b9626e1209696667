import { expect, test } from 'vitest';
import { laterScripts } from './later-scripts.ts';

const mark = '<span hidden="" data-starts="later"></span>';
const nonce = 'q83vAA+/w==';
const head = [
  '<link rel="stylesheet" href="/_next/static/chunks/a.css" nonce="q83vAA+/w=="/>',
  '<link rel="preload" as="script" fetchPriority="low" nonce="q83vAA+/w==" href="/_next/static/chunks/main.js"/>',
  '<script src="/_next/static/chunks/react.js" async="" nonce="q83vAA+/w=="></script>',
  '<script src="/_next/static/chunks/old.js" noModule="" nonce="q83vAA+/w=="></script>',
].join('');
const rows =
  '<script nonce="q83vAA+/w==">self.__next_f.push([1,"\\u003cscript src=\\"/_next/static/chunks/react.js\\""])</script>';
const main = '<script src="/_next/static/chunks/main.js" nonce="q83vAA+/w==" async=""></script>';
const page = (body: string) => Buffer.from(`<html><head>${head}</head><body>${body}${main}${rows}</body></html>`);
const later = (html: Buffer) => laterScripts(html).toString();

test('scripts of Next are held, and a script at the end of the page starts them; styles, rows and what old browsers take stay', () => {
  const html = later(page(`${mark}<p>Kereta</p>`));
  expect(html).not.toMatch(/<script src="[^"]*(?:react|main)\.js"/);
  expect(html).not.toContain('rel="preload"');
  expect(html).toContain('<script data-later="/_next/static/chunks/react.js" async="" nonce="q83vAA+/w=="></script>');
  expect(html).toContain('<script data-later="/_next/static/chunks/main.js" nonce="q83vAA+/w==" async=""></script>');
  for (const kept of [head.slice(0, head.indexOf('/>') + 2), 'old.js" noModule=""', rows]) expect(html).toContain(kept);
  const [, starter] = /<script nonce="([^"]+)">\(\(\)=>\{[\s\S]*?<\/script><\/body><\/html>$/.exec(html) ?? [];
  expect(starter).toBe(nonce);
});

test('letters of every kind stay the bytes that they were', () => {
  expect(later(page(`${mark}<p>“Rp1,5 triliun” – 新潟 🗾</p>`))).toContain('<p>“Rp1,5 triliun” – 新潟 🗾</p>');
});

test.each([
  ['a page without the mark', page('<p>Kereta</p>')],
  ['words that look like the mark', page('<p>&lt;span hidden="" data-starts="later"&gt;</p>')],
  ['a page without scripts of Next', Buffer.from(`<html><body>${mark}</body></html>`)],
  ['a piece without an end', Buffer.from(`${head}${mark}`)],
  ['nothing', Buffer.alloc(0)],
])('%s is answered as it is', (_, html) => {
  expect(laterScripts(html)).toBe(html);
});
