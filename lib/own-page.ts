import { createHash } from 'node:crypto';
import { html } from './html.ts';

// Pages of their own, none of Next's: they stand in frames on other people's pages, or where nothing of Next can be had.

type Shown = {
  readonly language: string;
  readonly title: string;
  /** HTML, below the name of Fakta. */
  readonly body: string;
  /** CSS of this page, beside what all have. */
  readonly style: string;
  /** HTML after the main part. */
  readonly end?: string;
};

/** A whole page as HTML. */
export function ownPage({ language, title, body, style, end = '' }: Shown): string {
  const head = html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
`;
  const whole = styleOf(style);
  return `${head}<style>${whole}</style>\n</head>\n<body>\n<main>\n<p><b>Fakta</b></p>\n${body}\n</main>\n${end}</body>\n</html>\n`;
}

/** What a content security policy lets in of the style of such a page. */
export function styleSource(style: string): string {
  return `style-src 'sha256-${createHash('sha256').update(styleOf(style)).digest('base64')}'`;
}

function styleOf(style: string): string {
  return `${common}${style}`;
}

// The colours of app/globals.css.
const common = `
:root{--paper:light-dark(#fbfaf6,#16171a);--ink:light-dark(#1d1c1a,#ecebe6);--quiet:light-dark(#5c594f,#aeaca3);
--edge:light-dark(#8a8577,#7d7f88);--accent:light-dark(#0b5a4a,#6fd3b8);--accent-ink:light-dark(#fff,#0c2620);
--mark:light-dark(#ffe59a,#6b5410);--mark-ink:light-dark(#2b2200,#fff3cf);color-scheme:light dark}
*{box-sizing:border-box;margin:0}
body{background:var(--paper);color:var(--ink);font:1rem/1.5 ui-sans-serif,system-ui,'Segoe UI',Roboto,'Noto Sans',Arial,sans-serif;overflow-wrap:anywhere}
b{background:var(--mark);color:var(--mark-ink);padding:0 .25em;border-radius:.15em}
b,h1{font-family:ui-serif,'Iowan Old Style',Charter,Georgia,Cambria,'Times New Roman',serif}
h1{line-height:1.25}
a,button{display:inline-flex;align-items:center;min-height:2.75rem;padding:.5rem 1rem;border:0;border-radius:.375rem;background:var(--accent);color:var(--accent-ink);font:inherit;font-weight:500;text-decoration:none}
a:hover{text-decoration:underline}
a:focus-visible,button:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
`;
