import { createHash } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import type { QuizPreview } from '../queries/quiz-preview';
import { html } from './html';
import { previewWords } from './preview-words';

// A page of its own, not one of Next's: it stands in a frame on someone else's page, where a header, a script or a cookie
// would be a burden, and where nothing may be that a hidden frame could make people press (a sign-out, a form).

/** The embed of a quiz, in the language of its article. */
export async function embedPage(preview: QuizPreview): Promise<Response> {
  const { code, title, language } = preview;
  const [t, { source, questions }] = await Promise.all([
    getTranslations({ locale: language, namespace: 'share.embed' }),
    previewWords(preview),
  ]);
  const body = html`<h1>${title}</h1>
<p class="about">${[source, questions].filter(Boolean).join(' · ')}</p>
<p><a href="/quizzes/${code}" target="_blank" rel="noopener">${t('open')}</a> <span>${t('newTab')}</span></p>`;
  return page({ language, title: t('frame', { title }), body, status: 200 });
}

/** What stands in the frame when nothing is published under the code, in the language the browser prefers. */
export async function noSuchEmbed(): Promise<Response> {
  const t = await getTranslations('share.embed');
  const body = html`<h1>${t('gone')}</h1>
<p class="about">${t('goneText')}</p>
<p><a href="/" target="_blank" rel="noopener">${t('library')}</a> <span>${t('newTab')}</span></p>`;
  return page({ language: t('language'), title: t('gone'), body, status: 404 });
}

type Shown = { readonly language: string; readonly title: string; readonly body: string; readonly status: number };

function page({ language, title, body, status }: Shown): Response {
  const head = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
`;
  const text = `${head}<style>${style}</style>\n</head>\n<body>\n<main>\n<p><b>Fakta</b></p>\n${body}\n</main>\n</body>\n</html>\n`;
  return new Response(text, { status, headers });
}

// The colours of app/globals.css.
const style = `
:root{--paper:light-dark(#fbfaf6,#16171a);--ink:light-dark(#1d1c1a,#ecebe6);--quiet:light-dark(#5c594f,#aeaca3);
--edge:light-dark(#8a8577,#7d7f88);--accent:light-dark(#0b5a4a,#6fd3b8);--accent-ink:light-dark(#fff,#0c2620);
--mark:light-dark(#ffe59a,#6b5410);--mark-ink:light-dark(#2b2200,#fff3cf);color-scheme:light dark}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:1rem/1.5 ui-sans-serif,system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:anywhere}
main{display:flex;flex-direction:column;gap:.5rem;min-height:100vh;padding:1rem;border:1px solid var(--edge);border-radius:.5rem}
b{background:var(--mark);color:var(--mark-ink);padding:0 .25em;border-radius:.15em}
b,h1{font-family:ui-serif,'Iowan Old Style',Charter,Georgia,Cambria,'Times New Roman',serif}
h1{font-size:1.25rem;line-height:1.25}
.about,span{color:var(--quiet);font-size:.875rem}
p:last-child{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem;margin-top:auto}
a{display:inline-flex;align-items:center;min-height:2.75rem;padding:.5rem 1rem;border-radius:.375rem;background:var(--accent);color:var(--accent-ink);font-weight:500;text-decoration:none}
a:hover{text-decoration:underline}
a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
`;

/** Nothing but its own style is let in; any page may frame it. The other pages' headers are in proxy.ts and next.config.js. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': [
    "default-src 'none'",
    `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; '),
  'Cache-Control': 'public, max-age=300',
  // The quiz's own page is the one to find.
  'X-Robots-Tag': 'noindex',
};
