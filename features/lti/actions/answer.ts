import { createHash, randomBytes } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { html } from '@/features/sharing/components/html';

// Pages of a launch that are none of Next's: they stand in a platform's frame before it is known whose, where only what they say of themselves may frame them.

type Shown = {
  readonly title: string;
  readonly text: string;
  /** HTML, below the text. */
  readonly more?: string;
  /** What runs on the page. */
  readonly script?: string;
  readonly framers: readonly string[];
  /** Where its form is sent. */
  readonly formOrigin?: string;
  readonly status?: number;
};

/** A page with a title, a text and little else, which these origins may frame. */
export async function smallPage({
  title,
  text,
  more = '',
  script,
  framers,
  formOrigin,
  status = 200,
}: Shown): Promise<Response> {
  const language = (await getTranslations('lti'))('language');
  const nonce = randomBytes(16).toString('base64');
  const head = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
`;
  const main = html`<p><b>Fakta</b></p>
<h1>${title}</h1>
<p>${text}</p>
`;
  const code = script ? `<script nonce="${nonce}">${script}</script>` : '';
  const body = `${head}<style>${style}</style>\n</head>\n<body>\n<main>\n${main}${more}\n</main>\n${code}\n</body>\n</html>\n`;
  return new Response(body, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': [
        "default-src 'none'",
        `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
        ...(script ? [`script-src 'nonce-${nonce}'`] : []),
        "base-uri 'none'",
        `form-action ${formOrigin ?? "'none'"}`,
        `frame-ancestors ${framers.length > 0 ? framers.join(' ') : "'none'"}`,
      ].join('; '),
      'Cache-Control': 'no-store',
      'Referrer-Policy': 'no-referrer',
      'X-Robots-Tag': 'noindex',
    },
  });
}

/** Why a launch ends here, in words for the person: what is wrong, and who can do what about it. */
export async function faultPage(code: string, framers: readonly string[] = [], status = 400): Promise<Response> {
  const t = await getTranslations('lti');
  return smallPage({ title: t('faults.title'), text: t(`faults.${code}`), framers, status });
}

// The colours of app/globals.css.
const style = `
:root{--paper:light-dark(#fbfaf6,#16171a);--ink:light-dark(#1d1c1a,#ecebe6);--accent:light-dark(#0b5a4a,#6fd3b8);--accent-ink:light-dark(#fff,#0c2620);
--mark:light-dark(#ffe59a,#6b5410);--mark-ink:light-dark(#2b2200,#fff3cf);color-scheme:light dark}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:1rem/1.5 ui-sans-serif,system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:anywhere}
main{display:flex;flex-direction:column;gap:1rem;max-width:42rem;margin:0 auto;padding:2rem 1rem}
b{background:var(--mark);color:var(--mark-ink);padding:0 .25em;border-radius:.15em}
b,h1{font-family:ui-serif,'Iowan Old Style',Charter,Georgia,Cambria,'Times New Roman',serif}
h1{font-size:1.75rem;line-height:1.25}
a,button{display:inline-flex;align-items:center;min-height:2.75rem;padding:.5rem 1rem;border:1px solid transparent;border-radius:.375rem;background:var(--accent);color:var(--accent-ink);font:inherit;font-weight:500;text-decoration:none;cursor:pointer}
a:hover{text-decoration:underline}
a:focus-visible,button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
`;
