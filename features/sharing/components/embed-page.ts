import { getTranslations } from 'next-intl/server';
import { html } from '@/lib/html';
import { ownPage, styleSource } from '@/lib/own-page';
import type { QuizPreview } from '../queries/quiz-preview';
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

function page({ status, ...shown }: Shown): Response {
  return new Response(ownPage({ ...shown, style }), { status, headers });
}

const style = `
main{display:flex;flex-direction:column;gap:.5rem;min-height:100vh;padding:1rem;border:1px solid var(--edge);border-radius:.5rem}
h1{font-size:1.25rem}
.about,span{color:var(--quiet);font-size:.875rem}
p:last-child{display:flex;flex-wrap:wrap;align-items:center;gap:.5rem .75rem;margin-top:auto}
`;

/** Nothing but its own style is let in; any page may frame it. The other pages' headers are in lib/front-door.ts and next.config.js. */
const headers = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': [
    "default-src 'none'",
    styleSource(style),
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; '),
  'Cache-Control': 'public, max-age=300',
  // The quiz's own page is the one to find.
  'X-Robots-Tag': 'noindex',
};
