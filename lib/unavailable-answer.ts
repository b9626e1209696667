import { ServerResponse } from 'node:http';
import type { Open } from './open-requests';
import { ownPage, styleSource } from './own-page';

/** After this it may be tried again. */
export const retrySeconds = 5;

/**
 * Answers 503 in the place of whatever is answered to a request whose database is away: nothing was saved, and that is said. For a page it is one that needs neither database nor scripts; for all else a
 * plain text, by which a page with scripts knows that the server was not reached, and keeps the answer on the device. Too late once an answer has begun.
 */
export function answerUnavailable(open: Open, wantsPage: boolean): void {
  const { method, response } = open;
  if (response.headersSent) return;
  open.status = 503;
  const body = Buffer.from(
    wantsPage ? pageOf(method) : 'Not saved yet: the database cannot be reached. Try again in a moment.\n',
  );
  const own = ServerResponse.prototype;
  response.writeHead = (() => {
    if (response.headersSent) return response;
    for (const name of response.getHeaderNames())
      if (name !== 'x-request-id' && name !== 'connection') response.removeHeader(name);
    return own.writeHead.call(response, 503, {
      'content-type': `text/${wantsPage ? 'html' : 'plain'}; charset=utf-8`,
      'content-length': body.length,
      'content-security-policy': `default-src 'none'; ${styleSource(style)}; frame-ancestors 'none'`,
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'retry-after': String(retrySeconds),
    });
  }) as typeof response.writeHead;
  response.write = (() => true) as typeof response.write;
  response.flushHeaders = () => undefined;
  response.end = (() => {
    if (!response.headersSent) response.writeHead(503);
    return own.end.call(response, method === 'HEAD' ? '' : body, 'utf8');
  }) as unknown as typeof response.end;
}

/** Brings its own words, in both languages: the settings of whoever reads it are in the database. */
function pageOf(method: string): string {
  const [id, en] = method === 'POST' ? notSaved : notRead;
  const body = `${said(id)}\n<section lang="en">\n${said(en, 'h2')}\n</section>`;
  return ownPage({ language: 'id', title: `${id.title} · Fakta`, body, style });
}

type Words = { readonly title: string; readonly text: string };

function said({ title, text }: Words, heading: 'h1' | 'h2' = 'h1'): string {
  return `<${heading}>${title}</${heading}>\n<p>${text}</p>`;
}

const notSaved: readonly [Words, Words] = [
  {
    title: 'Belum tersimpan',
    text: 'Yang baru Anda kirim belum tersimpan. Kembali ke halaman tadi dan kirim lagi sebentar lagi; yang sudah tersimpan tetap aman.',
  },
  {
    title: 'Not saved yet',
    text: 'What you just sent is not saved yet. Go back and send it again in a moment; what was saved before is safe.',
  },
];

const notRead: readonly [Words, Words] = [
  {
    title: 'Sebentar lagi',
    text: 'Fakta sedang tidak dapat membaca datanya. Muat ulang halaman ini sebentar lagi; yang sudah tersimpan tetap aman.',
  },
  {
    title: 'In a moment',
    text: 'Fakta cannot read its data just now. Load this page again in a moment; what was saved is safe.',
  },
];

const style = `
main,section{display:flex;flex-direction:column;gap:1rem}
main{max-width:42rem;margin:0 auto;padding:2rem 1rem;align-items:flex-start}
section{margin-top:1.5rem;padding-top:1.5rem;border-top:1px solid var(--edge)}
h1{font-size:1.75rem}
h2{font-size:1.25rem;font-family:ui-serif,'Iowan Old Style',Charter,Georgia,Cambria,'Times New Roman',serif}
`;
