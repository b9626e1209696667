import { ServerResponse } from 'node:http';
import type { Open } from './open-requests';

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
      'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
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
  const [id, en] =
    method === 'POST'
      ? [
          [
            'Belum tersimpan',
            'Yang baru Anda kirim belum tersimpan. Kembali ke halaman tadi dan kirim lagi sebentar lagi; yang sudah tersimpan tetap aman.',
          ],
          [
            'Not saved yet',
            'What you just sent is not saved yet. Go back and send it again in a moment; what was saved before is safe.',
          ],
        ]
      : [
          [
            'Sebentar lagi',
            'Fakta sedang tidak dapat membaca datanya. Muat ulang halaman ini sebentar lagi; yang sudah tersimpan tetap aman.',
          ],
          [
            'In a moment',
            'Fakta cannot read its data just now. Load this page again in a moment; what was saved is safe.',
          ],
        ];
  return `<!doctype html>
<html lang="id"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${id?.[0]} · Fakta</title>
<style>:root{color-scheme:light dark}body{font:1.125rem/1.5 system-ui,sans-serif;max-width:34rem;margin:15vh auto 0;padding:0 1rem}</style></head>
<body><main><h1>${id?.[0]}</h1><p>${id?.[1]}</p><section lang="en"><h2>${en?.[0]}</h2><p>${en?.[1]}</p></section></main></body></html>
`;
}
