import { randomBytes } from 'node:crypto';
import { getTranslations } from 'next-intl/server';
import { html } from '@/lib/html';
import { ownPage, styleSource } from '@/lib/own-page';

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
  const main = html`<h1>${title}</h1>
<p>${text}</p>
`;
  const end = script ? `<script nonce="${nonce}">${script}</script>\n` : '';
  const body = ownPage({ language, title, body: `${main}${more}`, style, end });
  return new Response(body, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': [
        "default-src 'none'",
        styleSource(style),
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

const style = `
main{display:flex;flex-direction:column;gap:1rem;max-width:42rem;margin:0 auto;padding:2rem 1rem}
h1{font-size:1.75rem}
a,button{border:1px solid transparent;cursor:pointer}
`;
